package vn.dvk.check.across;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelPair;
import vn.dvk.domain.NameKey;

/**
 * Does each row stand for as many models in both forms? A blank counts as one model and yet states
 * nothing: then nothing differs. Nor does it where one row of 3 became three rows of 1. (Forms,
 * column 3.)
 */
final class QuantityChanged implements Rule {
  /** A unit's model by name, wherever its rows stand. */
  private record Name(String unit, String name) {
    static Name of(Model row) {
      return new Name(row.unit().id(), NameKey.of(row));
    }

    // Written out, for what the compiler makes for a record is slow to start and to run.
    @Override
    public boolean equals(Object other) {
      return other instanceof Name key && unit.equals(key.unit) && name.equals(key.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode() * 31 + unit.hashCode();
    }
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (dossier.modelPairs().isEmpty()) {
      return Stream.empty();
    }
    Map<Name, List<Model>> registered = byName(dossier, Form.PL1);
    Map<Name, List<Model>> reported = byName(dossier, Form.PL4);
    List<ModelPair> pairs =
        dossier.modelPairs().stream()
            .filter(
                pair ->
                    !isSpread(
                        registered.get(Name.of(pair.registered())),
                        reported.get(Name.of(pair.reported()))))
            .toList();
    return new Changes<>(Code.QUANTITY_CHANGED, Model::quantity, Object::toString).among(pairs);
  }

  private static Map<Name, List<Model>> byName(Dossier dossier, Form form) {
    return dossier.models().stream()
        .filter(row -> row.form() == form)
        .collect(Collectors.groupingBy(Name::of));
  }

  private static boolean isSpread(List<Model> registered, List<Model> reported) {
    return registered.size() != reported.size() && count(registered) == count(reported);
  }

  private static int count(List<Model> rows) {
    return rows.stream().mapToInt(Model::count).sum();
  }
}
