package vn.dvk.bench.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.dvk.bench.corpus.Content.Line;

/**
 * What one unit registers, without a fault.
 *
 * @param number which unit
 * @param unit its name
 * @param subunits the groups of both sections
 * @param maintained models of section I in the plan's order
 * @param added models of section II in the plan's order
 */
record Registration(
    int number, String unit, List<String> subunits, List<Line> maintained, List<Line> added) {
  private static final int FEWEST = 20;
  private static final int MOST = 40;

  /**
   * One unit's registration of 20 to 40 models.
   *
   * @param seed the corpus's
   * @param unit which unit
   */
  static Registration of(long seed, int unit) {
    Random random = new Random(seed * 1_000_003L + unit);
    Content content = new Content(random, UnitNames.place(unit));
    int models = FEWEST + random.nextInt(MOST - FEWEST + 1);
    int old = models / 3 + random.nextInt(models / 3);
    List<Line> lines = content.lines(models - 1);
    List<Line> maintained = everyNth(lines, old);
    List<Line> added = new ArrayList<>(lines);
    added.removeAll(maintained);
    added.add(content.required());
    added.sort(Comparator.comparingInt(line -> Content.SECTORS.indexOf(line.sector())));
    List<String> subunits = content.subunits(2 + random.nextInt(2));
    return new Registration(unit, UnitNames.name(unit), subunits, maintained, added);
  }

  private static List<Line> everyNth(List<Line> lines, int count) {
    List<Line> picked = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      picked.add(lines.get(i * lines.size() / count));
    }
    return picked;
  }

  Stream<Line> models() {
    return Stream.concat(maintained.stream(), added.stream());
  }

  /** How many rows its models, groups and name take in a consolidated form. */
  int rows() {
    return maintained.size() + added.size() + 2 * subunits.size() + 2;
  }
}
