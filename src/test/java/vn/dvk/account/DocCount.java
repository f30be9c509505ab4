package vn.dvk.account;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;

/** Counts the cells of a .doc of one table and nothing else, by the marks that end its cells. */
final class DocCount {
  private static final String END_OF_CELL = "\u0007";

  private DocCount() {}

  static Map<String, Integer> of(byte[] content) throws IOException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
      long cells =
          Stream.of(document.getDocumentText().split(END_OF_CELL))
              .filter(CellCount::isSeen)
              .count();
      return Map.of("table 1", (int) cells);
    }
  }
}
