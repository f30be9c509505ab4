package vn.dvk.tally;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dvk.domain.Submission;
import vn.dvk.text.Fold;

/**
 * How new a file is among several of one unit and form: the latest received counts; on the same day
 * the one whose name says so, then the last by path.
 *
 * @param received the day it came in
 * @param revision what its name says: 2 for "lần 2", "bổ sung", "v2", "(1)"; 1 where it says
 *     nothing
 * @param file its path
 */
record Version(LocalDate received, int revision, String file) implements Comparable<Version> {
  private static final Comparator<Version> OLDEST_FIRST =
      Comparator.comparing(Version::received)
          .thenComparingInt(Version::revision)
          .thenComparing(Version::file);

  private static final Pattern NUMBERED =
      Pattern.compile("\\b(?:lan ?(?:thu ?)?|v(?:er(?:sion)?)? ?)(\\d{1,2}|hai|ba)\\b");
  private static final Pattern WORDED =
      Pattern.compile(
          "\\b(?:bo ?sung|(?:da|chinh) ?sua|sua (?:doi|lai)|dieu ?chinh|cap ?nhat|thay ?the)\\b");

  /** "(1)" is what a mail program or a browser adds to the second file of one name. */
  private static final Pattern COPY_NUMBER =
      Pattern.compile("\\((\\d{1,2})\\)(?=\\.\\w+(?:!|$)|/|$)");

  static Version of(Submission submission) {
    return new Version(
        submission.received().date(), revision(submission.file()), submission.file());
  }

  @Override
  public int compareTo(Version other) {
    return OLDEST_FIRST.compare(this, other);
  }

  /** Why this one counts and an older one does not. */
  Reason over(Version older) {
    if (!received.equals(older.received)) {
      return Reason.RECEIVED_LATER;
    }
    return revision == older.revision ? Reason.LAST_BY_PATH : Reason.NAMED_AS_NEWER;
  }

  private static int revision(String path) {
    String words = Fold.of(path);
    int revision = WORDED.matcher(words).find() ? 2 : 1;
    Matcher numbered = NUMBERED.matcher(words);
    while (numbered.find()) {
      revision = Math.max(revision, number(numbered.group(1)));
    }
    Matcher copy = COPY_NUMBER.matcher(path);
    while (copy.find()) {
      revision = Math.max(revision, Integer.parseInt(copy.group(1)) + 1);
    }
    return revision;
  }

  private static int number(String word) {
    return switch (word) {
      case "hai" -> 2;
      case "ba" -> 3;
      default -> Integer.parseInt(word);
    };
  }

  /** Why a file counts instead of another; each is a wording of the finding. */
  enum Reason {
    /** It came in on a later day. */
    RECEIVED_LATER("by_date"),
    /** It came in on the same day, and its name says that it is newer. */
    NAMED_AS_NEWER("by_name"),
    /** Nothing tells but the order of the paths. */
    LAST_BY_PATH("by_path");

    private final String wording;

    Reason(String wording) {
      this.wording = wording;
    }

    /** The wording of {@code superseded_submission} that says so. */
    String wording() {
      return wording;
    }
  }
}
