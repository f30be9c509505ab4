package vn.dvk.bench.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A naive merge by one library. */
interface Peer {
  /**
   * Reads all files and writes one workbook.
   *
   * @param files what to read, in this order
   * @param output the workbook
   */
  void merge(List<Path> files, Path output) throws IOException;
}
