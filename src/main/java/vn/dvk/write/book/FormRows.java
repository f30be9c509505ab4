package vn.dvk.write.book;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.domain.Model;

/** Which row of its consolidated form each model stands in. */
final class FormRows {
  private final Map<Model, Integer> rows = new IdentityHashMap<>();

  /** Takes the body of a form. */
  FormRows add(List<FormLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int row = FormSheet.FIRST_BODY_ROW + i;
      lines.get(i).model().ifPresent(model -> rows.put(model, row));
    }
    return this;
  }

  /** The 1-based row; empty for a model that stands in no form. */
  Optional<Integer> of(Model model) {
    return Optional.ofNullable(rows.get(model));
  }
}
