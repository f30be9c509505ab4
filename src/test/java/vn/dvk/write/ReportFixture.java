package vn.dvk.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import vn.dvk.domain.Actor;
import vn.dvk.domain.CellAccount;
import vn.dvk.domain.Code;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Disposition;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Field;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Outcome;
import vn.dvk.domain.Place;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Quota;
import vn.dvk.domain.Received;
import vn.dvk.domain.Report;
import vn.dvk.domain.Rubric;
import vn.dvk.domain.Score;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Sector;
import vn.dvk.domain.Source;
import vn.dvk.domain.Status;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitNaming;
import vn.dvk.domain.UnitStanding;
import vn.dvk.domain.UnitType;

/** Builds a small report by hand, for tests of the writers. */
public final class ReportFixture {
  public static final Sector KT = sector("KT", "Kinh tế", "KT", "phát triển kinh tế");
  public static final Sector VHXH = sector("VHXH", "Văn hóa - xã hội", "VHXH", "văn hoá - xã hội");
  public static final Sector QPAN =
      sector("QPAN", "Quốc phòng - an ninh", "QPAN", "Quốc phòng - an ninh");
  public static final Sector HTCT =
      sector(
          "XDD_HTCT",
          "Xây dựng Đảng và hệ thống chính trị",
          "XDĐ&HTCT",
          "xây dựng hệ thống chính trị");

  public static final Unit SO_Y_TE =
      unit("so-y-te", "Đảng bộ Sở Y tế", UnitType.GRASSROOTS_COMMITTEE);
  public static final Unit DOAN_KHOI =
      unit("doan-khoi", "Đoàn Khối cơ quan và doanh nghiệp tỉnh", UnitType.MASS_ORGANIZATION);
  public static final Unit CHI_BO_BAO = unit("chi-bo-bao", "Chi bộ Báo tỉnh", UnitType.CELL);

  private final List<Unit> units = new ArrayList<>();
  private final List<Model> models = new ArrayList<>();
  private final List<ScorePair> scores = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Plan plan;
  private LocalDate asOf = LocalDate.of(2024, 11, 30);

  private ReportFixture(Plan plan) {
    this.plan = plan;
  }

  /** A report of a plan without units and models. */
  public static ReportFixture empty() {
    return new ReportFixture(plan());
  }

  /** Three units of which one sent nothing, both forms, doubts, two scores, two findings. */
  public static ReportFixture small() {
    ReportFixture fixture = empty().unit(SO_Y_TE).unit(DOAN_KHOI).unit(CHI_BO_BAO);
    fixture
        .model(
            model(Form.PL1, SO_Y_TE, "Chuyển đổi số trong khám, chữa bệnh", 14)
                .in(HTCT)
                .by(Actor.COLLECTIVE)
                .being(Status.NEW)
                .under("Chi bộ Văn phòng")
                .build())
        .model(
            model(Form.PL1, SO_Y_TE, "Bữa ăn nghĩa tình", 15)
                .in(VHXH)
                .by(Actor.COLLECTIVE)
                .being(Status.NEW)
                .times(2)
                .build())
        .model(
            model(Form.PL1, SO_Y_TE, "Bác sĩ trẻ về cơ sở", 16)
                .in(KT)
                .by(Actor.INDIVIDUAL)
                .being(Status.MAINTAINED)
                .under("Chi bộ Bệnh viện")
                .build())
        .model(
            model(Form.PL1, DOAN_KHOI, "Ngày thứ Bảy tình nguyện", 9)
                .inOther("Du lịch")
                .by(Actor.COLLECTIVE)
                .being(Status.NEW)
                .build())
        .model(
            model(Form.PL1, DOAN_KHOI, "Góc đọc sách", 10).inUnclear("KT, VHXH").byBoth().build())
        .model(
            model(Form.PL4, SO_Y_TE, "Bác sĩ trẻ về cơ sở", 12)
                .in(KT)
                .by(Actor.INDIVIDUAL)
                .being(Status.MAINTAINED)
                .under("Chi bộ Bệnh viện")
                .build())
        .model(
            model(Form.PL4, SO_Y_TE, "Bữa ăn nghĩa tình", 13)
                .in(VHXH)
                .by(Actor.COLLECTIVE)
                .being(Status.NEW)
                .times(2)
                .under("Chi bộ Bệnh viện")
                .build());
    fixture.score(score(SO_Y_TE, "Bữa ăn nghĩa tình", 10));
    fixture.score(score(SO_Y_TE, "Bác sĩ trẻ về cơ sở", 8));
    fixture.finding(
        Finding.of(
                Code.AMBIGUOUS_SECTOR,
                Place.ofCell("doan-khoi/PL1.xlsx", Optional.of("PL1"), 6, 10))
            .about(DOAN_KHOI)
            .quoting("KT, VHXH"));
    fixture.finding(Finding.of(Code.MISSING_SUBMISSION, Place.NONE).about(CHI_BO_BAO));
    return fixture;
  }

