package vn.dvk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.dvk.app.OutputFiles;
import vn.dvk.app.Pipeline;
import vn.dvk.domain.NameToConfirm;
import vn.dvk.domain.Report;
import vn.dvk.domain.Severity;
import vn.dvk.domain.Totals;

/** {@code dvk merge}: the consolidated workbook, the compliance report and what goes with them. */
final class MergeCommand implements Command {
  private final Console console;

  private final CommonOptions options = new CommonOptions();

  private Path output = Path.of("");

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public void declare(Arguments arguments) {
    options.declare(arguments);
    arguments
        .option(List.of("-o", "--output"), Path.class, "DIR", "output", given -> output = given)
        .help();
  }

  @Override
  public Integer call() throws UsageFault, IOException {
    Session session = new Session(options, console);
    Report report = session.settingAside(OutputFiles.in(output)).report();
    if (Pipeline.isNothingReadable(report.dossier().files())) {
      Findings.print(report, options.language, console.err());
      throw new NothingReadable();
    }
    List<Path> written =
        OutputFiles.write(
            report,
            session.answered(output),
            options.inputs,
            output,
            options.language,
            Version.number(),
            session.threads());
    summarize(report, written, session.words());
    return options.failOn.exitStatus(report.findings());
  }

  private void summarize(Report report, List<Path> written, Words words) {
    if (options.quiet) {
      return;
    }
    Totals totals = report.totals();
    Map<Severity, Integer> findings = Totals.bySeverity(report.findings());
    console
        .out()
        .println(
            words.say(
                "summary",
                totals.files(),
                totals.units(),
                totals.all().rows(),
                totals.all().quantity()));
    console
        .out()
        .println(
            words.say(
                "summary.findings",
                findings.getOrDefault(Severity.ERROR, 0),
                findings.getOrDefault(Severity.WARNING, 0),
                findings.getOrDefault(Severity.INFO, 0)));
    if (!report.complete()) {
      console.out().println(words.say("summary.incomplete"));
    }
    written.forEach(path -> console.out().println(words.say("summary.written", path)));
    long open = report.namesToConfirm().stream().filter(NameToConfirm::isOpen).count();
    if (open > 0) {
      console.out().println(words.say("summary.names", open, output.resolve(NameToConfirm.FILE)));
    }
  }
}
