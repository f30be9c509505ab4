package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.read.file.FileFault;

class SpreadsheetMlReaderTest {
  private static final String WORKBOOK =
      """
      <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
        xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
        xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:html="http://www.w3.org/TR/REC-html40">
      <Styles>
        <Style ss:ID="Default"><Font ss:FontName="Arial"/></Style>
        <Style ss:ID="pc"><NumberFormat ss:Format="0.0%"/></Style>
        <Style ss:ID="two"><NumberFormat ss:Format="00"/></Style>
        <Style ss:ID="vn"><Font ss:FontName=".VnTime"/></Style>
        <Style ss:ID="gone"><Font ss:StrikeThrough="1"/></Style>
      </Styles>
      """;

  @Test
  void readsEveryTypeOfValueExactly() throws FileFault {
    assertThat(
            cells(
                """
                <Row><Cell><Data ss:Type="String">Tên&#10;mô hình</Data></Cell>
                <Cell><Data ss:Type="Number">0.30000000000000004</Data></Cell>
                <Cell ss:StyleID="pc"><Data ss:Type="Number">0.125</Data></Cell>
                <Cell ss:StyleID="two"><Data ss:Type="Number">1</Data></Cell>
                <Cell><Data ss:Type="DateTime">2024-04-15T00:00:00.000</Data></Cell>
                <Cell><Data ss:Type="Boolean">1</Data></Cell>
                <Cell ss:Formula="=A99"><Data ss:Type="Error">#REF!</Data></Cell>
                <Cell ss:Formula="=TODAY()"/></Row>
                """))
        .containsExactly(
            "A1=Tên\\nmô hình",
            "B1=0.3 (NUMBER)",
            "C1=12.5% (NUMBER)",
            "D1=01 (NUMBER)",
            "E1=15/04/2024 (DATE)",
            "F1=TRUE (BOOLEAN)",
            "G1=#REF! (ERROR) (formula)",
            "H1= (NO_VALUE) (formula)");
  }

  @Test
  void followsIndexesSpansAndMerges() throws FileFault {
    Sheet sheet =
        sheet(
            """
            <Column ss:Index="3" ss:Hidden="1" ss:Span="1"/>
            <Row ss:Index="3"><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">a</Data></Cell>
              <Cell><Data ss:Type="String">b</Data></Cell>
              <Cell ss:Index="6"><Data ss:Type="String">c</Data></Cell></Row>
            <Row ss:Hidden="1"><Cell ss:Index="4"><Data ss:Type="String">d</Data></Cell></Row>
            """);
    assertThat(Shown.cells(sheet))
        .containsExactly(
            "A3=a", "C3=b (hidden column)", "F3=c", "D4=d (hidden row) (hidden column)");
    assertThat(Shown.merges(sheet)).containsExactly("A3:B4");
  }

  @Test
  void leavesStruckOutTextAndCommentsOutOfTheText() throws FileFault {
    assertThat(
            cells(
                """
                <Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">\
                <B>Một</B> <S>hai</S> ba</ss:Data><Comment><ss:Data>ghi chú</ss:Data></Comment></Cell>
                <Cell ss:StyleID="gone"><Data ss:Type="Number">5</Data></Cell></Row>
                """))
        .containsExactly("A1=Một ba (struck hai)", "B1= (NUMBER) (struck 5)");
  }

  @Test
  void decodesLegacyFontsOfStylesAndRuns() throws FileFault {
    assertThat(
            cells(
                """
                <Row><Cell ss:StyleID="vn"><Data ss:Type="String">§¶ng bé</Data></Cell>
                <Cell><ss:Data ss:Type="String" xmlns:html="http://www.w3.org/TR/REC-html40">\
                Đảng <html:Font html:Face="VNI-Times">ñoa<html:B>øn</html:B></html:Font></ss:Data></Cell>
                </Row>
                """))
        .containsExactly("A1=Đảng bộ (TCVN3)", "B1=Đảng đoàn (VNI)");
  }

  @Test
  void tellsHiddenSheets() throws FileFault {
    List<Sheet> sheets =
        read(
            WORKBOOK
                + "<Worksheet ss:Name='Một'><Table/></Worksheet><Worksheet ss:Name='Hai'><Table/>"
                + "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>"
                + "</Worksheet></Workbook>");
    assertThat(sheets)
        .extracting(sheet -> sheet.name().orElseThrow() + sheet.hidden())
        .containsExactly("Mộtfalse", "Haitrue");
  }

  @Test
  void refusesBrokenXmlAndEntities() {
    assertThatThrownBy(() -> read(WORKBOOK)).isInstanceOf(FileFault.class);
    assertThatThrownBy(() -> read("<a/>")).isInstanceOf(FileFault.class);
    assertThatThrownBy(
            () ->
                read(
                    "<!DOCTYPE Workbook [<!ENTITY a 'x'>]><Workbook><Worksheet><Table><Row><Cell>"
                        + "<Data>&a;</Data></Cell></Row></Table></Worksheet></Workbook>"))
        .isInstanceOf(FileFault.class);
  }

  private static List<String> cells(String rows) throws FileFault {
    return Shown.cells(sheet(rows));
  }

  private static Sheet sheet(String rows) throws FileFault {
    return read(document(rows)).get(0);
  }

  /** A document of one sheet with these rows. */
  static String document(String rows) {
    return WORKBOOK + "<Worksheet ss:Name='S'><Table>" + rows + "</Table></Worksheet></Workbook>";
  }

  private static List<Sheet> read(String xml) throws FileFault {
    return new SpreadsheetMlReader().read(xml.getBytes(StandardCharsets.UTF_8));
  }
}
