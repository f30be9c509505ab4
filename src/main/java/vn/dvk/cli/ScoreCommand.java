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
import vn.dvk.write.ScoreList;

/** {@code dvk score}: the score sheets with totals, outcome and reasons. */
@Command(name = "score", sortOptions = false, addMethodSubcommands = false)
final class ScoreCommand implements Callable<Integer> {
  private final Console console;

  /** How the scores are told. */
  enum Format {
    text,
    csv,
    json
  }

  @Mixin CommonOptions options = new CommonOptions();

  @Option(names = "--format", paramLabel = "text|csv|json", descriptionKey = "format")
  Format format = Format.text;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  boolean help;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageFault, IOException {
    Report report = new Session(options, console).report();
    if (Pipeline.isNothingReadable(report.dossier().files())) {
      Findings.print(report, options.language, console.err());
      throw new NothingReadable();
    }
    ScoreList list = new ScoreList(options.language);
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    switch (format) {
      case text -> list.writeText(report, out);
      case csv -> list.writeCsv(report, out);
      case json -> list.writeJson(report, out);
    }
    out.flush();
    return options.failOn.exitStatus(report.findings());
  }
}
