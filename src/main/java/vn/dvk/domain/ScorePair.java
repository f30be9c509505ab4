package vn.dvk.domain;

import java.util.Optional;

/**
 * A score and the model it belongs to.
 *
 * @param score the score
 * @param registered the model in the unit's PL1, where it has one
 * @param reported the model in the unit's PL4, where it has one
 */
public record ScorePair(Score score, Optional<Model> registered, Optional<Model> reported) {

  /** Whether it belongs to one of the unit's models. */
  public boolean belongs() {
    return registered.isPresent() || reported.isPresent();
  }
}
