package vn.dvk.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.domain.Place;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Source;
import vn.dvk.domain.Unit;

/**
 * A score sheet with full marks for a collective's model, to be spoiled in one respect. Criterion 1
 * stands in D4, criterion 10 in D13, the second part in D16:D20 or D22:D26, the total in D27.
 */
public final class ScoredModel {
  private static final int COLUMN = 4;
  private static final int[] MAXIMA = {5, 10, 10, 5, 5, 5, 10, 5, 10, 10};

  private final Optional<String> name;
  private final List<String> general =
      new ArrayList<>(Arrays.stream(MAXIMA).mapToObj(Integer::toString).toList());
  private List<String> collective = new ArrayList<>(List.of("5", "5", "5", "5", "5"));
  private List<String> individual = new ArrayList<>(List.of("", "", "", "", ""));
  private Optional<String> total = Optional.of("100");
  private List<String> parts = List.of();

  private ScoredModel(Optional<String> name) {
    this.name = name;
  }

  /** Full marks for a model. */
  public static ScoredModel of(String name) {
    return new ScoredModel(Optional.of(name));
  }

  /** Full marks on a sheet without a name. */
  public static ScoredModel unnamed() {
    return new ScoredModel(Optional.empty());
  }

  /** The same with other points for one criterion; an empty text leaves it blank. */
  public ScoredModel points(int criterion, String written) {
    if (criterion <= general.size()) {
      general.set(criterion - 1, written);
    } else {
      collective.set(criterion - 1 - general.size(), written);
    }
    return this;
  }

  /** The same scored as an individual's. */
  public ScoredModel asIndividual() {
    List<String> swapped = individual;
    individual = collective;
    collective = swapped;
    return this;
  }

  /** The same scored in both variants. */
  public ScoredModel inBothVariants() {
    individual = collective;
    return this;
  }

  /** The same with part II blank. */
  public ScoredModel withoutPart2() {
    collective = individual;
    return this;
  }

  /** The same with another declared total. */
  public ScoredModel total(String written) {
    total = Optional.of(written);
    return this;
  }

  /** The same with declared points for parts I and II. */
  public ScoredModel parts(String first, String second) {
    parts = List.of(first, second);
    return this;
  }

  ScoreSheet build(Unit unit, String file, Optional<String> sheet) {
    Source source = new Source(file, sheet, 4);
    return new ScoreSheet(
        unit,
        name,
        Place.ofCell(file, sheet, 1, 2),
        cells(source, 4, general),
        cells(source, 16, collective),
        cells(source, 22, individual),
        total.map(written -> cell(source, 27, written)),
        Stream.of(cells(source, 3, parts.stream().limit(1).toList()), cells(source, 14, second()))
            .flatMap(List::stream)
            .toList(),
        source);
  }

  private List<String> second() {
    return parts.stream().skip(1).toList();
  }

  private static List<ScoreCell> cells(Source source, int firstRow, List<String> written) {
    List<ScoreCell> cells = new ArrayList<>();
    for (String text : written) {
      cells.add(cell(source, firstRow + cells.size(), text));
    }
    return cells;
  }

  private static ScoreCell cell(Source source, int row, String written) {
    Optional<BigDecimal> value =
        written.matches("-?\\d+([,.]\\d+)?")
            ? Optional.of(new BigDecimal(written.replace(',', '.')))
            : Optional.empty();
    return new ScoreCell(written, value, Place.ofCell(source.file(), source.sheet(), COLUMN, row));
  }
}
