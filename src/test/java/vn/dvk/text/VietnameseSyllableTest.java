package vn.dvk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseSyllableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng", "giếng", "gì", "gìn", "quốc", "quý", "qúy", "thuý", "thúy", "hoà", "hòa", "toàn",
        "khuỷu", "ngoằn", "ngoèo", "yêu", "ý", "kỹ", "ủy", "uỷ", "rượu", "đường", "Đảng", "MÔ",
        "huých", "khuya", "thuở", "xoong", "ưu", "ia", "quyết", "quỳnh", "giúp", "ghế", "nghe",
        "kẻng", "ở"
      })
  void takesWrittenSyllables(String word) {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      assertThat(VietnameseSyllable.isValid(Normalizer.normalize(word, form))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "b",
        "ngh",
        "kà",
        "cê",
        "ngê",
        "gỏt",
        "hơtel",
        "bàn giao",
        "máà",
        "thât",
        "nứơc",
        "âi",
        "ă",
        "zô",
        "Paris",
        "für",
        "ubnd",
        "đg",
        "a1",
        "§¶ng",
        "iêu",
        "nyêm"
      })
  void refusesWhatIsNone(String word) {
    assertThat(VietnameseSyllable.isValid(word)).isFalse();
  }
}
