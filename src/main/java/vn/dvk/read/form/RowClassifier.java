package vn.dvk.read.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dvk.domain.Status;
import vn.dvk.read.form.Heading.Span;
import vn.dvk.read.grid.Cell;
import vn.dvk.text.Fold;
import vn.dvk.text.RowMark;

/** Tells what each row of a table is, from its mark, its text and which fields it fills. */
final class RowClassifier {
  private static final Pattern PRINTED = Pattern.compile("\\(\\s*\\d{1,2}\\s*\\)");
  private static final Pattern NOTE_LINE =
      Pattern.compile("^\\(\\s*\\d{1,2}\\s*\\)\\s*:?\\s*\\D.*");
  private static final Pattern SECTOR_LINE =
      Pattern.compile("^(?:[-+*•–]\\s*)?(?iu:lĩnh\\s+vực)\\b.*");
  private static final Pattern COUNT_LINE =
      Pattern.compile("^(?:[-+*•–]\\s*)?(?iu:tập\\s+thể|cá\\s+nhân)\\s*[:.…].*");
  private static final Pattern COUNT_NAME =
      Pattern.compile("(?iu)^(?:[-+*•–]\\s*)?(?:tập\\s+thể|cá\\s+nhân)\\s*:?$");
  private static final Pattern COUNT_CELL =
      Pattern.compile("(?iu)\\d{1,4}(?:\\s*(?:mô hình|mh))?|không(?:\\s+có)?|mô hình|mh|[.…:\\s]+");
  private static final Pattern SHORT_COUNT =
      Pattern.compile("(?iu)^[-+*•–]?\\s*\\p{L}[^:]*:\\s*[.…\\s\\d]*(mô hình|mh)?[.…\\s;]*$");
  private static final Pattern COUNTED = Pattern.compile("(?iu).*(:|…|\\.\\.|mô hình).*");

  /** "A. Mô hình duy trì": a section's mark typed before its words. */
  private static final Pattern CAPITAL = Pattern.compile("^[A-D]\\s?[.)]\\s*");

  private static final Pattern DATE =
      Pattern.compile("(?iu).*ngày\\s*[\\d.…_]*\\s*tháng\\s*[\\d.…_]*\\s*năm.*");

  /** Where a total's name and number stand, however much its clerk explains there. */
  private static final Set<Column> TOTALS = EnumSet.of(Column.NAME, Column.QUANTITY);

  private final Vocabulary words;
  private final HeadReader heads;
  private final FieldReader fields;
  private final Heading heading;
  private final GridView grid;
  private final boolean bulletsAreModels;
  private final boolean modelsAreMarked;
  private final int lastFilled;
  private boolean inFooter;
  private boolean inNotes;
  private boolean inSignature;

  RowClassifier(
      Vocabulary words,
      HeadReader heads,
      FieldReader fields,
      Heading heading,
      GridView grid,
      List<RowCells> body) {
    this.words = words;
    this.heads = heads;
    this.fields = fields;
    this.heading = heading;
    this.grid = grid;
    boolean bullets = false;
    boolean marked = true;
    int last = 0;
    for (RowCells row : body) {
      bullets |= hasMark(row, RowMark.Kind.BULLET) && filledFields(row) > 0;
      if (filledFields(row) >= 2 && !isCount(row, label(row))) {
        marked &= mark(row).isPresent();
        last = row.number();
      }
    }
    this.bulletsAreModels = bullets;
    this.modelsAreMarked = marked;
    this.lastFilled = last;
  }

  /**
   * Tells what a row is.
   *
   * @param row the row
   * @param next the row after it, for rows that only their followers explain
   */
  RowKind kind(RowCells row, Optional<RowCells> next) {
    if (isStruckOut(row)) {
      return RowKind.STRUCK_OUT;
    }
    if (isColumnNumbers(row)) {
      return RowKind.COLUMN_NUMBERS;
    }
    int filled = filledFields(row);
    String label = label(row);
    if (isCountOverCells(row, label)) {
      inFooter = true;
      return RowKind.FOOTER_LINE;
    }
    if (inFooter && row.cells().size() <= 2 && isFooterLine(firstText(row), 0)) {
      return RowKind.FOOTER_LINE;
    }
    if (filled >= 2 && !label.isEmpty() && !fields.isPlaceholder(label)) {
      return isTotal(row, Fold.of(label)) ? RowKind.TOTAL : RowKind.MODEL;
    }
    return byText(row, label, filled, next);
  }

