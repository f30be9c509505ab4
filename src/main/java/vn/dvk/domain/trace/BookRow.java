package vn.dvk.domain.trace;

/**
 * A row of the consolidated workbook.
 *
 * @param sheet the sheet's name
 * @param row 1-based
 */
public record BookRow(String sheet, int row) {}
