package vn.dvk.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.domain.Actor;
import vn.dvk.domain.CellAccount;
import vn.dvk.domain.Declared;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelDoubt;
import vn.dvk.domain.ModelPair;
import vn.dvk.domain.NameKey;
import vn.dvk.domain.Place;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Received;
import vn.dvk.domain.RequiredModel;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitNaming;
import vn.dvk.domain.UnitStanding;
import vn.dvk.domain.YearChange;
import vn.dvk.domain.YearChanges;
import vn.dvk.domain.YearModel;
import vn.dvk.score.Scoring;

/**
 * Makes small dossiers by hand: each call adds a submission of a unit, further calls change the
 * last one. Counts and pairs in the simplest way; models pair by equal names.
 */
public final class DossierBuilder {
  private static final Optional<String> SHEET = Optional.of("Sheet1");

  private Plan plan = Plans.PLAN;
  private LocalDate asOf = LocalDate.of(2024, 4, 10);
  private final List<Unit> roster = new ArrayList<>();
  private final List<Submission> submissions = new ArrayList<>();
  private final List<Submission> superseded = new ArrayList<>();
  private final List<ScoreSheet> scores = new ArrayList<>();
  private final List<Doubted> doubted = new ArrayList<>();
  private Optional<List<Model>> previousYear = Optional.empty();

  /** Rows and score sheets of a unit that are in doubt, by their names. */
  private record Doubted(Unit unit, Optional<String> sheet, List<String> rows) {}

  private DossierBuilder() {}

  /** Nothing sent in, judged before the first deadline, without a roster. */
  public static DossierBuilder dossier() {
    return new DossierBuilder();
  }

  /** With a roster. */
  public DossierBuilder roster(Unit... units) {
    roster.addAll(Arrays.asList(units));
    return this;
  }

  /** By another plan. */
  public DossierBuilder by(Plan other) {
    plan = other;
    return this;
  }

  /** Judged on a day, {@code yyyy-mm-dd}. */
  public DossierBuilder asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  /** A registration in {@code UNIT/PL1.xlsx}. */
  public DossierBuilder pl1(Unit unit, ModelRow... rows) {
    return sent(Form.PL1, unit, unit.id() + "/PL1.xlsx", rows);
  }

  /** A result in {@code UNIT/PL4.xlsx}. */
  public DossierBuilder pl4(Unit unit, ModelRow... rows) {
    return sent(Form.PL4, unit, unit.id() + "/PL4.xlsx", rows);
  }

  /** A form in a file of its own. */
  public DossierBuilder sent(Form form, Unit unit, String file, ModelRow... rows) {
    List<Model> models =
        Arrays.stream(rows).map(row -> row.build(form, unit, file, SHEET)).toList();
    return add(form, unit, file, models);
  }

  /** A file of score sheets. */
  public DossierBuilder scored(Unit unit, ScoredModel... sheets) {
    String file = unit.id() + "/diem.xlsx";
    Arrays.stream(sheets).map(sheet -> sheet.build(unit, file, SHEET)).forEach(scores::add);
    return add(Form.SCORE, unit, file, List.of());
  }

  /** With it in doubt which rows of these names in the two forms of a unit are one model's. */
  public DossierBuilder doubting(Unit unit, String... names) {
    doubted.add(new Doubted(unit, Optional.empty(), List.of(names)));
    return this;
  }

  /** With it in doubt which of the rows of these names a score sheet of a unit is of. */
  public DossierBuilder doubtingScore(Unit unit, String sheet, String... names) {
    doubted.add(new Doubted(unit, Optional.of(sheet), List.of(names)));
    return this;
  }

  /** Last year's models of a unit. */
  public DossierBuilder lastYear(Unit unit, ModelRow... rows) {
    List<Model> models = new ArrayList<>(previousYear.orElse(List.of()));
    for (ModelRow row : rows) {
      models.add(row.build(Form.PL4, unit, "2023.xlsx", SHEET));
    }
    previousYear = Optional.of(models);
    return this;
  }

  /** The last submission received on a day by the receipt log. */
  public DossierBuilder received(String day) {
    return received(new Received(LocalDate.parse(day), true));
  }

  /** The last submission with a file date only. */
  public DossierBuilder changed(String day) {
    return received(new Received(LocalDate.parse(day), false));
  }

  private DossierBuilder received(Received received) {
    return change(last -> copy(last, last.naming(), last.titleYear(), received, last.declared()));
  }

