package vn.dvk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelexTest {

  @ParameterizedTest
  @CsvSource({
    "dduwowngf, đường",
    "dduowngf, đường",
    "dduwowfng, đường",
    "ddường, đường",
    "truoòng, truồng",
    "soos, số",
    "hieens, hiến",
    "Quees, Quế",
    "BAAUF, BẦU",
    "trôngf, trồng",
    "hoaf, hòa",
    "thuyr, thủy",
    "quyx, quỹ",
    "keets, kết",
    "DDangr, Đảng",
    "tuwj, tự"
  })
  void decodesWhatWasTyped(String typed, String meant) {
    assertThat(Telex.decoded(typed).orElse(null)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đường",
        "duong",
        "internet",
        "camera",
        "Zalo",
        "PCCC",
        "website",
        "trườg",
        "axnh",
        "x"
      })
  void leavesOtherWordsAlone(String word) {
    assertThat(Telex.decoded(word)).isEmpty();
  }
}
