package vn.dvk.domain;

import java.util.Locale;
import java.util.Optional;

/** Why a unit stands in the shortfall list (plan, part II). */
public enum ShortfallReason {
  /** It sent nothing at all. */
  NOTHING_SENT,
  /** It sent other forms, but no registration and no result. */
  NOT_REGISTERED,
  /** It registered fewer models than its quota. */
  TOO_FEW_REGISTERED,
  /** It reported fewer models than it registered, and fewer than its quota. */
  TOO_FEW_REPORTED;

  /**
   * Why a unit stands in the list.
   *
   * @return empty where it does not: it sent something, and its quota is met or none is known
   */
  public static Optional<ShortfallReason> of(UnitStanding unit) {
    if (!unit.submittedAnything()) {
      return Optional.of(NOTHING_SENT);
    }
    if (!unit.isShort()) {
      return Optional.empty();
    }
    if (unit.submittedResult() && unit.reported() < unit.registered()) {
      return Optional.of(TOO_FEW_REPORTED);
    }
    return Optional.of(unit.submittedRegistration() ? TOO_FEW_REGISTERED : NOT_REGISTERED);
  }

  /** The word that outputs for programs use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
