package vn.dvk.write;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.dvk.domain.Actor;
import vn.dvk.domain.CellAccount;
import vn.dvk.domain.Disposition;
import vn.dvk.domain.Field;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Score;
import vn.dvk.domain.Sector;
import vn.dvk.domain.Source;
import vn.dvk.domain.Status;
import vn.dvk.domain.Submission;
import vn.dvk.domain.UnitStanding;
import vn.dvk.domain.UnitType;
import vn.dvk.domain.VersionChange;
import vn.dvk.domain.Waiver;
import vn.dvk.domain.WaiverUse;
import vn.dvk.domain.YearChange;
import vn.dvk.domain.YearModel;

/** The objects of {@code report.json}, key by key as the contract gives them (section 3). */
final class RecordJson {
  private RecordJson() {}

  /** A submission and what became of it. */
  static void writeSubmission(JsonText json, Submission submission, Disposition disposition)
      throws IOException {
    json.beginObject();
    json.text("file", submission.file());
    json.text("sheet", submission.sheet());
    json.text("form", submission.form().name());
    json.text("unit", submission.unit().id());
    json.text("unitAsWritten", submission.naming().asWritten());
    json.text("received", submission.received().date().toString());
    json.number("models", submission.models().size());
    json.flag("used", disposition != Disposition.SUPERSEDED);
    json.text("disposition", disposition.code());
    writeCells(json, submission.cells());
    json.text("evaluated", submission.evaluated());
    json.endObject();
  }

  private static void writeCells(JsonText json, CellAccount cells) throws IOException {
    json.beginObject("cells");
    json.number("read", cells.read());
    json.number("form", cells.form());
    json.number("reported", cells.reported());
    json.endObject();
  }

  /** How a unit stands. */
  static void writeUnit(JsonText json, UnitStanding standing) throws IOException {
    json.beginObject();
    json.text("id", standing.unit().id());
    json.text("name", standing.unit().name());
    json.text("type", standing.unit().type().map(UnitType::code));
    json.flag("inRoster", standing.unit().inRoster());
    json.number("quota", standing.quota());
    json.number("registered", standing.registered());
    json.number("reported", standing.reported());
    json.number("recognized", standing.recognized());
    json.number("shortfall", standing.shortfall());
    json.beginObject("submitted");
    json.flag(Form.PL1.name(), standing.submittedRegistration());
    json.flag(Form.PL4.name(), standing.submittedResult());
    json.endObject();
    json.beginObject("late");
    json.flag(Form.PL1.name(), standing.lateRegistration());
    json.flag(Form.PL4.name(), standing.lateResult());
    json.endObject();
    json.endObject();
  }

  /** A score with the reasons why it is no pass, in words. */
  static void writeScore(JsonText json, Score score, Words words) throws IOException {
    json.beginObject();
    json.text("unit", score.sheet().unit().id());
    json.text("model", score.sheet().model());
    json.text("variant", score.variant().map(Actor::code));
    json.decimals("criteria", score.criteria());
    json.decimal("total", score.total());
    json.decimal("declaredTotal", score.declaredTotal());
    json.text("outcome", score.outcome().code());
    json.texts("reasons", score.reasons().stream().map(words::reason).toList());
    writeSource(json, score.sheet().source());
    json.endObject();
  }

  /** A finding in words. */
  static void writeFinding(JsonText json, Finding finding, FindingTexts texts) throws IOException {
    json.beginObject();
    json.text("code", finding.code().id());
    json.text("severity", finding.severity().code());
    json.text("message", texts.message(finding));
    json.text("hint", texts.hint(finding));
    json.text("unit", finding.unit());
    json.text("file", finding.place().file());
    json.text("sheet", finding.place().sheet());
    json.text("cell", finding.place().cell());
    json.text("value", finding.value());
    json.endObject();
  }

  /** A waiver, its aim written as a finding's place is, and what became of it. */
  static void writeWaiver(JsonText json, WaiverUse use) throws IOException {
    Waiver waiver = use.waiver();
    json.beginObject();
    json.text("code", waiver.code().id());
    json.text("unit", waiver.unit());
    json.text("file", waiver.place().file());
    json.text("sheet", waiver.place().sheet());
    json.text("cell", waiver.place().cell());
    json.text("reason", waiver.reason());
    json.text("grantedBy", waiver.grantedBy());
    json.text("until", waiver.until().toString());
    json.text("state", use.state().code());
    json.endObject();
  }

  /** What changed from a version of a form that no longer counts to the one that does. */
  static void writeChange(JsonText json, VersionChange change) throws IOException {
    json.beginObject();
    json.text("unit", change.unit().id());
    json.text("form", change.form().name());
    json.texts("replaced", change.replaced());
    json.texts("by", change.by());
    writeFaults(json, "mended", change.mended());
    writeFaults(json, "stillWrong", change.stillWrong());
    writeFaults(json, "new", change.newlyWrong());
    json.texts("addedModels", change.added());
    json.texts("droppedModels", change.dropped());
    json.beginList("renamedModels");
    for (VersionChange.Renaming renaming : change.renamed()) {
      json.beginObject();
      json.text("from", renaming.from());
      json.text("to", renaming.to());
      json.endObject();
    }
    json.endList();
    json.endObject();
  }

  private static void writeFaults(JsonText json, String key, List<VersionChange.Fault> faults)
      throws IOException {
    json.beginList(key);
    for (VersionChange.Fault fault : faults) {
      json.beginObject();
      json.text("code", fault.code().id());
      json.text("model", fault.model());
      json.text("value", fault.value());
      json.text("file", fault.place().file());
      json.text("sheet", fault.place().sheet());
      json.text("cell", fault.place().cell());
      json.endObject();
    }
    json.endList();
  }

  /** A model row of either form. */
  static void writeModel(JsonText json, Model model) throws IOException {
    json.beginObject();
    json.text("form", model.form().name());
    json.text("unit", model.unit().id());
    json.text("subunit", model.subunit());
    json.text("name", model.name().value());
    json.number("quantity", model.count());
    json.text("location", model.location().value());
    json.text("lead", model.lead().value());
    json.text("sector", model.sector().value().map(Sector::code));
    json.text("sectorAsWritten", written(model.sector()));
    json.text("scale", extent(model, Form.PL1));
    json.text("result", extent(model, Form.PL4));
    json.text("actor", model.actor().value().map(Actor::code));
    json.text("status", model.status().value().map(Status::code));
    writeSource(json, model.source());
    json.endObject();
  }

  private static Optional<String> written(Field<?> field) {
    return Optional.of(field.written()).filter(text -> !text.isEmpty());
  }

  /** The registration tells the scale, the result form the result. */
  private static Optional<String> extent(Model model, Form form) {
    return model.form() == form ? model.extent().value() : Optional.empty();
  }

  /** Where a record was submitted. */
  static void writeSource(JsonText json, Source source) throws IOException {
    json.beginObject("source");
    json.text("file", source.file());
    json.text("sheet", source.sheet());
    json.number("row", source.row());
    json.endObject();
  }

  /** One unit's models against last year's, by their names. */
  static void writeYearChange(JsonText json, YearChange change) throws IOException {
    json.beginObject();
    json.text("unit", change.unit().id());
    json.texts("kept", names(change.kept()));
    json.texts("new", names(change.added()));
    json.texts("dropped", names(change.dropped()));
    json.texts("unclear", names(change.unclear()));
    json.endObject();
  }

  private static List<String> names(List<YearModel> models) {
    return models.stream().map(model -> model.row().nameText()).toList();
  }
}
