package vn.dvk.write.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Target;
import vn.dvk.domain.UnitStanding;
import vn.dvk.write.Words;

/** The plan's targets with their shares, and the units that keep them from being met. */
final class TargetsPart {
  /** More names would push the next target off the screen. */
  private static final int AT_A_GLANCE = 10;

  private static final String OF_MODELS = "models_reviewed";

  private final Words words;

  TargetsPart(Words words) {
    this.words = words;
  }

  void write(Html html, Dossier dossier) {
    Map<String, String> names = new TreeMap<>();
    for (UnitStanding standing : dossier.units()) {
      names.put(standing.unit().id(), standing.unit().name());
    }
    PageTable table = new PageTable(html, "targets", words.of("targets.title"), headings());
    for (Target target : dossier.targets()) {
      writeRow(html, table, target, names);
    }
    table.close();
  }

  private List<String> headings() {
    return List.of(
        words.of("targets.target"),
        words.of("targets.done"),
        words.of("targets.share"),
        words.of("targets.goal"),
        words.of("targets.result"));
  }

  private void writeRow(Html html, PageTable table, Target target, Map<String, String> names) {
    table.openRow(words.of("target." + target.code()));
    writeBehind(html, target, names);
    table.closeHead();
    table.addCell(1, done(target));
    table.openCell(2, "class", "share");
    writeShare(html, target);
    table.closeCell();
    table.addCell(3, words.percent(target.goal()));
    table.openCell(4);
    writeResult(html, target);
    table.closeCell();
    table.closeRow();
  }

  private String done(Target target) {
    String key = target.code().equals(OF_MODELS) ? "target.models" : "target.units";
    return words.of(key, target.done(), target.all());
  }

  private void writeShare(Html html, Target target) {
    if (target.actual().isEmpty()) {
      html.text("–");
      return;
    }
    BigDecimal share = target.actual().get();
    html.text(words.percent(share));
    html.open("span", "class", "bar", "aria-hidden", "true");
    html.open("span", "style", "width:" + share.movePointRight(2).toPlainString() + "%");
    html.raw("</span></span>");
  }

  private void writeResult(Html html, Target target) {
    if (target.actual().isEmpty()) {
      html.inline("span", words.of("targets.none"), "class", "badge none");
    } else if (target.met()) {
      html.inline("span", "✓ " + words.of("targets.met"), "class", "badge met");
    } else {
      html.inline("span", "✗ " + words.of("targets.missed"), "class", "badge error");
    }
  }

  private void writeBehind(Html html, Target target, Map<String, String> names) {
    if (target.behind().isEmpty()) {
      return;
    }
    html.raw(target.behind().size() > AT_A_GLANCE ? "<details>" : "<details open>");
    html.inline("summary", words.of("targets.behind", target.behind().size())).raw("\n<ul>\n");
    target.behind().forEach(unit -> html.element("li", names.getOrDefault(unit, unit)));
    html.raw("</ul></details>");
  }
}
