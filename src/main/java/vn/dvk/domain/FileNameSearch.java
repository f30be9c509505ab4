package vn.dvk.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the unit that a file's or folder's name means.
 *
 * <p>Example: {@code "PL1_DB_So_Y_te (1).xlsx"} and {@code "01. Sở Y tế - đăng ký lần 2"} both mean
 * Đảng bộ Sở Y tế.
 */
final class FileNameSearch {
  /** A shorter name or Mã may stand among other words by chance; it counts only alone. */
  private static final int SHORTEST_AMONG_OTHERS = 3;

  /** A name of fewer words is a part of others, such as "CT tỉnh" of "Trường CT tỉnh". */
  private static final int FEWEST_WORDS_AMONG_OTHERS = 3;

  private final UnitIndex index;
  private final List<Unit> units;

  FileNameSearch(UnitIndex index, List<Unit> units) {
    this.index = index;
    this.units = units;
  }

  /**
   * Finds the units that one part of a path means.
   *
   * @return empty where none, more than one where it is doubtful
   */
  SortedSet<Integer> find(String pathPart) {
    String stem = stem(pathPart);
    SortedSet<Integer> found = index.findCode(stem);
    if (found.isEmpty()) {
      found = index.find(UnitName.of(stem));
    }
    if (found.isEmpty()) {
      found = findWithoutFormWords(stem);
    }
    return found.isEmpty() ? findAmongOtherWords(Word.of(stem)) : found;
  }

  /** The name without what is about the form; with gaps in it where form words stood between. */
  static String withoutFormWords(String pathPart) {
    List<Word> left = new ArrayList<>();
    segments(Word.of(stem(pathPart))).forEach(left::addAll);
    return String.join(" ", left.stream().map(Word::text).toList());
  }

  /** The name without the endings that tell a file's kind. */
  private static String stem(String pathPart) {
    String stem = pathPart.strip();
    int dot = stem.lastIndexOf('.');
    while (dot > 0 && UnitWords.KNOWN.isExtension(stem.substring(dot + 1))) {
      stem = stem.substring(0, dot);
      dot = stem.lastIndexOf('.');
    }
    return stem;
  }

  private SortedSet<Integer> findWithoutFormWords(String stem) {
    List<List<Word>> segments = segments(Word.of(stem));
    if (segments.size() != 1) {
      return new TreeSet<>();
    }
    List<Word> words = segments.get(0);
    String name = String.join(" ", words.stream().map(Word::text).toList());
    SortedSet<Integer> found = index.find(UnitName.of(name));
    return found.isEmpty() && hasLetter(name) ? index.findCode(name) : found;
  }

  private static List<List<Word>> segments(List<Word> words) {
    List<List<Word>> segments = new ArrayList<>();
    List<Word> segment = new ArrayList<>();
    List<Word> withoutDigits = Word.withoutDigits(words);
    for (int at = 0; at < words.size(); ) {
      int formWords = UnitWords.KNOWN.fileWordLength(withoutDigits, at);
      if (formWords == 0) {
        segment.add(words.get(at++));
        continue;
      }
      close(segment, segments);
      at += formWords;
    }
    close(segment, segments);
    return segments;
  }

  private static void close(List<Word> segment, List<List<Word>> segments) {
    if (!segment.isEmpty()) {
      segments.add(List.copyOf(segment));
      segment.clear();
    }
  }

  private SortedSet<Integer> findAmongOtherWords(List<Word> words) {
    Hits hits = new Hits(words);
    addWrittenHits(words, hits);
    addExpandedHits(words, hits);
    return hits.units();
  }

  /** Names, aliases and Mã as they are. */
  private void addWrittenHits(List<Word> words, Hits hits) {
    for (int from = 0; from < words.size(); from++) {
      Optional<UnitType> type = UnitWords.KNOWN.typeAt(words, from);
      StringBuilder tight = new StringBuilder();
      for (int to = from + 1; to <= words.size(); to++) {
        tight.append(words.get(to - 1).text());
        if (canStandAmongOthers(tight)) {
          List<Word> name = words.subList(from, to);
          int length = UnitWords.KNOWN.expanded(name).size();
          hits.add(index.findTight(tight.toString()), type, name, length);
        }
      }
    }
  }

