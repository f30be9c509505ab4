package vn.dvk.read.file;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * One file that the input holds.
 *
 * @param file its path relative to its INPUT, with {@code /}, NFC; unique within a run
 * @param path where it lies
 * @param size in bytes, 0 where the file system does not tell
 * @param modified when it was last changed, the epoch where the file system does not tell
 * @param root the INPUT folder it was found in, empty where the INPUT is the file itself
 */
public record FoundFile(String file, Path path, long size, Instant modified, Optional<Path> root) {

  /** Whether its name says that it is no submission at all; see {@link IgnoredNames}. */
  public boolean ignored() {
    return IgnoredNames.matches(file);
  }
}
