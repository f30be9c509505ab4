package vn.dvk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.dvk.app.Pipeline;
import vn.dvk.app.UnitByUnit;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.Report;
import vn.dvk.domain.Severity;
import vn.dvk.domain.Totals;
import vn.dvk.write.FindingsList;
import vn.dvk.write.ReportJson;

/** {@code dvk validate}: the findings alone; writes nothing but its output. */
@Command(name = "validate", sortOptions = false, addMethodSubcommands = false)
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  /** How the findings are told. */
  enum Format {
    text,
    json,
    csv
  }

  @Mixin CommonOptions options = new CommonOptions();

  @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
  Format format = Format.text;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  boolean help;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageFault, IOException {
    Session session = new Session(options, console);
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    FindingsList list = new FindingsList(options.language);
    if (format == Format.text) {
      Optional<UnitByUnit.Summary> summary =
          session.unitByUnit(group -> list.writeText(group, out));
      if (summary.isPresent()) {
        UnitByUnit.Summary told = summary.get();
        list.writeClosing(told.files().size(), told.findings(), told.complete(), out);
        return exitStatus(told.files(), told.findings());
      }
    }
    Report report = session.report();
    switch (format) {
      case text -> list.writeText(report, out);
      case csv -> list.writeCsv(report, out);
      case json -> new ReportJson(options.language, Version.number()).write(report, out);
    }
    out.flush();
    return exitStatus(report.dossier().files(), Totals.bySeverity(report.findings()));
  }

  private int exitStatus(List<FileEntry> files, Map<Severity, Integer> findings)
      throws NothingReadable {
    if (Pipeline.isNothingReadable(files)) {
      throw new NothingReadable();
    }
    return options.failOn.exitStatus(findings);
  }
}
