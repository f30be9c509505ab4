package vn.dvk.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths as links hold them. */
final class FilePathTest {

  @ParameterizedTest
  @CsvSource({
    "../vào/PL1 #2%.xlsx, ../vào/PL1%20%232%25.xlsx",
    "a:b/PL1.xlsx, a%3Ab/PL1.xlsx",
    "Sơ\u0309/PL1.xlsx, Sơ\u0309/PL1.xlsx",
    "file:///D:/gửi về/a:b.xlsx, file:///D:/gửi%20về/a%3Ab.xlsx",
    "file:////may/gui/PL1.xlsx, file:////may/gui/PL1.xlsx",
  })
  void encodesWhatWouldMeanSomethingElse(String path, String encoded) {
    assertThat(FilePath.encoded(path)).isEqualTo(encoded);
  }
}
