package vn.dvk.read.form;

import java.util.List;
import vn.dvk.domain.Form;
import vn.dvk.read.grid.Sheet;

/**
 * Where one form stands on a sheet.
 *
 * @param file the file's path
 * @param grid the sheet with its merges
 * @param form which form it is
 * @param heading its headings
 * @param head what stands above them
 * @param headRows the rows of the head
 * @param headingRows the rows of the headings, repeated ones too
 * @param body the other rows, in order
 */
record Block(
    String file,
    GridView grid,
    Form form,
    Heading heading,
    Head head,
    List<RowCells> headRows,
    List<RowCells> headingRows,
    List<RowCells> body) {

  Sheet sheet() {
    return grid.sheet();
  }

  /** The last row of the form. */
  int lastRow() {
    return body.isEmpty() ? heading.lastRow() : body.get(body.size() - 1).number();
  }
}
