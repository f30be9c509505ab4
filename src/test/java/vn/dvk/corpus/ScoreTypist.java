package vn.dvk.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dvk.corpus.ScoreLayout.Arrangement;
import vn.dvk.corpus.ScoreLayout.Head;
import vn.dvk.corpus.ScoreLayout.ModelName;
import vn.dvk.corpus.ScoreLayout.Variants;
import vn.dvk.domain.Actor;
import vn.dvk.domain.CellName;
import vn.dvk.domain.Code;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Rubric;
import vn.dvk.domain.Unit;
import vn.dvk.read.setup.PlanFile;
import vn.dvk.text.Fold;

/** Types the score sheets of one unit onto a page, and notes what must be read from them. */
final class ScoreTypist {
  private static final Rubric RUBRIC = PlanFile.builtIn().rubric();
  private static final int GENERAL = 10;
  private static final int LAST = 15;

  private final Specimen specimen;
  private final Page page;
  private final Unit unit;
  private final ScoreLayout layout;
  private final Set<ScoreFormFault> formFaults;
  private final List<TypedScore> scores;
  private int row;

  /** Where each model stands on the page: its column of points, its name, its rows. */
  private final Map<TypedScore, Place> places = new java.util.IdentityHashMap<>();

  private final SortedSet<Integer> headingRows = new TreeSet<>();
  private final SortedSet<Integer> ownRows = new TreeSet<>();
  private final SortedSet<Integer> extraRows = new TreeSet<>();
  private int firstRowOfBlock;

  /** Where the parts of one model's score stand. */
  private static final class Place {
    int points;
    String name = "-";
    final Map<Integer, Integer> rows = new TreeMap<>();
    final Map<Integer, Integer> otherRows = new TreeMap<>();
    Optional<String> total = Optional.empty();
    Optional<String> part = Optional.empty();
  }

  ScoreTypist(
      Specimen specimen,
      Page page,
      Unit unit,
      List<TrueScore> truths,
      ScoreLayout layout,
      Map<Integer, ScoreFault> faults,
      Set<ScoreFormFault> formFaults) {
    this.specimen = specimen;
    this.page = page;
    this.unit = unit;
    this.layout = layout;
    this.formFaults = formFaults;
    this.scores =
        truths.stream()
            .map(truth -> new TypedScore(truth, layout.points, layout.otherVariant))
            .toList();
    faults.forEach((index, fault) -> fault.spoil.accept(scores.get(index % scores.size())));
    this.row = page.lastRow() + 1 + layout.top;
  }

  void type() {
    boolean abreast =
        scores.size() > 1
            && (layout.arrangement == Arrangement.SIDE_BY_SIDE
                || layout.arrangement == Arrangement.IN_HEADINGS);
    if (abreast) {
      table(scores, true);
    } else {
      for (int i = 0; i < scores.size(); i++) {
        boolean headed = i == 0 || layout.arrangement != Arrangement.BELOW_WITHOUT_HEADINGS;
        if (i > 0 && headed) {
          endBlock();
          row++;
        }
        table(scores.subList(i, i + 1), headed);
      }
    }
    endBlock();
    scores.forEach(this::expect);
  }

  private boolean has(ScoreFormFault fault) {
    return formFaults.contains(fault);
  }

  private void found(Code code, String cell) {
    specimen.finding(page, code.id() + " " + cell);
  }

  private void text(int atRow, int column, String text) {
    page.put(atRow, column, Ink.text(text));
  }

  private int at(ScoreCol column, int abreast) {
    int place = layout.columns.indexOf(column);
    boolean behind = place > layout.columns.indexOf(ScoreCol.POINTS);
    return layout.left + 1 + place + (behind ? abreast - 1 : 0);
  }

  private int last(int abreast) {
    return layout.left + layout.columns.size() + abreast - 1;
  }

  private boolean hasColumn(ScoreCol column) {
    return layout.columns.contains(column);
  }

  // One table, of one model or of several abreast.

