package vn.dvk.read.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.domain.Alias;
import vn.dvk.domain.DecidedNames;
import vn.dvk.domain.NameToConfirm;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Unit;

/** A name decided on once is known for good. */
final class AliasFileTest {
  private static final String HEADINGS =
      "\ufeffTên trong biểu,Ở đâu,Gợi ý,Mã đơn vị (hoặc: bỏ qua)\n";
  private static final Unit HEALTH =
      new Unit("syt", "Đảng bộ Sở Y tế", Optional.empty(), List.of(), true);
  private static final Unit BUILDING =
      new Unit("sxd", "Đảng bộ Sở Xây dựng", Optional.empty(), List.of("Sở XD"), true);
  private static final Roster ROSTER = new Roster(List.of(HEALTH, BUILDING));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"SYT", "syt", "Đảng bộ Sở Y tế", "đảng uỷ sở y tế", "syt: Đảng bộ Sở Y tế"})
  void takesAUnitByItsCodeOrName(String unit) throws Exception {
    assertThat(read("Ngành y,a.xlsx,," + unit + "\n").aliases())
        .containsExactly(new Alias("Ngành y", "syt"));
  }

  @Test
  void leavesOutWhatNobodyHasDecided() throws Exception {
    assertThat(read("Ngành y,a.xlsx,Đảng bộ Sở Y tế,\nXây dựng,b.xlsx,,sxd\n").aliases())
        .containsExactly(new Alias("Xây dựng", "sxd"));
  }

  @Test
  void makesTheNamesKnown() throws Exception {
    assertThat(ROSTER.find("NGÀNH Y TỈNH").unit()).isEmpty();

    Roster roster = ROSTER.with(read("Ngành y tỉnh,a.xlsx,,syt\nXây dựng,b.xlsx,,sxd\n").aliases());

    assertThat(roster.find("NGÀNH Y TỈNH").unit().map(Unit::id)).contains("syt");
    assertThat(roster.find("sở xd").unit().map(Unit::id)).contains("sxd");
    assertThat(roster.units())
        .extracting(Unit::name)
        .containsExactly(HEALTH.name(), BUILDING.name());
  }

  @ParameterizedTest
  @CsvSource({
    "'Ngành y,a.xlsx,,sytt', UNKNOWN_UNIT, sytt",
    "',a.xlsx,,syt', EMPTY_CELL, Tên trong biểu",
    "'Sở XD,a.xlsx,,syt', ALIAS_TAKEN, Sở XD",
    "'Sở XD,a.xlsx,,bỏ qua', ALIAS_TAKEN, Sở XD",
    "'X,a.xlsx,,sxd', DECIDED_TWICE, dòng 2",
    "'X,a.xlsx,,bỏ qua', DECIDED_TWICE, dòng 2"
  })
  void refusesADecisionThatCannotBe(String line, SetupProblem problem, String quoted)
      throws Exception {
    SetupFault fault =
        catchThrowableOfType(SetupFault.class, () -> read("x,b.xlsx,,syt\n" + line + "\n"));

    assertThat(fault.problem()).isEqualTo(problem);
    assertThat(fault.place().where()).isEqualTo("3");
    assertThat(fault.message("vi")).contains(quoted).doesNotContain("{");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bỏ qua", "BỎ QUA", "bo qua", "Bỏ qua."})
  void knowsWhichNamesAreNoneOfOurs(String answer) throws Exception {
    DecidedNames decided = read("Ngành y,a.xlsx,," + answer + "\n");

    assertThat(decided.aliases()).isEmpty();
    assertThat(decided.isNotOurs("NGÀNH Y")).isTrue();
    assertThat(decided.isNotOurs("Ngành")).isFalse();
  }

  @Test
  void keepsTheDecidedRowsAsTheyStand() throws Exception {
    assertThat(
            read("Ngành y,a.xlsx › A1,syt: Đảng bộ Sở Y tế,syt\nB,b.xlsx,,\nC,c.xlsx,,Bỏ qua\n")
                .rows())
        .containsExactly(
            new NameToConfirm("Ngành y", "a.xlsx › A1", "syt: Đảng bộ Sở Y tế", "syt"),
            new NameToConfirm("C", "c.xlsx", "", "Bỏ qua"));
  }

  @Test
  void takesAFileInWhichNothingIsDecided() throws Exception {
    assertThat(read("").rows()).isEmpty();
    assertThat(read("Ngành y,a.xlsx,,\n").rows()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("savings")
  void readsWhateverASpreadsheetProgramMadeOfIt(byte[] saved) throws Exception {
    Path file = Files.write(folder.resolve("names"), saved);

    assertThat(AliasFile.read(file, ROSTER).aliases())
        .containsExactly(new Alias("Ngành; \"y\", tỉnh", "syt"));
  }

  private static Stream<byte[]> savings() throws IOException {
    String comma = "Ngành; \"y\", tỉnh";
    String quoted = "\"" + comma.replace("\"", "\"\"") + "\"";
    String semicolons =
        "Tên trong biểu;Ở đâu;Gợi ý;Mã đơn vị (hoặc: bỏ qua)\r\n"
            + quoted
            + ";a.xlsx;;syt\r\n;;;\r\n";
    String tabs =
        semicolons
            .replace(";a.xlsx;;", "\ta.xlsx\t\t")
            .replace("u;Ở đâu;Gợi ý;", "u\tỞ đâu\tGợi ý\t");
    return Stream.of(
        semicolons.getBytes(StandardCharsets.UTF_8),
        ("\ufeff" + semicolons).getBytes(StandardCharsets.UTF_8),
        ("sep=;\r\n" + semicolons).getBytes(StandardCharsets.UTF_8),
        ("\ufeff" + tabs).getBytes(StandardCharsets.UTF_16LE),
        ("\ufeff" + tabs).getBytes(StandardCharsets.UTF_16BE),
        workbook(comma));
  }

  private static byte[] workbook(String name) throws IOException {
    try (Workbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Row headings = book.createSheet().createRow(0);
      headings.createCell(0).setCellValue(NameToConfirm.WRITTEN);
      headings.createCell(3).setCellValue(NameToConfirm.ANSWER);
      Row row = book.getSheetAt(0).createRow(1);
      row.createCell(0).setCellValue(name);
      row.createCell(3).setCellValue("syt");
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void needsARosterForADecision() throws Exception {
    Path file = write("X,a.xlsx,,syt\n");

    SetupFault fault =
        catchThrowableOfType(SetupFault.class, () -> AliasFile.read(file, Roster.EMPTY));

    assertThat(fault.problem()).isEqualTo(SetupProblem.NO_ROSTER);
    assertThat(AliasFile.answered(file)).hasSize(1);
  }

  private DecidedNames read(String lines) throws IOException, SetupFault {
    return AliasFile.read(write(lines), ROSTER);
  }

  private Path write(String lines) throws IOException {
    return Files.writeString(folder.resolve("ten-don-vi-can-xac-nhan.csv"), HEADINGS + lines);
  }
}
