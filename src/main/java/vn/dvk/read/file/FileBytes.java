package vn.dvk.read.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.dvk.read.file.FileFault.Reason;

/** The bytes of one file of the input, which is only ever opened to read. */
public final class FileBytes {
  /** Bytes of one file; the largest met in practice has 3.7 MB. */
  public static final long MAX_FILE = 256L << 20;

  /** Copied for each file, for asking all security providers again takes longer. */
  private static final MessageDigest UNUSED_DIGEST = newDigest();

  private FileBytes() {}

  /**
   * Reads a file whole.
   *
   * @param path the file
   * @return its bytes, none for an empty file
   * @throws FileFault TOO_LARGE over {@link #MAX_FILE}, DENIED where the file system does not give
   *     it or it is no regular file
   */
  public static byte[] read(Path path) throws FileFault {
    return read(path, MAX_FILE);
  }

  /** Reads a file of at most {@code maxBytes} whole; see {@link #read(Path)}. */
  public static byte[] read(Path path, long maxBytes) throws FileFault {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw new FileFault(Reason.DENIED, "no readable file");
      }
      long size = attributes.size();
      if (size > maxBytes) {
        throw new FileFault(Reason.TOO_LARGE, size + " bytes");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new FileFault(Reason.DENIED, "no readable file", e);
    }
  }

  /** The SHA-256 of some bytes as 64 lower-case hexadecimal digits. */
  public static String sha256(byte[] content) {
    try {
      MessageDigest digest = (MessageDigest) UNUSED_DIGEST.clone();
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (CloneNotSupportedException e) {
      return HexFormat.of().formatHex(newDigest().digest(content));
    }
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