  private void table(List<TypedScore> abreast, boolean headed) {
    for (int i = 0; i < abreast.size(); i++) {
      Place place = new Place();
      place.points = at(ScoreCol.POINTS, 1) + i;
      places.put(abreast.get(i), place);
    }
    if (headed) {
      firstRowOfBlock = row;
      head(abreast);
      headings(abreast);
    } else {
      Place place = places.get(abreast.get(0));
      row++;
      text(row, layout.left + 1, "Tên mô hình: " + abreast.get(0).truth.model());
      place.name = CellName.of(layout.left + 1, row++);
    }
    body(abreast);
    total(abreast);
    strayBelow();
    below(abreast.size());
  }

  private void head(List<TypedScore> abreast) {
    int first = layout.left + 1;
    boolean unknown = has(ScoreFormFault.UNKNOWN_UNIT) && layout.head != Head.NONE;
    String name = unknown ? FormTypist.UNKNOWN : unit.name();
    String unitCell = CellName.of(first, row);
    switch (layout.head) {
      case LABELLED -> text(row++, first, "TÊN ĐƠN VỊ: " + name);
      case NEXT_CELL -> {
        text(row, first, "Tên đơn vị:");
        unitCell = CellName.of(first + 1, row);
        text(row++, first + 1, name);
      }
      case TWO_LINES -> {
        text(row++, first, "ĐẢNG ỦY KHỐI CƠ QUAN VÀ DOANH NGHIỆP TỈNH");
        unitCell = CellName.of(first, row);
        text(row++, first, name);
      }
      case NONE -> {}
    }
    if (unknown) {
      found(Code.UNKNOWN_UNIT, unitCell);
    }
    title(abreast);
    row++;
  }

  private void title(List<TypedScore> abreast) {
    int first = layout.left + 1;
    String title = layout.title;
    if (has(ScoreFormFault.WRONG_YEAR)) {
      title = title.replaceFirst("(?i) năm 2024", "") + " NĂM 2023";
      found(Code.WRONG_YEAR, CellName.of(first, row));
    }
    if (abreast.size() > 1) {
      text(row++, first, title);
      return;
    }
    TypedScore only = abreast.get(0);
    String name = only.truth.model();
    Place place = places.get(only);
    ModelName kind = has(ScoreFormFault.MODEL_IN_VNI) ? ModelName.NEXT_CELL : layout.modelName;
    place.name = CellName.of(first, row);
    switch (kind) {
      case IN_TITLE -> text(row++, first, title + " “" + name + "”");
      case AFTER_COLON -> text(row++, first, title + ": " + name);
      default -> {
        text(row++, first, title);
        modelLine(kind, name, place);
      }
    }
  }

  private void modelLine(ModelName kind, String name, Place place) {
    int first = layout.left + 1;
    place.name = CellName.of(first, row);
    switch (kind) {
      case SHORT_LABEL -> text(row++, first, "Mô hình: " + layout.letters.apply(name));
      case ALONE -> text(row++, first, layout.letters.apply(name));
      case NEXT_CELL -> {
        text(row, first, "Tên mô hình:");
        place.name = CellName.of(first + 1, row);
        if (has(ScoreFormFault.MODEL_IN_VNI)) {
          page.put(row, first + 1, new Ink(name, Ink.Dress.VNI));
          found(Code.LEGACY_ENCODING, place.name);
        } else {
          text(row, first + 1, layout.letters.apply(name));
        }
        row++;
      }
      default -> text(row++, first, "Tên mô hình: " + layout.letters.apply(name));
    }
  }

  private void headings(List<TypedScore> abreast) {
    int count = abreast.size();
    boolean twoRows = count > 1 && layout.arrangement == Arrangement.SIDE_BY_SIDE;
    boolean named = count > 1 && !twoRows;
    headingRows.add(row);
    for (ScoreCol column : layout.columns) {
      if (column == ScoreCol.POINTS && named) {
        continue;
      }
      int at = at(column, count);
      text(row, at, layout.heading.apply(layout.renamed.getOrDefault(column, column.printed)));
      if (twoRows && column == ScoreCol.POINTS) {
        page.merge(row, at, row, at + count - 1);
      } else if (twoRows) {
        page.merge(row, at, row + 1, at);
      }
    }
    if (twoRows) {
      headingRows.add(++row);
    }
    for (TypedScore score : count > 1 ? abreast : List.<TypedScore>of()) {
      Place place = places.get(score);
      place.name = CellName.of(place.points, row);
      text(row, place.points, score.truth.model());
    }
    row++;
    if (layout.columnNumbers) {
      for (int column = layout.left + 1; column <= last(count); column++) {
        text(row, column, "(" + (column - layout.left) + ")");
      }
      row++;
    }
  }

