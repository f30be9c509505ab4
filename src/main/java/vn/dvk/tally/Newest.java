package vn.dvk.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.domain.Form;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Submission;
import vn.dvk.domain.UnitNaming.Origin;

/** The newest version of everything that a later file can replace. */
final class Newest {
  /**
   * What a later file replaces: a unit's whole form, or its score of one model.
   *
   * @param model the model's key for a score sheet, empty for the other forms
   */
  private record Subject(Form form, String unit, String model) {}

  private final Map<Subject, Version> versions = new HashMap<>();

  /** Finds the newest versions among submissions in any order. */
  static Newest of(List<Submission> submissions) {
    Newest newest = new Newest();
    submissions.stream().filter(Newest::tellsItsUnit).forEach(newest::add);
    return newest;
  }

  private void add(Submission submission) {
    Version version = Version.of(submission);
    if (submission.form() != Form.SCORE) {
      add(form(submission), version);
    }
    for (ScoreSheet sheet : submission.scoreSheets()) {
      add(score(submission, sheet), version);
    }
  }

  /** The version that replaces a submission; empty where it is the newest, or no unit is known. */
  Optional<Version> replacing(Submission submission) {
    return replacing(submission, form(submission));
  }

  /** The version that replaces one of its score sheets; empty also where it names no model. */
  Optional<Version> replacing(Submission submission, ScoreSheet sheet) {
    Subject subject = score(submission, sheet);
    return subject.model().isEmpty() ? Optional.empty() : replacing(submission, subject);
  }

  private Optional<Version> replacing(Submission submission, Subject subject) {
    if (!tellsItsUnit(submission)) {
      return Optional.empty();
    }
    return Optional.ofNullable(versions.get(subject))
        .filter(newest -> !newest.file().equals(submission.file()));
  }

  private void add(Subject subject, Version version) {
    versions.merge(subject, version, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }

  /** Where nothing names the unit, the file's name stands in: two such files are two units. */
  private static boolean tellsItsUnit(Submission submission) {
    return submission.naming().origin() != Origin.NOWHERE;
  }

  private static Subject form(Submission submission) {
    return new Subject(submission.form(), submission.unit().id(), "");
  }

  private static Subject score(Submission submission, ScoreSheet sheet) {
    String model = sheet.model().map(ModelKey::of).orElse("");
    return new Subject(Form.SCORE, submission.unit().id(), model);
  }
}
