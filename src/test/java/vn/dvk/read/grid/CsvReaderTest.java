package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.read.file.FileFault;

class CsvReaderTest {
  private static final String FORM =
      "ĐẢNG BỘ SỞ Y TẾ;;\r\nSTT;Tên mô hình;Địa điểm\r\n\r\n1;Một cửa, thân thiện;Tỉnh\r\n";
  private static final List<String> FORM_CELLS =
      List.of(
          "A1=ĐẢNG BỘ SỞ Y TẾ",
          "A2=STT",
          "B2=Tên mô hình",
          "C2=Địa điểm",
          "A4=1",
          "B4=Một cửa, thân thiện",
          "C4=Tỉnh");

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsUnicodeWithAndWithoutByteOrderMark(String charset) throws FileFault {
    assertThat(cells(FORM.getBytes(Charset.forName(charset)))).isEqualTo(FORM_CELLS);
    assertThat(cells(("\ufeff" + FORM).getBytes(Charset.forName(charset)))).isEqualTo(FORM_CELLS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'01 | 01",
        "'- | -",
        "'+ | +",
        "'4,5 | 4,5",
        "’12 | 12",
        "'5% | 5%",
        "'5 không, 3 sạch' | '5 không, 3 sạch'",
        "'Một cửa' | 'Một cửa'",
        "' | '",
        "'' | ''",
        "'2' | '2'"
      })
  void leavesOutTheApostropheThatMakesANumberAText(String written, String text) throws FileFault {
    byte[] file = ("a;" + written).getBytes(StandardCharsets.UTF_8);
    Cell cell = new CsvReader().read(file).get(0).rows().get(0).cells().get(1);
    assertThat(cell.text()).isEqualTo(text);
    assertThat(cell.raw()).isEqualTo(written);
  }

  @Test
  void tellsErrorsThatAreWrittenOut() throws FileFault {
    byte[] file = "#REF!;#DIV/0!;Err:502;#NAME?;Lỗi #REF!;#".getBytes(StandardCharsets.UTF_8);
    assertThat(Shown.cells(new CsvReader().read(file).get(0)))
        .containsExactly(
            "A1=#REF! (ERROR)",
            "B1=#DIV/0! (ERROR)",
            "C1=Err:502 (ERROR)",
            "D1=#NAME? (ERROR)",
            "E1=Lỗi #REF!",
            "F1=#");
  }

  @Test
  void composesTheTonesOfWindows1258() throws FileFault {
    assertThat(cells(windows1258(FORM))).isEqualTo(FORM_CELLS);
  }

  @Test
  void decodesTextThatWasTypedInALegacyFont() throws FileFault {
    String typed = "§¶ng bé Së Y tÕ;Tªn m« h×nh\n1;Mét cöa th©n thiÖn\n";
    List<String> read =
        List.of(
            "A1=Đảng bộ Sở Y tế (TCVN3)",
            "B1=Tên mô hình (TCVN3)",
            "A2=1",
            "B2=Một cửa thân thiện (TCVN3)");
    assertThat(cells(typed.getBytes(Charset.forName("windows-1252")))).isEqualTo(read);
    assertThat(cells(typed)).isEqualTo(read);
  }

