package vn.dvk.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.dvk.domain.Actor;
import vn.dvk.domain.CellAccount;
import vn.dvk.domain.Code;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Disposition;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Field;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.FileStatus;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Language;
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
import vn.dvk.domain.Target;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitNaming;
import vn.dvk.domain.UnitStanding;
import vn.dvk.domain.UnitType;
import vn.dvk.domain.VersionChange;
import vn.dvk.domain.YearChanges;

/**
 * A small report with something of everything: units of all types and one outside the roster, a
 * late, a short and a missing unit, both forms, three scores, files that were not read, and texts
 * that try to be markup or a formula.
 */
final class SampleReport {
  static final String MARKUP = "<script>alert(\"1\")</script> & 'x'";
  static final String FORMULA = "=HYPERLINK(\"http://example.invalid\";\"xem\")";

  static final Unit HEALTH =
      new Unit(
          "so-y-te",
          "Đảng bộ Sở Y tế",
          Optional.of(UnitType.GRASSROOTS_COMMITTEE),
          List.of("ĐB Sở Y tế"),
          true);
  static final Unit UNION =
      new Unit(
          "cong-doan",
          "Công đoàn Viên chức tỉnh",
          Optional.of(UnitType.MASS_ORGANIZATION),
          List.of(),
          true);
  static final Unit PRESS =
      new Unit("bao", "Chi bộ Báo tỉnh", Optional.of(UnitType.CELL), List.of(), true);
  static final Unit STRANGER = new Unit("cau-lac-bo", FORMULA, Optional.empty(), List.of(), false);

  private static final String HEALTH_FILE = "so-y-te/PL1.xlsx";
  private static final String HEALTH_RESULT = "so-y-te/PL4.xlsx";
  private static final String UNION_FILE = "cong-doan/PL1 lần 2.xls";
  private static final String STRANGER_FILE = "khac.csv";

  private SampleReport() {}

  /** The report; {@code complete} is false, for one file is unreadable. */
  static Report report() {
    return new Report(
        dossier(),
        findings(),
        List.of(
            Disposition.ACCEPTED,
            Disposition.ACCEPTED,
            Disposition.NEEDS_CORRECTION,
            Disposition.NEEDS_CORRECTION,
            Disposition.ACCEPTED),
        false);
  }

  /** Texts for three codes; the others show their ids, so that a reworded text breaks no test. */
  static FindingTexts texts() {
    return new FindingTexts(
        new TreeMap<>(
            Map.of(
                "missing_submission.message", "{unit} chưa gửi {form} (trước ngày {deadline})",
                "duplicate_model.message", "“{value}” đã có ở {first}",
                "duplicate_model.hint", "Xóa một dòng")),
        Language.VI);
  }

  /** A report on one file of one unit without findings; the unit is short by one. */
  static Report faultless() {
    return on(dossier().units().get(0));
  }

  /** A report on the unit that no quota is known of, without findings. */
  static Report sufficient() {
    return on(dossier().units().get(3));
  }

  /** As {@link #sufficient}, without a roster and on the day before the last deadline. */
  static Report early() {
    return on(dossier().units().get(3), LocalDate.of(2024, 11, 14), false);
  }

  /** As {@link #faultless}; the unit sent its registration twice. */
  static Report sentAgain() {
    Report once = faultless();
    Place cell = Place.ofCell(HEALTH_FILE, Optional.of("Sheet1"), 6, 14);
    VersionChange.Fault fault =
        new VersionChange.Fault(Code.UNKNOWN_SECTOR, Optional.of(MARKUP), Optional.of("KTT"), cell);
    VersionChange change =
        new VersionChange(
            once.dossier().units().get(0).unit(),
            Form.PL1,
            List.of(HEALTH_FILE),
            List.of("so-y-te/PL1 lần 2.xlsx"),
            List.of(fault),
            List.of(),
            List.of(),
            List.of("Một cửa"),
            List.of(),
            List.of(new VersionChange.Renaming("Xanh", "Mô hình Xanh")));
    return new Report(
        once.dossier(),
        List.of(),
        List.of(),
        true,
        Optional.empty(),
        List.of(change),
        List.of(),
        List.of());
  }

