package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.RecalcIdRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.read.file.FileFault;

/** Formulas whose values a file does not hold, in each format that has formulas. */
final class MissingValuesTest {
  private static final String[] FORMULAS = {
    "SUM(C1:C2)", "SUBTOTAL(9,C1:C3)", "A1", "C1/4", "C1>1", "1/0", "NOW()", "A2", "Z9"
  };

  static Stream<Named<byte[]>> formats() throws IOException {
    return Stream.of(
        Named.of("xlsx", poi(new XSSFWorkbook())),
        Named.of("xls", poi(new HSSFWorkbook())),
        Named.of("ods", ods()),
        Named.of("SpreadsheetML", spreadsheetMl()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void areEvaluatedInEveryFormat(byte[] content) throws FileFault {
    Sheet sheet = reader(content).read(content).get(0);
    assertThat(Shown.cells(sheet))
        .containsExactly(
            "A1=mô hình",
            "C1=2 (NUMBER)",
            "C2=0.1 (NUMBER)",
            "C3=2.1 (NUMBER) (evaluated)",
            "C4=4.2 (NUMBER) (evaluated)",
            "C5=mô hình (evaluated)",
            "C6=0.5 (NUMBER) (evaluated)",
            "C7=TRUE (BOOLEAN) (evaluated)",
            "C8=#DIV/0! (ERROR) (evaluated)",
            "C9= (NO_VALUE) (formula)",
            "C10=0 (NUMBER) (evaluated)",
            "C11=0 (NUMBER) (evaluated)");
    assertThat(sheet.rows().get(8).cells().get(0).raw()).isEqualTo("=NOW()");
  }

  /** C1 is 2, C2 is 0.1, A1 a text, the formulas stand in C3 and below without values. */
  private static byte[] poi(Workbook workbook) throws IOException {
    try (workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("Biểu 1");
      var first = sheet.createRow(0);
      first.createCell(0).setCellValue("mô hình");
      first.createCell(2).setCellValue(2);
      sheet.createRow(1).createCell(2).setCellValue(0.1);
      for (int i = 0; i < FORMULAS.length; i++) {
        sheet.createRow(i + 2).createCell(2).setCellFormula(FORMULAS[i]);
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] ods() {
    StringBuilder rows = new StringBuilder();
    rows.append("<table:table-row><table:table-cell office:value-type='string'>")
        .append("<text:p>mô hình</text:p></table:table-cell><table:table-cell/>")
        .append("<table:table-cell office:value-type='float' office:value='2'/>")
        .append("</table:table-row><table:table-row>")
        .append("<table:table-cell table:number-columns-repeated='2'/>")
        .append("<table:table-cell office:value-type='float' office:value='0.1'/>")
        .append("</table:table-row>");
    for (String formula : FORMULAS) {
      String open =
          formula
              .replaceAll("([A-Z]\\d):([A-Z]\\d)", "[.$1:.$2]")
              .replaceAll("(?<![.\\d])([A-Z]\\d)(?!\\])", "[.$1]")
              .replace(',', ';')
              .replace(">", "&gt;");
      rows.append("<table:table-row><table:table-cell table:number-columns-repeated='2'/>")
          .append("<table:table-cell table:formula='of:=")
          .append(open)
          .append("' office:value-type='float'/></table:table-row>");
    }
    return Zips.of("content.xml", OdsReaderTest.document(rows.toString()));
  }

  private static byte[] spreadsheetMl() {
    String[] formulas = {
      "SUM(R[-2]C:R[-1]C)",
      "SUBTOTAL(9,R1C3:R3C3)",
      "R1C1",
      "R[-5]C/4",
      "R1C[0]&gt;1",
      "1/0",
      "NOW()",
      "R2C1",
      "R9C26"
    };
    StringBuilder rows = new StringBuilder();
    rows.append("<Row><Cell><Data ss:Type='String'>mô hình</Data></Cell>")
        .append("<Cell ss:Index='3'><Data ss:Type='Number'>2</Data></Cell></Row>")
        .append("<Row><Cell ss:Index='3'><Data ss:Type='Number'>0.1</Data></Cell></Row>");
    for (String formula : formulas) {
      rows.append("<Row><Cell ss:Index='3' ss:Formula='=").append(formula).append("'/></Row>");
    }
    return SpreadsheetMlReaderTest.document(rows.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private static GridReader reader(byte[] content) {
    if (content[0] == (byte) 0xD0) {
      return new XlsReader();
    }
    if (content[0] == '<') {
      return new SpreadsheetMlReader();
    }
    String names = new String(content, StandardCharsets.ISO_8859_1);
    return names.contains("xl/workbook.xml") ? new XlsxReader() : new OdsReader();
  }

  @Test
  void areDressedAsTheirCells() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Font struck = workbook.createFont();
      struck.setStrikeout(true);
      CellStyle gone = workbook.createCellStyle();
      gone.setFont(struck);
      var row = workbook.createSheet("S").createRow(0);
      formula(row, 0, "7", style(workbook, "00"));
      formula(row, 1, "1/8", style(workbook, "0.0%"));
      formula(row, 2, "45397", style(workbook, "dd/mm/yyyy"));
      formula(row, 3, "7", gone);
      formula(row, 4, "1/3", style(workbook, "General"));
      formula(row, 5, "IF(1=1,\"\",1)", gone);
      formula(row, 6, "\"  \"", style(workbook, "General"));
      assertThat(cells(workbook))
          .containsExactly(
              "A1=07 (NUMBER) (evaluated)",
              "B1=12.5% (NUMBER) (evaluated)",
              "C1=15/04/2024 (DATE) (evaluated)",
              "D1= (NUMBER) (evaluated) (struck 7)",
              "E1=0.333333333333333 (NUMBER) (evaluated)");
    }
  }

  private static void formula(
      org.apache.poi.ss.usermodel.Row row, int column, String formula, CellStyle style) {
    var cell = row.createCell(column);
    cell.setCellFormula(formula);
    cell.setCellStyle(style);
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void areNotTakenForZeroWhereTheWorkbookWaitsToBeCalculated() throws FileFault {
    String rows =
        "<row r='1'><c r='A1'><v>2</v></c><c r='B1'><f>A1+1</f><v>0</v></c>"
            + "<c r='C1'><f>A1-2</f><v>0</v></c><c r='D1'><f>TODAY()</f><v>0</v></c>"
            + "<c r='E1'><f>A1+5</f><v>9</v></c></row>";
    XlsxFile file = XlsxFile.ofRows(rows);
    assertThat(Shown.cells(new XlsxReader().read(file.bytes()).get(0)))
        .containsExactly(
            "A1=2 (NUMBER)",
            "B1=0 (NUMBER) (formula)",
            "C1=0 (NUMBER) (formula)",
            "D1=0 (NUMBER) (formula)",
            "E1=9 (NUMBER) (formula)");
    file.replace("xl/workbook.xml", "</sheets>", "</sheets><calcPr fullCalcOnLoad='1'/>");
    assertThat(Shown.cells(new XlsxReader().read(file.bytes()).get(0)))
        .containsExactly(
            "A1=2 (NUMBER)",
            "B1=3 (NUMBER) (evaluated)",
            "C1=0 (NUMBER) (evaluated)",
            "D1= (NO_VALUE) (formula)",
            "E1=9 (NUMBER) (formula)");
  }

  @Test
  void areEvaluatedFromSharedFormulasAndLeftForArrays() throws FileFault {
    String rows =
        "<row r='1'><c r='A1'><v>2</v></c><c r='B1'><f t='shared' ref='B1:B2' si='0'>A1*3</f></c>"
            + "<c r='C1'><f t='array' ref='C1'>SUM(A1:A2*A1:A2)</f></c></row>"
            + "<row><c><v>5</v></c><c><f t='shared' si='0'/></c>"
            + "<c><f t='shared' si='7'/></c></row>";
    assertThat(Shown.cells(new XlsxReader().read(XlsxFile.ofRows(rows).bytes()).get(0)))
        .containsExactly(
            "A1=2 (NUMBER)",
            "B1=6 (NUMBER) (evaluated)",
            "C1= (NO_VALUE) (formula)",
            "A2=5 (NUMBER)",
            "B2=15 (NUMBER) (evaluated)",
            "C2= (NO_VALUE) (formula)");
  }

  @Test
  void compareTextsAsTheyAreStored() throws FileFault {
    String rows =
        "<row r='1'><c r='A1' t='inlineStr'><is><t>x</t></is></c>"
            + "<c r='B1' t='inlineStr'><is><t xml:space='preserve'>X </t></is></c>"
            + "<c r='C1' t='inlineStr'><is><r><t>x</t></r><r><t/></r></is></c>"
            + "<c r='E1'><f>COUNTIF(A1:D1,\"x\")</f></c></row>";
    assertThat(Shown.cells(new XlsxReader().read(XlsxFile.ofRows(rows).bytes()).get(0)))
        .containsExactly("A1=x", "B1=X", "C1=x", "E1=2 (NUMBER) (evaluated)");
  }

  @Test
  void countTextsThatNoReaderSees() throws FileFault {
    String rows =
        "<row r='1'><c r='A1' t='inlineStr'><is><t>x</t></is></c>"
            + "<c r='B1' t='inlineStr'><is><t> </t></is></c>"
            + "<c r='C1' t='str'><f>IF(1=1,\"\",2)</f><v></v></c>"
            + "<c r='E1'><f>COUNTA(A1:D1)</f></c><c r='F1'><f>C1=\"\"</f></c></row>";
    assertThat(Shown.cells(new XlsxReader().read(XlsxFile.ofRows(rows).bytes()).get(0)))
        .containsExactly("A1=x", "E1=3 (NUMBER) (evaluated)", "F1=TRUE (BOOLEAN) (evaluated)");
  }

  @Test
  void areLeftWhereThereAreTooManyFormulas() throws FileFault {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= SheetFormulas.MOST + 1; row++) {
      rows.append("<row><c><f>1+1</f></c></row>");
    }
    Sheet sheet = new XlsxReader().read(XlsxFile.ofRows(rows.toString()).bytes()).get(0);
    assertThat(sheet.rows())
        .hasSize(SheetFormulas.MOST + 1)
        .allMatch(row -> row.cells().get(0).kind() == Cell.Kind.NO_VALUE);
  }

  @Test
  void keepsMergesHiddenRowsAndColumns() throws FileFault {
    XlsxFile file =
        XlsxFile.ofSheet(
            "<cols><col min='2' max='2' hidden='1'/></cols><sheetData>"
                + "<row r='1' hidden='1'><c r='A1'><f>1+1</f></c><c r='B1'><f>NOW()</f></c></row>"
                + "</sheetData><mergeCells><mergeCell ref='A1:A4'/></mergeCells>");
    Sheet sheet = new XlsxReader().read(file.bytes()).get(0);
    assertThat(Shown.cells(sheet))
        .containsExactly(
            "A1=2 (NUMBER) (evaluated) (hidden row)",
            "B1= (NO_VALUE) (formula) (hidden row) (hidden column)");
  }

  /** A program that cannot calculate stores an empty text for every result. */
  @Test
  void areMissingInAnXlsThatHoldsNothingButEmptyTexts() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("S");
      sheet.createRow(0).createCell(0).setCellValue(4);
      sheet.createRow(1).createCell(0).setCellFormula("A1+1");
      sheet.createRow(2).createCell(0).setCellFormula("IF(A1>9,1,\"\")");
      emptyResults(sheet);
      removeRecalculation(workbook);
      assertThat(cells(workbook)).containsExactly("A1=4 (NUMBER)", "A2=5 (NUMBER) (evaluated)");
    }
  }

  @Test
  void areEmptyTextsInAnXlsThatHoldsOtherResultsToo() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("S");
      sheet.createRow(0).createCell(0).setCellValue(4);
      sheet.createRow(1).createCell(0).setCellFormula("A1+1");
      emptyResults(sheet);
      var cell = sheet.createRow(2).createCell(0);
      cell.setCellFormula("A1+3");
      cell.setCellValue(7);
      removeRecalculation(workbook);
      assertThat(cells(workbook)).containsExactly("A1=4 (NUMBER)", "A3=7 (NUMBER) (formula)");
    }
  }

  private static void emptyResults(HSSFSheet sheet) {
    var records = sheet.getSheet().getCellValueIterator();
    while (records.hasNext()) {
      if (records.next() instanceof FormulaRecordAggregate formula) {
        FormulaRecord record = formula.getFormulaRecord();
        record.setCachedResultTypeEmptyString();
        record.setOptions((short) 0);
      }
    }
  }

  private static void removeRecalculation(HSSFWorkbook workbook) {
    List<Record> records = workbook.getInternalWorkbook().getRecords();
    records.removeIf(record -> record.getSid() == RecalcIdRecord.sid);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUM([.A1:.B1])",
        "SUM([.$A$1:.B$1])",
        "SUM([S.A1:.B1])",
        "SUM([$S.A1:S.B1])",
        "SUM(['S'.A1];[.B1];0)",
        "IF([.A1]&gt;1;5;\"a;b\")"
      })
  void followsTheReferencesOfOpenDocument(String formula) throws FileFault {
    assertThat(ofFormula("of:=" + formula)).isEqualTo("C1=5 (NUMBER) (evaluated)");
    assertThat(ofFormula("oooc:=" + formula)).isEqualTo("C1=5 (NUMBER) (evaluated)");
    assertThat(ofFormula("=" + formula)).isEqualTo("C1=5 (NUMBER) (evaluated)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "of:=['file:///tmp/khac.ods'#$Sheet1.A1]",
        "of:=[.A1]~[.B1]",
        "of:=SUM({1;2})",
        "of:=[$S2.A1]",
        "of:=INDIRECT(\"A1\")",
        "of:=COUNTIF([.A1:.B1];\"K.\")",
        "of:=ORG.LIBREOFFICE.EASTERSUNDAY(2024)",
        "of:=[.A1",
        "no formula"
      })
  void leavesWhatOpenDocumentSaysOtherwise(String formula) throws FileFault {
    assertThat(ofFormula(formula)).isEqualTo("C1= (NO_VALUE) (formula)");
  }

  @Test
  void readsAGoneReferenceOfOpenDocumentAsAnError() throws FileFault {
    assertThat(ofFormula("of:=[.A1]+[.#REF!]")).isEqualTo("C1=#REF! (ERROR) (evaluated)");
  }

  private static String ofFormula(String formula) throws FileFault {
    String row =
        "<table:table-row><table:table-cell office:value-type='float' office:value='2'/>"
            + "<table:table-cell office:value-type='float' office:value='3'/>"
            + "<table:table-cell table:formula='"
            + formula.replace("'", "&apos;")
            + "'/></table:table-row>";
    byte[] file = Zips.of("content.xml", OdsReaderTest.document(row));
    return Shown.cells(new OdsReader().read(file).get(0)).get(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=SUM(C5:C9)", "=C[-1]", "=SUM(R1)", "=R[-9]C", "=R0C1", "=RC99999999999"})
  void leavesWholeRowsAndColumnsOfSpreadsheetMl(String formula) throws FileFault {
    String rows = "<Row><Cell/><Cell ss:Formula='" + formula + "'/></Row>";
    byte[] file = SpreadsheetMlReaderTest.document(rows).getBytes(StandardCharsets.UTF_8);
    assertThat(Shown.cells(new SpreadsheetMlReader().read(file).get(0)))
        .containsExactly("B1= (NO_VALUE) (formula)");
  }

  @Test
  void leavesTextsInFormulasOfSpreadsheetMlAsTheyAre() throws FileFault {
    String rows =
        "<Row><Cell><Data ss:Type='Number'>3</Data></Cell>"
            + "<Cell ss:Formula='=\"R1C1 \"&amp;\"\"\"C\"&amp;RC[-1]&amp;S!R1C1'/></Row>";
    byte[] file = SpreadsheetMlReaderTest.document(rows).getBytes(StandardCharsets.UTF_8);
    assertThat(Shown.cells(new SpreadsheetMlReader().read(file).get(0)))
        .containsExactly("A1=3 (NUMBER)", "B1=R1C1 \"C33 (evaluated)");
  }

  private static List<String> cells(Workbook workbook) throws IOException, FileFault {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    byte[] content = out.toByteArray();
    return Shown.cells(reader(content).read(content).get(0));
  }
}