  private void body(List<TypedScore> abreast) {
    part(abreast, "I", "Các tiêu chí chung về mô hình \"Dân vận khéo\"", 1, GENERAL);
    for (Criterion criterion : RUBRIC.general()) {
      criterion(abreast, criterion, Optional.empty());
      if (layout.blankRows && criterion.number() % 4 == 0) {
        row++;
      }
    }
    part(abreast, "II", "Tiêu chí đánh giá chủ thể thực hiện mô hình", GENERAL + 1, LAST);
    boolean same =
        abreast.stream().map(s -> s.truth.collective()).distinct().count() == 1
            && abreast.stream().noneMatch(s -> s.bothVariants);
    boolean alone = same && layout.variants == Variants.OWN_ALONE;
    if (!alone || abreast.get(0).truth.collective()) {
      variant(abreast, Actor.COLLECTIVE, "II.1", "Đối với mô hình do tập thể thực hiện");
    }
    if (!alone || !abreast.get(0).truth.collective()) {
      variant(abreast, Actor.INDIVIDUAL, "II.2", "Đối với mô hình do cá nhân thực hiện");
    }
  }

  private void part(List<TypedScore> abreast, String mark, String text, int from, int to) {
    if (!layout.parts && abreast.stream().allMatch(s -> s.partOff == 0)) {
      return;
    }
    label(mark, text, abreast.size());
    if (hasColumn(ScoreCol.MAXIMUM)) {
      page.put(row, at(ScoreCol.MAXIMUM, abreast.size()), Ink.number(from == 1 ? 75 : 25));
    }
    boolean first = from == 1;
    for (TypedScore score : abreast) {
      Place place = places.get(score);
      boolean wrong = first && score.partOff > 0;
      if ((layout.partsFilled && score.isValid()) || wrong) {
        BigDecimal off = new BigDecimal(first ? score.partOff : 0);
        page.put(
            row, place.points, layout.points.apply(score.sum(from, to).add(off), first ? 75 : 25));
      }
      if (wrong) {
        place.part = Optional.of(CellName.of(place.points, row));
      }
    }
    row++;
  }

  /** A row's mark and its text, in their columns or both in one. */
  private void label(String mark, String text, int abreast) {
    boolean apart = hasColumn(ScoreCol.MARK) && !layout.marksInTexts;
    String shown = layout.letters.apply(text);
    if (apart) {
      Ink ink = Ink.text(mark);
      page.put(
          row,
          at(ScoreCol.MARK, abreast),
          mark.matches("[1-9]\\d?") ? ink.in(Ink.Dress.NUMBER) : ink);
      text(row, at(ScoreCol.CRITERION, abreast), shown);
    } else {
      String dot = mark.endsWith(".") || mark.isEmpty() ? "" : ".";
      text(row, at(ScoreCol.CRITERION, abreast), mark.isEmpty() ? shown : mark + dot + " " + shown);
    }
  }

  private void variant(List<TypedScore> abreast, Actor actor, String mark, String text) {
    boolean told = layout.variants == Variants.OWN_ALONE && !layout.textsShort;
    if (layout.variants != Variants.BOTH_UNHEADED && !told) {
      label(mark, text, abreast.size());
      row++;
    }
    RUBRIC.part2(actor).forEach(criterion -> criterion(abreast, criterion, Optional.of(actor)));
  }

