package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dvk.domain.CellAccount;
import vn.dvk.read.form.Heading.Span;
import vn.dvk.read.grid.Cell;
import vn.dvk.read.grid.Row;

/**
 * One row as the reader goes through it, with the account of its cells: each is claimed once, as a
 * field, as a part of the form, or as named by a finding.
 */
final class RowCells {
  /** Where a cell went. */
  private enum Claim {
    NONE,
    READ,
    FORM,
    REPORTED
  }

  private final Row row;
  private final Claim[] claims;
  private Optional<RowFacts> facts = Optional.empty();

  RowCells(Row row) {
    this.row = row;
    this.claims = new Claim[row.cells().size()];
    Arrays.fill(claims, Claim.NONE);
  }

  /** What is known of the row, empty before it is looked at. */
  Optional<RowFacts> facts() {
    return facts;
  }

  /** Remembers what was seen. */
  void remember(RowFacts seen) {
    facts = Optional.of(seen);
  }

  int number() {
    return row.number();
  }

  boolean isHidden() {
    return row.hidden();
  }

  List<Cell> cells() {
    return row.cells();
  }

  /** The first cell with text within a heading's columns. */
  Optional<Cell> in(Span span) {
    return row.within(span.first(), span.last());
  }

  /** The first cell with text under a heading; none where the form has no such heading. */
  Optional<Cell> under(Heading heading, Column column) {
    Optional<Span> span = heading.at(column);
    return span.isPresent() ? in(span.get()) : Optional.empty();
  }

  /** The cell with text in a 1-based column. */
  Optional<Cell> at(int column) {
    return row.at(column);
  }

  void read(Cell cell) {
    claim(cell, Claim.READ);
  }

  void form(Cell cell) {
    claim(cell, Claim.FORM);
  }

  void reported(Cell cell) {
    claim(cell, Claim.REPORTED);
  }

  /** Claims what is left as part of the form. */
  void restIsForm() {
    for (int i = 0; i < claims.length; i++) {
      if (claims[i] == Claim.NONE) {
        claims[i] = Claim.FORM;
      }
    }
  }

  /** The cells that nobody has claimed so far. */
  List<Cell> unclaimed() {
    List<Cell> unclaimed = new ArrayList<>(claims.length);
    for (int i = 0; i < claims.length; i++) {
      if (claims[i] == Claim.NONE) {
        unclaimed.add(row.cells().get(i));
      }
    }
    return unclaimed;
  }

  /** The account of the row. */
  CellAccount account() {
    int read = 0;
    int form = 0;
    int reported = 0;
    for (Claim claim : claims) {
      switch (claim) {
        case READ -> read++;
        case FORM -> form++;
        case REPORTED -> reported++;
        case NONE ->
            throw new IllegalStateException("cell without an account in row " + row.number());
      }
    }
    return new CellAccount(read, form, reported);
  }

  /** A cell of a merge that began in an earlier row has its claim there. */
  private void claim(Cell cell, Claim claim) {
    for (int i = 0; i < claims.length; i++) {
      if (row.cells().get(i) == cell) {
        claims[i] = claims[i] == Claim.NONE ? claim : claims[i];
        return;
      }
    }
  }
}
