package vn.dvk.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Java of its own that runs the command line, as a machine with other settings would. */
final class Machine {
  private final String locale;
  private final String zone;
  private final List<String> flags;
  private byte[] out = {};
  private byte[] err = {};

  /**
   * A machine.
   *
   * @param locale its {@code LC_ALL}
   * @param zone its {@code TZ}
   * @param flags of Java
   */
  Machine(String locale, String zone, String... flags) {
    this.locale = locale;
    this.zone = zone;
    this.flags = List.of(flags);
  }

  /** Runs a command and gives its exit status. */
  int run(Object... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "vn.dvk.cli.Main"));
    Stream.of(args).map(Object::toString).forEach(command::add);
    Path printed = Files.createTempFile("dvk", ".out");
    Path told = Files.createTempFile("dvk", ".err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", locale);
    builder.environment().put("TZ", zone);
    int status =
        builder.redirectOutput(printed.toFile()).redirectError(told.toFile()).start().waitFor();
    out = Files.readAllBytes(printed);
    err = Files.readAllBytes(told);
    Files.delete(printed);
    Files.delete(told);
    return status;
  }

  /** What the last run printed. */
  byte[] out() {
    return out.clone();
  }

  /** What the last run told on standard error. */
  byte[] err() {
    return err.clone();
  }

  @Override
  public String toString() {
    return locale + " " + zone + " " + flags;
  }
}
