package vn.dvk.tally;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.domain.Form;
import vn.dvk.domain.Place;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;

/** What later files score again of one unit's models in one file. */
final class ScoreReplacement {
  private final Unit unit;
  private final Version older;
  private final List<Submission> parts = new ArrayList<>();
  private final SortedMap<Version, Set<String>> models = new TreeMap<>();
  private final Set<Submission> newer = new LinkedHashSet<>();

  ScoreReplacement(Submission submission) {
    this.unit = submission.unit();
    this.older = Version.of(submission);
  }

  /** Adds a sheet and what replaces it; two sheets of one model are replaced by the same. */
  void add(Submission part, ScoreSheet sheet, NewestScores.Scores by) {
    parts.add(part.keeping(List.of(sheet)));
    models
        .computeIfAbsent(by.version(), version -> new LinkedHashSet<>())
        .add(sheet.model().orElse(""));
    newer.addAll(by.parts());
  }

  Unit unit() {
    return unit;
  }

  Version older() {
    return older;
  }

  /** The files that score again, the oldest first, each with the models' names. */
  SortedMap<Version, Set<String>> models() {
    return models;
  }

  /** The sheet where only one is concerned, else the file. */
  Place place() {
    boolean oneSheet = parts.stream().map(Submission::sheet).distinct().count() == 1;
    return oneSheet
        ? Place.ofSheet(older.file(), parts.get(0).sheet())
        : Place.ofFile(older.file());
  }

  Superseding superseding() {
    return new Superseding(unit, Form.SCORE, parts, List.copyOf(newer));
  }
}
