package vn.dvk.domain;

import java.util.Optional;
import vn.dvk.text.Fold;

/**
 * One model row (mô hình, điển hình) of a registration or a result.
 *
 * @param form {@link Form#PL1} or {@link Form#PL4}
 * @param unit the unit it belongs to
 * @param subunit the numbered row above it inside the unit's form; empty directly under the unit
 * @param name the name without row marks
 * @param quantity how many models the row stands for; 1 where blank or unreadable
 * @param location địa điểm
 * @param lead chủ trì
 * @param sector lĩnh vực; {@code KHAC} with state {@code UNKNOWN} for a name outside the plan
 * @param extent PL1: quy mô thực hiện; PL4: tóm tắt quy mô và kết quả
 * @param actor chủ thể
 * @param status from the section in PL1, from the X columns in PL4
 * @param source the row
 * @param subunitPlace where the sub-unit's name stands
 * @param foldedName the name's words for comparison, folded once for all that compare names; empty
 *     where it has none
 */
public record Model(
    Form form,
    Unit unit,
    Optional<String> subunit,
    Field<String> name,
    Field<Integer> quantity,
    Field<String> location,
    Field<String> lead,
    Field<Sector> sector,
    Field<String> extent,
    Field<Actor> actor,
    Field<Status> status,
    Source source,
    Optional<Place> subunitPlace,
    String foldedName) {

  /** A model as it was read. */
  public Model(
      Form form,
      Unit unit,
      Optional<String> subunit,
      Field<String> name,
      Field<Integer> quantity,
      Field<String> location,
      Field<String> lead,
      Field<Sector> sector,
      Field<String> extent,
      Field<Actor> actor,
      Field<Status> status,
      Source source,
      Optional<Place> subunitPlace) {
    this(
        form,
        unit,
        subunit,
        name,
        quantity,
        location,
        lead,
        sector,
        extent,
        actor,
        status,
        source,
        subunitPlace,
        Fold.of(name.value().orElse("")));
  }

  /** A model whose sub-unit's place is not told. */
  public Model(
      Form form,
      Unit unit,
      Optional<String> subunit,
      Field<String> name,
      Field<Integer> quantity,
      Field<String> location,
      Field<String> lead,
      Field<Sector> sector,
      Field<String> extent,
      Field<Actor> actor,
      Field<Status> status,
      Source source) {
    this(
        form,
        unit,
        subunit,
        name,
        quantity,
        location,
        lead,
        sector,
        extent,
        actor,
        status,
        source,
        Optional.empty());
  }

  /** How many models the row counts as: the contract counts a blank or unreadable number as 1. */
  public int count() {
    return quantity.value().orElse(1);
  }

  /** The name, or an empty text where the row has none. */
  public String nameText() {
    return name.value().orElse("");
  }

  /** The place of one of this row's fields; the whole row's name cell where it has no column. */
  public Place place(Field<?> field) {
    return field.column() == 0
        ? source.cell(Math.max(1, name.column()))
        : source.cells(field.column(), field.lastColumn());
  }
}
