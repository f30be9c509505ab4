package vn.dvk.tally;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dvk.text.Fold;

/**
 * How new a file is by its path: the number of the sending goes first, then the number that a mail
 * program adds to a second file of one name, then the day that is named.
 *
 * @param revision what the words say: 2 for "lần 2", "bổ sung", "v2"; 1 where they say nothing
 * @param copy 1 for "(1)"; 0 where there is none
 * @param day the day that is named; a name without one is the older
 * @param isSupplement whether the words call it one ("bổ sung")
 */
record NameEvidence(int revision, int copy, Optional<LocalDate> day, boolean isSupplement)
    implements Comparable<NameEvidence> {
  private static final Comparator<NameEvidence> BY_NUMBERS =
      Comparator.comparingInt(NameEvidence::revision).thenComparingInt(NameEvidence::copy);
  private static final Comparator<NameEvidence> OLDEST_FIRST =
      BY_NUMBERS.thenComparing((NameEvidence name) -> name.day().orElse(LocalDate.MIN));

  private static final String NUMBER = "(\\d{1,2}|hai|ba)\\b";
  private static final Pattern NUMBERED =
      Pattern.compile("\\b(?:lan ?(?:thu ?)?|v(?:er(?:sion)?)? ?)" + NUMBER);
  private static final Pattern SUPPLEMENT = Pattern.compile("\\bbo ?sung\\b");

  /** The second supplement is the third sending; a bare number may count something else. */
  private static final Pattern NUMBERED_SUPPLEMENT =
      Pattern.compile("\\bbo ?sung (?:lan (?:thu )?" + NUMBER + "|(\\d)$)");

  private static final Pattern WORDED =
      Pattern.compile(
          "\\b(?:(?:da|chinh) ?sua|sua (?:doi|lai)|dieu ?chinh|cap ?nhat|thay ?the)\\b");
  private static final Pattern COPY_NUMBER =
      Pattern.compile("\\((\\d{1,2})\\)(?=\\.\\w+(?:!|$)|/|$)");
  private static final Pattern EXTENSION = Pattern.compile("\\.\\w+!?$");

  /**
   * Reads a path.
   *
   * @param path with {@code /}
   * @param year of a day that is named without one
   */
  static NameEvidence of(String path, int year) {
    int revision = 1;
    boolean supplement = false;
    for (String name : path.split("/")) {
      String words = Fold.of(EXTENSION.matcher(name).replaceFirst(""));
      revision = Math.max(revision, revisionIn(words));
      supplement = supplement || SUPPLEMENT.matcher(words).find();
    }
    return new NameEvidence(revision, copyIn(path), NameDate.in(path, year), supplement);
  }

  @Override
  public int compareTo(NameEvidence other) {
    return OLDEST_FIRST.compare(this, other);
  }

  /** Whether the numbers alone tell the two apart. */
  boolean isNumberedOtherThan(NameEvidence other) {
    return BY_NUMBERS.compare(this, other) != 0;
  }

  private static int revisionIn(String words) {
    boolean resent = WORDED.matcher(words).find() || SUPPLEMENT.matcher(words).find();
    int revision = resent ? 2 : 1;
    Matcher numbered = NUMBERED.matcher(words);
    while (numbered.find()) {
      revision = Math.max(revision, number(numbered.group(1)));
    }
    Matcher supplement = NUMBERED_SUPPLEMENT.matcher(words);
    while (supplement.find()) {
      String number = supplement.group(1) == null ? supplement.group(2) : supplement.group(1);
      revision = Math.max(revision, number(number) + 1);
    }
    return revision;
  }

  private static int copyIn(String path) {
    int copy = 0;
    Matcher number = COPY_NUMBER.matcher(path);
    while (number.find()) {
      copy = Math.max(copy, Integer.parseInt(number.group(1)));
    }
    return copy;
  }

  private static int number(String word) {
    return switch (word) {
      case "hai" -> 2;
      case "ba" -> 3;
      default -> Integer.parseInt(word);
    };
  }
}
