package vn.dvk.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dvk.domain.Code;
import vn.dvk.domain.Report;
import vn.dvk.domain.Target;

/**
 * On a block of 120 units with 300 planted faults of all codes every planted one is reported once,
 * at its place, and nothing else is; whatever the order of files, rows and units.
 */
final class BlockTest {
  private static final int FAULTS = 300;
  private static final long SEED = 20241130L;
  private static final int ALL_SECTORS = BlockModel.SECTORS.size();

  /** How often each code is planted; more faults of rows make up the number. */
  private static final int TIMES = 4;

  private static final List<Code> OF_ROWS =
      List.of(
          Code.MISSING_SECTOR,
          Code.AMBIGUOUS_SECTOR,
          Code.MISSING_ACTOR,
          Code.AMBIGUOUS_ACTOR,
          Code.MISSING_STATUS,
          Code.MISSING_LOCATION,
          Code.MISSING_LEAD,
          Code.MISSING_SCALE,
          Code.MISSING_RESULT);

  @TempDir Path work;

  @Test
  void findsNothingWhereNothingIsWrong() throws Exception {
    Block block = new Block(SoundBlock.units(ALL_SECTORS));

    Report report = block.report(work, block.units, 2);

    assertThat(block.units).hasSize(120);
    assertThat(found(report)).isEmpty();
    assertThat(report.dossier().targets()).allMatch(Target::met);
  }

  @Test
  void reportsEveryPlantedFaultOnceAtItsPlaceAndNothingElse() throws Exception {
    Block block = new Block(SoundBlock.units(ALL_SECTORS - 1));
    Plants plants = planted(block);

    Report report = block.report(work, block.units, 2);

    assertThat(plants.size()).isEqualTo(FAULTS);
    assertThat(plants.expectedIn(block))
        .extracting(Expected::code)
        .as("a code that nobody plants")
        .contains(Arrays.stream(Code.values()).map(Code::id).toArray(String[]::new));
    assertSame(plants.expectedIn(block), found(report));
  }

  /**
   * The same faults in folders that sort otherwise, in groups and rows in another order as far as
   * none is prescribed, under a roster in another order, read by more threads.
   */
  @Test
  void reportsTheSameInAnyOrderOfFilesRowsAndUnits() throws Exception {
    Block inOrder = new Block(SoundBlock.units(ALL_SECTORS - 1));
    planted(inOrder);
    Report before = inOrder.report(work.resolve("in-order"), inOrder.units, 2);
    Block block = new Block(SoundBlock.units(ALL_SECTORS - 1));
    Plants plants = planted(block);
    Random random = new Random(SEED);
    List<String> prefixes = new ArrayList<>();
    for (int i = 0; i < block.units.size(); i++) {
      prefixes.add(String.format(Locale.ROOT, "%03d", i));
    }
    Collections.shuffle(prefixes, random);
    block.units.forEach(unit -> Collections.shuffle(unit.furtherModels(), random));
    List<BlockUnit> roster = new ArrayList<>(block.units);
    Collections.shuffle(roster, random);

    Report report = block.withFolders(prefixes).report(work.resolve("shuffled"), roster, 4);

    assertSame(plants.expectedIn(block), found(report));
    assertThat(said(report)).containsExactlyInAnyOrderElementsOf(said(before));
  }

  private static Plants planted(Block block) {
    Plants plants = new Plants(block.units, SEED);
    for (Code code : Code.values()) {
      plants.plant(code, TIMES);
    }
    for (int i = 0; plants.size() < FAULTS; i++) {
      plants.plant(OF_ROWS.get(i % OF_ROWS.size()), 1);
    }
    return plants;
  }

  private static void assertSame(List<Expected> planted, List<Expected> found) {
    assertThat(without(planted, found)).as("planted and not reported").isEmpty();
    assertThat(without(found, planted)).as("reported and not planted").isEmpty();
  }

  /** What is left when each of the others is taken away once. */
  private static List<Expected> without(List<Expected> some, List<Expected> others) {
    List<Expected> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  /** What each finding is about and quotes, wherever it stands. */
  private static List<String> said(Report report) {
    return report.findings().stream()
        .map(
            finding ->
                String.join(
                    " · ",
                    finding.severity().code(),
                    finding.code().id(),
                    finding.wording(),
                    finding.unit().orElse("-"),
                    finding.value().orElse("-")))
        .toList();
  }

  private static List<Expected> found(Report report) {
    return report.findings().stream().map(Expected::of).toList();
  }
}
