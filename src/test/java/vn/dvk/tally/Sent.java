package vn.dvk.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dvk.domain.Actor;
import vn.dvk.domain.CellAccount;
import vn.dvk.domain.Field;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Outcome;
import vn.dvk.domain.Place;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Quota;
import vn.dvk.domain.Received;
import vn.dvk.domain.RequiredModel;
import vn.dvk.domain.Rubric;
import vn.dvk.domain.Score;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Source;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitNaming;
import vn.dvk.domain.UnitNaming.Origin;
import vn.dvk.domain.UnitType;

/** What a unit sent, put together step by step for the tests of the tally. */
final class Sent {
  static final Unit HEALTH = unit("so-y-te", UnitType.GRASSROOTS_COMMITTEE);
  static final Unit UNION = unit("cong-doan", UnitType.MASS_ORGANIZATION);
  static final Unit CELL = unit("ban-dan-toc", UnitType.CELL);
  static final RequiredModel DIGITAL =
      new RequiredModel("digital", "Lãnh đạo thực hiện chuyển đổi số", List.of(), true, "Phần II");
  static final RequiredModel HAPPY =
      new RequiredModel("happy", "Cơ quan hạnh phúc", List.of(), false, "Phần II");

  private final String file;
  private final Form form;
  private final Unit unit;
  private Origin origin = Origin.HEAD;
  private String sheet = "Sheet1";
  private Received received = new Received(LocalDate.of(2024, 4, 1), true);
  private final List<Model> models = new ArrayList<>();
  private final List<ScoreSheet> sheets = new ArrayList<>();

  private Sent(String file, Form form, Unit unit) {
    this.file = file;
    this.form = form;
    this.unit = unit;
  }

  static Sent of(String file, Form form, Unit unit) {
    return new Sent(file, form, unit);
  }

  static Unit unit(String id, UnitType type) {
    return new Unit(id, "Đơn vị " + id, Optional.of(type), List.of(), true);
  }

  static Plan plan(boolean requiredModelsCount, RequiredModel... required) {
    return new Plan(
        "test",
        2024,
        "Kế hoạch",
        "Đảng ủy Khối",
        LocalDate.of(2024, 4, 15),
        LocalDate.of(2024, 11, 15),
        Map.of(
            UnitType.MASS_ORGANIZATION, new Quota(5, ""),
            UnitType.GRASSROOTS_COMMITTEE, new Quota(2, ""),
            UnitType.CELL, new Quota(1, "")),
        List.of(),
        List.of(),
        List.of(),
        new Rubric(new BigDecimal("75"), List.of(), List.of(), List.of()),
        List.of(required),
        requiredModelsCount);
  }

  /** A scoring that passes every sheet but those whose model's name ends in "(trượt)". */
  static Score score(ScoreSheet sheet, Optional<Actor> actor) {
    boolean fails = sheet.model().orElse("").endsWith("(trượt)");
    return new Score(
        sheet,
        actor,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        fails ? Outcome.FAIL : Outcome.PASS,
        List.of());
  }

  Sent named(Origin where) {
    this.origin = where;
    return this;
  }

  Sent on(String sheetName) {
    this.sheet = sheetName;
    return this;
  }

  Sent received(int day, int month) {
    this.received = new Received(LocalDate.of(2024, month, day), true);
    return this;
  }

  /** The receipt log does not know the file; this is the day it was changed. */
  Sent changed(int day, int month) {
    this.received = new Received(LocalDate.of(2024, month, day), false);
    return this;
  }

  Sent models(String... names) {
    Stream.of(names).forEach(name -> model(name, Optional.empty(), 1, Optional.empty()));
    return this;
  }

  Sent model(String name, int quantity) {
    return model(name, Optional.empty(), quantity, Optional.empty());
  }

  Sent model(String name, Actor actor) {
    return model(name, Optional.empty(), 1, Optional.of(actor));
  }

  Sent modelOf(String subunit, String name) {
    return model(name, Optional.of(subunit), 1, Optional.empty());
  }

  Sent scores(String... modelNames) {
    for (String name : modelNames) {
      sheets.add(
          new ScoreSheet(
              unit,
              name.isEmpty() ? Optional.empty() : Optional.of(name),
              Place.NONE,
              List.of(),
              List.of(),
              List.of(),
              Optional.empty(),
              List.of(),
              new Source(file, Optional.of(sheet), 4 + 30 * sheets.size())));
    }
    return this;
  }

  Submission submission() {
    return new Submission(
        file,
        Optional.of(sheet),
        form,
        unit,
        new UnitNaming(unit.name(), origin, Place.NONE, List.of()),
        OptionalInt.of(2024),
        Place.NONE,
        received,
        models,
        sheets,
        List.of(),
        CellAccount.NONE,
        Optional.empty(),
        List.of());
  }

  /** All orders of a short list, to show that the order of the input makes no difference. */
  static <T> List<List<T>> orders(List<T> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    return IntStream.range(0, items.size())
        .boxed()
        .flatMap(
            first -> {
              List<T> rest = new ArrayList<>(items);
              T head = rest.remove((int) first);
              return orders(rest).stream()
                  .map(tail -> Stream.concat(Stream.of(head), tail.stream()).toList());
            })
        .toList();
  }

  private Sent model(String name, Optional<String> subunit, int quantity, Optional<Actor> actor) {
    models.add(
        new Model(
            form,
            unit,
            subunit,
            name.isEmpty() ? Field.blank(2) : Field.given(name, name, 2),
            Field.given(quantity, Integer.toString(quantity), 3),
            Field.blank(4),
            Field.blank(5),
            Field.blank(6),
            Field.blank(7),
            actor.map(who -> Field.given(who, "x", 8)).orElse(Field.blank(8)),
            Field.noColumn(),
            new Source(file, Optional.of(sheet), 10 + models.size())));
    return this;
  }
}
