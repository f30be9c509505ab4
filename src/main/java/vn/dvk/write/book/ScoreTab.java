package vn.dvk.write.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.dvk.domain.Actor;
import vn.dvk.domain.CellName;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Outcome;
import vn.dvk.domain.Rubric;
import vn.dvk.domain.Score;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.ScorePair;
import vn.dvk.write.xlsx.Area;
import vn.dvk.write.xlsx.Page;
import vn.dvk.write.xlsx.Sheet;
import vn.dvk.write.xlsx.Style;
import vn.dvk.write.xlsx.Workbook;

/** The sheet Chấm điểm: one row a score sheet, with all scores, the total and what follows. */
final class ScoreTab {
  private static final Style HEADING = Looks.LIST_HEADING;
  private static final double SCORE_WIDTH = 3.7;
  private static final int FIRST_HEADING = ScoreColumn.HEADING_ROW;
  private static final int LAST_HEADING = ScoreColumn.FIRST_ROW - 1;

  private final Dossier dossier;
  private final Rubric rubric;
  private final SourceLinks links;
  private final boolean hasDoubtful;
  private final Sheet sheet;

  private ScoreTab(Workbook workbook, Dossier dossier, SourceLinks links) {
    this.links = links;
    this.dossier = dossier;
    this.rubric = dossier.plan().rubric();
    List<Double> widths = new ArrayList<>();
    ScoreColumn.BEFORE.forEach(column -> widths.add(column.width()));
    rubric.criteria(Actor.COLLECTIVE).forEach(criterion -> widths.add(SCORE_WIDTH));
    ScoreColumn.AFTER.forEach(column -> widths.add(column.width()));
    this.hasDoubtful =
        dossier.scores().stream().anyMatch(pair -> DoubtfulColumn.isNeededFor(pair.score()));
    if (hasDoubtful) {
      int columns = DoubtfulColumn.of(rubric).size();
      widths.addAll(Collections.nCopies(columns, SCORE_WIDTH));
    }
    this.sheet =
        workbook.sheet(
            BookLayout.SCORES,
            Page.landscape(widths)
                .headedBy(FIRST_HEADING, LAST_HEADING)
                .keeping(ScoreColumn.BEFORE.size() - 1));
  }

  /**
   * Writes the sheet.
   *
   * @param links where its links to the submitted files lead
   */
  static void write(Workbook workbook, Dossier dossier, SourceLinks links) {
    ScoreTab list = new ScoreTab(workbook, dossier, links);
    list.head();
    int number = 0;
    for (ScorePair pair : dossier.scores()) {
      number++;
      list.row(number, pair.score());
    }
    list.sheet.filter(new Area(LAST_HEADING, 1, list.sheet.row(), list.size()));
  }

  /** All columns but those that only a doubtful score sheet needs. */
  private int size() {
    return ScoreColumn.BEFORE.size() + rubric.size() + ScoreColumn.AFTER.size();
  }

  private void head() {
    int year = dossier.plan().year();
    String title = "BẢNG CHẤM ĐIỂM MÔ HÌNH “DÂN VẬN KHÉO” NĂM " + year;
    ListSheet.titles(sheet, title, Standard.of(rubric), size());
    int first = ScoreColumn.BEFORE.size() + 1;
    int last = ScoreColumn.BEFORE.size() + rubric.size();
    sheet.nextRow(20);
    headings(ScoreColumn.BEFORE);
    sheet.text("Điểm từng tiêu chí", Looks.LIST_HEADING);
    sheet.blanks(rubric.size() - 1, Looks.LIST_HEADING);
    headings(ScoreColumn.AFTER);
    sheet.merge(Area.ofRow(FIRST_HEADING, first, last));
    doubtfulHeadings();
    sheet.nextRow().blanks(ScoreColumn.BEFORE.size(), Looks.LIST_HEADING);
    for (Criterion criterion : rubric.criteria(Actor.COLLECTIVE)) {
      sheet.number(criterion.number(), Looks.LIST_HEADING);
    }
    sheet.blanks(ScoreColumn.AFTER.size(), Looks.LIST_HEADING);
    doubtful(column -> sheet.number(column.criterion().number(), HEADING));
    maxima();
    for (int column = 1; column <= size(); column++) {
      if (column < first || column > last) {
        sheet.merge(Area.ofColumn(column, FIRST_HEADING, LAST_HEADING));
      }
    }
  }

  private void headings(List<ScoreColumn> columns) {
    columns.forEach(column -> sheet.text(column.heading(), Looks.LIST_HEADING));
  }

