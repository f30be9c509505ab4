package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.dvk.domain.Declared;
import vn.dvk.domain.Field;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Origin;
import vn.dvk.domain.Place;
import vn.dvk.domain.Source;
import vn.dvk.domain.Status;
import vn.dvk.read.form.Heading.Span;
import vn.dvk.read.form.UnitTeller.Told;
import vn.dvk.read.grid.Cell;
import vn.dvk.text.RowMark;

/**
 * Reads the rows of a registration or a result: sections, units and sub-units, models, totals,
 * footers, notes and signatures are told apart, and each cell is accounted for.
 */
final class TableReader {
  private static final int LETTER_DEPTH = 9;

  private final Tools tools;
  private final Block block;
  private final Optional<Told> headUnit;
  private final Supplier<Told> fallback;
  private final Form form;
  private final Map<String, UnitPart> parts = new LinkedHashMap<>();
  private final Remarks formRemarks;
  private final FieldReader fields;
  private final RowClassifier rows;
  private final DeclaredNumbers declared;
  private final SheetCells sheetCells;
  private final RowAccounts pending = new RowAccounts();

  private boolean hasSections;
  private Optional<Field<Status>> section = Optional.empty();
  private Optional<Told> unit;
  private Optional<Subunit> subunit = Optional.empty();

  /** A sub-unit's name and where it stands. */
  private record Subunit(String name, Place place) {}

  /**
   * Prepares to read one form.
   *
   * @param tools the vocabulary and what is made from it
   * @param block where the form stands
   * @param headUnit the unit of the form; empty in a consolidated one, where rows name the units
   * @param fallback whose the models are that stand under no unit
   */
  TableReader(Tools tools, Block block, Optional<Told> headUnit, Supplier<Told> fallback) {
    this.tools = tools;
    this.block = block;
    this.headUnit = headUnit;
    this.fallback = fallback;
    this.form = block.form();
    this.unit = headUnit;
    this.formRemarks = new Remarks(block.file(), block.sheet().name());
    this.fields =
        new FieldReader(
            tools.words(), tools.sectors(), tools.quantities(), block.grid(), block.heading());
    this.rows =
        new RowClassifier(
            tools.words(), tools.heads(), fields, block.heading(), block.grid(), block.body());
    this.declared = new DeclaredNumbers(tools, block);
    this.sheetCells = new SheetCells(block.sheet());
  }

  /** Reads the form; the parts are in order of their first row. */
  List<UnitPart> read() {
    furniture();
    List<RowKind> kinds = kinds();
    hasSections = kinds.contains(RowKind.SECTION);
    for (int i = 0; i < kinds.size(); i++) {
      row(block.body().get(i), kinds.get(i));
    }
    declared.close(block.lastRow());
    if (parts.isEmpty()) {
      part(unit.orElseGet(fallback));
    }
    settle();
    return List.copyOf(parts.values());
  }

  private List<RowKind> kinds() {
    List<RowKind> kinds = new ArrayList<>();
    List<RowCells> body = block.body();
    for (int i = 0; i < body.size(); i++) {
      Optional<RowCells> next =
          i + 1 < body.size() ? Optional.of(body.get(i + 1)) : Optional.empty();
      kinds.add(rows.kind(body.get(i), next));
    }
    return kinds;
  }

  /** What belongs to the form as a whole is the first unit's. */
  private void settle() {
    UnitPart first = parts.values().iterator().next();
    first.accounts().add(pending);
    first.remarks().addAll(formRemarks.findings());
    UnitPart ofHead = headUnit.isPresent() ? parts.get(headUnit.get().unit().id()) : null;
    UnitPart head = ofHead == null ? first : ofHead;
    for (Declared number : declared.all()) {
      partOf(number, head).declared().add(number);
    }
  }

