package vn.dvk.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Place;
import vn.dvk.domain.Unit;

/**
 * Faults of names that say more than {@link RowFaults} does as long as they are few; of many rows
 * of one unit on one sheet they are told once, in the wording {@code many}.
 */
public final class ManyRows {
  private ManyRows() {}

  private record Sheet(String file, Optional<String> sheet, Form form, Unit unit) {
    static Sheet of(Model row) {
      return new Sheet(row.source().file(), row.source().sheet(), row.form(), row.unit());
    }
  }

  /**
   * Tells faults of rows, at their names.
   *
   * @param code the fault
   * @param faulty the rows that have it, in order
   * @param single what is said of one of few
   */
  public static Stream<Finding> of(
      Code code, Collection<Model> faulty, Function<Model, Finding> single) {
    if (faulty.isEmpty()) {
      return Stream.empty();
    }
    Map<Sheet, List<Model>> rows = new LinkedHashMap<>();
    for (Model row : faulty) {
      rows.computeIfAbsent(Sheet.of(row), sheet -> new ArrayList<>()).add(row);
    }
    return rows.values().stream()
        .flatMap(
            each ->
                each.size() < RowFaults.MANY_ROWS
                    ? each.stream().map(single)
                    : Stream.of(many(code, each)));
  }

  private static Finding many(Code code, List<Model> rows) {
    Place place = CellRanges.of(rows.stream().map(row -> row.place(row.name())).toList());
    return Finding.of(code, place)
        .about(rows.get(0).unit())
        .worded(RowFaults.MANY)
        .with("form", Told.form(rows.get(0).form()))
        .with("names", Told.names(rows.stream().map(Told::name).toList()))
        .with("count", rows.size());
  }
}
