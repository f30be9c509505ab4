package vn.dvk.read.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.domain.NameToConfirm;

/**
 * What lies at the top of an INPUT folder besides submissions, so that staff type no options.
 *
 * @param plan {@code plan.json}
 * @param roster {@code roster.csv}, else {@code roster.xlsx}
 * @param received {@code received.csv}
 * @param aliases {@value NameToConfirm#FILE} as a workbook, which only staff can have made of it,
 *     else as dvk writes it
 */
public record WorkingFolder(
    Optional<Path> plan, Optional<Path> roster, Optional<Path> received, Optional<Path> aliases) {
  private static final List<String> PLAN = List.of("plan.json");
  private static final List<String> ROSTER = List.of("roster.csv", "roster.xlsx");
  private static final List<String> RECEIVED = List.of("received.csv");
  private static final List<String> ALIASES =
      List.of(NameToConfirm.FILE.replace(".csv", ".xlsx"), NameToConfirm.FILE);

  /**
   * Looks into an INPUT.
   *
   * @param input a folder; anything else holds none of them
   */
  public static WorkingFolder of(Path input) {
    return new WorkingFolder(
        first(input, PLAN), first(input, ROSTER), first(input, RECEIVED), first(input, ALIASES));
  }

  /**
   * All such files of an INPUT, also those that another one or an option goes before: they are no
   * submissions.
   */
  public static List<Path> files(Path input) {
    return Stream.of(PLAN, ROSTER, RECEIVED, ALIASES)
        .flatMap(names -> files(input, names))
        .toList();
  }

  private static Optional<Path> first(Path folder, List<String> names) {
    return files(folder, names).findFirst();
  }

  private static Stream<Path> files(Path folder, List<String> names) {
    return Files.isDirectory(folder)
        ? names.stream().map(folder::resolve).filter(Files::isRegularFile)
        : Stream.empty();
  }
}
