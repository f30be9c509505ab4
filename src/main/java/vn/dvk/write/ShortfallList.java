package vn.dvk.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dvk.domain.Language;
import vn.dvk.domain.Report;
import vn.dvk.domain.ShortfallReason;
import vn.dvk.domain.UnitStanding;
import vn.dvk.domain.UnitType;

/**
 * Writes the list of the units that are short of their quota, in the units' order: {@code
 * thieu-chi-tieu-YEAR.csv} and what {@code dvk shortfall} prints (plan, part II).
 */
public final class ShortfallList {
  private final Words words;

  /** Sets the language of headings, types and reasons. */
  public ShortfallList(Language language) {
    this.words = Words.in(language);
  }

  /**
   * Writes it as csv for a spreadsheet program.
   *
   * @param out takes it; flushed, not closed
   */
  public void writeCsv(Report report, Writer out) throws IOException {
    CsvTable table = new CsvTable(out, headings());
    for (Line line : lines(report)) {
      table.add(cells(line));
    }
    table.finish();
  }

  /**
   * Writes it as a list of objects.
   *
   * @param out takes it; flushed, not closed
   */
  public void writeJson(Report report, Writer out) throws IOException {
    JsonText json = new JsonText(out);
    json.beginList();
    for (Line line : lines(report)) {
      writeLine(json, line);
    }
    json.endList();
    json.finish();
  }

  /**
   * Writes it as an aligned table for the terminal, with a closing line.
   *
   * @param out takes it; flushed, not closed
   */
  public void writeText(Report report, Writer out) throws IOException {
    List<Line> lines = lines(report);
    if (!lines.isEmpty()) {
      TextTable table = new TextTable(headings());
      lines.forEach(line -> table.add(cells(line)));
      table.write(out);
      out.write('\n');
    }
    out.write(words.of("shortfall.count", lines.size()) + "\n");
    out.flush();
  }

  /** A unit of the list. */
  record Line(UnitStanding standing, ShortfallReason reason) {}

  /** The units that stand in the list, in the units' order. */
  static List<Line> lines(Report report) {
    return report.dossier().units().stream()
        .flatMap(unit -> ShortfallReason.of(unit).map(why -> new Line(unit, why)).stream())
        .toList();
  }

  private List<String> headings() {
    return List.of(
        words.of("column.id"),
        words.of("column.unit"),
        words.of("column.type"),
        words.of("column.quota"),
        words.of("column.registered"),
        words.of("column.reported"),
        words.of("column.shortfall"),
        words.of("column.reason"));
  }

  private List<Object> cells(Line line) {
    UnitStanding standing = line.standing();
    return List.of(
        standing.unit().id(),
        standing.unit().name(),
        typeName(standing.unit().type()),
        cell(standing.quota()),
        standing.registered(),
        standing.reported(),
        cell(standing.shortfall()),
        words.of(line.reason()));
  }

  private String typeName(Optional<UnitType> type) {
    return type.map(words::of).orElseGet(() -> words.of("type.unknown"));
  }

  private static Object cell(OptionalInt number) {
    return number.isPresent() ? (Object) number.getAsInt() : "";
  }

  private void writeLine(JsonText json, Line line) throws IOException {
    UnitStanding standing = line.standing();
    json.beginObject();
    json.text("id", standing.unit().id());
    json.text("name", standing.unit().name());
    json.text("type", standing.unit().type().map(UnitType::code));
    json.number("quota", standing.quota());
    json.number("registered", standing.registered());
    json.number("reported", standing.reported());
    json.number("shortfall", standing.shortfall());
    json.text("reason", line.reason().code());
    json.endObject();
  }
}
