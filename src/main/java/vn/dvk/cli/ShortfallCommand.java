package vn.dvk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.dvk.app.Pipeline;
import vn.dvk.domain.Report;
import vn.dvk.write.ShortfallList;
import vn.dvk.write.book.ShortfallWorkbook;

/** {@code dvk shortfall}: the units that are short of their quota, or sent nothing. */
@Command(name = "shortfall", sortOptions = false, addMethodSubcommands = false)
final class ShortfallCommand implements Callable<Integer> {
  private final Console console;

  /** How the list is told. */
  enum Format {
    text,
    csv,
    json,
    xlsx
  }

  @Mixin CommonOptions options = new CommonOptions();

  @Option(names = "--format", paramLabel = "text|csv|json|xlsx", descriptionKey = "format")
  Format format = Format.text;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  boolean help;

  ShortfallCommand(Console console) {
    this.console = console;
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
