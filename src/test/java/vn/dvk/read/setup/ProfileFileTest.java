package vn.dvk.read.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.domain.Code;
import vn.dvk.domain.Profile;
import vn.dvk.domain.Severity;

/** A profile changes the codes it names and no others. */
final class ProfileFileTest {
  private static final String GOOD =
      """
      {
        "schema": "dvk-profile/1",
        "name": "Đợt đăng ký",
        "severities": {
          "missing_location": "error",
          "quota_shortfall": "warning",
          "out_of_order": "off"
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void setsTheSeverityOfTheCodesItNames() throws Exception {
    Profile profile = ProfileFile.read(written(GOOD));

    assertThat(profile.name()).isEqualTo("Đợt đăng ký");
    assertThat(profile.severity(Code.MISSING_LOCATION)).contains(Severity.ERROR);
    assertThat(profile.severity(Code.QUOTA_SHORTFALL)).contains(Severity.WARNING);
    assertThat(profile.severity(Code.OUT_OF_ORDER)).isEmpty();
  }

  @Test
  void leavesTheOtherCodesAsTheContractSays() throws Exception {
    Profile profile = ProfileFile.read(written(GOOD));

    for (Code code : Code.values()) {
      assertThat(Profile.STANDARD.severity(code)).contains(code.severity());
      if (!profile.severities().containsKey(code)) {
        assertThat(profile.severity(code)).contains(code.severity());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "dvk-profile/1, dvk-plan/1, WRONG_SCHEMA, schema",
    "missing_location, missing_locaton, MISSPELT_FINDING_CODE, severities.missing_locaton",
    "missing_location, MISSING_LOCATION, MISSPELT_FINDING_CODE, severities.MISSING_LOCATION",
    "off, none, UNKNOWN_SEVERITY, severities.out_of_order",
    "quota_shortfall, missing_location, DUPLICATE_KEY, severities.missing_location",
    "\"name\", \"title\", UNKNOWN_KEY, title"
  })
  void refusesAMistakeAtItsPlace(String good, String bad, SetupProblem problem, String where)
      throws Exception {
    Path file = written(GOOD.replace(good, bad));

    SetupFault fault = catchThrowableOfType(SetupFault.class, () -> ProfileFile.read(file));

    assertThat(fault.problem()).isEqualTo(problem);
    assertThat(fault.place().where()).isEqualTo(where);
    assertThat(fault.message("vi")).doesNotContain("{");
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("profile.json"), text);
  }
}
