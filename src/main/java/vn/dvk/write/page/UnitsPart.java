package vn.dvk.write.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.FindingGroup;
import vn.dvk.domain.Form;
import vn.dvk.domain.Report;
import vn.dvk.domain.ShortfallReason;
import vn.dvk.domain.Totals;
import vn.dvk.domain.UnitStanding;
import vn.dvk.write.Words;

/** The units that sent nothing, were late, or are short of their quota. */
final class UnitsPart {
  /** The wording of a late submission whose day is the file's own. */
  private static final String FILE_DATE = "mtime";

  private final Words words;

  UnitsPart(Words words) {
    this.words = words;
  }

  void write(Html html, Report report, Totals totals) {
    List<FindingGroup> groups = FindingGroup.of(report);
    writeMissing(html, report.dossier(), groups);
    writeNotDue(html, report.dossier(), totals);
    writeLate(html, groups);
    writeShort(html, report.dossier());
  }

  private void writeMissing(Html html, Dossier dossier, List<FindingGroup> groups) {
    List<FindingGroup> missing = only(Code.MISSING_SUBMISSION, groups);
    writeTitle(html, "units.missing", missing.size());
    if (!dossier.hasRoster()) {
      html.element("p", words.of("units.missing.unknown"));
      return;
    }
    if (missing.isEmpty()) {
      html.element("p", words.of("units.missing.none"));
      return;
    }
    PageTable table =
        new PageTable(
            html,
            "lines",
            words.of("units.missing"),
            List.of(words.of("column.unit"), words.of("units.missing.forms")));
    missing.forEach(group -> table.add(group.unit().orElse(""), List.of(forms(group))));
    table.close();
  }

  private void writeTitle(Html html, String key, int count) {
    html.open("h3").text(words.of(key)).text(" ");
    html.inline("span", "(" + count + ")", "class", "count").close("h3");
  }

  private static List<FindingGroup> only(Code code, List<FindingGroup> groups) {
    return groups.stream().flatMap(group -> only(code, group)).toList();
  }

  private static Stream<FindingGroup> only(Code code, FindingGroup group) {
    List<Finding> found =
        group.findings().stream().filter(finding -> finding.code() == code).toList();
    return found.isEmpty() ? Stream.empty() : Stream.of(new FindingGroup(group.unit(), found));
  }

  private static String forms(FindingGroup group) {
    return group.findings().stream()
        .map(finding -> detail(finding, "form"))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String detail(Finding finding, String name) {
    return finding.details().getOrDefault(name, "–");
  }

  private void writeNotDue(Html html, Dossier dossier, Totals totals) {
    for (Form form : List.of(Form.PL1, Form.PL4)) {
      if (!dossier.isDue(form)) {
        String deadline = words.date(dossier.plan().deadline(form));
        int submitted = totals.unitsSubmitted().get(form);
        html.element(
            "p",
            words.of("units.notDue", words.of(form), deadline, submitted, totals.units()),
            "class",
            "note");
      }
    }
  }

  private void writeLate(Html html, List<FindingGroup> groups) {
    List<FindingGroup> late = only(Code.LATE_SUBMISSION, groups);
    writeTitle(html, "units.late", late.size());
    if (late.isEmpty()) {
      html.element("p", words.of("units.late.none"));
      return;
    }
    PageTable table = new PageTable(html, "cards dates", words.of("units.late"), lateHeadings());
    for (FindingGroup group : late) {
      group.findings().forEach(finding -> addLate(table, group.unit(), finding));
    }
    table.close();
  }

  private List<String> lateHeadings() {
    return List.of(
        words.of("column.unit"),
        words.of("units.late.form"),
        words.of("units.late.received"),
        words.of("units.late.deadline"));
  }

  private void addLate(PageTable table, Optional<String> unit, Finding finding) {
    String received = detail(finding, "received");
    table.add(
        unit.orElse(""),
        List.of(
            detail(finding, "form"),
            finding.wording().equals(FILE_DATE) ? words.of("units.late.mtime", received) : received,
            detail(finding, "deadline")));
  }

  private void writeShort(Html html, Dossier dossier) {
    List<UnitStanding> units =
        dossier.units().stream().filter(unit -> ShortfallReason.of(unit).isPresent()).toList();
    writeTitle(html, "units.short", units.size());
    if (units.isEmpty()) {
      html.element("p", words.of("units.short.none"));
      return;
    }
    PageTable table = new PageTable(html, "cards", words.of("units.short"), shortHeadings());
    units.forEach(unit -> addShort(table, unit));
    table.close();
  }

  private List<String> shortHeadings() {
    return List.of(
        words.of("column.unit"),
        words.of("column.type"),
        words.of("column.quota"),
        words.of("column.registered"),
        words.of("column.reported"),
        words.of("column.shortfall"),
        words.of("column.reason"));
  }

  private void addShort(PageTable table, UnitStanding standing) {
    table.add(
        standing.unit().name(),
        List.of(
            standing.unit().type().map(words::of).orElseGet(() -> words.of("type.unknown")),
            cell(standing.quota()),
            standing.registered(),
            standing.reported(),
            cell(standing.shortfall()),
            ShortfallReason.of(standing).map(words::of).orElse("")));
  }

  private static Object cell(OptionalInt number) {
    return number.isPresent() ? (Object) number.getAsInt() : "–";
  }
}
