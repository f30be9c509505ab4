package vn.dvk.read.grid;

import java.util.List;
import vn.dvk.read.file.FileFault;

/** Reads the sheets or tables of one file format. */
public interface GridReader {

  /**
   * Reads all sheets, hidden ones too.
   *
   * @param content the file's bytes; they are not changed
   * @return the sheets in the file's order
   * @throws FileFault where the file is broken, encrypted or over a bound; never fewer cells
   *     instead
   */
  List<Sheet> read(byte[] content) throws FileFault;
}