  /** The plan's four first sectors, quotas 5 / 2 / 1 and the rubric of 15 criteria. */
  public static Plan plan() {
    return new Plan(
        "thu-2024",
        2024,
        "Kế hoạch thực hiện phong trào thi đua “Dân vận khéo” năm 2024",
        "Đảng ủy Khối cơ quan và doanh nghiệp tỉnh",
        LocalDate.of(2024, 4, 15),
        LocalDate.of(2024, 11, 15),
        Map.of(
            UnitType.MASS_ORGANIZATION, new Quota(5, "Phần II"),
            UnitType.GRASSROOTS_COMMITTEE, new Quota(2, "Phần II"),
            UnitType.CELL, new Quota(1, "Phần II")),
        List.of(KT, VHXH, QPAN, HTCT),
        List.of(),
        List.of(),
        rubric(),
        List.of(),
        true);
  }

  /** The day that deadlines are judged on; otherwise 30/11/2024, when both are over. */
  public ReportFixture asOf(LocalDate day) {
    asOf = day;
    return this;
  }

  public ReportFixture unit(Unit unit) {
    units.add(unit);
    return this;
  }

  public ReportFixture model(Model model) {
    models.add(model);
    return this;
  }

  public ReportFixture score(Score score) {
    scores.add(new ScorePair(score, Optional.empty(), Optional.empty()));
    return this;
  }

  public ReportFixture finding(Finding finding) {
    findings.add(finding);
    return this;
  }

  /** The report; standings and submissions follow from the models. */
  public Report build() {
    List<Submission> submissions = new ArrayList<>();
    List<UnitStanding> standings = new ArrayList<>();
    for (Unit unit : units) {
      List<Submission> sent = submissions(unit);
      submissions.addAll(sent);
      standings.add(standing(unit, sent));
    }
    Dossier dossier =
        new Dossier(
            plan,
            asOf,
            true,
            List.of(),
            submissions,
            List.of(),
            standings,
            models,
            List.of(),
            List.of(),
            scores,
            List.of(),
            Optional.empty());
    return new Report(
        dossier, findings, submissions.stream().map(s -> Disposition.ACCEPTED).toList(), true);
  }

  private List<Submission> submissions(Unit unit) {
    List<Submission> sent = new ArrayList<>();
    for (Form form : List.of(Form.PL1, Form.PL4)) {
      List<Model> own =
          models.stream().filter(m -> m.unit().equals(unit) && m.form() == form).toList();
      if (!own.isEmpty()) {
        sent.add(submission(unit, form, own));
      }
    }
    return sent;
  }

  private static Submission submission(Unit unit, Form form, List<Model> models) {
    Source source = models.get(0).source();
    Place head = Place.ofCell(source.file(), source.sheet(), 1, 1);
    return new Submission(
        source.file(),
        source.sheet(),
        form,
        unit,
        new UnitNaming(unit.name(), UnitNaming.Origin.HEAD, head, List.of()),
        OptionalInt.of(2024),
        head,
        new Received(LocalDate.of(2024, 4, 10), true),
        models,
        List.of(),
        List.of(),
        CellAccount.NONE,
        Optional.empty(),
        List.of());
  }

  private UnitStanding standing(Unit unit, List<Submission> sent) {
    int quota = plan.quota(unit.type().orElseThrow()).orElseThrow().minimum();
    int registered = sum(unit, Form.PL1);
    int reported = sum(unit, Form.PL4);
    boolean registration = sent.stream().anyMatch(s -> s.form() == Form.PL1);
    boolean result = sent.stream().anyMatch(s -> s.form() == Form.PL4);
    return new UnitStanding(
        unit,
        OptionalInt.of(quota),
        registered,
        reported,
        0,
        OptionalInt.of(Math.max(0, quota - (result ? reported : registered))),
        registration,
        result,
        false,
        registration ? Optional.of(false) : Optional.empty(),
        result ? Optional.of(true) : Optional.empty(),
        sent,
        Set.of());
  }

  private int sum(Unit unit, Form form) {
    return models.stream()
        .filter(m -> m.unit().equals(unit) && m.form() == form)
        .mapToInt(Model::count)
        .sum();
  }

