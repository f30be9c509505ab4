package vn.dvk.write.page;

import java.util.List;
import java.util.stream.Collectors;
import vn.dvk.domain.Unit;
import vn.dvk.domain.YearChange;
import vn.dvk.domain.YearChanges;
import vn.dvk.domain.YearModel;
import vn.dvk.write.Words;

/** What is new, kept and dropped since last year: the counts, and each unit's models folded. */
final class PreviousYearPart {
  private final Words words;

  PreviousYearPart(Words words) {
    this.words = words;
  }

  void write(Html html, YearChanges changes) {
    html.element("p", words.of("previous.note"), "class", "note");
    html.open("p");
    html.inline(
        "strong",
        words.of(
            "previous.counts",
            changes.count(YearChange::kept),
            changes.count(YearChange::added),
            changes.count(YearChange::dropped)));
    html.close("p");
    int unclear = changes.count(YearChange::unclear);
    if (unclear > 0) {
      html.element("p", words.of("previous.unclearCount", unclear));
    }
    if (!changes.waiting().isEmpty()) {
      String names = changes.waiting().stream().map(Unit::name).collect(Collectors.joining("; "));
      html.element("p", words.of("previous.waiting", changes.waiting().size(), names));
    }
    changes.units().forEach(change -> writeUnit(html, change));
  }

  private void writeUnit(Html html, YearChange change) {
    html.raw("<details class=\"group\">\n<summary>");
    html.inline("h3", change.unit().name()).text(" ");
    html.inline("span", tally(change), "class", "count").raw("</summary>\n");
    PageTable table =
        new PageTable(
            html,
            "lines",
            change.unit().name(),
            List.of(words.of("column.model"), words.of("previous.state")));
    add(table, change.kept(), words.of("previous.kept"));
    add(table, change.added(), words.of("previous.new"));
    add(table, change.unclear(), words.of("previous.unclear"));
    add(table, change.dropped(), words.of("previous.dropped"));
    table.close();
    html.raw("</details>\n");
  }

  private String tally(YearChange change) {
    String counts =
        words.of(
            "previous.counts",
            change.kept().size(),
            change.added().size(),
            change.dropped().size());
    return change.hadForms() ? counts : counts + " " + words.of("previous.noForms");
  }

  private static void add(PageTable table, List<YearModel> models, String state) {
    models.forEach(model -> table.add(model.row().nameText(), List.of(state)));
  }
}
