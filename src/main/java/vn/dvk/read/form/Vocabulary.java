package vn.dvk.read.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Form;
import vn.dvk.domain.Status;
import vn.dvk.text.Fold;

/**
 * The spellings by which dvk knows the parts of a form: the data of {@code forms.json}, folded.
 *
 * <p>A new spelling of a heading, a section or a total is one string in that file and no code.
 */
final class Vocabulary {
  private static final Vocabulary BUILT_IN = load();

  final Map<Column, Heading> headings = new EnumMap<>(Column.class);
  final Map<Form, List<String>> titles = new EnumMap<>(Form.class);
  final Map<Form, List<String>> appendix = new EnumMap<>(Form.class);
  final List<String> titleWords;
  final List<String> unitLabels;
  final List<String> modelLabels;
  final OrganisationNames organisations;
  final List<String> furniture;
  final Map<Status, List<String>> sections = new EnumMap<>(Status.class);
  final List<String> sectionStarts;
  final Set<String> totals;
  final Set<String> footerHeads;
  final Set<String> placeholders;
  final List<String> notes;
  final List<String> signatures;
  final List<String> scoreNotes;

  /** Words of columns whose points outweigh others, the weightiest first. */
  final List<String> finalPoints;

  /** Words of columns of points that a unit gave itself. */
  final List<String> ownPoints;

  final Set<String> ditto;
  final int longestDitto;
  final Set<String> yesMarks;
  final Set<String> noMarks;
  final Map<Actor, Set<String>> actors = new EnumMap<>(Actor.class);
  final Map<Status, Set<String>> statuses = new EnumMap<>(Status.class);
  final Map<String, Integer> numberWords = new TreeMap<>();
  final Set<String> sideSheets;
  final List<String> ownSheets;
  final List<String> ownSheetsAtTimes;
  final ScoreList scoreList;
  final Map<Actor, List<String>> variants = new EnumMap<>(Actor.class);

  /**
   * How one column's heading is spelt.
   *
   * @param is whole headings, folded
   * @param has words that tell the column wherever they stand in a heading, folded
   */
  record Heading(Set<String> is, List<String> has) {}

  /**
   * The list of scores in a consolidated workbook of dvk.
   *
   * @param sheet the name of its sheet
   * @param fields what is read, by heading, folded
   * @param derived the headings of what dvk worked out, folded
   */
  record ScoreList(String sheet, Map<String, Field> fields, Set<String> derived) {
    /** What is read besides the criteria. */
    enum Field {
      UNIT,
      MODEL,
      ACTOR,
      DECLARED_TOTAL
    }

    static ScoreList of(VocabularyNode node) {
      Map<String, Field> fields = new TreeMap<>();
      for (Field field : Field.values()) {
        fields.put(Fold.of(node.path(field.name()).texts().get(0)), field);
      }
      return new ScoreList(node.path("sheet").texts().get(0), fields, set(node.path("derived")));
    }

    Optional<Field> field(String heading) {
      return Optional.ofNullable(fields.get(heading));
    }
  }

  /** The vocabulary that is part of dvk. */
  static Vocabulary builtIn() {
    return BUILT_IN;
  }

  private Vocabulary(VocabularyNode root) {
    for (Column column : Column.values()) {
      root.path("headings")
          .member(column.name())
          .ifPresent(
              node ->
                  headings.put(column, new Heading(set(node.path("is")), list(node.path("has")))));
    }
    fill(titles, Form.class, root.path("titles"), Vocabulary::list);
    fill(appendix, Form.class, root.path("appendix"), Vocabulary::list);
    titleWords = list(root.path("titleWords"));
    unitLabels = list(root.path("unitLabels"));
    modelLabels = list(root.path("modelLabels"));
    organisations = new OrganisationNames(texts(root.path("organisations")));
    furniture = list(root.path("furniture"));
    fill(sections, Status.class, root.path("sections"), Vocabulary::list);
    sectionStarts = list(root.path("sections").path("starts"));
    totals = set(root.path("totals"));
    footerHeads = set(root.path("footerHeads"));
    placeholders = set(root.path("placeholders"));
    notes = list(root.path("notes"));
    signatures = list(root.path("signatures"));
    scoreNotes = list(root.path("scoreNotes"));
    finalPoints = list(root.path("points").path("final"));
    ownPoints = list(root.path("points").path("own"));
    ditto = exact(root.path("ditto"));
    longestDitto = ditto.stream().mapToInt(String::length).max().orElse(0);
    yesMarks = exact(root.path("marks").path("yes"));
    noMarks = exact(root.path("marks").path("no"));
    fill(actors, Actor.class, root.path("actors"), Vocabulary::set);
    fill(statuses, Status.class, root.path("statuses"), Vocabulary::set);
    root.path("numberWords")
        .members()
        .forEach((word, node) -> numberWords.put(Fold.of(word), number(node)));
    sideSheets = set(root.path("sideSheets"));
    ownSheets = texts(root.path("ownSheets"));
    ownSheetsAtTimes = texts(root.path("ownSheetsAtTimes"));
    scoreList = ScoreList.of(root.path("scoreList"));
    fill(variants, Actor.class, root.path("variants"), Vocabulary::list);
  }

  /** Whether a folded text begins with one of the phrases, at a word's end. */
  static boolean startsWithAny(String folded, List<String> phrases) {
    return firstStart(folded, phrases).isPresent();
  }

  /** The longest of the phrases that a folded text begins with, at a word's end. */
  static Optional<String> firstStart(String folded, List<String> phrases) {
    String longest = "";
    for (String phrase : phrases) {
      if (phrase.length() > longest.length() && startsWithWords(folded, phrase)) {
        longest = phrase;
      }
    }
    return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
  }

  /** Whether one of the phrases stands in a folded text as whole words. */
  static boolean hasAny(String folded, List<String> phrases) {
    for (String phrase : phrases) {
      if (Fold.hasWords(folded, phrase)) {
        return true;
      }
    }
    return false;
  }

  static boolean startsWithWords(String folded, String phrase) {
    return folded.startsWith(phrase)
        && (folded.length() == phrase.length() || folded.charAt(phrase.length()) == ' ');
  }

  private static <E extends Enum<E>, T> void fill(
      Map<E, T> map, Class<E> keys, VocabularyNode node, Function<VocabularyNode, T> reader) {
    for (E key : keys.getEnumConstants()) {
      node.member(key.name()).ifPresent(member -> map.put(key, reader.apply(member)));
    }
  }

  private static List<String> texts(VocabularyNode node) {
    return List.copyOf(node.texts());
  }

  private static int number(VocabularyNode node) {
    return Integer.parseInt(node.texts().get(0));
  }

  private static List<String> list(VocabularyNode node) {
    return texts(node).stream().map(Fold::of).distinct().toList();
  }

  private static Set<String> set(VocabularyNode node) {
    return Set.copyOf(list(node));
  }

  /**
   * Marks and signs: folding would take them away, so they are compared in lower case as they are.
   */
  private static Set<String> exact(VocabularyNode node) {
    return Set.copyOf(new HashSet<>(texts(node)));
  }

  private static Vocabulary load() {
    try (InputStream in = Vocabulary.class.getResourceAsStream("/vn/dvk/read/form/forms.json")) {
      return new Vocabulary(VocabularyNode.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
