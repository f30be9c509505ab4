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
    for (Submission sent : dossier.submissions()) {
      cut.join(sent);
    }
    for (Submission sent : dossier.superseded()) {
      cut.join(sent);
    }
    cut.share(dossier);
    List<Dossier> apart = new ArrayList<>();
    for (Slice slice : cut.slices.values()) {
      apart.add(slice.of(dossier));
    }
    return apart;
  }

  private void share(Dossier dossier) {
    for (UnitStanding standing : dossier.units()) {
      slice(standing.unit()).units.add(standing);
    }
    for (Submission sent : dossier.submissions()) {
      slice(sent.unit()).submissions.add(sent);
    }
    for (Submission sent : dossier.superseded()) {
      slice(sent.unit()).superseded.add(sent);
    }
    shareModels(dossier.models());
    for (ModelPair pair : dossier.modelPairs()) {
      slice(pair.registered().unit()).pairs.add(pair);
    }
    for (ModelDoubt doubt : dossier.modelDoubts()) {
      slice(unit(doubt)).doubts.add(doubt);
    }
    for (ScorePair pair : dossier.scores()) {
      slice(pair.score().sheet().unit()).scores.add(pair);
    }
    if (dossier.previousYear().isPresent()) {
      for (YearChange change : dossier.previousYear().get().units()) {
        slice(change.unit()).changes.add(change);
      }
    }
  }

  /** They come unit by unit: the slice is looked up once for all rows of one. */
  private void shareModels(List<Model> models) {
    for (int from = 0; from < models.size(); ) {
      Unit unit = models.get(from).unit();
      int to = from + 1;
      while (to < models.size() && models.get(to).unit().id().equals(unit.id())) {
        to++;
      }
      slice(unit).models.addAll(models.subList(from, to));
      from = to;
    }
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
          whole.previousYear().isPresent()
              ? Optional.of(new YearChanges(changes, List.of()))
              : Optional.empty();
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
