package vn.dvk.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** POI's event model, read and written as a stream. */
final class PoiEvent implements Peer {
  private final DataFormatter formatter = new DataFormatter();

  @Override
  public void merge(List<Path> files, Path output) throws IOException {
    try (SXSSFWorkbook merged = new SXSSFWorkbook();
        OutputStream out = Files.newOutputStream(output)) {
      Sheet sheet = merged.createSheet("all");
      for (Path file : files) {
        read(file, new Rows(sheet, file.getFileName().toString()));
      }
      merged.write(out);
    }
  }

  private void read(Path file, SheetContentsHandler rows) throws IOException {
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(parts);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
      try (InputStream sheet = reader.getSheetsData().next()) {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(
            new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, formatter, false));
        parser.parse(new InputSource(sheet));
      }
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  private static final class Rows implements SheetContentsHandler {
    private final Sheet sheet;
    private final String name;
    private Row row;

    Rows(Sheet sheet, String name) {
      this.sheet = sheet;
      this.name = name;
    }

    @Override
    public void startRow(int number) {
      row = sheet.createRow(sheet.getLastRowNum() + 1);
      row.createCell(0).setCellValue(name);
    }

    @Override
    public void endRow(int number) {}

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
      row.createCell(new CellAddress(reference).getColumn() + 1).setCellValue(text);
    }
  }
}
