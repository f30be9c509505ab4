package vn.dvk.app.trace;

import vn.dvk.domain.Source;

/**
 * A score sheet as the sheet Chấm điểm of a consolidated workbook has it.
 *
 * @param row its row there
 * @param unit the unit's name
 * @param model the model's name, empty where the score sheet names none
 * @param variant which second part counted, in words; empty where none did
 * @param source where it was submitted
 * @param points the letters of the column of its points there; empty where it has no such column
 */
record ScoreRow(int row, String unit, String model, String variant, Source source, String points) {}
