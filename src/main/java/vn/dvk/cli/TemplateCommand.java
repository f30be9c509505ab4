package vn.dvk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.dvk.app.Outputs;
import vn.dvk.domain.Language;
import vn.dvk.domain.Plan;
import vn.dvk.read.setup.PlanFile;
import vn.dvk.read.setup.RosterFile;
import vn.dvk.read.setup.SetupFault;
import vn.dvk.write.book.FormTemplates;

/** {@code dvk template}: blank forms as the official ones, and files to start from. */
final class TemplateCommand implements Command {
  private final Console console;

  /** What can be written. */
  enum Kind {
    pl1,
    pl4,
    score,
    roster,
    plan
  }

  private Kind kind;

  private Optional<Path> output = Optional.empty();

  private Optional<Path> plan = Optional.empty();

  private Language language = Language.VI;

  TemplateCommand(Console console) {
    this.console = console;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .parameter("0", "1", Kind.class, "pl1|pl4|score|roster|plan", "kind", given -> kind = given)
        .option(
            List.of("-o", "--output"),
            Path.class,
            "FILE",
            "file",
            given -> output = Optional.of(given))
        .option("--plan", Path.class, "FILE", "plan", given -> plan = Optional.of(given))
        .option("--lang", Language.class, "vi|en", "lang", given -> language = given)
        .help();
  }

  @Override
  public Integer call() throws UsageFault, IOException {
    byte[] content = content();
    if (output.isEmpty()) {
      console.out().write(content);
      console.out().flush();
      return ExitStatus.DONE;
    }
    Path target = output.get().toAbsolutePath();
    new Outputs(target.getParent())
        .add(target.getFileName().toString(), out -> out.write(content))
        .write();
    console.out().println(Words.in(language).say("summary.written", output.get()));
    return ExitStatus.DONE;
  }

  private byte[] content() throws UsageFault {
    return switch (kind) {
      case pl1 -> FormTemplates.pl1(chosenPlan());
      case pl4 -> FormTemplates.pl4(chosenPlan());
      case score -> FormTemplates.score(chosenPlan());
      case roster -> RosterFile.starterBytes();
      case plan -> PlanFile.builtInBytes();
    };
  }

  private Plan chosenPlan() throws UsageFault {
    if (plan.isEmpty()) {
      return PlanFile.builtIn();
    }
    try {
      return PlanFile.read(plan.get());
    } catch (SetupFault fault) {
      throw new UsageFault(fault.message(language.code()));
    }
  }
}
