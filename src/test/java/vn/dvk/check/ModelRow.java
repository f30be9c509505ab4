package vn.dvk.check;

import java.util.Optional;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Field;
import vn.dvk.domain.Field.State;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Sector;
import vn.dvk.domain.Source;
import vn.dvk.domain.Status;
import vn.dvk.domain.Unit;

/** A faultless row of a form, to be spoiled in one respect. */
public final class ModelRow {
  private static final int NAME = 2;
  private static final int QUANTITY = 3;
  private static final int LOCATION = 4;
  private static final int LEAD = 5;
  private static final int SECTOR = 6;
  private static final int EXTENT = 7;
  private static final int ACTOR = 10;
  private static final int STATUS = 8;

  private final int row;
  private Optional<String> subunit = Optional.of("Chi bộ Văn phòng");
  private Field<String> name;
  private Field<Integer> quantity = Field.given(1, "1", QUANTITY);
  private Field<String> location = Field.given("Bệnh viện tỉnh", "Bệnh viện tỉnh", LOCATION);
  private Field<String> lead = Field.given("Chi bộ Khoa Nội", "Chi bộ Khoa Nội", LEAD);
  private Field<Sector> sector = Field.given(Plans.VHXH, "VHXH", SECTOR);
  private Field<String> extent = Field.given("45 cán bộ", "45 cán bộ", EXTENT);
  private Field<Actor> actor = Field.given(Actor.COLLECTIVE, "X", ACTOR).upTo(ACTOR + 1);
  private Field<Status> status = Field.given(Status.NEW, "X", STATUS).upTo(STATUS + 1);

  private ModelRow(int row) {
    this.row = row;
    this.name = Field.given("Mô hình ở dòng " + row, "Mô hình ở dòng " + row, NAME);
  }

  /** A faultless row with a name of its own. */
  public static ModelRow at(int row) {
    return new ModelRow(row);
  }

  /** The same named so; line breaks stay in what is written. */
  public ModelRow named(String text) {
    name = Field.given(text.replace('\n', ' '), text, NAME);
    return this;
  }

  /** The same without a name. */
  public ModelRow unnamed() {
    name = Field.blank(NAME);
    return this;
  }

  /** The same of another sub-unit; an empty name stands directly under the unit. */
  public ModelRow of(String other) {
    subunit = Optional.of(other).filter(text -> !text.isEmpty());
    return this;
  }

  /** The same standing for several models. */
  public ModelRow counting(int models) {
    quantity = Field.given(models, Integer.toString(models), QUANTITY);
    return this;
  }

  /** The same with a quantity that is no number. */
  public ModelRow countingUnknown(String written) {
    quantity = unknown(Optional.empty(), written, QUANTITY);
    return this;
  }

  /** The same without a quantity. */
  public ModelRow countingNothing() {
    quantity = Field.blank(QUANTITY);
    return this;
  }

  /** The same at another location; an empty text leaves it blank. */
  public ModelRow located(String text) {
    location = text.isEmpty() ? Field.blank(LOCATION) : Field.given(text, text, LOCATION);
    return this;
  }

  /** The same in a form without a column for the location. */
  public ModelRow withoutLocationColumn() {
    location = Field.noColumn();
    return this;
  }

  /** The same without a lead. */
  public ModelRow withoutLead() {
    lead = Field.blank(LEAD);
    return this;
  }

  /** The same in a form without a column for the lead. */
  public ModelRow withoutLeadColumn() {
    lead = Field.noColumn();
    return this;
  }

  /** The same without scale or result. */
  public ModelRow withoutExtent() {
    extent = Field.blank(EXTENT);
    return this;
  }

  /** The same in a sector. */
  public ModelRow in(Sector given) {
    sector = Field.given(given, given.abbreviation(), SECTOR);
    return this;
  }

  /** The same without a sector. */
  public ModelRow withoutSector() {
    sector = Field.blank(SECTOR);
    return this;
  }

  /** The same in a form without a column for sectors. */
  public ModelRow withoutSectorColumn() {
    sector = Field.noColumn();
    return this;
  }

  /** The same with two sectors. */
  public ModelRow inSeveralSectors(String written) {
    sector = new Field<>(Optional.empty(), written, SECTOR, SECTOR, State.AMBIGUOUS);
    return this;
  }

  /** The same in a sector outside the plan. */
  public ModelRow inUnknownSector(String written) {
    sector = unknown(Optional.of(Plan.otherSector()), written, SECTOR);
    return this;
  }

  /** The same by another actor. */
  public ModelRow by(Actor other) {
    actor = Field.given(other, "X", ACTOR).upTo(ACTOR + 1);
    return this;
  }

  /** The same without a mark for the actor. */
  public ModelRow byNobody() {
    actor = Field.<Actor>blank(ACTOR).upTo(ACTOR + 1);
    return this;
  }

  /** The same with both marks for the actor. */
  public ModelRow byBoth() {
    actor = new Field<>(Optional.empty(), "x / x", ACTOR, ACTOR + 1, State.AMBIGUOUS);
    return this;
  }

  /** The same with another status. */
  public ModelRow being(Status other) {
    status = Field.given(other, "X", STATUS).upTo(STATUS + 1);
    return this;
  }

  /** The same without a mark for the status. */
  public ModelRow withoutStatus() {
    status = Field.<Status>blank(STATUS).upTo(STATUS + 1);
    return this;
  }

  /** The same in a form without columns or sections for the status. */
  public ModelRow withoutStatusColumn() {
    status = Field.noColumn();
    return this;
  }

  /** The same with both marks for the status. */
  public ModelRow beingBoth() {
    status = new Field<>(Optional.empty(), "x / x", STATUS, STATUS + 1, State.AMBIGUOUS);
    return this;
  }

  Model build(Form form, Unit unit, String file, Optional<String> sheet) {
    return new Model(
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
        new Source(file, sheet, row));
  }

  private static <T> Field<T> unknown(Optional<T> value, String written, int column) {
    return new Field<>(value, written, column, column, State.UNKNOWN);
  }
}
