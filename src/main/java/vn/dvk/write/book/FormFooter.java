package vn.dvk.write.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Breakdown;
import vn.dvk.domain.CellName;
import vn.dvk.domain.Model;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Sector;
import vn.dvk.write.book.FormColumn.Content;
import vn.dvk.write.xlsx.Area;

/**
 * The lines under a consolidated form that count its models by sector and by actor, each a formula
 * that follows when a row is changed. What is not told is in no line but its own.
 */
final class FormFooter {
  /** How long a text inside a formula may be, and half a formula. */
  private static final int TEXT_LIMIT = 255;

  private static final int OTHERS_LIMIT = 4_000;

  private final FormSheet form;
  private final Plan plan;
  private final List<Model> models;
  private final Breakdown counts;
  private final int lastRow;

  /**
   * The footer of a form.
   *
   * @param models all models in the body
   * @param lastRow the body's last row
   */
  FormFooter(FormSheet form, Plan plan, List<Model> models, int lastRow) {
    this.form = form;
    this.plan = plan;
    this.models = models;
    this.counts = Breakdown.of(plan, models);
    this.lastRow = Math.max(lastRow, FormSheet.FIRST_BODY_ROW);
  }

  /** Writes the lines. */
  void write() {
    form.sheet().nextRow();
    form.line("*", "Tổng số mô hình theo lĩnh vực:", Looks.LINE_BOLD);
    sectors();
    form.line("*", "Tổng số tập thể, cá nhân xây dựng mô hình", Looks.LINE_BOLD);
    actors();
  }

  private void sectors() {
    List<String> sums = new ArrayList<>();
    for (Sector sector : plan.sectors()) {
      sums.add(sumOf(Content.SECTOR, sector.name()));
      int number = counts.bySector().get(sector.code());
      line(FooterLine.of(sector), last(sums), number);
    }
    int other = counts.bySector().get(Sector.OTHER_CODE);
    int unknown = unknown(counts.bySector());
    if (other > 0) {
      sums.add(sumOfOthers().orElseGet(() -> "(" + rest(sums) + "-" + unknown + ")"));
      line(FooterLine.OTHER_SECTOR, last(sums), other);
    }
    if (unknown > 0) {
      line(FooterLine.UNKNOWN_SECTOR, rest(sums), unknown);
    }
  }

  private void actors() {
    String collective = actorSum(Content.COLLECTIVE, Content.INDIVIDUAL);
    String individual = actorSum(Content.INDIVIDUAL, Content.COLLECTIVE);
    line(FooterLine.COLLECTIVE, collective, counts.byActor().get(Actor.COLLECTIVE.code()));
    line(FooterLine.INDIVIDUAL, individual, counts.byActor().get(Actor.INDIVIDUAL.code()));
    int unknown = unknown(counts.byActor());
    if (unknown > 0) {
      line(FooterLine.UNKNOWN_ACTOR, rest(List.of(collective, individual)), unknown);
    }
  }

  private void line(FooterLine line, String sum, int number) {
    String formula = literal(line.label()) + "&" + sum + "&" + literal(" mô hình");
    form.formulaLine(formula, line.label() + number + " mô hình");
  }

  /** The quantities in the rows where a column says something. */
  private String sumOf(Content column, String text) {
    return "SUMIF(" + area(column) + "," + criterion(text) + "," + area(Content.QUANTITY) + ")";
  }

  /** The rows with an X in one column, without those with an X in both. */
  private String actorSum(Content column, Content other) {
    return "("
        + sumOf(column, "X")
        + "-SUMIFS("
        + area(Content.QUANTITY)
        + ","
        + area(column)
        + ",\"X\","
        + area(other)
        + ",\"X\"))";
  }

  /** The sectors outside the plan as they are written; empty where a formula cannot hold them. */
  private Optional<String> sumOfOthers() {
    Map<String, String> names = new LinkedHashMap<>();
    models.stream()
        .filter(m -> m.sector().value().filter(Sector::isOther).isPresent())
        .map(ModelText::sector)
        .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    if (names.values().stream().anyMatch(name -> criterion(name).length() > TEXT_LIMIT)) {
      return Optional.empty();
    }
    String sums =
        names.values().stream()
            .map(name -> sumOf(Content.SECTOR, name))
            .collect(Collectors.joining("+", "(", ")"));
    return sums.length() > OTHERS_LIMIT ? Optional.empty() : Optional.of(sums);
  }

  /** What the total has beyond some sums. */
  private String rest(List<String> sums) {
    String total = CellName.of(form.layout().column(Content.QUANTITY), FormSheet.TOTAL_ROW);
    return "(" + total + "-" + String.join("-", sums) + ")";
  }

  private String area(Content column) {
    return Area.ofColumn(form.layout().column(column), FormSheet.FIRST_BODY_ROW, lastRow).name();
  }

  private static int unknown(Map<String, Integer> counts) {
    return counts.getOrDefault(Breakdown.UNKNOWN, 0);
  }

  private static String last(List<String> sums) {
    return sums.get(sums.size() - 1);
  }

  /** A text to be found whole; wildcards and comparison signs in it mean themselves. */
  private static String criterion(String text) {
    return literal("=" + text.replace("~", "~~").replace("*", "~*").replace("?", "~?"));
  }

  private static String literal(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
