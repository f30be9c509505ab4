package vn.dvk.write.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Form;
import vn.dvk.domain.Language;
import vn.dvk.domain.Report;
import vn.dvk.domain.Status;
import vn.dvk.write.FindingTexts;
import vn.dvk.write.ReportFixture;

/** The consolidated workbook, opened again. */
final class ConsolidatedWorkbookTest {
  private static final FindingTexts TEXTS = FindingTexts.in(Language.VI);
  private static final SourceLinks INPUT = file -> Optional.of("../vao/" + file);

  @Test
  void hasItsSheetsInOrder() throws IOException {
    try (XSSFWorkbook book = open(ReportFixture.small().build())) {
      assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
          .containsExactly(
              "Phụ lục 1",
              "Phụ lục 4",
              "Chấm điểm",
              "Chỉ tiêu",
              "Thiếu chỉ tiêu",
              "Kiểm tra",
              "Dữ liệu");
    }
  }

  @Test
  void laysRegistrationsOutAsThePlanPrintsThem() throws IOException {
    try (XSSFWorkbook book = open(ReportFixture.small().build())) {
      assertThat(texts(book.getSheet("Phụ lục 1"), 1, 26, 9))
          .containsExactly(
              "TÊN ĐƠN VỊ: ĐẢNG ỦY KHỐI CƠ QUAN VÀ DOANH NGHIỆP TỈNH||||||Phụ lục 1||",
              "BIỂU TỔNG HỢP ĐĂNG KÝ XÂY DỰNG MỚI MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2024||||||||",
              "||||||||",
              "STT|Xã, phường, thị trấn, cơ quan đơn vị/ Tên mô hình|Số lượng"
                  + "|Địa điểm xây dựng, triển khai|Chủ trì|Lĩnh vực|Quy mô thực hiện|Chủ thể|",
              "|||||||Tập thể|Cá nhân",
              "(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|",
              "|Tổng số|6||||||",
              "I|Mô hình tiếp tục duy trì từ năm 2023|1||||||",
              "1|Đảng bộ Sở Y tế|1||||||",
              "1.1|Chi bộ Bệnh viện|1||||||",
              "-|Bác sĩ trẻ về cơ sở|1|Thành phố|Chi bộ|Kinh tế|30 cán bộ||X",
              "II|Mô hình đăng ký mới năm 2024|4||||||",
              "1|Đảng bộ Sở Y tế|3||||||",
              "-|Bữa ăn nghĩa tình|2|Thành phố|Chi bộ|Văn hóa - xã hội|30 cán bộ|X|",
              "1.1|Chi bộ Văn phòng|1||||||",
              "-|Chuyển đổi số trong khám, chữa bệnh|1|Thành phố|Chi bộ"
                  + "|Xây dựng Đảng và hệ thống chính trị|30 cán bộ|X|",
              "2|Đoàn Khối cơ quan và doanh nghiệp tỉnh|1||||||",
              "-|Ngày thứ Bảy tình nguyện|1|Thành phố|Chi bộ|Du lịch|30 cán bộ|X|",
              "III|Mô hình chưa rõ đăng ký mới hay duy trì|1||||||",
              "1|Đoàn Khối cơ quan và doanh nghiệp tỉnh|1||||||",
              "-|Góc đọc sách|1|Thành phố|Chi bộ|KT, VHXH|30 cán bộ|X|X",
              "||||||||",
              "*|Tổng số mô hình theo lĩnh vực:|||||||",
              "|- Lĩnh vực phát triển kinh tế: 1 mô hình|||||||",
              "|- Lĩnh vực văn hoá - xã hội: 2 mô hình|||||||",
              "|- Lĩnh vực Quốc phòng - an ninh: 0 mô hình|||||||");
    }
  }

