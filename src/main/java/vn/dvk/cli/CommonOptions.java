package vn.dvk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dvk.domain.Language;
import vn.dvk.domain.OnResubmission;

/** The options that every command over submissions has. */
final class CommonOptions {
  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
  List<Path> inputs = new ArrayList<>();

  @Option(names = "--plan", paramLabel = "FILE", descriptionKey = "plan")
  Optional<Path> plan = Optional.empty();

  @Option(names = "--roster", paramLabel = "FILE", descriptionKey = "roster")
  Optional<Path> roster = Optional.empty();

  @Option(names = "--received", paramLabel = "FILE", descriptionKey = "received")
  Optional<Path> received = Optional.empty();

  @Option(
      names = "--on-resubmission",
      paramLabel = "latest|all|fail",
      descriptionKey = "onResubmission",
      defaultValue = "latest")
  OnResubmission onResubmission = OnResubmission.LATEST;

  @Option(names = "--aliases", paramLabel = "FILE", descriptionKey = "aliases")
  Optional<Path> aliases = Optional.empty();

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "profile")
  Optional<Path> profile = Optional.empty();

  @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "waivers")
  Optional<Path> waivers = Optional.empty();

  @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "previous")
  List<Path> previous = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "asOf")
  Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang", defaultValue = "vi")
  Language language = Language.VI;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|never",
      descriptionKey = "failOn",
      defaultValue = "error")
  FailOn failOn = FailOn.error;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  Optional<Integer> threads = Optional.empty();

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "verbose")
  boolean verbose;
}
