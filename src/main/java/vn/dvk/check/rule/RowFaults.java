package vn.dvk.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Field;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Place;
import vn.dvk.domain.Unit;
import vn.dvk.text.CleanText;

/**
 * The same fault of many rows, told once.
 *
 * <p>A column that a form does not have is one finding over all its rows, in the wording {@code
 * no_column}. A fault that five or more rows of one unit on one sheet share is one finding with
 * their cells as ranges, in the wording {@code many}; where they write differing things, in the
 * wording {@code various}. Fewer are told one by one.
 */
public final class RowFaults {
  /** The wording for a column that the form does not have. */
  public static final String NO_COLUMN = "no_column";

  /** The wording for rows that share a fault. */
  public static final String MANY = "many";

  /** From so many rows on a fault is told once. */
  public static final int MANY_ROWS = 5;

  private static final String VARIOUS = "various";

  private final Code code;
  private final Function<Model, Field<?>> field;

  private RowFaults(Code code, Function<Model, Field<?>> field) {
    this.code = code;
    this.field = field;
  }

  /**
   * Tells a fault of rows.
   *
   * @param code the fault
   * @param field the field that it lies in
   * @param faulty the rows that have it, in order
   * @return findings with the details {@code form}, {@code name} or {@code names} and {@code
   *     count}, each quoting what is written in the field
   */
  public static Stream<Finding> of(Code code, Function<Model, Field<?>> field, List<Model> faulty) {
    return faulty.isEmpty() ? Stream.empty() : new RowFaults(code, field).tell(faulty);
  }

  /**
   * Tells a fault of those rows of a dossier that have it, as {@link #of} does.
   *
   * @param isFaulty which rows have it
   */
  public static Stream<Finding> in(
      Dossier dossier, Code code, Function<Model, Field<?>> field, Predicate<Model> isFaulty) {
    List<Model> faulty = new ArrayList<>();
    for (Model row : dossier.models()) {
      if (isFaulty.test(row)) {
        faulty.add(row);
      }
    }
    return of(code, field, faulty);
  }

  private Stream<Finding> tell(List<Model> faulty) {
    Map<Fault, List<Model>> rows = new LinkedHashMap<>();
    for (Model row : faulty) {
      if (!isBroken(field.apply(row))) {
        rows.computeIfAbsent(fault(row), key -> new ArrayList<>()).add(row);
      }
    }
    Map<Fault, List<Model>> few = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    rows.forEach(
        (fault, same) -> {
          if (fault.noColumn()) {
            findings.add(noColumn(same));
          } else if (same.size() >= MANY_ROWS) {
            findings.add(many(same));
          } else {
            few.computeIfAbsent(fault.inAnyWriting(), key -> new ArrayList<>()).addAll(same);
          }
        });
    few.values().forEach(each -> findings.addAll(few(each)));
    return findings.stream();
  }

  /** Rows of one fault, each thing written in few of them. */
  private List<Finding> few(List<Model> rows) {
    return rows.size() < MANY_ROWS
        ? rows.stream().map(this::single).toList()
        : List.of(various(rows));
  }

  private Finding single(Model row) {
    Field<?> faulty = field.apply(row);
    Finding finding =
        Finding.of(code, row.place(faulty))
            .about(row.unit())
            .with("form", Told.form(row.form()))
            .with("name", Told.name(row));
    return quoting(finding, faulty == row.name() ? row.nameText() : written(faulty));
  }

  private Finding many(List<Model> rows) {
    Field<?> first = field.apply(rows.get(0));
    Finding finding = ofOneUnit(rows).worded(MANY);
    return isQuoted(first) ? quoting(finding, written(first)) : finding;
  }

  private Finding ofOneUnit(List<Model> rows) {
    Place place = CellRanges.of(rows.stream().map(row -> row.place(field.apply(row))).toList());
    return together(rows, place).about(rows.get(0).unit());
  }

  private Finding various(List<Model> rows) {
    List<Model> inOrder =
        rows.stream().sorted(Comparator.comparingInt(row -> row.source().row())).toList();
    List<String> values =
        inOrder.stream().map(row -> written(field.apply(row))).distinct().toList();
    return ofOneUnit(inOrder).worded(VARIOUS).with("values", Told.names(values));
  }

  private Finding noColumn(List<Model> rows) {
    Finding finding = together(rows, nameRange(rows)).worded(NO_COLUMN);
    Unit unit = rows.get(0).unit();
    boolean ofOneUnit = rows.stream().allMatch(row -> row.unit().equals(unit));
    return ofOneUnit ? finding.about(unit) : finding;
  }

  private Finding together(List<Model> rows, Place place) {
    return Finding.of(code, place)
        .with("form", Told.form(rows.get(0).form()))
        .with("names", Told.names(rows.stream().map(Told::name).toList()))
        .with("count", rows.size());
  }

  private static Place nameRange(List<Model> rows) {
    Model first = rows.get(0);
    Model last = rows.get(rows.size() - 1);
    if (rows.size() == 1) {
      return first.place(first.name());
    }
    String from = first.place(first.name()).cell().orElse("");
    String to = last.place(last.name()).cell().orElse("");
    return Place.ofCells(first.source().file(), first.source().sheet(), from + ":" + to);
  }

  private static Finding quoting(Finding finding, String text) {
    return text.isEmpty() ? finding : finding.quoting(text);
  }

  /** What cannot be read and shows no text is an error value, and told as such. */
  private static boolean isBroken(Field<?> field) {
    return field.state() == Field.State.UNKNOWN && field.written().isEmpty();
  }

  private static String written(Field<?> field) {
    return CleanText.of(field.written());
  }

  /** Whether what is written is itself the fault; then only rows that write the same share it. */
  private static boolean isQuoted(Field<?> field) {
    return field.state() == Field.State.AMBIGUOUS || field.state() == Field.State.UNKNOWN;
  }

  private Fault fault(Model row) {
    Field<?> faulty = field.apply(row);
    boolean noColumn = faulty.state() == Field.State.NO_COLUMN;
    return new Fault(
        row.source().file(),
        row.source().sheet(),
        row.form(),
        noColumn ? Optional.empty() : Optional.of(row.unit()),
        isQuoted(faulty) ? written(faulty) : "",
        noColumn);
  }

  /** What rows share that are told together. */
  private record Fault(
      String file,
      Optional<String> sheet,
      Form form,
      Optional<Unit> unit,
      String written,
      boolean noColumn) {
    Fault inAnyWriting() {
      return new Fault(file, sheet, form, unit, "", noColumn);
    }
  }
}
