package vn.dvk.app.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dvk.domain.CellName;
import vn.dvk.domain.trace.Step;
import vn.dvk.domain.trace.Step.Kind;
import vn.dvk.read.grid.Cell;
import vn.dvk.text.CleanText;

/** The way from what a cell stores to the text that is read of it. */
final class CellTrail {
  private final Cell cell;
  private final List<Step> steps = new ArrayList<>();

  private CellTrail(Cell cell) {
    this.cell = cell;
  }

  /** The steps, those that changed nothing left out. */
  static List<Step> of(Cell cell) {
    CellTrail trail = new CellTrail(cell);
    switch (cell.kind()) {
      case TEXT -> trail.text();
      case NUMBER, DATE, BOOLEAN -> trail.value();
      case ERROR -> trail.error();
      case NO_VALUE -> trail.add(Step.at(trail.name(), Kind.NO_VALUE, ""));
    }
    return trail.steps;
  }

  private void text() {
    stored();
    if (!cell.struck().isEmpty()) {
      // What stands is told once, by the decoding where there is one.
      String standing = cell.decodedFrom().isPresent() ? "" : cell.standing();
      add(Step.of(Kind.STRUCK_OUT, standing, cell.struck()));
    }
    if (cell.decodedFrom().isPresent()) {
      add(Step.of(Kind.DECODED, cell.standing(), cell.decodedFrom().get().name()));
    } else if (cell.struck().isEmpty() && !cell.standing().equals(cell.raw())) {
      add(Step.of(Kind.SYMBOLS, cell.standing()));
    }
    if (!cell.line().equals(cell.standing())) {
      add(Step.of(Kind.CLEANED, cell.line(), changes()));
    }
  }

  private void value() {
    stored();
    String shown = cell.text() + cell.struck();
    if (!shown.equals(cell.raw())) {
      add(Step.of(Kind.FORMATTED, shown));
    }
    if (!cell.struck().isEmpty()) {
      add(Step.of(Kind.STRUCK_OUT, "", cell.struck()));
    }
  }

  private void error() {
    stored();
    add(Step.at(name(), Kind.NO_VALUE, ""));
  }

  private void stored() {
    add(Step.at(name(), origin(), cell.raw()));
  }

  private Kind origin() {
    return switch (cell.computed()) {
      case NOT -> Kind.RAW;
      case STORED -> Kind.FORMULA;
      case EVALUATED -> Kind.EVALUATED;
    };
  }

  private String[] changes() {
    List<String> changes = new ArrayList<>();
    CleanText.changes(cell.standing())
        .forEach(change -> changes.add(change.name().toLowerCase(Locale.ROOT)));
    if (CleanText.of(cell.standing()).length() > cell.line().length()) {
      changes.add("apostrophe");
    }
    return changes.toArray(String[]::new);
  }

  private String name() {
    return CellName.of(cell.column(), cell.row());
  }

  private void add(Step step) {
    steps.add(step);
  }
}