  private void criterion(List<TypedScore> abreast, Criterion criterion, Optional<Actor> variant) {
    int number = criterion.number();
    String text = layout.textsShort ? "Tiêu chí " + number : criterion.text();
    String mark =
        switch (layout.mark) {
          case "01" -> String.format(Locale.ROOT, "%02d", number);
          default -> layout.mark.replace("1", Integer.toString(number));
        };
    label(mark, text, abreast.size());
    if (hasColumn(ScoreCol.MAXIMUM)) {
      Ink maximum = Ink.number(TypedScore.MAXIMA.get(number - 1));
      page.put(row, at(ScoreCol.MAXIMUM, abreast.size()), maximum);
    }
    for (TypedScore score : abreast) {
      points(score, number, variant);
    }
    beside(number, abreast.size(), isOwn(abreast.get(0), variant));
    row++;
    if (layout.mergedRows && abreast.size() == 1 && hasColumn(ScoreCol.NOTE)) {
      page.merge(row - 1, at(ScoreCol.NOTE, 1), row - 1, at(ScoreCol.NOTE, 1) + 1);
    }
  }

  private static boolean isOwn(TypedScore score, Optional<Actor> variant) {
    return variant.isEmpty() || variant.get() == Actor.COLLECTIVE == score.truth.collective();
  }

  private void points(TypedScore score, int number, Optional<Actor> variant) {
    Place place = places.get(score);
    boolean own = isOwn(score, variant);
    Ink ink = own ? score.inks.get(number - 1) : score.others.get(number - 1 - GENERAL);
    if (ink != null) {
      page.put(row, place.points, ink);
    }
    (own ? place.rows : place.otherRows).put(number, row);
  }

  /** What stands in the other columns. */
  private void beside(int number, int abreast, boolean own) {
    if (hasColumn(ScoreCol.OWN) && own) {
      page.put(row, at(ScoreCol.OWN, abreast), Ink.number(4));
      ownRows.add(row);
    }
    if (hasColumn(ScoreCol.EXTRA) && number <= 3) {
      text(row, at(ScoreCol.EXTRA, abreast), "Biên bản họp");
      extraRows.add(row);
    }
    if (layout.notesFilled && number % 3 == 1 && hasColumn(ScoreCol.NOTE)) {
      text(row, at(ScoreCol.NOTE, abreast), "Có quyết định kèm theo");
    }
    if (has(ScoreFormFault.STRAY_BESIDE) && number == 2) {
      text(row, last(abreast) + 2, "xem lại");
      found(Code.UNRECOGNIZED_CONTENT, CellName.of(last(abreast) + 2, row));
    }
  }

  private void total(List<TypedScore> abreast) {
    boolean wrong = abreast.stream().anyMatch(s -> s.totalOff != 0 || s.totalBroken);
    if (layout.total.isEmpty() && !wrong) {
      return;
    }
    text(
        row,
        at(ScoreCol.CRITERION, abreast.size()),
        layout.total.isEmpty() ? "Tổng cộng I + II" : layout.total);
    if (hasColumn(ScoreCol.MAXIMUM)) {
      page.put(row, at(ScoreCol.MAXIMUM, abreast.size()), Ink.number(100));
    }
    for (TypedScore score : abreast) {
      if (score.totalBroken) {
        page.put(row, places.get(score).points, new Ink("#REF!", Ink.Dress.ERROR));
        found(Code.FORMULA_ERROR, CellName.of(places.get(score).points, row));
        continue;
      }
      if (layout.totalFilled || score.totalOff != 0) {
        Place place = places.get(score);
        BigDecimal shown = score.sum(1, LAST).add(new BigDecimal(score.totalOff));
        page.put(row, place.points, layout.points.apply(shown, 100));
        place.total = Optional.of(CellName.of(place.points, row));
      }
    }
    row++;
  }

  private void below(int abreast) {
    if (layout.scoreNote) {
      text(
          row++,
          layout.left + 1,
          "* Mô hình Dân vận khéo phải đạt tổng từ 75 điểm (I+II) trở lên; trong đó các tiêu chí 2,"
              + " 7, 9, 11 và 15 phải đạt điểm tối đa.");
    }
    if (layout.signature) {
      row++;
      int right = Math.max(last(abreast) - 2, layout.left + 1);
      for (String line : List.of("Yên Bái, ngày 05 tháng 11 năm 2024", "T/M BAN THƯỜNG VỤ")) {
        text(row++, right, line);
      }
    }
  }

  private void strayBelow() {
    if (has(ScoreFormFault.STRAY_BELOW)) {
      row++;
      int column = layout.left + 2;
      text(row, column, "Số điện thoại liên hệ: xem danh bạ cơ quan");
      found(Code.UNRECOGNIZED_CONTENT, CellName.of(column, row++));
    }
  }

