package vn.dvk.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelDoubt;
import vn.dvk.domain.NameKey;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.YearModel;
import vn.dvk.domain.match.DoubtGroup;
import vn.dvk.domain.match.Matches.Doubt;
import vn.dvk.text.Fold;

/**
 * What belongs together in one unit: its registered and reported models, and its score sheets and
 * their models. Only names tell; a sheet without one belongs to nothing, even where the unit has a
 * single model.
 *
 * @param models each model once: first the registered ones in their order, then those only reported
 * @param sheets each score sheet in its order
 * @param doubts what may belong together and is left apart: first rows of the two forms, then score
 *     sheets
 */
record Pairing(List<YearModel> models, List<SheetModel> sheets, List<ModelDoubt> doubts) {

  /** A score sheet and the model it belongs to. */
  record SheetModel(ScoreSheet sheet, Optional<YearModel> model) {}

  /**
   * Pairs the forms of one unit.
   *
   * @param registered the models of its PL1
   * @param reported the models of its PL4
   * @param sheets its score sheets
   */
  static Pairing of(List<Model> registered, List<Model> reported, List<ScoreSheet> sheets) {
    List<ModelDoubt> doubts = new ArrayList<>();
    List<YearModel> models = models(registered, reported, doubts);
    return new Pairing(models, sheets(sheets, models, doubts), doubts);
  }

  /** Sub-units may have models of one name: the same name in the same sub-unit goes first. */
  private static List<YearModel> models(
      List<Model> registered, List<Model> reported, List<ModelDoubt> doubts) {
    Links links = new Links(registered.size(), reported.size());
    if (!registered.isEmpty() && !reported.isEmpty()) {
      link(links, registered, reported, doubts);
    }
    List<YearModel> models = new ArrayList<>(registered.size() + reported.size());
    for (int i = 0; i < registered.size(); i++) {
      OptionalInt partner = links.rightOf(i);
      Optional<Model> result =
          partner.isPresent() ? Optional.of(reported.get(partner.getAsInt())) : Optional.empty();
      models.add(new YearModel(Optional.of(registered.get(i)), result));
    }
    for (int i = 0; i < reported.size(); i++) {
      if (!links.isTaken(i)) {
        models.add(new YearModel(Optional.empty(), Optional.of(reported.get(i))));
      }
    }
    return models;
  }

  private static void link(
      Links links, List<Model> registered, List<Model> reported, List<ModelDoubt> doubts) {
    links.linkEqual(texts(registered, Pairing::placedKey), texts(reported, Pairing::placedKey));
    List<Doubt> open =
        links.linkNames(texts(registered, Model::nameText), texts(reported, Model::nameText));
    for (DoubtGroup group : DoubtGroup.of(open)) {
      doubts.add(
          new ModelDoubt(
              List.of(), chosen(reported, group.right()), chosen(registered, group.left())));
    }
  }

  /**
   * Equal names go before similar ones, and the result's names before the registration's, for the
   * sheets come with the result. Several sheets of one name spread over several models of that
   * name, or share the one.
   */
  private static List<SheetModel> sheets(
      List<ScoreSheet> sheets, List<YearModel> models, List<ModelDoubt> doubts) {
    if (sheets.isEmpty()) {
      return List.of();
    }
    List<String> keys = texts(sheets, sheet -> sheet.model().map(NameKey::of).orElse(""));
    List<String> reported = texts(models, model -> name(model.reported()));
    List<String> registered = texts(models, model -> name(model.registered()));
    Links links = new Links(sheets.size(), models.size());
    links.linkEqual(keys, texts(reported, NameKey::of));
    links.linkEqual(keys, texts(registered, NameKey::of));
    List<String> names = namesWithoutEqual(sheets, keys, links);
    List<Doubt> open = new ArrayList<>(links.linkNames(names, reported));
    open.addAll(links.linkNames(names, registered));
    open.removeIf(doubt -> !links.areFree(doubt));
    DoubtGroup.of(open).stream()
        .map(group -> doubt(group, sheets, keys, models))
        .forEach(doubts::add);
    return shared(sheets, keys, links, models);
  }

  /** All sheets of a name share its doubt. */
  private static ModelDoubt doubt(
      DoubtGroup group, List<ScoreSheet> sheets, List<String> keys, List<YearModel> models) {
    List<String> names = chosen(keys, group.left());
    List<ScoreSheet> doubtful = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      if (names.contains(keys.get(i))) {
        doubtful.add(sheets.get(i));
      }
    }
    List<YearModel> candidates = chosen(models, group.right());
    return new ModelDoubt(
        doubtful,
        candidates.stream().flatMap(model -> model.reported().stream()).toList(),
        candidates.stream().flatMap(model -> model.registered().stream()).toList());
  }

  /** The first name of each key that has no link yet; the others are left empty. */
  private static List<String> namesWithoutEqual(
      List<ScoreSheet> sheets, List<String> keys, Links links) {
    Set<String> settled = new HashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      if (links.rightOf(i).isPresent()) {
        settled.add(keys.get(i));
      }
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      names.add(settled.add(keys.get(i)) ? sheets.get(i).model().orElse("") : "");
    }
    return names;
  }

  private static List<SheetModel> shared(
      List<ScoreSheet> sheets, List<String> keys, Links links, List<YearModel> models) {
    Map<String, YearModel> byKey = new HashMap<>();
    List<SheetModel> found = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      OptionalInt own = links.rightOf(i);
      if (own.isPresent()) {
        byKey.putIfAbsent(keys.get(i), models.get(own.getAsInt()));
      }
      Optional<YearModel> model =
          own.isPresent()
              ? Optional.of(models.get(own.getAsInt()))
              : Optional.ofNullable(byKey.get(keys.get(i)));
      found.add(new SheetModel(sheets.get(i), model));
    }
    return found;
  }

  private static String placedKey(Model model) {
    String key = NameKey.of(model);
    String subunit = model.subunit().isPresent() ? Fold.of(model.subunit().get()) : "";
    return key.isEmpty() ? "" : key + '/' + subunit;
  }

  private static String name(Optional<Model> model) {
    return model.map(Model::nameText).orElse("");
  }

  private static <T> List<T> chosen(List<T> items, List<Integer> indexes) {
    return indexes.stream().map(items::get).toList();
  }

  private static <T> List<String> texts(List<T> items, Function<T, String> text) {
    List<String> texts = new ArrayList<>(items.size());
    for (T item : items) {
      texts.add(text.apply(item));
    }
    return texts;
  }
}
