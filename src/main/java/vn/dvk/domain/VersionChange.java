package vn.dvk.domain;

import java.util.List;
import java.util.Optional;

/**
 * What changed from a version of a unit's form that no longer counts to the one that counts.
 *
 * @param unit the unit
 * @param form the form
 * @param replaced the files of the replaced version: its first one, then what was added to it
 * @param by the files that count instead
 * @param mended faults of the replaced version that the counted one does not have
 * @param stillWrong faults of both, with their places in the counted one
 * @param newlyWrong faults of the counted version alone
 * @param added names of models that only the counted version has
 * @param dropped names of models that only the replaced version has
 * @param renamed models of both whose names are written otherwise
 */
public record VersionChange(
    Unit unit,
    Form form,
    List<String> replaced,
    List<String> by,
    List<Fault> mended,
    List<Fault> stillWrong,
    List<Fault> newlyWrong,
    List<String> added,
    List<String> dropped,
    List<Renaming> renamed) {
  public VersionChange {
    replaced = List.copyOf(replaced);
    by = List.copyOf(by);
    mended = List.copyOf(mended);
    stillWrong = List.copyOf(stillWrong);
    newlyWrong = List.copyOf(newlyWrong);
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
    renamed = List.copyOf(renamed);
  }

  /**
   * One fault of one row, or of the form itself.
   *
   * @param code what it is
   * @param model the row's model, empty where the fault is no row's or the row has no name
   * @param value the text it is about, as written
   * @param place where
   */
  public record Fault(Code code, Optional<String> model, Optional<String> value, Place place) {}

  /** A model's name in the replaced version and in the counted one. */
  public record Renaming(String from, String to) {}
}
