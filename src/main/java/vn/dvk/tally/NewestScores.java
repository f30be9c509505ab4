package vn.dvk.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.domain.NameKey;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Submission;

/** The newest score sheets of each model; a later file replaces only the models it scores again. */
final class NewestScores {
  /**
   * What a later file replaces.
   *
   * @param unit the unit's id
   * @param model the model's key
   */
  private record Subject(String unit, String model) {}

  /**
   * The sheets of one model in one file.
   *
   * @param version how new the file is
   * @param parts submissions that hold these sheets alone
   */
  record Scores(Version version, List<Submission> parts) {
    private Scores newer(Scores other) {
      int order = version.compareTo(other.version);
      if (order == 0) {
        return new Scores(version, Stream.concat(parts.stream(), other.parts.stream()).toList());
      }
      return order > 0 ? this : other;
    }
  }

  private final Map<Subject, Scores> newest = new HashMap<>();

  /** Finds the newest ones among score submissions in their order. */
  static NewestScores of(List<Submission> submissions) {
    NewestScores scores = new NewestScores();
    submissions.forEach(scores::add);
    return scores;
  }

  private void add(Submission submission) {
    Version version = Version.of(submission);
    for (ScoreSheet sheet : submission.scoreSheets()) {
      Scores scores = new Scores(version, List.of(submission.keeping(List.of(sheet))));
      newest.merge(subject(submission, sheet), scores, Scores::newer);
    }
  }

  /** What replaces a sheet; empty where it is of the newest file or names no model. */
  Optional<Scores> replacing(Submission submission, ScoreSheet sheet) {
    Subject subject = subject(submission, sheet);
    return Optional.ofNullable(newest.get(subject))
        .filter(found -> !subject.model().isEmpty())
        .filter(found -> !found.version().file().equals(submission.file()));
  }

  private static Subject subject(Submission submission, ScoreSheet sheet) {
    String model = sheet.model().map(NameKey::of).orElse("");
    return new Subject(submission.unit().id(), model);
  }
}
