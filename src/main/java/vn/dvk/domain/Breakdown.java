package vn.dvk.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many models there are of each kind; every number but {@code rows} is a sum of quantities, and
 * each map's numbers add up to {@code quantity}.
 *
 * @param rows model rows
 * @param quantity models
 * @param bySector by the sector's code: the plan's in its order, then {@code KHAC}, then {@code
 *     unknown} where there is any
 * @param byActor {@code collective}, {@code individual}, then {@code unknown} where there is any
 * @param byStatus {@code new}, {@code maintained}, then {@code unknown} where there is any
 */
public record Breakdown(
    int rows,
    int quantity,
    Map<String, Integer> bySector,
    Map<String, Integer> byActor,
    Map<String, Integer> byStatus) {
  /** The key of models whose sector, actor or status is not known. */
  public static final String UNKNOWN = "unknown";

  private static final Actor[] ACTORS = Actor.values();
  private static final Status[] STATUSES = Status.values();

  public Breakdown {
    bySector = Collections.unmodifiableMap(new LinkedHashMap<>(bySector));
    byActor = Collections.unmodifiableMap(new LinkedHashMap<>(byActor));
    byStatus = Collections.unmodifiableMap(new LinkedHashMap<>(byStatus));
  }

  /**
   * Counts models.
   *
   * @param plan gives the sectors and their order
   * @param models any models
   */
  public static Breakdown of(Plan plan, List<Model> models) {
    Count bySector = new Count();
    plan.sectors().forEach(sector -> bySector.add(sector.code(), 0));
    bySector.add(Sector.OTHER_CODE, 0);
    // One more than there are constants, for the rows that tell none.
    int[] byActor = new int[ACTORS.length + 1];
    int[] byStatus = new int[STATUSES.length + 1];
    int quantity = 0;
    for (Model model : models) {
      int count = model.count();
      Optional<Sector> sector = model.sector().value();
      Optional<Actor> actor = model.actor().value();
      Optional<Status> status = model.status().value();
      quantity += count;
      bySector.add(sector.isPresent() ? sector.get().code() : UNKNOWN, count);
      byActor[actor.isPresent() ? actor.get().ordinal() : ACTORS.length] += count;
      byStatus[status.isPresent() ? status.get().ordinal() : STATUSES.length] += count;
    }
    return new Breakdown(
        models.size(),
        quantity,
        bySector.numbers(),
        byCode(ACTORS, Actor::code, byActor),
        byCode(STATUSES, Status::code, byStatus));
  }

  /**
   * Numbers by the codes of an enumeration's constants.
   *
   * @param numbers by the constants' order, that of the rows that tell none behind them
   */
  private static <E> Map<String, Integer> byCode(
      E[] constants, Function<E, String> code, int[] numbers) {
    Map<String, Integer> byCode = new LinkedHashMap<>();
    for (int i = 0; i < constants.length; i++) {
      byCode.put(code.apply(constants[i]), numbers[i]);
    }
    if (numbers[constants.length] > 0) {
      byCode.put(UNKNOWN, numbers[constants.length]);
    }
    return byCode;
  }

  /** These models and others, of the same plan. */
  Breakdown plus(Breakdown others) {
    return new Breakdown(
        rows + others.rows,
        quantity + others.quantity,
        sums(bySector, others.bySector),
        sums(byActor, others.byActor),
        sums(byStatus, others.byStatus));
  }

  private static Map<String, Integer> sums(Map<String, Integer> some, Map<String, Integer> others) {
    Map<String, Integer> sums = new LinkedHashMap<>(some);
    others.forEach((key, number) -> sums.merge(key, number, Integer::sum));
    return sums;
  }

  /** Numbers by key, in order of their first appearance. */
  private static final class Count {
    private final Map<String, int[]> numbers = new LinkedHashMap<>();

    void add(String key, int number) {
      int[] so = numbers.get(key);
      if (so == null) {
        numbers.put(key, new int[] {number});
      } else {
        so[0] += number;
      }
    }

    Map<String, Integer> numbers() {
      Map<String, Integer> sums = new LinkedHashMap<>();
      numbers.forEach((key, number) -> sums.put(key, number[0]));
      return sums;
    }
  }
}
