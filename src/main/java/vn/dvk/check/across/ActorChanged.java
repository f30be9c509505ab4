package vn.dvk.check.across;

import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;

/** Is each model a collective's, or an individual's, in both forms alike? (Forms, "Chủ thể".) */
final class ActorChanged implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (dossier.modelPairs().isEmpty()) {
      return Stream.empty();
    }
    return new Changes<>(Code.ACTOR_CHANGED, Model::actor, Told::actor).in(dossier);
  }
}
