package vn.dvk.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    Map<String, Integer> bySector = new LinkedHashMap<>();
    plan.sectors().forEach(sector -> bySector.put(sector.code(), 0));
    bySector.put(Sector.OTHER_CODE, 0);
    Map<String, Integer> byActor = new LinkedHashMap<>();
    for (Actor actor : Actor.values()) {
      byActor.put(actor.code(), 0);
    }
    Map<String, Integer> byStatus = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      byStatus.put(status.code(), 0);
    }
    int quantity = 0;
    for (Model model : models) {
      quantity += model.count();
      add(bySector, model.sector().value().map(Sector::code), model.count());
      add(byActor, model.actor().value().map(Actor::code), model.count());
      add(byStatus, model.status().value().map(Status::code), model.count());
    }
    return new Breakdown(models.size(), quantity, bySector, byActor, byStatus);
  }

  private static void add(Map<String, Integer> counts, Optional<String> key, int count) {
    counts.merge(key.orElse(UNKNOWN), count, Integer::sum);
  }
}
