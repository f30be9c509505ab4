package vn.dvk.read.setup;

import java.util.Map;
import java.util.stream.Collectors;
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
    return Code.fromId(id).orElseThrow(() -> unknown(id, at));
  }

  private static SetupFault unknown(String id, JsonValue at) {
    String like = Code.like(id).stream().map(Code::id).collect(Collectors.joining(", "));
    return like.isEmpty()
        ? at.fault(SetupProblem.UNKNOWN_FINDING_CODE, Map.of("value", id))
        : at.fault(SetupProblem.MISSPELT_FINDING_CODE, Map.of("value", id, "nearest", like));
  }
}
