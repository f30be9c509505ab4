package vn.dvk.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelDoubt;
import vn.dvk.domain.ModelPair;
import vn.dvk.domain.OnResubmission;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Score;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitStanding;
import vn.dvk.domain.YearModel;

/**
 * Everything that is counted from the submissions of a run.
 *
 * @param dossier what the rules look at
 * @param findings which submissions were replaced, which are copies, which supplements were added
 * @param supersedings what took the place of each replaced version
 * @param contested the forms that came more than once
 */
public record Tally(
    Dossier dossier,
    List<Finding> findings,
    List<Superseding> supersedings,
    List<Contested> contested) {
  public Tally {
    findings = List.copyOf(findings);
    supersedings = List.copyOf(supersedings);
    contested = List.copyOf(contested);
  }

  /**
   * What a run is counted from.
   *
   * @param plan the year's plan
   * @param asOf the day that deadlines are judged on
   * @param hasRoster whether a roster was given
   * @param expected the roster's units that this run is about, in the roster's order
   * @param files every file of the input, in any order
   * @param submissions every submission of the input, in any order
   * @param onResubmission what is done where a form came more than once
   * @param previousYear last year's models, where they were given
   */
  public record Input(
      Plan plan,
      LocalDate asOf,
      boolean hasRoster,
      List<Unit> expected,
      List<FileEntry> files,
      List<Submission> submissions,
      OnResubmission onResubmission,
      Optional<List<Model>> previousYear) {

    /** A run about all units of a roster; {@link Roster#EMPTY} where none was given. */
    public Input(
        Plan plan,
        LocalDate asOf,
        Roster roster,
        List<FileEntry> files,
        List<Submission> submissions,
        OnResubmission onResubmission,
        Optional<List<Model>> previousYear) {
      this(
          plan,
          asOf,
          !roster.isEmpty(),
          roster.units(),
          files,
          submissions,
          onResubmission,
          previousYear);
    }
  }

  /**
   * Counts a run.
   *
   * @param input what came in; its order makes no difference
   * @param scoring scores a sheet, given the actor of the model it belongs to where that is known
   * @return the counted run
   */
  public static Tally of(Input input, BiFunction<ScoreSheet, Optional<Actor>, Score> scoring) {
    Resubmissions resubmissions =
        Resubmissions.resolve(input.submissions(), sha256(input.files()), input.onResubmission());
    Count count = new Count(input, scoring);
    for (UnitForms forms : UnitForms.of(input.expected(), resubmissions.used())) {
      count.add(forms);
    }
    return new Tally(
        count.dossier(input, resubmissions),
        resubmissions.findings(),
        resubmissions.supersedings(),
        resubmissions.contested());
  }

  private static Map<String, String> sha256(List<FileEntry> files) {
    Map<String, String> hashes = new HashMap<>();
    for (FileEntry file : files) {
      hashes.put(file.file(), file.sha256());
    }
    return hashes;
  }

  /** The sums over the units, one unit after the other. */
  private static final class Count {
    private final Plan plan;
    private final BiFunction<ScoreSheet, Optional<Actor>, Score> scoring;
    private final Standings standings;
    private final List<UnitStanding> units = new ArrayList<>();
    private final List<Model> models = new ArrayList<>();
    private final List<ModelPair> pairs = new ArrayList<>();
    private final List<ModelDoubt> doubts = new ArrayList<>();
    private final List<ScorePair> scores = new ArrayList<>();
    private final LastYear lastYear;

    Count(Input input, BiFunction<ScoreSheet, Optional<Actor>, Score> scoring) {
      this.plan = input.plan();
      this.scoring = scoring;
      this.standings = new Standings(plan);
      this.lastYear = new LastYear(input.previousYear());
    }

    void add(UnitForms forms) {
      List<Model> registered = forms.models(Form.PL1);
      List<Model> reported = forms.models(Form.PL4);
      Pairing pairing = Pairing.of(registered, reported, forms.scoreSheets());
      List<ScorePair> scored = new ArrayList<>(pairing.sheets().size());
      for (Pairing.SheetModel sheet : pairing.sheets()) {
        scored.add(score(sheet));
      }
      models.addAll(registered);
      models.addAll(reported);
      for (YearModel model : pairing.models()) {
        model.pair().ifPresent(pairs::add);
      }
      doubts.addAll(pairing.doubts());
      lastYear.add(forms, pairing);
      scores.addAll(scored);
      units.add(standings.of(forms, registered, reported, scored));
    }

    Dossier dossier(Input input, Resubmissions resubmissions) {
      return new Dossier(
          plan,
          input.asOf(),
          input.hasRoster(),
          input.files().stream().sorted(Comparator.comparing(FileEntry::file)).toList(),
          resubmissions.used(),
          resubmissions.superseded(),
          units,
          models,
          pairs,
          doubts,
          scores,
          Targets.of(plan, input.hasRoster(), units, pairs, scores),
          lastYear.changes());
    }

    private ScorePair score(Pairing.SheetModel sheet) {
      Optional<YearModel> model = sheet.model();
      return new ScorePair(
          scoring.apply(sheet.sheet(), model.flatMap(YearModel::actor)),
          model.flatMap(YearModel::registered),
          model.flatMap(YearModel::reported));
    }
  }
}
