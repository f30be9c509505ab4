package vn.dvk.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.dvk.domain.CellName;
import vn.dvk.domain.Code;
import vn.dvk.domain.Form;
import vn.dvk.text.Fold;

/** Types Phụ lục 1 or 4 of one unit onto a page, and notes what must be read from it. */
final class FormTypist {
  private static final Map<String, String> FOOTER_NAMES =
      Map.of(
          "KT", "phát triển kinh tế",
          "VHXH", "văn hoá - xã hội",
          "QPAN", "Quốc phòng - an ninh",
          "XDD_HTCT", "xây dựng hệ thống chính trị",
          "NTM", "xây dựng nông thôn mới",
          "DTVM", "xây dựng đô thị văn minh");
  static final String UNKNOWN = "Đảng bộ Nhà máy Xi măng Hồng Hà";

  private static final Map<FormFault, List<Col>> MISSING =
      Map.of(
          FormFault.NO_SECTOR_COLUMN, List.of(Col.SECTOR),
          FormFault.NO_LOCATION_COLUMN, List.of(Col.LOCATION),
          FormFault.NO_LEAD_COLUMN, List.of(Col.LEAD),
          FormFault.NO_EXTENT_COLUMN, List.of(Col.SCALE, Col.RESULT),
          FormFault.NO_ACTOR_COLUMNS, List.of(Col.COLLECTIVE, Col.INDIVIDUAL, Col.ACTOR));

  private final Specimen specimen;
  private final Page page;
  private final Form form;
  private final Truth truth;
  private final Layout layout;
  private final Map<Integer, Fault> faults;
  private final Set<FormFault> formFaults;
  private final Random random;
  private final List<Col> columns;
  private final List<Typed> typed;
  private final SortedSet<Integer> headingRows = new TreeSet<>();
  private final List<Integer> modelRows = new ArrayList<>();
  private final List<Integer> countedRows = new ArrayList<>();
  private int row;
  private Optional<Typed> above = Optional.empty();
  private int modelsTyped;

  FormTypist(
      Specimen specimen,
      Page page,
      Form form,
      Truth truth,
      Layout layout,
      Map<Integer, Fault> faults,
      Set<FormFault> formFaults,
      Random random) {
    this.specimen = specimen;
    this.page = page;
    this.form = form;
    this.truth = truth;
    this.layout = layout;
    this.faults = faults;
    this.formFaults = formFaults;
    this.random = random;
    this.columns = columns();
    this.typed = typed();
    this.row = page.lastRow() + 1 + layout.top;
  }

  void type() {
    head();
    headings();
    columnNumbers();
    total();
    body();
    if (has(FormFault.STRAY_BELOW)) {
      row++;
      text(row, at(Col.NAME), "Số điện thoại liên hệ: xem danh bạ cơ quan");
      found(Code.UNRECOGNIZED_CONTENT, CellName.of(at(Col.NAME), row));
      row++;
    }
    footers();
    notes();
    signature();
    page.styledRowsBelow = Math.max(page.styledRowsBelow, layout.styledRowsBelow);
    afterwards();
  }

  private boolean has(FormFault fault) {
    return formFaults.contains(fault);
  }

  private void found(Code code, String cell) {
    specimen.finding(page, code.id() + " " + cell);
  }

  private List<Col> columns() {
    List<Col> all =
        new ArrayList<>(
            List.of(Col.MARK, Col.NAME, Col.QUANTITY, Col.LOCATION, Col.LEAD, Col.SECTOR));
    all.add(form == Form.PL1 ? Col.SCALE : Col.RESULT);
    if (layout.sectorFirst) {
      all.remove(Col.SECTOR);
      all.add(2, Col.SECTOR);
    } else if (layout.extentBeforeSector) {
      all.remove(Col.SECTOR);
      all.add(Col.SECTOR);
    }
    if (hasStatusColumns()) {
      all.addAll(layout.statusInWords ? List.of(Col.STATUS) : List.of(Col.NEW, Col.MAINTAINED));
    }
    all.addAll(layout.actorInWords ? List.of(Col.ACTOR) : List.of(Col.COLLECTIVE, Col.INDIVIDUAL));
    if (layout.noteColumn) {
      all.add(Col.NOTE);
    }
    if (layout.extraColumn) {
      all.add(all.indexOf(Col.LEAD) + 1, Col.EXTRA);
    }
    all.removeAll(layout.without);
    MISSING.forEach(
        (fault, columns) -> {
          if (has(fault)) {
            all.removeAll(columns);
          }
        });
    return layout.shuffled ? shuffled(all) : all;
  }

