package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.domain.CellAccount;
import vn.dvk.read.grid.Cell;

/** The accounts of many rows together, and which of their cells dvk evaluated. */
final class RowAccounts {
  private final List<Cell> evaluated = new ArrayList<>();
  private CellAccount account = CellAccount.NONE;

  /** Adds a row all of whose cells are claimed. */
  void add(RowCells row) {
    account = account.plus(row.account());
    for (Cell cell : row.cells()) {
      if (cell.computed() == Cell.Computed.EVALUATED) {
        evaluated.add(cell);
      }
    }
  }

  void add(RowAccounts others) {
    account = account.plus(others.account);
    evaluated.addAll(others.evaluated);
  }

  CellAccount account() {
    return account;
  }

  /** The evaluated cells as ranges, empty where there are none. */
  Optional<String> evaluated() {
    return evaluated.isEmpty() ? Optional.empty() : Optional.of(Ranges.down(evaluated));
  }
}
