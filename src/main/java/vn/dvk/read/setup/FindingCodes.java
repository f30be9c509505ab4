package vn.dvk.read.setup;

import java.util.Map;
import vn.dvk.domain.Code;

/** Reads finding codes as the contract spells them. */
final class FindingCodes {
  private FindingCodes() {}

  /**
   * Reads one code.
   *
   * @param id what is written
   * @param at where
   */
  static Code read(String id, JsonValue at) throws SetupFault {
    return Code.fromId(id)
        .orElseThrow(() -> at.fault(SetupProblem.UNKNOWN_FINDING_CODE, Map.of("value", id)));
  }
}
