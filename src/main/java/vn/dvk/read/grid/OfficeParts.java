package vn.dvk.read.grid;

import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;
import vn.dvk.read.file.PackedPart;
import vn.dvk.read.file.ZipMember;
import vn.dvk.read.file.ZipParts;

/** The parts of an Office Open XML package and how they refer to one another. */
final class OfficeParts {
  private static final String DEFAULT_WORKBOOK = "xl/workbook.xml";

  /** Bytes of all parts read, unpacked; the most met in practice are 60 MB. */
  private static final long MAX_UNPACKED = 1L << 30;

  /**
   * What was read from parts of other files that may be packed alike: a form that went out to all
   * units comes back with the same styles from each.
   */
  private static final Map<PackedPart, Map<String, Relation>> KNOWN_RELATIONS =
      new ConcurrentHashMap<>();

  /** How many parts of one kind are remembered. */
  private static final int MOST_KNOWN = 64;

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

  /** The part of a workbook's sheet, empty where it has none of that name. */
  Optional<String> sheetPart(String sheet) throws FileFault {
    String mainPart = mainPart();
    XmlWalk xml = open(mainPart);
    while (xml.nextElement()) {
      if (xml.isStart("sheet") && xml.attribute("name").equals(sheet)) {
        Relation relation = relations(mainPart).get(xml.attribute("id"));
        return Optional.ofNullable(relation).map(Relation::part);
      }
    }
    return Optional.empty();
  }

  /** The references of a part by their ids, in the file's order; none where it has no list. */
  Map<String, Relation> relations(String part) throws FileFault {
    String list = list(part);
    if (zip.find(list).isEmpty()) {
      return Map.of();
    }
    return known(KNOWN_RELATIONS, list, (parts, name) -> relations(folder(part), open(name)));
  }

  private static Map<String, Relation> relations(String folder, XmlWalk xml) throws FileFault {
    Map<String, Relation> relations = new LinkedHashMap<>();
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
    return Collections.unmodifiableMap(relations);
  }

  /** Makes something of a part. */
  interface PartReader<T> {
    /** Reads the part to its end. */
    T read(OfficeParts parts, String part) throws FileFault;
  }

  /**
   * What a part holds, read unless one packed alike was read before.
   *
   * @param known what was read from other files, each never changed; safe for many threads
   * @throws FileFault as {@link #open}, or as reading it does
   */
  <T> T known(Map<PackedPart, T> known, String part, PartReader<T> reader) throws FileFault {
    PackedPart packed = zip.packed(member(part));
    T found = known.get(packed);
    if (found == null) {
      found = reader.read(this, part);
      if (known.size() < MOST_KNOWN) {
        known.put(packed.alone(), found);
      }
    }
    return found;
  }

  /** What a part refers to outside the package, as it is written, by the references' ids. */
  Map<String, String> outside(String part) throws FileFault {
    String list = list(part);
    Map<String, String> targets = new LinkedHashMap<>();
    if (zip.find(list).isEmpty()) {
      return targets;
    }
    XmlWalk xml = open(list);
    while (xml.nextElement()) {
      if (xml.isStart("Relationship") && xml.attribute("TargetMode").equals("External")) {
        targets.put(xml.attribute("Id"), xml.attribute("Target"));
      }
    }
    return targets;
  }

  /** The name of a part's list of references. */
  private static String list(String part) {
    String folder = folder(part);
    return folder + "_rels/" + part.substring(folder.length()) + ".rels";
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
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
    ZipMember member = member(part);
    if (opened.add(part)) {
      unpacked += member.size();
    }
    if (unpacked > MAX_UNPACKED) {
      throw new FileFault(Reason.TOO_LARGE, "over " + MAX_UNPACKED + " bytes unpacked");
    }
    return zip.open(member);
  }

  private ZipMember member(String part) throws FileFault {
    Optional<ZipMember> member = zip.find(part);
    if (member.isEmpty()) {
      throw new FileFault(Reason.BROKEN, "missing " + part);
    }
    return member.get();
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
