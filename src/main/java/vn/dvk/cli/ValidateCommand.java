package vn.dvk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.app.Pipeline;
import vn.dvk.app.UnitByUnit;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.Report;
import vn.dvk.domain.Severity;
import vn.dvk.domain.Totals;
import vn.dvk.write.FindingsList;
import vn.dvk.write.ReportJson;

/** {@code dvk validate}: the findings alone; writes nothing but its output. */
final class ValidateCommand implements Command {
  private final Console console;

  /** How the findings are told. */
  enum Format {
    text,
    json,
    csv
  }

  private final CommonOptions options = new CommonOptions();

  private Format format = Format.text;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public void declare(Arguments arguments) {
    options.declare(arguments);
    arguments
        .option("--format", Format.class, "text|json|csv", "format", given -> format = given)
        .help();
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
