package vn.dvk.read.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitType;

/** A roster is read as staff keep it, and a doubtful one is refused with row and value. */
final class RosterFileTest {
  private static final String HEADINGS = "Mã,Tên đơn vị,Loại,Tên khác,Liên hệ\n";
  private static final String GOOD =
      HEADINGS
          + "syt,Đảng bộ Sở Y tế,Đảng bộ cơ sở,Sở Y tế; SYT,Văn phòng\n"
          + "qltt,Chi bộ Cục Quản lý thị trường,Chi bộ cơ sở,,\n"
          + "cdvc,Công đoàn Viên chức tỉnh,Đoàn thể,CĐVC,\n";
  private static final List<Unit> UNITS =
      List.of(
          unit("syt", "Đảng bộ Sở Y tế", UnitType.GRASSROOTS_COMMITTEE, "Sở Y tế", "SYT"),
          unit("qltt", "Chi bộ Cục Quản lý thị trường", UnitType.CELL),
          unit("cdvc", "Công đoàn Viên chức tỉnh", UnitType.MASS_ORGANIZATION, "CĐVC"));

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("files")
  void readsWhatSpreadsheetProgramsSave(String text, Charset charset) throws Exception {
    assertThat(read(text.getBytes(charset)).units()).isEqualTo(UNITS);
  }

  static Stream<Arguments> files() {
    String semicolons = GOOD.replace(',', ';').replace("Sở Y tế; SYT", "\"Sở Y tế; SYT\"");
    return Stream.of(
        Arguments.of(GOOD, StandardCharsets.UTF_8),
        Arguments.of("\ufeff" + GOOD, StandardCharsets.UTF_8),
        Arguments.of("\ufeff" + GOOD.replace(',', '\t'), StandardCharsets.UTF_16LE),
        Arguments.of("\ufeff" + GOOD, StandardCharsets.UTF_16BE),
        Arguments.of(GOOD.replace("\n", "\r\n"), StandardCharsets.UTF_8),
        Arguments.of(semicolons, StandardCharsets.UTF_8),
        Arguments.of("sep=;\n" + semicolons, StandardCharsets.UTF_8),
        Arguments.of("\n,,\nDANH SÁCH ĐƠN VỊ,,,,\n" + GOOD + ",,,,\n\n", StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STT,LOẠI,MÃ,TÊN ĐƠN VỊ\n1,ĐẢNG BỘ CƠ SỞ,a,Đảng bộ Sở A\n",
        "stt,loai,ma,ten don vi\n1,dang bo co so,a,Đảng bộ Sở A\n",
        "no,type,code,name\n1,grassroots_committee,a,Đảng bộ Sở A\n"
      })
  void findsColumnsByTheirHeadingsInAnyOrder(String text) throws Exception {
    assertThat(read(text).units())
        .containsExactly(unit("a", "Đảng bộ Sở A", UnitType.GRASSROOTS_COMMITTEE));
  }

  @Test
  void readsTheFirstSheetOfAWorkbookThatHasTheHeadings() throws Exception {
    Path file = folder.resolve("roster.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Hướng dẫn").createRow(0).createCell(0).setCellValue("Điền sheet sau");
      Sheet sheet = workbook.createSheet("Danh sách");
      int row = 2;
      for (String line : GOOD.split("\n")) {
        org.apache.poi.ss.usermodel.Row cells = sheet.createRow(row++);
        String[] values = line.split(",");
        for (int column = 0; column < values.length; column++) {
          cells.createCell(column + 1).setCellValue(values[column]);
        }
      }
      workbook.write(out);
    }

    assertThat(RosterFile.read(file).units()).isEqualTo(UNITS);
  }

