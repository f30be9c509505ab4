package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;

class XlsxReaderTest {
  private static final String STYLES =
      "<numFmts><numFmt numFmtId='164' formatCode='00'/>"
          + "<numFmt numFmtId='165' formatCode='&quot;ngày&quot; dd &quot;tháng&quot; mm'/>"
          + "<numFmt numFmtId='166' formatCode='[h]:mm'/>"
          + "<numFmt numFmtId='167' formatCode='#,##0 &quot;mô hình&quot;'/></numFmts>"
          + "<fonts><font><name val='Arial'/></font><font><strike/><name val='Arial'/></font>"
          + "<font><name val='.VnTime'/></font></fonts>"
          + "<cellStyleXfs><xf numFmtId='14' fontId='1'/></cellStyleXfs>"
          + "<cellXfs><xf numFmtId='0' fontId='0'/><xf numFmtId='14' fontId='0'/>"
          + "<xf numFmtId='9' fontId='0'/><xf numFmtId='164' fontId='0'/>"
          + "<xf numFmtId='165' fontId='0'/><xf numFmtId='166' fontId='0'/>"
          + "<xf numFmtId='20' fontId='0'/><xf numFmtId='0' fontId='1'/>"
          + "<xf numFmtId='167' fontId='0'/><xf numFmtId='0' fontId='2'/></cellXfs>"
          + "<dxfs><dxf><font><strike/></font></dxf></dxfs>";

