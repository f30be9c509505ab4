package vn.dvk.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.domain.match.Matches.Doubt;

class DoubtGroupTest {

  @Test
  void gathersDoubtsThatShareAName() {
    assertThat(DoubtGroup.of(List.of(doubt(4, 0), doubt(1, 2), doubt(1, 7), doubt(3, 7))))
        .containsExactly(
            new DoubtGroup(List.of(1, 3), List.of(2, 7)), new DoubtGroup(List.of(4), List.of(0)));
  }

  @Test
  void joinsGroupsThatALaterDoubtHoldsTogether() {
    assertThat(DoubtGroup.of(List.of(doubt(0, 0), doubt(1, 1), doubt(2, 2), doubt(0, 1))))
        .containsExactly(
            new DoubtGroup(List.of(0, 1), List.of(0, 1)), new DoubtGroup(List.of(2), List.of(2)));
  }

  private static Doubt doubt(int left, int right) {
    return new Doubt(left, right, 0.78);
  }
}
