package vn.dvk.domain;

import java.util.List;
import java.util.function.Function;

/**
 * What is new, kept and dropped since last year.
 *
 * @param units the units that sent a registration or a result this year, in the dossier's order
 * @param waiting the units with models last year that sent neither yet, of whose models nothing can
 *     be said
 */
public record YearChanges(List<YearChange> units, List<Unit> waiting) {
  public YearChanges {
    units = List.copyOf(units);
    waiting = List.copyOf(waiting);
  }

  /** How many models of one kind all units have. */
  public int count(Function<YearChange, List<YearModel>> kind) {
    return units.stream().map(kind).mapToInt(List::size).sum();
  }
}
