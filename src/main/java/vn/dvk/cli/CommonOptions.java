package vn.dvk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.domain.Language;
import vn.dvk.domain.OnResubmission;

/** The options that every command over submissions has. */
final class CommonOptions {
  List<Path> inputs = new ArrayList<>();

  Optional<Path> plan = Optional.empty();

  Optional<Path> roster = Optional.empty();

  Optional<Path> received = Optional.empty();

  OnResubmission onResubmission = OnResubmission.LATEST;

  Optional<Path> aliases = Optional.empty();

  Optional<Path> profile = Optional.empty();

  Optional<Path> waivers = Optional.empty();

  List<Path> previous = new ArrayList<>();

  Optional<LocalDate> asOf = Optional.empty();

  Language language = Language.VI;

  FailOn failOn = FailOn.error;

  Optional<Integer> threads = Optional.empty();

  boolean quiet;

  boolean verbose;

  /** Declares them, in the order of the help. */
  void declare(Arguments arguments) {
    arguments
        .parameters("0..*", "1..*", Path.class, "INPUT", "input", given -> inputs = given)
        .option("--plan", Path.class, "FILE", "plan", given -> plan = Optional.of(given))
        .option("--roster", Path.class, "FILE", "roster", given -> roster = Optional.of(given))
        .option(
            "--received", Path.class, "FILE", "received", given -> received = Optional.of(given))
        .option(
            "--on-resubmission",
            OnResubmission.class,
            "latest|all|fail",
            "onResubmission",
            given -> onResubmission = given)
        .option("--aliases", Path.class, "FILE", "aliases", given -> aliases = Optional.of(given))
        .option("--profile", Path.class, "FILE", "profile", given -> profile = Optional.of(given))
        .option("--waivers", Path.class, "FILE", "waivers", given -> waivers = Optional.of(given))
        .options("--previous", Path.class, "FILE", "previous", given -> previous = given)
        .option(
            "--as-of", LocalDate.class, "YYYY-MM-DD", "asOf", given -> asOf = Optional.of(given))
        .option("--lang", Language.class, "vi|en", "lang", given -> language = given)
        .option("--fail-on", FailOn.class, "error|warning|never", "failOn", given -> failOn = given)
        .option("--threads", Integer.class, "N", "threads", given -> threads = Optional.of(given))
        .flag(List.of("-q", "--quiet"), "quiet", given -> quiet = given)
        .flag(List.of("-v", "--verbose"), "verbose", given -> verbose = given);
  }
}
