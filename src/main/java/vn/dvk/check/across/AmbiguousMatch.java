package vn.dvk.check.across;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.check.rule.CellRanges;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelDoubt;
import vn.dvk.domain.Place;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Source;

/**
 * Can it be told which registered model each reported one is, and which model each score sheet is
 * of? Names that hang together are told once, all readings shown. (Criterion 1: "phải xác định rõ
 * tên".)
 */
final class AmbiguousMatch implements Rule {
  private static final String OF_SCORE = "score";
  private static final String MANY = "many";
  private static final String MANY_SCORES = "many_scores";

  /** A name that is in doubt and where it stands. */
  private record Named(String name, Place place) {}

  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (dossier.modelDoubts().isEmpty()) {
      return Stream.empty();
    }
    Set<Source> reported =
        dossier.modelPairs().stream()
            .map(pair -> pair.registered().source())
            .collect(Collectors.toSet());
    return dossier.modelDoubts().stream().map(doubt -> finding(doubt, reported));
  }

  private static Finding finding(ModelDoubt doubt, Set<Source> reported) {
    List<Named> asked = asked(doubt);
    List<Named> candidates = candidates(doubt, reported);
    Named first = asked.get(0);
    Place place = place(asked);
    return Finding.of(Code.AMBIGUOUS_MATCH, place)
        .about(doubt.isOfScores() ? doubt.sheets().get(0).unit() : doubt.reported().get(0).unit())
        .quoting(first.name())
        .worded(wording(doubt, asked.size()))
        .with("name", first.name())
        .with("names", Told.placed(asked, Named::name, Named::place, place))
        .with("count", asked.size())
        .with("candidates", Told.placed(candidates, Named::name, Named::place, place))
        .with("first", candidates.get(0).name());
  }

  private static List<Named> asked(ModelDoubt doubt) {
    return doubt.isOfScores()
        ? doubt.sheets().stream().map(AmbiguousMatch::named).toList()
        : doubt.reported().stream().map(AmbiguousMatch::named).toList();
  }

  /** A model that is in both forms is a candidate once, by the name of its result. */
  private static List<Named> candidates(ModelDoubt doubt, Set<Source> reported) {
    if (!doubt.isOfScores()) {
      return doubt.registered().stream().map(AmbiguousMatch::named).toList();
    }
    return Stream.concat(
            doubt.reported().stream(),
            doubt.registered().stream().filter(row -> !reported.contains(row.source())))
        .map(AmbiguousMatch::named)
        .toList();
  }

  private static Named named(Model row) {
    return new Named(Told.name(row), row.place(row.name()));
  }

  private static Named named(ScoreSheet sheet) {
    return new Named(Told.name(sheet), sheet.modelPlace());
  }

  /** The cells of the first one's sheet. */
  private static Place place(List<Named> asked) {
    Place first = asked.get(0).place();
    return CellRanges.of(
        asked.stream()
            .map(Named::place)
            .filter(
                place -> place.file().equals(first.file()) && place.sheet().equals(first.sheet()))
            .toList());
  }

  private static String wording(ModelDoubt doubt, int asked) {
    if (doubt.isOfScores()) {
      return asked == 1 ? OF_SCORE : MANY_SCORES;
    }
    return asked == 1 ? "" : MANY;
  }
}
