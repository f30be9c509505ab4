package vn.dvk.read.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.domain.Alias;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Unit;

/** A name decided on once is known for good. */
final class AliasFileTest {
  private static final String HEADINGS = "\ufeffTên trong biểu,Tệp,Gợi ý,Mã đơn vị\n";
  private static final Unit HEALTH =
      new Unit("syt", "Đảng bộ Sở Y tế", Optional.empty(), List.of(), true);
  private static final Unit BUILDING =
      new Unit("sxd", "Đảng bộ Sở Xây dựng", Optional.empty(), List.of("Sở XD"), true);
  private static final Roster ROSTER = new Roster(List.of(HEALTH, BUILDING));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"SYT", "syt", "Đảng bộ Sở Y tế", "đảng uỷ sở y tế"})
  void takesAUnitByItsCodeOrName(String unit) throws Exception {
    assertThat(read("Ngành y,a.xlsx,," + unit + "\n")).containsExactly(new Alias("Ngành y", "syt"));
  }

  @Test
  void leavesOutWhatNobodyHasDecided() throws Exception {
    assertThat(read("Ngành y,a.xlsx,Đảng bộ Sở Y tế,\nXây dựng,b.xlsx,,sxd\n"))
        .containsExactly(new Alias("Xây dựng", "sxd"));
  }

  @Test
  void makesTheNamesKnown() throws Exception {
    assertThat(ROSTER.find("NGÀNH Y TỈNH").unit()).isEmpty();

    Roster roster = ROSTER.with(read("Ngành y tỉnh,a.xlsx,,syt\nXây dựng,b.xlsx,,sxd\n"));

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
    "'X,a.xlsx,,sxd', ALIAS_TAKEN, X"
  })
  void refusesADecisionThatCannotBe(String line, SetupProblem problem, String quoted)
      throws Exception {
    SetupFault fault =
        catchThrowableOfType(SetupFault.class, () -> read("x,b.xlsx,,syt\n" + line + "\n"));

    assertThat(fault.problem()).isEqualTo(problem);
    assertThat(fault.place().where()).isEqualTo("3");
    assertThat(fault.message("vi")).contains(quoted).doesNotContain("{");
  }

  private List<Alias> read(String lines) throws IOException, SetupFault {
    Path file = folder.resolve("ten-don-vi-can-xac-nhan.csv");
    return AliasFile.read(Files.writeString(file, HEADINGS + lines), ROSTER);
  }
}
