package vn.dvk.domain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One unit's part of one form on one sheet.
 *
 * @param file path as in {@link Source}
 * @param sheet the sheet's name
 * @param form which form
 * @param unit the unit
 * @param naming how the unit was told
 * @param titleYear the year in the form's title
 * @param titlePlace where that year stands
 * @param received when it came in
 * @param models PL1 and PL4: the model rows in the order of the sheet
 * @param scoreSheets SCORE: the score tables in the order of the sheet
 * @param declared the numbers that the form declares about itself
 * @param cells the account of its cells; a head shared by several units is the first one's
 * @param evaluated the cells whose formulas dvk evaluated because the file holds no result, as
 *     ranges: {@code "C8:C10, C14"}
 * @param findings what was found while reading it
 */
public record Submission(
    String file,
    Optional<String> sheet,
    Form form,
    Unit unit,
    UnitNaming naming,
    OptionalInt titleYear,
    Place titlePlace,
    Received received,
    List<Model> models,
    List<ScoreSheet> scoreSheets,
    List<Declared> declared,
    CellAccount cells,
    Optional<String> evaluated,
    List<Finding> findings) {
  public Submission {
    models = List.copyOf(models);
    scoreSheets = List.copyOf(scoreSheets);
    declared = List.copyOf(declared);
    findings = List.copyOf(findings);
  }

  /** The same as one that came in otherwise. */
  public Submission receivedAs(Received other) {
    return new Submission(
        file,
        sheet,
        form,
        unit,
        naming,
        titleYear,
        titlePlace,
        other,
        models,
        scoreSheets,
        declared,
        cells,
        evaluated,
        findings);
  }

  /** The same with only these of its score sheets. */
  public Submission keeping(List<ScoreSheet> sheets) {
    return new Submission(
        file,
        sheet,
        form,
        unit,
        naming,
        titleYear,
        titlePlace,
        received,
        models,
        sheets,
        declared,
        cells,
        evaluated,
        findings);
  }
}