  /** A unit's number is that unit's; the form's own are the unit's whose form it is. */
  private UnitPart partOf(Declared number, UnitPart head) {
    if (number.kind() == Declared.Kind.SUBUNIT) {
      for (UnitPart part : parts.values()) {
        if (isAbout(number, part.models())) {
          return part;
        }
      }
    }
    return head;
  }

  private static boolean isAbout(Declared number, List<Model> models) {
    for (Model model : models) {
      int row = model.source().row();
      if (number.firstRow() <= row && row <= number.lastRow()) {
        return true;
      }
    }
    return false;
  }

  /** Head, headings and repeated headings. */
  private void furniture() {
    for (RowCells row : block.headRows()) {
      strayOrStruck(row);
      done(row);
    }
    for (RowCells row : block.headingRows()) {
      restIsForm(row);
      done(row);
    }
  }

  private void row(RowCells row, RowKind kind) {
    switch (kind) {
      case MODEL -> model(row);
      case GROUP -> group(row);
      case SECTION -> section(row);
      case TOTAL -> {
        declared.total(row, rows);
        formRow(row);
      }
      case FOOTER_HEAD, FOOTER_LINE -> {
        declared.footer(row);
        restIsForm(row);
      }
      case STRUCK_OUT -> {
        formRemarks.struckOutRow(row.cells().stream().filter(Cell::isStruckOut).toList());
        row.cells().stream().filter(Cell::isStruckOut).forEach(row::reported);
        row.restIsForm();
      }
      case COLUMN_NUMBERS, UNFILLED, NOTE, SIGNATURE -> restIsForm(row);
      case OTHER -> strayOrStruck(row);
    }
    done(row);
  }

  private void section(RowCells row) {
    String label = rows.label(row);
    Optional<Status> status = rows.sectionStatus(label);
    section =
        Optional.of(
            new Field<>(
                status,
                label,
                0,
                0,
                status.isPresent() ? Field.State.GIVEN : Field.State.BLANK,
                new Origin(
                    rows.nameCell(row).map(FieldReader::spot).stream().toList(),
                    Optional.empty())));
    unit = headUnit;
    subunit = Optional.empty();
    declared.section(row, label);
    formRow(row);
  }

  private void group(RowCells row) {
    String name = RowMark.stripped(rows.label(row));
    Optional<RowMark> mark = rows.mark(row);
    int depth = mark.isPresent() ? depth(mark.get()) : 1;
    boolean nested = depth > 1;
    Place place = place(row, rows.nameCell(row));
    if (headUnit.isEmpty() && !nested) {
      unit = Optional.of(tools.units().ofConsolidatedRow(name, place));
      subunit = Optional.empty();
    } else {
      Optional<Told> known = nested ? Optional.empty() : tools.units().ofRow(name, place);
      if (known.isPresent()) {
        unit = known.filter(told -> !isHeadUnit(told)).or(() -> headUnit.or(() -> known));
        subunit = Optional.empty();
      } else {
        unit = nested ? unit : headUnit;
        subunit = Optional.of(new Subunit(name, place));
      }
    }
    declared.group(row, name, depth);
    formRow(row);
  }

  private boolean isHeadUnit(Told told) {
    return headUnit.isPresent() && headUnit.get().unit().id().equals(told.unit().id());
  }

  /** 1.1 stands under 1, and a) under both. */
  private static int depth(RowMark mark) {
    return mark.kind() == RowMark.Kind.LETTER ? LETTER_DEPTH : mark.depth();
  }

