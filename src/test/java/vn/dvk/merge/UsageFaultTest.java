package vn.dvk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said where a command is called wrongly: one line in the user's language, status 2. */
final class UsageFaultTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "merge => còn thiếu: INPUT.",
        "validate --quiet => còn thiếu: INPUT.",
        "template => còn thiếu: pl1|pl4|score|roster|plan.",
        "trace => còn thiếu: WORKBOOK.",
        "merge --plan a --plan b x => --plan chỉ ghi được một lần.",
        "merge --plan a --plan b x --lang en => --plan may be given only once.",
        "validate -q -q x => --quiet chỉ ghi được một lần.",
        "explain --html=1 => --html không đi kèm giá trị; bỏ “=1”.",
        "explain --html=1 --lang=en => --html takes no value; leave out “=1”.",
        "merge --as-of 2024-13-01 x => giá trị “2024-13-01” không hợp với --as-of; cần: YYYY-MM-DD.",
        "merge --threads hai x => giá trị “hai” không hợp với --threads; cần: N.",
        "template pl9 => giá trị “pl9” không hợp với pl1|pl4|score|roster|plan; cần: "
            + "pl1|pl4|score|roster|plan.",
        "merge --bogus x => không hiểu “--bogus”.",
        "merge x -o => còn thiếu: --output.",
        "xoa => không hiểu “xoa”."
      })
  void saysWhatIsWrong(String line, String message) {
    Run run = Run.of(line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines().findFirst()).contains("dvk: " + message);
    assertThat(run.out()).isEmpty();
  }
}
