package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.read.file.FileFault;

class HtmlReaderTest {

  @Test
  void placesCellsBesideTheSpansOfOthers() throws FileFault {
    Sheet sheet =
        sheet(
            "<table><tr><td rowspan=2>STT<td colspan=2>Tên<td>x</tr>"
                + "<tr><td>a<td>b<td>c</tr><tr><td>1<td>2<td>3<td rowspan=9>4</tr></table>");
    assertThat(Shown.cells(sheet))
        .containsExactly(
            "A1=STT", "B1=Tên", "D1=x", "B2=a", "C2=b", "D2=c", "A3=1", "B3=2", "C3=3", "D3=4");
    assertThat(Shown.merges(sheet)).containsExactly("A1:A2", "B1:C1");
  }

  @Test
  void breaksLinesAtBreaksAndBlocksOnly() throws FileFault {
    assertThat(cells("<table><tr><td>Mô\n  hình<br>Một <b>cửa</b><p>Hai</p>ba&nbsp;\n</table>"))
        .containsExactly("A1=Mô hình\\nMột cửa\\nHai\\nba");
  }

  @Test
  void tellsStruckOutAndHiddenContent() throws FileFault {
    assertThat(
            cells(
                "<style>.x1 {text-decoration:line-through;} .h{display:none}</style><table>"
                    + "<col><col style='display:none'>"
                    + "<tr><td>a <s>b</s> c<td class=x1>d</tr>"
                    + "<tr class=h><td><span style='text-decoration: line-through'>e</span></tr>"
                    + "</table>"))
        .containsExactly(
            "A1=a c (struck b)", "B1= (struck d) (hidden column)", "A2= (struck e) (hidden row)");
  }

  @Test
  void readsHiddenTextAsAHiddenRow() throws FileFault {
    assertThat(
            cells(
                "<table><tr><td>a <span style='mso-hide:all; display: none'>b</span>"
                    + "<tr><td>c<td style='display:none'>d<tr><td>e<td hidden> </table>"))
        .containsExactly("A1=a b (hidden row)", "A2=c (hidden row)", "B2=d (hidden row)", "A3=e");
  }

  @Test
  void tellsErrorsThatAreWrittenOut() throws FileFault {
    assertThat(cells("<table><tr><td>#REF!<td x:err='#N/A'>#N/A<td>#1<td><s>#N/A</s></table>"))
        .containsExactly("A1=#REF! (ERROR)", "B1=#N/A (ERROR)", "C1=#1", "D1= (struck #N/A)");
  }

  @Test
  void takesTheStoredNumberWhereASpreadsheetProgramGivesIt() throws FileFault {
    assertThat(
            cells(
                "<table><tr><td x:num='4.5'>4,5<td x:num='0.125'>12,5%<td sdval='1'>01"
                    + "<td x:num='45397'>15/04/2024<td x:num>7</table>"))
        .containsExactly(
            "A1=4.5 (NUMBER)", "B1=12.5% (NUMBER)", "C1=01 (NUMBER)", "D1=15/04/2024", "E1=7");
  }

  @Test
  void numbersTheRowsOfAllTablesThrough() throws FileFault {
    List<Sheet> sheets =
        read(
            "<p>ĐẢNG BỘ SỞ Y TẾ</p><table><tr><td>a</table>giữa<table><tr><td>b<tr><td>c</table>"
                + "<p>Người lập</p><p>Bí thư</p>");
    assertThat(sheets)
        .extracting(Shown::cells)
        .containsExactly(List.of("A1=a"), List.of("A2=b", "A3=c", "A4=Người lập", "A5=Bí thư"));
    assertThat(sheets)
        .extracting(Sheet::before)
        .containsExactly(List.of("ĐẢNG BỘ SỞ Y TẾ"), List.of("giữa"));
  }

  @Test
  void givesNestedTablesAsTablesOfTheirOwn() throws FileFault {
    List<Sheet> sheets =
        read(
            "<p>Đầu</p><table><tr><td><table><tr><td>a<td>b</table>"
                + "<tr><td>sau <table><tr><td>c</table></table>");
    assertThat(sheets)
        .extracting(Shown::cells)
        .containsExactly(List.of("A3=sau"), List.of("A2=a", "B2=b"), List.of("A4=c"));
    assertThat(sheets.get(0).before()).containsExactly("Đầu");
  }

  @Test
  void givesTheTextAboveALayoutTableToTheTableInIt() throws FileFault {
    assertThat(read("<p>Đầu</p><table><tr><td><table><tr><td>a</table></table>"))
        .singleElement()
        .satisfies(sheet -> assertThat(sheet.before()).containsExactly("Đầu"));
  }

  @Test
  void trustsBytesMoreThanDeclarations() throws FileFault {
    String page = "<meta charset=%s><table><tr><td>Đảng ủy</table>";
    assertThat(cells(String.format(page, "windows-1252"))).containsExactly("A1=Đảng ủy");
    assertThat(cells(page.getBytes(StandardCharsets.UTF_16LE))).containsExactly("A1=Đảng ủy");
    byte[] declared =
        "<meta charset=windows-1258><table><tr><td>Đa\u0309ng u\u0309y</table>"
            .getBytes(Charset.forName("windows-1258"));
    assertThat(cells(declared)).containsExactly("A1=Đảng ủy");
  }

  @Test
  void decodesLegacyFontsOfStylesAndTags() throws FileFault {
    assertThat(
            cells(
                "<style>.xl24 {font-family:.VnTimeH, serif}</style><table><tr>"
                    + "<td class=xl24>§¶ng <font face='Arial'>(cũ)</font>"
                    + "<td><font face='VNI-Times'>ñoaøn</font></table>"))
        .containsExactly("A1=ĐẢNG (cũ) (TCVN3)", "B1=đoàn (VNI)");
  }

  @Test
  void hasNoSheetWithoutATable() throws FileFault {
    assertThat(read("<p>Kính gửi</p>")).isEmpty();
  }

  @Test
  void readsDeepPagesAndRefusesThoseOverTheBound() throws FileFault {
    assertThat(read("<div>".repeat(4_000) + "<table><tr><td>a</table>"))
        .flatExtracting(Shown::cells)
        .containsExactly("A1=a");
    assertThatThrownBy(() -> read("<div>".repeat(20_000) + "<table><tr><td>a</table>"))
        .isInstanceOf(FileFault.class);
  }

  private static Sheet sheet(String page) throws FileFault {
    return read(page).get(0);
  }

  private static List<String> cells(String page) throws FileFault {
    return Shown.cells(sheet(page));
  }

  private static List<String> cells(byte[] page) throws FileFault {
    return Shown.cells(new HtmlReader().read(page).get(0));
  }

  private static List<Sheet> read(String page) throws FileFault {
    return new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8));
  }
}
