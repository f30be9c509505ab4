package vn.dvk.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import vn.dvk.domain.Language;
import vn.dvk.domain.Report;
import vn.dvk.write.FindingsList;

/** Prints findings for a person where a command could do nothing else. */
final class Findings {
  private Findings() {}

  static void print(Report report, Language language, PrintStream stream) throws IOException {
    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    new FindingsList(language).writeText(report, out);
    out.flush();
  }
}
