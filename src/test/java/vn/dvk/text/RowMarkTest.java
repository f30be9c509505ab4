package vn.dvk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.text.RowMark.Kind;

class RowMarkTest {

  @ParameterizedTest
  @CsvSource({
    "-, BULLET, 1",
    "–, BULLET, 1",
    "—, BULLET, 1",
    "+, BULLET, 1",
    "*, BULLET, 1",
    "•, BULLET, 1",
    "'\uf0b7', BULLET, 1",
    "1, NUMBER, 1",
    "1., NUMBER, 1",
    "1), NUMBER, 1",
    "(1), NUMBER, 1",
    "01, NUMBER, 1",
    "1.1, NUMBER, 2",
    "1.1., NUMBER, 2",
    "2.3.1, NUMBER, 3",
    "a), LETTER, 1",
    "a., LETTER, 1",
    "đ), LETTER, 1",
    "I, ROMAN, 1",
    "I., ROMAN, 1",
    "IV, ROMAN, 1",
  })
  void readsTheMarkOfACell(String cell, Kind kind, int depth) {
    assertThat(RowMark.ofCell(cell)).contains(new RowMark(kind, cell, depth));
  }

  @ParameterizedTest
  @CsvSource({"999, 1", "1000, 1", "(1000), 1", "2024, 1", "1000.1, 2", "5400.12.3, 3"})
  void readsTheMarksOfALongListInTheirColumn(String cell, int depth) {
    assertThat(RowMark.ofMarkColumn(cell)).contains(new RowMark(Kind.NUMBER, cell, depth));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1000 ngày", "1234567", "15/4/2024", "1000.12345"})
  void readsNoMarkOfOtherCellsInTheirColumn(String cell) {
    assertThat(RowMark.ofMarkColumn(cell)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Mô hình", "1 mô hình", "2024", "x", "…", "a b", "IIIIII", "12345"})
  void readsNoMarkOfOtherCells(String cell) {
    assertThat(RowMark.ofCell(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'- Mô hình A', 'Mô hình A', BULLET",
    "'-Mô hình A', 'Mô hình A', BULLET",
    "'–   1.  Mô hình A', 'Mô hình A', BULLET",
    "'• Mô hình A', 'Mô hình A', BULLET",
    "'\uf0b7 Mô hình A', 'Mô hình A', BULLET",
    "'1. Mô hình A', 'Mô hình A', NUMBER",
    "'1.Mô hình A', 'Mô hình A', NUMBER",
    "'1) Mô hình A', 'Mô hình A', NUMBER",
    "'01. Mô hình A', 'Mô hình A', NUMBER",
    "'1/ Mô hình A', 'Mô hình A', NUMBER",
    "'1.1 Mô hình A', 'Mô hình A', NUMBER",
    "'1.1. Mô hình A', 'Mô hình A', NUMBER",
    "'1.12 Mô hình A', 'Mô hình A', NUMBER",
    "'a) Mô hình A', 'Mô hình A', LETTER",
    "'I. Mô hình A', 'Mô hình A', ROMAN",
    "'- 3 trong 1', '3 trong 1', BULLET",
    "'+ “1+3”', '“1+3”', BULLET",
  })
  void takesTheMarkFromBeforeAName(String written, String name, Kind kind) {
    assertThat(RowMark.stripped(written)).isEqualTo(name);
    assertThat(RowMark.before(written)).map(RowMark::kind).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5S trong công sở",
        "3 trong 1",
        "2 phòng, 3 giữ",
        "1.000 ngày đầu đời",
        "3.450 hộ vay vốn",
        "1.200.000 cây xanh",
        "4.0 trong nông nghiệp",
        "1+3",
        "30/4 - ngày hội",
        "Tổ 3 trong 1",
        "-",
        "1.",
        "Mô hình - điển hình",
        "CLB rau sạch",
        "“- ghi chú”",
      })
  void leavesNumbersThatBelongToTheName(String name) {
    assertThat(RowMark.stripped(name)).isEqualTo(name);
    assertThat(RowMark.before(name)).isEmpty();
  }

  /** The marks' grammar, which the reader follows sign by sign. */
  private static final List<Map.Entry<Kind, Pattern>> GRAMMAR =
      List.of(
          Map.entry(Kind.BULLET, Pattern.compile("[-–+*•]+")),
          Map.entry(Kind.NUMBER, Pattern.compile("\\(?\\d{1,3}(\\.\\d{1,3}){0,3}\\s*[.)/:]?")),
          Map.entry(Kind.ROMAN, Pattern.compile("\\(?[IVX]{1,5}\\s*[.):]?")),
          Map.entry(Kind.LETTER, Pattern.compile("\\(?[a-zđ]\\s*[.)]|[a-hđ]")));

  private static final Pattern LONG_NUMBER =
      Pattern.compile("\\(?\\d{4,6}(\\.\\d{1,4}){0,3}\\s*[.)/:]?");

  @Test
  void readsWhatTheGrammarSays() {
    Random random = new Random(20240115);
    String signs = "0123456789111...)(/:  \t-–+•aghiđzIVXA";
    for (int n = 0; n < 300_000; n++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        made.append(signs.charAt(random.nextInt(signs.length())));
      }
      String text = made.toString();
      Optional<Kind> kind =
          GRAMMAR.stream()
              .filter(rank -> rank.getValue().matcher(text).matches())
              .map(Map.Entry::getKey)
              .findFirst();
      assertThat(RowMark.ofCell(text)).as(text).map(RowMark::kind).isEqualTo(kind);
      Optional<Kind> inColumn =
          kind.isEmpty() && LONG_NUMBER.matcher(text).matches() ? Optional.of(Kind.NUMBER) : kind;
      assertThat(RowMark.ofMarkColumn(text)).as(text).map(RowMark::kind).isEqualTo(inColumn);
    }
  }
}
