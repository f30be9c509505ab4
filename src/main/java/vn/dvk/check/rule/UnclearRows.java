package vn.dvk.check.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Unit;
import vn.dvk.domain.match.ModelNames;

/**
 * Models that may stand in rows which are told as faulty: among several in one cell, or in a row
 * without a name. What would only follow from not having found them there is held back.
 */
public final class UnclearRows {
  private final List<Model> several;
  private final List<Model> unnamed;

  private UnclearRows(List<Model> several, List<Model> unnamed) {
    this.several = several;
    this.unnamed = unnamed;
  }

  /** The unclear rows of a dossier. */
  public static UnclearRows of(Dossier dossier) {
    return new UnclearRows(
        dossier.models().stream().filter(NamesInCell::areSeveral).toList(),
        dossier.models().stream().filter(row -> !ModelKey.isNamed(row)).toList());
  }

  /** Whether a name is one of several in a cell of a unit's form. */
  public boolean hold(Unit unit, Form form, String name) {
    return of(several, unit, form)
        .flatMap(row -> NamesInCell.of(row).stream())
        .anyMatch(one -> ModelNames.same(one, name));
  }

  /** Whether so many models may all be rows without a name in a unit's form. */
  public boolean mayBe(long models, Unit unit, Form form) {
    return models <= of(unnamed, unit, form).count();
  }

  private static Stream<Model> of(List<Model> rows, Unit unit, Form form) {
    return rows.stream().filter(row -> row.form() == form && row.unit().id().equals(unit.id()));
  }
}
