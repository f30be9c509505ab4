package vn.dvk.read.grid;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The records of an .xls without blank cells and without rows that hold nothing else: POI makes
 * objects of every one of them, a hundred megabytes of a sheet that is formatted to its last row.
 */
final class XlsFilledRecords {
  private static final int BOF = 0x809;
  private static final int EOF = 0x0A;
  private static final int FILE_PASS = 0x2F;
  private static final int ROW = 0x208;
  private static final int BLANK = 0x201;
  private static final int BLANKS = 0xBE;

  /** Where rows and cells lie in the stream, which changes; POI does not look at them. */
  private static final int INDEX = 0x20B;

  private static final int CELL_INDEX = 0xD7;

  /** Bytes of a record of several blank cells that are not two for each: its row and its bounds. */
  private static final int BLANKS_ASIDE = 6;

  private static final int EXCEL_97 = 0x600;

  /** Bytes of records that need not be searched for blank cells: they can't hold many. */
  private static final int SMALL = 1 << 16;

  /** So many blank cells cost less than to copy all the others. */
  private static final int FEW = 2_000;

  private final List<BitSet> filledRows = new ArrayList<>();

  private XlsFilledRecords() {}

  /**
   * Copies the workbook's records.
   *
   * @param directory the root of the OLE2 file
   * @return a file of these records alone; empty where the file is to be read as it is: where it
   *     has few blank cells, or is encrypted, of an older Excel or damaged
   */
  static Optional<POIFSFileSystem> of(DirectoryNode directory) throws IOException {
    String stream = HSSFWorkbook.getWorkbookDirEntryName(directory);
    XlsFilledRecords records = new XlsFilledRecords();
    try (InputStream once = directory.createDocumentInputStream(stream);
        InputStream again = directory.createDocumentInputStream(stream)) {
      return once.available() >= SMALL && records.note(once)
          ? Optional.of(records.copy(again))
          : Optional.empty();
    }
  }

  /** Notes which rows are filled; false where little is to be left out, or nothing may be. */
  private boolean note(InputStream in) throws IOException {
    Walk walk = new Walk(in);
    long blanks = 0;
    long filled = 0;
    while (walk.next()) {
      if (walk.id == FILE_PASS || (walk.id == BOF && walk.word(0) != EXCEL_97)) {
        return false;
      }
      if (isFilledCell(walk.id)) {
        rows(walk.part).set(walk.word(0));
        filled++;
      } else {
        blanks += blanks(walk);
      }
    }
    return blanks > Math.max(filled / 2, FEW) && !walk.isDamaged;
  }

  /** How many objects of nothing but style POI would make of a record. */
  private static int blanks(Walk walk) {
    return switch (walk.id) {
      case ROW, BLANK -> 1;
      case BLANKS -> (walk.length - BLANKS_ASIDE) / 2;
      default -> 0;
    };
  }

  private POIFSFileSystem copy(InputStream in) throws IOException {
    ByteArrayOutputStream copied = new ByteArrayOutputStream();
    Walk walk = new Walk(in);
    while (walk.next()) {
      if (!isLeftOut(walk)) {
        copied.write(walk.bytes, 0, Walk.HEADER + walk.length);
      }
    }
    POIFSFileSystem files = new POIFSFileSystem();
    files.createDocument(new ByteArrayInputStream(copied.toByteArray()), "Workbook");
    return files;
  }

  private boolean isLeftOut(Walk walk) {
    return switch (walk.id) {
      case BLANK, BLANKS, INDEX, CELL_INDEX -> true;
      case ROW -> !rows(walk.part).get(walk.word(0));
      default -> false;
    };
  }

  private BitSet rows(int part) {
    while (filledRows.size() <= part) {
      filledRows.add(new BitSet());
    }
    return filledRows.get(part);
  }

  /** FORMULA, MULRK, RSTRING, LABELSST, NUMBER, LABEL, BOOLERR, RK: they begin with their row. */
  private static boolean isFilledCell(int id) {
    return switch (id) {
      case 0x06, 0xBD, 0xD6, 0xFD, 0x203, 0x204, 0x205, 0x27E -> true;
      default -> false;
    };
  }

  /**
   * Goes from record to record, and counts the parts that they lie in: the workbook, its sheets.
   */
  private static final class Walk {
    static final int HEADER = 4;

    private final InputStream in;
    private final byte[] bytes = new byte[HEADER + 0xFFFF];
    private final Deque<Integer> open = new ArrayDeque<>();
    private int begun;
    private int id;
    private int length;
    private int part;
    private boolean isDamaged;

    Walk(InputStream in) {
      this.in = new BufferedInputStream(in);
    }

    /** Goes on to the next record; false at the end, or where a record is cut off. */
    boolean next() throws IOException {
      if (id == EOF && !open.isEmpty()) {
        open.pop();
      }
      int header = in.readNBytes(bytes, 0, HEADER);
      if (header < HEADER) {
        isDamaged = header > 0;
        return false;
      }
      id = word(-HEADER);
      length = word(-HEADER + 2);
      isDamaged = in.readNBytes(bytes, HEADER, length) < length;
      if (id == BOF) {
        open.push(begun++);
      }
      part = open.isEmpty() ? 0 : open.peek();
      return !isDamaged;
    }

    /** Two bytes of the record's content, 0 where it is shorter. */
    int word(int offset) {
      int at = HEADER + offset;
      return offset + 2 > length && offset >= 0
          ? 0
          : (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
  }
}
