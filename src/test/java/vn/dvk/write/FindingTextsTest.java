package vn.dvk.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Language;
import vn.dvk.domain.Place;

/** Findings are put into words. */
final class FindingTextsTest {
  private static final Place C14 = Place.ofCell("a/PL1.xlsx", Optional.of("Trang 1"), 3, 14);
  private static final FindingTexts TEXTS =
      new FindingTexts(
          new TreeMap<>(
              Map.of(
                  "unknown_sector.message", "{file}, {sheet}, {cell}: “{value}” – {nearest}",
                  "unknown_sector.hint", "Ghi KT",
                  "missing_sector.message", "thiếu lĩnh vực",
                  "missing_sector.no_column.message", "biểu không có cột lĩnh vực",
                  "missing_sector.more.count", "Có {count} dòng của {owner}.",
                  "missing_sector.more.again", "Lần trước cũng vậy.")),
          Language.EN);

  @Test
  void fillsNamedPlacesFromTheFindingAndItsDetails() {
    Finding finding =
        Finding.of(Code.UNKNOWN_SECTOR, C14).quoting("$1 \\ kinh").with("nearest", "{value}");

    assertThat(TEXTS.message(finding))
        .isEqualTo("a/PL1.xlsx, Trang 1, C14: “$1 \\ kinh” – {value}");
    assertThat(TEXTS.hint(finding)).isEqualTo("Ghi KT");
    assertThat(TEXTS.unfilled(finding)).isEmpty();
  }

  @Test
  void prefersTheDetailOverThePlaceOfTheSameName() {
    Finding finding = Finding.of(Code.UNKNOWN_SECTOR, C14).quoting("a").with("cell", "C14, C20");

    assertThat(TEXTS.message(finding)).isEqualTo("a/PL1.xlsx, Trang 1, C14, C20: “a” – …");
    assertThat(TEXTS.unfilled(finding)).containsExactly("nearest");
  }

  @Test
  void takesTheWordingsTextElseThePlainOne() {
    Finding finding = Finding.of(Code.MISSING_SECTOR, C14);

    assertThat(TEXTS.message(finding)).isEqualTo("thiếu lĩnh vực");
    assertThat(TEXTS.message(finding.worded("no_column"))).isEqualTo("biểu không có cột lĩnh vực");
    assertThat(TEXTS.message(finding.worded("other"))).isEqualTo("thiếu lĩnh vực");
  }

  @Test
  void endsTheMessageWithASentenceForEachDetailThatHasOne() {
    Finding finding =
        Finding.of(Code.MISSING_SECTOR, C14)
            .worded("no_column")
            .with("count", 3)
            .with("again", "")
            .with("other", "x");

    assertThat(TEXTS.message(finding))
        .isEqualTo("biểu không có cột lĩnh vực Lần trước cũng vậy. Có 3 dòng của ….");
    assertThat(TEXTS.unfilled(finding)).containsExactly("owner");
  }

  @Test
  void fallsBackToTheCodeWhereThereIsNoText() {
    Finding finding = Finding.of(Code.LATE_SUBMISSION, Place.NONE);

    assertThat(TEXTS.message(finding)).isEqualTo("late_submission");
    assertThat(TEXTS.hint(finding)).isEmpty();
  }

  @Test
  void hasTheSameKeysAndPlacesInBothLanguages() {
    FindingTexts vietnamese = FindingTexts.in(Language.VI);
    FindingTexts english = FindingTexts.in(Language.EN);

    assertThat(english.keys()).isEqualTo(vietnamese.keys());
    assertThat(vietnamese.keys())
        .allSatisfy(
            key ->
                assertThat(FindingTexts.places(english.text(key).orElseThrow()))
                    .as(key)
                    .isEqualTo(FindingTexts.places(vietnamese.text(key).orElseThrow())));
  }
}
