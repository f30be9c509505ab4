package vn.dvk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.check.DossierBuilder.dossier;
import static vn.dvk.check.ModelRow.at;
import static vn.dvk.check.Units.CELL;
import static vn.dvk.check.Units.FINANCE;
import static vn.dvk.check.Units.HEALTH;
import static vn.dvk.check.Units.UNION;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Language;
import vn.dvk.domain.Status;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitNaming.Origin;
import vn.dvk.write.FindingTexts;

/** The rulebook as a whole: its order, its codes and their texts. */
final class RulebookTest {
  private static final List<String> PARTS =
      List.of("message", "hint", "what", "why", "clause", "example", "mend");

  private static final Unit FINANCE_OUTSIDE = Units.outsideRoster(FINANCE);

  /** The codes that are not made here, and the package that makes them. */
  private static final Map<Code, String> MADE_ELSEWHERE = elsewhere();

  private static Map<Code, String> elsewhere() {
    Map<Code, String> packages = new EnumMap<>(Code.class);
    packages.put(Code.UNREADABLE_FILE, "app");
    packages.put(Code.ENCRYPTED_FILE, "app");
    packages.put(Code.NO_FORM_FOUND, "app");
    packages.put(Code.UNSUPPORTED_FILE_TYPE, "app");
    packages.put(Code.SUPERSEDED_SUBMISSION, "tally");
    packages.put(Code.IDENTICAL_COPY, "tally");
    packages.put(Code.SUPPLEMENT_ADDED, "tally");
    packages.put(Code.FORMULA_ERROR, "read/form");
    packages.put(Code.HIDDEN_CONTENT, "read/form");
    packages.put(Code.STRUCK_OUT_CONTENT, "read/form");
    packages.put(Code.UNRECOGNIZED_CONTENT, "read/form");
    packages.put(Code.LEGACY_ENCODING, "read/form");
    return packages;
  }

  @Test
  void findsNothingInAFaultlessYear() {
    assertThat(Rulebook.check(faultless().build())).isEmpty();
  }

  @Test
  void givesTheSameFindingsForTheSameDossier() {
    Dossier dossier = faulty().build();

    assertThat(Rulebook.check(dossier)).isEqualTo(Rulebook.check(dossier)).isNotEmpty();
  }

