package vn.dvk.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dvk.domain.Breakdown;
import vn.dvk.domain.Disposition;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Language;
import vn.dvk.domain.Model;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Report;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.Severity;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Target;
import vn.dvk.domain.Totals;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitStanding;
import vn.dvk.domain.VersionChange;
import vn.dvk.domain.WaiverUse;
import vn.dvk.domain.YearChange;
import vn.dvk.domain.YearChanges;

/** Writes {@code report.json}, the report for other programs (contract, section 3). */
public final class ReportJson {
  private static final String SCHEMA = "dvk-report/1";

  /** Files, then their sheets, then the units on them; a sheet's forms stay in their order. */
  private static final Comparator<Entry> BY_PLACE =
      Comparator.comparing((Entry entry) -> entry.submission().file())
          .thenComparing(entry -> entry.submission().sheet().orElse(""))
          .thenComparing(entry -> entry.submission().unit().id());

  private final FindingTexts texts;
  private final Words words;
  private final String version;

  /**
   * Sets what the report itself does not hold.
   *
   * @param language of the findings' messages and hints and of the scores' reasons
   * @param version of dvk
   */
  public ReportJson(Language language, String version) {
    this(FindingTexts.in(language), Words.in(language), version);
  }

  ReportJson(FindingTexts texts, Words words, String version) {
    this.texts = texts;
    this.words = words;
    this.version = version;
  }

  /**
   * Writes the whole report; the same report gives the same text.
   *
   * @param out takes it; flushed, not closed
   * @throws IOException where {@code out} cannot take it
   */
  public void write(Report report, Writer out) throws IOException {
    write(report, new JsonText(out));
  }

  /**
   * Writes the whole report in UTF-8.
   *
   * @param out takes it; flushed, not closed
   * @throws IOException where {@code out} cannot take it
   */
  public void write(Report report, OutputStream out) throws IOException {
    write(report, new JsonText(out));
  }

  private void write(Report report, JsonText json) throws IOException {
    Dossier dossier = report.dossier();
    json.beginObject();
    json.text("schema", SCHEMA);
    writeTool(json);
    writePlan(json, dossier.plan());
    json.text("asOf", dossier.asOf().toString());
    json.flag("complete", report.complete());
    writeFiles(json, dossier.files());
    writeSubmissions(json, entries(report));
    writeUnits(json, dossier.units());
    writeModels(json, dossier.models());
    writeScores(json, dossier.scores());
    writeTargets(json, dossier.targets());
    writeFindings(json, report.findings());
    writeTotals(json, report.totals());
    if (report.waivers().isPresent()) {
      writeWaivers(json, report.waivers().get());
    }
    if (!report.changes().isEmpty()) {
      writeChanges(json, report.changes());
    }
    if (dossier.previousYear().isPresent()) {
      writePreviousYear(json, dossier.previousYear().get());
    }
    json.endObject();
    json.finish();
  }

  private void writeTool(JsonText json) throws IOException {
    json.beginObject("tool");
    json.text("name", "dvk");
    json.text("version", version);
    json.endObject();
  }

  private static void writePlan(JsonText json, Plan plan) throws IOException {
    json.beginObject("plan");
    json.text("id", plan.id());
    json.number("year", plan.year());
    json.endObject();
  }

  private static void writeFiles(JsonText json, List<FileEntry> files) throws IOException {
    json.beginList("files");
    for (FileEntry file : files) {
      json.beginObject();
      json.text("file", file.file());
      json.text("sha256", file.sha256());
      json.text("status", file.status().code());
      json.endObject();
    }
    json.endList();
  }

  /** A submission and what became of it. */
  private record Entry(Submission submission, Disposition disposition) {}

  private static List<Entry> entries(Report report) {
    List<Entry> entries = new ArrayList<>();
    List<Submission> used = report.dossier().submissions();
    for (int i = 0; i < used.size(); i++) {
      entries.add(new Entry(used.get(i), report.dispositions().get(i)));
    }
    for (Submission superseded : report.dossier().superseded()) {
      entries.add(new Entry(superseded, Disposition.SUPERSEDED));
    }
    entries.sort(BY_PLACE);
    return entries;
  }

  private static void writeSubmissions(JsonText json, List<Entry> entries) throws IOException {
    json.beginList("submissions");
    for (Entry entry : entries) {
      RecordJson.writeSubmission(json, entry.submission(), entry.disposition());
    }
    json.endList();
  }

  private static void writeUnits(JsonText json, List<UnitStanding> units) throws IOException {
    json.beginList("units");
    for (UnitStanding unit : units) {
      RecordJson.writeUnit(json, unit);
    }
    json.endList();
  }

  private static void writeModels(JsonText json, List<Model> models) throws IOException {
    json.beginList("models");
    for (Model model : models) {
      RecordJson.writeModel(json, model);
    }
    json.endList();
  }

  private void writeScores(JsonText json, List<ScorePair> scores) throws IOException {
    json.beginList("scores");
    for (ScorePair pair : scores) {
      RecordJson.writeScore(json, pair.score(), words);
    }
    json.endList();
  }

  private static void writeTargets(JsonText json, List<Target> targets) throws IOException {
    json.beginList("targets");
    for (Target target : targets) {
      json.beginObject();
      json.text("code", target.code());
      json.share("goal", Optional.of(target.goal()));
      json.share("actual", target.actual());
      json.flag("met", target.met());
      json.texts("behind", target.behind());
      json.endObject();
    }
    json.endList();
  }

  private void writeFindings(JsonText json, List<Finding> findings) throws IOException {
    json.beginList("findings");
    for (Finding finding : findings) {
      RecordJson.writeFinding(json, finding, texts);
    }
    json.endList();
  }

  private static void writeWaivers(JsonText json, List<WaiverUse> waivers) throws IOException {
    json.beginList("waivers");
    for (WaiverUse use : waivers) {
      RecordJson.writeWaiver(json, use);
    }
    json.endList();
  }

  private static void writeChanges(JsonText json, List<VersionChange> changes) throws IOException {
    json.beginList("resubmissions");
    for (VersionChange change : changes) {
      RecordJson.writeChange(json, change);
    }
    json.endList();
  }

  private static void writePreviousYear(JsonText json, YearChanges changes) throws IOException {
    json.beginObject("previousYear");
    json.number("kept", changes.count(YearChange::kept));
    json.number("new", changes.count(YearChange::added));
    json.number("dropped", changes.count(YearChange::dropped));
    json.beginList("units");
    for (YearChange change : changes.units()) {
      RecordJson.writeYearChange(json, change);
    }
    json.endList();
    json.number("unclear", changes.count(YearChange::unclear));
    json.texts("waiting", changes.waiting().stream().map(Unit::id).toList());
    json.endObject();
  }

  private static void writeTotals(JsonText json, Totals totals) throws IOException {
    Breakdown all = totals.all();
    json.beginObject("totals");
    json.number("files", totals.files());
    json.number("units", totals.units());
    json.number("models", all.rows());
    json.number("quantity", all.quantity());
    json.numbers("bySector", all.bySector());
    json.numbers("byActor", all.byActor());
    json.numbers("byStatus", all.byStatus());
    json.beginObject("findings");
    for (Severity severity : Severity.values()) {
      json.number(severity.code(), totals.findings().get(severity));
    }
    json.endObject();
    json.endObject();
  }
}
