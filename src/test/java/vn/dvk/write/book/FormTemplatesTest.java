package vn.dvk.write.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.dvk.domain.Plan;
import vn.dvk.write.ReportFixture;

/** The blank forms, opened again. */
final class FormTemplatesTest {
  private static final Plan PLAN = ReportFixture.plan();

  @Test
  void printsTheBlankRegistration() throws IOException {
    try (XSSFWorkbook book = open(FormTemplates.pl1(PLAN))) {
      XSSFSheet sheet = book.getSheet("Phụ lục 1");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("TÊN ĐƠN VỊ: ……………………………");
      assertThat(column(sheet, 2, 28))
          .containsSubsequence(
              "I Mô hình tiếp tục duy trì từ năm 2023",
              "1 Chi bộ, phòng ban, đơn vị…",
              "- Mô hình….",
              "… …",
              "II Mô hình đăng ký mới năm 2024",
              "1 Chi bộ, phòng ban, đơn vị…",
              "- Mô hình….",
              "* Tổng số mô hình theo lĩnh vực:",
              " - Lĩnh vực phát triển kinh tế: …………..mô hình");
    }
  }

  @Test
  void offersSectorsAndCrosses() throws IOException {
    try (XSSFWorkbook book = open(FormTemplates.pl4(PLAN))) {
      List<String> choices =
          book.getSheet("Phụ lục 4").getDataValidations().stream()
              .map(FormTemplatesTest::described)
              .toList();
      assertThat(choices)
          .containsExactly(
              "C8:C28 1",
              "F8:F28 \"Kinh tế,Văn hóa - xã hội,Quốc phòng - an ninh,"
                  + "Xây dựng Đảng và hệ thống chính trị\"",
              "H8:H28 \"X\"",
              "I8:I28 \"X\"",
              "J8:J28 \"X\"",
              "K8:K28 \"X\"");
    }
  }

  @Test
  void sumsAScoreSheetOnceItIsFilled() throws IOException {
    try (XSSFWorkbook book = open(FormTemplates.score(PLAN))) {
      XSSFSheet sheet = book.getSheet("Biểu chấm điểm");
      Cell total = sheet.getRow(30).getCell(3);
      assertThat(sheet.getRow(30).getCell(1).getStringCellValue()).isEqualTo("Tổng cộng I + II");
      assertThat(total.getStringCellValue()).isEmpty();
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      assertThat(evaluator.evaluate(total).getStringValue()).isEmpty();

      sheet.getRow(7).getCell(3).setCellValue(5);
      sheet.getRow(20).getCell(3).setCellValue(4.5);
      evaluator.clearAllCachedResultValues();
      assertThat(evaluator.evaluate(total).getNumberValue()).isEqualTo(9.5);
    }
  }

  @Test
  void asksForScoresUpToTheMaximum() throws IOException {
    try (XSSFWorkbook book = open(FormTemplates.score(PLAN))) {
      List<? extends DataValidation> choices = book.getSheet("Biểu chấm điểm").getDataValidations();
      assertThat(choices).hasSize(20);
      assertThat(described(choices.get(1))).isEqualTo("D9 0");
      assertThat(choices.get(1).getValidationConstraint().getFormula2()).isEqualTo("10");
    }
  }

  @Test
  void namesThePassMarkAndTheMandatoryCriteria() throws IOException {
    try (XSSFWorkbook book = open(FormTemplates.score(PLAN))) {
      XSSFSheet sheet = book.getSheet("Biểu chấm điểm");
      assertThat(sheet.getRow(32).getCell(0).getStringCellValue())
          .isEqualTo(
              "Mô hình “Dân vận khéo” phải đạt tổng từ 75 điểm (I + II) trở lên; trong đó các tiêu"
                  + " chí 2, 7, 9, 11 và 15 phải đạt điểm tối đa.");
    }
  }

  private static List<String> column(XSSFSheet sheet, int first, int last) {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    return IntStream.rangeClosed(first, last)
        .mapToObj(sheet::getRow)
        .map(
            row ->
                formatter.formatCellValue(row.getCell(0))
                    + " "
                    + formatter.formatCellValue(row.getCell(1)))
        .toList();
  }

  private static String described(DataValidation choice) {
    return choice.getRegions().getCellRangeAddress(0).formatAsString()
        + " "
        + choice.getValidationConstraint().getFormula1();
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
