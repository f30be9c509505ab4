package vn.dvk.cli;

import java.io.PrintStream;
import vn.dvk.app.Progress;

/** A line on the terminal that says how many files are done, for runs that take a while. */
final class ProgressBar implements Progress {
  private static final int FEWEST = 200;
  private static final int WIDTH = 30;

  private final PrintStream err;
  private final Words words;
  private int shown = -1;

  ProgressBar(PrintStream err, Words words) {
    this.err = err;
    this.words = words;
  }

  @Override
  public synchronized void file(int done, int all) {
    int percent = (int) (100L * done / all);
    if (all < FEWEST || percent <= shown) {
      return;
    }
    shown = percent;
    int filled = WIDTH * percent / 100;
    err.print(
        "\r["
            + "#".repeat(filled)
            + " ".repeat(WIDTH - filled)
            + "] "
            + words.say("progress", done, all));
    if (done == all) {
      err.println();
    }
    err.flush();
  }
}
