package vn.dvk.check.score;

import java.util.Optional;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Place;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.Submission;

/**
 * Is a model that was summed up and reviewed in the unit's own report? (Score sheet, criterion 10:
 * "được tổng kết, đánh giá".) Asked of registered models, once the unit has sent its result; one
 * without any result is told as missing.
 */
final class ReviewEvidence {
  private static final String ASKED = "tổng kết";

  private final Evidence evidence;

  ReviewEvidence(Evidence evidence) {
    this.evidence = evidence;
  }

  /** What the forms hold against full marks of a sheet. */
  Optional<Finding> against(ScorePair pair) {
    return evidence
        .fullMarks(pair, ASKED)
        .filter(criterion -> pair.reported().isEmpty())
        .flatMap(criterion -> notReported(pair, criterion));
  }

  private Optional<Finding> notReported(ScorePair pair, Criterion criterion) {
    return pair.registered()
        .filter(row -> evidence.isAlone(row, Form.PL4))
        .flatMap(row -> result(pair).map(sent -> notReported(pair, criterion, row, sent)));
  }

  private Optional<Submission> result(ScorePair pair) {
    return evidence
        .standing(pair)
        .flatMap(standing -> standing.submissions(Form.PL4).stream().findFirst());
  }

  private static Finding notReported(
      ScorePair pair, Criterion criterion, Model row, Submission result) {
    Finding finding = Evidence.finding(pair, criterion, "not_reported");
    Place report = Place.ofSheet(result.file(), result.sheet());
    return finding
        .with("where", Told.place(finding.place(), row.place(row.name())))
        .with("report", Told.place(finding.place(), report));
  }
}
