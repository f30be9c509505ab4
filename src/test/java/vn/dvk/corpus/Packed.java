package vn.dvk.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs parts into a zip. */
final class Packed {
  private Packed() {}

  static byte[] texts(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        add(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  static byte[] file(String name, byte[] content) throws IOException {
    return file(name, content, StandardCharsets.UTF_8);
  }

  /** A zip whose names stand in another charset, without any flag that says so. */
  static byte[] file(String name, byte[] content, Charset charset) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
      add(zip, name, content);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  /** A name as a program writes it that lacks letters: they lose what makes them others. */
  static String fitted(String name, Charset charset) {
    StringBuilder fitted = new StringBuilder();
    for (char c : name.toCharArray()) {
      boolean fits = charset.newEncoder().canEncode(c);
      fitted.append(fits ? String.valueOf(c) : Variation.plain(String.valueOf(c)));
    }
    return fitted.toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
