package vn.dvk.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code dvk trace} is asked: a workbook and a cell or a model's name.
 *
 * @param workbook the file
 * @param asked {@code 'Phụ lục 1'!B17}, or a name
 */
record TraceTarget(Path workbook, String asked) {

  /**
   * Takes the arguments: the workbook and the cell; the workbook, the sheet and the cell, for
   * shells that read {@code !} as a sign of their own; or both in one, {@code
   * tong-hop.xlsx#Sheet!B17}.
   */
  static Optional<TraceTarget> of(String first, List<String> others) {
    return switch (others.size()) {
      case 0 -> inOne(first);
      case 1 -> path(first).map(workbook -> new TraceTarget(workbook, others.get(0)));
      default ->
          path(first)
              .map(workbook -> new TraceTarget(workbook, others.get(0) + "!" + others.get(1)));
    };
  }

  /** A file's name may have the sign in it: what is a file decides, else the first sign. */
  private static Optional<TraceTarget> inOne(String argument) {
    Optional<TraceTarget> first = Optional.empty();
    for (int at = argument.indexOf('#'); at > 0; at = argument.indexOf('#', at + 1)) {
      String asked = argument.substring(at + 1);
      Optional<TraceTarget> target =
          path(argument.substring(0, at)).map(workbook -> new TraceTarget(workbook, asked));
      if (target.isPresent() && Files.isRegularFile(target.get().workbook())) {
        return target;
      }
      first = first.or(() -> target);
    }
    return first;
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