  @Test
  void keepsUtf8WhereOneLetterIsDamaged() throws FileFault {
    byte[] content = FORM.getBytes(StandardCharsets.UTF_8);
    content[1] = (byte) 0xFF;
    assertThat(cells(content)).hasSize(FORM_CELLS.size()).contains("B4=Một cửa, thân thiện");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void tellsTheSeparatorAmongCommasAndSemicolonsInProse(String separator) throws FileFault {
    String text =
        "Biểu tổng hợp, năm 2024\nSTT;Tên mô hình;Địa điểm\n1;\"Sáng, xanh; sạch\nđẹp\";Tỉnh\n2;X;Y\n"
            .replace(";Tên", separator + "Tên")
            .replace(";Đ", separator + "Đ")
            .replace("1;", "1" + separator)
            .replace(";Tỉnh", separator + "Tỉnh")
            .replace("2;X;Y", "2" + separator + "X" + separator + "Y");
    assertThat(cells(text))
        .contains("C2=Địa điểm", "B3=Sáng, xanh; sạch\\nđẹp", "C3=Tỉnh", "C4=Y")
        .filteredOn(cell -> cell.startsWith("D"))
        .isEmpty();
  }

  @Test
  void honoursTheAnnouncedSeparator() throws FileFault {
    assertThat(cells("sep=|\na,b|c\nd|e")).containsExactly("A2=a,b", "B2=c", "A3=d", "B3=e");
    assertThat(cells("sep=\t\na,b\tc\n")).containsExactly("A2=a,b", "B2=c");
  }

  @Test
  void countsRecordsNotLines() throws FileFault {
    assertThat(cells("a,\"b\n\nc\"\n\nd,\"e \"\"f\"\"\"\n"))
        .containsExactly("A1=a", "B1=b\\nc", "A3=d", "B3=e \"f\"");
  }

  @Test
  void readsAStrayQuoteAsALetterAndGoesOnWithTheNextLine() throws FileFault {
    assertThat(cells("1,\"Mô hình \"Một cửa\",Tỉnh\n2,\"Hai\nba\",Huyện\n3,\"chưa đóng,Xã\n"))
        .containsExactly(
            "A1=1",
            "B1=\"Mô hình \"Một cửa\"",
            "C1=Tỉnh",
            "A2=2",
            "B2=Hai\\nba",
            "C2=Huyện",
            "A3=3",
            "B3=\"chưa đóng",
            "C3=Xã");
  }

  @Test
  void keepsLoneQuotesThatMeanTheValueAbove() throws FileFault {
    assertThat(cells("1;Một;Tỉnh;x\n2;Hai;\";x\n3;Ba;\";x\n"))
        .contains("C2=\"", "D2=x", "A3=3", "C3=\"", "D3=x");
    assertThat(cells("1;Một;Tỉnh;x\n2;\";\";x\n")).contains("B2=\"", "C2=\"", "D2=x");
  }

  @Test
  void losesNoTextWhateverTheQuotes() throws FileFault {
    Random random = new Random(20240415);
    for (int i = 0; i < 300; i++) {
      String text = anyText(random);
      assertThat(letters(texts(text))).as(text).isEqualTo(letters(text));
    }
  }

  private static String texts(String text) throws FileFault {
    return new CsvReader()
        .read(text.getBytes(StandardCharsets.UTF_8)).get(0).rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(Cell::text)
            .collect(Collectors.joining());
  }

  private static String letters(String text) {
    return text.replaceAll("[^a-z]", "");
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder("a,b,c\n");
    for (int i = 0; i < 60; i++) {
      text.append("ab,\"\n".charAt(random.nextInt(5)));
    }
    return text.toString();
  }

  @Test
  void refusesMoreColumnsThanASpreadsheetHas() {
    byte[] content = (",".repeat(20_000) + "x").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new CsvReader().read(content)).isInstanceOf(FileFault.class);
  }

  @Test
  void givesOneNamelessSheet() throws FileFault {
    List<Sheet> sheets = new CsvReader().read("a".getBytes(StandardCharsets.UTF_8));
    assertThat(sheets).singleElement().satisfies(sheet -> assertThat(sheet.name()).isEmpty());
  }

  private static List<String> cells(String text) throws FileFault {
    return cells(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> cells(byte[] content) throws FileFault {
    return Shown.cells(new CsvReader().read(content).get(0));
  }

  /** As Windows writes it: ă â ê ô ơ ư đ are one byte, a tone is the byte after its vowel. */
  private static byte[] windows1258(String text) {
    StringBuilder halfComposed = new StringBuilder();
    for (char c : text.toCharArray()) {
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String rest = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      halfComposed.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tone);
    }
    return halfComposed.toString().getBytes(Charset.forName("windows-1258"));
  }
}
