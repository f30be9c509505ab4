package vn.dvk.bench.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A part of a zip as it will lie there: compressed once, however many files hold it. */
record Part(String name, byte[] deflated, int size, long crc) {
  static Part of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Part of(String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return new Part(name, deflate(content), content.length, crc.getValue());
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(content);
    deflater.finish();
    byte[] buffer = new byte[content.length + content.length / 1000 + 64];
    int length = deflater.deflate(buffer);
    deflater.end();
    return java.util.Arrays.copyOf(buffer, length);
  }

  static List<Part> with(List<Part> fixed, Part... more) {
    List<Part> all = new ArrayList<>(fixed);
    all.addAll(List.of(more));
    return all;
  }
}
