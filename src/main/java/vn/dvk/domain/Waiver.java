package vn.dvk.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that staff have let pass for a time.
 *
 * @param code the finding's code
 * @param unit the finding's unit; empty for any
 * @param place the finding's place; each part that is empty stands for any
 * @param reason why
 * @param grantedBy who let it pass, as a post and never as a person
 * @param until the last day that it holds
 */
public record Waiver(
    Code code,
    Optional<String> unit,
    Place place,
    String reason,
    String grantedBy,
    LocalDate until) {

  /** Whether it means a finding, whatever the day. */
  public boolean matches(Finding finding) {
    return finding.code() == code
        && holds(unit, finding.unit())
        && holds(place.file(), finding.place().file())
        && holds(place.sheet(), finding.place().sheet())
        && holds(place.cell(), finding.place().cell());
  }

  /** Whether its last day is over. */
  public boolean hasRunOut(LocalDate asOf) {
    return asOf.isAfter(until);
  }

  private static boolean holds(Optional<String> wanted, Optional<String> found) {
    return wanted.isEmpty() || wanted.equals(found);
  }
}