  @Test
  void startsFromAFileThatItReadsItself() throws Exception {
    Roster roster = read(RosterFile.starterBytes());

    assertThat(roster.units())
        .extracting(unit -> unit.type().orElseThrow())
        .containsExactly(UnitType.MASS_ORGANIZATION, UnitType.GRASSROOTS_COMMITTEE, UnitType.CELL);
    assertThat(new String(RosterFile.starterBytes(), StandardCharsets.UTF_8))
        .startsWith("\ufeffMã,Tên đơn vị,Loại,Tên khác,Liên hệ\r\n");
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("mistakes")
  void refusesAMistakeWithItsRow(String text, SetupProblem problem, String row, String quoted)
      throws Exception {
    SetupFault fault = faultOf(text.getBytes(StandardCharsets.UTF_8));

    assertThat(fault.problem()).isEqualTo(problem);
    assertThat(fault.place().where()).isEqualTo(row);
    assertThat(fault.message("vi")).contains(quoted).doesNotContain("{");
    assertThat(fault.message("en")).contains(quoted).doesNotContain("{");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("", SetupProblem.NO_HEADINGS, "", "Mã, Tên đơn vị, Loại"),
        mistake("a,b\n", SetupProblem.NO_HEADINGS, "", "Mã, Tên đơn vị, Loại"),
        mistake("Mã,Tên đơn vị\na,b\n", SetupProblem.MISSING_COLUMN, "1", "Loại"),
        mistake("Mã,Tên đơn vị,Loại,Mã\n", SetupProblem.DUPLICATE_COLUMN, "1", "Mã"),
        mistake(HEADINGS, SetupProblem.NO_LINES, "1", ""),
        mistake(HEADINGS + ",Chi bộ A,Chi bộ\n", SetupProblem.EMPTY_CELL, "2", "Mã"),
        mistake(HEADINGS + "a, ,Chi bộ\n", SetupProblem.EMPTY_CELL, "2", "Tên đơn vị"),
        mistake(HEADINGS + "a,Chi bộ A,\n", SetupProblem.EMPTY_CELL, "2", "Loại"),
        mistake(HEADINGS + "a,Chi bộ A,Phòng\n", SetupProblem.UNKNOWN_TYPE, "2", "\"Phòng\""),
        mistake(
            HEADINGS + "--,Chi bộ A,Chi bộ\n", SetupProblem.SPELLING_WITHOUT_LETTERS, "2", "--"),
        mistake(
            HEADINGS + "a,Chi bộ A,Chi bộ\n\nA,Chi bộ B,Chi bộ\n",
            SetupProblem.DUPLICATE_UNIT_CODE,
            "4",
            "\"A\""),
        mistake(
            HEADINGS + "a,Chi bộ Hòa,Chi bộ\nb,CHI BỘ HOÀ,Chi bộ\n",
            SetupProblem.DUPLICATE_NAME,
            "3",
            "\"CHI BỘ HOÀ\""),
        mistake(
            HEADINGS + "a,Chi bộ A,Chi bộ,CBA\nb,Chi bộ B,Chi bộ,CBB; cba\n",
            SetupProblem.DUPLICATE_NAME,
            "3",
            "\"cba\""),
        mistake(
            HEADINGS + "a,Chi bộ A,Chi bộ,x,y,Sở Z\n", SetupProblem.SURPLUS_CELL, "2", "\"Sở Z\""),
        mistake(HEADINGS + "a,\"Chi bộ A,Chi bộ\n", SetupProblem.BROKEN_QUOTES, "2", ""));
  }

  private static Arguments mistake(String text, SetupProblem problem, String row, String quoted) {
    return Arguments.of(text, problem, row, quoted);
  }

  @Test
  void asksToSaveAnOldWorkbookAnew() throws Exception {
    byte[] ole = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    assertThat(faultOf(ole).problem()).isEqualTo(SetupProblem.OLD_WORKBOOK);
  }

  @Test
  void refusesABrokenWorkbook() throws Exception {
    assertThat(faultOf("PK\u0003\u0004broken".getBytes(StandardCharsets.US_ASCII)).problem())
        .isEqualTo(SetupProblem.BROKEN_WORKBOOK);
  }

  /** As Excel saves it where Windows speaks Vietnamese; each tone is a character of its own. */
  @Test
  void readsTheCodePageOfVietnameseWindows() throws Exception {
    String text = "Ma\u0303;Tên đơn vi\u0323;Loa\u0323i\nso-y-te;Đảng bộ Sở Y tế;Đảng bộ cơ sở\n";
    String typed = text.replace("ả", "a\u0309").replace("ộ", "ô\u0323").replace("ở", "ơ\u0309");
    byte[] saved = typed.replace("ế", "ê\u0301").getBytes(Charset.forName("windows-1258"));

    Roster roster = RosterFile.read(Files.write(folder.resolve("roster.csv"), saved));

    assertThat(roster.units()).extracting(Unit::name).containsExactly("Đảng bộ Sở Y tế");
  }

  /** Where a letter was lost in saving a question mark stands for it. */
  @Test
  void refusesTextInAnotherEncoding() throws Exception {
    assertThat(faultOf("Mã,Tên đơn vị,Loại".getBytes(Charset.forName("windows-1258"))).problem())
        .isEqualTo(SetupProblem.WRONG_ENCODING);
  }

  private static Unit unit(String code, String name, UnitType type, String... aliases) {
    return new Unit(code, name, Optional.of(type), List.of(aliases), true);
  }

  private Roster read(String text) throws IOException, SetupFault {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Roster read(byte[] content) throws IOException, SetupFault {
    return RosterFile.read(Files.write(folder.resolve("roster.csv"), content));
  }

  private SetupFault faultOf(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("roster.csv"), content);
    SetupFault fault = catchThrowableOfType(SetupFault.class, () -> RosterFile.read(file));
    assertThat(fault).isNotNull();
    return fault;
  }
}
