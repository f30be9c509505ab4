package vn.dvk.read.form;

import java.util.Optional;
import vn.dvk.read.grid.Cell;
import vn.dvk.text.RowMark;

/**
 * What a row shows at first sight, looked up once and asked many times.
 *
 * @param nameCell the cell that names it
 * @param label that cell's text on one line, empty where it has none
 * @param mark its row mark
 * @param filled how many of a model's fields it fills itself, its quantity not counted
 */
record RowFacts(Optional<Cell> nameCell, String label, Optional<RowMark> mark, int filled) {}
