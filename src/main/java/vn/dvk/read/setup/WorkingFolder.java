package vn.dvk.read.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies at the top of an INPUT folder besides submissions, so that staff type no options.
 *
 * @param plan {@code plan.json}
 * @param roster {@code roster.csv}, else {@code roster.xlsx}
 * @param received {@code received.csv}
 */
public record WorkingFolder(Optional<Path> plan, Optional<Path> roster, Optional<Path> received) {

  /**
   * Looks into an INPUT.
   *
   * @param input a folder; anything else holds none of the three
   */
  public static WorkingFolder of(Path input) {
    return new WorkingFolder(
        first(input, "plan.json"),
        first(input, "roster.csv", "roster.xlsx"),
        first(input, "received.csv"));
  }

  private static Optional<Path> first(Path folder, String... names) {
    return Files.isDirectory(folder)
        ? Stream.of(names).map(folder::resolve).filter(Files::isRegularFile).findFirst()
        : Optional.empty();
  }
}
