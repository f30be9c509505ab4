package vn.dvk.read.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dvk.read.file.FileFault.Reason;

/** The files in a zip; one that is damaged or protected leaves the others readable. */
public final class Archive {
  /** How many zips a zip may lie in and still be opened. */
  public static final int DEEPEST = 1;

  /** Bytes of all members together, unpacked; the members after that are not read. */
  private static final long MAX_UNPACKED = 1L << 30;

  private final List<Member> members;

  private Archive(List<Member> members) {
    this.members = List.copyOf(members);
  }

  /**
   * Reads the list of a zip's files; nothing is unpacked yet.
   *
   * @param content the zip's bytes, which must not be changed afterwards
   * @throws FileFault BROKEN where the zip's directory does not hold, TOO_LARGE where it has too
   *     many entries
   */
  public static Archive of(byte[] content) throws FileFault {
    ZipParts zip = ZipParts.ofFiles(content);
    List<Member> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    long unpacked = 0;
    for (ZipMember entry : zip.members()) {
      if (!entry.folder()) {
        unpacked += Math.min(entry.size(), MAX_UNPACKED);
        members.add(new Member(zip, entry, unique(MemberName.of(entry), names), unpacked));
      }
    }
    return new Archive(members);
  }

  /** Its files in the order of the zip's directory, ignored ones too. */
  public List<Member> members() {
    return members;
  }

  /** The second file of a name is {@code a.xlsx#2}. */
  private static String unique(String name, Set<String> names) {
    String unique = name;
    for (int copy = 2; !names.add(unique); copy++) {
      unique = name + '#' + copy;
    }
    return unique;
  }

  /** One file in a zip. */
  public static final class Member {
    private final ZipParts zip;
    private final ZipMember entry;
    private final String name;
    private final long unpackedSoFar;

    private Member(ZipParts zip, ZipMember entry, String name, long unpackedSoFar) {
      this.zip = zip;
      this.entry = entry;
      this.name = name;
      this.unpackedSoFar = unpackedSoFar;
    }

    /** Its path in the zip with {@code /}, NFC, unique among the members. */
    public String name() {
      return name;
    }

    /** Whether its name says that it is no submission at all; see {@link IgnoredNames}. */
    public boolean ignored() {
      return IgnoredNames.matches(name);
    }

    /**
     * Unpacks it.
     *
     * @return its bytes, none for an empty file
     * @throws FileFault ENCRYPTED, BROKEN, or TOO_LARGE over {@link FileBytes#MAX_FILE} or where
     *     the members up to it have more than one gibibyte
     */
    public byte[] read() throws FileFault {
      if (entry.size() > FileBytes.MAX_FILE || unpackedSoFar > MAX_UNPACKED) {
        throw new FileFault(Reason.TOO_LARGE, entry.size() + " bytes");
      }
      try {
        return zip.read(entry);
      } catch (FileFault fault) {
        String detail = fault.getMessage().replace(entry.name(), name);
        throw new FileFault(fault.reason(), detail, fault);
      }
    }
  }
}
