package vn.dvk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import vn.dvk.app.Pipeline;
import vn.dvk.domain.Report;
import vn.dvk.write.ShortfallList;
import vn.dvk.write.book.ShortfallWorkbook;

/** {@code dvk shortfall}: the units that are short of their quota, or sent nothing. */
final class ShortfallCommand implements Command {
  private final Console console;

  /** How the list is told. */
  enum Format {
    text,
    csv,
    json,
    xlsx
  }

  private final CommonOptions options = new CommonOptions();

  private Format format = Format.text;

  ShortfallCommand(Console console) {
    this.console = console;
  }

  @Override
  public void declare(Arguments arguments) {
    options.declare(arguments);
    arguments
        .option("--format", Format.class, "text|csv|json|xlsx", "format", given -> format = given)
        .help();
  }

  @Override
  public Integer call() throws UsageFault, IOException {
    Report report = new Session(options, console).report();
    if (Pipeline.isNothingReadable(report.dossier().files())) {
      Findings.print(report, options.language, console.err());
      throw new NothingReadable();
    }
    write(report);
    return options.failOn.exitStatus(report.findings());
  }

  private void write(Report report) throws IOException {
    if (format == Format.xlsx) {
      console.out().write(ShortfallWorkbook.of(report));
      console.out().flush();
      return;
    }
    ShortfallList list = new ShortfallList(options.language);
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    switch (format) {
      case text -> list.writeText(report, out);
      case csv -> list.writeCsv(report, out);
      default -> list.writeJson(report, out);
    }
    out.flush();
  }
}
