package vn.dvk.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.domain.Clusters;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelDoubt;
import vn.dvk.domain.ModelPair;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitStanding;
import vn.dvk.domain.YearChange;
import vn.dvk.domain.YearChanges;

/**
 * A dossier cut into the units that share a sheet, mostly each by itself: a rule that asks about
 * one unit then never goes through what the others sent.
 */
final class Slices {
  private final Clusters<String> together = new Clusters<>();
  private final Map<List<Object>, String> firstUnitOn = new HashMap<>();
  private final Map<String, Slice> slices = new LinkedHashMap<>();

  private Slices() {}

  /**
   * Cuts a dossier.
   *
   * @return dossiers without files and targets, which are the block's, in order of their first unit
   */
  static List<Dossier> of(Dossier dossier) {
    Slices cut = new Slices();
    dossier.submissions().forEach(cut::join);
    dossier.superseded().forEach(cut::join);
    dossier.units().forEach(standing -> cut.slice(standing.unit()).units.add(standing));
    dossier.submissions().forEach(sent -> cut.slice(sent.unit()).submissions.add(sent));
    dossier.superseded().forEach(sent -> cut.slice(sent.unit()).superseded.add(sent));
    dossier.models().forEach(model -> cut.slice(model.unit()).models.add(model));
    dossier.modelPairs().forEach(pair -> cut.slice(pair.registered().unit()).pairs.add(pair));
    dossier.modelDoubts().forEach(doubt -> cut.slice(unit(doubt)).doubts.add(doubt));
    dossier.scores().forEach(pair -> cut.slice(pair.score().sheet().unit()).scores.add(pair));
    dossier
        .previousYear()
        .ifPresent(
            changes ->
                changes.units().forEach(change -> cut.slice(change.unit()).changes.add(change)));
    return cut.slices.values().stream().map(slice -> slice.of(dossier)).toList();
  }

  private static Unit unit(ModelDoubt doubt) {
    if (doubt.isOfScores()) {
      return doubt.sheets().get(0).unit();
    }
    return (doubt.reported().isEmpty() ? doubt.registered() : doubt.reported()).get(0).unit();
  }

  private void join(Submission sent) {
    String id = sent.unit().id();
    String first = firstUnitOn.putIfAbsent(List.of(sent.file(), sent.sheet()), id);
    if (first != null) {
      together.join(first, id);
    }
  }

  private Slice slice(Unit unit) {
    return slices.computeIfAbsent(together.leader(unit.id()), leader -> new Slice());
  }

  private static final class Slice {
    private final List<Submission> submissions = new ArrayList<>();
    private final List<Submission> superseded = new ArrayList<>();
    private final List<UnitStanding> units = new ArrayList<>();
    private final List<Model> models = new ArrayList<>();
    private final List<ModelPair> pairs = new ArrayList<>();
    private final List<ModelDoubt> doubts = new ArrayList<>();
    private final List<ScorePair> scores = new ArrayList<>();
    private final List<YearChange> changes = new ArrayList<>();

    Dossier of(Dossier whole) {
      Optional<YearChanges> ofYear =
          whole.previousYear().map(all -> new YearChanges(changes, List.of()));
      return new Dossier(
          whole.plan(),
          whole.asOf(),
          whole.hasRoster(),
          List.of(),
          submissions,
          superseded,
          units,
          models,
          pairs,
          doubts,
          scores,
          List.of(),
          ofYear);
    }
  }
}
