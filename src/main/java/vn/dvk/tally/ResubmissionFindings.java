package vn.dvk.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Place;
import vn.dvk.domain.Submission;

/** How each decision about forms that came more than once is told. */
final class ResubmissionFindings {
  private ResubmissionFindings() {}

  static Finding copy(Submission copy, String original) {
    return Finding.of(Code.IDENTICAL_COPY, Place.ofFile(copy.file()))
        .about(copy.unit())
        .with("first", original);
  }

  /**
   * A file that no longer counts, worded by the reason, with the places {@code form}, {@code
   * newer}, {@code received}, {@code newerReceived}, and, where it holds, the further sentences
   * {@code againstName} and {@code fileDate}.
   */
  static Finding superseded(Sending older, Sending newer) {
    Version counted = newer.version();
    Version replaced = older.version();
    Finding finding =
        about(older)
            .worded(counted.over(replaced).wording())
            .with("newer", newer.file())
            .with("received", day(replaced.day()))
            .with("newerReceived", day(counted.day()));
    if (replaced.name().compareTo(counted.name()) > 0) {
      finding = finding.with("againstName", newer.file());
    }
    List<String> undated =
        Stream.of(replaced, counted)
            .filter(version -> !version.received().fromLog())
            .map(Version::file)
            .toList();
    return undated.isEmpty() ? finding : finding.with("fileDate", quoted(undated));
  }

  /** Scores that a later file gives again. */
  static Finding superseded(ScoreReplacement scores) {
    List<String> models = scores.models().values().stream().flatMap(Set::stream).toList();
    return Finding.of(Code.SUPERSEDED_SUBMISSION, scores.place())
        .about(scores.unit())
        .worded("scores")
        .with("form", Form.SCORE.name())
        .with(
            "newer",
            scores.models().keySet().stream().map(Version::file).collect(Collectors.joining(", ")))
        .with("models", quoted(models));
  }

  /** A version that counts beside the one before it. */
  static Finding kept(Succession.Kept kept) {
    return about(kept.later()).worded("all").with("earlier", kept.earlier().file());
  }

  /** Scores that count beside those of an earlier file; one finding for each later file. */
  static Stream<Finding> kept(ScoreReplacement scores) {
    return scores.models().entrySet().stream().map(later -> kept(scores, later));
  }

  private static Finding kept(ScoreReplacement scores, Map.Entry<Version, Set<String>> later) {
    return Finding.of(Code.SUPERSEDED_SUBMISSION, Place.ofFile(later.getKey().file()))
        .about(scores.unit())
        .worded("all_scores")
        .with("form", Form.SCORE.name())
        .with("earlier", scores.older().file())
        .with("models", quoted(List.copyOf(later.getValue())));
  }

  /** A supplement that is added; in another wording where it names models again. */
  static Finding added(Succession.Addition addition) {
    Sending supplement = addition.supplement();
    Finding finding =
        Finding.of(Code.SUPPLEMENT_ADDED, supplement.place())
            .about(supplement.unit())
            .with("form", supplement.form().heading())
            .with("base", addition.base().file())
            .with("count", addition.further());
    return addition.repeated().isEmpty()
        ? finding
        : finding
            .worded("repeated")
            .with("repeatedCount", addition.repeated().size())
            .with("repeated", quoted(addition.repeated()));
  }

  private static Finding about(Sending sending) {
    return Finding.of(Code.SUPERSEDED_SUBMISSION, sending.place())
        .about(sending.unit())
        .with("form", sending.form().name());
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> "“" + name + "”").collect(Collectors.joining("; "));
  }

  private static String day(LocalDate date) {
    return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
  }
}
