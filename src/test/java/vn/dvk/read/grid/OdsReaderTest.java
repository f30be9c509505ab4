package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;

class OdsReaderTest {
  private static final String HEAD =
      """
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
        xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
      <office:font-face-decls><style:font-face style:name="F1" svg:font-family="'.VnTimeH'"/>
      </office:font-face-decls>
      <office:automatic-styles>
        <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
        <style:style style:name="gone" style:family="table-cell">
          <style:text-properties style:text-line-through-style="solid"/></style:style>
        <style:style style:name="back" style:family="table-cell" style:parent-style-name="gone">
          <style:text-properties style:text-line-through-style="none"/></style:style>
        <style:style style:name="vn" style:family="table-cell">
          <style:text-properties style:font-name="F1"/></style:style>
        <style:style style:name="flat" style:family="table-row">
          <style:table-row-properties style:row-height="0cm"/></style:style>
        <style:style style:name="narrow" style:family="table-column">
          <style:table-column-properties style:column-width="0.000in"/></style:style>
        <style:style style:name="T1" style:family="text">
          <style:text-properties style:text-line-through-type="single"/></style:style>
      </office:automatic-styles>
      <office:body><office:spreadsheet>
      """;
  private static final String FOOT =
      "</office:spreadsheet></office:body></office:document-content>";

  @Test
  void readsEveryTypeOfValueExactly() throws FileFault {
    assertThat(
            cells(
                """
                <table:table-row>
                <table:table-cell office:value-type="float" office:value="0.30000000000000004" calcext:value-type="float"><text:p>0,3</text:p></table:table-cell>
                <table:table-cell office:value-type="float" office:value="1"><text:p>01</text:p></table:table-cell>
                <table:table-cell office:value-type="percentage" office:value="0.125"><text:p>13%</text:p></table:table-cell>
                <table:table-cell office:value-type="date" office:date-value="2024-04-15"><text:p>15-thg 4</text:p></table:table-cell>
                <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>ĐÚNG</text:p></table:table-cell>
                <table:table-cell office:value-type="string" office:string-value="ẩn"/>
                <table:table-cell table:formula="of:=[.A1]" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>
                <table:table-cell table:formula="of:=RAND()"/>
                <table:table-cell table:formula="of:=[.#REF!]" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>
                <table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p></table:table-cell>
                </table:table-row>
                """))
        .containsExactly(
            "A1=0.3 (NUMBER)",
            "B1=01 (NUMBER)",
            "C1=12.5% (NUMBER)",
            "D1=15/04/2024 (DATE)",
            "E1=TRUE (BOOLEAN)",
            "F1=ẩn",
            "G1=2 (NUMBER) (formula)",
            "H1= (NO_VALUE) (formula)",
            "I1=#REF! (ERROR) (formula)",
            "J1=#DIV/0! (ERROR) (formula)");
  }

  @Test
  void writesOutFilledRepeatsAndPassesOverBlankOnes() throws FileFault {
    assertThat(
            cells(
                "<table:table-row table:number-rows-repeated='2'>"
                    + "<table:table-cell table:number-columns-repeated='3'/>"
                    + text("<text:p>x</text:p>", "table:number-columns-repeated='2'")
                    + "<table:table-cell table:number-columns-repeated='16379'/></table:table-row>"
                    + "<table:table-row table:number-rows-repeated='1048000'>"
                    + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
                    + "<table:table-row>"
                    + text("<text:p>y</text:p>", "")
                    + "</table:table-row>"))
        .containsExactly("D1=x", "E1=x", "D2=x", "E2=x", "A1048003=y");
  }

