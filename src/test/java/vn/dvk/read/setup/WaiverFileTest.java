package vn.dvk.read.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Place;
import vn.dvk.domain.Unit;
import vn.dvk.domain.Waiver;

/** A waiver names the findings it means, and no others, until its last day. */
final class WaiverFileTest {
  private static final String GOOD =
      """
      {
        "schema": "dvk-waivers/1",
        "waivers": [
          {
            "code": "late_submission",
            "unit": "so-y-te",
            "reason": "Mất điện do bão",
            "grantedBy": "Trưởng Ban Tuyên giáo",
            "until": "2024-05-31"
          },
          {
            "code": "missing_lead",
            "file": "so-y-te\\\\PL1.xlsx",
            "sheet": "Sheet1",
            "cell": "E14",
            "reason": "Đã xác nhận",
            "grantedBy": "Phó Bí thư Đảng ủy Khối",
            "until": "2024-12-31"
          }
        ]
      }
      """;
  private static final Unit HEALTH =
      new Unit("so-y-te", "Đảng bộ Sở Y tế", Optional.empty(), List.of(), true);
  private static final Unit OTHER =
      new Unit("so-x", "Đảng bộ Sở X", Optional.empty(), List.of(), true);

  @TempDir private Path folder;

  @Test
  void readsWhatIsWaivedWhyByWhomAndHowLong() throws Exception {
    List<Waiver> waivers = WaiverFile.read(written(GOOD));

    assertThat(waivers).hasSize(2);
    assertThat(waivers.get(0))
        .isEqualTo(
            new Waiver(
                Code.LATE_SUBMISSION,
                Optional.of("so-y-te"),
                Place.NONE,
                "Mất điện do bão",
                "Trưởng Ban Tuyên giáo",
                LocalDate.of(2024, 5, 31)));
  }

  @Test
  void meansAFindingOfItsCodeAndUnitAnywhere() throws Exception {
    Waiver waiver = WaiverFile.read(written(GOOD)).get(0);
    Finding late = Finding.of(Code.LATE_SUBMISSION, Place.ofFile("a.xlsx"));

    assertThat(waiver.matches(late.about(HEALTH))).isTrue();
    assertThat(waiver.matches(late.about(OTHER))).isFalse();
    assertThat(waiver.matches(late)).isFalse();
    assertThat(waiver.matches(Finding.of(Code.WRONG_YEAR, Place.NONE).about(HEALTH))).isFalse();
  }

  @Test
  void meansAFindingAtItsPlaceOnly() throws Exception {
    Waiver waiver = WaiverFile.read(written(GOOD)).get(1);

    assertThat(waiver.matches(missingLead("Sheet1", "E14"))).isTrue();
    assertThat(waiver.matches(missingLead("Sheet1", "E15"))).isFalse();
    assertThat(waiver.matches(missingLead("Sheet2", "E14"))).isFalse();
  }

  @Test
  void holdsOnItsLastDay() throws Exception {
    Waiver waiver = WaiverFile.read(written(GOOD)).get(0);

    assertThat(waiver.hasRunOut(LocalDate.of(2024, 5, 31))).isFalse();
    assertThat(waiver.hasRunOut(LocalDate.of(2024, 6, 1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "late_submission | late | MISSPELT_FINDING_CODE | waivers[0].code",
        "\"unit\": \"so-y-te\", | '' | WAIVER_WITHOUT_AIM | waivers[0]",
        "\"reason\": \"Mất điện do bão\", | '' | MISSING_KEY | waivers[0].reason",
        "Mất điện do bão | ' ' | BLANK_TEXT | waivers[0].reason",
        "Trưởng Ban Tuyên giáo | a@example.org | NOT_A_POST | waivers[0].grantedBy",
        "Trưởng Ban Tuyên giáo | Ban, 0000 000 000 | NOT_A_POST | waivers[0].grantedBy",
        "2024-05-31 | 31/5/2024 | BAD_DATE | waivers[0].until",
        "\"sheet\" | \"tab\" | UNKNOWN_KEY | waivers[1].tab"
      })
  void refusesAMistakeAtItsPlace(String good, String bad, SetupProblem problem, String where)
      throws Exception {
    SetupFault fault = faultOf(GOOD.replace(good, bad));

    assertThat(fault.problem()).isEqualTo(problem);
    assertThat(fault.place().where()).isEqualTo(where);
    assertThat(fault.message("vi")).doesNotContain("{");
  }

  @Test
  void refusesAFindingWaivedTwice() throws Exception {
    int start = GOOD.indexOf("    {\n      \"code\"");
    String first = GOOD.substring(start, GOOD.indexOf("    },", start)) + "    },\n";

    SetupFault fault = faultOf(GOOD.substring(0, start) + first + GOOD.substring(start));

    assertThat(fault.problem()).isEqualTo(SetupProblem.DUPLICATE_WAIVER);
    assertThat(fault.place().where()).isEqualTo("waivers[1]");
  }

  private static Finding missingLead(String sheet, String cell) {
    return Finding.of(
        Code.MISSING_LEAD, Place.ofCells("so-y-te/PL1.xlsx", Optional.of(sheet), cell));
  }

  private SetupFault faultOf(String text) throws IOException {
    Path file = written(text);
    SetupFault fault = catchThrowableOfType(SetupFault.class, () -> WaiverFile.read(file));
    assertThat(fault).isNotNull();
    return fault;
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("waivers.json"), text);
  }
}
