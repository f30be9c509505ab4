package vn.dvk.tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelDoubt;
import vn.dvk.domain.NameKey;
import vn.dvk.domain.Unit;
import vn.dvk.domain.YearChange;
import vn.dvk.domain.YearChanges;
import vn.dvk.domain.YearModel;
import vn.dvk.domain.match.Matches.Doubt;
import vn.dvk.text.Fold;

/** Holds each unit's models against those of last year's forms, one to one and best overall. */
final class LastYear {
  private static final List<Function<YearModel, Optional<Model>>> SIDES =
      List.of(YearModel::registered, YearModel::reported);

  private final Optional<List<Model>> models;
  private final SortedMap<String, List<Model>> byUnit = new TreeMap<>();
  private final Map<String, Unit> waiting = new LinkedHashMap<>();
  private final List<YearChange> changes = new ArrayList<>();

  /**
   * Begins with the forms of last year.
   *
   * @param models all their models, empty where none were given
   */
  LastYear(Optional<List<Model>> models) {
    this.models = models;
    for (Model model : models.orElse(List.of())) {
      byUnit.computeIfAbsent(model.unit().id(), id -> new ArrayList<>()).add(model);
    }
    byUnit.forEach((id, own) -> waiting.put(id, own.get(0).unit()));
  }

  /** Compares one unit, once it has sent a registration or a result. */
  void add(UnitForms forms, Pairing pairing) {
    if (models.isEmpty() || (forms.of(Form.PL1).isEmpty() && forms.of(Form.PL4).isEmpty())) {
      return;
    }
    String id = forms.unit().id();
    boolean hadForms = waiting.remove(id) != null;
    List<YearModel> before = each(pairing(byUnit.getOrDefault(id, List.of())));
    changes.add(compare(forms.unit(), hadForms, each(pairing), before));
  }

  /** What all units give; empty where no forms of last year were given. */
  Optional<YearChanges> changes() {
    return models.map(given -> new YearChanges(changes, List.copyOf(waiting.values())));
  }

  private static Pairing pairing(List<Model> models) {
    return Pairing.of(of(Form.PL1, models), of(Form.PL4, models), List.of());
  }

  private static List<Model> of(Form form, List<Model> models) {
    return models.stream().filter(model -> model.form() == form).sorted(Order.MODELS).toList();
  }

  /**
   * Each model once: without rows that have no name, that list a model again, or that may be the
   * result of a registered one.
   */
  private static List<YearModel> each(Pairing pairing) {
    Set<Model> doubtful = new HashSet<>();
    pairing.doubts().stream()
        .filter(doubt -> !doubt.isOfScores())
        .map(ModelDoubt::reported)
        .forEach(doubtful::addAll);
    Set<String> seen = new HashSet<>();
    return pairing.models().stream()
        .filter(model -> !NameKey.of(model.row()).isEmpty())
        .filter(model -> model.registered().isPresent() || !doubtful.contains(model.row()))
        .filter(model -> seen.add(model.row().form() + placedKey(model.row()) + location(model)))
        .toList();
  }

  private static String location(YearModel model) {
    return '/' + Fold.of(model.row().location().value().orElse(""));
  }

  private static String placedKey(Model row) {
    return NameKey.of(row) + '/' + Fold.of(row.subunit().orElse(""));
  }

  /** Either name of a model may be the one it had: in the registration or in the result. */
  private static YearChange compare(
      Unit unit, boolean hadForms, List<YearModel> now, List<YearModel> before) {
    Links links = new Links(now.size(), before.size());
    List<Doubt> open = new ArrayList<>();
    for (Function<YearModel, Optional<Model>> side : SIDES) {
      for (Function<YearModel, Optional<Model>> other : SIDES) {
        links.linkEqual(
            texts(now, side, LastYear::placedKey), texts(before, other, LastYear::placedKey));
      }
    }
    for (Function<YearModel, Optional<Model>> side : SIDES) {
      for (Function<YearModel, Optional<Model>> other : SIDES) {
        open.addAll(
            links.linkNames(
                texts(now, side, Model::nameText), texts(before, other, Model::nameText)));
      }
    }
    open.removeIf(doubt -> !links.areFree(doubt));
    Set<Integer> unclear = open.stream().map(Doubt::left).collect(Collectors.toSet());
    Set<Integer> perhaps = open.stream().map(Doubt::right).collect(Collectors.toSet());
    return new YearChange(
        unit,
        hadForms,
        chosen(now, i -> links.rightOf(i).isPresent()),
        chosen(now, i -> links.rightOf(i).isEmpty() && !unclear.contains(i)),
        chosen(before, i -> !links.isTaken(i) && !perhaps.contains(i)),
        chosen(now, unclear::contains));
  }

  private static List<String> texts(
      List<YearModel> models,
      Function<YearModel, Optional<Model>> side,
      Function<Model, String> text) {
    return models.stream().map(model -> side.apply(model).map(text).orElse("")).toList();
  }

  private static List<YearModel> chosen(List<YearModel> models, IntPredicate which) {
    return IntStream.range(0, models.size()).filter(which).mapToObj(models::get).toList();
  }
}