  /** In any order, but that the mark stands before the name and pairs stay pairs. */
  private List<Col> shuffled(List<Col> columns) {
    List<List<Col>> pieces = new ArrayList<>();
    for (Col column : columns) {
      boolean second = column == Col.NAME || column == Col.MAINTAINED || column == Col.INDIVIDUAL;
      if (second && !pieces.isEmpty() && follows(column, pieces)) {
        pieces.get(pieces.size() - 1).add(column);
      } else {
        pieces.add(new ArrayList<>(List.of(column)));
      }
    }
    Collections.shuffle(pieces, random);
    return pieces.stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
  }

  private static boolean follows(Col column, List<List<Col>> pieces) {
    List<Col> last = pieces.get(pieces.size() - 1);
    Col before = last.get(last.size() - 1);
    return column == Col.NAME ? before == Col.MARK : !before.group().isEmpty();
  }

  private boolean hasStatusColumns() {
    return form == Form.PL4 || layout.statusColumns;
  }

  private boolean hasSections() {
    return form == Form.PL1 && layout.sections;
  }

  private int at(Col column) {
    return layout.left + 1 + columns.indexOf(column);
  }

  private int last() {
    return layout.left + columns.size();
  }

  private void text(int atRow, int column, String text) {
    page.put(atRow, column, Ink.text(text));
  }

  // The models as typed.

  private List<Typed> typed() {
    List<Typed> rows = new ArrayList<>();
    List<TrueModel> models = ordered();
    for (int i = 0; i < models.size(); i++) {
      Typed one = typed(models.get(i));
      int number = i;
      if (has(FormFault.DUPLICATE) && i == 0) {
        rows.add(one.copy());
        one.plant(Code.DUPLICATE_MODEL, Col.NAME);
      }
      boolean last = i == models.size() - 1;
      faults.forEach(
          (index, fault) -> {
            if (fault.isLast() ? last : index == number) {
              fault.spoil.accept(one);
            }
          });
      rows.add(one);
    }
    return rows;
  }

  private List<TrueModel> ordered() {
    Comparator<TrueModel> order = Comparator.comparing(m -> form == Form.PL1 == m.isNew());
    Comparator<TrueModel> bySector =
        Comparator.comparingInt(m -> Stock.SECTORS.indexOf(m.get(Part.SECTOR)));
    List<TrueModel> models = new ArrayList<>(truth.models());
    if (!layout.groups) {
      models.replaceAll(m -> m.with(Part.SUBUNIT, ""));
      models.sort(order.thenComparing(bySector));
    } else if (hasSections()) {
      models.sort(order);
    } else if (form == Form.PL1) {
      models.sort(Comparator.comparingInt((TrueModel m) -> group(m)).thenComparing(bySector));
    }
    return models;
  }

  private int group(TrueModel model) {
    return truth.models().stream()
        .map(m -> m.get(Part.SUBUNIT))
        .distinct()
        .toList()
        .indexOf(model.get(Part.SUBUNIT));
  }

