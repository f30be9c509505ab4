package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileKind;

/** Workbooks that POI writes, read by the readers of both formats. */
class WorkbookReadersTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsXlsxAsWritten(long seed) throws IOException, FileFault {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      assertReads(new XlsxReader(), workbook, seed);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsXlsAsWritten(long seed) throws IOException, FileFault {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      assertReads(new XlsReader(), workbook, seed);
    }
  }

  /** Where most cells are blank, they and their rows are taken out before POI reads the rest. */
  @ParameterizedTest
  @MethodSource("seeds")
  void readsXlsAmongStyledBlankCellsAsWritten(long seed) throws IOException, FileFault {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      RandomWorkbook truth = RandomWorkbook.fill(workbook, seed);
      workbook.sheetIterator().forEachRemaining(WorkbookReadersTest::addStyledBlanks);
      List<Sheet> sheets = new XlsReader().read(truth.bytes());
      assertThat(shown(sheets)).isEqualTo(truth.cells());
      assertThat(sheets).flatExtracting(Shown::merges).isEqualTo(truth.merges());
    }
  }

  /** In every row, between the filled ones and beyond them; some rows have nothing but a style. */
  private static void addStyledBlanks(org.apache.poi.ss.usermodel.Sheet sheet) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    int rows = sheet.getLastRowNum() + 100;
    for (int i = 0; i < rows; i++) {
      org.apache.poi.ss.usermodel.Row row =
          sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
      row.setRowStyle(style);
      for (int column = 0; i % 7 != 0 && column < 60; column++) {
        if (row.getCell(column) == null) {
          row.createCell(column).setCellStyle(style);
        }
      }
    }
  }

  /** Streamed workbooks hold their texts in the sheets. */
  @Test
  void readsInlineStringsAsWritten() throws IOException, FileFault {
    List<String> texts = new ArrayList<>();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(5);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("S");
      for (int i = 0; i < 500; i++) {
        texts.add("Mô hình số " + i % 70);
        sheet.createRow(i).createCell(i % 9).setCellValue(texts.get(i));
      }
      workbook.write(bytes);
      assertThat(new XlsxReader().read(bytes.toByteArray()).get(0).rows())
          .flatExtracting(Row::cells)
          .extracting(Cell::text)
          .isEqualTo(texts);
    }
  }

  /** A damaged byte is harmless or refused: CRCs see to that. */
  @ParameterizedTest
  @MethodSource("seeds")
  void readsDamagedXlsxAsWrittenOrNotAtAll(long seed) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      RandomWorkbook truth = RandomWorkbook.fill(workbook, seed);
      byte[] whole = truth.bytes();
      Random random = new Random(seed);
      for (int i = 0; i < 60; i++) {
        assertThat(outcome(new XlsxReader(), mutant(whole, random)))
            .isIn(truth.cells(), List.of("refused"));
      }
    }
  }

  /** BIFF has no checksum: other cells may come, but nothing but a fault may be thrown. */
  @ParameterizedTest
  @MethodSource("seeds")
  void readsOrRefusesDamagedXls(long seed) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      byte[] whole = RandomWorkbook.fill(workbook, seed).bytes();
      Random random = new Random(seed);
      for (int i = 0; i < 20; i++) {
        byte[] mutant = mutant(whole, random);
        assertThat(outcome(content -> Grids.read(FileKind.XLS, content), mutant)).isNotNull();
      }
    }
  }

  private static void assertReads(GridReader reader, Workbook workbook, long seed)
      throws FileFault {
    RandomWorkbook truth = RandomWorkbook.fill(workbook, seed);
    byte[] content = truth.bytes();
    byte[] before = content.clone();
    List<Sheet> sheets = reader.read(content);
    assertThat(shown(sheets)).isEqualTo(truth.cells());
    assertThat(sheets).flatExtracting(Shown::merges).isEqualTo(truth.merges());
    assertThat(sheets)
        .extracting(sheet -> sheet.name().orElseThrow() + (sheet.hidden() ? " (hidden)" : ""))
        .isEqualTo(truth.sheets());
    assertThat(content).isEqualTo(before);
  }

  private static List<String> outcome(GridReader reader, byte[] content) {
    try {
      return shown(reader.read(content));
    } catch (FileFault fault) {
      return List.of("refused");
    }
  }

  private static List<String> shown(List<Sheet> sheets) {
    return sheets.stream().flatMap(sheet -> Shown.cells(sheet).stream()).toList();
  }

  private static byte[] mutant(byte[] whole, Random random) {
    byte[] mutant = whole.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(6) == 0 ? Arrays.copyOf(mutant, random.nextInt(mutant.length)) : mutant;
  }
}
