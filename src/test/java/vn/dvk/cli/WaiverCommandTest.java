package vn.dvk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles and waivers as a command applies them; the unit registers one model of two. */
final class WaiverCommandTest {
  @TempDir Path folder;

  @Test
  void failsWithoutProfileAndWaiver() {
    assertThat(validate().status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void leavesOutACodeThatIsTurnedOff() {
    profile("off");

    SentFolder.Ran ran = validate("--profile", "IN/setup/profile.json");

    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.out()).doesNotContain("quota_shortfall");
  }

  @Test
  void weighsACodeAsTheProfileSays() {
    profile("warning");

    SentFolder.Ran ran = validate("--profile", "IN/setup/profile.json", "--fail-on", "warning");

    assertThat(ran.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(ran.out())
        .contains("\"code\": \"quota_shortfall\",\n      \"severity\": \"warning\"")
        .contains("\"error\": 0")
        .doesNotContain("\"disposition\": \"needs_correction\"");
  }

  @Test
  void showsAWaivedFindingThatDoesNotCount() {
    waiver("dang-bo-so-y-te", "2024-04-10");

    SentFolder.Ran ran = validate("--waivers", "IN/setup/waivers.json");

    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("\"code\": \"quota_shortfall\",\n      \"severity\": \"info\"")
        .contains(
            "\"Đã được chấp nhận (lý do: Mới thành lập; người chấp nhận: Trưởng ban Dân vận): ")
        .contains("\"until\": \"2024-04-10\",\n      \"state\": \"used\"");
  }

  @Test
  void countsAgainOnceAWaiverHasRunOut() {
    waiver("dang-bo-so-y-te", "2024-04-09");

    SentFolder.Ran ran = validate("--waivers", "IN/setup/waivers.json");

    assertThat(ran.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(ran.err()).singleElement().asString().contains("hết hạn ngày 9/4/2024");
    assertThat(ran.out()).contains("\"state\": \"expired\"");
  }

  @Test
  void saysThatAWaiverMeansNothing() {
    waiver("so-x", "2024-12-31");

    SentFolder.Ran ran = validate("--waivers", "IN/setup/waivers.json", "--lang", "en");

    assertThat(ran.err())
        .singleElement()
        .asString()
        .startsWith("NOTE: a waiver is not used: quota_shortfall (so-x)");
    assertThat(ran.out()).contains("\"state\": \"unmatched\"");
  }

  @Test
  void writesNoWaiversWhereNoneWereGiven() {
    assertThat(validate().out()).doesNotContain("\"waivers\"");
  }

  @Test
  void refusesAProfileOfUnknownCodes() {
    sent().file("setup/profile.json", "{\"schema\": \"dvk-profile/1\", \"name\": \"x\",");

    assertThat(validate("--profile", "IN/setup/profile.json").status()).isEqualTo(ExitStatus.USAGE);
  }

  private SentFolder.Ran validate(String... more) {
    String[] first = {"validate", "IN/gui", "-q", "--format", "json"};
    String[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return sent()
        .registration("gui/so-y-te/PL1.csv", "Đảng bộ Sở Y tế", "Bát cháo nghĩa tình")
        .run(all);
  }

  private void profile(String severity) {
    sent()
        .file(
            "setup/profile.json",
            "{\"schema\": \"dvk-profile/1\", \"name\": \"Thử\",",
            " \"severities\": {\"quota_shortfall\": \"" + severity + "\"}}");
  }

  private void waiver(String unit, String until) {
    sent()
        .file(
            "setup/waivers.json",
            "{\"schema\": \"dvk-waivers/1\", \"waivers\": [{\"code\": \"quota_shortfall\",",
            " \"unit\": \"" + unit + "\", \"reason\": \"Mới thành lập\",",
            " \"grantedBy\": \"Trưởng ban Dân vận\", \"until\": \"" + until + "\"}]}");
  }

  private SentFolder sent() {
    return new SentFolder(folder);
  }
}
