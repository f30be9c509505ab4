package vn.dvk.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Place;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Submission;

/**
 * Which submissions count where a unit sent a form more than once (contract, section 5).
 *
 * <p>The sheets of one file are parts of one submission and count together. Score sheets are
 * replaced one by one, for a unit sends them in many files: a later file replaces only the models
 * that it scores again.
 *
 * @param used what counts, ordered by file, sheet, form and unit; of a score submission that is
 *     replaced in part only the sheets that still hold
 * @param superseded what does not count, in the same order, as it was read
 * @param findings {@code identical_copy} and {@code superseded_submission}, each in order of files
 */
public record Resubmissions(
    List<Submission> used, List<Submission> superseded, List<Finding> findings) {
  public Resubmissions {
    used = List.copyOf(used);
    superseded = List.copyOf(superseded);
    findings = List.copyOf(findings);
  }

  /**
   * Tells what counts.
   *
   * @param all every submission of the run, in any order
   * @param sha256 the hash of each file's bytes, by file
   */
  public static Resubmissions resolve(List<Submission> all, Map<String, String> sha256) {
    List<Submission> sorted = all.stream().sorted(Order.SUBMISSIONS).toList();
    Copies copies = Copies.among(sorted, sha256);
    List<Submission> originals =
        sorted.stream().filter(one -> copies.originalOf(one.file()).isEmpty()).toList();
    Walk walk = new Walk(copies, Newest.of(originals));
    sorted.forEach(walk::place);
    return walk.result();
  }

  /** Sorts the submissions into the three lists, one after the other. */
  private static final class Walk {
    private final Copies copies;
    private final Newest newest;
    private final List<Submission> used = new ArrayList<>();
    private final List<Submission> superseded = new ArrayList<>();
    private final Map<String, Finding> copied = new LinkedHashMap<>();
    private final Map<List<String>, Replacement> replaced = new LinkedHashMap<>();

    Walk(Copies copies, Newest newest) {
      this.copies = copies;
      this.newest = newest;
    }

    void place(Submission submission) {
      Optional<String> original = copies.originalOf(submission.file());
      if (original.isPresent()) {
        superseded.add(submission);
        copied.computeIfAbsent(submission.file(), file -> copy(submission, original.get()));
      } else if (submission.form() == Form.SCORE) {
        placeScores(submission);
      } else {
        placeForm(submission);
      }
    }

    Resubmissions result() {
      Stream<Finding> replacements = replaced.values().stream().map(Replacement::finding);
      return new Resubmissions(
          used, superseded, Stream.concat(copied.values().stream(), replacements).toList());
    }

    private void placeForm(Submission submission) {
      Optional<Version> newer = newest.replacing(submission);
      (newer.isPresent() ? superseded : used).add(submission);
      newer.ifPresent(version -> replacementOf(submission).add(submission, version));
    }

    private void placeScores(Submission submission) {
      List<ScoreSheet> kept = new ArrayList<>();
      for (ScoreSheet sheet : submission.scoreSheets()) {
        Optional<Version> newer = newest.replacing(submission, sheet);
        if (newer.isEmpty()) {
          kept.add(sheet);
        } else {
          replacementOf(submission).add(submission, newer.get(), sheet.model().orElse(""));
        }
      }
      boolean allReplaced = kept.isEmpty() && !submission.scoreSheets().isEmpty();
      (allReplaced ? superseded : used).add(allReplaced ? submission : submission.keeping(kept));
    }

    private Replacement replacementOf(Submission submission) {
      List<String> formInFile =
          List.of(submission.file(), submission.unit().id(), submission.form().name());
      return replaced.computeIfAbsent(formInFile, key -> new Replacement(submission));
    }

    private static Finding copy(Submission submission, String original) {
      return Finding.of(Code.IDENTICAL_COPY, Place.ofFile(submission.file()))
          .about(submission.unit())
          .with("first", original);
    }
  }
}
