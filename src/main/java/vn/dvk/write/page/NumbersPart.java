package vn.dvk.write.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.dvk.domain.Breakdown;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Totals;
import vn.dvk.write.Words;

/** The numbers of models by sector, status and actor, and of score sheets by outcome. */
final class NumbersPart {
  private final Words words;

  NumbersPart(Words words) {
    this.words = words;
  }

  void write(Html html, Plan plan, Totals totals) {
    html.element("p", words.of("numbers.note"), "class", "note");
    html.raw("<div class=\"tables\">\n");
    writeTable(html, "sector", totals, Breakdown::bySector, key -> words.sector(plan, key));
    writeTable(html, "status", totals, Breakdown::byStatus, words::status);
    writeTable(html, "actor", totals, Breakdown::byActor, words::actor);
    writeScores(html, totals);
    html.raw("</div>\n");
  }

  private void writeTable(
      Html html,
      String kind,
      Totals totals,
      Function<Breakdown, Map<String, Integer>> counts,
      UnaryOperator<String> label) {
    Map<String, Integer> registered = counts.apply(totals.registered());
    Map<String, Integer> reported = counts.apply(totals.reported());
    html.raw("<div>\n").element("h3", words.of("numbers." + kind));
    PageTable table = new PageTable(html, "numbers", words.of("numbers." + kind), headings(kind));
    for (String key : counts.apply(totals.all()).keySet()) {
      table.add(
          label.apply(key),
          List.of(registered.getOrDefault(key, 0), reported.getOrDefault(key, 0)));
    }
    table.addTotal(
        words.of("numbers.total"),
        List.of(totals.registered().quantity(), totals.reported().quantity()));
    html.raw("</div>\n");
  }

  private List<String> headings(String kind) {
    return List.of(
        words.of("numbers." + kind + ".head"),
        words.of("numbers.registered"),
        words.of("numbers.reported"));
  }

  private void writeScores(Html html, Totals totals) {
    String title = words.of("numbers.scores");
    html.raw("<div>\n").element("h3", title);
    List<String> headings = List.of(words.of("column.outcome"), words.of("numbers.sheets"));
    PageTable table = new PageTable(html, "numbers", title, headings);
    totals.outcomes().forEach((outcome, count) -> table.add(words.of(outcome), List.of(count)));
    table.addTotal(words.of("numbers.total"), List.of(totals.scores()));
    html.element("p", words.of("numbers.recognized", totals.recognized())).raw("</div>\n");
  }
}
