package vn.dvk.write.xlsx;

/** The other parts and files that a part refers to, numbered {@code rId1}, {@code rId2}, …. */
final class Relationships {
  private final StringBuilder xml = new StringBuilder(512);
  private int count;

  Relationships() {
    xml.append("<Relationships xmlns=\"").append(Names.RELATIONSHIPS).append("\">");
  }

  /** Refers to a part of the workbook. */
  void add(String kind, String target) {
    append(Names.relationship(kind), target, "");
  }

  /** Refers to the part of the document's properties. */
  void addCoreProperties(String target) {
    append(Names.CORE_RELATIONSHIP, target, "");
  }

  /** Refers to a file outside the workbook, its path escaped. */
  void addFile(String target) {
    append(Names.relationship("hyperlink"), target, " TargetMode=\"External\"");
  }

  /** The part; nothing can be added after it. */
  CharSequence xml() {
    return xml.append("</Relationships>");
  }

  /** Targets of ours need no escaping. */
  private void append(String type, String target, String mode) {
    count++;
    xml.append("<Relationship Id=\"rId").append(count).append("\" Type=\"").append(type);
    xml.append("\" Target=\"").append(target).append('"').append(mode).append("/>");
  }
}
