package vn.dvk.tally;

import java.time.LocalDate;
import java.util.Comparator;
import vn.dvk.domain.Received;
import vn.dvk.domain.Submission;

/**
 * How new a file is among several of one unit and form: the latest received counts; on the same day
 * the one whose name says so, then the last by path (contract, section 5).
 *
 * <p>A file's modification date stands in for a day that the receipt log does not give, and goes
 * before the name as that day does; where the name then says otherwise, the finding tells it.
 *
 * @param received when it came in
 * @param name what its path says
 * @param file its path
 */
record Version(Received received, NameEvidence name, String file) implements Comparable<Version> {
  private static final Comparator<Version> OLDEST_FIRST =
      Comparator.comparing(Version::day).thenComparing(Version::name).thenComparing(Version::file);

  static Version of(Submission submission) {
    String file = submission.file();
    Received received = submission.received();
    return new Version(received, NameEvidence.of(file, received.date().getYear()), file);
  }

  @Override
  public int compareTo(Version other) {
    return OLDEST_FIRST.compare(this, other);
  }

  /** The day it came in. */
  LocalDate day() {
    return received.date();
  }

  /** Why this one counts and an older one does not. */
  Reason over(Version older) {
    if (!day().equals(older.day())) {
      return Reason.RECEIVED_LATER;
    }
    if (name.isNumberedOtherThan(older.name)) {
      return Reason.NAMED_AS_NEWER;
    }
    return name.compareTo(older.name) == 0 ? Reason.LAST_BY_PATH : Reason.DATED_LATER;
  }

  /** Why a file counts instead of another; each is a wording of the finding. */
  enum Reason {
    /** It came in on a later day. */
    RECEIVED_LATER("by_date"),
    /** It came in on the same day, and its name says that it is newer. */
    NAMED_AS_NEWER("by_name"),
    /** It came in on the same day, and its name has the later day in it. */
    DATED_LATER("by_name_date"),
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
