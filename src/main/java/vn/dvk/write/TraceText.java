package vn.dvk.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dvk.domain.Form;
import vn.dvk.domain.Language;
import vn.dvk.domain.Place;
import vn.dvk.domain.Source;
import vn.dvk.domain.trace.BookRow;
import vn.dvk.domain.trace.Item;
import vn.dvk.domain.trace.SourceState;
import vn.dvk.domain.trace.Step;
import vn.dvk.domain.trace.Step.Kind;
import vn.dvk.domain.trace.Subject;
import vn.dvk.domain.trace.Summand;
import vn.dvk.domain.trace.Trace;
import vn.dvk.domain.trace.TracedCell;
import vn.dvk.domain.trace.TracedRow;

/**
 * Writes what {@code dvk trace} prints for a person: each row that was asked for, where it was
 * submitted, and for each cell the steps in order.
 */
public final class TraceText {
  private static final String INDENT = "  ";

  private final Words words;

  /** Sets the language. */
  public TraceText(Language language) {
    this.words = Words.in(language);
  }

  /**
   * Writes a trace.
   *
   * @param out takes it; flushed, not closed
   */
  public void write(Trace trace, Writer out) throws IOException {
    List<String> lines = new ArrayList<>();
    for (TracedRow row : trace.rows()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      row(row, lines);
    }
    for (String line : lines) {
      out.write(line + "\n");
    }
    out.flush();
  }

  private void row(TracedRow row, List<String> lines) {
    lines.add(heading(row));
    row.subject().ifPresent(subject -> subject(row, subject, lines));
    for (TracedCell cell : row.cells()) {
      lines.add("");
      cell(row, cell, lines);
    }
  }

  private String heading(TracedRow row) {
    SortedMap<String, String> fillings = new TreeMap<>();
    fillings.put("sheet", row.place().sheet());
    fillings.put("row", Integer.toString(row.place().row()));
    if (row.subject().isEmpty()) {
      return say("trace.row", fillings);
    }
    Subject subject = row.subject().get();
    String unnamed = words.of("trace.row.unnamed");
    fillings.put("name", subject.name().isEmpty() ? unnamed : shown(subject.name()));
    fillings.put("unit", shown(subject.unit()));
    if (subject.form() == Form.SCORE) {
      return say("trace.row.score", fillings);
    }
    return say(
        subject.rows().contains(row.place()) ? "trace.row.model" : "trace.row.group", fillings);
  }

  private void subject(TracedRow row, Subject subject, List<String> lines) {
    String also =
        subject.rows().stream()
            .filter(place -> !place.equals(row.place()))
            .map(this::place)
            .collect(Collectors.joining("; "));
    if (!also.isEmpty()) {
      lines.add(say("trace.also", "places", also));
    }
    SortedMap<String, String> source = new TreeMap<>();
    source(subject.source(), source);
    String detail = shown(subject.detail());
    lines.add(
        say("trace.source", source)
            + " "
            + say("trace.state." + subject.state().code(), "detail", detail));
    if (subject.consolidated()) {
      lines.add(say("trace.consolidated", "text", further(subject.source())));
    }
    if (subject.state() != SourceState.UNCHANGED && subject.sha256().isPresent()) {
      lines.add(say("trace.sha256", "text", subject.sha256().get()));
    }
  }

  /** The command that goes on from there. */
  private static String further(Source source) {
    String row = source.sheet().orElse("") + "!B" + source.row();
    return "dvk trace \"" + source.file() + "\" \"" + row + "\"";
  }

  private String place(BookRow place) {
    SortedMap<String, String> fillings = new TreeMap<>();
    fillings.put("sheet", place.sheet());
    fillings.put("row", Integer.toString(place.row()));
    return say("trace.also.place", fillings);
  }

  private void cell(TracedRow row, TracedCell cell, List<String> lines) {
    SortedMap<String, String> fillings = new TreeMap<>();
    fillings.put("cell", cell.cell());
    fillings.put("item", item(cell));
    fillings.put("text", shown(cell.value()));
    lines.add(INDENT + say(cell.value().isEmpty() ? "trace.cell.blank" : "trace.cell", fillings));
    for (int i = 0; i < cell.steps().size(); i++) {
      lines.add(INDENT + INDENT + (i + 1) + ". " + step(cell.item(), cell.steps().get(i)));
    }
    if (cell.item() == Item.SUM) {
      sum(cell.summands(), lines);
    }
    if (cell.steps().isEmpty()) {
      note(cell.item()).ifPresent(note -> lines.add(INDENT + INDENT + note));
    }
    cell.reread().ifPresent(text -> lines.add(INDENT + INDENT + reread(row, text)));
  }

