package vn.dvk.write.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.FileStatus;
import vn.dvk.domain.Language;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Report;
import vn.dvk.domain.Severity;
import vn.dvk.domain.Totals;
import vn.dvk.write.FindingTexts;
import vn.dvk.write.Words;

/**
 * Writes {@code bao-cao-YEAR.html}, the compliance report for people: one page that fetches
 * nothing, for the desk, the telephone and the printer.
 */
public final class ReportPage {
  private static final List<String> PARTS =
      List.of("targets", "units", "findings", "numbers", "files");

  /** Shown only where a form came again. */
  private static final String CHANGES = "changes";

  /** Shown only where last year's forms were given. */
  private static final String PREVIOUS = "previous";

  private final FindingTexts texts;
  private final Words words;
  private final String version;

  /**
   * Sets what the report itself does not hold.
   *
   * @param language of the page
   * @param version of dvk
   */
  public ReportPage(Language language, String version) {
    this.texts = FindingTexts.in(language);
    this.words = Words.in(language);
    this.version = version;
  }

  /**
   * Writes the page; the same report gives the same text.
   *
   * @param out takes it; flushed, not closed
   * @throws IOException where {@code out} cannot take it
   */
  public void write(Report report, Writer out) throws IOException {
    Html html = new Html();
    html.raw("<!DOCTYPE html>\n").open("html", "lang", words.language().code()).raw("\n");
    writeHead(html, report.dossier().plan());
    html.raw("<body>\n");
    writeTop(html, report);
    html.raw("<main>\n");
    writeParts(html, report);
    html.raw("</main>\n");
    writeFoot(html, report.dossier().plan());
    html.raw("</body>\n</html>\n");
    out.write(html.toString());
    out.flush();
  }

  private void writeHead(Html html, Plan plan) {
    html.raw("<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.element("title", words.of("page.title", plan.year()));
    html.raw("<style>\n").raw(Style.of("page.css")).raw("</style>\n</head>\n");
  }

  private void writeTop(Html html, Report report) {
    Dossier dossier = report.dossier();
    Totals totals = report.totals();
    html.raw("<header>\n").element("p", dossier.plan().issuer(), "class", "issuer");
    html.element("h1", words.of("page.title", dossier.plan().year()));
    html.element("p", dossier.plan().title(), "class", "plan");
    html.open("p").inline("strong", words.of("page.asOf", words.date(dossier.asOf())));
    html.text(" · ").text(input(totals)).close("p");
    if (!report.complete()) {
      writeIncomplete(html, totals);
    }
    writeContents(html, report);
    html.raw("</header>\n");
  }

  private String input(Totals totals) {
    return words.of(
        "page.input",
        totals.files(),
        totals.units(),
        totals.findings().get(Severity.ERROR),
        totals.findings().get(Severity.WARNING),
        totals.findings().get(Severity.INFO));
  }

  private void writeIncomplete(Html html, Totals totals) {
    int unreadable = totals.filesByStatus().get(FileStatus.UNREADABLE);
    html.open("p", "class", "alert", "id", "incomplete");
    html.inline("strong", words.of("page.incomplete")).text(" ");
    html.text(words.of("page.incompleteWhy", unreadable)).close("p");
  }

  private void writeContents(Html html, Report report) {
    html.open("nav", "aria-label", words.of("page.contents")).raw("\n<ul>\n");
    for (String part : parts(report)) {
      html.open("li").inline("a", title(report, part), "href", "#" + part).close("li");
    }
    html.raw("</ul>\n</nav>\n");
  }

  private String title(Report report, String part) {
    return words.of(part + ".title", parts(report).indexOf(part) + 1);
  }

  private static List<String> parts(Report report) {
    List<String> parts = new ArrayList<>(PARTS);
    if (!report.changes().isEmpty()) {
      parts.add(CHANGES);
    }
    if (report.dossier().previousYear().isPresent()) {
      parts.add(PREVIOUS);
    }
    return parts;
  }

  private void writeParts(Html html, Report report) {
    Totals totals = report.totals();
    begin(html, report, "targets");
    new TargetsPart(words).write(html, report.dossier());
    begin(html, report, "units");
    new UnitsPart(words).write(html, report, totals);
    begin(html, report, "findings");
    new FindingsPart(texts, words).write(html, report);
    begin(html, report, "numbers");
    new NumbersPart(words).write(html, report.dossier().plan(), totals);
    begin(html, report, "files");
    new FilesPart(words).write(html, report.dossier().files());
    if (!report.changes().isEmpty()) {
      begin(html, report, CHANGES);
      new ChangesPart(texts, words).write(html, report.changes());
    }
    if (report.dossier().previousYear().isPresent()) {
      begin(html, report, PREVIOUS);
      new PreviousYearPart(words).write(html, report.dossier().previousYear().get());
    }
    html.raw("</section>\n");
  }

  /** Each part ends where the next begins. */
  private void begin(Html html, Report report, String part) {
    html.raw(part.equals(PARTS.get(0)) ? "" : "</section>\n");
    html.open("section", "id", part).raw("\n").element("h2", title(report, part));
  }

  private void writeFoot(Html html, Plan plan) {
    html.raw("<footer>\n").element("p", words.of("page.foot", version, plan.year()));
    html.raw("</footer>\n");
  }
}
