package vn.dvk.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One year's plan (kế hoạch): everything that changes from year to year or province to province.
 *
 * @param id the plan's identifier
 * @param year the year it is for
 * @param title its title, for the head of reports
 * @param issuer the body that issued it and gathers the forms; a form headed by it is a
 *     consolidated one
 * @param registrationDeadline registrations come in before this day
 * @param resultDeadline results and score sheets come in before this day
 * @param quotas by unit type
 * @param sectors in the prescribed order; {@code KHAC} is not among them
 * @param otherSectorSpellings names that are known to be outside the sectors (they fold to no
 *     misspelling of one)
 * @param unclearSectorSpellings names that say no one sector
 * @param rubric how models are scored
 * @param requiredModels the block-level models
 * @param requiredModelsCountTowardsQuota whether they count for a unit's quota
 */
public record Plan(
    String id,
    int year,
    String title,
    String issuer,
    LocalDate registrationDeadline,
    LocalDate resultDeadline,
    Map<UnitType, Quota> quotas,
    List<Sector> sectors,
    List<String> otherSectorSpellings,
    List<String> unclearSectorSpellings,
    Rubric rubric,
    List<RequiredModel> requiredModels,
    boolean requiredModelsCountTowardsQuota) {
  public Plan {
    quotas = java.util.Collections.unmodifiableMap(new TreeMap<>(quotas));
    sectors = List.copyOf(sectors);
    otherSectorSpellings = List.copyOf(otherSectorSpellings);
    unclearSectorSpellings = List.copyOf(unclearSectorSpellings);
    requiredModels = List.copyOf(requiredModels);
  }

  /** The quota of a type, empty where the plan has none for it. */
  public Optional<Quota> quota(UnitType type) {
    return Optional.ofNullable(quotas.get(type));
  }

  /** The day that a form must come in before. */
  public LocalDate deadline(Form form) {
    return form == Form.PL1 ? registrationDeadline : resultDeadline;
  }

  /** The place of a sector in the prescribed order; {@code KHAC} comes after all of the plan's. */
  public int order(Sector sector) {
    int index = 0;
    while (index < sectors.size() && !sectors.get(index).code().equals(sector.code())) {
      index++;
    }
    return index;
  }

  /** The sector that stands for names outside the plan's list. */
  public static Sector otherSector() {
    return new Sector(Sector.OTHER_CODE, "Lĩnh vực khác", "Khác", "khác", List.of());
  }
}
