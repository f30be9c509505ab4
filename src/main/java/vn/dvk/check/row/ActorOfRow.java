package vn.dvk.check.row;

import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Field.State;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;

/** Is each row marked as either a collective's or an individual's? (Forms, "Chủ thể".) */
final class ActorOfRow implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (FieldStates.areGiven(dossier, Model::actor)) {
      return Stream.empty();
    }
    return Stream.concat(
        FieldStates.missing(dossier, Code.MISSING_ACTOR, Model::actor),
        FieldStates.in(State.AMBIGUOUS, dossier, Code.AMBIGUOUS_ACTOR, Model::actor));
  }
}
