package vn.dvk.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The scoring rubric: part I for every model, part II in two variants with the same numbers.
 *
 * @param passMark points that a recognised model has at least
 * @param general criteria 1-10 in order
 * @param collective criteria 11-15 for a model of a collective, in order
 * @param individual criteria 11-15 for a model of an individual, in order
 */
public record Rubric(
    BigDecimal passMark,
    List<Criterion> general,
    List<Criterion> collective,
    List<Criterion> individual) {
  public Rubric {
    general = List.copyOf(general);
    collective = List.copyOf(collective);
    individual = List.copyOf(individual);
  }

  /** The second part that an actor's model is scored by. */
  public List<Criterion> part2(Actor actor) {
    return actor == Actor.COLLECTIVE ? collective : individual;
  }

  /** All criteria that an actor's model is scored by, in order of their numbers. */
  public List<Criterion> criteria(Actor actor) {
    return Stream.concat(general.stream(), part2(actor).stream()).toList();
  }

  /** How many criteria one score sheet has. */
  public int size() {
    return general.size() + collective.size();
  }
}
