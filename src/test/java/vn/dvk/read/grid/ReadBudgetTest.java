package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;

class ReadBudgetTest {

  @Test
  void endsAtTheBoundOfCells() throws FileFault {
    ReadBudget budget = new ReadBudget();
    for (int i = 0; i < ReadBudget.MAX_CELLS; i++) {
      budget.cell();
    }
    assertTooLarge(budget::cell);
  }

  @Test
  void endsAtTheBoundOfCharacters() throws FileFault {
    ReadBudget budget = new ReadBudget();
    budget.text(ReadBudget.MAX_CHARACTERS);
    assertTooLarge(() -> budget.text(1));
    assertTooLarge(() -> budget.text(Integer.MAX_VALUE));
  }

  private interface Step {
    void take() throws FileFault;
  }

  private static void assertTooLarge(Step step) {
    assertThatThrownBy(step::take)
        .isInstanceOfSatisfying(
            FileFault.class, fault -> assertThat(fault.reason()).isEqualTo(Reason.TOO_LARGE));
  }
}
