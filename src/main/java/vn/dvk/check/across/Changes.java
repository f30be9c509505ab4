package vn.dvk.check.across;

import java.util.function.Function;
import java.util.stream.Stream;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Field;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelPair;
import vn.dvk.domain.Place;

/**
 * Models of which one field says otherwise in the result than in the registration.
 *
 * @param <T> what the field holds
 */
final class Changes<T> {
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

  /** The pairs that differ; one side unknown is no difference. */
  Stream<Finding> in(Dossier dossier) {
    return dossier.modelPairs().stream().filter(this::differs).map(this::finding);
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
