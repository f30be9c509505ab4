package vn.dvk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.dvk.check.across.AcrossRules;
import vn.dvk.check.row.RowRules;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.score.ScoreRules;
import vn.dvk.check.sheet.SheetRules;
import vn.dvk.check.unit.UnitRules;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;

/** All rules, in the report's order: those that ask about units, and those about the block. */
public final class Rulebook {
  private static final List<Rule> RULES =
      Stream.of(UnitRules.ALL, RowRules.ALL, SheetRules.ALL, ScoreRules.ALL, AcrossRules.ALL)
          .flatMap(List::stream)
          .toList();

  private Rulebook() {}

  /**
   * Asks every question of the rulebook.
   *
   * @param dossier what was sent in and counted
   * @return the findings, unit by unit and by rule, then those about the whole block; the same
   *     dossier always gives the same list
   */
  public static List<Finding> check(Dossier dossier) {
    return Stream.concat(ofUnits(dossier).stream(), ofBlock(dossier).stream()).toList();
  }

  /**
   * Asks the questions about units.
   *
   * @param dossier all that these units sent; what others sent makes no difference
   */
  public static List<Finding> ofUnits(Dossier dossier) {
    return ofSlices(apart(dossier));
  }

  /**
   * Cuts a dossier into parts of which the questions about units may be asked one by one, also at
   * once: their findings together are {@link #ofUnits}' of the whole.
   *
   * @return in a certain order
   */
  public static List<Dossier> apart(Dossier dossier) {
    return Slices.of(dossier);
  }

  /** Asks the questions about units of some parts, one part after the other. */
  public static List<Finding> ofSlices(List<Dossier> slices) {
    List<Finding> findings = new ArrayList<>();
    Consumer<Finding> found = findings::add;
    for (Dossier slice : slices) {
      for (Rule rule : RULES) {
        rule.check(slice).forEach(found);
      }
    }
    return findings;
  }

  /** Asks the questions about the whole block: of all its models, and of nothing else. */
  public static List<Finding> ofBlock(Dossier dossier) {
    return AcrossRules.OF_BLOCK.stream().flatMap(rule -> rule.check(dossier)).toList();
  }
}
