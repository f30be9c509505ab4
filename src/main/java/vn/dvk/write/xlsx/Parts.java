package vn.dvk.write.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
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
  private final ByteText buffer = new ByteText();

  Parts() {
    // Packing harder takes twice the time of all else that makes a workbook, for a fifth of its
    // size.
    zip.setLevel(Deflater.BEST_SPEED);
  }

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

  /** Adds to the part that was begun. */
  void append(CharSequence xml) {
    buffer.put(xml);
    flushFull();
  }

  /** Adds to the part that was begun. */
  void append(ByteText xml) {
    buffer.put(xml);
    flushFull();
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

  private void flushFull() {
    if (buffer.length() >= BUFFER) {
      flush();
    }
  }

  private void flush() {
    try {
      zip.write(buffer.bytes(), 0, buffer.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buffer.clear();
  }
}
