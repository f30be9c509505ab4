package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.domain.CellAccount;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Place;
import vn.dvk.domain.SideSheet;
import vn.dvk.read.grid.Cell;
import vn.dvk.read.grid.Sheet;
import vn.dvk.text.Fold;

/**
 * The sheets of one file that hold no form. Beside a form, instructions and drop-down lists are
 * known parts of it and others are reported; in a file without any form all are, by the finding
 * that says so.
 */
final class SideSheets {
  private final Tools tools;
  private final String file;
  private final Set<String> told;
  private final boolean besideForm;

  /**
   * Prepares to tell the sheets of one file.
   *
   * @param tools the vocabulary and what is made from it
   * @param file the file's path
   * @param told the names of sheets that only tell what the file's forms hold
   * @param besideForm whether another sheet of the file holds a form
   */
  SideSheets(Tools tools, String file, Set<String> told, boolean besideForm) {
    this.tools = tools;
    this.file = file;
    this.told = told;
    this.besideForm = besideForm;
  }

  /** Where the cells of each sheet went. */
  List<SideSheet> accounts(List<Sheet> formless) {
    List<SideSheet> accounts = new ArrayList<>(formless.size());
    for (Sheet sheet : formless) {
      accounts.add(new SideSheet(file, sheet.name(), account(sheet)));
    }
    return accounts;
  }

  private CellAccount account(Sheet sheet) {
    int cells = sheet.cellCount();
    return besideForm && isKnown(sheet)
        ? new CellAccount(0, cells, 0)
        : new CellAccount(0, 0, cells);
  }

  /** What is said of the sheets that are nothing known; nothing in a file without a form. */
  List<Finding> findings(List<Sheet> formless) {
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : formless) {
      if (besideForm && !isKnown(sheet)) {
        findings.add(finding(sheet));
      }
    }
    return findings;
  }

  private Finding finding(Sheet sheet) {
    List<Cell> cells = cells(sheet).toList();
    return Finding.of(
            sheet.hidden() ? Code.HIDDEN_CONTENT : Code.UNRECOGNIZED_CONTENT,
            Place.ofCells(file, sheet.name(), Ranges.around(cells)))
        .worded("sheet")
        .with("what", sheet.name().orElse(""))
        .with("count", cells.size())
        .quoting(cells.get(0).line());
  }

  private boolean isKnown(Sheet sheet) {
    return sheet.rows().isEmpty()
        || told.contains(sheet.name().orElse(""))
        || isInstructions(sheet)
        || cells(sheet).allMatch(this::isListItem);
  }

  private boolean isInstructions(Sheet sheet) {
    Set<String> titles = tools.words().sideSheets;
    String first = Fold.of(cells(sheet).findFirst().map(Cell::line).orElse(""));
    return titles.contains(Fold.of(sheet.name().orElse("")))
        || titles.stream().anyMatch(title -> title.length() > 5 && first.startsWith(title));
  }

  /** The items of a drop-down list: sectors, X. */
  private boolean isListItem(Cell cell) {
    return cell.line().length() <= 1 || tools.sectors().planSector(cell.line()).isPresent();
  }

  private static Stream<Cell> cells(Sheet sheet) {
    return sheet.rows().stream().flatMap(row -> row.cells().stream());
  }
}
