package vn.dvk.bench.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Packs parts into a zip, sizes in the local headers, as the office programs do. */
final class Packed {
  private static final int DATE = (2024 - 1980) << 9 | 4 << 5 | 10;
  private static final int DEFLATED = 8;
  private static final int STORED = 0;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(20_000);
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream(1_000);

  private Packed() {}

  static byte[] zip(List<Part> parts) {
    Packed packed = new Packed();
    parts.forEach(part -> packed.add(part, part.deflated(), DEFLATED));
    return packed.end(parts.size());
  }

  /**
   * An OpenDocument package begins with its kind, uncompressed.
   *
   * @param kind the media type
   */
  static byte[] document(String kind, List<Part> parts) {
    Packed packed = new Packed();
    packed.add(Part.of("mimetype", kind), kind.getBytes(StandardCharsets.US_ASCII), STORED);
    parts.forEach(part -> packed.add(part, part.deflated(), DEFLATED));
    return packed.end(parts.size() + 1);
  }

  private void add(Part part, byte[] data, int method) {
    byte[] name = part.name().getBytes(StandardCharsets.UTF_8);
    int offset = out.size();
    ByteBuffer local = buffer(30).putInt(0x04034b50);
    common(local, part, data.length, method, name.length);
    out.writeBytes(local.array());
    out.writeBytes(name);
    out.writeBytes(data);
    ByteBuffer central = buffer(46).putInt(0x02014b50).putShort((short) 20);
    common(central, part, data.length, method, name.length);
    central.position(42).putInt(offset);
    directory.writeBytes(central.array());
    directory.writeBytes(name);
  }

  private static void common(ByteBuffer header, Part part, int length, int method, int name) {
    header.putShort((short) 20).putShort((short) 0).putShort((short) method);
    header.putShort((short) 0).putShort((short) DATE);
    header.putInt((int) part.crc()).putInt(length).putInt(part.size());
    header.putShort((short) name).putShort((short) 0);
  }

  private byte[] end(int count) {
    int start = out.size();
    out.writeBytes(directory.toByteArray());
    ByteBuffer end = buffer(22).putInt(0x06054b50).putInt(0);
    end.putShort((short) count).putShort((short) count).putInt(directory.size()).putInt(start);
    out.writeBytes(end.array());
    return out.toByteArray();
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