  @Test
  void laysResultsOutWithNewModelsAboveMaintainedOnes() throws IOException {
    try (XSSFWorkbook book = open(ReportFixture.small().build())) {
      assertThat(texts(book.getSheet("Phụ lục 4"), 4, 21, 11))
          .containsExactly(
              "STT|Xã, phường, thị trấn, cơ quan đơn vị/ Tên mô hình|Số lượng"
                  + "|Địa điểm xây dựng, triển khai|Chủ trì|Lĩnh vực"
                  + "|Tóm tắt quy mô, kết quả cụ thể đạt được|Trong đó||Chủ thể|",
              "|||||||XD mới|Duy trì|Tập thể|Cá nhân",
              "(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)||(9)|",
              "|Tổng số|3||||||||",
              "1|Đảng bộ Sở Y tế|3||||||||",
              "1.1|Chi bộ Bệnh viện|3||||||||",
              "-|Bữa ăn nghĩa tình|2|Thành phố|Chi bộ|Văn hóa - xã hội|30 cán bộ|X||X|",
              "-|Bác sĩ trẻ về cơ sở|1|Thành phố|Chi bộ|Kinh tế|30 cán bộ||X||X",
              "||||||||||",
              "*|Tổng số mô hình theo lĩnh vực:|||||||||",
              "|- Lĩnh vực phát triển kinh tế: 1 mô hình|||||||||",
              "|- Lĩnh vực văn hoá - xã hội: 2 mô hình|||||||||",
              "|- Lĩnh vực Quốc phòng - an ninh: 0 mô hình|||||||||",
              "|- Lĩnh vực xây dựng hệ thống chính trị: 0 mô hình|||||||||",
              "*|Tổng số tập thể, cá nhân xây dựng mô hình|||||||||",
              "|- Tập thể: 2 mô hình|||||||||",
              "|- Cá nhân: 1 mô hình|||||||||",
              "||||||||||");
    }
  }

  @Test
  void namesInTheFooterWhatNoLineCounts() throws IOException {
    try (XSSFWorkbook book = open(ReportFixture.small().build())) {
      assertThat(texts(book.getSheet("Phụ lục 1"), 27, 33, 2))
          .containsExactly(
              "|- Lĩnh vực xây dựng hệ thống chính trị: 1 mô hình",
              "|- Lĩnh vực khác: 1 mô hình",
              "|- Chưa rõ lĩnh vực: 1 mô hình",
              "*|Tổng số tập thể, cá nhân xây dựng mô hình",
              "|- Tập thể: 4 mô hình",
              "|- Cá nhân: 1 mô hình",
              "|- Chưa rõ tập thể hay cá nhân: 1 mô hình");
    }
  }

