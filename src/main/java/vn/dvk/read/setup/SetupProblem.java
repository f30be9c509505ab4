package vn.dvk.read.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be wrong with a set-up file. The texts stand in {@code setup_vi.properties} and {@code
 * setup_en.properties} under the same id, with named places.
 */
enum SetupProblem {
  NOT_FOUND,
  NOT_READABLE,
  TOO_LARGE,
  WRONG_ENCODING,
  EMPTY_FILE,
  SYNTAX,
  DUPLICATE_KEY,
  UNKNOWN_KEY,
  MISSING_KEY,
  NOT_AN_OBJECT,
  NOT_A_LIST,
  NOT_A_TEXT,
  NOT_A_FLAG,
  NOT_A_NUMBER,
  BLANK_TEXT,
  WRONG_SCHEMA,
  BAD_DATE,
  NUMBER_OUT_OF_RANGE,
  NOT_POSITIVE,
  NOT_WHOLE,
  EMPTY_LIST,
  DEADLINE_OUTSIDE_YEAR,
  DEADLINES_OUT_OF_ORDER,
  DUPLICATE_CODE,
  RESERVED_CODE,
  BAD_CODE,
  DUPLICATE_SPELLING,
  SPELLING_WITHOUT_LETTERS,
  DUPLICATE_CRITERION,
  MISSING_CRITERION,
  VARIANTS_DIFFER,
  MAXIMA_DO_NOT_ADD_UP,
  NO_SUCH_CRITERION,
  DUPLICATE_ENTRY,
  OLD_WORKBOOK,
  BROKEN_WORKBOOK,
  BROKEN_QUOTES,
  NO_HEADINGS,
  MISSING_COLUMN,
  DUPLICATE_COLUMN,
  NO_LINES,
  SURPLUS_CELL,
  EMPTY_CELL,
  DUPLICATE_UNIT_CODE,
  DUPLICATE_NAME,
  UNKNOWN_TYPE,
  BAD_RECEIPT_DATE,
  TWO_RECEIPT_DATES,
  UNKNOWN_FINDING_CODE,
  MISSPELT_FINDING_CODE,
  UNKNOWN_SEVERITY,
  WAIVER_WITHOUT_AIM,
  NOT_A_POST,
  DUPLICATE_WAIVER,
  UNKNOWN_UNIT,
  NO_ROSTER,
  ALIAS_TAKEN,
  DECIDED_TWICE;

  static final String VIETNAMESE = "vi";
  static final String ENGLISH = "en";

  private static final int LONGEST_DETAIL = 200;
  private static final Pattern NAMED_PLACE = Pattern.compile("\\{(\\w+)\\}");
  private static final Map<String, Properties> TEXTS =
      Map.of(VIETNAMESE, texts(VIETNAMESE), ENGLISH, texts(ENGLISH));

  /** The key of its texts. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its text in a language, as it stands in the file. */
  String template(String language) {
    return TEXTS.get(language).getProperty(id());
  }

  /** Its text in a language with the named places filled. */
  String message(String language, Map<String, String> details) {
    return NAMED_PLACE
        .matcher(template(language))
        .replaceAll(place -> Matcher.quoteReplacement(filled(place, details)));
  }

  private static String filled(MatchResult place, Map<String, String> details) {
    String text = details.getOrDefault(place.group(1), place.group());
    return text.length() > LONGEST_DETAIL ? text.substring(0, LONGEST_DETAIL) + "…" : text;
  }

  private static Properties texts(String language) {
    Properties texts = new Properties();
    try (InputStream in =
        SetupProblem.class.getResourceAsStream("/vn/dvk/setup_" + language + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
