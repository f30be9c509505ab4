package vn.dvk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import vn.dvk.app.Pipeline;
import vn.dvk.domain.Report;
import vn.dvk.write.ScoreList;

/** {@code dvk score}: the score sheets with totals, outcome and reasons. */
final class ScoreCommand implements Command {
  private final Console console;

  /** How the scores are told. */
  enum Format {
    text,
    csv,
    json
  }

  private final CommonOptions options = new CommonOptions();

  private Format format = Format.text;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public void declare(Arguments arguments) {
    options.declare(arguments);
    arguments
        .option("--format", Format.class, "text|csv|json", "format", given -> format = given)
        .help();
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
