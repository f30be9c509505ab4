package vn.dvk.write;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Language;
import vn.dvk.domain.Waiver;

/**
 * What findings say in one language: the texts of {@code findings_vi.properties} or {@code
 * findings_en.properties} with their named places filled.
 *
 * <p>Keys are {@code <code>.message} and {@code <code>.hint}, {@code <code>.<wording>.message} and
 * {@code .hint} for a code's other wordings, and for {@code dvk explain} {@code <code>.what},
 * {@code .why}, {@code .clause}, {@code .example}, {@code .mend}.
 */
public final class FindingTexts {
  private static final Pattern NAMED_PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9_]*)}");
  private static final String UNFILLED = "…";

  private final SortedMap<String, String> texts;
  private final Language language;

  FindingTexts(SortedMap<String, String> texts, Language language) {
    this.texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    this.language = language;
  }

  /** The texts of a language, read on first use. */
  public static FindingTexts in(Language language) {
    return switch (language) {
      case VI -> Vietnamese.TEXTS;
      case EN -> English.TEXTS;
    };
  }

  /**
   * What is wrong, and what was expected, with what more the finding's details tell; before it,
   * where it is waived, why and by whom.
   *
   * @return the message; the code's id where the language has no text for it
   */
  public String message(Finding finding) {
    String first = filled(finding, "message").orElse(finding.code().id());
    String message =
        Stream.concat(
                Stream.of(first),
                more(finding).stream().map(text -> filled(text, fillings(finding))))
            .collect(Collectors.joining(" "));
    return finding.waiver().map(waiver -> waived(waiver) + message).orElse(message);
  }

  private List<String> more(Finding finding) {
    return finding.details().keySet().stream()
        .flatMap(detail -> text(finding.code().id() + ".more." + detail).stream())
        .toList();
  }

  private String waived(Waiver waiver) {
    return Words.in(language).of("finding.waived", waiver.reason(), waiver.grantedBy()) + " ";
  }

  /**
   * How to mend it.
   *
   * @return the hint; empty where the language has none for it
   */
  public String hint(Finding finding) {
    return filled(finding, "hint").orElse("");
  }

  /** The text under a key, its named places unfilled. */
  public Optional<String> text(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /** All keys of the language. */
  public SortedSet<String> keys() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(texts.keySet()));
  }

  /**
   * The named places of a text: of {@code "tiêu chí {criterion}: {value}"} these are {@code
   * criterion} and {@code value}.
   *
   * @param text a text with places unfilled
   */
  public static SortedSet<String> places(String text) {
    SortedSet<String> places = new TreeSet<>();
    Matcher place = NAMED_PLACE.matcher(text);
    while (place.find()) {
      places.add(place.group(1));
    }
    return places;
  }

  /**
   * The named places of a finding's message and hint that the finding does not fill; for tests, for
   * a reader sees "…" there.
   */
  public SortedSet<String> unfilled(Finding finding) {
    SortedSet<String> places = new TreeSet<>();
    pattern(finding, "message").ifPresent(text -> places.addAll(places(text)));
    pattern(finding, "hint").ifPresent(text -> places.addAll(places(text)));
    more(finding).forEach(text -> places.addAll(places(text)));
    places.removeAll(fillings(finding).keySet());
    return places;
  }

  private Optional<String> filled(Finding finding, String part) {
    return pattern(finding, part).map(text -> filled(text, fillings(finding)));
  }

  /** The text of the finding's wording, else the plain one of its code. */
  private Optional<String> pattern(Finding finding, String part) {
    String id = finding.code().id();
    Optional<String> plain = text(id + "." + part);
    return finding.wording().isEmpty()
        ? plain
        : text(id + "." + finding.wording() + "." + part).or(() -> plain);
  }

  /** A text with its named places filled; what a filling holds is left as it is. */
  static String filled(String text, SortedMap<String, String> fillings) {
    return NAMED_PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(fillings.getOrDefault(place.group(1), UNFILLED)));
  }

  /** The finding's details; where they lack one of the names that every finding knows, that. */
  private static SortedMap<String, String> fillings(Finding finding) {
    SortedMap<String, String> fillings = new TreeMap<>();
    finding.value().ifPresent(value -> fillings.put("value", value));
    finding.unit().ifPresent(unit -> fillings.put("unit", unit));
    finding.place().file().ifPresent(file -> fillings.put("file", file));
    finding.place().sheet().ifPresent(sheet -> fillings.put("sheet", sheet));
    finding.place().cell().ifPresent(cell -> fillings.put("cell", cell));
    fillings.putAll(finding.details());
    return fillings;
  }

  /** Read when Vietnamese is first asked for. */
  private static final class Vietnamese {
    static final FindingTexts TEXTS =
        new FindingTexts(TextFile.read("findings", Language.VI), Language.VI);
  }

  /** Read when English is first asked for. */
  private static final class English {
    static final FindingTexts TEXTS =
        new FindingTexts(TextFile.read("findings", Language.EN), Language.EN);
  }
}