  @Test
  void readsEveryTypeOfCell() throws FileFault {
    assertThat(
            cells(
                XlsxFile.ofRows(
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>4.5</v></c>"
                            + "<c r='C1' t='b'><v>1</v></c><c r='D1' t='e'><v>#REF!</v></c>"
                            + "<c r='E1' t='inlineStr'><is><t>trong</t></is></c>"
                            + "<c r='F1' t='str'><f>A1</f><v>công thức</v></c>"
                            + "<c r='G1' t='d'><v>2024-04-15T00:00:00</v></c>"
                            + "<c r='H1'><f>1+1</f></c><c r='I1'><f>NOW()</f><v></v></c>"
                            + "<c r='J1' t='str'><f>\"\"</f><v></v></c></row>")
                    .strings("<t>Tên</t>")))
        .containsExactly(
            "A1=Tên",
            "B1=4.5 (NUMBER)",
            "C1=TRUE (BOOLEAN)",
            "D1=#REF! (ERROR)",
            "E1=trong",
            "F1=công thức (formula)",
            "G1=15/04/2024 (DATE)",
            "H1=2 (NUMBER) (evaluated)",
            "I1= (NO_VALUE) (formula)");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.10000000000000001, 0.1 (NUMBER)",
    "0, 123456789012, 123456789012 (NUMBER)",
    "0, 1.2345678901234567E+16, 12345678901234600 (NUMBER)",
    "0, 1E-3, 0.001 (NUMBER)",
    "0, -0, 0 (NUMBER)",
    "0, 007, 7 (NUMBER)",
    "0, 45366, 45366 (NUMBER)",
    "1, 45366, 15/03/2024 (DATE)",
    "1, 45366.5, 15/03/2024 12:00 (DATE)",
    "1, 60, 29/02/1900 (DATE)",
    "1, 1, 01/01/1900 (DATE)",
    "1, -1, -1 (NUMBER)",
    "1, 99999999, 99999999 (NUMBER)",
    "2, 0.5, 50% (NUMBER)",
    "2, 0.125, 12.5% (NUMBER)",
    "3, 7, 07 (NUMBER)",
    "3, 123, 123 (NUMBER)",
    "3, 1.5, 1.5 (NUMBER)",
    "4, 45366, 15/03/2024 (DATE)",
    "5, 1.0625, 25:30 (DATE)",
    "6, 0.35416666666666669, 08:30 (DATE)",
    "8, 2, 2 (NUMBER)"
  })
  void readsNumbersExactlyAndDatesByTheirFormat(int style, String stored, String shown)
      throws FileFault {
    String row = "<row r='1'><c r='A1' s='%d'><v>%s</v></c></row>".formatted(style, stored);
    assertThat(cells(XlsxFile.ofRows(row).styles(STYLES))).containsExactly("A1=" + shown);
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookSaysSo() throws FileFault {
    assertThat(
            cells(
                XlsxFile.ofRows("<row r='1'><c r='A1' s='1'><v>43904</v></c></row>")
                    .styles(STYLES)
                    .replace("xl/workbook.xml", "<sheets>", "<workbookPr date1904='1'/><sheets>")))
        .containsExactly("A1=15/03/2024 (DATE)");
  }

  @Test
  void tellsStruckOutTextByCellAndByRun() throws FileFault {
    assertThat(
            cells(
                XlsxFile.ofRows(
                        "<row r='1'><c r='A1' s='7' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                            + "<c r='C1' s='7'><v>5</v></c><c r='D1' s='7' t='s'><v>1</v></c></row>")
                    .strings(
                        "<t>bỏ</t>",
                        "<r><t xml:space='preserve'>giữ </t></r>"
                            + "<r><rPr><strike/><rFont val='Arial'/></rPr><t>bỏ</t></r>"
                            + "<r><rPr><strike val='0'/></rPr><t> lại</t></r><rPh><t>đọc</t></rPh>")
                    .styles(STYLES)))
        .containsExactly(
            "A1= (struck bỏ)",
            "B1=giữ lại (struck bỏ)",
            "C1= (NUMBER) (struck 5)",
            "D1=lại (struck giữ bỏ)");
  }

  @Test
  void leavesOutTheApostropheThatMakesANumberAText() throws FileFault {
    assertThat(
            cells(
                XlsxFile.ofRows("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>")
                    .strings("<t>'01</t>", "<t>'5 không'</t>")))
        .containsExactly("A1=01", "B1='5 không'");
  }

  @Test
  void undoesEscapesAndKeepsLineBreaks() throws FileFault {
    assertThat(
            cells(
                XlsxFile.ofRows(
                    "<row r='1'><c r='A1' t='inlineStr'><is><t>a_x000D_&#10;b _x005F_x000D_ _xZZ_</t>"
                        + "</is></c><c r='B1' t='inlineStr'><is><t xml:space='preserve'> \u00a0 </t>"
                        + "</is></c></row>")))
        .containsExactly("A1=a\\nb _x000D_ _xZZ_");
  }

  @Test
  void placesCellsWithoutReferencesAfterTheOneBefore() throws FileFault {
    assertThat(
            cells(
                XlsxFile.ofRows(
                    "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r='5'><c r='C5'><v>4</v></c>"
                        + "<c><v>5</v></c></row><row><c><v>6</v></c></row>")))
        .containsExactly(
            "A1=1 (NUMBER)", "C1=3 (NUMBER)", "C5=4 (NUMBER)", "D5=5 (NUMBER)", "A6=6 (NUMBER)");
  }

  @Test
  void ordersRowsAndCellsThatAreNot() throws FileFault {
    assertThat(
            cells(
                XlsxFile.ofRows(
                    "<row r='5'><c r='B5'><v>4</v></c><c r='A5'><v>3</v></c></row>"
                        + "<row r='2'><c r='C2'><v>1</v></c></row>")))
        .containsExactly("C2=1 (NUMBER)", "A5=3 (NUMBER)", "B5=4 (NUMBER)");
  }

  @Test
  void marksHiddenRowsAndColumns() throws FileFault {
    assertThat(
            cells(
                XlsxFile.ofSheet(
                    "<cols><col min='2' max='2' hidden='1'/><col min='3' max='3' width='0'/>"
                        + "<col min='5' max='16384' hidden='true'/></cols><sheetData>"
                        + "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c>"
                        + "<c r='C1'><v>3</v></c></row>"
                        + "<row r='2' hidden='1'><c r='A2'><v>4</v></c></row>"
                        + "<row r='3' ht='0' customHeight='1'><c r='A3'><v>5</v></c></row>"
                        + "</sheetData>")))
        .containsExactly(
            "A1=1 (NUMBER)",
            "B1=2 (NUMBER) (hidden column)",
            "C1=3 (NUMBER) (hidden column)",
            "A2=4 (NUMBER) (hidden row)",
            "A3=5 (NUMBER) (hidden row)");
  }

  @Test
  void keepsMergesThatTouchContent() throws FileFault {
    XlsxFile file =
        XlsxFile.ofSheet(
            "<sheetData><row r='2'><c r='A2'><v>1</v></c></row><row r='4'><c r='B4'><v>2</v></c>"
                + "</row></sheetData><mergeCells><mergeCell ref='B4:B1048576'/>"
                + "<mergeCell ref='A2:C3'/><mergeCell ref='A1:C1'/><mergeCell ref='D3:E3'/>"
                + "<mergeCell ref='A4:A4'/><mergeCell ref='C2:C1048576'/></mergeCells>");
    assertThat(Shown.merges(read(file).get(0))).containsExactly("A2:C3", "C2:C4");
  }

  @Test
  void readsStrictDocuments() throws FileFault {
    XlsxFile file =
        XlsxFile.ofRows("<x:row r='1'><x:c r='A1' t='s'><x:v>0</x:v></x:c></x:row>")
            .strings("<t>Tên</t>");
    for (String part : List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml")) {
      file.replace(part, "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/");
    }
    file.replace("xl/worksheets/sheet1.xml", "<worksheet", "<worksheet xmlns:x='urn:x'");
    assertThat(cells(file)).containsExactly("A1=Tên");
  }

  @Test
  void namesSheetsAndTellsHiddenOnes() throws FileFault {
    XlsxFile file =
        XlsxFile.ofRows("")
            .replace(
                "xl/workbook.xml",
                "</sheets>",
                "<sheet name='Ẩn' state='veryHidden' r:id='rId2'/><sheet name='C' r:id='rId3'/>"
                    + "</sheets>")
            .related("rId2", "worksheet", "/xl/WORKSHEETS/Sheet2.xml")
            .related("rId3", "chartsheet", "chartsheets/sheet1.xml")
            .part("xl/worksheets/sheet2.xml", XlsxFile.sheet("<sheetData/>"));
    assertThat(read(file))
        .extracting(sheet -> sheet.name().orElseThrow() + " " + sheet.hidden())
        .containsExactly("S false", "Ẩn true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
        "<row r='1'><c r='A1'><v>1</v></c><c r='A1'/></row>",
        "<row r='1'><c r='A2'><v>1</v></c></row>",
        "<row r='1'><c r='XFE1'><v>1</v></c></row>",
        "<row r='1'><c r='1A'><v>1</v></c></row>",
        "<row r='1048577'/>",
        "<row r='0'/>",
        "<row r='1'/><row r='1'><c r='A1'><v>1</v></c></row>",
        "<row r='1'><c r='A1' t='s'><v>1</v></c></row>",
        "<row r='1'><c r='A1' t='s'><v>x</v></c></row>",
        "<row r='1'><c r='A1' t='b'><v>2</v></c></row>",
        "<row r='1'><c r='A1' t='q'><v>2</v></c></row>",
        "<row r='1'><c r='A1'><v>4,5</v></c></row>",
        "<row r='1'><c r='A1'><v>NaN</v></c></row>",
        "<row r='1'><c r='A1'><v>1E999999999</v></c></row>",
        "<row r='1'><c r='A1'><v>1</v><v>2</v></c></row>",
        "<row r='1'><c r='A1' t='d'><v>hôm nay</v></c></row>",
        "<row r='1'><c r='A1' s='77'><v>1</v></c></row>",
        "<row r='1'><c r='A1'><v>1</v></c>",
        "<row r='1'><c r='A1' t='inlineStr'><is><t>&e;</t></is></c></row>"
      })
  void refusesBrokenRows(String rows) {
    assertFault(XlsxFile.ofRows(rows).strings("<t>Tên</t>").styles(STYLES).bytes(), Reason.BROKEN);
  }

  @Test
  void refusesMissingParts() {
    String row = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";
    XlsxFile file = XlsxFile.ofRows(row).strings("<t>a</t>").styles(STYLES);
    for (String part :
        List.of(
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/worksheets/sheet1.xml")) {
      String text = file.text(part);
      assertFault(file.without(part).bytes(), Reason.BROKEN);
      file.part(part, text);
    }
    assertFault(XlsxFile.ofRows(row).bytes(), Reason.BROKEN);
  }

  /** Well packed, but with a wrong letter somewhere: read or refused, nothing else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels"
      })
  void readsOrRefusesDamagedParts(String part) throws FileFault {
    XlsxFile file =
        XlsxFile.ofSheet(
                "<cols><col min='1' max='2' hidden='1'/></cols><sheetData><row r='1' ht='12'>"
                    + "<c r='A1' s='1' t='s'><v>0</v></c><c r='B1' s='3'><v>45366.5</v></c>"
                    + "<c r='C1' t='inlineStr'><is><r><t>a_x000D_</t></r></is></c></row></sheetData>"
                    + "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>")
            .strings("<r><rPr><rFont val='.VnTime'/><strike/></rPr><t>§¶ng bé</t></r>")
            .styles(STYLES);
    String whole = file.text(part);
    Random random = new Random(11);
    int read = 0;
    int refused = 0;
    for (int i = 0; i < 1_500; i++) {
      StringBuilder mutant = new StringBuilder(whole);
      String letters = "<>&;'/=-0123456789aAZ :.\u0001đ";
      mutant.setCharAt(
          random.nextInt(whole.length()), letters.charAt(random.nextInt(letters.length())));
      try {
        read += read(file.part(part, mutant.toString())).isEmpty() ? 0 : 1;
      } catch (FileFault fault) {
        refused++;
      }
    }
    assertThat(read).isPositive();
    assertThat(refused).isPositive();
  }

  @Test
  void passesOverBlankRowsAndMergesToTheLastRow() throws FileFault {
    StringBuilder rows = new StringBuilder("<row r='1'><c r='A1'><v>1</v></c></row>");
    StringBuilder merges = new StringBuilder("<mergeCell ref='A1:B1'/>");
    for (int row = 2; row <= 1_048_576; row++) {
      rows.append("<row r='").append(row).append("' s='1'><c r='A").append(row).append("'/></row>");
      if (row % 4 == 0) {
        merges.append("<mergeCell ref='A").append(row).append(":B").append(row).append("'/>");
      }
    }
    Sheet sheet =
        read(XlsxFile.ofSheet(
                "<cols><col min='2' max='16384' hidden='1'/></cols><sheetData>"
                    + rows
                    + "</sheetData><mergeCells>"
                    + merges
                    + "</mergeCells>"))
            .get(0);
    assertThat(Shown.cells(sheet)).containsExactly("A1=1 (NUMBER)");
    assertThat(Shown.merges(sheet)).containsExactly("A1:B1");
    assertThat(sheet.hiddenColumns().isEmpty()).isTrue();
  }

  @Test
  void refusesProtectedWorkbooks() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("mật khẩu");
      try (OutputStream encrypted = encryptor.getDataStream(files)) {
        encrypted.write(XlsxFile.ofRows("").bytes());
      }
      files.writeFilesystem(bytes);
    }
    assertFault(bytes.toByteArray(), Reason.ENCRYPTED);
  }

  private static void assertFault(byte[] content, Reason reason) {
    assertThatThrownBy(() -> new XlsxReader().read(content))
        .isInstanceOfSatisfying(
            FileFault.class, fault -> assertThat(fault.reason()).isEqualTo(reason));
  }

  private static List<String> cells(XlsxFile file) throws FileFault {
    return Shown.cells(read(file).get(0));
  }

  private static List<Sheet> read(XlsxFile file) throws FileFault {
    return new XlsxReader().read(file.bytes());
  }
}
