package vn.dvk.write.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a workbook in their zip; every entry has the same time, so same parts, same bytes.
 */
final class Parts {
  /** Any time after 1980 begins: an earlier one gets a second field that holds the zone's time. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2024, 1, 1, 0, 0);

  private static final int BUFFER = 1 << 15;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
  private final StringBuilder buffer = new StringBuilder(BUFFER + 1024);

  /** Begins a part. */
  void begin(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    try {
      zip.putNextEntry(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** Adds to the part that was begun; a piece ends between characters. */
  void append(CharSequence xml) {
    buffer.append(xml);
    if (buffer.length() >= BUFFER) {
      flush();
    }
  }

  /** Ends the part. */
  void end() {
    flush();
    try {
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A whole part at once. */
  void add(String name, CharSequence xml) {
    begin(name);
    append(xml);
    end();
  }

  /** The zip's bytes; no part can follow. */
  byte[] finish() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void flush() {
    try {
      zip.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buffer.setLength(0);
  }
}
