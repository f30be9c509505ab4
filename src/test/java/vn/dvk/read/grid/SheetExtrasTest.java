package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dvk.domain.Spot;
import vn.dvk.read.file.FileFault;

/** Links and formulas, which no reader of forms needs. */
final class SheetExtrasTest {
  private static final String HYPERLINK =
      "<Relationship Id='rId9' TargetMode='External' Type='hyperlink' Target='../vào/a%20b.xlsx'/>";

  @Test
  void readsWhatLinksLeadTo() throws FileFault {
    byte[] book =
        XlsxFile.ofSheet(
                "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData><hyperlinks>"
                    + "<hyperlink ref='Q2' id='rId9'/><hyperlink ref='Q3:Q4' id='rId9'/>"
                    + "<hyperlink ref='Q5' location='A1'/></hyperlinks>")
            .part("xl/worksheets/_rels/sheet1.xml.rels", XlsxFile.relations(HYPERLINK))
            .bytes();

    assertThat(SheetLinks.of(book, "S"))
        .containsEntry(new Spot(17, 2), "../vào/a%20b.xlsx")
        .containsEntry(new Spot(17, 3), "../vào/a%20b.xlsx")
        .hasSize(2);
    assertThat(SheetLinks.of(book, "khác")).isEmpty();
  }

  @Test
  void readsTheFormulaOfACell() throws FileFault {
    byte[] book =
        XlsxFile.ofRows(
                "<row r='7'><c r='B7'><v>1</v></c><c r='C7'><v>3</v><f>SUBTOTAL(9,C8:C9)</f></c>"
                    + "<c r='D7'><f t='shared' si='0'/><v>3</v></c></row>")
            .bytes();

    assertThat(SheetFormula.at(book, "S", new Spot(3, 7))).contains("SUBTOTAL(9,C8:C9)");
    assertThat(SheetFormula.at(book, "S", new Spot(2, 7))).isEmpty();
    assertThat(SheetFormula.at(book, "S", new Spot(4, 7))).isEmpty();
    assertThat(SheetFormula.at(book, "S", new Spot(3, 8))).isEmpty();
    assertThat(SheetFormula.at(book, "khác", new Spot(3, 7))).isEmpty();
  }
}
