package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.domain.Received;
import vn.dvk.domain.Roster;
import vn.dvk.read.file.OleFile;
import vn.dvk.read.file.ZipParts;
import vn.dvk.read.form.BookReading;
import vn.dvk.read.form.FormReader;
import vn.dvk.read.grid.StyledFile.Extent;
import vn.dvk.read.grid.StyledFile.Writing;
import vn.dvk.read.setup.PlanFile;

/**
 * A sheet with a million styled blank rows, or styled to its last column, costs no more than twice
 * its filled part, both to read and to find the forms in.
 *
 * <p>The cost is what the thread allocates, in bytes: it is the same on any machine at any load,
 * and whatever is made or kept for a blank cell shows in it a million times. Not counted is what it
 * takes to unpack the part and to go once from one of its elements (of .xls: blocks) to the next
 * without a look at them, for that is the file's size, not the reader's doing. So the law says that
 * a blank row or cell, once met, leaves nothing behind: no object, no text, no place in a list.
 */
final class StyledSheetCostTest {
  private static final FormReader FORMS = new FormReader(PlanFile.builtIn(), Roster.EMPTY);
  private static final Received RECEIVED = new Received(LocalDate.EPOCH, true);

  /** Something that may be measured. */
  private interface Work {
    Object run() throws Exception;
  }

  static Stream<Arguments> styled() {
    return Stream.of(Writing.values())
        .flatMap(
            writing ->
                Stream.of(Extent.TO_LAST_ROW, Extent.TO_LAST_COLUMN)
                    .map(extent -> Arguments.of(writing, extent)));
  }

  @ParameterizedTest
  @MethodSource("styled")
  void costsNoMoreThanTwiceItsFilledPart(Writing writing, Extent extent) throws Exception {
    byte[] filled = StyledFile.of(writing, Extent.FILLED);
    byte[] styled = StyledFile.of(writing, extent);
    List<Sheet> sheets = Grids.read(writing.kind, filled);
    List<Sheet> styledSheets = Grids.read(writing.kind, styled);

    // The first runs of any code allocate more: classes are loaded, and caches filled.
    assertThat(styledSheets).isEqualTo(sheets);
    reading(writing, filled);
    assertThat(reading(writing, styled)).isLessThanOrEqualTo(2 * reading(writing, filled));
    assertThat(forms(styledSheets)).isLessThanOrEqualTo(2 * forms(sheets));
  }

  @Test
  void costsNoMoreWhereItsHeadIsMergedToTheLastColumn() throws Exception {
    Sheet sheet = Grids.read(Writing.XLS.kind, StyledFile.of(Writing.XLS, Extent.FILLED)).get(0);

    assertThat(forms(List.of(merged(sheet, SheetDraft.MAX_COLUMN))))
        .isLessThanOrEqualTo(2 * forms(List.of(merged(sheet, 9))));
  }

  private static Sheet merged(Sheet sheet, int lastColumn) {
    List<Merge> merges = new ArrayList<>();
    for (int row = 1; row <= 3; row++) {
      merges.add(new Merge(row, row == 3 ? 9 : 1, row, lastColumn));
    }
    return new Sheet(
        sheet.name(), false, sheet.rows(), merges, sheet.hiddenColumns(), sheet.before());
  }

  private static long reading(Writing writing, byte[] content) throws Exception {
    return allocated(() -> Grids.read(writing.kind, content))
        - allocated(() -> passed(writing, content));
  }

  private static long forms(List<Sheet> sheets) throws Exception {
    BookReading book = FORMS.read("PL1.xlsx", sheets, RECEIVED);
    assertThat(book.submissions()).singleElement().matches(one -> one.models().size() == 300);
    return allocated(() -> FORMS.read("PL1.xlsx", sheets, RECEIVED));
  }

  /** Goes over the part that holds the cells and does nothing. */
  private static Object passed(Writing writing, byte[] content) throws Exception {
    return switch (writing) {
      case XLSX -> {
        try (InputStream in = ZipParts.of(content).open(StyledFile.XLSX_SHEET).orElseThrow()) {
          yield in.transferTo(OutputStream.nullOutputStream());
        }
      }
      case XLSX_WITH_COMMENT ->
          walked(ZipParts.of(content).open(StyledFile.XLSX_SHEET).orElseThrow());
      case ODS -> walked(ZipParts.of(content).open(StyledFile.ODS_CONTENT).orElseThrow());
      case SPREADSHEETML -> walked(new java.io.ByteArrayInputStream(content));
      case XLS -> {
        try (var files = OleFile.open(content);
            InputStream in = files.createDocumentInputStream("Workbook")) {
          yield in.transferTo(OutputStream.nullOutputStream());
        }
      }
    };
  }

  private static long walked(InputStream part) throws Exception {
    XmlWalk xml = XmlWalk.over(part, "part");
    long met = 0;
    while (xml.next()) {
      met++;
    }
    return met;
  }

  private static long allocated(Work work) throws Exception {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(work.run()).isNotNull();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