  @Test
  void makesEveryCodeThatIsNotMadeElsewhere() throws IOException {
    Set<Code> made = EnumSet.noneOf(Code.class);
    // To ask whether a finding has a code isn't to make one.
    String sources =
        sources(Path.of("src/main/java/vn/dvk/check")).replaceAll("== Code\\.\\w+", "");
    for (Code code : Code.values()) {
      if (sources.contains("Code." + code.name())) {
        made.add(code);
      }
    }

    assertThat(made).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(MADE_ELSEWHERE.keySet())));
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void hasAllTextsOfACodeInBothLanguages(Code code) {
    for (Language language : Language.values()) {
      FindingTexts texts = FindingTexts.in(language);
      assertThat(PARTS)
          .allSatisfy(part -> assertThat(texts.text(code.id() + "." + part)).as(part).isPresent());
    }
  }

  @Test
  void hasNoTextOfACodeThatIsNone() {
    Set<String> codes = Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());

    assertThat(FindingTexts.in(Language.VI).keys())
        .allSatisfy(key -> assertThat(codes).contains(key.substring(0, key.indexOf('.'))));
  }

  @Test
  void leavesNoPlaceOfAMessageUnfilled() {
    List<Finding> findings =
        Stream.of(
                faulty(),
                shortOfQuota(),
                shortByResult(),
                untyped(),
                doubtful(),
                contradicted(),
                crowded())
            .flatMap(dossier -> Rulebook.check(dossier.build()).stream())
            .toList();
    for (Language language : Language.values()) {
      FindingTexts texts = FindingTexts.in(language);
      assertThat(findings)
          .allSatisfy(one -> assertThat(texts.unfilled(one)).as(said(one)).isEmpty());
    }
  }

  @Test
  void hasATextForEveryWordingThatIsMade() {
    SortedSet<String> keys = FindingTexts.in(Language.VI).keys();

    assertThat(Rulebook.check(faulty().build()))
        .filteredOn(finding -> !finding.wording().isEmpty())
        .allSatisfy(
            finding ->
                assertThat(keys)
                    .contains(finding.code().id() + "." + finding.wording() + ".message"));
  }

  @Test
  void tellsFindingsInTheContractsOrderOfGroups() {
    List<Code.Group> groups =
        Rulebook.check(faulty().build()).stream()
            .map(finding -> finding.code().group())
            .distinct()
            .toList();

    assertThat(groups)
        .containsExactly(
            Code.Group.FILE,
            Code.Group.UNIT,
            Code.Group.ROW,
            Code.Group.SHEET,
            Code.Group.SCORE,
            Code.Group.ACROSS);
  }

  private static DossierBuilder faultless() {
    return dossier()
        .roster(HEALTH, CELL)
        .asOf("2024-12-01")
        .pl1(HEALTH, at(12).in(Plans.KT), at(13).in(Plans.VHXH))
        .pl4(HEALTH, at(12).in(Plans.KT), at(13).in(Plans.VHXH))
        .scored(HEALTH, ScoredModel.of("Mô hình ở dòng 12"), ScoredModel.of("Mô hình ở dòng 13"))
        .pl1(CELL, at(12).in(Plans.QPAN))
        .pl4(CELL, at(12).in(Plans.QPAN))
        .scored(CELL, ScoredModel.of("Mô hình ở dòng 12"));
  }

  /** Faults of all groups, several of each. */
  private static DossierBuilder faulty() {
    String twelve = "Mô hình ở dòng 12";
    return dossier()
        .by(Plans.asking(List.of(Plans.DIGITAL)))
        .roster(HEALTH, UNION, CELL)
        .asOf("2024-12-01")
        .pl1(
            HEALTH,
            at(12).withoutSector().withoutLead().withoutExtent().located(""),
            at(13).inUnknownSector("CCHC").countingUnknown("15 hộ"),
            at(14).inSeveralSectors("KT-XH").byBoth(),
            at(15).named("- A\n- B").byNobody().withoutStatusColumn(),
            at(16).unnamed(),
            at(17).named(twelve).located(""),
            at(18).in(Plans.KT))
        .received("2024-05-20")
        .titled(2023)
        .pl4(HEALTH, at(12).being(Status.MAINTAINED), at(13).withoutStatus(), at(14).beingBoth())
        .changed("2024-11-16")
        .scored(
            HEALTH,
            ScoredModel.of(twelve).asIndividual().total("99"),
            ScoredModel.of("Mô hình ở dòng 13").points(2, "9").points(6, "Đạt").points(7, "11"),
            ScoredModel.of("Mô hình ở dòng 14").inBothVariants().points(3, ""),
            ScoredModel.of("Không có").points(3, "0").points(4, "0").points(10, "0").points(2, "9"),
            ScoredModel.unnamed().withoutPart2())
        .pl1(UNION, many(21))
        .pl4(UNION, many(31))
        .pl1(FINANCE_OUTSIDE, at(12).withoutSectorColumn())
        .named(Origin.HEAD)
        .sent(Form.PL1, FINANCE_OUTSIDE, "khac.xlsx", at(12))
        .named(Origin.NOWHERE)
        .lastYear(HEALTH, at(9));
  }

  private static DossierBuilder shortOfQuota() {
    return dossier().pl1(HEALTH, at(12)).pl1(UNION, at(12), at(13)).scored(HEALTH);
  }

  private static DossierBuilder shortByResult() {
    return dossier()
        .asOf("2024-11-01")
        .pl4(HEALTH, at(12))
        .scored(HEALTH, ScoredModel.of("Mô hình ở dòng 12").parts("70", "25"))
        .pl1(UNION, at(12))
        .pl4(UNION, at(12), at(13).being(Status.MAINTAINED), at(14))
        .scored(UNION, ScoredModel.of("Mô hình ở dòng 13"));
  }

  private static DossierBuilder untyped() {
    Unit unit = Units.withoutType(CELL);
    return dossier().roster(unit).pl1(unit, at(12), at(13)).received("2024-04-15");
  }

  /** Every wording of a doubt: one or several names between the forms and on score sheets. */
  private static DossierBuilder doubtful() {
    return dossier()
        .pl1(HEALTH, at(12), at(13))
        .pl4(HEALTH, at(15), at(16))
        .scored(HEALTH, ScoredModel.of("A"), ScoredModel.of("B"), ScoredModel.of("B"))
        .doubting(HEALTH, "Mô hình ở dòng 12", "Mô hình ở dòng 15")
        .doubting(HEALTH, "Mô hình ở dòng 13", "Mô hình ở dòng 15", "Mô hình ở dòng 16")
        .doubtingScore(HEALTH, "A", "Mô hình ở dòng 12")
        .doubtingScore(HEALTH, "B", "Mô hình ở dòng 12", "Mô hình ở dòng 13");
  }

  /** What forms hold against scores, one wording a sheet. */
  private static DossierBuilder contradicted() {
    return dossier()
        .pl1(HEALTH, at(12).named("Bát cháo").located(""), at(13))
        .pl4(HEALTH, at(12).named("Bát cháo").located(""), at(15))
        .scored(
            HEALTH,
            ScoredModel.of("Bát cháo"),
            ScoredModel.of("Mô hình ở dòng 13"),
            ScoredModel.of("Mô hình ở dòng 15"));
  }

  /** Faults that many rows share, each written otherwise. */
  private static DossierBuilder crowded() {
    ScoredModel wrong = ScoredModel.of("Mô hình ở dòng 12");
    ScoredModel words = ScoredModel.of("Mô hình ở dòng 13");
    for (int criterion = 1; criterion <= 5; criterion++) {
      wrong.points(criterion, "99");
      words.points(criterion, "Đạt");
    }
    return dossier()
        .pl1(HEALTH, rows(12, row -> row))
        .pl4(HEALTH, rows(12, row -> row.being(Status.MAINTAINED).counting(2).in(Plans.KT)))
        .scored(HEALTH, wrong, words)
        .pl1(UNION, rows(31, row -> row.named("- A\n- B").located("ở A")))
        .pl4(
            UNION,
            at(31).countingUnknown("vài").inUnknownSector("CCHC"),
            at(32).countingUnknown("hai ba").inUnknownSector("Du lịch"),
            at(33).countingUnknown("20 hộ").inUnknownSector("Thi đua"),
            at(34).countingUnknown("nhiều").inUnknownSector("Từ thiện"),
            at(35).countingUnknown("?").inUnknownSector("Hòa giải"));
  }

  private static ModelRow[] rows(int first, UnaryOperator<ModelRow> change) {
    return Stream.iterate(first, row -> row + 1)
        .limit(6)
        .map(row -> change.apply(at(row)))
        .toArray(ModelRow[]::new);
  }

  private static ModelRow[] many(int first) {
    return Stream.iterate(first, row -> row + 1)
        .limit(6)
        .map(row -> at(row).being(Status.MAINTAINED).byNobody())
        .toArray(ModelRow[]::new);
  }

  private static String said(Finding finding) {
    return finding.code().id() + " " + finding.wording();
  }

  private static String sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder all = new StringBuilder();
      for (Path file : new TreeSet<>(files.filter(Files::isRegularFile).toList())) {
        all.append(Files.readString(file, StandardCharsets.UTF_8));
      }
      return all.toString();
    }
  }
}
