package vn.dvk.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is written must be there when POI opens the file. */
final class WorkbookTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private static final Page PAGE = Page.landscape(List.of(5.0, 20.0, 8.0)).headedBy(1, 2);

  @Test
  void keepsTextAsTextWhateverItBeginsWith() throws IOException {
    List<String> texts = List.of("=1+1", "+84", "-nt-", "@SUM(A1)", "\t=1", "a\nb", " x ", "1.5");
    Workbook workbook = new Workbook("t", bytes);
    Sheet sheet = workbook.sheet("Thử", PAGE);
    texts.forEach(text -> sheet.nextRow().text(text, Style.TEXT));

    try (XSSFWorkbook opened = open(finished(workbook))) {
      for (int i = 0; i < texts.size(); i++) {
        XSSFCell cell = opened.getSheet("Thử").getRow(i).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(i < 5);
      }
    }
  }

  @Test
  void keepsWhatXmlCannotHold() throws IOException {
    Workbook workbook = new Workbook("t", bytes);
    workbook.sheet("A", PAGE).nextRow().text("a\u0001b_x0041_\ud83d\ude00<&>", Style.TEXT);

    try (XSSFWorkbook opened = open(finished(workbook))) {
      assertThat(opened.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("a\u0001b_x0041_\ud83d\ude00<&>");
    }
  }

  @Test
  void givesFormulasTheirCachedValue() throws IOException {
    Workbook workbook = new Workbook("t", bytes);
    Sheet sheet = workbook.sheet("A", PAGE);
    sheet.nextRow().number(new BigDecimal("4.5"), Style.TEXT);
    sheet.formula("A1*2", BigDecimal.valueOf(9), Style.TEXT);
    sheet.formula("\"<\"&A1", "<4.5", Style.TEXT);

    try (XSSFWorkbook opened = open(finished(workbook))) {
      XSSFCell number = opened.getSheetAt(0).getRow(0).getCell(1);
      assertThat(number.getCellFormula()).isEqualTo("A1*2");
      assertThat(number.getNumericCellValue()).isEqualTo(9.0);
      XSSFCell text = opened.getSheetAt(0).getRow(0).getCell(2);
      assertThat(text.getCellFormula()).isEqualTo("\"<\"&A1");
      assertThat(text.getStringCellValue()).isEqualTo("<4.5");
    }
  }

  @Test
  void followsTheRowOfAnotherSheet() throws IOException {
    Workbook workbook = new Workbook("t", bytes);
    workbook.sheet("Phụ lục & 1", PAGE).nextRow().text("x", Style.TEXT);
    workbook.sheet("A", PAGE).nextRow().rowNumber("Phụ lục & 1", 14, Style.TEXT);

    try (XSSFWorkbook opened = open(finished(workbook))) {
      XSSFCell row = opened.getSheet("A").getRow(0).getCell(0);
      assertThat(row.getCellFormula()).isEqualTo("ROW('Phụ lục & 1'!$B$14)");
      assertThat(row.getNumericCellValue()).isEqualTo(14.0);
    }
  }

  @Test
  void setsTheSheetUpForPaper() throws IOException {
    Workbook workbook = new Workbook("t", bytes);
    Sheet sheet = workbook.sheet("Tên 'lạ'", PAGE.keeping(1));
    sheet.nextRow().nextRow(30).nextRow().text("x", Style.TEXT);
    sheet.merge(Area.ofRow(1, 1, 3)).filter(new Area(2, 1, 3, 3));

    try (XSSFWorkbook opened = open(finished(workbook))) {
      XSSFSheet paper = opened.getSheet("Tên 'lạ'");
      assertThat(paper.getPrintSetup().getLandscape()).isTrue();
      assertThat(paper.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
      assertThat(paper.getFitToPage()).isTrue();
      assertThat(paper.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(paper.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
      assertThat(paper.getRepeatingRows().formatAsString()).isEqualTo("1:2");
      assertThat(paper.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
      assertThat(paper.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
      assertThat(paper.getMergedRegion(0).formatAsString()).isEqualTo("A1:C1");
      assertThat(paper.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:C3");
      assertThat(paper.getFooter().getCenter()).endsWith("Trang &P/&N");
      assertThat(paper.getRow(1).getHeightInPoints()).isEqualTo(30f);
      assertThat(paper.getColumnWidth(1)).isEqualTo(20 * 256);
    }
  }

  @Test
  void makesRowsAsHighAsTheirWrappedText() throws IOException {
    Workbook workbook = new Workbook("t", bytes);
    Sheet sheet = workbook.sheet("A", PAGE);
    sheet.nextRow().text("một hai ba bốn năm sáu", Style.TEXT);
    sheet.nextRow().skip(1).text("Xây dựng Đảng và hệ thống chính trị", Style.TEXT.wrapped());

    try (XSSFWorkbook opened = open(finished(workbook))) {
      assertThat(opened.getSheetAt(0).getRow(0).getHeightInPoints()).isEqualTo(15.75f);
      assertThat(opened.getSheetAt(0).getRow(1).getHeightInPoints()).isEqualTo(31.5f);
      assertThat(opened.getSheetAt(0).getRow(1).getCTRow().isSetCustomHeight()).isFalse();
    }
  }

  @Test
  void offersChoicesAndRefusesListsThatNoDropDownHolds() throws IOException {
    Workbook workbook = new Workbook("t", bytes);
    Sheet sheet = workbook.sheet("A", PAGE);
    sheet.nextRow().blank(Style.TEXT);
    Area area = Area.ofColumn(1, 1, 9);
    sheet.choice(
        Choice.ofList(area, List.of("Kinh tế", "A & B"), Choice.Strictness.WARNING, "t", "m"));
    sheet.choice(Choice.ofNumbers(Area.ofColumn(2, 1, 9), "0", "10", "Điểm", "m"));

    try (XSSFWorkbook opened = open(finished(workbook))) {
      DataValidation list = opened.getSheetAt(0).getDataValidations().get(0);
      assertThat(list.getValidationConstraint().getExplicitListValues())
          .containsExactly("Kinh tế", "A & B");
      assertThat(list.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
      assertThat(list.getRegions().getCellRangeAddress(0).formatAsString()).isEqualTo("A1:A9");
      DataValidation number = opened.getSheetAt(0).getDataValidations().get(1);
      assertThat(number.getValidationConstraint().getFormula2()).isEqualTo("10");
    }
    assertThat(Choice.canList(List.of("a, b"))).isFalse();
    assertThat(Choice.canList(List.of("x".repeat(256)))).isFalse();
    assertThatThrownBy(() -> Choice.ofList(area, List.of("a,b"), Choice.Strictness.STOP, "t", "m"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void linksFilesByRelativePathsOfAnyLetters() throws IOException {
    Workbook workbook = new Workbook("t", bytes);
    Sheet sheet = workbook.sheet("A", PAGE);
    sheet.nextRow().link("PL1", "sở y tế/PL1 #2%.xlsx", Style.TEXT);
    sheet.nextRow().link("js", "javascript:alert(1).xlsx", Style.TEXT);

    try (XSSFWorkbook opened = open(finished(workbook))) {
      XSSFSheet first = opened.getSheetAt(0);
      assertThat(first.getHyperlink(0, 0).getType()).isEqualTo(HyperlinkType.FILE);
      assertThat(first.getHyperlink(0, 0).getAddress()).isEqualTo("sở%20y%20tế/PL1%20%232%25.xlsx");
      assertThat(first.getHyperlink(1, 0).getAddress()).isEqualTo("javascript%3Aalert(1).xlsx");
    }
  }

  @Test
  void makesATableWithLinksBesideIt() throws IOException {
    Workbook workbook = new Workbook("t", bytes);
    Sheet sheet = workbook.sheet("A", PAGE);
    sheet.nextRow().text("Tên", Style.TEXT).text("Tệp", Style.TEXT);
    sheet.nextRow().text("a", Style.TEXT).link("b", "b.xlsx", Style.TEXT);
    sheet.table(new Table("DuLieu", new Area(1, 1, 2, 2), List.of("Tên", "Tệp")));

    try (XSSFWorkbook opened = open(finished(workbook))) {
      XSSFTable table = opened.getTable("DuLieu");
      assertThat(table.getArea().formatAsString()).isEqualTo("A1:B2");
      assertThat(table.getColumns()).extracting(c -> c.getName()).containsExactly("Tên", "Tệp");
    }
    assertThatThrownBy(() -> new Table("T", new Area(1, 1, 2, 2), List.of("a", "a")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void givesAllEntriesTheSameTime() throws IOException {
    Workbook workbook = new Workbook("t", bytes);
    workbook.sheet("A", PAGE).nextRow();
    List<String> times = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(finished(workbook)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        times.add(entry.getTimeLocal().toString());
        assertThat(entry.getExtra()).isNull();
        if (entry.getName().equals("docProps/core.xml")) {
          assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
              .contains(">2024-01-01T00:00:00Z<");
        }
      }
    }
    assertThat(times).hasSizeGreaterThan(6).containsOnly("2024-01-01T00:00");
  }

  @Test
  void failsClearlyWhereASheetIsFull() {
    Sheet sheet = new Workbook("t", bytes).sheet("Dữ liệu", PAGE);
    for (int i = 0; i < Sheet.ROW_LIMIT; i++) {
      sheet.nextRow();
    }
    assertThatThrownBy(sheet::nextRow)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sheet \"Dữ liệu\" would need more than 1048576 rows");
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private byte[] finished(Workbook workbook) {
    workbook.finish();
    return bytes.toByteArray();
  }
}