  private Typed typed(TrueModel model) {
    Typed row = new Typed(model);
    row.put(Col.NAME, letters(model.get(Part.NAME)));
    String quantity = layout.quantity.apply(model.get(Part.QUANTITY));
    // Whoever writes a number in words makes no formula of it.
    boolean digits = quantity.matches("\\d+");
    row.put(Col.QUANTITY, new Ink(quantity, digits ? layout.quantityDress : Ink.Dress.TEXT));
    row.put(Col.LOCATION, letters(model.get(Part.LOCATION)));
    row.put(Col.LEAD, letters(model.get(Part.LEAD)));
    List<String> spellings = layout.sectors.get(model.get(Part.SECTOR));
    row.put(Col.SECTOR, letters(spellings.get(random.nextInt(spellings.size()))));
    Col extent = form == Form.PL1 ? Col.SCALE : Col.RESULT;
    if (layout.extent.isEmpty()) {
      row.put(extent, letters(model.get(Part.EXTENT)));
    } else {
      row.put(extent, new Ink(layout.extent, layout.extentDress));
      row.expect(Part.EXTENT, layout.extent);
    }
    if (has(FormFault.EXTRA_COLUMN)) {
      row.put(Col.EXTRA, Ink.text("Quý II"));
    } else if (has(FormFault.EXTRA_COLUMN_OF_DATES)) {
      row.put(Col.EXTRA, new Ink("30/06/2024", Ink.Dress.DATE));
    }
    boolean collective = model.get(Part.ACTOR).equals("collective");
    row.put(Col.COLLECTIVE, mark(collective));
    row.put(Col.INDIVIDUAL, mark(!collective));
    row.put(Col.ACTOR, Ink.text(collective ? "Tập thể" : "Cá nhân"));
    if (hasStatusColumns()) {
      row.put(Col.NEW, mark(model.isNew()));
      row.put(Col.MAINTAINED, mark(!model.isNew()));
      row.put(Col.STATUS, Ink.text(model.isNew() ? "Mới" : "Duy trì"));
    }
    if (layout.without.contains(Col.QUANTITY)) {
      row.expect(Part.QUANTITY, "1");
    }
    Map.of(
            FormFault.NO_SECTOR_COLUMN, Part.SECTOR,
            FormFault.NO_LOCATION_COLUMN, Part.LOCATION,
            FormFault.NO_LEAD_COLUMN, Part.LEAD,
            FormFault.NO_EXTENT_COLUMN, Part.EXTENT,
            FormFault.NO_ACTOR_COLUMNS, Part.ACTOR)
        .forEach(
            (fault, part) -> {
              if (has(fault)) {
                row.expect(part, "");
              }
            });
    return row;
  }

  private Ink letters(String text) {
    return Ink.text(layout.letters.apply(text));
  }

  private Ink mark(boolean marked) {
    String text = marked ? layout.mark : layout.noMark;
    return new Ink(text, text.matches("\\d") ? Ink.Dress.NUMBER : Ink.Dress.TEXT);
  }

  // Head.

  private void head() {
    String unit =
        has(FormFault.UNKNOWN_UNIT) ? UNKNOWN : layout.unitName.apply(truth.unit().name());
    int first = layout.left + 1;
    text(row, last() - 1, form == Form.PL1 ? "Phụ lục 1" : "Phụ lục 4");
    String unitCell = CellName.of(first, row);
    switch (layout.head) {
      case LABELLED -> text(row, first, "TÊN ĐƠN VỊ: " + unit);
      case DOTTED -> text(row, first, "TÊN ĐƠN VỊ……" + unit + "…………");
      case NEXT_CELL -> {
        text(row, first, "Tên đơn vị:");
        text(row, first + 1, unit);
        unitCell = CellName.of(first + 1, row);
      }
      case BELOW_LABEL -> {
        text(row, first, "TÊN ĐƠN VỊ");
        row++;
        text(row, first, unit);
        unitCell = CellName.of(first, row);
      }
      case TWO_LINES -> {
        text(row, first, "ĐẢNG ỦY KHỐI CƠ QUAN VÀ DOANH NGHIỆP TỈNH");
        row++;
        text(row, first, unit);
        unitCell = CellName.of(first, row);
        row++;
        text(row, first, "*");
      }
      case TWO_LINES_IN_ONE_CELL ->
          text(row, first, "ĐẢNG ỦY KHỐI CƠ QUAN VÀ DOANH NGHIỆP TỈNH\n" + unit);
      case BLANK -> text(row, first, "TÊN ĐƠN VỊ……………………………");
      case IN_TITLE, NONE -> {}
    }
    row++;
    title(unit);
    boolean told = layout.head != Layout.Head.BLANK && layout.head != Layout.Head.NONE;
    if (has(FormFault.UNKNOWN_UNIT) && told) {
      String place = layout.head == Layout.Head.IN_TITLE ? CellName.of(first, row - 2) : unitCell;
      found(Code.UNKNOWN_UNIT, place);
    }
  }

