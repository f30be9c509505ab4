package vn.dvk.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Status;

/**
 * One model of the example block, as {@code models.txt} gives it.
 *
 * @param subunit the sub-unit's name, empty directly under the unit
 * @param sector the short sector: KT, VHXH, QPAN, XD, NTM, DT
 * @param result the text of Phụ lục 4, empty where the unit reports nothing of it
 * @param deductions points off the full marks by criterion ({@code 3-1 6-2}), {@code -} where it is
 *     not scored
 */
record ExampleModel(
    String subunit,
    String name,
    String sector,
    Status status,
    Actor actor,
    int quantity,
    String location,
    String lead,
    String scale,
    String result,
    String deductions) {
  private static final int LINES = 5;

  /** Reads all models, by unit in the file's order. */
  static Map<String, List<ExampleModel>> parse(List<String> lines) {
    Map<String, List<ExampleModel>> units = new LinkedHashMap<>();
    List<ExampleModel> models = List.of();
    String subunit = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("# ")) {
        models = units.computeIfAbsent(line.substring(2), unit -> new ArrayList<>());
        subunit = "";
      } else if (line.startsWith("## ")) {
        subunit = line.substring(3);
      } else if (!line.isBlank()) {
        models.add(of(subunit, lines.subList(i, i + LINES)));
        i += LINES - 1;
      }
    }
    return units;
  }

  /** Whether the unit scored it. */
  boolean isScored() {
    return !deductions.isEmpty();
  }

  private static ExampleModel of(String subunit, List<String> lines) {
    String[] head = lines.get(0).split(" \\| ");
    String[] place = lines.get(1).strip().split(" \\| ");
    return new ExampleModel(
        subunit,
        head[0],
        head[1],
        head[2].equals("mới") ? Status.NEW : Status.MAINTAINED,
        head[3].equals("tập thể") ? Actor.COLLECTIVE : Actor.INDIVIDUAL,
        Integer.parseInt(head[4]),
        place[0],
        place[1],
        text(lines.get(2)),
        text(lines.get(3)),
        text(lines.get(4)));
  }

  private static String text(String line) {
    return line.strip().equals("-") ? "" : line.strip();
  }
}
