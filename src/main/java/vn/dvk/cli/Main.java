package vn.dvk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Where the Java launcher begins. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit status.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    Console console =
        console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    int status = new Dvk(console).run(args);
    console.out().flush();
    console.err().flush();
    System.exit(status);
  }

  /** This machine with streams to write to. */
  static Console console(OutputStream out, OutputStream err) {
    return new Console(utf8(out), utf8(err), Clock.systemUTC(), System.console() != null);
  }

  /** A cron job runs under {@code LC_ALL=C}, where Java's own streams print "M? h?nh". */
  private static PrintStream utf8(OutputStream out) {
    return new PrintStream(new UntilReaderLeaves(out), false, StandardCharsets.UTF_8);
  }
}
