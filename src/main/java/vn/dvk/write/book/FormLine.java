package vn.dvk.write.book;

import java.util.Optional;
import vn.dvk.domain.Model;

/**
 * One row in the body of a form.
 *
 * @param kind its rank
 * @param mark what stands in the column STT
 * @param name of the section, unit, sub-unit or model
 * @param model the model of a {@link Kind#MODEL}
 * @param quantity how many models it stands for
 * @param below how many of the rows that follow belong to it
 */
record FormLine(
    Kind kind, String mark, String name, Optional<Model> model, int quantity, int below) {

  /** What stands before a model. */
  static final String MODEL_MARK = "-";

  /** The ranks of rows. */
  enum Kind {
    /** {@code I}, {@code II}: new or maintained. */
    SECTION,
    /** {@code 1}, {@code 2}. */
    UNIT,
    /** {@code 1.1}, {@code 1.2}. */
    SUBUNIT,
    /** {@code -}. */
    MODEL
  }

  /** A model's row. */
  static FormLine of(Model model) {
    return new FormLine(
        Kind.MODEL, MODEL_MARK, model.nameText(), Optional.of(model), model.count(), 0);
  }

  /** The row above some others. */
  static FormLine above(Kind kind, String mark, String name, java.util.List<FormLine> lines) {
    int quantity =
        lines.stream().filter(l -> l.kind == Kind.MODEL).mapToInt(FormLine::quantity).sum();
    return new FormLine(kind, mark, name, Optional.empty(), quantity, lines.size());
  }
}
