package vn.dvk.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Breakdown;
import vn.dvk.domain.FileStatus;
import vn.dvk.domain.Form;
import vn.dvk.domain.Language;
import vn.dvk.domain.Outcome;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Score;
import vn.dvk.domain.Sector;
import vn.dvk.domain.Severity;
import vn.dvk.domain.ShortfallReason;
import vn.dvk.domain.Status;
import vn.dvk.domain.UnitType;

/**
 * The words of the outputs in one language, apart from the findings': headings, labels, dates and
 * numbers, as {@code words_vi.properties} and {@code words_en.properties} give them.
 */
public final class Words {
  private final Language language;
  private final SortedMap<String, String> words;
  private final Map<Enum<?>, String> names = new ConcurrentHashMap<>();

  private Words(Language language) {
    this.language = language;
    this.words = TextFile.read("words", language);
  }

  /** The words of a language, read on first use. */
  public static Words in(Language language) {
    return switch (language) {
      case VI -> Vietnamese.WORDS;
      case EN -> English.WORDS;
    };
  }

  /** Which language they are of. */
  public Language language() {
    return language;
  }

  /** All words by key. */
  SortedMap<String, String> all() {
    return words;
  }

  /**
   * The words under a key.
   *
   * @param key one of the property files'
   * @param fillings what {@code {0}}, {@code {1}}, … stand for
   * @return the words; the key itself where the language has none
   */
  public String of(String key, Object... fillings) {
    String text = words.getOrDefault(key, key);
    for (int i = 0; i < fillings.length; i++) {
      text = text.replace("{" + i + "}", fillings[i].toString());
    }
    return text;
  }

  /** What a severity is called. */
  public String of(Severity severity) {
    return of("severity." + severity.code());
  }

  /** What a form is called. */
  public String of(Form form) {
    return of("form." + form.name());
  }

  /** What a kind of organisation is called. */
  public String of(UnitType type) {
    return named(type, "type.", type.code());
  }

  /** What an actor is called. */
  public String of(Actor actor) {
    return named(actor, "actor.", actor.code());
  }

  /** What an outcome is called. */
  public String of(Outcome outcome) {
    return of("outcome." + outcome.code());
  }

  /** What became of a file. */
  public String of(FileStatus status) {
    return of("file." + status.code());
  }

  /** Why a unit stands in the shortfall list. */
  public String of(ShortfallReason reason) {
    return of("shortfall." + reason.code());
  }

  /** The heading of the models of a status. */
  public String of(Status status) {
    return named(status, "status.", status.code());
  }

  /** Looked up once: each row of a table asks again. */
  private String named(Enum<?> constant, String prefix, String code) {
    String name = names.get(constant);
    if (name == null) {
      name = of(prefix + code);
      names.put(constant, name);
    }
    return name;
  }

  /** What an actor's key of a {@link Breakdown} is called. */
  public String actor(String key) {
    return of("actor." + key);
  }

  /** What a status' key of a {@link Breakdown} is called. */
  public String status(String key) {
    return of("status." + key);
  }

  /**
   * What a sector's key of a {@link Breakdown} is called; the plan's name where there is no other.
   */
  public String sector(Plan plan, String key) {
    String known = words.get("sector." + key);
    return known != null
        ? known
        : plan.sectors().stream()
            .filter(sector -> sector.code().equals(key))
            .map(Sector::name)
            .findFirst()
            .orElse(key);
  }

  /** Why a score sheet is no pass: {@code "tiêu chí 9 được 8/10; phải đạt tối đa"}. */
  public String reason(Score.Reason reason) {
    return of(
        "reason." + reason.kind().name().toLowerCase(Locale.ROOT),
        reason.criterion(),
        inLanguage(reason.actual()),
        inLanguage(reason.required()));
  }

  /** Reasons carry their numbers with the decimal comma. */
  private String inLanguage(String number) {
    return language == Language.EN && number.matches("-?\\d+,\\d+")
        ? number.replace(',', '.')
        : number;
  }

  /** A day as the language writes it: {@code 15/4/2024} in Vietnamese. */
  public String date(LocalDate day) {
    return language == Language.VI
        ? day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear()
        : day.toString();
  }

  /** An exact number without needless zeros: {@code 4,5} in Vietnamese, {@code 4.5} in English. */
  public String decimal(BigDecimal number) {
    String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    return language == Language.VI ? plain.replace('.', ',') : plain;
  }

  /** A share of 1 in hundredths: 0.8333 is {@code 83,33%}. */
  public String percent(BigDecimal share) {
    return decimal(share.movePointRight(2)) + "%";
  }

  /** Read when Vietnamese is first asked for. */
  private static final class Vietnamese {
    static final Words WORDS = new Words(Language.VI);
  }

  /** Read when English is first asked for. */
  private static final class English {
    static final Words WORDS = new Words(Language.EN);
  }
}
