package vn.dvk.read.form;

import java.util.List;
import vn.dvk.domain.Form;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Roster;

/**
 * What reading forms needs, made once a run from the plan and the roster; safe for many threads.
 *
 * @param words the known spellings
 * @param plan the year's plan
 * @param finder finds tables
 * @param heads reads what stands above tables
 * @param sectors tells sectors
 * @param quantities reads whole numbers
 * @param scores reads points
 * @param wordings how the plan's criteria begin
 * @param units tells units
 */
record Tools(
    Vocabulary words,
    Plan plan,
    HeadingFinder finder,
    HeadReader heads,
    SectorNames sectors,
    Quantities quantities,
    ScoreNumbers scores,
    List<ScoreRows.Wording> wordings,
    UnitTeller units) {

  static Tools of(Plan plan, Roster roster) {
    Vocabulary words = Vocabulary.builtIn();
    UnitTeller units = new UnitTeller(plan, roster);
    return new Tools(
        words,
        plan,
        new HeadingFinder(new HeadingNames(words), words.titles.get(Form.SCORE)),
        new HeadReader(words, roster, units),
        new SectorNames(plan),
        new Quantities(words),
        new ScoreNumbers(words),
        ScoreRows.wordings(plan.rubric()),
        units);
  }
}