  /** The last submission with a year in its title, in cell A3. */
  public DossierBuilder titled(int year) {
    OptionalInt titled = OptionalInt.of(year);
    return change(last -> copy(last, last.naming(), titled, last.received(), last.declared()));
  }

  /** The last submission with its unit told so, in cell A1. */
  public DossierBuilder named(UnitNaming.Origin origin, String... candidates) {
    return change(
        last ->
            copy(
                last,
                new UnitNaming(
                    last.unit().name(),
                    origin,
                    Place.ofCell(last.file(), SHEET, 1, 1),
                    List.of(candidates)),
                last.titleYear(),
                last.received(),
                last.declared()));
  }

  /** The last submission with numbers that it declares about itself. */
  public DossierBuilder declaring(Declared... declared) {
    return change(
        last -> copy(last, last.naming(), last.titleYear(), last.received(), List.of(declared)));
  }

  /** The last submission as one that a newer one replaces. */
  public DossierBuilder superseded() {
    superseded.add(submissions.remove(submissions.size() - 1));
    return this;
  }

  private static Submission copy(
      Submission last,
      UnitNaming naming,
      OptionalInt titleYear,
      Received received,
      List<Declared> declared) {
    return new Submission(
        last.file(),
        last.sheet(),
        last.form(),
        last.unit(),
        naming,
        titleYear,
        Place.ofCell(last.file(), last.sheet(), 1, 3),
        received,
        last.models(),
        last.scoreSheets(),
        declared,
        last.cells(),
        last.evaluated(),
        last.findings());
  }

  private DossierBuilder add(Form form, Unit unit, String file, List<Model> models) {
    Place place = Place.ofSheet(file, SHEET);
    LocalDate day = plan.deadline(form).minusDays(5);
    submissions.add(
        new Submission(
            file,
            SHEET,
            form,
            unit,
            new UnitNaming(unit.name(), UnitNaming.Origin.HEAD, place, List.of()),
            OptionalInt.empty(),
            place,
            new Received(day, true),
            models,
            List.of(),
            List.of(),
            CellAccount.NONE,
            Optional.empty(),
            List.of()));
    return this;
  }

  private DossierBuilder change(UnaryOperator<Submission> change) {
    int last = submissions.size() - 1;
    submissions.set(last, change.apply(submissions.get(last)));
    return this;
  }

  /** The dossier. */
  public Dossier build() {
    List<Unit> units = units();
    List<Model> models =
        units.stream()
            .flatMap(unit -> Stream.of(Form.PL1, Form.PL4).flatMap(form -> models(unit, form)))
            .toList();
    return new Dossier(
        plan,
        asOf,
        !roster.isEmpty(),
        List.of(),
        submissions,
        superseded,
        units.stream().map(this::standing).toList(),
        models,
        units.stream().flatMap(this::pairs).toList(),
        doubted.stream().map(this::doubt).toList(),
        scores.stream().map(sheet -> pair(sheet, models)).toList(),
        List.of(),
        previousYear.map(before -> new YearChanges(changes(units, before), List.of())));
  }

  private List<YearChange> changes(List<Unit> units, List<Model> lastYear) {
    return units.stream().map(unit -> change(unit, lastYear)).toList();
  }

  /** By equal names; a model in both forms is one. */
  private YearChange change(Unit unit, List<Model> lastYear) {
    List<YearModel> kept = new ArrayList<>();
    List<YearModel> added = new ArrayList<>();
    List<ModelPair> pairs = pairs(unit).toList();
    Stream.of(Form.PL1, Form.PL4)
        .flatMap(form -> models(unit, form))
        .filter(row -> pairs.stream().noneMatch(pair -> pair.reported().equals(row)))
        .forEach(
            row -> {
              boolean known =
                  lastYear.stream()
                      .filter(before -> before.unit().equals(unit))
                      .anyMatch(before -> sameName(before, row.nameText()));
              (known ? kept : added).add(overTheYear(row, pairs));
            });
    return new YearChange(unit, true, kept, added, List.of(), List.of());
  }

  private static YearModel overTheYear(Model row, List<ModelPair> pairs) {
    Optional<Model> own = Optional.of(row);
    Optional<Model> reported =
        pairs.stream()
            .filter(pair -> pair.registered().equals(row))
            .map(ModelPair::reported)
            .findFirst();
    return row.form() == Form.PL1
        ? new YearModel(own, reported)
        : new YearModel(Optional.empty(), own);
  }

