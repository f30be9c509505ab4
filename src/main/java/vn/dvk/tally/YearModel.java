package vn.dvk.tally;

import java.util.Optional;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelPair;

/**
 * One model over the year: its row in the registration, in the result, or both.
 *
 * @param registered from PL1
 * @param reported from PL4
 */
record YearModel(Optional<Model> registered, Optional<Model> reported) {

  /** Both rows, where it has both. */
  Optional<ModelPair> pair() {
    return registered.flatMap(first -> reported.map(second -> new ModelPair(first, second)));
  }

  /** Who carries it out: as the result says, else as the registration does. */
  Optional<Actor> actor() {
    Optional<Actor> atTheEnd = reported.flatMap(model -> model.actor().value());
    return atTheEnd.or(() -> registered.flatMap(model -> model.actor().value()));
  }
}
