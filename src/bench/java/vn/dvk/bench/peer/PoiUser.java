package vn.dvk.bench.peer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** POI's user model, read and written. */
final class PoiUser implements Peer {
  @Override
  public void merge(List<Path> files, Path output) throws IOException {
    DataFormatter formatter = new DataFormatter();
    try (XSSFWorkbook merged = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(output)) {
      Sheet sheet = merged.createSheet("all");
      for (Path file : files) {
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
          for (Row row : book.getSheetAt(0)) {
            Row copy = sheet.createRow(sheet.getLastRowNum() + 1);
            copy.createCell(0).setCellValue(file.getFileName().toString());
            for (Cell cell : row) {
              String text = formatter.formatCellValue(cell);
              if (!text.isEmpty()) {
                copy.createCell(cell.getColumnIndex() + 1).setCellValue(text);
              }
            }
          }
        }
      }
      merged.write(out);
    }
  }
}
