package vn.dvk.tally;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Place;
import vn.dvk.domain.Submission;

/** What later files replaced of one unit's form in one file; it becomes one finding. */
final class Replacement {
  private final Submission submission;
  private final Version older;
  private final Set<Version> newer = new LinkedHashSet<>();
  private final Set<String> sheets = new LinkedHashSet<>();
  private final Set<String> models = new LinkedHashSet<>();

  Replacement(Submission submission) {
    this.submission = submission;
    this.older = Version.of(submission);
  }

  /** Adds a sheet that a newer version replaces. */
  void add(Submission part, Version version) {
    newer.add(version);
    sheets.add(part.sheet().orElse(""));
  }

  /** Adds a score that a newer version replaces. */
  void add(Submission part, Version version, String model) {
    add(part, version);
    models.add("“" + model + "”");
  }

  /**
   * The finding: for a form, worded by why the newer one counts, with the places {@code form},
   * {@code newer}, {@code received}, {@code newerReceived}; for score sheets, worded {@code
   * scores}, with {@code models} and {@code newer}.
   */
  Finding finding() {
    Finding finding =
        Finding.of(Code.SUPERSEDED_SUBMISSION, place())
            .about(submission.unit())
            .with("form", submission.form().name())
            .with("newer", String.join(", ", newer.stream().map(Version::file).toList()));
    if (submission.form() == Form.SCORE) {
      return finding.worded("scores").with("models", String.join("; ", models));
    }
    Version counted = newer.iterator().next();
    return finding
        .worded(counted.over(older).wording())
        .with("received", day(older.received()))
        .with("newerReceived", day(counted.received()));
  }

  private Place place() {
    return sheets.size() == 1
        ? Place.ofSheet(submission.file(), submission.sheet())
        : Place.ofFile(submission.file());
  }

  private static String day(LocalDate date) {
    return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
  }
}
