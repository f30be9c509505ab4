package vn.dvk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dvk.app.Outputs;
import vn.dvk.domain.Language;
import vn.dvk.domain.Plan;
import vn.dvk.read.setup.PlanFile;
import vn.dvk.read.setup.RosterFile;
import vn.dvk.read.setup.SetupFault;
import vn.dvk.write.book.FormTemplates;

/** {@code dvk template}: blank forms as the official ones, and files to start from. */
@Command(name = "template", sortOptions = false, addMethodSubcommands = false)
final class TemplateCommand implements Callable<Integer> {
  private final Console console;

  /** What can be written. */
  enum Kind {
    pl1,
    pl4,
    score,
    roster,
    plan
  }

  @Parameters(paramLabel = "pl1|pl4|score|roster|plan", descriptionKey = "kind")
  Kind kind;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "file")
  Optional<Path> output = Optional.empty();

  @Option(names = "--plan", paramLabel = "FILE", descriptionKey = "plan")
  Optional<Path> plan = Optional.empty();

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang", defaultValue = "vi")
  Language language = Language.VI;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  boolean help;

  TemplateCommand(Console console) {
    this.console = console;
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
