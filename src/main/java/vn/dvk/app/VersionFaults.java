package vn.dvk.app;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dvk.app.RowPairs.Row;
import vn.dvk.check.rule.CellRanges;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.NameKey;
import vn.dvk.domain.Place;
import vn.dvk.domain.Source;
import vn.dvk.domain.VersionChange.Fault;

/**
 * The findings about a version taken apart, so that two versions can be compared: one fault for
 * each row, however many rows a finding tells together.
 */
final class VersionFaults {
  /**
   * A fault and what it is about.
   *
   * @param identity the row, total or criterion; the same in both versions, blank where there is
   *     none
   */
  record Located(Fault fault, String identity) {}

  /** What a score sheet can have by itself; the other codes of the group need other forms. */
  private static final Set<Code> OF_A_SCORE_SHEET =
      EnumSet.of(
          Code.SCORE_MISSING,
          Code.SCORE_NOT_A_NUMBER,
          Code.SCORE_OUT_OF_RANGE,
          Code.SCORE_TOTAL_MISMATCH,
          Code.SCORE_VARIANT_AMBIGUOUS);

  private static final Pattern ONE_ROW = Pattern.compile("[A-Z]+(\\d+)(?::[A-Z]+\\1)?");

  private final Map<Source, Row> rows;

  /**
   * Takes findings apart.
   *
   * @param rows the rows of both versions; a fault of a row whose model was dropped is left out
   */
  VersionFaults(Map<Source, Row> rows) {
    this.rows = new HashMap<>(rows);
  }

  /** Whether a code is about a version of a form by itself. */
  static boolean isAbout(Form form, Code code) {
    return form == Form.SCORE
        ? OF_A_SCORE_SHEET.contains(code)
        : code.group() == Code.Group.ROW || code.group() == Code.Group.SHEET;
  }

  /** The faults that findings tell, in their order. */
  List<Located> of(List<Finding> findings) {
    return findings.stream().flatMap(this::of).toList();
  }

  private Stream<Located> of(Finding finding) {
    return switch (finding.code().group()) {
      case SCORE -> ofScores(finding);
      case ROW -> ofRows(finding, CellRanges.byRow(finding.place()).values().stream());
      default ->
          isInOneRow(finding) ? ofRows(finding, Stream.of(finding.place())) : ofSheet(finding);
    };
  }

  private boolean isInOneRow(Finding finding) {
    return finding.place().cell().filter(cell -> ONE_ROW.matcher(cell).matches()).isPresent()
        && row(finding.place()).isPresent();
  }

  private Stream<Located> ofRows(Finding finding, Stream<Place> places) {
    return places.flatMap(place -> row(place).flatMap(row -> at(finding, place, row)).stream());
  }

  private static Optional<Located> at(Finding finding, Place place, Row row) {
    Fault fault = new Fault(finding.code(), row.model().name().value(), finding.value(), place);
    return row.identity().map(identity -> new Located(fault, identity));
  }

  private Optional<Row> row(Place place) {
    return CellRanges.byRow(place).keySet().stream()
        .map(row -> new Source(place.file().orElse(""), place.sheet(), row))
        .flatMap(source -> Optional.ofNullable(rows.get(source)).stream())
        .findFirst();
  }

  /** A total is known by what it counts. */
  private static Stream<Located> ofSheet(Finding finding) {
    Fault fault = new Fault(finding.code(), Optional.empty(), finding.value(), finding.place());
    String subject = finding.details().getOrDefault("subject", "");
    return Stream.of(
        new Located(fault, subject.isEmpty() ? "" : finding.wording() + " " + subject));
  }

  /** Criteria that have no score are told together. */
  private static Stream<Located> ofScores(Finding finding) {
    Map<String, String> details = finding.details();
    String model = details.getOrDefault("model", "");
    String about = details.getOrDefault("part", details.getOrDefault("criterion", ""));
    Fault fault = new Fault(finding.code(), Optional.of(model), finding.value(), finding.place());
    return Stream.of(details.getOrDefault("criteria", about).split(", "))
        .map(criterion -> new Located(fault, NameKey.of(model) + " / " + criterion));
  }
}
