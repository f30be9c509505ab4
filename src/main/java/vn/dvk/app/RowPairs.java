package vn.dvk.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dvk.domain.Model;
import vn.dvk.domain.Source;
import vn.dvk.domain.VersionChange.Renaming;
import vn.dvk.domain.match.Matches;
import vn.dvk.domain.match.ModelMatching;

/** Which rows of two versions of a form are one model's, by their names. */
final class RowPairs {
  /**
   * A row of either version.
   *
   * @param model the row
   * @param identity the same text for both rows of a model and for no other row; blank where the
   *     row has no name; empty where the newer version dropped the model
   */
  record Row(Model model, Optional<String> identity) {}

  private final List<Model> older;
  private final List<Model> newer;
  private final Map<Integer, Integer> newerOf = new HashMap<>();

  /**
   * Pairs rows.
   *
   * @param older the replaced version's
   * @param newer the counted version's
   */
  RowPairs(List<Model> older, List<Model> newer) {
    this.older = older;
    this.newer = newer;
    for (Matches.Pair pair : ModelMatching.match(names(older), names(newer)).pairs()) {
      newerOf.put(pair.left(), pair.right());
    }
  }

  /** All rows of both versions by where they stand. */
  Map<Source, Row> bySource() {
    Map<Source, Row> rows = new HashMap<>();
    for (int i = 0; i < older.size(); i++) {
      Optional<String> identity = Optional.ofNullable(newerOf.get(i)).map(Object::toString);
      put(rows, older.get(i), identity);
    }
    for (int j = 0; j < newer.size(); j++) {
      put(rows, newer.get(j), Optional.of(Integer.toString(j)));
    }
    return rows;
  }

  private static void put(Map<Source, Row> rows, Model row, Optional<String> identity) {
    rows.put(row.source(), new Row(row, row.nameText().isEmpty() ? Optional.of("") : identity));
  }

  /** The names that only the newer version has. */
  List<String> added() {
    return named(newer)
        .filter(j -> !newerOf.containsValue(j))
        .mapToObj(j -> name(newer, j))
        .toList();
  }

  /** The names that only the older version has. */
  List<String> dropped() {
    return named(older).filter(i -> !newerOf.containsKey(i)).mapToObj(i -> name(older, i)).toList();
  }

  /** The models whose names are written otherwise. */
  List<Renaming> renamed() {
    return named(older)
        .filter(newerOf::containsKey)
        .mapToObj(i -> new Renaming(name(older, i), name(newer, newerOf.get(i))))
        .filter(renaming -> !renaming.from().equals(renaming.to()))
        .toList();
  }

  private static IntStream named(List<Model> rows) {
    return IntStream.range(0, rows.size()).filter(i -> !name(rows, i).isEmpty());
  }

  private static String name(List<Model> rows, int index) {
    return rows.get(index).nameText();
  }

  private static List<String> names(List<Model> rows) {
    return rows.stream().map(Model::nameText).toList();
  }
}
