package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.dvk.read.file.FileFault;

/** All the ways in which spreadsheet programs hide rows, columns and sheets. */
final class HiddenContentTest {
  private static final List<String> CELLS =
      List.of(
          "A1=shown",
          "B1=shown (hidden column)",
          "C1=shown (hidden column)",
          "D1=shown (hidden column)",
          "A2=hidden (hidden row)",
          "A3=without height (hidden row)",
          "A4=folded away (hidden row)",
          "A5=filtered away (hidden row)",
          "A6=shown");

  @Test
  void isToldInXlsx() throws IOException, FileFault {
    assertTold(new XlsxReader(), workbook(new XSSFWorkbook()));
  }

  @Test
  void isToldInXls() throws IOException, FileFault {
    assertTold(new XlsReader(), workbook(new HSSFWorkbook()));
  }

  private static void assertTold(GridReader reader, byte[] content) throws FileFault {
    List<Sheet> sheets = reader.read(content);
    assertThat(Shown.cells(sheets.get(0))).containsExactlyElementsOf(CELLS);
    assertThat(sheets)
        .extracting(sheet -> sheet.name().orElseThrow() + " " + sheet.hidden())
        .containsExactly("S false", "T true", "U true");
  }

  private static byte[] workbook(Workbook workbook) throws IOException {
    try (workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("S");
      String[] texts = {
        "shown", "hidden", "without height", "folded away", "filtered away", "shown"
      };
      for (int i = 0; i < texts.length; i++) {
        sheet.createRow(i).createCell(0).setCellValue(texts[i]);
      }
      for (int column = 1; column < 4; column++) {
        sheet.getRow(0).createCell(column).setCellValue("shown");
      }
      sheet.getRow(1).setZeroHeight(true);
      sheet.getRow(2).setHeight((short) 0);
      sheet.groupRow(3, 3);
      sheet.setRowGroupCollapsed(3, true);
      sheet.setAutoFilter(new CellRangeAddress(4, 5, 0, 0));
      sheet.getRow(4).setZeroHeight(true);
      sheet.setColumnHidden(1, true);
      sheet.setColumnWidth(2, 0);
      sheet.groupColumn(3, 3);
      sheet.setColumnGroupCollapsed(3, true);
      workbook.createSheet("T").createRow(0).createCell(0).setCellValue("x");
      workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
      workbook.createSheet("U").createRow(0).createCell(0).setCellValue("x");
      workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void isToldInOpenDocument() throws FileFault {
    String table =
        """
        <table:table-column/><table:table-column table:visibility='collapse'/>
        <table:table-column table:style-name='narrow'/>
        <table:table-column-group table:display='false'><table:table-column/></table:table-column-group>
        <table:table-column/>
        <table:table-row>%s%s%s%s</table:table-row>
        <table:table-row table:visibility='collapse'>%s</table:table-row>
        <table:table-row table:style-name='flat'>%s</table:table-row>
        <table:table-row-group><table:table-row-group table:display='false'>
        <table:table-row>%s</table:table-row></table:table-row-group></table:table-row-group>
        <table:table-row table:visibility='filter'>%s</table:table-row>
        <table:table-row>%s</table:table-row>
        """
            .formatted(
                (Object[])
                    texts(
                        "<table:table-cell office:value-type='string'><text:p>%s</text:p>"
                            + "</table:table-cell>"));
    byte[] content = Zips.of("content.xml", OdsReaderTest.document(table));
    assertThat(Shown.cells(new OdsReader().read(content).get(0))).containsExactlyElementsOf(CELLS);
  }

  @Test
  void isToldInSpreadsheetMl() throws FileFault {
    String table =
        """
        <Column/><Column ss:Hidden='1'/><Column ss:Width='0'/><Column ss:Hidden='1'/>
        <Row>%s%s%s%s</Row><Row ss:Hidden='1'>%s</Row><Row ss:Height='0'>%s</Row>
        <Row ss:Hidden='1'>%s</Row><Row ss:Hidden='1'>%s</Row><Row ss:Height='0.75'>%s</Row>
        """
            .formatted((Object[]) texts("<Cell><Data ss:Type='String'>%s</Data></Cell>"));
    byte[] content = SpreadsheetMlReaderTest.document(table).getBytes(StandardCharsets.UTF_8);
    assertThat(Shown.cells(new SpreadsheetMlReader().read(content).get(0)))
        .containsExactlyElementsOf(CELLS);
  }

  /** The texts of the cells above, in their order, in an element. */
  private static String[] texts(String element) {
    return CELLS.stream()
        .map(cell -> cell.substring(3).replaceAll(" \\(.*", ""))
        .map(element::formatted)
        .toArray(String[]::new);
  }
}