  @Test
  void cachesWhatItsFormulasComeTo() throws IOException {
    try (XSSFWorkbook book = open(ReportFixture.small().build())) {
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      int formulas = 0;
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              assertThat(evaluated(evaluator, cell))
                  .as(cell.getAddress() + "")
                  .isEqualTo(cached(cell));
              formulas++;
            }
          }
        }
      }
      assertThat(formulas).isEqualTo(10 + 9 + 3 + 6 + 2 + 5 + 7);
    }
  }

  @Test
  void sumsFollowAChangedQuantity() throws IOException {
    try (XSSFWorkbook book = open(ReportFixture.small().build())) {
      XSSFSheet sheet = book.getSheet("Phụ lục 1");
      sheet.getRow(13).getCell(2).setCellValue(5);
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      evaluator.evaluateAll();
      assertThat(sheet.getRow(6).getCell(2).getNumericCellValue()).isEqualTo(9.0);
      assertThat(sheet.getRow(24).getCell(1).getStringCellValue())
          .isEqualTo("- Lĩnh vực văn hoá - xã hội: 5 mô hình");
      assertThat(sheet.getRow(30).getCell(1).getStringCellValue())
          .isEqualTo("- Tập thể: 7 mô hình");
    }
  }

  @Test
  void printsTheFormsAcrossWithTheirHeadingsOnEachPage() throws IOException {
    try (XSSFWorkbook book = open(ReportFixture.small().build())) {
      for (Sheet sheet : book) {
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getRepeatingRows()).isNotNull();
      }
      assertThat(book.getSheet("Phụ lục 1").getRepeatingRows().formatAsString()).isEqualTo("4:6");
      assertThat(book.getSheet("Phụ lục 1").getRow(7).getCell(1).getCellStyle().getFont())
          .satisfies(font -> assertThat(font.getFontName()).isEqualTo("Times New Roman"))
          .satisfies(font -> assertThat(font.getFontHeightInPoints()).isEqualTo((short) 12));
    }
  }

  @Test
  void showsScoresWithTotalOutcomeAndReasons() throws IOException {
    try (XSSFWorkbook book = open(ReportFixture.small().build())) {
      assertThat(texts(book.getSheet("Chấm điểm"), 7, 8, 26))
          .containsExactly(
              "1|Đảng bộ Sở Y tế|Bữa ăn nghĩa tình|Tập thể|5|10|10|5|5|5|10|5|10|10|5|5|5|5|5"
                  + "|100|100|Đạt||so-y-te/cham-diem.xlsx|Biểu chấm điểm|5",
              "2|Đảng bộ Sở Y tế|Bác sĩ trẻ về cơ sở|Tập thể|5|10|10|5|5|5|10|5|8|10|5|5|5|5|5"
                  + "|98|100|Không đạt|tiêu chí 9 được 8/10, phải đạt tối đa"
                  + "|so-y-te/cham-diem.xlsx|Biểu chấm điểm|5");
    }
  }

  @Test
  void showsHowEachUnitStands() throws IOException {
    try (XSSFWorkbook book = open(ReportFixture.small().build())) {
      assertThat(texts(book.getSheet("Chỉ tiêu"), 5, 8, 11))
          .containsExactly(
              "1|so-y-te|Đảng bộ Sở Y tế|Đảng bộ cơ sở|2|4|3|0|0|Đúng hạn|Muộn",
              "2|doan-khoi|Đoàn Khối cơ quan và doanh nghiệp tỉnh|Đoàn thể|5|2|0|0|3|Đúng hạn"
                  + "|Chưa gửi",
              "3|chi-bo-bao|Chi bộ Báo tỉnh|Chi bộ cơ sở|1|0|0|0|1|Chưa gửi|Chưa gửi",
              "||Tổng số||8|6|3|0|4||");
      assertThat(texts(book.getSheet("Thiếu chỉ tiêu"), 5, 6, 9))
          .containsExactly(
              "1|doan-khoi|Đoàn Khối cơ quan và doanh nghiệp tỉnh|Đoàn thể|5|2|0|3"
                  + "|đăng ký dưới chỉ tiêu",
              "2|chi-bo-bao|Chi bộ Báo tỉnh|Chi bộ cơ sở|1|0|0|1|chưa gửi");
    }
  }

  @Test
  void marksWhatDidNotComeOnlyOnceItIsDue() throws IOException {
    Report early = ReportFixture.small().asOf(LocalDate.of(2024, 6, 1)).build();
    try (XSSFWorkbook book = open(early)) {
      Row silent = book.getSheet("Chỉ tiêu").getRow(6);
      assertThat(silent.getCell(9).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(silent.getCell(10).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.NO_FILL);
    }
  }

  @Test
  void listsFindingsWithTheirPlace() throws IOException {
    Report report = ReportFixture.small().build();
    try (XSSFWorkbook book = open(report)) {
      String message = TEXTS.message(report.findings().get(0));
      String hint = TEXTS.hint(report.findings().get(0));
      assertThat(texts(book.getSheet("Kiểm tra"), 5, 5, 10))
          .containsExactly(
              "1|Lỗi|ambiguous_sector|Đoàn Khối cơ quan và doanh nghiệp tỉnh|doan-khoi/PL1.xlsx"
                  + "|PL1|F10|"
                  + message
                  + "|"
                  + hint
                  + "|KT, VHXH");
    }
  }

  @Test
  void givesEveryModelARowOfTheTable() throws IOException {
    try (XSSFWorkbook book = open(ReportFixture.small().build())) {
      XSSFSheet sheet = book.getSheet("Dữ liệu");
      assertThat(book.getTable("DuLieu").getArea().formatAsString()).isEqualTo("A1:U8");
      assertThat(sheet.getNumMergedRegions()).isZero();
      assertThat(texts(sheet, 5, 6, 21))
          .containsExactly(
              "PL1|doan-khoi|Đoàn Khối cơ quan và doanh nghiệp tỉnh|Đoàn thể||"
                  + "Ngày thứ Bảy tình nguyện|1|Thành phố|Chi bộ|KHAC|Lĩnh vực khác|Du lịch"
                  + "|30 cán bộ||Tập thể|Xây dựng mới|doan-khoi/PL1.xlsx|Sheet1|9|10/04/2024|18",
              "PL1|doan-khoi|Đoàn Khối cơ quan và doanh nghiệp tỉnh|Đoàn thể||Góc đọc sách"
                  + "|1|Thành phố|Chi bộ|||KT, VHXH|30 cán bộ||||doan-khoi/PL1.xlsx|Sheet1|10"
                  + "|10/04/2024|21");
      assertThat(sheet.getHyperlink(4, 16).getAddress()).isEqualTo("../vao/doan-khoi/PL1.xlsx");
    }
  }

  @Test
  void linksNoFileThatHasNoWay() throws IOException {
    Report report =
        ReportFixture.empty()
            .unit(ReportFixture.SO_Y_TE)
            .model(
                ReportFixture.model(Form.PL1, ReportFixture.SO_Y_TE, "A", 9)
                    .from("so-y-te.zip!/PL1.xlsx")
                    .build())
            .build();
    byte[] bytes = bytes(report, TEXTS, SourceLinks.NONE);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getSheet("Dữ liệu").getHyperlinkList()).isEmpty();
      assertThat(book.getSheet("Dữ liệu").getRow(1).getCell(16).getStringCellValue())
          .isEqualTo("so-y-te.zip!/PL1.xlsx");
    }
  }

  @Test
  void takesNoTextOfASubmissionForAFormula() throws IOException {
    String evil = "=HYPERLINK(\"http://a\",\"b\")";
    Report report =
        ReportFixture.empty()
            .unit(ReportFixture.SO_Y_TE)
            .model(
                ReportFixture.model(Form.PL1, ReportFixture.SO_Y_TE, evil, 9)
                    .under("+1")
                    .inOther("=1\"&A1&\"*?")
                    .by(Actor.COLLECTIVE)
                    .being(Status.NEW)
                    .times(3)
                    .build())
            .build();
    try (XSSFWorkbook book = open(report)) {
      Cell name = book.getSheet("Phụ lục 1").getRow(11).getCell(1);
      assertThat(name.getCellType()).isEqualTo(CellType.STRING);
      assertThat(name.getStringCellValue()).isEqualTo(evil);
      assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
      Cell others = book.getSheet("Phụ lục 1").getRow(18).getCell(1);
      assertThat(others.getStringCellValue()).isEqualTo("- Lĩnh vực khác: 3 mô hình");
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      assertThat(evaluator.evaluate(others).getStringValue())
          .isEqualTo("- Lĩnh vực khác: 3 mô hình");
    }
  }

  @Test
  void writesAReportWithoutAnyModel() throws IOException {
    try (XSSFWorkbook book = open(ReportFixture.empty().build())) {
      assertThat(texts(book.getSheet("Phụ lục 1"), 7, 9, 3))
          .containsExactly(
              "|Tổng số|0",
              "I|Mô hình tiếp tục duy trì từ năm 2023|0",
              "II|Mô hình đăng ký mới năm 2024|0");
      assertThat(texts(book.getSheet("Phụ lục 4"), 7, 9, 3))
          .containsExactly("|Tổng số|0", "||", "*|Tổng số mô hình theo lĩnh vực:|");
      assertThat(book.getTable("DuLieu").getArea().formatAsString()).isEqualTo("A1:U2");
      assertThat(texts(book.getSheet("Thiếu chỉ tiêu"), 5, 5, 1))
          .containsExactly("Không có đơn vị nào thiếu chỉ tiêu.");
    }
  }

  @Test
  void givesTheSameBytesInAnyZoneAndLocale() {
    Report report = ReportFixture.small().build();
    byte[] here = bytes(report, TEXTS, SourceLinks.NONE);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      byte[] elsewhere = bytes(report, TEXTS, SourceLinks.NONE);
      assertThat(Arrays.equals(elsewhere, here)).isTrue();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static XSSFWorkbook open(Report report) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(report, TEXTS, INPUT)));
  }

  /** The shown texts of rows, 1-based and inclusive, cells joined by bars. */
  private static List<String> texts(Sheet sheet, int first, int last, int columns) {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    formatter.setUseCachedValuesForFormulaCells(true);
    List<String> rows = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      Row row = sheet.getRow(i - 1);
      List<String> cells = new ArrayList<>();
      for (int j = 0; j < columns; j++) {
        cells.add(formatter.formatCellValue(row.getCell(j)).replace('\n', ' '));
      }
      rows.add(String.join("|", cells));
    }
    return rows;
  }

  private static String cached(Cell cell) {
    return cell.getCachedFormulaResultType() == CellType.STRING
        ? cell.getStringCellValue()
        : Double.toString(cell.getNumericCellValue());
  }

  private static String evaluated(FormulaEvaluator evaluator, Cell cell) {
    CellValue value = evaluator.evaluate(cell);
    return value.getCellType() == CellType.STRING
        ? value.getStringValue()
        : Double.toString(value.getNumberValue());
  }

  private static byte[] bytes(Report report, FindingTexts texts, SourceLinks links) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ConsolidatedWorkbook.write(report, texts, links, out);
    return out.toByteArray();
  }
}
