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
 */
public record Console(PrintStream out, PrintStream err, Clock clock, boolean interactive) {}
