package vn.dvk.write.page;

import java.util.List;
import java.util.Optional;
import vn.dvk.domain.VersionChange;
import vn.dvk.domain.VersionChange.Fault;
import vn.dvk.write.FindingTexts;
import vn.dvk.write.FindingsList;
import vn.dvk.write.Words;

/** What changed in the forms that came again: mended, still wrong, newly wrong, and the models. */
final class ChangesPart {
  private final FindingTexts texts;
  private final Words words;

  ChangesPart(FindingTexts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  void write(Html html, List<VersionChange> changes) {
    html.element("p", words.of("changes.note"), "class", "note");
    changes.forEach(change -> write(html, change));
  }

  private void write(Html html, VersionChange change) {
    html.raw("<details class=\"group\" open>\n<summary>");
    html.inline("h3", change.unit().name() + " – " + words.of(change.form())).text(" ");
    html.inline("span", tally(change), "class", "count").raw("</summary>\n<ul>\n");
    html.open("li").open("p").text(words.of("changes.replaced", files(change.replaced())));
    html.close("p").open("p").text(words.of("changes.by", files(change.by()))).close("p");
    html.close("li");
    writeFaults(html, "mended", change.mended());
    writeFaults(html, "stillWrong", change.stillWrong());
    writeFaults(html, "newlyWrong", change.newlyWrong());
    writeNames(html, "added", change.added());
    writeNames(html, "dropped", change.dropped());
    writeNames(
        html,
        "renamed",
        change.renamed().stream()
            .map(renaming -> "“" + renaming.from() + "” → “" + renaming.to() + "”")
            .toList());
    html.raw("</ul>\n</details>\n");
  }

  private String tally(VersionChange change) {
    return words.of(
        "changes.tally",
        change.mended().size(),
        change.stillWrong().size(),
        change.newlyWrong().size());
  }

  private static String files(List<String> files) {
    return String.join("; ", files);
  }

  private void writeFaults(Html html, String kind, List<Fault> faults) {
    if (faults.isEmpty()) {
      return;
    }
    openList(html, kind, faults.size());
    for (Fault fault : faults) {
      html.open("p").inline("span", FindingsList.place(fault.place()), "class", "place");
      html.text(" ").text(told(fault)).text(" ");
      html.inline("code", fault.code().id()).close("p");
    }
    html.close("li");
  }

  private void openList(Html html, String kind, int count) {
    html.open("li").open("p").inline("b", words.of("changes." + kind, count)).close("p");
  }

  private String told(Fault fault) {
    Optional<String> what = texts.text(fault.code().id() + ".what");
    String fact = what.orElse("");
    return fault.model().map(model -> "“" + model + "”: " + fact).orElse(fact);
  }

  private void writeNames(Html html, String kind, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    openList(html, kind, names.size());
    names.forEach(name -> html.element("p", name));
    html.close("li");
  }
}