  private List<Unit> units() {
    Map<String, Unit> others = new TreeMap<>();
    submissions.forEach(sent -> others.put(sent.unit().id(), sent.unit()));
    roster.forEach(unit -> others.remove(unit.id()));
    return Stream.concat(roster.stream(), others.values().stream()).toList();
  }

  private Stream<Model> models(Unit unit, Form form) {
    return submissions.stream()
        .filter(sent -> sent.unit().id().equals(unit.id()) && sent.form() == form)
        .sorted(Comparator.comparing(Submission::file))
        .flatMap(sent -> sent.models().stream());
  }

  private UnitStanding standing(Unit unit) {
    int registered = models(unit, Form.PL1).mapToInt(Model::count).sum();
    int reported = models(unit, Form.PL4).mapToInt(Model::count).sum();
    boolean hasResult = sent(unit, Form.PL4).findAny().isPresent();
    OptionalInt quota =
        unit.type()
            .flatMap(plan::quota)
            .map(found -> OptionalInt.of(found.minimum()))
            .orElse(OptionalInt.empty());
    int counted = hasResult ? reported : registered;
    return new UnitStanding(
        unit,
        quota,
        registered,
        reported,
        0,
        quota.isEmpty() ? quota : OptionalInt.of(Math.max(0, quota.getAsInt() - counted)),
        sent(unit, Form.PL1).findAny().isPresent(),
        hasResult,
        sent(unit, Form.SCORE).findAny().isPresent(),
        late(unit, Form.PL1),
        late(unit, Form.PL4),
        submissions.stream().filter(sent -> sent.unit().id().equals(unit.id())).toList(),
        carriedOut(unit));
  }

  private Set<String> carriedOut(Unit unit) {
    return plan.requiredModels().stream()
        .filter(RequiredModel::active)
        .filter(required -> names(unit).anyMatch(required::isNamedBy))
        .map(RequiredModel::id)
        .collect(Collectors.toSet());
  }

  private Stream<String> names(Unit unit) {
    return Stream.concat(models(unit, Form.PL1), models(unit, Form.PL4)).map(Model::foldedName);
  }

  private Stream<Submission> sent(Unit unit, Form form) {
    return submissions.stream()
        .filter(sent -> sent.unit().id().equals(unit.id()) && sent.form() == form);
  }

  private Optional<Boolean> late(Unit unit, Form form) {
    return sent(unit, form)
        .findFirst()
        .map(sent -> !sent.received().date().isBefore(plan.deadline(form)));
  }

  private Stream<ModelPair> pairs(Unit unit) {
    List<ModelPair> pairs = new ArrayList<>();
    Set<Model> taken = new HashSet<>();
    models(unit, Form.PL1)
        .forEach(
            registered ->
                models(unit, Form.PL4)
                    .filter(reported -> sameName(registered, reported.nameText()))
                    .filter(taken::add)
                    .findFirst()
                    .ifPresent(reported -> pairs.add(new ModelPair(registered, reported))));
    return pairs.stream();
  }

  private ModelDoubt doubt(Doubted doubt) {
    return new ModelDoubt(
        scores.stream()
            .filter(sheet -> sheet.unit().equals(doubt.unit()))
            .filter(sheet -> doubt.sheet().isPresent() && sheet.model().equals(doubt.sheet()))
            .toList(),
        rows(doubt, Form.PL4),
        rows(doubt, Form.PL1));
  }

  private List<Model> rows(Doubted doubt, Form form) {
    return models(doubt.unit(), form).filter(row -> doubt.rows().contains(row.nameText())).toList();
  }

  private ScorePair pair(ScoreSheet sheet, List<Model> models) {
    Optional<Model> registered = match(sheet, models, Form.PL1);
    Optional<Model> reported = match(sheet, models, Form.PL4);
    Optional<Actor> actor = reported.or(() -> registered).flatMap(model -> model.actor().value());
    return new ScorePair(Scoring.of(sheet, plan.rubric(), actor), registered, reported);
  }

  private static Optional<Model> match(ScoreSheet sheet, List<Model> models, Form form) {
    return models.stream()
        .filter(model -> model.form() == form)
        .filter(model -> model.unit().id().equals(sheet.unit().id()))
        .filter(model -> sameName(model, sheet.model().orElse("")))
        .findFirst();
  }

  private static boolean sameName(Model model, String name) {
    String key = NameKey.of(name);
    return !key.isEmpty() && NameKey.of(model.nameText()).equals(key);
  }
}
