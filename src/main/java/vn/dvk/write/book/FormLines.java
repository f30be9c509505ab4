package vn.dvk.write.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Sector;
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
    List<FormLine> maintained = new ArrayList<>();
    List<FormLine> added = new ArrayList<>();
    List<FormLine> unclear = new ArrayList<>();
    for (FormLine line : lines.models()) {
      Optional<Status> status = model(line).status().value();
      if (status.isEmpty()) {
        unclear.add(line);
      } else {
        (status.get() == Status.NEW ? added : maintained).add(line);
      }
    }
    int year = dossier.plan().year();
    List<FormLine> all = new ArrayList<>();
    all.addAll(lines.section("I", maintainedTitle(year), maintained));
    all.addAll(lines.section("II", newTitle(year), added));
    if (!unclear.isEmpty()) {
      all.addAll(lines.section("III", "Mô hình chưa rõ đăng ký mới hay duy trì", unclear));
    }
    return all;
  }

  /** The rows of Phụ lục 4. */
  static List<FormLine> result(Dossier dossier) {
    FormLines lines = new FormLines(dossier, Form.PL4);
    return lines.units(lines.models());
  }

  /** The title of section I. */
  static String maintainedTitle(int year) {
    return "Mô hình tiếp tục duy trì từ năm " + (year - 1);
  }

  /** The title of section II. */
  static String newTitle(int year) {
    return "Mô hình đăng ký mới năm " + year;
  }

  /** The rows of the form's models in the order of the dossier. */
  private List<FormLine> models() {
    List<FormLine> lines = new ArrayList<>();
    for (int i = 0; i < dossier.models().size(); i++) {
      Model model = dossier.models().get(i);
      if (model.form() == form) {
        lines.add(FormLine.of(model, i));
      }
    }
    return lines;
  }

  private List<FormLine> section(String mark, String title, List<FormLine> models) {
    return headed(FormLine.Kind.SECTION, mark, title, units(models));
  }

  private List<FormLine> units(List<FormLine> models) {
    Map<String, UnitLines> byUnit = new LinkedHashMap<>();
    for (UnitStanding standing : dossier.units()) {
      byUnit.put(standing.unit().id(), new UnitLines(standing.unit(), new ArrayList<>()));
    }
    for (FormLine line : models) {
      Unit unit = model(line).unit();
      UnitLines own = byUnit.get(unit.id());
      if (own == null) {
        own = new UnitLines(unit, new ArrayList<>());
        byUnit.put(unit.id(), own);
      }
      own.models().add(line);
    }
    List<FormLine> all = new ArrayList<>(models.size());
    int number = 0;
    for (UnitLines one : byUnit.values()) {
      if (!one.models().isEmpty()) {
        number++;
        all.addAll(unit(Integer.toString(number), one.unit().name(), one.models()));
      }
    }
    return all;
  }

  private List<FormLine> unit(String mark, String name, List<FormLine> models) {
    Map<String, List<FormLine>> bySubunit = new LinkedHashMap<>();
    List<FormLine> direct = new ArrayList<>();
    for (FormLine line : models) {
      Optional<String> subunit = model(line).subunit();
      (subunit.isPresent() ? listOf(bySubunit, subunit.get()) : direct).add(line);
    }
    List<FormLine> body = ordered(direct);
    int number = 0;
    for (Map.Entry<String, List<FormLine>> entry : bySubunit.entrySet()) {
      number++;
      String subunitMark = mark + "." + number;
      List<FormLine> own = ordered(entry.getValue());
      body.addAll(headed(FormLine.Kind.SUBUNIT, subunitMark, entry.getKey(), own));
    }
    return headed(FormLine.Kind.UNIT, mark, name, body);
  }

  /** Models of one rank stay in the order of their source. */
  private List<FormLine> ordered(List<FormLine> models) {
    if (models.size() < 2) {
      return models;
    }
    Map<Integer, List<FormLine>> byRank = new TreeMap<>();
    for (FormLine line : models) {
      listOf(byRank, rank(model(line))).add(line);
    }
    List<FormLine> ordered = new ArrayList<>(models.size());
    for (List<FormLine> same : byRank.values()) {
      ordered.addAll(same);
    }
    return ordered;
  }

  private static <K> List<FormLine> listOf(Map<K, List<FormLine>> lists, K key) {
    List<FormLine> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
    }
    return list;
  }

  /** By sector; in Phụ lục 4 by status before that. */
  private int rank(Model model) {
    int sectors = dossier.plan().sectors().size() + 2;
    return form == Form.PL4 ? statusRank(model) * sectors + sectorRank(model) : sectorRank(model);
  }

  private int sectorRank(Model model) {
    Plan plan = dossier.plan();
    Optional<Sector> sector = model.sector().value();
    return sector.isPresent() ? plan.order(sector.get()) : plan.sectors().size() + 1;
  }

  private static int statusRank(Model model) {
    Optional<Status> status = model.status().value();
    return status.isPresent() ? status.get().ordinal() : Status.values().length;
  }

  private static Model model(FormLine line) {
    return line.model().orElseThrow();
  }

  private static List<FormLine> headed(
      FormLine.Kind kind, String mark, String name, List<FormLine> body) {
    List<FormLine> all = new ArrayList<>(body.size() + 1);
    all.add(FormLine.above(kind, mark, name, body));
    all.addAll(body);
    return all;
  }

  /** A unit and the rows of its models. */
  private record UnitLines(Unit unit, List<FormLine> models) {}
}
