package vn.dvk.check.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dvk.check.rule.ModelKey;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.domain.Place;
import vn.dvk.domain.RequiredModel;
import vn.dvk.domain.Submission;
import vn.dvk.domain.UnitStanding;

/**
 * Does each unit that sent a form carry out the block-level models, as their names tell? (Plan,
 * part II: "triển khai tổ chức thực hiện 02 mô hình … cấp Đảng ủy Khối".)
 */
final class RequiredModelMissing implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Finding> findings = new ArrayList<>();
    for (UnitStanding standing : dossier.units()) {
      if (isAsked(standing) && !dossier.isUnknown(standing.unit())) {
        for (RequiredModel required : dossier.plan().requiredModels()) {
          if (required.active() && !standing.carriesOut(required)) {
            findings.add(finding(standing, required));
          }
        }
      }
    }
    return findings.stream();
  }

  private static boolean isAsked(UnitStanding standing) {
    return (standing.submittedRegistration() || standing.submittedResult())
        && namesAnyOrNone(standing);
  }

  /** Forms whose rows have no names at all are told as such. */
  private static boolean namesAnyOrNone(UnitStanding standing) {
    boolean hasRows = false;
    for (Submission sent : standing.submissions()) {
      for (Model row : sent.models()) {
        if (ModelKey.isNamed(row)) {
          return true;
        }
        hasRows = true;
      }
    }
    return !hasRows;
  }

  private static Finding finding(UnitStanding standing, RequiredModel required) {
    Submission first =
        standing.submissions().stream()
            .filter(sent -> !sent.models().isEmpty())
            .findFirst()
            .orElse(standing.submissions().get(0));
    return Finding.of(Code.REQUIRED_MODEL_MISSING, Place.ofSheet(first.file(), first.sheet()))
        .about(standing.unit())
        .with("required", required.name())
        .with("clause", required.clause());
  }
}
