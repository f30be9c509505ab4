package vn.dvk.domain;

import java.util.Optional;

/**
 * Where a record stands in what was submitted.
 *
 * @param file path relative to its input, with {@code /}; a zip's member is {@code a.zip!/b.xlsx}
 * @param sheet the sheet's name, empty for csv and HTML
 * @param row 1-based, as the spreadsheet program shows it
 */
public record Source(String file, Optional<String> sheet, int row) {

  /** The place of a column of this row. */
  public Place cell(int column) {
    return Place.ofCell(file, sheet, column, row);
  }

  /** The place of several neighbouring columns of this row. */
  public Place cells(int first, int last) {
    return first == last
        ? cell(first)
        : new Place(
            Optional.of(file),
            sheet,
            Optional.of(CellName.of(first, row) + ":" + CellName.of(last, row)));
  }
}
