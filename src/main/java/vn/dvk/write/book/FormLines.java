package vn.dvk.write.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Status;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitStanding;

/**
 * The rows of a consolidated form in the prescribed order (notes (2) and (8) of the forms): units
 * as in the roster, in each the models directly under it and then its sub-units, in each group the
 * models by sector; in Phụ lục 4 the new ones above the maintained ones.
 */
final class FormLines {
  private final Dossier dossier;
  private final Form form;

  private FormLines(Dossier dossier, Form form) {
    this.dossier = dossier;
    this.form = form;
  }

  /** The rows of Phụ lục 1, in sections by status; the third only where it is needed. */
  static List<FormLine> registration(Dossier dossier) {
    FormLines lines = new FormLines(dossier, Form.PL1);
    int year = dossier.plan().year();
    List<FormLine> all = new ArrayList<>();
    all.addAll(lines.section("I", maintainedTitle(year), Optional.of(Status.MAINTAINED)));
    all.addAll(lines.section("II", newTitle(year), Optional.of(Status.NEW)));
    List<FormLine> unclear =
        lines.section("III", "Mô hình chưa rõ đăng ký mới hay duy trì", Optional.empty());
    if (unclear.size() > 1) {
      all.addAll(unclear);
    }
    return all;
  }

  /** The rows of Phụ lục 4. */
  static List<FormLine> result(Dossier dossier) {
    FormLines lines = new FormLines(dossier, Form.PL4);
    return lines.units(dossier.models().stream().filter(m -> m.form() == Form.PL4).toList());
  }

  /** The title of section I. */
  static String maintainedTitle(int year) {
    return "Mô hình tiếp tục duy trì từ năm " + (year - 1);
  }

  /** The title of section II. */
  static String newTitle(int year) {
    return "Mô hình đăng ký mới năm " + year;
  }

  private List<FormLine> section(String mark, String title, Optional<Status> status) {
    List<FormLine> body =
        units(
            dossier.models().stream()
                .filter(m -> m.form() == form && m.status().value().equals(status))
                .toList());
    return headed(FormLine.Kind.SECTION, mark, title, body);
  }

  private List<FormLine> units(List<Model> models) {
    Map<String, List<Model>> byUnit = new LinkedHashMap<>();
    Map<String, Unit> units = new LinkedHashMap<>();
    for (UnitStanding standing : dossier.units()) {
      byUnit.put(standing.unit().id(), new ArrayList<>());
      units.put(standing.unit().id(), standing.unit());
    }
    for (Model model : models) {
      byUnit.computeIfAbsent(model.unit().id(), id -> new ArrayList<>()).add(model);
      units.putIfAbsent(model.unit().id(), model.unit());
    }
    List<FormLine> all = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, List<Model>> entry : byUnit.entrySet()) {
      if (!entry.getValue().isEmpty()) {
        number++;
        String name = units.get(entry.getKey()).name();
        all.addAll(unit(Integer.toString(number), name, entry.getValue()));
      }
    }
    return all;
  }

  private List<FormLine> unit(String mark, String name, List<Model> models) {
    Map<String, List<Model>> bySubunit = new LinkedHashMap<>();
    List<Model> direct = new ArrayList<>();
    for (Model model : models) {
      model
          .subunit()
          .map(subunit -> bySubunit.computeIfAbsent(subunit, s -> new ArrayList<>()))
          .orElse(direct)
          .add(model);
    }
    List<FormLine> body = new ArrayList<>(ordered(direct));
    int number = 0;
    for (Map.Entry<String, List<Model>> entry : bySubunit.entrySet()) {
      number++;
      body.addAll(
          headed(
              FormLine.Kind.SUBUNIT,
              mark + "." + number,
              entry.getKey(),
              ordered(entry.getValue())));
    }
    return headed(FormLine.Kind.UNIT, mark, name, body);
  }

  private List<FormLine> ordered(List<Model> models) {
    return models.stream().sorted(order()).map(FormLine::of).toList();
  }

  /** Stable, so that models of one sector stay in the order of their source. */
  private Comparator<Model> order() {
    Comparator<Model> bySector = Comparator.comparingInt(m -> sectorRank(dossier.plan(), m));
    return form == Form.PL4
        ? Comparator.comparingInt(FormLines::statusRank).thenComparing(bySector)
        : bySector;
  }

  private static int sectorRank(Plan plan, Model model) {
    return model.sector().value().map(plan::order).orElse(plan.sectors().size() + 1);
  }

  private static int statusRank(Model model) {
    return model.status().value().map(Status::ordinal).orElse(Status.values().length);
  }

  private static List<FormLine> headed(
      FormLine.Kind kind, String mark, String name, List<FormLine> body) {
    List<FormLine> all = new ArrayList<>(body.size() + 1);
    all.add(FormLine.above(kind, mark, name, body));
    all.addAll(body);
    return all;
  }
}
