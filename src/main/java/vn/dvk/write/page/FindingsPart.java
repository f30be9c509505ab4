package vn.dvk.write.page;

import java.util.List;
import java.util.stream.Collectors;
import vn.dvk.domain.Finding;
import vn.dvk.domain.FindingGroup;
import vn.dvk.domain.Report;
import vn.dvk.domain.Totals;
import vn.dvk.write.FindingTexts;
import vn.dvk.write.FindingsList;
import vn.dvk.write.Words;

/** The findings by unit: how grave, where, what, and what to do. */
final class FindingsPart {
  private final FindingTexts texts;
  private final Words words;

  FindingsPart(FindingTexts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  void write(Html html, Report report) {
    List<FindingGroup> groups = FindingGroup.of(report);
    if (groups.isEmpty()) {
      html.element("p", words.of("findings.none"));
    }
    groups.forEach(group -> writeGroup(html, group));
  }

  private void writeGroup(Html html, FindingGroup group) {
    html.raw("<details class=\"group\" open>\n<summary>");
    html.inline("h3", group.unit().orElseGet(() -> words.of("group.none"))).text(" ");
    html.inline("span", tally(group), "class", "count").raw("</summary>\n<ul>\n");
    group.findings().forEach(finding -> writeFinding(html, finding));
    html.raw("</ul>\n</details>\n");
  }

  private String tally(FindingGroup group) {
    return Totals.bySeverity(group.findings()).entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> words.of("findings." + count.getKey().code(), count.getValue()))
        .collect(Collectors.joining(", "));
  }

  private void writeFinding(Html html, Finding finding) {
    String severity = finding.severity().code();
    String place = FindingsList.place(finding.place());
    String hint = texts.hint(finding);
    html.open("li", "class", severity).open("p", "class", "where");
    html.inline("span", words.of(finding.severity()), "class", "badge " + severity).text(" ");
    if (!place.isEmpty()) {
      html.inline("span", place, "class", "place").text(" ");
    }
    html.inline("code", finding.code().id()).close("p");
    html.element("p", texts.message(finding));
    if (!hint.isEmpty()) {
      html.open("p", "class", "hint").inline("b", words.of("findings.todo")).text(" ");
      html.text(hint).close("p");
    }
    html.close("li");
  }
}