  private void title(String unit) {
    String title = form == Form.PL1 ? layout.title1 : layout.title4;
    if (has(FormFault.WRONG_YEAR)) {
      title = title.replace("2024", "2023");
      found(Code.WRONG_YEAR, CellName.of(layout.left + 1, row));
    }
    if (layout.head == Layout.Head.IN_TITLE) {
      title += " của " + unit;
    }
    if (!layout.noTitle || has(FormFault.WRONG_YEAR) || layout.head == Layout.Head.IN_TITLE) {
      text(row, layout.left + 1, title);
      page.merge(row, layout.left + 1, row, last());
    }
    row += 2;
  }

  // Headings.

  private void headings() {
    int first = row;
    boolean grouped = columns.stream().anyMatch(c -> !c.group().isEmpty());
    if (layout.headings == Layout.Headings.ONE_ROW || !grouped) {
      columns.forEach(column -> text(row, at(column), heading(column)));
      row++;
    } else {
      deepHeadings();
    }
    for (int r = first; r < row; r++) {
      headingRows.add(r);
    }
  }

  private void deepHeadings() {
    int rows = layout.headings == Layout.Headings.THREE_ROWS ? 3 : 2;
    int bottom = row + rows - 1;
    for (Col column : columns) {
      if (column.group().isEmpty()) {
        text(row, at(column), heading(column));
        if (layout.headings != Layout.Headings.TWO_ROWS_UNMERGED) {
          page.merge(row, at(column), bottom, at(column));
        }
      } else {
        text(bottom, at(column), heading(column));
        boolean leads = column == Col.NEW || column == Col.COLLECTIVE;
        if (leads) {
          text(row, at(column), layout.heading.apply(column.group()));
          page.merge(row, at(column), row, at(column) + 1);
        }
        if (leads && rows == 3) {
          text(row + 1, at(column), layout.heading.apply("(đánh dấu X)"));
          page.merge(row + 1, at(column), row + 1, at(column) + 1);
        }
      }
    }
    row = bottom + 1;
  }

  private String heading(Col column) {
    return layout.heading.apply(layout.renamed.getOrDefault(column, column.printed));
  }

  private void columnNumbers() {
    if (!layout.columnNumbers) {
      return;
    }
    int number = 0;
    for (Col column : columns) {
      if (column == Col.MAINTAINED || column == Col.INDIVIDUAL) {
        page.merge(row, at(column) - 1, row, at(column));
      } else {
        number++;
        text(row, at(column), "(" + number + ")");
      }
    }
    row++;
  }

  // Body.

  private void total() {
    if (layout.total.isEmpty() && !has(FormFault.TOTAL_WRONG)) {
      return;
    }
    int count = count(t -> true);
    boolean wrong = has(FormFault.TOTAL_WRONG);
    int shown = wrong ? count + 3 : count;
    String label = layout.total.isEmpty() ? "Tổng số" : layout.total;
    if (wrong && !columns.contains(Col.QUANTITY) && !label.contains("%d")) {
      label += ": %d mô hình";
    }
    text(row, at(Col.NAME), label.contains("%d") ? String.format(label, shown) : label);
    if (wrong || layout.totalFilled) {
      number(shown);
    }
    if (wrong) {
      int column = columns.contains(Col.QUANTITY) ? at(Col.QUANTITY) : at(Col.NAME);
      found(Code.DECLARED_TOTAL_MISMATCH, CellName.of(column, row));
    }
    row++;
  }

  private void number(int number) {
    if (columns.contains(Col.QUANTITY)) {
      page.put(row, at(Col.QUANTITY), Ink.number(number));
    }
  }

  private int count(Predicate<Typed> which) {
    return typed.stream()
        .filter(t -> t.counts)
        .filter(which)
        .mapToInt(t -> t.expected.quantity())
        .sum();
  }

  private void body() {
    if (hasSections()) {
      section(0, layout.maintained, t -> !t.expected.isNew());
      section(1, layout.added, t -> t.expected.isNew());
    } else {
      groups(typed);
    }
  }

