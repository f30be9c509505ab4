package vn.dvk.write.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.dvk.write.ReportFixture;

/** The shortfall list as a workbook. */
final class ShortfallWorkbookTest {

  @Test
  void listsTheShortAndTheSilentOnOneSheet() throws IOException {
    byte[] bytes = ShortfallWorkbook.of(ReportFixture.small().build());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(1);
      assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Thiếu chỉ tiêu");
      assertThat(book.getSheetAt(0).getRow(4).getCell(8).getStringCellValue())
          .isEqualTo("đăng ký dưới chỉ tiêu");
      assertThat(book.getSheetAt(0).getRow(5).getCell(8).getStringCellValue())
          .isEqualTo("chưa gửi");
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(5);
    }
  }
}
