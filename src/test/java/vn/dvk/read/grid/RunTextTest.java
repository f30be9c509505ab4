package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dvk.text.LegacyEncoding;

/** What a cell keeps of the way from what is stored to what is read. */
final class RunTextTest {
  private static final Dress OLD = new Dress(".VnTime", false);

  @Test
  void keepsWhatIsStoredAsItIsWithItsWhiteSpace() {
    Cell cell = new RunText().add(" Chi bộ  1 ", Dress.PLAIN).cell(5, 2);

    assertThat(cell.raw()).isEqualTo(" Chi bộ  1 ").isSameAs(cell.standing());
    assertThat(cell.text()).isEqualTo("Chi bộ 1");
  }

  @Test
  void leavesOutTheBreaksThatEndTheLastParagraph() {
    Cell cell = new RunText().add("a ", Dress.PLAIN).breakLine().breakLine().cell(1, 1);

    assertThat(cell.raw()).isEqualTo("a ");
    assertThat(cell.standing()).isEqualTo("a ");
  }

  @Test
  void keepsADecodedTextBeforeItIsCleaned() {
    Cell cell = new RunText().add(" §¶ng  bé ", OLD).cell(1, 1);

    assertThat(cell)
        .isEqualTo(
            new Cell(
                1,
                1,
                Cell.Kind.TEXT,
                " §¶ng  bé ",
                " Đảng  bộ ",
                "Đảng bộ",
                "",
                Optional.of(LegacyEncoding.TCVN3),
                Cell.Computed.NOT));
  }

  @Test
  void leavesTheStruckOutPartsOutOfWhatStands() {
    Cell cell =
        new RunText()
            .add("Một cửa ", Dress.PLAIN)
            .add("cũ", Dress.PLAIN.asStruck())
            .add(" mới", Dress.PLAIN)
            .cell(1, 1);

    assertThat(cell.raw()).isEqualTo("Một cửa cũ mới");
    assertThat(cell.standing()).isEqualTo("Một cửa  mới");
    assertThat(cell.text()).isEqualTo("Một cửa mới");
    assertThat(cell.struck()).isEqualTo("cũ");
  }

  @Test
  void showsMarksOfSymbolFonts() {
    Cell cell = new RunText().add("ü", new Dress("Wingdings", false)).cell(1, 1);

    assertThat(cell.raw()).isEqualTo("ü");
    assertThat(cell.standing()).isEqualTo("✓").isEqualTo(cell.text());
  }
}