  /** A score of full marks but for criterion 9, whose score is given. */
  public static Score score(Unit unit, String model, int ninth) {
    Source source = new Source("so-y-te/cham-diem.xlsx", Optional.of("Biểu chấm điểm"), 5);
    List<Criterion> criteria = rubric().criteria(Actor.COLLECTIVE);
    List<BigDecimal> points =
        criteria.stream()
            .map(c -> c.number() == 9 ? BigDecimal.valueOf(ninth) : c.maximum())
            .toList();
    List<ScoreCell> cells =
        IntStream.range(0, points.size())
            .mapToObj(
                i ->
                    new ScoreCell(
                        points.get(i).toString(), Optional.of(points.get(i)), source.cell(4)))
            .toList();
    ScoreSheet sheet =
        new ScoreSheet(
            unit,
            Optional.of(model),
            source.cell(1),
            cells.subList(0, 10),
            cells.subList(10, 15),
            List.of(),
            Optional.empty(),
            List.of(),
            source);
    BigDecimal total = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Score.Reason> reasons =
        ninth == 10
            ? List.of()
            : List.of(
                new Score.Reason(Score.Reason.Kind.NOT_MAX, 9, Integer.toString(ninth), "10"));
    return new Score(
        sheet,
        Optional.of(Actor.COLLECTIVE),
        points.stream().map(Optional::of).toList(),
        cells.stream().map(Optional::of).toList(),
        Optional.of(total),
        Optional.of(BigDecimal.valueOf(100)),
        reasons.isEmpty() ? Outcome.PASS : Outcome.FAIL,
        reasons);
  }

  /** Begins a model of which only the name is given. */
  public static ModelDraft model(Form form, Unit unit, String name, int row) {
    return new ModelDraft(form, unit, name, row);
  }

  /** A model in the making. */
  public static final class ModelDraft {
    private final Form form;
    private final Unit unit;
    private final String name;
    private final int row;
    private Optional<String> subunit = Optional.empty();
    private Field<Integer> quantity = Field.blank(3);
    private Field<Sector> sector = Field.blank(6);
    private Field<Actor> actor = Field.blank(8);
    private Field<Status> status = Field.noColumn();
    private String file;

    private ModelDraft(Form form, Unit unit, String name, int row) {
      this.form = form;
      this.unit = unit;
      this.name = name;
      this.row = row;
      this.file = unit.id() + "/" + form + ".xlsx";
    }

    public ModelDraft in(Sector known) {
      sector = Field.given(known, known.name(), 6);
      return this;
    }

    public ModelDraft inOther(String written) {
      sector = new Field<>(Optional.of(Plan.otherSector()), written, 6, 6, Field.State.UNKNOWN);
      return this;
    }

    public ModelDraft inUnclear(String written) {
      sector = new Field<>(Optional.empty(), written, 6, 6, Field.State.AMBIGUOUS);
      return this;
    }

    public ModelDraft by(Actor one) {
      actor = Field.given(one, "X", 8);
      return this;
    }

    public ModelDraft byBoth() {
      actor = new Field<>(Optional.empty(), "X / X", 8, 9, Field.State.AMBIGUOUS);
      return this;
    }

    public ModelDraft being(Status one) {
      status = Field.given(one, "X", 8);
      return this;
    }

    public ModelDraft times(int number) {
      quantity = Field.given(number, Integer.toString(number), 3);
      return this;
    }

    public ModelDraft under(String name) {
      subunit = Optional.of(name);
      return this;
    }

    public ModelDraft from(String path) {
      file = path;
      return this;
    }

    public Model build() {
      return new Model(
          form,
          unit,
          subunit,
          name.isEmpty() ? Field.blank(2) : Field.given(name, name, 2),
          quantity,
          Field.given("Thành phố", "Thành phố", 4),
          Field.given("Chi bộ", "Chi bộ", 5),
          sector,
          Field.given("30 cán bộ", "30 cán bộ", 7),
          actor,
          status,
          new Source(file, Optional.of("Sheet1"), row));
    }
  }

  private static Rubric rubric() {
    int[] maxima = {5, 10, 10, 5, 5, 5, 10, 5, 10, 10, 5, 5, 5, 5, 5};
    List<Integer> mandatory = List.of(2, 7, 9, 11, 15);
    List<Criterion> criteria =
        IntStream.rangeClosed(1, 15)
            .mapToObj(
                n ->
                    new Criterion(
                        n,
                        BigDecimal.valueOf(maxima[n - 1]),
                        mandatory.contains(n),
                        "Nội dung tiêu chí " + n))
            .toList();
    return new Rubric(
        BigDecimal.valueOf(75),
        criteria.subList(0, 10),
        criteria.subList(10, 15),
        criteria.subList(10, 15));
  }

  private static Sector sector(String code, String name, String abbreviation, String footer) {
    return new Sector(code, name, abbreviation, footer, List.of());
  }

  private static Unit unit(String id, String name, UnitType type) {
    return new Unit(id, name, Optional.of(type), List.of(), true);
  }
}
