package vn.dvk.read.file;

import java.util.Arrays;

/**
 * A member of a zip as it is packed: two that are packed alike unpack alike, so what was read from
 * one holds for the other.
 */
public final class PackedPart {
  private final String name;
  private final int method;
  private final long crc;
  private final long size;
  private final byte[] zip;
  private final int from;
  private final int to;

  PackedPart(ZipMember member, byte[] zip, int from, int length) {
    this(member.name(), member.method(), member.crc(), member.size(), zip, from, from + length);
  }

  private PackedPart(String name, int method, long crc, long size, byte[] zip, int from, int to) {
    this.name = name;
    this.method = method;
    this.crc = crc;
    this.size = size;
    this.zip = zip;
    this.from = from;
    this.to = to;
  }

  /** The same without the zip it was found in. */
  public PackedPart alone() {
    byte[] copy = Arrays.copyOfRange(zip, from, to);
    return new PackedPart(name, method, crc, size, copy, 0, copy.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackedPart part
        && crc == part.crc
        && size == part.size
        && method == part.method
        && name.equals(part.name)
        && Arrays.equals(zip, from, to, part.zip, part.from, part.to);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(crc);
  }
}
