package vn.dvk.write.book;

import vn.dvk.domain.Report;
import vn.dvk.write.xlsx.Workbook;

/** The shortfall list as a workbook of one sheet, ready to print. */
public final class ShortfallWorkbook {
  private ShortfallWorkbook() {}

  /** The workbook's bytes; the same report gives the same bytes. */
  public static byte[] of(Report report) {
    return Workbook.bytes(
        "Danh sách đơn vị thiếu chỉ tiêu năm " + report.dossier().plan().year(),
        workbook -> ShortfallTab.write(workbook, report.dossier()));
  }
}
