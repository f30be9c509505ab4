package vn.dvk.read.grid;

import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;
import vn.dvk.read.file.ZipMember;
import vn.dvk.read.file.ZipParts;

/** The parts of an Office Open XML package and how they refer to one another. */
final class OfficeParts {
  private static final String DEFAULT_WORKBOOK = "xl/workbook.xml";

  /** Bytes of all parts read, unpacked; the most met in practice are 60 MB. */
  private static final long MAX_UNPACKED = 1L << 30;

  private final ZipParts zip;
  private final Set<String> opened = new HashSet<>();
  private long unpacked;

  private OfficeParts(ZipParts zip) {
    this.zip = zip;
  }

  static OfficeParts of(byte[] content) throws FileFault {
    return new OfficeParts(ZipParts.of(content));
  }

  /**
   * One reference of a part.
   *
   * @param type the last word of its type, {@code worksheet}
   * @param part the full name of the part it leads to, {@code xl/worksheets/sheet1.xml}
   */
  record Relation(String type, String part) {}

  /** The name of a workbook's main part: what the package says, else where everyone puts it. */
  String mainPart() throws FileFault {
    return mainPart(DEFAULT_WORKBOOK);
  }

  /** The name of the main part: what the package says, else the given one. */
  String mainPart(String otherwise) throws FileFault {
    for (Relation relation : relations("").values()) {
      if (relation.type().equals("officeDocument")) {
        return relation.part();
      }
    }
    return otherwise;
  }

  /** The references of a part by their ids, in the file's order; none where it has no list. */
  Map<String, Relation> relations(String part) throws FileFault {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String list = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    Optional<InputStream> in = zip.open(list);
    Map<String, Relation> relations = new LinkedHashMap<>();
    if (in.isEmpty()) {
      return relations;
    }
    XmlWalk xml = XmlWalk.over(in.get(), list);
    while (xml.nextElement()) {
      if (xml.isStart("Relationship") && !xml.attribute("TargetMode").equals("External")) {
        String type = xml.attribute("Type");
        relations.put(
            xml.attribute("Id"),
            new Relation(
                type.substring(type.lastIndexOf('/') + 1),
                resolved(folder, xml.attribute("Target"))));
      }
    }
    return relations;
  }

  /**
   * Opens a part that another refers to.
   *
   * @throws FileFault BROKEN where it is missing
   */
  XmlWalk open(String part) throws FileFault {
    return XmlWalk.over(bytes(part), part);
  }

  /**
   * Opens a part that another refers to, as bytes.
   *
   * @throws FileFault BROKEN where it is missing
   */
  InputStream bytes(String part) throws FileFault {
    Optional<ZipMember> member = zip.find(part);
    if (member.isEmpty()) {
      throw new FileFault(Reason.BROKEN, "missing " + part);
    }
    if (opened.add(part)) {
      unpacked += member.get().size();
    }
    if (unpacked > MAX_UNPACKED) {
      throw new FileFault(Reason.TOO_LARGE, "over " + MAX_UNPACKED + " bytes unpacked");
    }
    return zip.open(member.get());
  }

  /** {@code ../a/b.xml} seen from {@code xl/c/} is {@code xl/a/b.xml}. */
  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target.replace('\\', '/');
    while (rest.startsWith("../") || rest.startsWith("./")) {
      if (rest.startsWith("../")) {
        base =
            base.isEmpty() ? "" : base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
      }
      rest = rest.substring(rest.indexOf('/') + 1);
    }
    return base + rest;
  }
}