  /** Names with abbreviations written out. */
  private void addExpandedHits(List<Word> written, Hits hits) {
    List<Word> words = UnitWords.KNOWN.expanded(UnitWords.KNOWN.withoutNoise(written));
    for (int from = 0; from < words.size(); from++) {
      Optional<UnitType> type = UnitWords.KNOWN.typeAt(words, from);
      int core = from + UnitWords.KNOWN.prefixLength(words, from);
      StringBuilder tight = new StringBuilder();
      for (int to = core + 1; to <= words.size(); to++) {
        tight.append(words.get(to - 1).text());
        if (canStandAmongOthers(tight)) {
          List<Word> name = words.subList(from, to);
          hits.add(index.findCore(type, tight.toString()), type, name, to - core);
          hits.add(index.findShortenedCore(type, tight.toString()), type, name, 0);
        }
      }
    }
  }

  private static boolean canStandAmongOthers(CharSequence tight) {
    return tight.length() >= SHORTEST_AMONG_OTHERS && hasLetter(tight);
  }

  private static boolean hasLetter(CharSequence folded) {
    return folded.chars().anyMatch(Character::isLetter);
  }

  /** What was found among the words of one name. */
  private final class Hits {
    private final List<Word> written;
    private final List<Hit> hits = new ArrayList<>();

    Hits(List<Word> written) {
      this.written = written;
    }

    /**
     * Takes what some words mean.
     *
     * @param type the type that the words themselves tell
     * @param length how many words the name has written out; 0 for one without its end, which is in
     *     other names as much as a short one is
     */
    void add(SortedSet<Integer> found, Optional<UnitType> type, List<Word> words, int length) {
      if (found.isEmpty()) {
        return;
      }
      Hit hit = new Hit(words.get(0).from(), words.get(words.size() - 1).to(), length, found);
      if (type.isPresent() || !isOfAnotherType(hit)) {
        hits.add(hit);
      }
    }

    /**
     * The longest hits' units; hits side by side are all kept, and so are doubtful. None where
     * every one of them may be a part of another name.
     */
    SortedSet<Integer> units() {
      List<Hit> longest =
          hits.stream().filter(hit -> hits.stream().noneMatch(hit::liesWithin)).toList();
      Surroundings around = new Surroundings(written, index);
      longest.forEach(hit -> around.claim(hit.from(), hit.to()));
      SortedSet<Integer> found = new TreeSet<>();
      if (longest.stream().anyMatch(hit -> hit.isSure(around))) {
        longest.forEach(hit -> found.addAll(hit.units()));
      }
      return found;
    }

    /** "Công đoàn Sở Y tế" has "Sở Y tế" in it and is not its Đảng bộ. */
    private boolean isOfAnotherType(Hit hit) {
      return IntStream.range(0, written.size())
          .filter(at -> at < hit.from() || at >= hit.to())
          .mapToObj(at -> UnitWords.KNOWN.typeAt(written, at))
          .flatMap(Optional::stream)
          .anyMatch(type -> !hit.areAll(type, units));
    }
  }

  /**
   * A place among the written words that means something.
   *
   * @param from the first word, 0-based
   * @param to the one after the last
   * @param length how many words the name has written out, 0 for one without its end
   * @param units what it means
   */
  private record Hit(int from, int to, int length, SortedSet<Integer> units) {
    boolean liesWithin(Hit other) {
      return other.from <= from && other.to >= to && other.to - other.from > to - from;
    }

    boolean areAll(UnitType type, List<Unit> roster) {
      return units.stream().allMatch(unit -> roster.get(unit).type().equals(Optional.of(type)));
    }

    /** What follows a name is a part of it more often than what stands before it. */
    boolean isSure(Surroundings around) {
      boolean standsAlone =
          length >= FEWEST_WORDS_AMONG_OTHERS ? !around.isPartOf(from) : around.isClearBefore(from);
      return standsAlone && around.isClearAfter(to);
    }
  }
}
