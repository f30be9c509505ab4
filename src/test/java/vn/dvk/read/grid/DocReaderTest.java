package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;
import vn.dvk.read.file.FileKind;

/**
 * Reads {@code forms.doc}: two tables with paragraphs around them, the first with cells merged both
 * ways, a struck-out run and a run in a TCVN3 font, the second with a table in a cell. POI cannot
 * make such a file.
 */
class DocReaderTest {
  private static final int FIB_VERSION = 0x02;
  private static final int FIB_FLAGS = 0x0A;
  private static final int FLAGS_ENCRYPTED = 0x8100;

  @Test
  void readsTablesTheirMergesAndTheParagraphsAround() throws FileFault {
    List<Sheet> sheets = new DocReader().read(ReferenceFiles.doc());
    assertThat(sheets)
        .extracting(sheet -> sheet.name().orElseThrow() + sheet.before() + Shown.merges(sheet))
        .containsExactly(
            "table 1[ĐẢNG BỘ SỞ Y TẾ, Phụ lục 1][A1:A2, B1:C1]", "table 2[giữa][]", "table 3[][]");
    assertThat(sheets)
        .extracting(Shown::cells)
        .containsExactly(
            List.of(
                "A1=STT",
                "B1=Nội dung",
                "B2=Tên mô hình",
                "C2=Địa điểm",
                "A3=1",
                "B3=Một cửa\\nthân thiện (struck (cũ))",
                "C3=Đảng bộ (TCVN3)"),
            List.of("A1=a\\nsau", "B1=b1\\nb2", "A2=Người lập", "A3=Bí thư"),
            List.of("A1=c", "B1=d"));
  }

  @Test
  void strikesOutWhatRevisionsDeleteAndHidesRowsOfHiddenText() throws IOException, FileFault {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(ReferenceFiles.doc()))) {
      Range body = document.getRange();
      for (int i = 0; i < body.numCharacterRuns(); i++) {
        CharacterRun run = body.getCharacterRun(i);
        run.markDeleted(run.text().equals("§¶ng bé"));
        run.setVanished(run.text().equals("(cũ)"));
      }
      document.write(bytes);
    }
    Sheet sheet = new DocReader().read(bytes.toByteArray()).get(0);
    assertThat(Shown.cells(sheet).subList(4, 7))
        .containsExactly(
            "A3=1 (hidden row)",
            "B3=Một cửa\\nthân thiện (struck (cũ)) (hidden row)",
            "C3= (struck Đảng bộ) (TCVN3) (hidden row)");
  }

  @Test
  void saysThatADocumentIsEncrypted() throws IOException {
    byte[] file = withHeader(FIB_FLAGS, FLAGS_ENCRYPTED);
    assertThat(reason(file)).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void refusesDocumentsOlderThanWord97() throws IOException {
    byte[] file = withHeader(FIB_VERSION, 104);
    assertThatThrownBy(() -> new DocReader().read(file))
        .isInstanceOf(FileFault.class)
        .hasMessage("Word 95 or older");
  }

  @Test
  void refusesBrokenFiles() {
    byte[] whole = ReferenceFiles.doc();
    assertThat(reason(Arrays.copyOf(whole, whole.length / 3))).isEqualTo(Reason.BROKEN);
    assertThat(reason("PK".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Reason.BROKEN);
  }

  private static Reason reason(byte[] file) {
    try {
      throw new AssertionError("was read: " + Grids.read(FileKind.DOC, file));
    } catch (FileFault fault) {
      return fault.reason();
    }
  }

  /** The document with another number in its header. */
  private static byte[] withHeader(int offset, int number) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files =
        new POIFSFileSystem(new ByteArrayInputStream(ReferenceFiles.doc()))) {
      byte[] document = files.createDocumentInputStream("WordDocument").readAllBytes();
      ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN).putShort(offset, (short) number);
      files.createOrUpdateDocument(new ByteArrayInputStream(document), "WordDocument");
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }
}
