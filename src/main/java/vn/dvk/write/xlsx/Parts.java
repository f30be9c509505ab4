package vn.dvk.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
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

  private final ZipOutputStream zip;
  private final ByteText buffer = new ByteText();

  /** Begins a zip that is written as it is made; its stream is not closed. */
  Parts(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
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

  /** Where the part that was begun can be added to; {@link #flushFull} from time to time. */
  ByteText text() {
    return buffer;
  }

  /** Packs what was added, where it has become much. */
  void flushFull() {
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

  /** Ends the zip; no part can follow. */
  void finish() {
    try {
      zip.finish();
      zip.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
