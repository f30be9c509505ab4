package vn.dvk.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What XML cannot hold must neither break the file nor vanish. */
final class XmlTextTest {

  @Test
  void escapesWhatMeansSomethingInXml() {
    assertThat(XmlText.of("A & B <\"c\"> 'd'")).isEqualTo("A &amp; B &lt;&quot;c&quot;&gt; 'd'");
  }

  @Test
  void writesControlCharactersAsSpreadsheetsDo() {
    assertThat(XmlText.of("a\u0001b\u001fc\rd\te\nf")).isEqualTo("a_x0001_b_x001F_c_x000D_d\te\nf");
  }

  @Test
  void keepsTextThatLooksLikeAnEscape() {
    assertThat(XmlText.of("_x0041_ _x00_ x_")).isEqualTo("_x005F_x0041_ _x00_ x_");
  }

  @Test
  void replacesHalvesOfPairsAndKeepsWholeOnes() {
    assertThat(XmlText.of("a\ud83d")).isEqualTo("a\ufffd");
    assertThat(XmlText.of("\ude00a")).isEqualTo("\ufffda");
    assertThat(XmlText.of("\ud83d\ude00\uffff")).isEqualTo("\ud83d\ude00\ufffd");
  }

  @Test
  void cutsVisiblyAtTheLimitAndNotInsideAPair() {
    String exact = "x".repeat(XmlText.CELL_LIMIT);
    assertThat(XmlText.fitted(exact)).isEqualTo(exact);
    assertThat(XmlText.fitted(exact + "y")).hasSize(XmlText.CELL_LIMIT).endsWith("x…");
    String pair = "x".repeat(XmlText.CELL_LIMIT - 2) + "\ud83d\ude00yy";
    assertThat(XmlText.fitted(pair)).hasSize(XmlText.CELL_LIMIT - 1).endsWith("x…");
  }
}
