package vn.dvk.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.domain.Language;

/** {@code report.json} is what the contract's section 3 says. */
final class ReportJsonTest {

  @Test
  void writesEveryKeyInTheContractsOrder() throws IOException {
    Written.holdAgainst("report.json", vietnamese());
  }

  @Test
  void indentsAsOtherJsonToolsDo() throws IOException {
    String json = vietnamese();

    assertThat(json).endsWith("\n}\n").doesNotContain("\r", "\t", " \n", "[ ]", "{ }");
    assertThat(tree(json).get("scores").get(1).get("reasons")).isEmpty();
  }

  @Test
  void keepsTheKeysOfEachObjectForEveryRecord() throws IOException {
    JsonNode report = tree(vietnamese());

    assertThat(keys(report))
        .containsExactly(
            "schema",
            "tool",
            "plan",
            "asOf",
            "complete",
            "files",
            "submissions",
            "units",
            "models",
            "scores",
            "targets",
            "findings",
            "totals");
    assertThat(report.get("models"))
        .allSatisfy(
            model ->
                assertThat(keys(model))
                    .containsExactly(
                        "form",
                        "unit",
                        "subunit",
                        "name",
                        "quantity",
                        "location",
                        "lead",
                        "sector",
                        "sectorAsWritten",
                        "scale",
                        "result",
                        "actor",
                        "status",
                        "source"));
    assertThat(report.get("findings"))
        .allSatisfy(
            finding ->
                assertThat(keys(finding))
                    .containsExactly(
                        "code",
                        "severity",
                        "message",
                        "hint",
                        "unit",
                        "file",
                        "sheet",
                        "cell",
                        "value"));
  }

  @Test
  void endsWithWhatChangedWhereAFormCameAgain() throws IOException {
    JsonNode report =
        tree(Written.by(new ReportJson(Language.VI, "1.0.0")::write, SampleReport.sentAgain()));
    JsonNode change = report.get("resubmissions").get(0);

    assertThat(keys(report)).endsWith("totals", "resubmissions");
    assertThat(keys(change))
        .containsExactly(
            "unit",
            "form",
            "replaced",
            "by",
            "mended",
            "stillWrong",
            "new",
            "addedModels",
            "droppedModels",
            "renamedModels");
    assertThat(change.get("by").toString()).isEqualTo("[\"so-y-te/PL1 lần 2.xlsx\"]");
    assertThat(keys(change.get("mended").get(0)))
        .containsExactly("code", "model", "value", "file", "sheet", "cell");
    assertThat(change.get("mended").get(0).get("cell").asText()).isEqualTo("F14");
    assertThat(change.get("renamedModels").toString())
        .isEqualTo("[{\"from\":\"Xanh\",\"to\":\"Mô hình Xanh\"}]");
  }

  @Test
  void writesSharesWithADecimalAndScoresWithoutNeedlessZeros() throws IOException {
    JsonNode report = tree(vietnamese());

    assertThat(report.get("targets").get(0).toString())
        .isEqualTo(
            "{\"code\":\"units_submitted\",\"goal\":1.0,\"actual\":0.6667,\"met\":false,\"behind\":[\"bao\"]}");
    assertThat(report.get("targets").get(4).toString())
        .isEqualTo(
            "{\"code\":\"quota_cell\",\"goal\":1.0,\"actual\":null,\"met\":false,\"behind\":[]}");
    assertThat(report.get("scores").get(0).get("criteria").toString())
        .isEqualTo("[5,10,10,5,5,5,10,5,10,10,5,5,5,5,4.5]");
    assertThat(report.get("scores").get(0).get("declaredTotal").toString()).isEqualTo("100");
  }

  @Test
  void saysMessagesAndReasonsInTheLanguage() throws IOException {
    JsonNode report =
        tree(Written.by(new ReportJson(Language.EN, "1.0.0")::write, SampleReport.report()));

    assertThat(report.get("scores").get(0).get("reasons").get(0).textValue())
        .isEqualTo("criterion 15 has 4.5/5, it must have the maximum");
    assertThat(report.get("findings").get(2).get("message").textValue())
        .isEqualTo(FindingTexts.in(Language.EN).message(SampleReport.report().findings().get(2)));
  }

  private static String vietnamese() {
    ReportJson json = new ReportJson(SampleReport.texts(), Words.in(Language.VI), "1.0.0-sample");
    return Written.by(json::write, SampleReport.report());
  }

  private static JsonNode tree(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
