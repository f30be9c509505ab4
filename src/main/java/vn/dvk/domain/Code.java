package vn.dvk.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dvk.text.Distance;
import vn.dvk.text.Fold;

/**
 * What a finding is: one constant a code of the contract (section 4), with its severity. The texts
 * stand in {@code findings_vi.properties} and {@code findings_en.properties} under the same id.
 */
public enum Code {
  UNREADABLE_FILE(Group.FILE, Severity.ERROR),
  ENCRYPTED_FILE(Group.FILE, Severity.ERROR),
  NO_FORM_FOUND(Group.FILE, Severity.ERROR),
  UNSUPPORTED_FILE_TYPE(Group.FILE, Severity.WARNING),
  WRONG_YEAR(Group.FILE, Severity.WARNING),
  SUPERSEDED_SUBMISSION(Group.FILE, Severity.WARNING),
  IDENTICAL_COPY(Group.FILE, Severity.INFO),
  SUPPLEMENT_ADDED(Group.FILE, Severity.INFO),
  UNKNOWN_UNIT(Group.UNIT, Severity.ERROR),
  MISSING_SUBMISSION(Group.UNIT, Severity.ERROR),
  QUOTA_SHORTFALL(Group.UNIT, Severity.ERROR),
  UNKNOWN_UNIT_TYPE(Group.UNIT, Severity.WARNING),
  LATE_SUBMISSION(Group.UNIT, Severity.WARNING),
  REQUIRED_MODEL_MISSING(Group.UNIT, Severity.WARNING),
  MISSING_NAME(Group.ROW, Severity.ERROR),
  MISSING_SECTOR(Group.ROW, Severity.ERROR),
  AMBIGUOUS_SECTOR(Group.ROW, Severity.ERROR),
  MISSING_ACTOR(Group.ROW, Severity.ERROR),
  AMBIGUOUS_ACTOR(Group.ROW, Severity.ERROR),
  MISSING_STATUS(Group.ROW, Severity.ERROR),
  AMBIGUOUS_STATUS(Group.ROW, Severity.ERROR),
  INVALID_QUANTITY(Group.ROW, Severity.ERROR),
  UNKNOWN_SECTOR(Group.ROW, Severity.WARNING),
  MISSING_LOCATION(Group.ROW, Severity.WARNING),
  MISSING_LEAD(Group.ROW, Severity.WARNING),
  MISSING_SCALE(Group.ROW, Severity.WARNING),
  MISSING_RESULT(Group.ROW, Severity.WARNING),
  DUPLICATE_MODEL(Group.ROW, Severity.WARNING),
  MULTIPLE_MODELS_IN_CELL(Group.ROW, Severity.WARNING),
  FORMULA_ERROR(Group.SHEET, Severity.ERROR),
  DECLARED_TOTAL_MISMATCH(Group.SHEET, Severity.WARNING),
  HIDDEN_CONTENT(Group.SHEET, Severity.WARNING),
  STRUCK_OUT_CONTENT(Group.SHEET, Severity.WARNING),
  UNRECOGNIZED_CONTENT(Group.SHEET, Severity.WARNING),
  OUT_OF_ORDER(Group.SHEET, Severity.INFO),
  LEGACY_ENCODING(Group.SHEET, Severity.INFO),
  SCORE_MISSING(Group.SCORE, Severity.ERROR),
  SCORE_NOT_A_NUMBER(Group.SCORE, Severity.ERROR),
  SCORE_OUT_OF_RANGE(Group.SCORE, Severity.ERROR),
  SCORE_TOTAL_MISMATCH(Group.SCORE, Severity.ERROR),
  SCORE_VARIANT_AMBIGUOUS(Group.SCORE, Severity.ERROR),
  SCORE_VARIANT_MISMATCH(Group.SCORE, Severity.ERROR),
  CRITERION_CONTRADICTED(Group.SCORE, Severity.ERROR),
  SCORE_WITHOUT_MODEL(Group.SCORE, Severity.WARNING),
  MODEL_WITHOUT_SCORE(Group.SCORE, Severity.WARNING),
  SCORE_BELOW_THRESHOLD(Group.SCORE, Severity.INFO),
  MANDATORY_CRITERION_NOT_MAX(Group.SCORE, Severity.INFO),
  REGISTERED_NOT_REPORTED(Group.ACROSS, Severity.WARNING),
  REPORTED_NOT_REGISTERED(Group.ACROSS, Severity.WARNING),
  AMBIGUOUS_MATCH(Group.ACROSS, Severity.WARNING),
  STATUS_CHANGED(Group.ACROSS, Severity.WARNING),
  ACTOR_CHANGED(Group.ACROSS, Severity.WARNING),
  SECTOR_CHANGED(Group.ACROSS, Severity.WARNING),
  QUANTITY_CHANGED(Group.ACROSS, Severity.WARNING),
  MAINTAINED_NOT_IN_PREVIOUS_YEAR(Group.ACROSS, Severity.WARNING),
  SECTOR_UNCOVERED(Group.ACROSS, Severity.INFO);

  /** What a code is about; the contract's table in its order. */
  public enum Group {
    FILE,
    UNIT,
    ROW,
    SHEET,
    SCORE,
    ACROSS
  }

  private static final int MOST_LIKE = 3;
  private static final int LETTERS_FOR_A_TYPO = 4;

  private final Group group;
  private final Severity severity;
  private final String id;

  Code(Group group, Severity severity) {
    this.group = group;
    this.severity = severity;
    this.id = name().toLowerCase(Locale.ROOT);
  }

  /** The code as report.json writes it. */
  public String id() {
    return id;
  }

  /** What it is about. */
  public Group group() {
    return group;
  }

  /** How much it weighs. */
  public Severity severity() {
    return severity;
  }

  /** The code that report.json writes so, empty where there is none. */
  public static Optional<Code> fromId(String id) {
    return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
  }

  /**
   * The codes that somebody may have meant, the nearest first: those with all the words that are
   * written, else those a few typing errors away.
   *
   * <p>Example: {@code "mising_sector"} means {@code missing_sector}, {@code "sector changed"}
   * means {@code sector_changed}.
   */
  public static List<Code> like(String written) {
    List<String> words = List.of(Fold.of(written.replace('_', ' ')).split(" "));
    List<Code> holding =
        Arrays.stream(values()).filter(code -> code.words().containsAll(words)).toList();
    return holding.isEmpty() ? misspelt(String.join(" ", words)) : holding;
  }

  private static List<Code> misspelt(String written) {
    int bound = written.length() / LETTERS_FOR_A_TYPO;
    return Arrays.stream(values())
        .filter(code -> code.errors(written, bound) <= bound)
        .sorted(Comparator.comparingInt(code -> code.errors(written, bound)))
        .limit(MOST_LIKE)
        .toList();
  }

  private int errors(String written, int bound) {
    return Distance.between(String.join(" ", words()), written, bound);
  }

  private List<String> words() {
    return List.of(id.split("_"));
  }
}
