package vn.dvk.app.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.domain.CellName;
import vn.dvk.domain.Roster;
import vn.dvk.domain.trace.Item;
import vn.dvk.domain.trace.SourceState;
import vn.dvk.domain.trace.Step;
import vn.dvk.domain.trace.TracedCell;
import vn.dvk.domain.trace.TracedRow;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileKind;
import vn.dvk.read.grid.Grids;
import vn.dvk.read.grid.Sheet;
import vn.dvk.read.setup.PlanFile;

/**
 * The law of the trace: every cell of a consolidated workbook leads to where it was submitted, what
 * is read there again is what stands in the cell, and the steps leave no gap in between.
 *
 * @param cells how many cells were traced into a submission
 * @param kinds the kinds of step that were met
 * @param faults the cells that break the law, with what is wrong
 */
public record TraceLaw(int cells, Set<Step.Kind> kinds, List<String> faults) {
  /** What is text, number or name: the steps alone must come to the cell's text. */
  private static final Set<Item> WHOLE =
      EnumSet.of(
          Item.SUBUNIT,
          Item.NAME,
          Item.QUANTITY,
          Item.LOCATION,
          Item.LEAD,
          Item.EXTENT,
          Item.CRITERION,
          Item.TOTAL,
          Item.DECLARED_TOTAL);

  private static final Set<String> SHEETS =
      Set.of("Phụ lục 1", "Phụ lục 4", "Chấm điểm", "Dữ liệu");

  /** Holds all cells of a workbook to the law, with the built-in plan. */
  public static TraceLaw of(Path book, Roster roster) throws IOException {
    try {
      return traced(book, roster);
    } catch (TraceFault | FileFault fault) {
      throw new IOException(fault);
    }
  }

  private static TraceLaw traced(Path book, Roster roster)
      throws TraceFault, FileFault, IOException {
    ConsolidatedBook opened = ConsolidatedBook.open(book);
    SourceFiles files = new SourceFiles(opened, List.of());
    Tracing tracing = new Tracing(opened, files, PlanFile.builtIn(), roster);
    int cells = 0;
    Set<Step.Kind> kinds = new TreeSet<>();
    List<String> faults = new ArrayList<>();
    for (Sheet sheet : Grids.read(FileKind.XLSX, Files.readAllBytes(book))) {
      String name = sheet.name().orElseThrow();
      for (String cell : SHEETS.contains(name) ? cells(sheet) : List.<String>of()) {
        TracedRow row = tracing.of("'" + name + "'!" + cell).rows().get(0);
        List<Step> steps = row.cells().get(0).steps();
        cells += steps.isEmpty() ? 0 : 1;
        steps.forEach(step -> kinds.add(step.kind()));
        fault(row).forEach(fault -> faults.add(name + "!" + cell + " " + fault));
      }
    }
    return new TraceLaw(cells, kinds, faults);
  }

  private static List<String> cells(Sheet sheet) {
    return sheet.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> CellName.of(cell.column(), cell.row()))
        .toList();
  }

  private static List<String> fault(TracedRow row) {
    TracedCell cell = row.cells().get(0);
    List<String> faults = new ArrayList<>();
    row.subject()
        .filter(subject -> subject.state() != SourceState.UNCHANGED)
        .ifPresent(subject -> faults.add("source " + subject.state()));
    cell.reread().ifPresent(text -> faults.add("reread as " + text));
    boolean gap = cell.steps().stream().anyMatch(step -> step.kind() == Step.Kind.WRITTEN);
    if (gap && WHOLE.contains(cell.item())) {
      faults.add("gap in " + cell.steps());
    }
    return faults;
  }
}
