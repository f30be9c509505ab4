package vn.dvk.check.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dvk.check.rule.Doubts;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.check.rule.UnclearRows;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Outcome;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Source;
import vn.dvk.domain.UnitStanding;

/**
 * Does each score sheet belong to a model of its unit, and to one that no other sheet judges
 * otherwise? Held back for an unknown unit, for one whose forms are missing, for a sheet that may
 * be of several models, and for one whose model shares its cell with others: all are told already.
 * (Plan, part III, item 2.)
 */
final class ScoreWithoutModel implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (dossier.scores().isEmpty()) {
      return Stream.empty();
    }
    Doubts doubts = Doubts.of(dossier);
    UnclearRows unclear = UnclearRows.of(dossier);
    Stream<Finding> alone =
        dossier.scores().stream()
            .filter(pair -> !pair.belongs() && !doubts.isOf(pair.score().sheet()))
            .filter(pair -> !isOneOfSeveral(pair.score().sheet(), unclear))
            .filter(pair -> !isToldAlready(pair, dossier))
            .map(ScoreWithoutModel::finding);
    return Stream.concat(alone, scoredAgain(dossier));
  }

  /** Where one sheet of a model passes and another does not, it is open which one counts. */
  private static Stream<Finding> scoredAgain(Dossier dossier) {
    Map<Source, List<ScorePair>> byModel = new LinkedHashMap<>();
    dossier.scores().stream()
        .filter(ScorePair::belongs)
        .forEach(
            pair -> byModel.computeIfAbsent(row(pair).source(), m -> new ArrayList<>()).add(pair));
    return byModel.values().stream()
        .filter(sheets -> sheets.size() > row(sheets.get(0)).count())
        .filter(sheets -> sheets.stream().map(ScoreWithoutModel::passes).distinct().count() > 1)
        .flatMap(sheets -> sheets.stream().skip(1).map(again -> again(again, sheets.get(0))));
  }

  private static Model row(ScorePair pair) {
    return pair.reported().or(pair::registered).orElseThrow();
  }

  private static boolean passes(ScorePair pair) {
    return pair.score().outcome() == Outcome.PASS;
  }

  private static Finding again(ScorePair again, ScorePair first) {
    return finding(again)
        .worded("again")
        .with(
            "first",
            Told.place(again.score().sheet().modelPlace(), first.score().sheet().modelPlace()));
  }

  private static boolean isOneOfSeveral(ScoreSheet sheet, UnclearRows unclear) {
    return sheet
        .model()
        .filter(
            name ->
                unclear.hold(sheet.unit(), Form.PL1, name)
                    || unclear.hold(sheet.unit(), Form.PL4, name))
        .isPresent();
  }

  private static boolean isToldAlready(ScorePair pair, Dossier dossier) {
    ScoreSheet sheet = pair.score().sheet();
    return dossier.isUnknown(sheet.unit())
        || dossier
            .standing(sheet.unit())
            .filter(standing -> standing.unit().inRoster() && dossier.isDue(Form.PL1))
            .filter(ScoreWithoutModel::sentNoForm)
            .isPresent();
  }

  private static boolean sentNoForm(UnitStanding standing) {
    return !standing.submittedRegistration() && !standing.submittedResult();
  }

  private static Finding finding(ScorePair pair) {
    ScoreSheet sheet = pair.score().sheet();
    Finding finding = Scored.finding(Code.SCORE_WITHOUT_MODEL, pair.score(), sheet.modelPlace());
    return sheet.model().map(finding::quoting).orElse(finding.worded("no_name"));
  }
}
