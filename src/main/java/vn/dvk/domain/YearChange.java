package vn.dvk.domain;

import java.util.List;

/**
 * One unit's models held against those it had last year. Each model counts once, though it stands
 * in both forms of a year.
 *
 * @param unit the unit
 * @param hadForms whether last year's forms have anything of it
 * @param kept this year's models that it had last year
 * @param added this year's models that it did not have
 * @param dropped last year's models that it does not have this year
 * @param unclear this year's models that may be one or another of last year's
 */
public record YearChange(
    Unit unit,
    boolean hadForms,
    List<YearModel> kept,
    List<YearModel> added,
    List<YearModel> dropped,
    List<YearModel> unclear) {
  public YearChange {
    kept = List.copyOf(kept);
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
    unclear = List.copyOf(unclear);
  }
}