  private void maxima() {
    Style style = Looks.LIST_HEADING;
    sheet.nextRow().blanks(ScoreColumn.BEFORE.size(), style);
    List<Criterion> collective = rubric.criteria(Actor.COLLECTIVE);
    List<Criterion> individual = rubric.criteria(Actor.INDIVIDUAL);
    for (int i = 0; i < collective.size(); i++) {
      BigDecimal maximum = collective.get(i).maximum();
      if (maximum.compareTo(individual.get(i).maximum()) == 0) {
        sheet.number(maximum, style);
      } else {
        sheet.text(maximum.toPlainString() + "/" + individual.get(i).maximum(), style);
      }
    }
    sheet.blanks(ScoreColumn.AFTER.size(), style);
    doubtful(column -> sheet.number(column.criterion().maximum(), HEADING));
  }

  private void doubtfulHeadings() {
    List<String> headings = new ArrayList<>();
    doubtful(column -> headings.add(column.heading()));
    for (int i = 0; i < headings.size(); i++) {
      boolean first = i == 0 || !headings.get(i).equals(headings.get(i - 1));
      sheet.text(first ? headings.get(i) : "", HEADING);
      if (first) {
        int column = size() + i + 1;
        int wide = Collections.frequency(headings, headings.get(i));
        sheet.merge(Area.ofRow(FIRST_HEADING, column, column + wide - 1));
      }
    }
  }

  /** Writes something in each column that only a doubtful score sheet needs. */
  private void doubtful(Consumer<DoubtfulColumn> write) {
    if (hasDoubtful) {
      DoubtfulColumn.of(rubric).forEach(write);
    }
  }

  private void row(int number, Score score) {
    sheet.nextRow().number(number, Looks.CENTER);
    sheet.text(ScoreColumn.UNIT.text(score), Looks.CELL);
    sheet.text(ScoreColumn.MODEL.text(score), Looks.CELL);
    sheet.text(ScoreColumn.VARIANT.text(score), Looks.CENTER);
    for (int i = 0; i < rubric.size(); i++) {
      score(score, i);
    }
    totals(score);
    sheet.text(ScoreColumn.OUTCOME.text(score), outcomeStyle(score.outcome()));
    sheet.text(ScoreColumn.REASON.text(score), Looks.CELL);
    file(score.sheet().source().file());
    sheet.text(score.sheet().source().sheet().orElse(""), Looks.CELL);
    sheet.number(score.sheet().source().row(), Looks.CENTER);
    sheet.text(ScoreColumn.POINTS.text(score), Looks.CENTER);
    doubtful(column -> cell(column.cell(score)));
  }

  private void file(String file) {
    Optional<String> way = links.to(file);
    if (way.isPresent()) {
      sheet.link(file, way.get(), Looks.CELL);
    } else {
      sheet.text(file, Looks.CELL);
    }
  }

  /** The number; what was written where it is none. */
  private void score(Score score, int index) {
    Optional<BigDecimal> value = score.criteria().get(index);
    if (value.isPresent()) {
      sheet.number(value.get(), Looks.CENTER);
    } else {
      sheet.text(ScoreColumn.text(score, index + 1), Looks.CENTER);
    }
  }

  private void cell(Optional<ScoreCell> cell) {
    Optional<BigDecimal> value = cell.flatMap(ScoreCell::value);
    if (value.isPresent()) {
      sheet.number(value.get(), Looks.CENTER);
    } else {
      sheet.text(cell.map(ScoreCell::written).orElse(""), Looks.CENTER);
    }
  }

  private void totals(Score score) {
    if (score.total().isPresent()) {
      String first = CellName.of(ScoreColumn.BEFORE.size() + 1, sheet.row());
      String last = CellName.of(ScoreColumn.BEFORE.size() + rubric.size(), sheet.row());
      sheet.formula("SUM(" + first + ":" + last + ")", score.total().get(), Looks.CENTER_BOLD);
    } else {
      sheet.blank(Looks.CENTER_BOLD);
    }
    if (score.declaredTotal().isPresent()) {
      sheet.number(score.declaredTotal().get(), Looks.CENTER);
    } else {
      sheet.text(ScoreColumn.DECLARED_TOTAL.text(score), Looks.CENTER);
    }
  }

  private static Style outcomeStyle(Outcome outcome) {
    return switch (outcome) {
      case PASS -> Looks.CENTER_BOLD;
      case FAIL -> Looks.CENTER_WARNING;
      case INCOMPLETE, INVALID -> Looks.CENTER_ERROR;
    };
  }
}
