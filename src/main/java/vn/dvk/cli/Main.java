package vn.dvk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
        new Console(
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            Clock.systemUTC(),
            System.console() != null);
    int status = new Dvk(console).run(args);
    console.out().flush();
    console.err().flush();
    System.exit(status);
  }

  /** A cron job runs under {@code LC_ALL=C}, where Java's own streams print "M? h?nh". */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new UntilReaderLeaves(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }
}
