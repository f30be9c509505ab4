package vn.dvk.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dvk.domain.trace.BookRow;
import vn.dvk.domain.trace.Step;
import vn.dvk.domain.trace.Subject;
import vn.dvk.domain.trace.Summand;
import vn.dvk.domain.trace.Trace;
import vn.dvk.domain.trace.TracedCell;
import vn.dvk.domain.trace.TracedRow;

/** Writes what {@code dvk trace} prints for other programs; texts are exactly as they are. */
public final class TraceJson {
  private static final String SCHEMA = "dvk-trace/1";

  private TraceJson() {}

  /**
   * Writes a trace.
   *
   * @param out takes it; flushed, not closed
   */
  public static void write(Trace trace, Writer out) throws IOException {
    JsonText json = new JsonText(out);
    json.beginObject();
    json.text("schema", SCHEMA);
    json.text("workbook", trace.workbook());
    json.beginList("rows");
    for (TracedRow row : trace.rows()) {
      writeRow(json, row);
    }
    json.endList();
    json.endObject();
    json.finish();
  }

  private static void writeRow(JsonText json, TracedRow row) throws IOException {
    json.beginObject();
    json.text("sheet", row.place().sheet());
    json.number("row", row.place().row());
    writeSubject(json, row.subject());
    json.beginList("cells");
    for (TracedCell cell : row.cells()) {
      writeCell(json, cell);
    }
    json.endList();
    json.endObject();
  }

  private static void writeSubject(JsonText json, Optional<Subject> given) throws IOException {
    if (given.isEmpty()) {
      json.text("subject", Optional.empty());
      return;
    }
    Subject subject = given.get();
    json.beginObject("subject");
    json.text("form", subject.form().name());
    json.text("unit", subject.unit());
    json.text("name", Optional.of(subject.name()).filter(name -> !name.isEmpty()));
    json.beginList("rows");
    for (BookRow row : subject.rows()) {
      json.beginObject();
      json.text("sheet", row.sheet());
      json.number("row", row.row());
      json.endObject();
    }
    json.endList();
    RecordJson.writeSource(json, subject.source());
    json.text("state", subject.state().code());
    json.text("detail", Optional.of(subject.detail()).filter(detail -> !detail.isEmpty()));
    json.flag("consolidated", subject.consolidated());
    json.text("sha256", subject.sha256());
    json.endObject();
  }

  private static void writeCell(JsonText json, TracedCell cell) throws IOException {
    json.beginObject();
    json.text("cell", cell.cell());
    json.text("item", cell.item().code());
    json.number(
        "criterion",
        cell.criterion() == 0 ? OptionalInt.empty() : OptionalInt.of(cell.criterion()));
    json.text("value", cell.value());
    writeSteps(json, cell.steps());
    writeSummands(json, cell.summands());
    json.text("reread", cell.reread());
    json.endObject();
  }

  private static void writeSteps(JsonText json, List<Step> steps) throws IOException {
    json.beginList("steps");
    for (Step step : steps) {
      json.beginObject();
      json.text("step", step.kind().code());
      json.text("cell", step.cell());
      json.text("text", step.text());
      json.texts("details", step.details());
      json.endObject();
    }
    json.endList();
  }

  private static void writeSummands(JsonText json, List<Summand> summands) throws IOException {
    json.beginList("summands");
    for (Summand summand : summands) {
      json.beginObject();
      json.number("row", summand.row());
      json.text("quantity", summand.quantity());
      json.text("name", summand.name());
      if (summand.source().isPresent()) {
        RecordJson.writeSource(json, summand.source().get());
      } else {
        json.text("source", Optional.empty());
      }
      json.endObject();
    }
    json.endList();
  }
}
