package vn.dvk.cli;

import java.io.PrintStream;
import vn.dvk.domain.Report;
import vn.dvk.domain.Submission;

/** Says for every submission where its cells went. */
final class Accounts {
  private Accounts() {}

  static void print(Report report, Words words, PrintStream err) {
    for (Submission submission : report.dossier().submissions()) {
      err.println(
          words.say(
              "account",
              submission.file(),
              submission.sheet().orElse("-"),
              submission.form(),
              submission.cells().total(),
              submission.cells().read(),
              submission.cells().form(),
              submission.cells().reported()));
    }
  }
}
