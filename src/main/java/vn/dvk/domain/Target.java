package vn.dvk.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One target of the plan's part II and how far it was met.
 *
 * @param code {@code units_submitted}, {@code required_models}, {@code quota_mass_organization},
 *     {@code quota_grassroots_committee}, {@code quota_cell} or {@code models_reviewed}
 * @param goal a share of 1
 * @param done how many of {@code all} meet it
 * @param all how many there are
 * @param behind ids of the units that keep it from being met, in roster order
 */
public record Target(String code, BigDecimal goal, int done, int all, List<String> behind) {
  public Target {
    behind = List.copyOf(behind);
  }

  /** The share of 1, to four decimals; empty where there is nothing to measure. */
  public Optional<BigDecimal> actual() {
    return all == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(done)
                .divide(BigDecimal.valueOf(all), 4, java.math.RoundingMode.HALF_UP));
  }

  /** Whether the exact share reaches the goal. */
  public boolean met() {
    return all > 0
        && BigDecimal.valueOf(done).compareTo(goal.multiply(BigDecimal.valueOf(all))) >= 0;
  }
}
