package vn.dvk.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.domain.Finding;
import vn.dvk.domain.FindingGroup;
import vn.dvk.domain.Language;
import vn.dvk.domain.Place;
import vn.dvk.domain.Report;
import vn.dvk.domain.Severity;
import vn.dvk.domain.Totals;

/** Writes what {@code dvk validate} prints: the findings, what they are about, how to mend them. */
public final class FindingsList {
  private final FindingTexts texts;
  private final Words words;

  /** Sets the language of headings, messages and hints. */
  public FindingsList(Language language) {
    this(FindingTexts.in(language), Words.in(language));
  }

  FindingsList(FindingTexts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /**
   * Writes the findings unit by unit for the terminal, and the counts last.
   *
   * @param out takes it; flushed, not closed
   */
  public void writeText(Report report, Writer out) throws IOException {
    for (FindingGroup group : FindingGroup.of(report)) {
      writeText(group, out);
    }
    Totals totals = report.totals();
    writeClosing(totals.files(), totals.findings(), report.complete(), out);
  }

  /** Writes one unit's findings as {@link #writeText(Report, Writer)} does. */
  public void writeText(FindingGroup group, Writer out) throws IOException {
    writeLine(out, group.unit().orElseGet(() -> words.of("group.none")));
    for (Finding finding : group.findings()) {
      writeText(finding, out);
    }
    out.write('\n');
  }

  /**
   * Writes the counts that stand last.
   *
   * @param files files of the input
   * @param findings how many there are of each severity
   * @param complete false while any file is unreadable
   * @param out takes it; flushed, not closed
   */
  public void writeClosing(int files, Map<Severity, Integer> findings, boolean complete, Writer out)
      throws IOException {
    String counts =
        words.of(
            "findings.count",
            files,
            findings.get(Severity.ERROR),
            findings.get(Severity.WARNING),
            findings.get(Severity.INFO));
    out.write((complete ? counts : counts + "\n" + words.of("report.incomplete")) + "\n");
    out.flush();
  }

  /**
   * Writes one record a finding for a spreadsheet program, in the report's order.
   *
   * @param out takes it; flushed, not closed
   */
  public void writeCsv(Report report, Writer out) throws IOException {
    CsvTable table = new CsvTable(out, headings());
    for (Finding finding : report.findings()) {
      table.add(record(finding));
    }
    table.finish();
  }

  private void writeText(Finding finding, Writer out) throws IOException {
    String place = place(finding.place());
    String hint = texts.hint(finding);
    String code = "[" + finding.code().id() + "]";
    writeLine(
        out,
        "  " + words.of(finding.severity()) + "  " + (place.isEmpty() ? "" : place + "  ") + code);
    writeLine(out, "      " + texts.message(finding));
    if (!hint.isEmpty()) {
      writeLine(out, "      → " + hint);
    }
  }

  private static void writeLine(Writer out, String text) throws IOException {
    out.write(TextTable.line(text) + "\n");
  }

  /** A place for people: {@code "so-y-te/PL1.xlsx › Sheet1 › C14"}; empty for no place. */
  public static String place(Place place) {
    StringBuilder text = new StringBuilder();
    for (Optional<String> part : List.of(place.file(), place.sheet(), place.cell())) {
      part.ifPresent(name -> text.append(text.length() == 0 ? "" : " › ").append(name));
    }
    return text.toString();
  }

  private List<String> headings() {
    return List.of(
        words.of("column.severity"),
        words.of("column.code"),
        words.of("column.id"),
        words.of("column.file"),
        words.of("column.sheet"),
        words.of("column.cell"),
        words.of("column.value"),
        words.of("column.message"),
        words.of("column.hint"));
  }

  private List<String> record(Finding finding) {
    return List.of(
        words.of(finding.severity()),
        finding.code().id(),
        finding.unit().orElse(""),
        finding.place().file().orElse(""),
        finding.place().sheet().orElse(""),
        finding.place().cell().orElse(""),
        finding.value().orElse(""),
        texts.message(finding),
        texts.hint(finding));
  }
}
