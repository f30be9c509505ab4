package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dvk.domain.Form;
import vn.dvk.domain.Place;
import vn.dvk.domain.Roster;
import vn.dvk.domain.UnitType;
import vn.dvk.read.grid.Cell;
import vn.dvk.read.grid.Sheet;
import vn.dvk.text.CleanText;
import vn.dvk.text.Fold;

/**
 * Reads the lines above a table: which form it is, whose it is and for what year.
 *
 * <p>The unit is what follows a label such as "TÊN ĐƠN VỊ:", else the lowest line that names an
 * organisation (the superior body stands above it), else what the title says after "của".
 */
final class HeadReader {
  private static final Pattern YEAR = Pattern.compile("(?iu)n[aă]m\\s*[:.]?\\s*(20\\d\\d)");
  private static final Pattern LEADERS = Pattern.compile("[.…_·\\s]{2,}|…+");
  private static final Pattern LABEL_END = Pattern.compile("^[\\s:：.…_\\-–·]+");
  private static final Pattern PUNCTUATED = Pattern.compile("\\s*(?:[:：…_]|\\.{2,}|[-–]\\s)");
  private static final Pattern TAIL = Pattern.compile("[\\s:.…_,;·]+$");
  private static final Pattern TITLE_OWNER =
      Pattern.compile("(?iu)(?:\\bcủa\\b|[-–—:(])\\s*(\\p{L}[^()]*?)\\)?\\s*$");
  private static final Pattern DATE_LINE =
      Pattern.compile("(?iu).*ngày\\s*[\\d.…_]*\\s*tháng\\s*[\\d.…_]*\\s*năm.*");
  private static final Pattern NUMBER_LINE =
      Pattern.compile("(?iu)^\\(?\\s*(số\\s*([:.…_/\\d].*)?$|kèm theo\\b.*|ban hành\\b.*)");
  private static final Pattern QUOTED = Pattern.compile("[“\"«](.+)[”\"»]\\s*$");
  private static final Pattern MODEL_BEFORE_COLON =
      Pattern.compile("mo hinh( dan van kheo)?( nam 20\\d\\d)?$");
  private static final Pattern QUOTED_MOVEMENT =
      Pattern.compile("(?iu)[“\"«]\\s*dân\\s+vận\\s+khéo\\s*[”\"»]");

  /** How many lines are remembered, of how many letters at most. */
  private static final int MOST_KINDS = 4096;

  private static final int LONGEST_KIND = 200;

  private final Vocabulary words;
  private final Roster roster;
  private final UnitTeller units;

  /** What lines say, by their text: the heads of all units have most of theirs in common. */
  private final Map<String, Line> kinds = new ConcurrentHashMap<>();

  HeadReader(Vocabulary words, Roster roster, UnitTeller units) {
    this.words = words;
    this.roster = roster;
    this.units = units;
  }

  /** What one line of a head says. */
  private enum Line {
    LABELLED_UNIT,
    LABELLED_MODEL,
    TITLE,
    APPENDIX,
    ORGANISATION,
    FURNITURE,
    OTHER
  }

  /** A line and where it stands; lines of paragraphs above a Word table have no cell. */
  private record Placed(String text, Place place, Optional<Cell> cell, int index) {}

  /**
   * Reads the head of a table and claims its cells.
   *
   * @param sheet the sheet
   * @param rows the rows between the form before and the headings
   * @param file the file's path, for places
   * @param scores whether the table is a score sheet's
   */
  Head read(Sheet sheet, List<RowCells> rows, List<String> before, String file, boolean scores) {
    List<Placed> lines = lines(sheet, rows, before, file);
    Draft draft = new Draft(Place.ofSheet(file, sheet.name()));
    for (int i = 0; i < lines.size(); i++) {
      take(lines, i, draft, scores);
    }
    draft.settle(roster, () -> units.ofPath(file).isPresent());
    claim(rows, draft);
    return draft.head();
  }

