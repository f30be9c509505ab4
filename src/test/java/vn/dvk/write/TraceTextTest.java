package vn.dvk.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dvk.domain.Language;
import vn.dvk.domain.trace.BookRow;
import vn.dvk.domain.trace.Item;
import vn.dvk.domain.trace.SourceState;
import vn.dvk.domain.trace.Step;
import vn.dvk.domain.trace.Trace;
import vn.dvk.domain.trace.TracedCell;
import vn.dvk.domain.trace.TracedRow;
import vn.dvk.text.Cleaning;

/** What {@code dvk trace} says. */
final class TraceTextTest {
  /** Items that no cell of a submission tells: they are explained instead. */
  private static final Set<Item> EXPLAINED =
      EnumSet.of(
          Item.FORM,
          Item.SOURCE,
          Item.RECEIVED,
          Item.FORM_ROW,
          Item.OUTCOME,
          Item.REASON,
          Item.ADDED,
          Item.COMPUTED,
          Item.LABEL);

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasWordsForAllThatCanHappen(Language language) {
    SortedMap<String, String> words = Words.in(language).all();

    assertThat(words.keySet())
        .containsAll(keys("trace.step.", Step.Kind.values(), Step.Kind::code))
        .containsAll(keys("trace.item.", Item.values(), Item::code))
        .containsAll(keys("trace.state.", SourceState.values(), SourceState::code))
        .containsAll(
            keys(
                "trace.cleaning.",
                Cleaning.values(),
                change -> change.name().toLowerCase(java.util.Locale.ROOT)))
        .containsAll(keys("trace.note.", EXPLAINED.toArray(Item[]::new), Item::code));
  }

  @Test
  void fillsTheSamePlacesInBothLanguages() {
    SortedMap<String, String> english = Words.in(Language.EN).all();
    Words.in(Language.VI)
        .all()
        .forEach(
            (key, text) -> {
              if (key.startsWith("trace.")) {
                assertThat(FindingTexts.places(english.get(key)))
                    .as(key)
                    .isEqualTo(FindingTexts.places(text));
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'Sở Y tế', 'Sở Y tế'",
    "'a\nb\tc\rd', 'a\\nb\\tc\\rd'",
    "'a\u00a0b\u200bc\u00add', 'a\\u00a0b\\u200bc\\u00add'",
    "'\u0001\uf0fc', '\\u0001\\uf0fc'",
    "'Vie\u0323\u0302t', 'Vie\u0323\u0302t'",
    "'“{text}” {0}', '“{text}” {0}'",
  })
  void makesVisibleWhatIsNot(String text, String shown) {
    assertThat(TraceText.shown(text)).isEqualTo(shown);
  }

  @Test
  void takesNoTextOfASubmissionForAPlaceOfItsOwn() throws IOException {
    TracedCell cell =
        new TracedCell(
            "B9",
            Item.NAME,
            0,
            "{cell}",
            List.of(Step.at("B2", Step.Kind.RAW, "{cell} {0}")),
            List.of(),
            Optional.empty());

    assertThat(said(cell))
        .isEqualTo(
            """
            Phụ lục 1, dòng 9

              B9, Tên mô hình: “{cell}”
                1. B2, như đã gửi: “{cell} {0}”
            """);
  }

  private static String said(TracedCell cell) throws IOException {
    StringWriter out = new StringWriter();
    TracedRow row = new TracedRow(new BookRow("Phụ lục 1", 9), Optional.empty(), List.of(cell));
    new TraceText(Language.VI).write(new Trace("tong-hop-2024.xlsx", List.of(row)), out);
    return out.toString();
  }

  private static <E> List<String> keys(
      String prefix, E[] values, java.util.function.Function<E, String> code) {
    return Stream.of(values).map(value -> prefix + code.apply(value)).toList();
  }
}