  /** Whoever strikes a row out draws the line through its words; the mark may stay. */
  private boolean isStruckOut(RowCells row) {
    boolean any = false;
    for (Cell cell : row.cells()) {
      if (cell.isStruckOut()) {
        any = true;
      } else if (!isMarkCell(cell)) {
        return false;
      }
    }
    return any && areBareMarks(row);
  }

  private static boolean areBareMarks(RowCells row) {
    for (Cell cell : row.cells()) {
      if (!cell.isStruckOut() && !isBareMark(cell)) {
        return false;
      }
    }
    return true;
  }

  private RowKind byText(RowCells row, String label, int filled, Optional<RowCells> next) {
    boolean named = !label.isEmpty() && RowMark.ofCell(label).isEmpty();
    String text = named ? label : firstText(row);
    String folded = Fold.of(text);
    if (isFooterHead(folded)) {
      inFooter = true;
      inNotes = false;
      return RowKind.FOOTER_HEAD;
    }
    if (isFooterLine(text, filled)) {
      return RowKind.FOOTER_LINE;
    }
    if (isTotal(row, folded)) {
      return RowKind.TOTAL;
    }
    boolean line = filled == 0 || (row.cells().size() == 1 && !named);
    if (line && isNote(row, text, folded)) {
      inNotes = true;
      return RowKind.NOTE;
    }
    if (filled <= 1 && isSignature(row)) {
      inSignature = true;
      return RowKind.SIGNATURE;
    }
    return inTable(row, label, folded, filled, next);
  }

  private RowKind inTable(
      RowCells row, String label, String folded, int filled, Optional<RowCells> next) {
    if (filled == 0 && isUnfilled(row, label)) {
      return RowKind.UNFILLED;
    }
    if (filled == 0 && isSection(row, label, folded)) {
      return RowKind.SECTION;
    }
    if (label.isEmpty()) {
      return filled >= 1 && !inSignature && !inNotes && hasModelShape(row, filled)
          ? RowKind.MODEL
          : RowKind.OTHER;
    }
    if (inFooter || inNotes || inSignature) {
      return outsideTable(row, filled);
    }
    if (isGroup(row, label, folded, filled, next)) {
      return RowKind.GROUP;
    }
    if (filled == 0 && isBareLine(row)) {
      return bareLine(row, next);
    }
    return isModel(row, filled) ? RowKind.MODEL : RowKind.OTHER;
  }

  private static boolean hasModelShape(RowCells row, int filled) {
    return filled >= 2 || row.cells().size() >= 2;
  }

  private RowKind outsideTable(RowCells row, int filled) {
    if (filled >= 2) {
      return RowKind.MODEL;
    }
    if (inSignature && filled <= 1 && row.cells().size() <= 4 && isShort(row)) {
      return RowKind.SIGNATURE;
    }
    return inNotes && row.cells().size() <= 2 && filled == 0 ? RowKind.NOTE : RowKind.OTHER;
  }

  /** Under a signature's post stands a name, never a sentence. */
  private static boolean isShort(RowCells row) {
    return row.cells().stream().allMatch(cell -> cell.line().split(" ").length <= 6);
  }

  /** A line of text alone, among rows that fill the form's columns. */
  private boolean isBareLine(RowCells row) {
    return lastFilled > 0 && mark(row).isEmpty() && !hasQuantity(row);
  }

  /** Below the last model it is no model; among marked ones it may head those that follow. */
  private RowKind bareLine(RowCells row, Optional<RowCells> next) {
    if (row.number() > lastFilled) {
      return RowKind.OTHER;
    }
    boolean heads = modelsAreMarked && next.isPresent() && filledFields(next.get()) >= 2;
    return heads ? RowKind.GROUP : isModel(row, 0) ? RowKind.MODEL : RowKind.OTHER;
  }

  private boolean isModel(RowCells row, int filled) {
    return filled > 0 || mark(row).isPresent() || hasQuantity(row) || !bulletsAreModels;
  }

