package vn.dvk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The consolidated workbook is itself a valid submission: merging it holds the same models. */
final class MergeOfMergeTest {
  private static final Path ROSTER = Run.EXAMPLE.resolve("roster.csv");

  @TempDir Path work;

  @Test
  void holdsTheSameModels() throws IOException {
    Path first = merge("first", Run.EXAMPLE);
    Path second = merge("second", first.resolve("tong-hop-2024.xlsx"));

    assertThat(models(second)).containsExactlyElementsOf(models(first)).isNotEmpty();
    assertThat(scores(second)).containsExactlyElementsOf(scores(first)).isNotEmpty();
  }

  /** What is written in the consolidated form is the plan's name; from there on it stays. */
  @Test
  void holdsTheSameSectorsAsWrittenFromTheSecondTimeOn() throws IOException {
    Path second = merge("second", merge("first", Run.EXAMPLE).resolve("tong-hop-2024.xlsx"));
    Path third = merge("third", second.resolve("tong-hop-2024.xlsx"));

    assertThat(sectorsAsWritten(third))
        .containsExactlyElementsOf(sectorsAsWritten(second))
        .isNotEmpty();
  }

  @Test
  void holdsTheSameModelsAndUnitNamesWithoutARoster() throws IOException {
    Path first = merge("first", Run.EXAMPLE);
    Path out = work.resolve("bare");
    Run.of("merge", first.resolve("tong-hop-2024.xlsx"), "--as-of", "2024-11-30", "-q", "-o", out);

    assertThat(texts(out)).containsExactlyInAnyOrderElementsOf(texts(first)).isNotEmpty();
  }

  @Test
  void findsNoFaultInTheTotalsThatItWroteItself() throws IOException {
    Path first = merge("first", Run.EXAMPLE);
    Path second = merge("second", first.resolve("tong-hop-2024.xlsx"));

    assertThat(Run.report(second).path("findings"))
        .extracting(finding -> finding.path("code").asText())
        .isNotEmpty()
        .doesNotContain("declared_total_mismatch");
  }

  @Test
  void isAssociative() throws IOException {
    Path left = half("left", 0);
    Path right = half("right", 1);
    Path both = Files.createDirectories(work.resolve("both"));
    Files.copy(merge("of-left", left).resolve("tong-hop-2024.xlsx"), both.resolve("left.xlsx"));
    Files.copy(merge("of-right", right).resolve("tong-hop-2024.xlsx"), both.resolve("right.xlsx"));

    assertThat(models(merge("of-both", both)))
        .containsExactlyElementsOf(models(merge("at-once", Run.EXAMPLE.resolve("submissions"))));
    assertThat(scores(work.resolve("of-both")))
        .containsExactlyElementsOf(scores(work.resolve("at-once")));
  }

  private Path merge(String name, Path input) {
    Path out = work.resolve(name);
    Run.of(
        "merge",
        input,
        "--roster",
        ROSTER,
        "--received",
        received(),
        "--as-of",
        "2024-11-30",
        "-q",
        "-o",
        out);
    return out;
  }

  /** The example's receipt log names files in the example's folder; elsewhere it says nothing. */
  private static Path received() {
    return Run.EXAMPLE.resolve("received.csv");
  }

  /** Every second unit's folder or file of the example. */
  private Path half(String name, int remainder) throws IOException {
    Path folder = Files.createDirectories(work.resolve(name + "/submissions"));
    try (Stream<Path> entries = Files.list(Run.EXAMPLE.resolve("submissions"))) {
      for (Path entry : entries.sorted().toList()) {
        if (Math.floorMod(unit(entry).hashCode(), 2) == remainder) {
          Run.copy(entry, folder.resolve(entry.getFileName().toString()));
        }
      }
    }
    return work.resolve(name);
  }

  /** Files of one unit go together: they share the letters of their unit's short name. */
  private static String unit(Path entry) {
    String name = entry.getFileName().toString();
    String folded = vn.dvk.text.Fold.of(name);
    for (String key : List.of("ban dan toc", "ccb", "qltt", "kbnn", "tu phap")) {
      if (folded.contains(key)) {
        return key;
      }
    }
    return name;
  }

  private static List<String> models(Path folder) throws IOException {
    List<String> models = new ArrayList<>();
    for (JsonNode model : Run.report(folder).path("models")) {
      models.add(model.path("unit").asText() + " " + told(model));
    }
    return models;
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> models = new ArrayList<>();
    Run.report(folder).path("models").forEach(model -> models.add(told(model)));
    return models;
  }

  private static List<String> sectorsAsWritten(Path folder) throws IOException {
    List<String> sectors = new ArrayList<>();
    Run.report(folder)
        .path("models")
        .forEach(model -> sectors.add(told(model) + " " + model.path("sectorAsWritten")));
    return sectors;
  }

  static List<String> scores(Path folder) throws IOException {
    List<String> scores = new ArrayList<>();
    for (JsonNode score : Run.report(folder).path("scores")) {
      List<String> values = new ArrayList<>();
      for (String key :
          List.of(
              "unit",
              "model",
              "variant",
              "criteria",
              "total",
              "declaredTotal",
              "outcome",
              "reasons")) {
        values.add(score.path(key).toString());
      }
      scores.add(String.join(" | ", values));
    }
    return scores;
  }

  private static String told(JsonNode model) {
    List<String> values = new ArrayList<>();
    for (String key :
        List.of(
            "form",
            "subunit",
            "name",
            "quantity",
            "location",
            "lead",
            "sector",
            "scale",
            "result",
            "actor",
            "status")) {
      values.add(model.path(key).asText());
    }
    return String.join(" | ", values);
  }
}
