package vn.dvk.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several numbers on one line of a footer, as clerks write them. */
final class FooterSeriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lĩnh vực: KT 3, VHXH 1 | Lĩnh vực KT: 3/Lĩnh vực VHXH: 1",
        "- Lĩnh vực: KT: 03 mô hình; VHXH: 01 mô hình. | Lĩnh vực KT: 03/Lĩnh vực VHXH: 01",
        "Tổng số mô hình theo lĩnh vực: KT: 2; XDĐ&HTCT: 1 | Lĩnh vực KT: 2/Lĩnh vực XDĐ&HTCT: 1",
        "Lĩnh vực: KT (3), VHXH (1) | Lĩnh vực KT: 3/Lĩnh vực VHXH: 1",
        "Lĩnh vực: KT=3 VHXH=1 và QPAN=2 | Lĩnh vực KT: 3/Lĩnh vực VHXH: 1/Lĩnh vực QPAN: 2",
        "Lĩnh vực: 3 KT, 01 mô hình VHXH | Lĩnh vực KT: 3/Lĩnh vực VHXH: 01",
        "Lĩnh vực: Quốc phòng - an ninh: 1 - kinh tế: 2"
            + " | Lĩnh vực Quốc phòng - an ninh: 1/Lĩnh vực kinh tế: 2",
        "Lĩnh vực: KT 3, QPAN không | Lĩnh vực KT: 3/Lĩnh vực QPAN: không",
        "Tập thể: 4 mô hình; cá nhân: không | Tập thể: 4/cá nhân: không",
        "Chia ra: tập thể 4, cá nhân 1 | tập thể: 4/cá nhân: 1",
        "Tập thể 4 / cá nhân 1 | Tập thể: 4/cá nhân: 1",
      })
  void readsEachNumber(String line, String parts) {
    assertThat(FooterSeries.of(line, FooterSeriesTest::isSubject))
        .hasValue(List.of(parts.split("/")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Lĩnh vực phát triển kinh tế: 3 mô hình",
        "- Lĩnh vực …………mô hình",
        "- Cá nhân: 2 đồng chí",
        "- Tập thể: 05 mô hình (trong đó 3 mới)",
        "Lĩnh vực: KT 3, VHXH vài",
        "Lĩnh vực mô hình 5S: 2",
        "An toàn, không ma túy: 2",
        "Tổng số mô hình theo lĩnh vực:",
      })
  void leavesTheRestWhole(String line) {
    assertThat(FooterSeries.of(line, FooterSeriesTest::isSubject)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"không", "Không có", " ….. không."})
  void knowsNone(String text) {
    assertThat(FooterSeries.isNone(text)).isTrue();
  }

  private static boolean isSubject(String label) {
    String folded = label.toLowerCase(Locale.ROOT);
    return folded.startsWith("tập thể")
        || folded.startsWith("cá nhân")
        || folded.matches("lĩnh vực .+");
  }
}