  /**
   * A row without any of a model's fields is a group when it is numbered above bulleted models, or
   * names an organisation, or the row after it is the first of its models.
   */
  private boolean isGroup(
      RowCells row, String label, String folded, int filled, Optional<RowCells> next) {
    Optional<RowMark> mark = mark(row);
    boolean organisation = heads.isOrganisation(RowMark.stripped(label));
    boolean bullet = mark.isPresent() && mark.get().kind() == RowMark.Kind.BULLET;
    if (filled > 0) {
      return filled == 1 && organisation && !bullet && bulletsAreModels && followedByBullet(next);
    }
    if (bullet) {
      return organisation && followedByOtherMark(mark.get(), next);
    }
    if (mark.isPresent() && bulletsAreModels) {
      return true;
    }
    return organisation && !folded.startsWith("mo hinh");
  }

  private boolean followedByBullet(Optional<RowCells> next) {
    return next.isPresent() && hasMark(next.get(), RowMark.Kind.BULLET);
  }

  private boolean followedByOtherMark(RowMark own, Optional<RowCells> next) {
    return next.filter(row -> filledFields(row) > 0)
        .flatMap(this::mark)
        .filter(other -> !other.text().equals(own.text()))
        .isPresent();
  }

  private boolean isSection(RowCells row, String label, String folded) {
    if (label.isEmpty() || hasMark(row, RowMark.Kind.BULLET)) {
      return false;
    }
    String bare = stripped(CAPITAL.matcher(label).replaceFirst(""));
    boolean phrase = sectionStatuses(bare) > 0;
    Optional<RowMark> mark = mark(row);
    boolean ranked =
        mark.isPresent() && (mark.get().kind() == RowMark.Kind.ROMAN || isCapital(mark.get()));
    if (ranked) {
      return phrase || !heads.isOrganisation(RowMark.stripped(label));
    }
    boolean starts = Vocabulary.startsWithAny(bare, words.sectionStarts);
    return phrase && starts && bare.split(" ").length <= 14 && !hasQuotes(label);
  }

  private static boolean hasQuotes(String label) {
    return label.indexOf('“') >= 0 || label.indexOf('"') >= 0;
  }

  private static boolean isCapital(RowMark mark) {
    return mark.kind() == RowMark.Kind.LETTER && Character.isUpperCase(mark.text().charAt(0));
  }

  /** Which status a section's text says: none, one, or both. */
  int sectionStatuses(String folded) {
    int count = 0;
    for (List<String> phrases : words.sections.values()) {
      if (Vocabulary.hasAny(folded, phrases)) {
        count++;
      }
    }
    return count;
  }

  /** The status that a section's text says, empty where it says none or both. */
  Optional<Status> sectionStatus(String label) {
    String folded = stripped(label);
    Status found = null;
    for (Map.Entry<Status, List<String>> entry : words.sections.entrySet()) {
      if (Vocabulary.hasAny(folded, entry.getValue())) {
        if (found != null) {
          return Optional.empty();
        }
        found = entry.getKey();
      }
    }
    return Optional.ofNullable(found);
  }

