package vn.dvk.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Results on their way to another program: one that has read enough and is gone, as in {@code dvk
 * explain | head}, is no failure, and what comes after is dropped. A full disk stays one.
 */
final class UntilReaderLeaves extends FilterOutputStream {
  private boolean hasLeft;

  UntilReaderLeaves(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int part) throws IOException {
    write(new byte[] {(byte) part}, 0, 1);
  }

  @Override
  public void write(byte[] parts, int from, int length) throws IOException {
    if (hasLeft) {
      return;
    }
    try {
      out.write(parts, from, length);
    } catch (IOException failed) {
      hasLeft = String.valueOf(failed.getMessage()).contains("pipe");
      if (!hasLeft) {
        throw failed;
      }
    }
  }
}
