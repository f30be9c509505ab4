package vn.dvk.check.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.check.rule.CellRanges;
import vn.dvk.check.rule.RowFaults;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Field;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelPair;
import vn.dvk.domain.Place;
import vn.dvk.domain.Source;

/**
 * Models of which one field says otherwise in the result than in the registration.
 *
 * @param <T> what the field holds
 */
final class Changes<T> {
  private static final int SHOWN = 3;

  private final Code code;
  private final Function<Model, Field<T>> field;
  private final Function<T, String> told;

  /**
   * Compares one field.
   *
   * @param code the finding's code
   * @param field the field
   * @param told how its values are told; values that are told alike are the same
   */
  Changes(Code code, Function<Model, Field<T>> field, Function<T, String> told) {
    this.code = code;
    this.field = field;
    this.told = told;
  }

  /** The pairs that differ; one side unknown is no difference. Many on one sheet are told once. */
  Stream<Finding> in(Dossier dossier) {
    return among(dossier.modelPairs());
  }

  /** Those of some pairs that differ. */
  Stream<Finding> among(List<ModelPair> some) {
    Map<List<Object>, List<ModelPair>> sheets = new LinkedHashMap<>();
    some.stream()
        .filter(this::differs)
        .forEach(pair -> sheets.computeIfAbsent(sheet(pair), key -> new ArrayList<>()).add(pair));
    return sheets.values().stream()
        .flatMap(
            pairs ->
                pairs.size() < RowFaults.MANY_ROWS
                    ? pairs.stream().map(this::finding)
                    : Stream.of(many(pairs)));
  }

  private static List<Object> sheet(ModelPair pair) {
    Source source = pair.reported().source();
    return List.of(source.file(), source.sheet(), pair.reported().unit());
  }

  private Finding many(List<ModelPair> pairs) {
    List<ModelPair> inOrder =
        pairs.stream()
            .sorted(Comparator.comparingInt(pair -> pair.reported().source().row()))
            .toList();
    Place place =
        CellRanges.of(
            inOrder.stream()
                .map(ModelPair::reported)
                .map(row -> row.place(field.apply(row)))
                .toList());
    return Finding.of(code, place)
        .about(inOrder.get(0).reported().unit())
        .worded(RowFaults.MANY)
        .with("count", inOrder.size())
        .with("changes", changes(inOrder));
  }

  /** The first few: {@code “A”: XD mới → Duy trì; “B”: …}. */
  private String changes(List<ModelPair> pairs) {
    String shown =
        pairs.stream()
            .limit(SHOWN)
            .map(
                pair ->
                    String.format(
                        "“%s”: %s → %s",
                        Told.name(pair.reported()),
                        value(pair.registered()),
                        value(pair.reported())))
            .collect(Collectors.joining("; "));
    return pairs.size() > SHOWN ? shown + "; …" : shown;
  }

  private boolean differs(ModelPair pair) {
    return isKnown(pair.registered())
        && isKnown(pair.reported())
        && !value(pair.registered()).equals(value(pair.reported()));
  }

  private boolean isKnown(Model model) {
    return field.apply(model).value().isPresent();
  }

  private String value(Model model) {
    return field.apply(model).value().map(told).orElseThrow();
  }

  private Finding finding(ModelPair pair) {
    Model registered = pair.registered();
    Model reported = pair.reported();
    Place place = reported.place(field.apply(reported));
    return Finding.of(code, place)
        .about(reported.unit())
        .quoting(value(reported))
        .with("name", Told.name(reported))
        .with("registered", value(registered))
        .with("reported", value(reported))
        .with("where", Told.place(place, registered.place(field.apply(registered))));
  }
}
