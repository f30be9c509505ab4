package vn.dvk.domain;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a finding points to; each part may be missing.
 *
 * @param file path as in {@link Source}
 * @param sheet the sheet's name
 * @param cell a cell, a range or several of them: {@code C14}, {@code C14:D14}, {@code C14, C20}
 */
public record Place(Optional<String> file, Optional<String> sheet, Optional<String> cell) {
  /** No place at all: the finding is about what is not there. */
  public static final Place NONE = new Place(Optional.empty(), Optional.empty(), Optional.empty());

  /** A whole file. */
  public static Place ofFile(String file) {
    return new Place(Optional.of(file), Optional.empty(), Optional.empty());
  }

  /** A whole sheet. */
  public static Place ofSheet(String file, Optional<String> sheet) {
    return new Place(Optional.of(file), sheet, Optional.empty());
  }

  /** What is known of it, from the outside in: {@code so-y-te/PL1.xlsx › Sheet1 › C14}. */
  public String text() {
    return Stream.of(file, sheet, cell)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" › "));
  }

  /** One cell, both numbers 1-based. */
  public static Place ofCell(String file, Optional<String> sheet, int column, int row) {
    return new Place(Optional.of(file), sheet, Optional.of(CellName.of(column, row)));
  }

  /** A range or list of cells as text. */
  public static Place ofCells(String file, Optional<String> sheet, String cells) {
    return new Place(Optional.of(file), sheet, Optional.of(cells));
  }
}