  private void model(RowCells row) {
    declared.model(row);
    UnitPart part = part(unit.orElseGet(fallback));
    unit = Optional.of(part.told());
    Optional<Cell> nameCell = rows.nameCell(row);
    Optional<Span> names = block.heading().at(Column.NAME);
    int nameColumn = names.isPresent() ? names.get().first() : 2;
    boolean continued = nameCell.isPresent() && nameCell.get().row() != row.number();
    if (continued && rows.filledFields(row) <= 1) {
      strayOrStruck(row);
      return;
    }
    Optional<Subunit> subunitOfRow = subunitOf(row);
    Column extent = form == Form.PL1 ? Column.SCALE : Column.RESULT;
    Column otherExtent = form == Form.PL1 ? Column.RESULT : Column.SCALE;
    part.models()
        .add(
            new Model(
                form,
                part.told().unit(),
                subunitOfRow.map(Subunit::name),
                fields.name(row, nameCell, nameColumn),
                fields.quantity(row),
                fields.text(row, Column.LOCATION),
                fields.text(row, Column.LEAD),
                fields.sector(row),
                fields.text(row, block.heading().has(extent) ? extent : otherExtent),
                fields.actor(row),
                fields.status(row, ofSection()),
                new Source(block.file(), block.sheet().name(), row.number()),
                subunitOfRow.map(Subunit::place)));
    claimModel(row, nameCell);
  }

  private Optional<Field<Status>> ofSection() {
    if (section.isPresent()) {
      return section;
    }
    return hasSections
        ? Optional.of(new Field<>(Optional.empty(), "", 0, 0, Field.State.BLANK))
        : Optional.empty();
  }

  private Optional<Subunit> subunitOf(RowCells row) {
    Optional<Span> column = block.heading().at(Column.SUBUNIT);
    if (column.isEmpty()) {
      return subunit;
    }
    return row.in(column.get())
        .filter(cell -> !FieldReader.isBlank(cell.line()))
        .map(cell -> new Subunit(cell.line(), place(row, Optional.of(cell))))
        .or(() -> subunit);
  }

  private void claimModel(RowCells row, Optional<Cell> nameCell) {
    for (Cell cell : row.cells()) {
      if (FieldReader.isBroken(cell)) {
        formRemarks.formulaError(cell);
        row.reported(cell);
      } else if (cell.isStruckOut()) {
        formRemarks.struckOut(cell);
        row.reported(cell);
      } else {
        noteStruck(cell);
        claimModelCell(row, cell, nameCell);
      }
    }
  }

  private void claimModelCell(RowCells row, Cell cell, Optional<Cell> nameCell) {
    Optional<Column> column = block.heading().columnAt(cell.column());
    if (nameCell.isPresent() && cell.equals(nameCell.get())) {
      row.read(cell);
    } else if (FieldReader.isBlank(cell.line()) || isMarkText(cell, column)) {
      row.form(cell);
    } else if (column.isEmpty() || column.get() == Column.NOTE || column.get().isOfScores()) {
      notOfForm(row, cell);
    } else if (isOddMark(cell, column.get())) {
      formRemarks.stray(cell);
      row.reported(cell);
    } else if (column.get() == Column.MARK || isSecondExtent(column.get())) {
      formRemarks.stray(cell);
      row.reported(cell);
    } else {
      row.read(cell);
    }
  }

  private boolean isSecondExtent(Column column) {
    return form == Form.PL1
        ? column == Column.RESULT && block.heading().has(Column.SCALE)
        : column == Column.SCALE && block.heading().has(Column.RESULT);
  }

  private boolean isOddMark(Cell cell, Column column) {
    boolean marks =
        column == Column.COLLECTIVE
            || column == Column.INDIVIDUAL
            || column == Column.NEW
            || column == Column.MAINTAINED;
    return marks && !fields.isKnownMark(cell.line());
  }

  private boolean isMarkText(Cell cell, Optional<Column> column) {
    Optional<Span> names = block.heading().at(Column.NAME);
    boolean leftOfName =
        names.isPresent()
            && cell.column() <= names.get().last()
            && (column.isEmpty() || column.get() == Column.MARK || column.get() == Column.NAME);
    return leftOfName
        && (RowMark.ofMarkColumn(cell.line()).isPresent() || cell.line().length() <= 3);
  }