  /** What only a whole table tells. */
  private void endBlock() {
    range(ScoreCol.OWN, ownRows);
    range(ScoreCol.EXTRA, extraRows);
    places.forEach(
        (score, place) -> score.hidden.forEach(n -> page.hiddenRows.add(place.rows.get(n))));
    if (has(ScoreFormFault.HIDDEN_COLUMN)) {
      SortedSet<Integer> without = new TreeSet<>(headingRows);
      IntStream.range(0, firstRowOfBlock).forEach(without::add);
      without.addAll(page.hiddenRows);
      int column = at(ScoreCol.POINTS, 1);
      page.hiddenColumns.add(column);
      found(Code.HIDDEN_CONTENT, page.columnRanges(column, without));
    }
  }

  private void range(ScoreCol column, SortedSet<Integer> rows) {
    if (!rows.isEmpty()) {
      int at = at(column, abreast());
      found(Code.UNRECOGNIZED_CONTENT, Page.range(at, rows.first(), at, rows.last()));
      rows.clear();
    }
  }

  private int abreast() {
    return (int) places.values().stream().mapToInt(place -> place.points).distinct().count();
  }

  // What must be read.

  private void expect(TypedScore score) {
    Place place = places.get(score);
    boolean unknown = has(ScoreFormFault.UNKNOWN_UNIT) && layout.head != Head.NONE;
    String actor = score.truth.collective() ? "collective" : "individual";
    List<String> points = new ArrayList<>();
    for (int i = 0; i < LAST; i++) {
      boolean told = i < GENERAL || !score.bothVariants;
      points.add(number(score.read.get(i).filter(p -> told)));
    }
    Optional<BigDecimal> sum = Optional.of(score.sum(1, LAST));
    Optional<BigDecimal> declared =
        place.total.map(cell -> sum.get().add(new BigDecimal(score.totalOff)));
    specimen.score(
        page,
        String.join(
                " · ",
                unknown ? Fold.slug(FormTypist.UNKNOWN) : unit.id(),
                score.truth.model(),
                score.bothVariants ? "" : actor,
                String.join(" ", points),
                number(sum.filter(s -> score.isValid())),
                number(declared),
                score.outcome())
            + " @ "
            + place.rows.get(1));
    findings(score, place);
  }

  private void findings(TypedScore score, Place place) {
    for (TypedScore.Planted planted : score.planted) {
      int at = place.rows.get(planted.criterion());
      found(planted.code(), CellName.of(place.points, at));
    }
    for (int criterion : score.hidden) {
      int at = place.rows.get(criterion);
      found(Code.HIDDEN_CONTENT, page.rowRange(at));
    }
    for (int criterion : score.notAtMaximum()) {
      int at = place.rows.get(criterion);
      found(Code.MANDATORY_CRITERION_NOT_MAX, CellName.of(place.points, at));
    }
    if (score.isBelow()) {
      found(Code.SCORE_BELOW_THRESHOLD, place.total.orElse(place.name));
    }
    if (score.isValid() && score.totalOff != 0) {
      found(Code.SCORE_TOTAL_MISMATCH, place.total.orElseThrow());
    }
    if (score.isValid()) {
      place.part.ifPresent(cell -> found(Code.SCORE_TOTAL_MISMATCH, cell));
    }
    if (score.bothVariants) {
      found(Code.SCORE_VARIANT_AMBIGUOUS, bothVariants(place));
    }
  }

  private static String bothVariants(Place place) {
    SortedSet<Integer> rows = new TreeSet<>(place.otherRows.values());
    IntStream.rangeClosed(GENERAL + 1, LAST).forEach(n -> rows.add(place.rows.get(n)));
    List<String> ranges = new ArrayList<>();
    int first = rows.first();
    int before = first;
    for (int at : rows) {
      if (at > before + 1) {
        ranges.add(Page.range(place.points, first, place.points, before));
        first = at;
      }
      before = at;
    }
    ranges.add(Page.range(place.points, first, place.points, before));
    return ranges.stream().collect(Collectors.joining(", "));
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("-");
  }
}