  /** Whether a row could be part of a head: used to find where a second form on a sheet begins. */
  boolean isHeadLike(RowCells row) {
    for (Cell cell : row.cells()) {
      Line kind = kind(cell.line());
      if (kind == Line.TITLE
          || kind == Line.APPENDIX
          || kind == Line.LABELLED_UNIT
          || kind == Line.LABELLED_MODEL) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row holds nothing but what heads hold: whatever stands beside a label is its. */
  boolean isOnlyHead(RowCells row) {
    List<Cell> cells = row.cells();
    boolean labelled = cells.size() == 2 && isBareLabel(cells.get(0).line());
    return cells.size() <= 3
        && (labelled || cells.stream().allMatch(cell -> kind(cell.line()) != Line.OTHER));
  }

  private boolean isBareLabel(String line) {
    Line kind = kind(line);
    return (kind == Line.LABELLED_UNIT && afterLabel(line, words.unitLabels).isEmpty())
        || (kind == Line.LABELLED_MODEL && afterLabel(line, words.modelLabels).isEmpty());
  }

  /** Whether a row may be nothing but a model's name, which some write without a label. */
  boolean isOneText(RowCells row) {
    return row.cells().size() == 1 && kind(row.cells().get(0).line()) == Line.OTHER;
  }

  /** The model that a line names behind a label such as "Tên mô hình:". */
  Optional<String> labelledModel(String line) {
    return kind(line) == Line.LABELLED_MODEL
        ? Optional.of(afterLabel(line, words.modelLabels)).filter(name -> !name.isEmpty())
        : Optional.empty();
  }

  private List<Placed> lines(Sheet sheet, List<RowCells> rows, List<String> before, String file) {
    List<Placed> lines = new ArrayList<>();
    Place whole = Place.ofSheet(file, sheet.name());
    for (String text : before) {
      lines.add(new Placed(text, whole, Optional.empty(), lines.size()));
    }
    for (RowCells row : rows) {
      for (Cell cell : row.cells()) {
        Place place = Place.ofCell(file, sheet.name(), cell.column(), cell.row());
        for (String line : cell.text().split("\n")) {
          if (!line.isEmpty()) {
            lines.add(new Placed(line, place, Optional.of(cell), lines.size()));
          }
        }
      }
    }
    return lines;
  }

  private void take(List<Placed> lines, int index, Draft draft, boolean scores) {
    Placed line = lines.get(index);
    if (draft.claimed.contains(line.index())) {
      return;
    }
    Line kind = kind(line.text());
    if (kind != Line.OTHER) {
      draft.claimed.add(line.index());
    }
    switch (kind) {
      case LABELLED_UNIT -> takeUnit(lines, index, draft);
      case LABELLED_MODEL -> {
        if (scores) {
          takeModel(lines, index, draft);
        }
      }
      case TITLE, APPENDIX -> takeTitle(line, draft, scores);
      case ORGANISATION -> draft.organisations.add(line);
      case FURNITURE -> {
        if (scores && isOnlyInside(Fold.of(line.text()))) {
          draft.insides.add(line);
        }
      }
      case OTHER -> draft.others.add(line);
    }
  }

  /** Whether a line only has what heads hold somewhere in it, as "Vườn mẫu (giai đoạn 2)". */
  private boolean isOnlyInside(String folded) {
    return Vocabulary.hasAny(folded, words.furniture)
        && !Vocabulary.startsWithAny(folded, words.furniture);
  }

  private void takeUnit(List<Placed> lines, int index, Draft draft) {
    Placed line = lines.get(index);
    String value = afterLabel(line.text(), words.unitLabels);
    if (!value.isEmpty()) {
      draft.labelledUnit(value, line.place());
      return;
    }
    next(lines, index)
        .filter(next -> kind(next.text()) == Line.ORGANISATION || kind(next.text()) == Line.OTHER)
        .ifPresent(
            next -> {
              draft.labelledUnit(trimmed(next.text()), next.place());
              draft.claimed.add(next.index());
            });
  }

  private void takeModel(List<Placed> lines, int index, Draft draft) {
    Placed line = lines.get(index);
    String value = afterLabel(line.text(), words.modelLabels);
    if (!value.isEmpty()) {
      draft.model(value, line.place());
      return;
    }
    next(lines, index)
        .filter(next -> isModelBehind(line, next))
        .ifPresent(
            next -> {
              draft.model(trimmed(next.text()), next.place());
              draft.claimed.add(next.index());
            });
  }

  /** A model may be called as an organisation is: "Hội trường không giấy tờ". */
  private boolean isModelBehind(Placed label, Placed next) {
    Line kind = kind(next.text());
    return switch (kind) {
      case OTHER -> true;
      case FURNITURE -> isBeside(label, next);
      case ORGANISATION -> isBeside(label, next) || roster.find(next.text()).unit().isEmpty();
      case LABELLED_UNIT, LABELLED_MODEL, TITLE, APPENDIX -> false;
    };
  }

  private static boolean isBeside(Placed left, Placed right) {
    return left.cell().isPresent()
        && left.cell().map(Cell::row).equals(right.cell().map(Cell::row));
  }

  private static Optional<Placed> next(List<Placed> lines, int index) {
    return index + 1 < lines.size() ? Optional.of(lines.get(index + 1)) : Optional.empty();
  }

  private void takeTitle(Placed line, Draft draft, boolean scores) {
    String folded = Fold.of(line.text());
    Optional<Form> form = formOf(folded);
    if (form.isPresent()) {
      draft.titled(form.get(), line.index());
    }
    Matcher year = YEAR.matcher(line.text());
    while (year.find()) {
      draft.year(Integer.parseInt(year.group(1)), line.place());
    }
    Optional<String> model = scores ? titleModel(line.text()) : Optional.empty();
    if (model.isPresent()) {
      draft.titleModel(model.get(), line.place());
    }
    Matcher owner = TITLE_OWNER.matcher(line.text());
    if (model.isEmpty() && owner.find() && isOrganisation(owner.group(1))) {
      draft.titleOwner(trimmed(owner.group(1)), line.place());
    }
  }

  /**
   * "BIỂU CHẤM ĐIỂM MÔ HÌNH “Một cửa thân thiện”" names the model after the title's words, as does
   * "BIỂU CHẤM ĐIỂM MÔ HÌNH: Một cửa thân thiện".
   */
  private Optional<String> titleModel(String title) {
    String bare = QUOTED_MOVEMENT.matcher(title).replaceAll(" ");
    int colon = bare.indexOf(':');
    if (colon >= 0 && MODEL_BEFORE_COLON.matcher(Fold.of(bare.substring(0, colon))).find()) {
      return afterColon(bare, colon).filter(name -> !isUnit(name));
    }
    Matcher quoted = QUOTED.matcher(bare);
    if (quoted.find()) {
      return Optional.of(CleanText.of(quoted.group(1)));
    }
    return colon < 0
        ? Optional.empty()
        : afterColon(bare, colon).filter(name -> !isOrganisation(name));
  }

  private static Optional<String> afterColon(String title, int colon) {
    String rest = trimmed(LABEL_END.matcher(title.substring(colon)).replaceFirst(""));
    return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
  }

  /** A model may be called as an organisation is; only a roster tells. */
  private boolean isUnit(String name) {
    return isOrganisation(name) && (roster.isEmpty() || roster.find(name).unit().isPresent());
  }

  private Optional<Form> formOf(String folded) {
    for (Map.Entry<Form, List<String>> entry : words.titles.entrySet()) {
      if (Vocabulary.hasAny(folded, entry.getValue())) {
        return Optional.of(entry.getKey());
      }
    }
    for (Map.Entry<Form, List<String>> entry : words.appendix.entrySet()) {
      if (Vocabulary.hasAny(folded, entry.getValue())) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  private Line kind(String line) {
    Line known = kinds.get(line);
    if (known == null) {
      known = lookUpKind(line);
      if (line.length() <= LONGEST_KIND && kinds.size() < MOST_KINDS) {
        kinds.put(line, known);
      }
    }
    return known;
  }

  private Line lookUpKind(String line) {
    String folded = Fold.of(line);
    if (folded.isEmpty()) {
      return Line.FURNITURE;
    }
    if (isLabel(line, folded, words.unitLabels)) {
      return Line.LABELLED_UNIT;
    }
    if (isAppendix(folded)) {
      return Line.APPENDIX;
    }
    if (isTitle(folded)) {
      return Line.TITLE;
    }
    if (isLabel(line, folded, words.modelLabels)) {
      return Line.LABELLED_MODEL;
    }
    if (DATE_LINE.matcher(line).matches()
        || NUMBER_LINE.matcher(line).matches()
        || Vocabulary.hasAny(folded, words.furniture)
        || YEAR.matcher(line).matches()) {
      return YEAR.matcher(line).matches() ? Line.TITLE : Line.FURNITURE;
    }
    return isOrganisation(line) || roster.find(line).unit().isPresent()
        ? Line.ORGANISATION
        : Line.OTHER;
  }

  /** A label ends in a colon, a leader or the line; a title may begin with the same words. */
  private static boolean isLabel(String line, String folded, List<String> labels) {
    Optional<String> label = Vocabulary.firstStart(folded, labels);
    if (label.isEmpty()) {
      return false;
    }
    if (folded.equals(label.get())) {
      return true;
    }
    String rest = line.substring(end(line, label.get()));
    boolean punctuated = PUNCTUATED.matcher(rest).lookingAt();
    return punctuated || label.get().equals("ten don vi");
  }

  private boolean isAppendix(String folded) {
    for (List<String> spellings : words.appendix.values()) {
      for (String spelling : spellings) {
        if (folded.equals(spelling)
            || (folded.length() < 40 && folded.startsWith(spelling + " "))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isTitle(String folded) {
    for (List<String> phrases : words.titles.values()) {
      if (Vocabulary.hasAny(folded, phrases)) {
        return true;
      }
    }
    return Vocabulary.hasAny(folded, words.titleWords);
  }

  boolean isOrganisation(String text) {
    return words.organisations.isOne(text);
  }

  private static String afterLabel(String line, List<String> labels) {
    String label = Vocabulary.firstStart(Fold.of(line), labels).orElse("");
    return trimmed(LABEL_END.matcher(line.substring(end(line, label))).replaceFirst(""));
  }

  /** Where the words of a folded label end in the line it was folded from. */
  private static int end(String line, String label) {
    for (int end = 1; end <= line.length(); end++) {
      if (Fold.of(line.substring(0, end)).equals(label)
          && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)))) {
        return end;
      }
    }
    return line.length();
  }

  private static String trimmed(String text) {
    String value = TAIL.matcher(LABEL_END.matcher(text).replaceFirst("")).replaceFirst("");
    return CleanText.of(LEADERS.matcher(value).matches() ? "" : value);
  }

  private static void claim(List<RowCells> rows, Draft draft) {
    for (RowCells row : rows) {
      for (Cell cell : row.cells()) {
        if (draft.isClaimed(cell)) {
          row.form(cell);
        }
      }
    }
  }

  /** What was gathered so far. */
  private static final class Draft {
    private final Place sheet;
    private final List<Placed> organisations = new ArrayList<>();
    private final List<Placed> others = new ArrayList<>();
    private final List<Placed> insides = new ArrayList<>();
    private final java.util.Set<Integer> claimed = new java.util.TreeSet<>();
    private Optional<String> unit = Optional.empty();
    private Place unitPlace;
    private Optional<String> owner = Optional.empty();
    private Place ownerPlace;
    private Optional<Form> titled = Optional.empty();
    private int title;
    private OptionalInt year = OptionalInt.empty();
    private Place yearPlace;
    private Optional<String> model = Optional.empty();
    private Optional<String> titleModel = Optional.empty();
    private Place modelPlace;

    Draft(Place sheet) {
      this.sheet = sheet;
      this.unitPlace = sheet;
      this.ownerPlace = sheet;
      this.yearPlace = sheet;
      this.modelPlace = sheet;
    }

    void labelledUnit(String name, Place place) {
      if (unit.isEmpty()) {
        unit = Optional.of(name);
        unitPlace = place;
      }
    }

    void model(String name, Place place) {
      if (model.isEmpty()) {
        model = Optional.of(name);
        modelPlace = place;
      }
    }

    void titleModel(String name, Place place) {
      if (titleModel.isEmpty()) {
        titleModel = Optional.of(name);
        if (model.isEmpty()) {
          modelPlace = place;
        }
      }
    }

    void titleOwner(String name, Place place) {
      owner = Optional.of(name);
      ownerPlace = place;
    }

    void titled(Form form, int index) {
      if (titled.isEmpty()) {
        titled = Optional.of(form);
        title = index;
      }
    }

    void year(int value, Place place) {
      year = OptionalInt.of(value);
      yearPlace = place;
    }

    boolean isClaimed(Cell cell) {
      for (Placed line : others) {
        boolean here = line.cell().isPresent() && line.cell().get().equals(cell);
        if (here && !claimed.contains(line.index())) {
          return false;
        }
      }
      return !cell.isStruckOut();
    }

    /**
     * Chooses among what was gathered.
     *
     * @param pathTells whether the file's path names the unit
     */
    void settle(Roster roster, BooleanSupplier pathTells) {
      if (model.isEmpty() && titleModel.isPresent()) {
        model = titleModel;
      }
      if (model.isEmpty() && titled.equals(Optional.of(Form.SCORE)) && others.size() == 1) {
        Placed only = others.get(0);
        model(trimmedQuotes(only.text()), only.place());
        claimed.add(only.index());
      }
      Optional<Placed> known = lowest(roster);
      if (model.isEmpty() && titled.equals(Optional.of(Form.SCORE)) && others.isEmpty()) {
        modelBelowTitle(roster, unit.isPresent() || known.isPresent(), pathTells);
      }
      if (model.isEmpty() && titled.equals(Optional.of(Form.SCORE)) && insides.size() == 1) {
        model(trimmedQuotes(insides.get(0).text()), insides.get(0).place());
      }
      if (unit.isPresent()) {
        return;
      }
      if (known.isPresent()) {
        unit = Optional.of(trimmed(known.get().text()));
        unitPlace = known.get().place();
      } else if (owner.isPresent()) {
        unit = owner;
        unitPlace = ownerPlace;
      } else if (!organisations.isEmpty()) {
        Placed last = organisations.get(organisations.size() - 1);
        unit = Optional.of(trimmed(last.text()));
        unitPlace = last.place();
      }
    }

    /**
     * Where the unit is known, the one other organisation below the title is the model; where only
     * the path names it, it is if it is called like an organisation but like no unit: "Ban công
     * xanh".
     */
    private void modelBelowTitle(Roster roster, boolean unitKnown, BooleanSupplier pathTells) {
      List<Placed> below =
          organisations.stream()
              .filter(line -> line.index() > title)
              .filter(line -> roster.find(line.text()).unit().isEmpty())
              .toList();
      if (below.size() != 1) {
        return;
      }
      boolean isNoUnit = UnitType.fromName(below.get(0).text()).isEmpty();
      if (unitKnown || (isNoUnit && pathTells.getAsBoolean())) {
        model(trimmedQuotes(below.get(0).text()), below.get(0).place());
        organisations.remove(below.get(0));
      }
    }

    private static String trimmedQuotes(String text) {
      return CleanText.of(text.replaceAll("^[“\"«]+([^“”\"«»]*)[”\"»]+$", "$1"));
    }

    private Optional<Placed> lowest(Roster roster) {
      for (int i = organisations.size() - 1; i >= 0; i--) {
        if (roster.find(organisations.get(i).text()).unit().isPresent()) {
          return Optional.of(organisations.get(i));
        }
      }
      return Optional.empty();
    }

    Head head() {
      List<String> further = new ArrayList<>();
      for (int i = organisations.size() - 1; i >= 0; i--) {
        further.add(trimmed(organisations.get(i).text()));
      }
      if (owner.isPresent()) {
        further.add(owner.get());
      }
      return new Head(
          named(unit),
          unit.isPresent() ? unitPlace : sheet,
          List.copyOf(further),
          titled,
          year,
          yearPlace,
          named(model),
          modelPlace);
    }

    private static Optional<String> named(Optional<String> name) {
      return name.isPresent() && name.get().isEmpty() ? Optional.empty() : name;
    }
  }
}
