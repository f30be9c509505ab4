package vn.dvk.read.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Quota;
import vn.dvk.domain.Sector;
import vn.dvk.domain.UnitType;

/** The built-in plan holds the facts of 2024, and a faulty plan is refused at its place. */
final class PlanFileTest {
  @TempDir private Path folder;

  @Test
  void holdsTheDeadlinesOf2024() {
    Plan plan = PlanFile.builtIn();

    assertThat(plan.year()).isEqualTo(2024);
    assertThat(plan.registrationDeadline()).isEqualTo(LocalDate.of(2024, 4, 15));
    assertThat(plan.resultDeadline()).isEqualTo(LocalDate.of(2024, 11, 15));
    assertThat(plan.issuer()).isEqualTo("Đảng ủy Khối cơ quan và doanh nghiệp tỉnh");
  }

  @Test
  void holdsTheQuotasWithTheirClauses() {
    Plan plan = PlanFile.builtIn();

    assertThat(plan.quotas().values()).extracting(Quota::minimum).containsExactly(5, 2, 1);
    assertThat(plan.quota(UnitType.CELL).orElseThrow().clause())
        .isEqualTo(
            "Phần II: Đối với Chi bộ cơ sở đăng ký xây dựng, duy trì ít nhất 01 mô hình điển hình"
                + " “Dân vận khéo”.");
  }

  @Test
  void holdsTheSectorsInThePrescribedOrder() {
    assertThat(PlanFile.builtIn().sectors())
        .extracting(Sector::code)
        .containsExactly("KT", "VHXH", "QPAN", "XDD_HTCT", "NTM", "DTVM");
  }

  @Test
  void holdsFifteenCriteriaInBothVariants() {
    Plan plan = PlanFile.builtIn();

    for (Actor actor : Actor.values()) {
      List<Criterion> criteria = plan.rubric().criteria(actor);
      assertThat(criteria)
          .extracting(criterion -> criterion.maximum().intValueExact())
          .containsExactly(5, 10, 10, 5, 5, 5, 10, 5, 10, 10, 5, 5, 5, 5, 5);
      assertThat(criteria)
          .filteredOn(Criterion::mandatory)
          .extracting(Criterion::number)
          .containsExactly(2, 7, 9, 11, 15);
    }
    assertThat(plan.rubric().passMark()).isEqualByComparingTo("75");
    assertThat(plan.rubric().part2(Actor.INDIVIDUAL).get(4).text())
        .isEqualTo(
            "Hằng năm, cá nhân hoàn thành tốt nhiệm vụ trở lên hoặc được địa phương, tổ chức, đoàn"
                + " thể đánh giá mức độ tốt.");
  }

  @Test
  void asksForTheDigitalModelOnlyUntilTheProvinceIssuesItsCriteria() {
    Plan plan = PlanFile.builtIn();

    assertThat(plan.requiredModels())
        .extracting(model -> model.id() + " " + model.active())
        .containsExactly("chuyen-doi-so true", "hanh-phuc false");
    assertThat(plan.requiredModelsCountTowardsQuota()).isTrue();
  }

  @Test
  void writesItsBuiltInPlanInNormalForm() {
    String text = new String(PlanFile.builtInBytes(), StandardCharsets.UTF_8);

    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    assertThat(text).startsWith("{\n  \"schema\": \"dvk-plan/1\",").endsWith("}\n");
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void readsWhatATextEditorSaves(String mark, Charset charset) throws Exception {
    Path file = written((mark + builtIn()).getBytes(charset));

    assertThat(PlanFile.read(file)).isEqualTo(PlanFile.builtIn());
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("", StandardCharsets.UTF_8),
        Arguments.of("\ufeff", StandardCharsets.UTF_8),
        Arguments.of("\ufeff", StandardCharsets.UTF_16LE),
        Arguments.of("\ufeff", StandardCharsets.UTF_16BE));
  }

  @Test
  void takesAnotherYearAndProvinceAsANewFileOnly() throws Exception {
    String other =
        builtIn()
            .replace("\"year\": 2024", "\"year\": 2026")
            .replace("2024-04-15", "2026-03-01")
            .replace("2024-11-15", "2027-01-10")
            .replace("\"passMark\": 75", "\"passMark\": 82.5")
            .replace("\"code\": \"DTVM\"", "\"code\": \"BIEN_DAO\"");

    Plan plan = PlanFile.read(written(other));

    assertThat(plan.year()).isEqualTo(2026);
    assertThat(plan.rubric().passMark()).isEqualTo(new BigDecimal("82.5"));
    assertThat(plan.sectors().get(5).code()).isEqualTo("BIEN_DAO");
  }

  @Test
  void takesAPlanWithoutAQuotaForOneType() throws Exception {
    String other = builtIn().replaceFirst("\"cell\": \\{[^}]*\\}", "\"cell\": null");

    assertThat(PlanFile.read(written(other)).quota(UnitType.CELL)).isEmpty();
  }

