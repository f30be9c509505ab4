package vn.dvk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why a unit stands in the shortfall list. */
final class ShortfallReasonTest {
  private static final OptionalInt NO_NUMBER = OptionalInt.empty();

  @Test
  void namesASilentUnitWhateverItsQuota() {
    assertThat(ShortfallReason.of(standing(OptionalInt.of(2))))
        .hasValue(ShortfallReason.NOTHING_SENT);
    assertThat(ShortfallReason.of(standing(OptionalInt.of(0))))
        .hasValue(ShortfallReason.NOTHING_SENT);
    assertThat(ShortfallReason.of(standing(NO_NUMBER))).hasValue(ShortfallReason.NOTHING_SENT);
  }

  @Test
  void tellsWhichFormFallsShort() {
    assertThat(ShortfallReason.of(standing(OptionalInt.of(1), Form.PL1)))
        .hasValue(ShortfallReason.TOO_FEW_REGISTERED);
    assertThat(ShortfallReason.of(standing(OptionalInt.of(1), Form.PL1, Form.PL4)))
        .hasValue(ShortfallReason.TOO_FEW_REGISTERED);
    assertThat(ShortfallReason.of(standing(3, 2, OptionalInt.of(1), Form.PL1, Form.PL4)))
        .hasValue(ShortfallReason.TOO_FEW_REPORTED);
    assertThat(ShortfallReason.of(standing(OptionalInt.of(1), Form.SCORE)))
        .hasValue(ShortfallReason.NOT_REGISTERED);
  }

  @Test
  void leavesOutWhoMeetsItsQuotaOrHasNone() {
    assertThat(ShortfallReason.of(standing(OptionalInt.of(0), Form.PL1))).isEmpty();
    assertThat(ShortfallReason.of(standing(NO_NUMBER, Form.PL1))).isEmpty();
  }

  private static UnitStanding standing(OptionalInt shortfall, Form... submitted) {
    return standing(0, 0, shortfall, submitted);
  }

  private static UnitStanding standing(
      int registered, int reported, OptionalInt shortfall, Form... submitted) {
    List<Form> forms = List.of(submitted);
    return new UnitStanding(
        new Unit("a", "A", Optional.empty(), List.of(), true),
        NO_NUMBER,
        registered,
        reported,
        0,
        shortfall,
        forms.contains(Form.PL1),
        forms.contains(Form.PL4),
        forms.contains(Form.SCORE),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Set.of());
  }
}
