package vn.dvk.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.OnResubmission;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Submission;
import vn.dvk.domain.UnitNaming.Origin;

/**
 * Which submissions count where a unit sent a form more than once (contract, section 5).
 *
 * <p>The sheets of one file are parts of one submission and count together. A supplement is added
 * to what it supplements. Score sheets are replaced one by one, for a unit sends them in many
 * files: a later file replaces only the models that it scores again.
 *
 * @param used what counts, ordered by file, sheet, form and unit; of a score submission that is
 *     replaced in part only the sheets that still hold
 * @param superseded what does not count, in the same order, as it was read
 * @param findings one for each decision: {@code identical_copy}, {@code superseded_submission},
 *     {@code supplement_added}
 * @param supersedings what took the place of each replaced version, by the version's first file
 * @param contested the forms that came more than once, identical copies apart
 */
public record Resubmissions(
    List<Submission> used,
    List<Submission> superseded,
    List<Finding> findings,
    List<Superseding> supersedings,
    List<Contested> contested) {
  private static final Comparator<Superseding> BY_FILE =
      Comparator.comparing((Superseding one) -> one.older().get(0).file())
          .thenComparing(one -> one.unit().id())
          .thenComparing(Superseding::form);

  public Resubmissions {
    used = List.copyOf(used);
    superseded = List.copyOf(superseded);
    findings = List.copyOf(findings);
    supersedings = supersedings.stream().sorted(BY_FILE).toList();
    contested = List.copyOf(contested);
  }

  /**
   * Tells what counts.
   *
   * @param all every submission of the run, in any order
   * @param sha256 the hash of each file's bytes, by file
   * @param policy what is done where a form came more than once; {@code FAIL} decides as {@code
   *     LATEST} does and leaves it to the caller to stop
   */
  public static Resubmissions resolve(
      List<Submission> all, Map<String, String> sha256, OnResubmission policy) {
    List<Submission> sorted = all.stream().sorted(Order.SUBMISSIONS).toList();
    Decisions decisions = new Decisions(Copies.among(sorted, sha256), policy);
    decisions.take(sorted);
    return decisions.result();
  }

  /** Sorts the submissions into the lists, one after the other. */
  private static final class Decisions {
    private final Copies copies;
    private final OnResubmission policy;
    private final List<Submission> used = new ArrayList<>();
    private final List<Submission> superseded = new ArrayList<>();
    private final Map<String, Finding> copied = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Superseding> supersedings = new ArrayList<>();
    private final List<Contested> contested = new ArrayList<>();
    private final Set<List<String>> replacedForms = new HashSet<>();
    private final Map<List<String>, ScoreReplacement> replacedScores = new LinkedHashMap<>();

    Decisions(Copies copies, OnResubmission policy) {
      this.copies = copies;
      this.policy = policy;
    }

    void take(List<Submission> sorted) {
      List<Submission> forms = new ArrayList<>();
      List<Submission> scores = new ArrayList<>();
      for (Submission one : sorted) {
        if (copies.originalOf(one.file()).isEmpty() && tellsItsUnit(one)) {
          (one.form() == Form.SCORE ? scores : forms).add(one);
        }
      }
      for (SortedMap<String, List<Submission>> files : sendings(forms).values()) {
        if (files.size() > 1) {
          decide(files.values().stream().map(Sending::of).toList());
        }
      }
      NewestScores newest = NewestScores.of(scores);
      for (Submission submission : sorted) {
        place(submission, newest);
      }
      for (ScoreReplacement replaced : replacedScores.values()) {
        tell(replaced);
      }
      contestedScores();
    }

    Resubmissions result() {
      return new Resubmissions(
          used,
          superseded,
          Stream.concat(copied.values().stream(), findings.stream()).toList(),
          supersedings,
          contested);
    }

    /** Each unit's form, and in it each file's parts. */
    private static SortedMap<String, SortedMap<String, List<Submission>>> sendings(
        List<Submission> submissions) {
      SortedMap<String, SortedMap<String, List<Submission>>> sendings = new TreeMap<>();
      for (Submission submission : submissions) {
        sendings
            .computeIfAbsent(
                submission.unit().id() + " " + submission.form(), key -> new TreeMap<>())
            .computeIfAbsent(submission.file(), file -> new ArrayList<>())
            .add(submission);
      }
      return sendings;
    }

    private void decide(List<Sending> sendings) {
      Succession succession = Succession.of(sendings, policy);
      succession.additions().stream().map(ResubmissionFindings::added).forEach(findings::add);
      succession.kept().stream().map(ResubmissionFindings::kept).forEach(findings::add);
      succession.replaced().forEach(this::replace);
      contested.add(
          new Contested(
              sendings.get(0).unit(),
              sendings.get(0).form(),
              sendings.stream().map(Sending::version).sorted().map(Version::file).toList()));
    }

    private void replace(Succession.Replaced replaced) {
      Sending newer = replaced.newer().get(0);
      for (Sending older : replaced.older()) {
        findings.add(ResubmissionFindings.superseded(older, newer));
        older.parts().forEach(part -> replacedForms.add(formInFile(part)));
      }
      supersedings.add(
          new Superseding(
              newer.unit(), newer.form(), parts(replaced.older()), parts(replaced.newer())));
    }

    private static List<Submission> parts(List<Sending> sendings) {
      return sendings.stream().flatMap(sending -> sending.parts().stream()).toList();
    }

    private void place(Submission submission, NewestScores newest) {
      Optional<String> original = copies.originalOf(submission.file());
      if (original.isPresent()) {
        superseded.add(submission);
        copied.computeIfAbsent(
            submission.file(), file -> ResubmissionFindings.copy(submission, original.get()));
      } else if (submission.form() == Form.SCORE && tellsItsUnit(submission)) {
        placeScores(submission, newest);
      } else {
        boolean replaced =
            !replacedForms.isEmpty() && replacedForms.contains(formInFile(submission));
        (replaced ? superseded : used).add(submission);
      }
    }

    private void placeScores(Submission submission, NewestScores newest) {
      List<ScoreSheet> kept = new ArrayList<>();
      for (ScoreSheet sheet : submission.scoreSheets()) {
        Optional<NewestScores.Scores> newer = newest.replacing(submission, sheet);
        newer.ifPresent(
            by ->
                replacedScores
                    .computeIfAbsent(
                        formInFile(submission), key -> new ScoreReplacement(submission))
                    .add(submission, sheet, by));
        if (newer.isEmpty() || policy == OnResubmission.ALL) {
          kept.add(sheet);
        }
      }
      boolean allReplaced = kept.isEmpty() && !submission.scoreSheets().isEmpty();
      (allReplaced ? superseded : used).add(allReplaced ? submission : submission.keeping(kept));
    }

    private void tell(ScoreReplacement scores) {
      if (policy == OnResubmission.ALL) {
        ResubmissionFindings.kept(scores).forEach(findings::add);
      } else {
        findings.add(ResubmissionFindings.superseded(scores));
        supersedings.add(scores.superseding());
      }
    }

    private void contestedScores() {
      SortedMap<String, List<ScoreReplacement>> byUnit = new TreeMap<>();
      for (ScoreReplacement scores : replacedScores.values()) {
        byUnit.computeIfAbsent(scores.unit().id(), unit -> new ArrayList<>()).add(scores);
      }
      byUnit.values().forEach(scores -> contested.add(contested(scores)));
    }

    private static Contested contested(List<ScoreReplacement> ofUnit) {
      Set<Version> versions = new TreeSet<>();
      for (ScoreReplacement scores : ofUnit) {
        versions.add(scores.older());
        versions.addAll(scores.models().keySet());
      }
      return new Contested(
          ofUnit.get(0).unit(), Form.SCORE, versions.stream().map(Version::file).toList());
    }

    /** Where nothing names the unit, the file's name stands in: two such files are two units. */
    private static boolean tellsItsUnit(Submission submission) {
      return submission.naming().origin() != Origin.NOWHERE;
    }

    private static List<String> formInFile(Submission submission) {
      return List.of(submission.file(), submission.unit().id(), submission.form().name());
    }
  }
}