  private boolean isUnfilled(RowCells row, String label) {
    if (!label.isEmpty() && !fields.isPlaceholder(RowMark.stripped(label))) {
      return false;
    }
    for (Cell cell : row.cells()) {
      boolean mark = isMarkCell(cell) && isMarkOrDots(cell.line());
      boolean name = !label.isEmpty() && cell.line().equals(label);
      if (!mark && !name && !FieldReader.isBlank(cell.line())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMarkOrDots(String text) {
    return FieldReader.isBlank(text) || RowMark.ofMarkColumn(text).isPresent();
  }

  private boolean isMarkCell(Cell cell) {
    Optional<Span> names = heading.at(Column.NAME);
    return heading.isUnder(Column.MARK, cell.column())
        || (names.isPresent() && cell.column() <= names.get().first());
  }

  private boolean isTotal(RowCells row, String folded) {
    String bare = withoutNumber(folded);
    if (!words.totals.contains(bare) && !words.totals.contains(folded)) {
      return false;
    }
    for (Cell cell : row.cells()) {
      Optional<Column> column = heading.columnAt(cell.column());
      if (!isMarkCell(cell)
          && column.isPresent()
          && !TOTALS.contains(column.get())
          && cell.line().length() > 25) {
        return false;
      }
    }
    return true;
  }

  /** "tong so 5 mo hinh" without the number and what it counts. */
  private static String withoutNumber(String folded) {
    int end = folded.length();
    while (true) {
      int space = folded.lastIndexOf(' ', end - 1);
      String last = folded.substring(space + 1, end);
      if (space >= 0 && (last.equals("mh") || isDigits(last))) {
        end = space;
      } else if (folded.startsWith(" mo hinh", end - " mo hinh".length())) {
        end -= " mo hinh".length();
      } else {
        return folded.substring(0, end);
      }
    }
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isFooterHead(String folded) {
    for (String head : words.footerHeads) {
      if (folded.equals(head) || (head.length() > 20 && folded.startsWith(head))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFooterLine(String text, int filled) {
    if (filled > 2) {
      return false;
    }
    boolean subject = mayBeginCount(text);
    boolean sector = subject && SECTOR_LINE.matcher(text).matches();
    boolean count = subject && COUNT_LINE.matcher(text).matches();
    if (inFooter && filled <= 1 && !inNotes) {
      return sector || count || isShortCount(text);
    }
    return (sector || count) && COUNTED.matcher(text).matches() && filled == 0;
  }

  /** "- Tập thể | 5", "- Lĩnh vực kinh tế | 3 | mô hình": a line of the footer in several cells. */
  private boolean isCountOverCells(RowCells row, String label) {
    return row.number() > lastFilled && !inNotes && !inSignature && isCount(row, label);
  }

  private boolean isCount(RowCells row, String label) {
    if (!mayBeginCount(label)
        || (!COUNT_NAME.matcher(label).matches() && !SECTOR_LINE.matcher(label).matches())) {
      return false;
    }
    boolean counted = false;
    for (Cell cell : row.cells()) {
      if (isMarkCell(cell) || cell.line().equals(label)) {
        continue;
      }
      if (!COUNT_CELL.matcher(cell.line()).matches()) {
        return false;
      }
      counted |= isCountOrNone(cell.line());
    }
    return counted;
  }

  /** Whether a text's first word is one of "lĩnh vực", "tập thể", "cá nhân": few are. */
  private static boolean mayBeginCount(String text) {
    String bare = FooterText.withoutBullet(text);
    return startsAs(bare, "lĩnh") || startsAs(bare, "tập") || startsAs(bare, "cá");
  }

  private static boolean startsAs(String text, String word) {
    return text.regionMatches(true, 0, word, 0, word.length());
  }

  private static boolean isCountOrNone(String text) {
    return Character.isDigit(text.charAt(0)) || FooterSeries.isNone(text);
  }

  private static boolean isShortCount(String text) {
    return text.length() <= 80 && text.indexOf(':') >= 0 && SHORT_COUNT.matcher(text).matches();
  }

  private boolean isNote(RowCells row, String text, String folded) {
    boolean starts = Vocabulary.startsWithAny(folded, words.notes) && folded.length() < 400;
    boolean markStarts =
        row.cells().size() <= 3
            && Vocabulary.startsWithAny(Fold.of(row.cells().get(0).line()), words.notes);
    return starts || markStarts || (text.startsWith("(") && NOTE_LINE.matcher(text).matches());
  }

  private boolean isSignature(RowCells row) {
    if (row.cells().size() > 4 || hasMark(row, RowMark.Kind.NUMBER)) {
      return false;
    }
    for (Cell cell : row.cells()) {
      String line = Fold.of(firstLine(cell.text()));
      boolean post =
          line.length() <= 60
              && Vocabulary.startsWithAny(line, words.signatures)
              && !isUnderQuantity(cell);
      if (post || isDate(cell.line())) {
        return true;
      }
    }
    return false;
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static boolean isDate(String line) {
    return Fold.of(line).contains("ngay") && DATE.matcher(line).matches();
  }

  private boolean isUnderQuantity(Cell cell) {
    Optional<Column> column = heading.columnAt(cell.column());
    return cell.kind() == Cell.Kind.NUMBER && column.isPresent() && column.get() == Column.QUANTITY;
  }

  private boolean isColumnNumbers(RowCells row) {
    List<Cell> cells = row.cells();
    if (cells.size() < 3) {
      return false;
    }
    if (isPrinted(cells)) {
      return true;
    }
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i).line();
      boolean counted = isNumber(text, i + 1) || isNumber(text, i);
      boolean lettered = i < 2 && text.length() == 1 && Character.isLetter(text.charAt(0));
      if (!counted && !lettered) {
        return false;
      }
    }
    return cells.size() >= 4;
  }

  private static boolean isNumber(String text, int number) {
    return text.length() <= 5 && isDigits(text) && text.equals(Integer.toString(number));
  }

  private static boolean isPrinted(List<Cell> cells) {
    for (Cell cell : cells) {
      if (!cell.line().startsWith("(") || !PRINTED.matcher(cell.line()).matches()) {
        return false;
      }
    }
    return true;
  }

  private RowFacts facts(RowCells row) {
    if (row.facts().isEmpty()) {
      Optional<Cell> nameCell = findNameCell(row);
      String label = nameCell.isPresent() ? nameCell.get().line() : "";
      row.remember(new RowFacts(nameCell, label, findMark(row, label), countFilled(row)));
    }
    return row.facts().get();
  }

  /** How many of a model's fields the row fills itself, its quantity not counted. */
  int filledFields(RowCells row) {
    return facts(row).filled();
  }

  private int countFilled(RowCells row) {
    int filled = 0;
    for (Column column : Column.MODEL_FIELDS) {
      Optional<Cell> cell = row.under(heading, column);
      if (cell.isPresent() && isFilled(cell.get())) {
        filled++;
      }
    }
    return filled;
  }

  private boolean isFilled(Cell cell) {
    return FieldReader.isBroken(cell) || cell.isStruckOut() || !FieldReader.isBlank(cell.line());
  }

  private boolean hasQuantity(RowCells row) {
    return row.under(heading, Column.QUANTITY).isPresent();
  }

  /** The cell that names the row: in the name's column, else a text in the mark's. */
  Optional<Cell> nameCell(RowCells row) {
    return facts(row).nameCell();
  }

  private Optional<Cell> findNameCell(RowCells row) {
    Optional<Span> span = heading.at(Column.NAME);
    if (span.isEmpty()) {
      return Optional.empty();
    }
    Span names = span.get();
    for (Cell cell : row.cells()) {
      if (names.covers(cell.column())
          && (names.first() == names.last() || !isBareMark(cell))
          && (!FieldReader.isBlank(cell.line()) || cell.isStruckOut())) {
        return Optional.of(cell);
      }
    }
    for (Cell cell : row.cells()) {
      if (cell.column() < names.first()
          && mayNameRow(cell.column())
          && !isBareMark(cell)
          && !FieldReader.isBlank(cell.line())) {
        return Optional.of(cell);
      }
    }
    return grid.inherited(row.number(), names.first());
  }

  /** Left of the names stand marks and sub-units; where columns are reordered, fields as well. */
  private boolean mayNameRow(int column) {
    Optional<Column> under = heading.columnAt(column);
    return under.isEmpty() || under.get() == Column.MARK || under.get() == Column.SUBUNIT;
  }

  /** The text that names the row, empty where it has none of its own. */
  String label(RowCells row) {
    return facts(row).label();
  }

  private static boolean isBareMark(Cell cell) {
    return RowMark.ofMarkColumn(cell.line()).isPresent();
  }

  private static String firstText(RowCells row) {
    for (Cell cell : row.cells()) {
      String text = cell.line();
      if (text.length() > 2) {
        return text;
      }
    }
    return "";
  }

  /** The row's mark: in the mark's column, else before the name. */
  Optional<RowMark> mark(RowCells row) {
    return facts(row).mark();
  }

  private Optional<RowMark> findMark(RowCells row, String label) {
    for (Cell cell : row.cells()) {
      if (isMarkCell(cell)) {
        Optional<RowMark> mark = RowMark.ofMarkColumn(cell.line());
        if (mark.isPresent()) {
          return mark;
        }
      }
    }
    return RowMark.before(label);
  }

  private boolean hasMark(RowCells row, RowMark.Kind kind) {
    Optional<RowMark> mark = mark(row);
    return mark.isPresent() && mark.get().kind() == kind;
  }

  private static String stripped(String label) {
    return Fold.of(RowMark.stripped(label));
  }
}
