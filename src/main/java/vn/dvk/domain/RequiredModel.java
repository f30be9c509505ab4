package vn.dvk.domain;

import java.util.List;
import vn.dvk.text.Fold;

/**
 * A block-level model that every unit carries out (plan, part II).
 *
 * @param id the key in the plan file
 * @param name the name in full
 * @param knownAs further names it is recognised by
 * @param active whether it is asked for already
 * @param clause where the plan says so
 */
public record RequiredModel(
    String id, String name, List<String> knownAs, boolean active, String clause) {
  public RequiredModel {
    knownAs = List.copyOf(knownAs);
  }

  /**
   * Whether a unit's model carries this one out: its name holds one of the known names, word by
   * word, in any case, with or without diacritics and quotation marks.
   *
   * <p>Example: known as {@code "Lãnh đạo thực hiện chuyển đổi số"} it is named by {@code "Mô hình
   * “Lãnh đạo thực hiện chuyển đổi số” tại Đảng bộ Sở Y tế"}.
   *
   * @param modelName the model's name as written
   */
  public boolean isNamedBy(String modelName) {
    String words = Fold.of(modelName);
    if (Fold.hasWords(words, Fold.of(name))) {
      return true;
    }
    for (String known : knownAs) {
      if (Fold.hasWords(words, Fold.of(known))) {
        return true;
      }
    }
    return false;
  }
}