  @ParameterizedTest(name = "{2} at {3}")
  @MethodSource("mistakes")
  void refusesAMistakeAtItsPlace(String good, String bad, SetupProblem problem, String where)
      throws Exception {
    assertThat(builtIn()).contains(good);
    Path file = written(builtIn().replaceFirst(Pattern.quote(good), bad));

    SetupFault fault = catchThrowableOfType(SetupFault.class, () -> PlanFile.read(file));

    assertThat(fault).isNotNull();
    assertThat(fault.problem()).isEqualTo(problem);
    assertThat(fault.place().where()).isEqualTo(where);
    assertThat(fault.message("vi")).startsWith(file + ", dòng ").doesNotContain("{v", "{n");
    assertThat(fault.message("en")).startsWith(file + ", line ").doesNotContain("{v", "{n");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("\"issuer\":", "\"isuer\":", SetupProblem.UNKNOWN_KEY, "isuer"),
        mistake("\"year\": 2024,", "", SetupProblem.MISSING_KEY, "year"),
        mistake("\"passMark\": 75,", "", SetupProblem.MISSING_KEY, "rubric.passMark"),
        mistake("\"number\": 4,", "", SetupProblem.MISSING_KEY, "rubric.general[3].number"),
        mistake("\"year\": 2024", "\"year\": \"2024\"", SetupProblem.NOT_A_NUMBER, "year"),
        mistake("\"year\": 2024", "\"year\": 2024.5", SetupProblem.NOT_WHOLE, "year"),
        mistake("\"year\": 2024", "\"year\": 24", SetupProblem.NUMBER_OUT_OF_RANGE, "year"),
        mistake(
            "\"year\": 2024", "\"year\": 1e999999999", SetupProblem.NUMBER_OUT_OF_RANGE, "year"),
        mistake("dvk-plan/1", "dvk-plan/2", SetupProblem.WRONG_SCHEMA, "schema"),
        mistake(
            "\"id\": \"khoi-co-quan-doanh-nghiep-2024\"",
            "\"id\": \" \"",
            SetupProblem.BLANK_TEXT,
            "id"),
        mistake("2024-04-15", "15/4/2024", SetupProblem.BAD_DATE, "deadlines.registration"),
        mistake("2024-04-15", "2024-02-30", SetupProblem.BAD_DATE, "deadlines.registration"),
        mistake(
            "2024-04-15",
            "2023-04-15",
            SetupProblem.DEADLINE_OUTSIDE_YEAR,
            "deadlines.registration"),
        mistake("2024-11-15", "2023-11-15", SetupProblem.DEADLINE_OUTSIDE_YEAR, "deadlines.result"),
        mistake(
            "2024-11-15", "2024-04-15", SetupProblem.DEADLINES_OUT_OF_ORDER, "deadlines.result"),
        mistake(
            "\"minimum\": 5",
            "\"minimum\": -1",
            SetupProblem.NUMBER_OUT_OF_RANGE,
            "quotas.mass_organization.minimum"),
        mistake("\"cell\": {", "\"chi_bo\": {", SetupProblem.UNKNOWN_KEY, "quotas.chi_bo"),
        mistake(
            "\"code\": \"VHXH\"",
            "\"code\": \"KT\"",
            SetupProblem.DUPLICATE_CODE,
            "sectors[1].code"),
        mistake(
            "\"code\": \"VHXH\"",
            "\"code\": \"KHAC\"",
            SetupProblem.RESERVED_CODE,
            "sectors[1].code"),
        mistake(
            "\"code\": \"VHXH\"", "\"code\": \"vh-xh\"", SetupProblem.BAD_CODE, "sectors[1].code"),
        mistake(
            "\"LV VHXH\"",
            "\"san xuat, kinh doanh\"",
            SetupProblem.DUPLICATE_SPELLING,
            "sectors[1].spellings[0]"),
        mistake("\"CCHC\"", "\"NTM\"", SetupProblem.DUPLICATE_SPELLING, "otherSectorSpellings[0]"),
        mistake(
            "\"LV VHXH\"",
            "\"…\"",
            SetupProblem.SPELLING_WITHOUT_LETTERS,
            "sectors[1].spellings[0]"),
        mistake(
            "\"passMark\": 75",
            "\"passMark\": 101",
            SetupProblem.NUMBER_OUT_OF_RANGE,
            "rubric.passMark"),
        mistake(
            "[2, 7, 9, 11, 15]",
            "[2, 7, 9, 11, 16]",
            SetupProblem.NO_SUCH_CRITERION,
            "rubric.mandatory[4]"),
        mistake(
            "[2, 7, 9, 11, 15]",
            "[2, 7, 7, 11, 15]",
            SetupProblem.DUPLICATE_CRITERION,
            "rubric.mandatory[2]"),
        mistake(
            "\"number\": 4,",
            "\"number\": 3,",
            SetupProblem.DUPLICATE_CRITERION,
            "rubric.general[3].number"),
        mistake(
            "\"number\": 4,",
            "\"number\": 5,",
            SetupProblem.MISSING_CRITERION,
            "rubric.general[3].number"),
        mistake(
            "\"maximum\": 5,",
            "\"maximum\": 6,",
            SetupProblem.MAXIMA_DO_NOT_ADD_UP,
            "rubric.collective"),
        mistake(
            "\"maximum\": 5,",
            "\"maximum\": 0,",
            SetupProblem.NOT_POSITIVE,
            "rubric.general[0].maximum"),
        mistake(
            "\"maximum\": 5,",
            "\"maximum\": \"5\",",
            SetupProblem.NOT_A_NUMBER,
            "rubric.general[0].maximum"),
        mistake(
            "\"active\": true",
            "\"active\": \"true\"",
            SetupProblem.NOT_A_FLAG,
            "requiredModels[0].active"),
        mistake(
            "\"id\": \"hanh-phuc\"",
            "\"id\": \"chuyen-doi-so\"",
            SetupProblem.DUPLICATE_ENTRY,
            "requiredModels[1].id"),
        mistake(
            "\"otherSectorSpellings\": [",
            "\"otherSectorSpellings\": [null, ",
            SetupProblem.NOT_A_TEXT,
            "otherSectorSpellings[0]"),
        mistake("\"rubric\": {", "\"year\": {", SetupProblem.DUPLICATE_KEY, "year"),
        mistake("\"schema\":", "\"schema\"", SetupProblem.SYNTAX, "2:12"));
  }

  private static Arguments mistake(String good, String bad, SetupProblem problem, String where) {
    return Arguments.of(good, bad, problem, where);
  }

  @Test
  void refusesAVariantWithFewerCriteria() throws Exception {
    String text = builtIn();
    int last = text.lastIndexOf(",\n      {\n        \"number\": 15");
    String shorter = text.substring(0, last) + text.substring(text.indexOf("\n    ]", last));

    SetupFault fault = faultOf(written(shorter));

    assertThat(fault.problem()).isEqualTo(SetupProblem.VARIANTS_DIFFER);
    assertThat(fault.place().where()).isEqualTo("rubric.individual");
  }

  @Test
  void refusesTextAfterTheEnd() throws Exception {
    assertThat(faultOf(written(builtIn() + "{}")).problem()).isEqualTo(SetupProblem.SYNTAX);
  }

  @Test
  void refusesAFileThatIsNoText() throws Exception {
    SetupFault fault = faultOf(written(new byte[] {'{', (byte) 0xC3, '}'}));

    assertThat(fault.problem()).isEqualTo(SetupProblem.WRONG_ENCODING);
  }

  @ParameterizedTest
  @MethodSource("nothings")
  void refusesAFileWithoutAnObject(String text, SetupProblem problem) throws Exception {
    assertThat(faultOf(written(text)).problem()).isEqualTo(problem);
  }

  static Stream<Arguments> nothings() {
    return Stream.of(
        Arguments.of("", SetupProblem.EMPTY_FILE),
        Arguments.of(" \n", SetupProblem.EMPTY_FILE),
        Arguments.of("[]", SetupProblem.NOT_AN_OBJECT),
        Arguments.of("null", SetupProblem.NOT_AN_OBJECT));
  }

  @Test
  void saysThatAFileIsNotThere() {
    SetupFault fault = faultOf(folder.resolve("không-có.json"));

    assertThat(fault.message("vi"))
        .endsWith("không-có.json: không tìm thấy tệp; kiểm tra lại đường dẫn");
    assertThat(fault.message("en")).endsWith("không-có.json: no such file; check the path");
  }

  @Test
  void saysFactAndExpectationInBothLanguages() throws Exception {
    Path file = written(builtIn().replace("\"minimum\": 5", "\"minimum\": -1"));

    SetupFault fault = faultOf(file);

    assertThat(fault.message("vi"))
        .isEqualTo(
            file
                + ", dòng 13, quotas.mass_organization.minimum: số -1 nằm ngoài khoảng cho phép;"
                + " phải từ 0 đến 1000");
    assertThat(fault.message("en"))
        .isEqualTo(
            file
                + ", line 13, quotas.mass_organization.minimum: the number -1 is out of range;"
                + " expected 0 to 1000");
  }

  private static SetupFault faultOf(Path file) {
    return catchThrowableOfType(SetupFault.class, () -> PlanFile.read(file));
  }

  private static String builtIn() {
    return new String(PlanFile.builtInBytes(), StandardCharsets.UTF_8);
  }

  private Path written(String text) throws IOException {
    return written(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path written(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("plan.json"), bytes);
  }
}
