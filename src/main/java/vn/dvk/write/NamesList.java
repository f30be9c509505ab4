package vn.dvk.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import vn.dvk.domain.NameToConfirm;

/**
 * Writes {@value NameToConfirm#FILE}, in which staff fill the last column and which {@code
 * --aliases} reads back; its headings are Vietnamese in every language.
 */
public final class NamesList {
  private NamesList() {}

  /**
   * Writes it as csv for a spreadsheet program.
   *
   * @param out takes it; flushed, not closed
   */
  public static void writeCsv(List<NameToConfirm> names, Writer out) throws IOException {
    CsvTable table =
        new CsvTable(
            out,
            List.of(
                NameToConfirm.WRITTEN,
                NameToConfirm.WHERE,
                NameToConfirm.CANDIDATES,
                NameToConfirm.ANSWER));
    for (NameToConfirm name : names) {
      table.add(List.of(name.written(), name.where(), name.candidates(), name.answer()));
    }
    table.finish();
  }
}