  /** As {@link #report}, held against last year's forms. */
  static Report since(YearChanges changes) {
    Dossier dossier = dossier();
    return new Report(
        new Dossier(
            dossier.plan(),
            dossier.asOf(),
            dossier.hasRoster(),
            dossier.files(),
            dossier.submissions(),
            dossier.superseded(),
            dossier.units(),
            dossier.models(),
            dossier.modelPairs(),
            dossier.modelDoubts(),
            dossier.scores(),
            dossier.targets(),
            Optional.of(changes)),
        findings(),
        report().dispositions(),
        false);
  }

  private static Report on(UnitStanding unit) {
    return on(unit, LocalDate.of(2024, 11, 30), true);
  }

  private static Report on(UnitStanding unit, LocalDate asOf, boolean hasRoster) {
    Dossier full = dossier();
    Dossier small =
        new Dossier(
            full.plan(),
            asOf,
            hasRoster,
            List.of(full.files().get(2)),
            List.of(),
            List.of(),
            List.of(unit),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Target("units_submitted", BigDecimal.ONE, 1, 1, List.of())),
            Optional.empty());
    return new Report(small, List.of(), List.of(), true);
  }

  private static Dossier dossier() {
    List<Submission> submissions = submissions();
    return new Dossier(
        plan(),
        LocalDate.of(2024, 11, 30),
        true,
        files(),
        submissions,
        List.of(submission("cong-doan/PL1.xls", Form.PL1, UNION, "2024-04-09", List.of())),
        units(submissions),
        models(),
        List.of(),
        List.of(),
        scores(),
        targets(),
        Optional.empty());
  }

  private static Plan plan() {
    return new Plan(
        "dvk-2024",
        2024,
        "Kế hoạch tiếp tục đẩy mạnh thực hiện phong trào thi đua “Dân vận khéo” năm 2024",
        "Đảng ủy Khối cơ quan và doanh nghiệp tỉnh",
        LocalDate.of(2024, 4, 15),
        LocalDate.of(2024, 11, 15),
        Map.of(
            UnitType.MASS_ORGANIZATION, new Quota(5, "II"),
            UnitType.GRASSROOTS_COMMITTEE, new Quota(2, "II"),
            UnitType.CELL, new Quota(1, "II")),
        List.of(
            new Sector("KT", "Kinh tế", "KT", "phát triển kinh tế", List.of()),
            new Sector("VHXH", "Văn hóa - xã hội", "VH-XH", "văn hóa - xã hội", List.of())),
        List.of(),
        List.of(),
        rubric(),
        List.of(),
        true);
  }

  private static Rubric rubric() {
    int[] maxima = {5, 10, 10, 5, 5, 5, 10, 5, 10, 10, 5, 5, 5, 5, 5};
    List<Criterion> criteria =
        IntStream.rangeClosed(1, 15)
            .mapToObj(
                n ->
                    new Criterion(
                        n,
                        BigDecimal.valueOf(maxima[n - 1]),
                        List.of(2, 7, 9, 11, 15).contains(n),
                        "Tiêu chí " + n))
            .toList();
    List<Criterion> part2 = criteria.subList(10, 15);
    return new Rubric(BigDecimal.valueOf(75), criteria.subList(0, 10), part2, part2);
  }

  private static List<FileEntry> files() {
    return List.of(
        file("anh.jpg", FileStatus.UNSUPPORTED),
        file("cong-doan/PL1.xls", FileStatus.READ),
        file(UNION_FILE, FileStatus.READ),
        file("ghi-chu.xlsx", FileStatus.FORMLESS),
        file(STRANGER_FILE, FileStatus.READ),
        file("so-noi-vu/PL1.xlsx", FileStatus.UNREADABLE),
        file(HEALTH_FILE, FileStatus.READ),
        file(HEALTH_RESULT, FileStatus.READ),
        file("so-y-te/~$PL1.xlsx", FileStatus.IGNORED));
  }

  private static FileEntry file(String file, FileStatus status) {
    return new FileEntry(file, "0123456789abcdef".repeat(4), status);
  }

  private static List<Submission> submissions() {
    List<Model> models = models();
    return List.of(
        submission(UNION_FILE, Form.PL1, UNION, "2024-04-15", models.subList(3, 4)),
        submission(STRANGER_FILE, Form.PL1, STRANGER, "2024-04-10", models.subList(4, 5)),
        submission(HEALTH_FILE, Form.PL1, HEALTH, "2024-04-10", models.subList(0, 2)),
        submission(HEALTH_RESULT, Form.PL4, HEALTH, "2024-11-14", models.subList(2, 3)),
        submission(HEALTH_RESULT, Form.SCORE, HEALTH, "2024-11-14", List.of()));
  }

  private static Submission submission(
      String file, Form form, Unit unit, String received, List<Model> models) {
    return new Submission(
        file,
        sheet(file),
        form,
        unit,
        new UnitNaming(
            unit.name().toUpperCase(Locale.ROOT),
            UnitNaming.Origin.HEAD,
            Place.ofCell(file, sheet(file), 1, 1),
            List.of()),
        OptionalInt.of(2024),
        Place.ofCell(file, sheet(file), 1, 2),
        new Received(LocalDate.parse(received), true),
        models,
        List.of(),
        List.of(),
        new CellAccount(8 * models.size(), 20, 1),
        models.size() > 2 ? Optional.of("C8:C10, C14") : Optional.empty(),
        List.of());
  }

  private static Optional<String> sheet(String file) {
    return file.endsWith(".csv") ? Optional.empty() : Optional.of("Sheet1");
  }

  private static List<UnitStanding> units(List<Submission> submissions) {
    return List.of(
        new UnitStanding(
            HEALTH,
            OptionalInt.of(2),
            3,
            1,
            1,
            OptionalInt.of(1),
            true,
            true,
            true,
            Optional.of(false),
            Optional.of(false),
            submissions.subList(2, 5),
            Set.of()),
        new UnitStanding(
            UNION,
            OptionalInt.of(5),
            2,
            0,
            0,
            OptionalInt.of(3),
            true,
            false,
            false,
            Optional.of(true),
            Optional.empty(),
            submissions.subList(0, 1),
            Set.of()),
        new UnitStanding(
            PRESS,
            OptionalInt.of(1),
            0,
            0,
            0,
            OptionalInt.of(1),
            false,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Set.of()),
        new UnitStanding(
            STRANGER,
            OptionalInt.empty(),
            1,
            0,
            0,
            OptionalInt.empty(),
            true,
            false,
            false,
            Optional.of(false),
            Optional.empty(),
            submissions.subList(1, 2),
            Set.of()));
  }

  private static List<Model> models() {
    Sector economy = new Sector("KT", "Kinh tế", "KT", "phát triển kinh tế", List.of());
    Sector culture = new Sector("VHXH", "Văn hóa - xã hội", "VH-XH", "vh", List.of());
    return List.of(
        new Model(
            Form.PL1,
            HEALTH,
            Optional.of("Chi bộ Văn phòng"),
            Field.given("Mô hình “Nụ cười công sở”", "- Mô hình “Nụ cười công sở”", 2),
            Field.given(2, "02", 3),
            Field.given("Bệnh viện tỉnh", "Bệnh viện tỉnh", 4),
            Field.given("Bí thư Chi bộ", "Bí thư Chi bộ", 5),
            Field.given(culture, "VH-XH", 6),
            Field.given("30 cán bộ", "30 cán bộ", 7),
            Field.given(Actor.COLLECTIVE, "x", 8),
            Field.given(Status.NEW, "", 0),
            new Source(HEALTH_FILE, Optional.of("Sheet1"), 14)),
        new Model(
            Form.PL1,
            HEALTH,
            Optional.empty(),
            Field.given(MARKUP, MARKUP, 2),
            Field.blank(3),
            Field.blank(4),
            Field.given("Bí thư Chi bộ", "Bí thư Chi bộ", 5),
            Field.blank(6),
            Field.noColumn(),
            new Field<>(Optional.empty(), "x / x", 8, 9, Field.State.AMBIGUOUS),
            Field.given(Status.MAINTAINED, "", 0),
            new Source(HEALTH_FILE, Optional.of("Sheet1"), 15)),
        new Model(
            Form.PL4,
            HEALTH,
            Optional.of("Chi bộ Văn phòng"),
            Field.given("Nụ cười công sở", "Nụ cười công sở", 2),
            Field.given(1, "1", 3),
            Field.given("Bệnh viện tỉnh", "Bệnh viện tỉnh", 4),
            Field.given("Bí thư Chi bộ", "Bí thư Chi bộ", 5),
            Field.given(culture, "Văn hoá", 6),
            Field.given("98% người bệnh hài lòng", "98% người bệnh hài lòng", 7),
            Field.given(Actor.INDIVIDUAL, "x", 11),
            Field.given(Status.NEW, "x", 8),
            new Source(HEALTH_RESULT, Optional.of("Sheet1"), 12)),
        new Model(
            Form.PL1,
            UNION,
            Optional.empty(),
            Field.given("Tổ tiết kiệm, vay vốn", "1. Tổ tiết kiệm, vay vốn", 2),
            Field.given(2, "2", 3),
            Field.given("Các công đoàn cơ sở", "Các công đoàn cơ sở", 4),
            Field.given("Ban Thường vụ", "Ban Thường vụ", 5),
            Field.given(economy, "kinh tế", 6),
            Field.given("12 tổ", "12 tổ", 7),
            Field.given(Actor.COLLECTIVE, "x", 8),
            new Field<>(Optional.empty(), "", 0, 0, Field.State.NO_COLUMN),
            new Source(UNION_FILE, Optional.of("Sheet1"), 13)),
        new Model(
            Form.PL1,
            STRANGER,
            Optional.empty(),
            Field.given("+ Cộng", "+ Cộng", 2),
            Field.given(1, "1", 3),
            Field.blank(4),
            Field.blank(5),
            new Field<>(Optional.of(Plan.otherSector()), "đối ngoại", 6, 6, Field.State.UNKNOWN),
            Field.blank(7),
            Field.given(Actor.COLLECTIVE, "x", 8),
            Field.given(Status.NEW, "", 0),
            new Source(STRANGER_FILE, Optional.empty(), 3)));
  }

  private static List<ScorePair> scores() {
    return List.of(
        scored(
            "Nụ cười công sở",
            List.of(
                "5", "10", "10", "5", "5", "5", "10", "5", "10", "10", "5", "5", "5", "5", "4.50"),
            Optional.of("99.5"),
            Outcome.FAIL,
            List.of(new Score.Reason(Score.Reason.Kind.NOT_MAX, 15, "4,5", "5"))),
        scored(
            "Bệnh viện xanh",
            List.of(
                "5", "10", "10", "5", "5", "5", "10", "5", "10", "10", "5", "5", "5", "5", "5.0"),
            Optional.of("100"),
            Outcome.PASS,
            List.of()),
        scored(
            "-1 giờ chờ",
            List.of("5", "", "10", "5", "5", "5", "10", "5", "10", "10", "5", "5", "5", "5", "5"),
            Optional.empty(),
            Outcome.INCOMPLETE,
            List.of(new Score.Reason(Score.Reason.Kind.MISSING, 2, "", "10"))));
  }

  private static ScorePair scored(
      String model,
      List<String> criteria,
      Optional<String> total,
      Outcome outcome,
      List<Score.Reason> reasons) {
    ScoreSheet sheet =
        new ScoreSheet(
            HEALTH,
            Optional.of(model),
            Place.ofCell(HEALTH_RESULT, Optional.of("Chấm điểm"), 2, 3),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            new Source(HEALTH_RESULT, Optional.of("Chấm điểm"), 7));
    List<Optional<BigDecimal>> values =
        criteria.stream()
            .map(text -> text.isEmpty() ? Optional.<BigDecimal>empty() : number(text))
            .toList();
    List<Optional<ScoreCell>> cells = new ArrayList<>(Collections.nCopies(15, Optional.empty()));
    return new ScorePair(
        new Score(
            sheet,
            Optional.of(Actor.COLLECTIVE),
            values,
            cells,
            total.flatMap(SampleReport::number),
            number("1E+2"),
            outcome,
            reasons),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(new BigDecimal(text));
  }

  private static List<Target> targets() {
    BigDecimal all = BigDecimal.ONE;
    return List.of(
        new Target("units_submitted", all, 2, 3, List.of("bao")),
        new Target("required_models", all, 0, 3, List.of("so-y-te", "cong-doan", "bao")),
        new Target("quota_mass_organization", all, 0, 1, List.of("cong-doan")),
        new Target("quota_grassroots_committee", all, 1, 1, List.of()),
        new Target("quota_cell", all, 0, 0, List.of()),
        new Target("models_reviewed", new BigDecimal("0.50"), 1, 2, List.of("so-y-te")));
  }

  private static List<Finding> findings() {
    Optional<String> sheet = Optional.of("Sheet1");
    return List.of(
        Finding.of(Code.UNREADABLE_FILE, Place.ofFile("so-noi-vu/PL1.xlsx"))
            .with("detail", "tệp bị cắt cụt"),
        Finding.of(Code.UNKNOWN_UNIT, Place.ofCell(STRANGER_FILE, Optional.empty(), 1, 1))
            .about(STRANGER)
            .quoting(FORMULA)
            .with("candidates", "không có"),
        missing("Phụ lục 1", "15/4/2024"),
        missing("Phụ lục 4", "15/11/2024"),
        Finding.of(Code.LATE_SUBMISSION, Place.ofFile(UNION_FILE))
            .about(UNION)
            .with("form", "Phụ lục 1")
            .with("received", "15/4/2024")
            .with("deadline", "15/4/2024"),
        Finding.of(Code.MISSING_SECTOR, Place.ofCell(HEALTH_FILE, sheet, 6, 15))
            .about(HEALTH)
            .with("name", MARKUP)
            .with("sectors", "KT, VHXH"),
        Finding.of(Code.AMBIGUOUS_ACTOR, Place.ofCells(HEALTH_FILE, sheet, "H15:I15"))
            .about(HEALTH)
            .quoting("x / x")
            .with("name", MARKUP),
        Finding.of(Code.DUPLICATE_MODEL, Place.ofCell(HEALTH_FILE, sheet, 2, 15))
            .about(HEALTH)
            .quoting(MARKUP)
            .with("first", "B14"),
        Finding.of(
                Code.MANDATORY_CRITERION_NOT_MAX,
                Place.ofCell(HEALTH_RESULT, Optional.of("Chấm điểm"), 4, 23))
            .about(HEALTH)
            .quoting("4,5")
            .with("criterion", 15)
            .with("maximum", 5)
            .with("model", "Nụ cười công sở"));
  }

  private static Finding missing(String form, String deadline) {
    return Finding.of(Code.MISSING_SUBMISSION, Place.NONE)
        .about(PRESS)
        .with("form", form)
        .with("deadline", deadline);
  }
}
