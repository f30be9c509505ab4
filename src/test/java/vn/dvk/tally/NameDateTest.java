package vn.dvk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day that a file's path names. */
class NameDateTest {
  private static final int YEAR = 2024;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PL1 12-4.xlsx",
        "PL1 12.4.xlsx",
        "PL1_12_04.xlsx",
        "PL1-12-4.xlsx",
        "PL1 (12-4).xlsx",
        "PL1_2024-04-12.xlsx",
        "PL1_20240412.xlsx",
        "PL1 20240412_093000.xlsx",
        "PL1 ngày 12.4.xlsx",
        "PL1 Ngày 12-4-2024.xlsx",
        "PL1 ngay12.4.24.xlsx",
        "PL1 12042024.xlsx",
        "PL1 12.04.2024.xlsx",
        "PL1 gửi ngày 12 tháng 4.xlsx",
        "PL1 ngay 12 thang 4 nam 2024.xlsx",
        "Nhận 12-4/so-y-te/PL1.xlsx",
        "gui 12-4.zip!/PL1.xlsx"
      })
  void isRead(String path) {
    assertThat(NameDate.in(path, YEAR)).contains(LocalDate.of(2024, 4, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PL1.xlsx",
        "PL1-4.xlsx",
        "PL 1-4.xlsx",
        "Phụ lục 1-4.xlsx",
        "Biểu mẫu số 1.4.xlsx",
        "Chi bộ 1-2.xlsx",
        "PL1 lần 2.1.xlsx",
        "PL1 v1.2.xlsx",
        "PL1 2023-2024.xlsx",
        "PL1 quý 1-2024.xlsx",
        "PL1 31-2.xlsx",
        "PL1 20-13.xlsx",
        "PL1 12.4.5.6.xlsx",
        "0123456789.xlsx"
      })
  void isNotReadIntoOtherNumbers(String path) {
    assertThat(NameDate.in(path, YEAR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PL1 5-4 sua 12-4.xlsx, 2024-04-12",
    "12-4/PL1 5-4.xlsx, 2024-04-05",
    "PL1 20042024.xlsx, 2024-04-20",
    "PL1 29-2.xlsx, 2024-02-29"
  })
  void isTheLatestOfTheNearestName(String path, LocalDate day) {
    assertThat(NameDate.in(path, YEAR)).contains(day);
  }
}
