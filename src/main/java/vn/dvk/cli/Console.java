package vn.dvk.cli;

import java.io.PrintStream;
import java.time.Clock;

/**
 * What a command may know of the machine: its streams and its clock.
 *
 * @param out results, UTF-8 whatever the machine says
 * @param err progress and log lines, UTF-8
 * @param clock today, for the default of {@code --as-of}
 * @param interactive whether a person watches: only then is there a progress bar
 * @param room how many files' submissions the memory holds at once
 */
public record Console(
    PrintStream out, PrintStream err, Clock clock, boolean interactive, int room) {
  /** Bytes that a file's submissions and all that is counted from them take, at most. */
  private static final int OF_FILE = 50_000;

  /** A console on this machine with the memory that it has. */
  public Console(PrintStream out, PrintStream err, Clock clock, boolean interactive) {
    this(
        out,
        err,
        clock,
        interactive,
        (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / OF_FILE));
  }
}
