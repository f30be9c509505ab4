package vn.dvk.check.across;

import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;

/**
 * Does each row stand for as many models in both forms? A blank counts as one model and yet states
 * nothing: then nothing differs. (Forms, column 3.)
 */
final class QuantityChanged implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return new Changes<>(Code.QUANTITY_CHANGED, Model::quantity, Object::toString).in(dossier);
  }
}
