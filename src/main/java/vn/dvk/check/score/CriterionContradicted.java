package vn.dvk.check.score;

import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;

/**
 * Do a unit's own forms bear out full marks? (Score sheet, criterion 1: "phải xác định rõ tên, địa
 * chỉ, có đăng ký thực hiện từ đầu năm"; criterion 10: "được tổng kết, đánh giá".)
 *
 * <p>An error must be certain: what is in doubt, what another finding may explain and what only a
 * person can judge contradicts nothing.
 */
final class CriterionContradicted implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (dossier.scores().isEmpty()) {
      return Stream.empty();
    }
    Evidence evidence = Evidence.of(dossier);
    RegistrationEvidence registration = new RegistrationEvidence(evidence);
    ReviewEvidence review = new ReviewEvidence(evidence);
    return dossier.scores().stream()
        .filter(pair -> !dossier.isUnknown(pair.score().sheet().unit()))
        .flatMap(
            pair ->
                Stream.concat(registration.against(pair).stream(), review.against(pair).stream()));
  }
}
