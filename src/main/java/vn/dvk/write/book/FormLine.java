package vn.dvk.write.book;

import java.util.List;
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
 * @param place the model's among those of the dossier, from 0; -1 where there is no model
 */
record FormLine(
    Kind kind,
    String mark,
    String name,
    Optional<Model> model,
    int quantity,
    int below,
    int place) {

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

  /**
   * A model's row.
   *
   * @param place the model's among those of the dossier, from 0
   */
  static FormLine of(Model model, int place) {
    return new FormLine(
        Kind.MODEL, MODEL_MARK, model.nameText(), Optional.of(model), model.count(), 0, place);
  }

  /** The row above some others. */
  static FormLine above(Kind kind, String mark, String name, List<FormLine> lines) {
    int quantity = 0;
    for (int i = 0; i < lines.size(); i++) {
      FormLine line = lines.get(i);
      quantity += line.kind == Kind.MODEL ? line.quantity : 0;
    }
    return new FormLine(kind, mark, name, Optional.empty(), quantity, lines.size(), -1);
  }
}