  private void section(int index, String wording, Predicate<Typed> which) {
    List<String> marks =
        switch (layout.sectionMark) {
          case "A,B" -> List.of("A", "B");
          case "none" -> List.of("", "");
          case "in name" -> List.of("I. ", "II. ");
          default -> List.of("I", "II");
        };
    boolean inName = layout.sectionMark.equals("in name") || !columns.contains(Col.MARK);
    String gap = layout.sectionMark.equals("in name") || marks.get(0).isEmpty() ? "" : ". ";
    text(row, at(Col.NAME), (inName ? marks.get(index) + gap : "") + wording);
    if (!inName) {
      text(row, at(Col.MARK), marks.get(index));
    }
    boolean wrong = has(FormFault.SECTION_WRONG) && index == 0 && columns.contains(Col.QUANTITY);
    if (layout.sectionsFilled || wrong) {
      number(count(which) + (wrong ? 2 : 0));
    }
    if (wrong) {
      found(Code.DECLARED_TOTAL_MISMATCH, CellName.of(at(Col.QUANTITY), row));
    }
    above = Optional.empty();
    row++;
    groups(typed.stream().filter(which).toList());
    if (layout.templateRows) {
      templateRows();
    }
  }

  private void groups(List<Typed> rows) {
    int number = 0;
    String group = "";
    int inGroup = 0;
    for (Typed one : rows) {
      String subunit = one.expected.get(Part.SUBUNIT);
      if (!subunit.equals(group)) {
        number++;
        inGroup = 0;
        group = subunit;
        group(number, subunit, rows);
      }
      inGroup++;
      model(one, number, inGroup);
    }
    if (layout.templateRows && !hasSections()) {
      templateRows();
    }
  }

  private void group(int number, String subunit, List<Typed> rows) {
    String mark = counted(layout.groupMark, number, number);
    boolean inName = layout.marksInNames || !columns.contains(Col.MARK);
    String shown = inName && !mark.isEmpty() ? dotted(mark) + " " + subunit : subunit;
    text(row, at(Col.NAME), layout.letters.apply(shown));
    if (!inName) {
      text(row, at(Col.MARK), mark);
    }
    int count =
        rows.stream()
            .filter(t -> t.counts && t.expected.get(Part.SUBUNIT).equals(subunit))
            .mapToInt(t -> t.expected.quantity())
            .sum();
    boolean wrong = has(FormFault.GROUP_WRONG) && number == 1 && rows.contains(typed.get(0));
    if ((layout.groupsFilled || wrong) && columns.contains(Col.QUANTITY)) {
      number(count + (wrong ? 1 : 0));
      if (wrong) {
        found(Code.DECLARED_TOTAL_MISMATCH, CellName.of(at(Col.QUANTITY), row));
      }
    } else if (layout.groupsMerged) {
      page.merge(row, at(Col.NAME), row, last());
    }
    above = Optional.empty();
    row++;
  }

  /** A bare number before a name would be a part of it. */
  private static String dotted(String mark) {
    return mark.matches("\\d+(\\.\\d+)*") ? mark + "." : mark;
  }

  private static String counted(String mark, int group, int number) {
    return switch (mark) {
      case "1.1", "1.1." -> mark.replaceFirst("1.1", group + "." + number);
      case "01" -> String.format(Locale.ROOT, "%02d", number);
      case "a)" -> (char) ('a' + number - 1) + ")";
      default -> mark.replace("1", Integer.toString(number));
    };
  }

  private void model(Typed one, int group, int number) {
    if (layout.repeatedHeads && modelsTyped == typed.size() / 2) {
      headings();
      above = Optional.empty();
    }
    modelsTyped++;
    String mark = counted(layout.modelMark, group, number);
    boolean inName = layout.marksInNames || !columns.contains(Col.MARK);
    if (!inName) {
      Ink ink =
          mark.matches("\\d+") && !mark.startsWith("0")
              ? Ink.text(mark).in(Ink.Dress.NUMBER)
              : Ink.text(mark);
      page.put(row, at(Col.MARK), one.counts ? ink : ink.in(Ink.Dress.STRUCK));
    }
    one.inks.forEach((column, ink) -> cell(one, column, ink, inName ? mark : ""));
    expect(one);
    above =
        one.planted.isEmpty() && one.counts && !one.hidden ? Optional.of(one) : Optional.empty();
    row++;
    if (layout.blankEvery > 0 && modelsTyped % layout.blankEvery == 0) {
      row++;
      above = Optional.empty();
    }
  }

