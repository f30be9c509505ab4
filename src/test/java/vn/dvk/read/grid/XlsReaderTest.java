package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;

class XlsReaderTest {

  @Test
  void countsDaysFrom1904WhereTheWorkbookSaysSo() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      var window = new org.apache.poi.hssf.record.DateWindow1904Record();
      window.setWindowing((short) 1);
      var records = workbook.getInternalWorkbook().getRecords();
      records.removeIf(record -> record.getSid() == window.getSid());
      records.add(records.size() - 1, window);
      var style = workbook.createCellStyle();
      style.setDataFormat((short) 14);
      var cell = workbook.createSheet("S").createRow(0).createCell(0);
      cell.setCellStyle(style);
      cell.setCellValue(43904);
      assertThat(Shown.cells(new XlsReader().read(bytes(workbook)).get(0)))
          .containsExactly("A1=15/03/2024 (DATE)");
    }
  }

  @Test
  void refusesProtectedWorkbooks() throws Exception {
    Biff8EncryptionKey.setCurrentUserPassword("mat khau");
    byte[] content;
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("S").createRow(0).createCell(0).setCellValue("a");
      content = bytes(workbook);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertFault(Reason.ENCRYPTED, content);
  }

  @Test
  void saysThatExcel95IsTooOld() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[] {9, 8, 8, 0}), "Book");
      files.writeFilesystem(bytes);
    }
    assertThatThrownBy(() -> new XlsReader().read(bytes.toByteArray()))
        .isInstanceOf(FileFault.class)
        .hasMessage("Excel 5/95");
    assertFault(Reason.BROKEN, new byte[] {9, 8, 8, 0, 0, 0, 16, 0});
  }

  private static void assertFault(Reason reason, byte[] content) {
    assertThatThrownBy(() -> new XlsReader().read(content))
        .isInstanceOfSatisfying(
            FileFault.class, fault -> assertThat(fault.reason()).isEqualTo(reason));
  }

  private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }
}
