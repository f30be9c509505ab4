package vn.dvk.read.file;

import java.io.InputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A deflated member as it is unpacked; its length and CRC are judged at its end. */
final class InflatedPart extends InputStream {
  /** Inflaters that wait for their next part: each holds memory that takes time to set up. */
  private static final Queue<Inflater> IDLE = new ConcurrentLinkedQueue<>();

  private final ZipMember member;
  private final Inflater inflater;
  private final CRC32 crc = new CRC32();
  private long length;
  private boolean ended;

  InflatedPart(ZipMember member, byte[] zip, int start, int packedLength) {
    this.member = member;
    Inflater idle = IDLE.poll();
    this.inflater = idle == null ? new Inflater(true) : idle;
    inflater.setInput(zip, start, packedLength);
  }

  @Override
  public int read() throws ZipDamage {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int wanted) throws ZipDamage {
    if (ended) {
      return -1;
    }
    if (wanted == 0) {
      return 0;
    }
    int count = inflated(into, offset, wanted);
    if (count == 0) {
      judge();
      return -1;
    }
    crc.update(into, offset, count);
    length += count;
    if (length > member.size()) {
      throw new ZipDamage("length of " + member.name());
    }
    return count;
  }

  @Override
  public void close() {
    if (!ended) {
      ended = true;
      inflater.reset();
      IDLE.add(inflater);
    }
  }

  private int inflated(byte[] into, int offset, int wanted) throws ZipDamage {
    try {
      return inflater.inflate(into, offset, wanted);
    } catch (DataFormatException e) {
      throw new ZipDamage("packed bytes of " + member.name(), e);
    }
  }

  private void judge() throws ZipDamage {
    boolean finished = inflater.finished();
    close();
    if (!finished || length != member.size()) {
      throw new ZipDamage("length of " + member.name());
    }
    if (crc.getValue() != member.crc()) {
      throw new ZipDamage("checksum of " + member.name());
    }
  }
}