  private void cell(Typed one, Col column, Ink ink, String mark) {
    if (!columns.contains(column)) {
      return;
    }
    if (column == Col.NAME && !mark.isEmpty() && ink.dress() == Ink.Dress.TEXT) {
      page.put(row, at(column), Ink.text(dotted(mark) + " " + ink.text()));
      return;
    }
    boolean same =
        above
            .filter(
                a -> one.planted.isEmpty() && one.counts && !one.hidden && sameAs(a, one, column))
            .isPresent();
    if (same && layout.mergedDown.contains(column)) {
      extend(column);
    } else if (same && !layout.ditto.isEmpty() && isDittoed(column)) {
      text(row, at(column), layout.ditto);
    } else {
      page.put(row, at(column), ink);
    }
  }

  private static boolean sameAs(Typed above, Typed one, Col column) {
    Part part = column == Col.SECTOR ? Part.SECTOR : Part.NAME;
    return part == Part.SECTOR
        ? above.expected.get(part).equals(one.expected.get(part))
        : one.inks.get(column).equals(above.inks.get(column));
  }

  private static boolean isDittoed(Col column) {
    return column == Col.LOCATION || column == Col.LEAD || column == Col.SECTOR;
  }

  private void extend(Col column) {
    int to = at(column);
    for (int i = page.merges.size() - 1; i >= 0; i--) {
      vn.dvk.read.grid.Merge merge = page.merges.get(i);
      if (merge.firstColumn() == to && merge.lastColumn() == to && merge.lastRow() == row - 1) {
        page.merges.set(i, new vn.dvk.read.grid.Merge(merge.firstRow(), to, row, to));
        return;
      }
    }
    page.merge(row - 1, to, row, to);
  }

  private void expect(Typed one) {
    modelRows.add(row);
    if (!one.counts) {
      found(Code.STRUCK_OUT_CONTENT, page.rowRange(row));
      return;
    }
    countedRows.add(row);
    Map<Part, String> parts = new EnumMap<>(one.expected.parts());
    specimen.model(
        page, form + " " + unitId() + " · " + String.join(" · ", parts.values()) + " @ " + row);
    for (Typed.Planted planted : one.planted) {
      if (columns.contains(planted.first()) && columns.contains(planted.last())) {
        found(planted.code(), Page.range(at(planted.first()), row, at(planted.last()), row));
      }
    }
    if (one.hidden) {
      page.hiddenRows.add(row);
      found(Code.HIDDEN_CONTENT, page.rowRange(row));
    }
    if (has(FormFault.STRAY_BESIDE) && modelRows.size() == 1) {
      text(row, last() + 2, "xem lại");
      found(Code.UNRECOGNIZED_CONTENT, CellName.of(last() + 2, row));
    }
  }

  private String unitId() {
    boolean told = layout.head != Layout.Head.BLANK && layout.head != Layout.Head.NONE;
    return has(FormFault.UNKNOWN_UNIT) && told ? Fold.slug(UNKNOWN) : truth.unit().id();
  }

  private void templateRows() {
    above = Optional.empty();
    int name = at(Col.NAME);
    boolean marks = columns.contains(Col.MARK);
    for (String[] line :
        List.of(
            new String[] {"1", "Chi bộ, phòng ban, đơn vị…"},
            new String[] {"-", "Mô hình…."},
            new String[] {"-", "Mô hình…."},
            new String[] {"…", "…"})) {
      if (marks) {
        text(row, at(Col.MARK), line[0]);
      }
      text(row, name, line[1]);
      row++;
    }
  }

  // Below the table.

  private void footers() {
    boolean sectorWrong = has(FormFault.SECTOR_FOOTER_WRONG);
    boolean actorWrong = has(FormFault.ACTOR_FOOTER_WRONG);
    if (layout.footers == Layout.Footers.DELETED && !sectorWrong && !actorWrong) {
      return;
    }
    row++;
    text(row, layout.left + 1, "*");
    text(row++, layout.left + 2, layout.footerHead);
    for (String sector : Stock.SECTORS) {
      int count = count(t -> t.expected.get(Part.SECTOR).equals(sector));
      if (count > 0 || Stock.SECTORS.indexOf(sector) < 4) {
        boolean wrong = sectorWrong && sector.equals("KT");
        footer("- Lĩnh vực " + FOOTER_NAMES.get(sector), count, wrong);
      }
    }
    text(row, layout.left + 1, "*");
    text(row++, layout.left + 2, "Tổng số tập thể, cá nhân xây dựng mô hình");
    footer("- Tập thể", count(t -> t.expected.get(Part.ACTOR).equals("collective")), actorWrong);
    footer("- Cá nhân", count(t -> t.expected.get(Part.ACTOR).equals("individual")), false);
  }

