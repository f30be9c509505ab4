package vn.dvk.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Says a report.json in short lines, one a record, so that a difference reads well. */
final class CaseSummary {
  private CaseSummary() {}

  static List<String> of(String json) throws IOException {
    JsonNode root = new ObjectMapper().readTree(json);
    List<String> lines = new ArrayList<>();
    lines.add("complete " + root.path("complete").asBoolean());
    root.path("files").forEach(f -> lines.add("file " + text(f, "file") + " " + text(f, "status")));
    root.path("submissions").forEach(s -> lines.add(submission(s)));
    root.path("units").forEach(u -> lines.add(unit(u)));
    root.path("models").forEach(m -> lines.add(model(m)));
    root.path("scores").forEach(s -> lines.add(score(s)));
    root.path("targets").forEach(t -> lines.add(target(t)));
    root.path("previousYear").path("units").forEach(u -> lines.add(sinceLastYear(u)));
    root.path("findings").forEach(f -> lines.add(finding(f)));
    root.path("resubmissions").forEach(r -> lines.addAll(resubmission(r)));
    return lines;
  }

  private static String submission(JsonNode s) {
    JsonNode cells = s.path("cells");
    return "submission "
        + join(s, "form", "unit", "file", "sheet", "received", "models", "used", "disposition")
        + " cells "
        + join(cells, "read", "form", "reported")
        + (s.path("evaluated").isNull() ? "" : " evaluated " + text(s, "evaluated"));
  }

  private static String unit(JsonNode u) {
    return "unit "
        + join(u, "id", "type", "quota", "registered", "reported", "recognized", "shortfall")
        + " submitted "
        + join(u.path("submitted"), "PL1", "PL4")
        + " late "
        + join(u.path("late"), "PL1", "PL4");
  }

  private static String model(JsonNode m) {
    JsonNode source = m.path("source");
    return "model "
        + join(m, "form", "unit", "subunit", "name", "quantity", "location", "lead", "sector")
        + " | "
        + join(m, "scale", "result", "actor", "status")
        + " @ "
        + join(source, "file", "sheet", "row");
  }

  private static String score(JsonNode s) {
    String criteria =
        String.join(
            " ",
            StreamSupport.stream(s.path("criteria").spliterator(), false)
                .map(JsonNode::asText)
                .toList());
    return "score "
        + join(s, "unit", "model", "variant")
        + " | "
        + criteria
        + " | "
        + join(s, "total", "declaredTotal", "outcome")
        + " "
        + s.path("reasons")
        + " @ "
        + join(s.path("source"), "file", "sheet", "row");
  }

  private static String target(JsonNode t) {
    return "target " + join(t, "code", "actual", "met");
  }

  private static String sinceLastYear(JsonNode u) {
    return "since last year "
        + text(u, "unit")
        + " kept "
        + u.path("kept")
        + " new "
        + u.path("new")
        + " dropped "
        + u.path("dropped")
        + " unclear "
        + u.path("unclear");
  }

  private static String finding(JsonNode f) {
    return text(f, "severity")
        + " "
        + join(f, "code", "unit", "file", "sheet", "cell", "value")
        + "\n    "
        + text(f, "message")
        + "\n    -> "
        + text(f, "hint");
  }

  private static List<String> resubmission(JsonNode r) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "resubmission "
            + join(r, "unit", "form")
            + " "
            + r.path("replaced")
            + " by "
            + r.path("by"));
    for (String key : List.of("mended", "stillWrong", "new")) {
      r.path(key)
          .forEach(
              fault ->
                  lines.add(
                      "    "
                          + key
                          + " "
                          + join(fault, "code", "model", "value", "file", "sheet", "cell")));
    }
    for (String key : List.of("addedModels", "droppedModels", "renamedModels")) {
      r.path(key).forEach(model -> lines.add("    " + key + " " + model));
    }
    return lines;
  }

  private static String join(JsonNode node, String... keys) {
    List<String> values = new ArrayList<>();
    for (String key : keys) {
      values.add(text(node, key).replace("\n", "\\n"));
    }
    return String.join(" · ", values);
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isNull() || value.isMissingNode() ? "-" : value.asText();
  }
}
