package vn.dvk.domain;

import java.util.ArrayList;
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
 * @param foldedNames all these names folded, its own first
 */
public record RequiredModel(
    String id,
    String name,
    List<String> knownAs,
    boolean active,
    String clause,
    List<String> foldedNames) {
  public RequiredModel {
    knownAs = List.copyOf(knownAs);
    foldedNames = List.copyOf(foldedNames);
  }

  /** A required model as the plan gives it. */
  public RequiredModel(
      String id, String name, List<String> knownAs, boolean active, String clause) {
    this(id, name, knownAs, active, clause, folded(name, knownAs));
  }

  private static List<String> folded(String name, List<String> knownAs) {
    List<String> names = new ArrayList<>();
    names.add(Fold.of(name));
    for (String known : knownAs) {
      names.add(Fold.of(known));
    }
    return names;
  }

  /**
   * Whether a unit's model carries this one out: its name holds one of the known names, word by
   * word, in any case, with or without diacritics and quotation marks.
   *
   * <p>Example: known as {@code "Lãnh đạo thực hiện chuyển đổi số"} it is named by {@code "Mô hình
   * “Lãnh đạo thực hiện chuyển đổi số” tại Đảng bộ Sở Y tế"}.
   *
   * @param foldedName the model's name, folded
   */
  public boolean isNamedBy(String foldedName) {
    for (String known : foldedNames) {
      if (Fold.hasWords(foldedName, known)) {
        return true;
      }
    }
    return false;
  }
}