  private void footer(String label, int count, boolean wrong) {
    int column = layout.left + 2;
    int shown = wrong ? count + 4 : count;
    if (layout.footers == Layout.Footers.EMPTY && !wrong) {
      text(row, column, label + ":…………………..mô hình");
    } else if (layout.footerNumberBeside) {
      text(row, column, label + ":");
      page.put(row, column + 1, Ink.number(shown));
      column++;
    } else {
      text(row, column, label + String.format(Locale.ROOT, layout.footerNumber, shown));
    }
    if (wrong) {
      found(Code.DECLARED_TOTAL_MISMATCH, CellName.of(column, row));
    }
    row++;
  }

  private void notes() {
    if (!layout.notes) {
      return;
    }
    text(row++, layout.left + 1, "Ghi chú:");
    for (String note :
        List.of(
            "(2): Chi bộ, phòng, ban, đơn vị, đoàn thể / Tên mô hình ( xếp tuần tự theo từng lĩnh vực sau: KT; VHXH, QPAN, XDĐ&HTCT, …)",
            "(3): Số lượng (1,2,3…)",
            "(4): Địa điểm triển khai (phòng, ban, cơ quan, đơn vị, thôn, bản, tổ dân phố, xã, phường, huyện)",
            "(5) Chủ trỉ (Chi bộ; UBND, HND, HPN…)",
            "(6): Lĩnh vực (Kinh tế; Văn hóa xã hội; Quốc phòng an ninh; Xây dựng Đảng và hệ thống chính trị; Xây dựng NTM; Xây dựng Đô thị văn minh...)",
            "(7): Quy mô thực hiện (số lượng, diện tích, số hộ...)",
            "(8): Chủ thể thực hiện (đánh dấu X vào cột tập thể hoặc cá nhân)")) {
      text(row++, layout.left + 2, note);
    }
  }

  private void signature() {
    if (!layout.signature) {
      return;
    }
    row++;
    int right = Math.max(last() - 3, layout.left + 1);
    for (String line :
        List.of(
            "Yên Bái, ngày 09 tháng 4 năm 2024", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "(Đã ký)")) {
      text(row++, right, line);
    }
    text(row, layout.left + 1, "Người lập biểu");
    row++;
  }

  /** What only the whole page tells. */
  private void afterwards() {
    if (has(FormFault.HIDDEN_COLUMN)) {
      page.hiddenColumns.add(at(Col.LEAD));
      SortedSet<Integer> without = new TreeSet<>(headingRows);
      without.addAll(page.hiddenRows);
      found(Code.HIDDEN_CONTENT, page.columnRanges(at(Col.LEAD), without));
    }
    String names =
        Page.range(
            at(Col.NAME), modelRows.get(0), at(Col.NAME), modelRows.get(modelRows.size() - 1));
    Map.of(
            FormFault.NO_SECTOR_COLUMN, Code.MISSING_SECTOR,
            FormFault.NO_LOCATION_COLUMN, Code.MISSING_LOCATION,
            FormFault.NO_LEAD_COLUMN, Code.MISSING_LEAD,
            FormFault.NO_EXTENT_COLUMN, form == Form.PL1 ? Code.MISSING_SCALE : Code.MISSING_RESULT,
            FormFault.NO_ACTOR_COLUMNS, Code.MISSING_ACTOR)
        .forEach(
            (fault, code) -> {
              if (has(fault)) {
                found(code, names);
              }
            });
    if (has(FormFault.EXTRA_COLUMN) || has(FormFault.EXTRA_COLUMN_OF_DATES)) {
      int column = at(Col.EXTRA);
      int first = countedRows.get(0);
      found(
          Code.UNRECOGNIZED_CONTENT,
          Page.range(column, first, column, countedRows.get(countedRows.size() - 1)));
    }
  }
}
