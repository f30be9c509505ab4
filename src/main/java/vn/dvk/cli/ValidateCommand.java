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
import vn.dvk.write.FindingsList;
import vn.dvk.write.ReportJson;

/** {@code dvk validate}: the findings alone; writes nothing but its output. */
@Command(name = "validate", sortOptions = false)
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
    Report report = new Session(options, console).report();
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    switch (format) {
      case text -> new FindingsList(options.language).writeText(report, out);
      case csv -> new FindingsList(options.language).writeCsv(report, out);
      case json -> new ReportJson(options.language, Version.number()).write(report, out);
    }
    out.flush();
    if (Pipeline.isNothingReadable(report)) {
      throw new NothingReadable();
    }
    return options.failOn.exitStatus(report.findings());
  }
}
