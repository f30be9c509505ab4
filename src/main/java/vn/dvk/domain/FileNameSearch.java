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
    List<Hit> hits = new ArrayList<>();
    addWrittenHits(words, hits);
    addExpandedHits(words, hits);
    SortedSet<Integer> found = new TreeSet<>();
    for (Hit hit : hits) {
      if (hits.stream().noneMatch(hit::liesWithin)) {
        found.addAll(hit.units());
      }
    }
    return found;
  }

  /** Names, aliases and Mã as they are. */
  private void addWrittenHits(List<Word> words, List<Hit> hits) {
    for (int from = 0; from < words.size(); from++) {
      boolean typed = UnitWords.KNOWN.typeAt(words, from).isPresent();
      StringBuilder tight = new StringBuilder();
      for (int to = from + 1; to <= words.size(); to++) {
        tight.append(words.get(to - 1).text());
        if (canStandAmongOthers(tight)) {
          addHit(index.findTight(tight.toString()), typed, words.subList(from, to), words, hits);
        }
      }
    }
  }

  /** Names with abbreviations written out. */
  private void addExpandedHits(List<Word> written, List<Hit> hits) {
    List<Word> words = UnitWords.KNOWN.expanded(UnitWords.KNOWN.withoutNoise(written));
    for (int from = 0; from < words.size(); from++) {
      Optional<UnitType> type = UnitWords.KNOWN.typeAt(words, from);
      int core = from + UnitWords.KNOWN.prefixLength(words, from);
      StringBuilder tight = new StringBuilder();
      for (int to = core + 1; to <= words.size(); to++) {
        tight.append(words.get(to - 1).text());
        if (canStandAmongOthers(tight)) {
          List<Word> run = words.subList(from, to);
          addHit(index.findCore(type, tight.toString()), type.isPresent(), run, written, hits);
        }
      }
    }
  }

  private void addHit(
      SortedSet<Integer> found, boolean typed, List<Word> run, List<Word> written, List<Hit> hits) {
    if (found.isEmpty()) {
      return;
    }
    Hit hit = new Hit(run.get(0).from(), run.get(run.size() - 1).to(), found);
    if (typed || !isOfAnotherType(hit, written)) {
      hits.add(hit);
    }
  }

  /** "Công đoàn Sở Y tế" has "Sở Y tế" in it and is not its Đảng bộ. */
  private boolean isOfAnotherType(Hit hit, List<Word> written) {
    return IntStream.range(0, written.size())
        .filter(at -> at < hit.from() || at >= hit.to())
        .mapToObj(at -> UnitWords.KNOWN.typeAt(written, at))
        .flatMap(Optional::stream)
        .anyMatch(type -> !hit.areAll(type, units));
  }

  private static boolean canStandAmongOthers(CharSequence tight) {
    return tight.length() >= SHORTEST_AMONG_OTHERS && hasLetter(tight);
  }

  private static boolean hasLetter(CharSequence folded) {
    return folded.chars().anyMatch(Character::isLetter);
  }

  /**
   * A place among the written words that means something.
   *
   * @param from the first word, 0-based
   * @param to the one after the last
   * @param units what it means
   */
  private record Hit(int from, int to, SortedSet<Integer> units) {
    boolean liesWithin(Hit other) {
      return other.from <= from && other.to >= to && other.to - other.from > to - from;
    }

    boolean areAll(UnitType type, List<Unit> roster) {
      return units.stream().allMatch(unit -> roster.get(unit).type().equals(Optional.of(type)));
    }
  }
}
