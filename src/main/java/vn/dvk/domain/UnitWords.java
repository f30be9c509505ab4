package vn.dvk.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dvk.text.Fold;

/** The words and abbreviations that unit names are made of, read from {@code unit-names.txt}. */
final class UnitWords {
  /** The words that come with the program. */
  static final UnitWords KNOWN = read("/vn/dvk/unit-names.txt");

  /** A mass organisation's name begins with its type; there is none to take off. */
  private static final List<UnitType> PREFIXED =
      List.of(UnitType.GRASSROOTS_COMMITTEE, UnitType.CELL);

  private final Map<String, Phrases> sections = new HashMap<>();

  private UnitWords() {}

  /** Takes the words that make no difference out. */
  List<Word> withoutNoise(List<Word> words) {
    return Word.without(of("noise").words(), words);
  }

  /** How many words at a place are a type before a name, such as {@code dang bo co so}; 0: none. */
  int prefixLength(List<Word> words, int from) {
    Optional<UnitType> type = prefix(words, from);
    return type.isPresent() ? prefixes(type.get()).longestAt(words, from) : 0;
  }

  /** The type before the name at a place. */
  Optional<UnitType> prefix(List<Word> words, int from) {
    if (!isNoType(words, from)) {
      for (UnitType type : PREFIXED) {
        if (prefixes(type).longestAt(words, from) > 0) {
          return Optional.of(type);
        }
      }
    }
    return Optional.empty();
  }

  private Phrases prefixes(UnitType type) {
    return of("prefix " + type.code());
  }

  /** How many words at a place tell a mass organisation, such as {@code cong doan}; 0: none. */
  int leadLength(List<Word> words, int from) {
    return isNoType(words, from) ? 0 : of("lead mass_organization").longestAt(words, from);
  }

  /** The type that the words at a place tell, before a name or as its first words. */
  Optional<UnitType> typeAt(List<Word> words, int from) {
    return leadLength(words, from) > 0
        ? Optional.of(UnitType.MASS_ORGANIZATION)
        : prefix(words, from);
  }

  /** How many words at a place are an organ such as {@code ban chap hanh}; 0: none. */
  int organLength(List<Word> words, int from) {
    return of("organ").longestAt(words, from);
  }

  /** How many words at the beginning are a form's label such as {@code ten don vi}; 0: none. */
  int labelLength(List<Word> words) {
    return of("label").longestAt(words, 0);
  }

  /**
   * How many words at a place are about the form and not about the unit; 0: none.
   *
   * @param words with every number as {@code 0}
   */
  int fileWordLength(List<Word> words, int from) {
    return of("file word").longestAt(words, from);
  }

  /** How many words at a place tell a type or an organ, or make no difference; 0: none. */
  int asideLength(List<Word> words, int from) {
    int type = Math.max(prefixLength(words, from), leadLength(words, from));
    int other = Math.max(organLength(words, from), of("noise").longestAt(words, from));
    return Math.max(type, other);
  }

  /** How many words at a place are a part of a body, such as {@code van phong}; 0: none. */
  int partLength(List<Word> words, int from) {
    return of("part").longestAt(words, from);
  }

  /** Whether a word is the one that ends a name and is often left out. */
  boolean isTail(Word word) {
    return of("tail").has(word.text());
  }

  /** Whether it is the ending of a file's name that tells its kind. */
  boolean isExtension(String ending) {
    return of("extension").has(Fold.of(ending));
  }

  /** Writes the abbreviations out, the one at the beginning first; repeated until none is left. */
  List<Word> expanded(List<Word> words) {
    // "TT&TT" is no Trung tâm.
    boolean longer = of("abbreviation").longestAt(words, 0) > of("start").longestAt(words, 0);
    List<Word> now = longer ? words : of("start").replacedAt(words, 0);
    for (int pass = 0; pass < 4; pass++) {
      List<Word> next = of("abbreviation").replacedEverywhere(now);
      if (next.equals(now)) {
        return now;
      }
      now = next;
    }
    return now;
  }

  /** Words such as "hội" in "xã hội" are no type, whichever of the two words is looked at. */
  private boolean isNoType(List<Word> words, int from) {
    Phrases noType = of("no type");
    return noType.longestAt(words, from) > 0 || (from > 0 && noType.longestAt(words, from - 1) > 1);
  }

  private Phrases of(String section) {
    Phrases phrases = sections.get(section);
    if (phrases == null) {
      throw new IllegalStateException("unit-names.txt has no section " + section);
    }
    return phrases;
  }

  private static UnitWords read(String resource) {
    UnitWords words = new UnitWords();
    String section = "";
    for (String line : lines(resource)) {
      if (line.isBlank() || line.startsWith("# ")) {
        continue;
      }
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
        words.sections.put(section, new Phrases());
        continue;
      }
      words.of(section).add(line, words.noiseOf(section));
    }
    return words;
  }

  /** Abbreviations are looked for after the noise is gone; their own noise goes with it. */
  private Set<String> noiseOf(String section) {
    boolean writtenOut = section.equals("start") || section.equals("abbreviation");
    return writtenOut ? of("noise").words() : Set.of();
  }

  private static List<String> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                UnitWords.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return new ArrayList<>(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
