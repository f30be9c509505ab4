package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;

class DocxReaderTest {
  private static final String HEAD =
      "<w:document xmlns:w='urn:w' xmlns:mc='urn:mc' xmlns:v='urn:v'><w:body>";
  private static final String FOOT = "<w:sectPr/></w:body></w:document>";

  @Test
  void readsWhatPoiWrites() throws IOException, FileFault {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("ĐẢNG BỘ SỞ Y TẾ");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("STT");
      table.getRow(0).getCell(1).setText("Tên mô hình");
      table.getRow(1).getCell(1).setText("Một cửa");
      table.getRow(1).getCell(1).addParagraph().createRun().setText("thân thiện");
      document.createParagraph().createRun().setText("Bí thư");
      document.write(bytes);
    }
    Sheet sheet = new DocxReader().read(bytes.toByteArray()).get(0);
    assertThat(sheet.name()).contains("table 1");
    assertThat(sheet.before()).containsExactly("ĐẢNG BỘ SỞ Y TẾ");
    assertThat(Shown.cells(sheet))
        .containsExactly("A1=STT", "B1=Tên mô hình", "B2=Một cửa\\nthân thiện", "A3=Bí thư");
  }

  @Test
  void placesCellsOnTheGridOfTheTable() throws FileFault {
    Sheet sheet =
        sheet(
            table(
                row(
                    cell("<w:vMerge w:val='restart'/>", p("a")),
                    cell("<w:gridSpan w:val='2'/>", p("b")),
                    cell("", p("c"))),
                row(
                    cell("<w:vMerge/>", p("")),
                    cell("", p("d")),
                    cell("", p("e")),
                    cell("<w:vMerge w:val='restart'/>", p("f"))),
                "<w:tr><w:trPr><w:gridBefore w:val='1'/><w:hidden/></w:trPr>"
                    + cell(
                        "<w:gridSpan w:val='2'/><w:tcPrChange><w:tcPr><w:gridSpan w:val='3'/></w:tcPr></w:tcPrChange>",
                        p("g"))
                    + cell("<w:vMerge w:val='continue'/>", p("h"))
                    + "</w:tr>"));
    assertThat(Shown.cells(sheet))
        .containsExactly(
            "A1=a",
            "B1=b",
            "D1=c",
            "B2=d",
            "C2=e",
            "D2=f",
            "B3=g (hidden row)",
            "D3=h (hidden row)");
    assertThat(Shown.merges(sheet)).containsExactly("A1:A2", "B1:C1", "D2:D3", "B3:C3");
  }

  @Test
  void walksThroughContentControlsRevisionsAndLinks() throws FileFault {
    assertThat(
            cells(
                table(
                    "<w:sdt><w:sdtPr/><w:sdtContent><w:tr><w:sdt><w:sdtContent>"
                        + cell("", p("a"))
                        + "</w:sdtContent></w:sdt>"
                        + cell(
                            "",
                            "<w:p><w:ins>"
                                + r("", "b")
                                + "</w:ins><w:del><w:r><w:delText>x</w:delText></w:r>"
                                + r("", "x")
                                + "</w:del><w:hyperlink>"
                                + r("", "c")
                                + "</w:hyperlink>"
                                + "<w:moveFrom>"
                                + r("", "x")
                                + "</w:moveFrom></w:p>")
                        + cell(
                            "",
                            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                                + p("Nhập văn bản")
                                + "</w:sdtContent></w:sdt>")
                        + "</w:tr></w:sdtContent></w:sdt>")))
        .containsExactly("A1=a", "B1=bc (struck xx)");
  }

  @Test
  void strikesOutWhatRevisionsDeleteAndLeavesOutWhatTheyMove() throws FileFault {
    assertThat(
            cells(
                table(
                    row(
                        cell("", "<w:p><w:moveFrom>" + r("", "x") + "</w:moveFrom></w:p>"),
                        cell("", "<w:p><w:moveTo>" + r("", "a") + "</w:moveTo></w:p>"),
                        cell(
                            "",
                            "<w:p>"
                                + r("", "hai")
                                + "<w:del><w:r><w:delText xml:space='preserve'> ba</w:delText>"
                                + "<w:delInstrText>PAGE</w:delInstrText></w:r></w:del></w:p>")),
                    "<w:tr><w:trPr><w:ins/></w:trPr>" + cell("", p("b")) + "</w:tr>",
                    "<w:tr><w:trPr><w:del w:author='x'/></w:trPr>"
                        + cell("", p("c"))
                        + cell("", p("d"))
                        + "</w:tr>",
                    row(
                        cell("", p("e")),
                        cell(
                            "",
                            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                                + r("", "g")
                                + "</w:p>")))))
        .containsExactly(
            "B1=a",
            "C1=hai (struck ba)",
            "A2=b",
            "A3= (struck c)",
            "B3= (struck d)",
            "A4=e",
            "B4=g");
  }

  @Test
  void readsHiddenTextAsAHiddenRow() throws FileFault {
    String styles =
        "<w:styles xmlns:w='urn:w'><w:style w:type='character' w:styleId='Unseen'>"
            + "<w:rPr><w:vanish/></w:rPr></w:style></w:styles>";
    String body =
        table(
            row(cell("", p("a")), cell("", "<w:p>" + r("<w:vanish/>", "b") + "</w:p>")),
            row(cell("", p("c")), cell("", "<w:p>" + r("<w:vanish w:val='0'/>", "d") + "</w:p>")),
            row(cell("", "<w:p>" + r("<w:rStyle w:val='Unseen'/>", "e") + "</w:p>")),
            row(cell("", "<w:p>" + r("<w:vanish/>", " ") + r("", "f") + "</w:p>")));
    assertThat(Shown.cells(new DocxReader().read(file(body, styles)).get(0)))
        .containsExactly(
            "A1=a (hidden row)", "B1=b (hidden row)", "A2=c", "B2=d", "A3=e (hidden row)", "A4=f");
  }

  @Test
  void readsTextBoxesOnceAndInTheirPlace() throws FileFault {
    String box = "<w:txbxContent>" + p("hộp") + "</w:txbxContent>";
    String both =
        "<w:p>"
            + r("", "trước")
            + "<w:r><mc:AlternateContent><mc:Choice><v:x>"
            + box
            + "</v:x></mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent></w:r>"
            + r("", "sau")
            + "</w:p>";
    Sheet sheet = sheet(both + table(row(cell("", both))));
    assertThat(sheet.before()).containsExactly("trước", "hộp", "sau");
    assertThat(Shown.cells(sheet)).containsExactly("A1=trước\\nhộp\\nsau");
  }

  @Test
  void givesNestedTablesAsTablesOfTheirOwn() throws FileFault {
    List<Sheet> sheets =
        read(
            p("Đầu")
                + table(row(cell("", p("a") + table(row(cell("", p("b")))) + p("c"))))
                + p("giữa")
                + table(row(cell("", p("d"))))
                + p("cuối"));
    assertThat(sheets)
        .extracting(sheet -> sheet.name().orElseThrow() + sheet.before() + Shown.cells(sheet))
        .containsExactly(
            "table 1[Đầu][A1=a\\nc]", "table 2[][A1=b]", "table 3[giữa][A1=d, A2=cuối]");
  }

  @Test
  void followsStylesOfDocumentParagraphAndRun() throws FileFault {
    String styles =
        """
        <w:styles xmlns:w='urn:w'><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='Arial' w:hAnsi='Arial'/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type='paragraph' w:default='1' w:styleId='N'><w:rPr><w:rFonts w:hAnsi='.VnTime'/></w:rPr></w:style>
        <w:style w:type='paragraph' w:styleId='U'><w:basedOn w:val='N'/><w:rPr><w:rFonts w:hAnsi='Times New Roman'/></w:rPr></w:style>
        <w:style w:type='paragraph' w:styleId='S'><w:basedOn w:val='U'/><w:rPr><w:strike/></w:rPr></w:style>
        <w:style w:type='character' w:styleId='C'><w:rPr><w:dstrike/></w:rPr></w:style></w:styles>
        """;
    String document =
        table(
            row(
                cell("", p("§¶ng bé")),
                cell(
                    "",
                    "<w:p><w:pPr><w:pStyle w:val='U'/><w:rPr><w:strike/></w:rPr></w:pPr>"
                        + r("", "Đảng ")
                        + r("<w:rStyle w:val='C'/>", "cũ")
                        + "</w:p>"),
                cell(
                    "",
                    "<w:p><w:pPr><w:pStyle w:val='S'/></w:pPr>"
                        + r("", "hết")
                        + r("<w:strike w:val='0'/>", "còn")
                        + "</w:p>"),
                cell("", "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r></w:p>")));
    assertThat(Shown.cells(new DocxReader().read(file(document, styles)).get(0)))
        .containsExactly(
            "A1=Đảng bộ (TCVN3)", "B1=Đảng (struck cũ)", "C1=còn (struck hết)", "D1=✓");
  }

  @Test
  void readsBreaksTabsAndCheckBoxes() throws FileFault {
    assertThat(
            cells(
                table(
                    row(
                        cell(
                            "",
                            "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>a\n b</w:t>"
                                + "<w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t>"
                                + "<w:instrText>PAGE</w:instrText></w:r></w:p>"),
                        cell(
                            "",
                            "<w:p><w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val='0'/><w:checked/>"
                                + "</w:checkBox></w:ffData></w:fldChar></w:r></w:p>")))))
        .containsExactly("A1=a b c\\nd-e", "B1=☒");
  }

  @Test
  void hasNoSheetWithoutATable() throws FileFault {
    assertThat(read(p("Kính gửi"))).isEmpty();
  }

  static Stream<byte[]> brokenFiles() {
    return Stream.of(
        Zips.of("a", "b"),
        Zips.of("word/document.xml", HEAD),
        Zips.of("word/document.xml", "<a/>"),
        Zips.of("word/document.xml", HEAD + "<w:tc/>" + FOOT),
        "PK".getBytes(StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void refusesBrokenFiles(byte[] file) {
    assertThatThrownBy(() -> new DocxReader().read(file))
        .isInstanceOfSatisfying(
            FileFault.class, fault -> assertThat(fault.reason()).isEqualTo(Reason.BROKEN));
  }

  private static List<String> cells(String body) throws FileFault {
    return Shown.cells(sheet(body));
  }

  private static Sheet sheet(String body) throws FileFault {
    return read(body).get(0);
  }

  private static List<Sheet> read(String body) throws FileFault {
    return new DocxReader().read(Zips.of("word/document.xml", HEAD + body + FOOT));
  }

  private static byte[] file(String body, String styles) {
    return Zips.of(
        "_rels/.rels",
        relations("officeDocument", "doc/main.xml"),
        "doc/_rels/main.xml.rels",
        relations("styles", "../looks.xml"),
        "doc/main.xml",
        HEAD + body + FOOT,
        "looks.xml",
        styles);
  }

  private static String relations(String type, String target) {
    return "<Relationships><Relationship Id='r1' Type='urn:relations/"
        + type
        + "' Target='"
        + target
        + "'/></Relationships>";
  }

  private static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String paragraphs) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraphs + "</w:tc>";
  }

  private static String p(String text) {
    return "<w:p>" + r("", text) + "</w:p>";
  }

  private static String r(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }
}
