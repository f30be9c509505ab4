package vn.dvk.check.score;

import java.util.stream.Stream;
import vn.dvk.check.rule.Doubts;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.UnclearRows;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.UnitStanding;

/**
 * Does each score sheet belong to a model of its unit? Held back for an unknown unit, for one whose
 * forms are missing, for a sheet that may be of several models, and for one whose model shares its
 * cell with others: all are told already. (Plan, part III, item 2.)
 */
final class ScoreWithoutModel implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    Doubts doubts = Doubts.of(dossier);
    UnclearRows unclear = UnclearRows.of(dossier);
    return dossier.scores().stream()
        .filter(pair -> !pair.belongs() && !doubts.isOf(pair.score().sheet()))
        .filter(pair -> !isOneOfSeveral(pair.score().sheet(), unclear))
        .filter(pair -> !isToldAlready(pair, dossier))
        .map(ScoreWithoutModel::finding);
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
