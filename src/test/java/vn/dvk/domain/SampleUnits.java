package vn.dvk.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.dvk.text.Fold;

/** Real units' names with the ways they are written, gathered from public pages. */
final class SampleUnits {
  private SampleUnits() {}

  /** The units with their written forms as aliases. */
  static List<Unit> withAliases() throws IOException {
    List<Unit> units = new ArrayList<>();
    try (InputStream in =
        SampleUnits.class.getResourceAsStream("/vn/dvk/domain/units-sample.json")) {
      for (JsonNode node : new ObjectMapper().readTree(in)) {
        units.add(unit(node));
      }
    }
    return units;
  }

  /** The units with their names alone. */
  static List<Unit> namesOnly() throws IOException {
    return withAliases().stream()
        .map(unit -> new Unit(unit.id(), unit.name(), unit.type(), List.of(), true))
        .toList();
  }

  private static Unit unit(JsonNode node) {
    List<String> aliases = new ArrayList<>();
    node.get("aliases").forEach(alias -> aliases.add(alias.asText()));
    String name = node.get("name").asText();
    return new Unit(
        Fold.slug(name), name, UnitType.fromCode(node.get("type").asText()), aliases, true);
  }
}
