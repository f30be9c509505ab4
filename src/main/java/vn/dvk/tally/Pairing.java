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
import vn.dvk.domain.ScoreSheet;
import vn.dvk.text.Fold;

/**
 * What belongs together in one unit: its registered and reported models, and its score sheets and
 * their models. Only names tell; a sheet without one belongs to nothing, even where the unit has a
 * single model.
 *
 * @param models each model once: first the registered ones in their order, then those only reported
 * @param sheets each score sheet in its order
 */
record Pairing(List<YearModel> models, List<SheetModel> sheets) {

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
    List<YearModel> models = models(registered, reported);
    return new Pairing(models, sheets(sheets, models));
  }

  /** Sub-units may have models of one name: the same name in the same sub-unit goes first. */
  private static List<YearModel> models(List<Model> registered, List<Model> reported) {
    Links links = new Links(registered.size(), reported.size());
    links.linkEqual(texts(registered, Pairing::placedKey), texts(reported, Pairing::placedKey));
    links.linkNames(texts(registered, Model::nameText), texts(reported, Model::nameText));
    List<YearModel> models = new ArrayList<>();
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

  /**
   * Equal names go before similar ones, and the result's names before the registration's, for the
   * sheets come with the result. Several sheets of one name spread over several models of that
   * name, or share the one.
   */
  private static List<SheetModel> sheets(List<ScoreSheet> sheets, List<YearModel> models) {
    List<String> keys = texts(sheets, sheet -> sheet.model().map(ModelKey::of).orElse(""));
    List<String> reported = texts(models, model -> name(model.reported()));
    List<String> registered = texts(models, model -> name(model.registered()));
    Links links = new Links(sheets.size(), models.size());
    links.linkEqual(keys, texts(reported, ModelKey::of));
    links.linkEqual(keys, texts(registered, ModelKey::of));
    List<String> names = namesWithoutEqual(sheets, keys, links);
    links.linkNames(names, reported);
    links.linkNames(names, registered);
    return shared(sheets, keys, links, models);
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
    String key = ModelKey.of(model.nameText());
    return key.isEmpty() ? "" : key + '/' + model.subunit().map(Fold::of).orElse("");
  }

  private static String name(Optional<Model> model) {
    return model.map(Model::nameText).orElse("");
  }

  private static <T> List<String> texts(List<T> items, Function<T, String> text) {
    return items.stream().map(text).toList();
  }
}