  private String item(TracedCell cell) {
    return say("trace.item." + cell.item().code(), "number", Integer.toString(cell.criterion()));
  }

  private Optional<String> note(Item item) {
    return Optional.ofNullable(words.all().get("trace.note." + item.code()));
  }

  private String reread(TracedRow row, String text) {
    boolean changed =
        row.subject()
            .map(Subject::state)
            .filter(state -> state == SourceState.CHANGED || state == SourceState.ROW_CHANGED)
            .isPresent();
    return say(changed ? "trace.reread.changed" : "trace.reread", "text", shown(text));
  }

  private void sum(List<Summand> summands, List<String> lines) {
    if (summands.isEmpty()) {
      lines.add(INDENT + INDENT + words.of("trace.sum.none"));
      return;
    }
    String count = Integer.toString(summands.size());
    lines.add(INDENT + INDENT + say("trace.sum", "count", count));
    for (Summand summand : summands) {
      SortedMap<String, String> fillings = new TreeMap<>();
      fillings.put("row", Integer.toString(summand.row()));
      fillings.put("quantity", summand.quantity());
      fillings.put("name", shown(summand.name()));
      summand.source().ifPresent(source -> source(source, fillings));
      String key = summand.source().isPresent() ? "trace.sum.line" : "trace.sum.added";
      lines.add(INDENT + INDENT + INDENT + say(key, fillings));
    }
  }

  private String step(Item item, Step step) {
    SortedMap<String, String> fillings = new TreeMap<>();
    fillings.put("cell", step.cell().orElse(""));
    fillings.put("text", shown(text(item, step)));
    fillings.put("detail", detail(step));
    return say("trace.step." + key(step), fillings);
  }

  private static String key(Step step) {
    if (step.text().isEmpty() && step.kind() == Kind.STRUCK_OUT) {
      return "struck_out.alone";
    }
    return step.text().isEmpty() && step.kind() == Kind.WRITTEN
        ? "written.blank"
        : step.kind().code();
  }

  /** What a column, section or variant means is said in the language. */
  private String text(Item item, Step step) {
    if (step.kind() != Kind.READ_AS || step.details().isEmpty()) {
      return step.text();
    }
    return switch (item) {
      case ACTOR, VARIANT -> words.actor(step.details().get(0));
      case STATUS -> words.status(step.details().get(0));
      default -> step.text();
    };
  }

  private String detail(Step step) {
    if (step.kind() == Kind.CLEANED) {
      return step.details().stream()
          .map(change -> words.of("trace.cleaning." + change))
          .collect(Collectors.joining(", "));
    }
    return step.details().isEmpty() ? "" : shown(step.details().get(0));
  }

  private static void source(Source source, SortedMap<String, String> fillings) {
    fillings.put("file", place(source));
    fillings.put("source", Integer.toString(source.row()));
  }

  private static String place(Source source) {
    return shown(FindingsList.place(Place.ofSheet(source.file(), source.sheet())));
  }

  private String say(String key, String name, String filling) {
    SortedMap<String, String> fillings = new TreeMap<>();
    fillings.put(name, filling);
    return say(key, fillings);
  }

  private String say(String key, SortedMap<String, String> fillings) {
    return FindingTexts.filled(words.of(key), fillings);
  }

  /**
   * A text on one line with what cannot be seen made visible.
   *
   * <p>Example: a line break is shown as {@code \n}, a no-break space by its number.
   */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\n' -> shown.append("\\n");
                case '\r' -> shown.append("\\r");
                case '\t' -> shown.append("\\t");
                default -> {
                  if (isUnseen(c)) {
                    shown.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
                  } else {
                    shown.appendCodePoint(c);
                  }
                }
              }
            });
    return shown.toString();
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.PRIVATE_USE
        || (type == Character.SPACE_SEPARATOR && c != ' ');
  }
}
