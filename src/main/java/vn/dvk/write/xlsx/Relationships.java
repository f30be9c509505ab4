package vn.dvk.write.xlsx;

import java.nio.charset.StandardCharsets;

/**
 * The other parts and files that a part refers to, numbered {@code rId1}, {@code rId2}, …; a part
 * of its own.
 */
final class Relationships {
  private static final byte[] START = ByteText.ascii("<Relationship Id=\"rId");
  private static final byte[] TYPE = ByteText.ascii("\" Type=\"");
  private static final byte[] TARGET = ByteText.ascii("\" Target=\"");
  private static final byte[] END = ByteText.ascii("\"/>");
  private static final byte[] FILE_END = ByteText.ascii("\" TargetMode=\"External\"/>");
  private static final byte[] HYPERLINK = ByteText.ascii(Names.relationship("hyperlink"));

  private final Parts parts;
  private int count;

  /** Goes on with the part that was begun. */
  Relationships(Parts parts) {
    this.parts = parts;
    parts.append("<Relationships xmlns=\"" + Names.RELATIONSHIPS + "\">");
  }

  /** Refers to a part of the workbook. */
  void add(String kind, String target) {
    append(ByteText.ascii(Names.relationship(kind)), target(target), END);
  }

  /** Refers to the part of the document's properties. */
  void addCoreProperties(String target) {
    append(ByteText.ascii(Names.CORE_RELATIONSHIP), target(target), END);
  }

  /**
   * A file outside the workbook as {@link #addFile} takes it.
   *
   * @param path escaped
   */
  static byte[] target(String path) {
    return path.getBytes(StandardCharsets.UTF_8);
  }

  /** Refers to a file outside the workbook; neighbours mostly refer to the same. */
  void addFile(byte[] target) {
    append(HYPERLINK, target, FILE_END);
  }

  /** Ends the part. */
  void end() {
    parts.append("</Relationships>");
    parts.end();
  }

  /** Targets of ours need no escaping. */
  private void append(byte[] type, byte[] target, byte[] end) {
    count++;
    parts.text().put(START).put(count).put(TYPE).put(type).put(TARGET).put(target).put(end);
    parts.flushFull();
  }
}