  private void notOfForm(RowCells row, Cell cell) {
    String heading = block.heading().others().get(cell.column());
    if (heading == null && block.heading().isUnder(Column.NOTE, cell.column())) {
      heading = "Ghi chú";
    }
    if (heading == null) {
      formRemarks.stray(cell);
    } else {
      formRemarks.columnNotOfForm(cell, heading);
    }
    row.reported(cell);
  }

  /**
   * Sections, groups and totals hold a label and numbers; other text in them is not the form's.
   * What stands for the number is held against the rows, whether it is one or not.
   */
  private void formRow(RowCells row) {
    Optional<Cell> label = rows.nameCell(row);
    for (Cell cell : row.cells()) {
      if (FieldReader.isBroken(cell)) {
        formRemarks.formulaError(cell);
        row.reported(cell);
      } else if ((label.isPresent() && cell.equals(label.get()))
          || isNumberOrMark(cell)
          || isQuantity(cell)) {
        noteStruck(cell);
        row.form(cell);
      } else if (block.heading().columnAt(cell.column()).isEmpty()
          || block.heading().has(Column.NOTE)) {
        notOfForm(row, cell);
      } else {
        strayOrStruck(row, cell);
      }
    }
  }

  private boolean isQuantity(Cell cell) {
    Optional<Column> column = block.heading().columnAt(cell.column());
    return !cell.isStruckOut() && column.isPresent() && column.get() == Column.QUANTITY;
  }

  private boolean isNumberOrMark(Cell cell) {
    String text = cell.line();
    return cell.kind() == Cell.Kind.NUMBER
        || FieldReader.isBlank(text)
        || RowMark.ofMarkColumn(text).isPresent()
        || fields.isKnownMark(text)
        || tools.quantities().whole(text).isPresent();
  }

  /** What is left is the form's, but for a formula that nobody knows the value of. */
  private void restIsForm(RowCells row) {
    for (Cell cell : row.unclaimed()) {
      if (FieldReader.isBroken(cell)) {
        strayOrStruck(row, cell);
      }
    }
    row.restIsForm();
  }

  private void strayOrStruck(RowCells row) {
    for (Cell cell : row.unclaimed()) {
      strayOrStruck(row, cell);
    }
  }

  private void strayOrStruck(RowCells row, Cell cell) {
    if (cell.isStruckOut()) {
      formRemarks.struckOut(cell);
    } else if (FieldReader.isBroken(cell)) {
      formRemarks.formulaError(cell);
    } else if (FieldReader.isBlank(cell.line())) {
      row.form(cell);
      return;
    } else {
      formRemarks.stray(cell);
    }
    row.reported(cell);
  }

  private void noteStruck(Cell cell) {
    if (!cell.struck().isEmpty()) {
      formRemarks.struckOut(cell);
    }
  }

  /** Takes the row's account, and what concerns any row: hidden, decoded. */
  private void done(RowCells row) {
    sheetCells.note(row, formRemarks, block.headingRows().contains(row));
    UnitPart part = unit.isPresent() ? parts.get(unit.get().unit().id()) : null;
    (part == null ? pending : part.accounts()).add(row);
  }

  private Place place(RowCells row, Optional<Cell> cell) {
    int column = cell.isPresent() ? cell.get().column() : 1;
    return Place.ofCell(block.file(), block.sheet().name(), column, row.number());
  }

  private UnitPart part(Told told) {
    UnitPart part = parts.get(told.unit().id());
    if (part == null) {
      part = new UnitPart(told);
      parts.put(told.unit().id(), part);
    }
    return part;
  }

  /** What one unit has on the form. */
  static final class UnitPart {
    private final Told told;
    private final List<Model> models = new ArrayList<>();
    private final List<Declared> declared = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    private final RowAccounts accounts = new RowAccounts();

    UnitPart(Told told) {
      this.told = told;
    }

    Told told() {
      return told;
    }

    List<Model> models() {
      return models;
    }

    List<Declared> declared() {
      return declared;
    }

    List<Finding> remarks() {
      return remarks;
    }

    RowAccounts accounts() {
      return accounts;
    }
  }
}
