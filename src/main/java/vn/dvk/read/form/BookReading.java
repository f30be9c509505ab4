package vn.dvk.read.form;

import java.util.List;
import vn.dvk.domain.Finding;
import vn.dvk.domain.SideSheet;
import vn.dvk.domain.Submission;

/**
 * What the sheets of one file hold.
 *
 * @param submissions one for each unit, form and sheet, in the file's order
 * @param sideSheets the sheets without a form, in the file's order
 * @param findings what belongs to no submission: sheets without a form beside those with one
 * @param tables where the forms stand, in the file's order
 */
public record BookReading(
    List<Submission> submissions,
    List<SideSheet> sideSheets,
    List<Finding> findings,
    List<FormTable> tables) {
  public BookReading {
    submissions = List.copyOf(submissions);
    sideSheets = List.copyOf(sideSheets);
    findings = List.copyOf(findings);
    tables = List.copyOf(tables);
  }
}
