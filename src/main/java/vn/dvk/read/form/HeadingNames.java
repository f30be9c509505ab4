package vn.dvk.read.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.dvk.text.Fold;

/**
 * Tells what column a heading's text means: by its spelling, by a small misspelling of one, or by
 * the words in it.
 */
final class HeadingNames {
  /** Longer texts are no headings; the longest official one has 60 letters. */
  private static final int LONGEST = 110;

  private static final Pattern PRINTED_NUMBER = Pattern.compile("\\(\\s*\\d{1,2}\\s*\\)");
  private static final Optional<Column> NONE = Optional.empty();

  private final Vocabulary words;
  private final Map<String, Column> spelt = new HashMap<>();
  private final Map<String, Optional<Column>> known = new ConcurrentHashMap<>();

  HeadingNames(Vocabulary words) {
    this.words = words;
    words.headings.forEach(
        (column, heading) ->
            heading.is().forEach(name -> spelt.putIfAbsent(name.replace(" ", ""), column)));
  }

  /** The column that a heading's text means, empty where it means none. */
  Optional<Column> meaning(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return NONE;
    }
    Optional<Column> remembered = known.get(text);
    if (remembered != null) {
      return remembered;
    }
    Optional<Column> meaning = lookUp(Fold.of(PRINTED_NUMBER.matcher(text).replaceAll(" ")));
    if (known.size() < 4096) {
      known.put(text, meaning);
    }
    return meaning;
  }

  private Optional<Column> lookUp(String folded) {
    if (folded.isEmpty()) {
      return NONE;
    }
    Optional<Column> spelt = spelt(folded);
    if (spelt.isPresent()) {
      return spelt;
    }
    Optional<Column> misspelt = misspelt(folded);
    return misspelt.isPresent() ? misspelt : containing(folded);
  }

  private Optional<Column> spelt(String folded) {
    return Optional.ofNullable(spelt.get(folded.replace(" ", "")));
  }

  private Optional<Column> misspelt(String folded) {
    for (Map.Entry<Column, Vocabulary.Heading> entry : words.headings.entrySet()) {
      for (String spelling : entry.getValue().is()) {
        if (spelling.length() >= 6 && Typos.isTypoOf(folded, spelling)) {
          return Optional.of(entry.getKey());
        }
      }
    }
    return NONE;
  }

  private Optional<Column> containing(String folded) {
    Column found = null;
    int at = Integer.MAX_VALUE;
    for (Map.Entry<Column, Vocabulary.Heading> entry : words.headings.entrySet()) {
      for (String phrase : entry.getValue().has()) {
        if (!Fold.hasWords(folded, phrase)) {
          continue;
        }
        int position = rank(entry.getKey(), folded.indexOf(phrase));
        if (position < at) {
          at = position;
          found = entry.getKey();
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** "Quy mô, kết quả" is the result's heading: a result may name the scale, never the reverse. */
  private static int rank(Column column, int position) {
    return switch (column) {
      case NAME, RESULT -> -1;
      case COLLECTIVE, INDIVIDUAL, NEW, MAINTAINED -> 0;
      case ACTOR, STATUS -> 1000 + position;
      default -> 1 + position;
    };
  }
}
