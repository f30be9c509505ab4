package vn.dvk.domain;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One model over the year: its row in the registration, in the result, or both.
 *
 * @param registered from PL1
 * @param reported from PL4; one of the two is there
 */
public record YearModel(Optional<Model> registered, Optional<Model> reported) {

  /** Both rows, where it has both. */
  public Optional<ModelPair> pair() {
    return registered.isPresent() && reported.isPresent()
        ? Optional.of(new ModelPair(registered.get(), reported.get()))
        : Optional.empty();
  }

  /** Its rows, the registration's first. */
  public Stream<Model> rows() {
    return Stream.concat(registered.stream(), reported.stream());
  }

  /** The row that names it: as it was registered, where it was. */
  public Model row() {
    return registered.or(() -> reported).orElseThrow();
  }

  /** Who carries it out: as the result says, else as the registration does. */
  public Optional<Actor> actor() {
    Optional<Actor> atTheEnd = reported.flatMap(model -> model.actor().value());
    return atTheEnd.or(() -> registered.flatMap(model -> model.actor().value()));
  }
}
