package vn.dvk.cli;

import java.io.OutputStream;
import java.util.List;

/**
 * Runs what is run most, one after the other in one process, and shows nothing: what Java has
 * loaded at its end is what an archive of classes must hold.
 */
final class Rehearsal {
  private Rehearsal() {}

  /**
   * Rehearses over a folder of submissions.
   *
   * @param args the folder, a day for {@code --as-of}, and where the outputs go
   */
  public static void main(String[] args) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Dvk dvk = new Dvk(Main.console(nowhere, nowhere));
    for (List<String> command :
        List.of(
            List.of("merge", args[0], "--as-of", args[1], "-o", args[2]),
            List.of("validate", args[0], "--as-of", args[1]),
            List.of("shortfall", args[0], "--as-of", args[1]),
            List.of("--help"))) {
      dvk.run(command.toArray(String[]::new));
    }
  }
}
