package vn.dvk.write.book;

import java.util.List;

/** Which row of its consolidated form each model stands in. */
final class FormRows {
  private final int[] rows;

  /**
   * No rows yet.
   *
   * @param models how many the dossier has
   */
  FormRows(int models) {
    this.rows = new int[models];
  }

  /** Takes the body of a form. */
  FormRows add(List<FormLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int place = lines.get(i).place();
      if (place >= 0) {
        rows[place] = FormSheet.FIRST_BODY_ROW + i;
      }
    }
    return this;
  }

  /**
   * The 1-based row of a model, 0 where it stands in no form.
   *
   * @param place the model's among those of the dossier, from 0
   */
  int of(int place) {
    return rows[place];
  }
}
