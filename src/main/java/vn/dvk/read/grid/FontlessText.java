package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.read.grid.Cell.Kind;
import vn.dvk.text.CleanText;
import vn.dvk.text.LegacyEncoding;
import vn.dvk.text.LegacyText;

/**
 * Decodes the cells of files that name no fonts, where the words of all cells together leave no
 * doubt of a legacy encoding.
 */
final class FontlessText {
  private FontlessText() {}

  /** The same sheets with their texts decoded, or themselves where there is nothing to decode. */
  static List<Sheet> decoded(List<Sheet> sheets) {
    List<String> stored = new ArrayList<>();
    for (Sheet sheet : sheets) {
      for (Row row : sheet.rows()) {
        for (Cell cell : row.cells()) {
          if (isOpen(cell)) {
            stored.add(cell.raw());
          }
        }
      }
    }
    Optional<LegacyEncoding> from = LegacyText.surveyed(stored);
    return from.isEmpty() ? sheets : sheets.stream().map(s -> decoded(s, from.get())).toList();
  }

  private static Sheet decoded(Sheet sheet, LegacyEncoding from) {
    return new Sheet(
        sheet.name(),
        sheet.hidden(),
        sheet.rows().stream().map(row -> decoded(row, from)).toList(),
        sheet.merges(),
        sheet.hiddenColumns(),
        sheet.before().stream().map(line -> LegacyText.decode(line, from)).toList());
  }

  private static Row decoded(Row row, LegacyEncoding from) {
    List<Cell> cells = row.cells().stream().map(cell -> decoded(cell, from)).toList();
    return new Row(row.number(), row.hidden(), cells);
  }

  private static Cell decoded(Cell cell, LegacyEncoding from) {
    if (!isOpen(cell)) {
      return cell;
    }
    String text = LegacyText.decode(cell.raw(), from);
    if (text.equals(cell.raw())) {
      return cell;
    }
    return new Cell(
        cell.row(),
        cell.column(),
        cell.kind(),
        cell.raw(),
        text,
        CleanText.lines(text),
        "",
        Optional.of(from),
        cell.computed());
  }

  /** Texts in which something is struck out are rare enough to be left alone. */
  private static boolean isOpen(Cell cell) {
    return cell.kind() == Kind.TEXT && cell.decodedFrom().isEmpty() && cell.struck().isEmpty();
  }
}