  @Test
  void refusesFilledRepeatsOverTheBound() {
    assertThatThrownBy(
            () ->
                cells(
                    "<table:table-row table:number-rows-repeated='1048576'>"
                        + text("<text:p>x</text:p>", "table:number-columns-repeated='16384'")
                        + "</table:table-row>"))
        .isInstanceOfSatisfying(
            FileFault.class, fault -> assertThat(fault.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void joinsParagraphsSpansAndSpacesWithoutNotes() throws FileFault {
    assertThat(
            cells(
                "<table:table-row>"
                    + text(
                        "\n <office:annotation><text:p>ghi chú</text:p></office:annotation>\n"
                            + "<text:p>Một<text:s text:c='3'/>cửa <text:span text:style-name='T1'>cũ"
                            + "</text:span> mới<text:line-break/>a\n  b</text:p>\n<text:p/>"
                            + "<text:p><text:a>c</text:a><text:tab/>d</text:p>",
                        "")
                    + "</table:table-row>"))
        .containsExactly("A1=Một cửa mới\\na b\\nc d (struck cũ)");
  }

  @Test
  void followsStylesOfCellRowAndColumn() throws FileFault {
    assertThat(
            cells(
                "<table:table-column table:default-cell-style-name='gone'/>"
                    + "<table:table-column table:visibility='collapse' table:number-columns-repeated='2'/>"
                    + "<table:table-row>"
                    + text("<text:p>a</text:p>", "")
                    + text("<text:p>b</text:p>", "")
                    + text("<text:p>§¶ng</text:p>", "table:style-name='vn'")
                    + "</table:table-row>"
                    + "<table:table-row table:visibility='filter' table:default-cell-style-name='gone'>"
                    + text("<text:p>c</text:p>", "table:style-name='back'")
                    + "<table:table-cell office:value-type='float' office:value='5'><text:p>5</text:p>"
                    + "</table:table-cell></table:table-row>"))
        .containsExactly(
            "A1= (struck a)",
            "B1=b (hidden column)",
            "C1=ĐẢNG (TCVN3) (hidden column)",
            "A2=c (hidden row)",
            "B2= (NUMBER) (struck 5) (hidden row) (hidden column)");
  }

  @Test
  void readsMergesAndWhatLiesUnderThem() throws FileFault {
    Sheet sheet =
        read(table(
                "<table:table-row>"
                    + text(
                        "<text:p>a</text:p>",
                        "table:number-columns-spanned='2' table:number-rows-spanned='2'")
                    + "<table:covered-table-cell/></table:table-row><table:table-row>"
                    + "<table:covered-table-cell><text:p>b</text:p></table:covered-table-cell>"
                    + "<table:covered-table-cell/>"
                    + text("<text:p>c</text:p>", "")
                    + "</table:table-row>"))
            .get(0);
    assertThat(Shown.cells(sheet)).containsExactly("A1=a", "A2=b", "C2=c");
    assertThat(Shown.merges(sheet)).containsExactly("A1:B2");
  }

  @Test
  void tellsSheetsByNameAndHiddenOnesAndLeavesOutCopiesOfOtherFiles() throws FileFault {
    String tables =
        "<table:table table:name='Một'/><table:table table:name='Hai' table:style-name='ta2'/>"
            + "<table:table table:name=\"'file:///x.ods'#$S\"/>";
    assertThat(read(tables))
        .extracting(sheet -> sheet.name().orElseThrow() + " " + sheet.hidden())
        .containsExactly("Một false", "Hai true");
  }

  @Test
  void takesStylesOfTheDocumentToo() throws FileFault {
    String styles = HEAD.replace("\"gone\"", "\"common\"") + FOOT;
    String cell = text("<text:p>a</text:p>", "table:style-name='common'");
    String content = HEAD + table("<table:table-row>" + cell + "</table:table-row>") + FOOT;
    byte[] file = Zips.of("styles.xml", styles, "content.xml", content);
    assertThat(Shown.cells(new OdsReader().read(file).get(0))).containsExactly("A1= (struck a)");
  }

  static Stream<byte[]> brokenFiles() {
    return Stream.of(
        Zips.of("a", "b"),
        Zips.of("content.xml", HEAD),
        Zips.of("content.xml", "<a/>"),
        "PK".getBytes(StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void refusesBrokenFiles(byte[] file) {
    assertThatThrownBy(() -> new OdsReader().read(file))
        .isInstanceOfSatisfying(
            FileFault.class, fault -> assertThat(fault.reason()).isEqualTo(Reason.BROKEN));
  }

  @Test
  void saysThatAFileIsEncrypted() {
    byte[] file =
        Zips.of(
            "META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>",
            "content.xml", "\0\1\2");
    assertThatThrownBy(() -> new OdsReader().read(file))
        .isInstanceOfSatisfying(
            FileFault.class, fault -> assertThat(fault.reason()).isEqualTo(Reason.ENCRYPTED));
  }

  private static List<String> cells(String rows) throws FileFault {
    return Shown.cells(read(table(rows)).get(0));
  }

  private static List<Sheet> read(String tables) throws FileFault {
    return new OdsReader().read(Zips.of("content.xml", HEAD + tables + FOOT));
  }

  /** The content of a document of one table with these rows. */
  static String document(String rows) {
    return HEAD + table(rows) + FOOT;
  }

  private static String table(String rows) {
    return "<table:table table:name='S'>" + rows + "</table:table>";
  }

  private static String text(String paragraphs, String attributes) {
    return "<table:table-cell office:value-type='string' "
        + attributes
        + ">"
        + paragraphs
        + "</table:table-cell>";
  }
}
