package vn.dvk.write.book;

import java.util.Optional;

/** Where the workbook's links to submitted files lead. */
public interface SourceLinks {
  /** Links to nothing. */
  SourceLinks NONE = file -> Optional.empty();

  /**
   * The way to a file.
   *
   * @param file as in {@link vn.dvk.domain.Source}
   * @return the path from the workbook's folder with {@code /}, or one that begins with {@code
   *     file:///}; of a zip's member the way to the zip; empty where there is nothing to open
   */
  Optional<String> to(String file);
}
