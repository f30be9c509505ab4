package vn.dvk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.text.Fold;

/** A name finds its unit in all its written forms, and a doubtful one finds none. */
final class RosterTest {

  /** Forms that no rule of the language gives: only the roster's own aliases can know them. */
  private static final List<String> KNOWN_BY_ALIAS_ONLY =
      List.of(
          "CCB Khối CQ&DN",
          "TCT tỉnh",
          "ĐB Điện lực YB",
          "Điện lực YB",
          "PC Yên Bái",
          "Cty Điện lực",
          "ĐB Cty CP XM&KS",
          "Cty CP XM&KS",
          "Xi măng Yên Bái",
          "CTCP XM và KS",
          "CĐSP",
          "CT tỉnh",
          "CĐN",
          "VNPT",
          "SNN",
          "BVSN tỉnh",
          "QLTT",
          "CB PTDTNT tỉnh",
          "Chi bộ PTDTNT tỉnh",
          "PTDTNT tỉnh",
          "Trường PT DTNT",
          "LHHKHKT",
          "HND tỉnh",
          "HND",
          "TĐ",
          "HNB",
          "CB Cty TNHH MTV LN",
          "Chi bộ Cty TNHH MTV LN",
          "Cty TNHH MTV LN",
          "CT Lâm nghiệp",
          "HCCB tỉnh",
          "Hội CCB tỉnh",
          "CB Bảo Việt",
          "Chi bộ Bảo Việt",
          "Bảo Việt");

  @ParameterizedTest
  @MethodSource("waysToWrite")
  void findsEveryKnownNameHoweverWritten(UnaryOperator<String> way) throws IOException {
    Roster roster = new Roster(SampleUnits.withAliases());

    for (Unit unit : roster.units()) {
      for (String name : UnitIndex.names(unit)) {
        assertThat(roster.find(way.apply(name)).unit()).as(way.apply(name)).contains(unit);
      }
    }
  }

  static Stream<UnaryOperator<String>> waysToWrite() {
    return Stream.of(
        name -> name,
        name -> name.toUpperCase(Locale.ROOT),
        name -> Normalizer.normalize(name, Normalizer.Form.NFD),
        Fold::of,
        name -> name.replace("ủy", "uỷ").replace("hóa", "hoá"),
        name -> "TÊN ĐƠN VỊ: " + name + "……………",
        name -> "Tên đơn vị " + name,
        name -> "Đơn vị:" + name + " .",
        name -> "TÊN ĐƠN VỊ………" + name + "………",
        name -> "“" + name + "”",
        name -> "  " + name.replace(' ', '\u00a0') + "\n");
  }

  @Test
  void findsWrittenFormsWithoutAliases() throws IOException {
    Roster roster = new Roster(SampleUnits.namesOnly());
    List<String> unknown = new ArrayList<>();

    for (Unit unit : SampleUnits.withAliases()) {
      for (String name : UnitIndex.names(unit)) {
        Optional<String> found = roster.find(name).unit().map(Unit::name);
        found.ifPresentOrElse(
            other -> assertThat(other).as(name).isEqualTo(unit.name()), () -> unknown.add(name));
      }
    }
    assertThat(unknown).containsExactlyElementsOf(KNOWN_BY_ALIAS_ONLY);
  }

  @ParameterizedTest
  @CsvSource({
    "ĐB Sở KH&ĐT, Đảng bộ Sở Kế hoạch và Đầu tư",
    "ĐU SỞ KHĐT, Đảng bộ Sở Kế hoạch và Đầu tư",
    "Sở Kế hoạch và Đầu tư, Đảng bộ Sở Kế hoạch và Đầu tư",
    "Đảng ủy Sở Kế hoạch & Đầu tư tỉnh, Đảng bộ Sở Kế hoạch và Đầu tư",
    "BCH Đảng bộ Sở TN&MT, Đảng bộ Sở Tài nguyên và Môi trường",
    "Ban Thường vụ Đảng ủy Sở TNMT, Đảng bộ Sở Tài nguyên và Môi trường",
    "Chi uỷ VP Sở, Chi bộ Văn phòng Sở",
    "Chi bộ cơ quan Tỉnh đoàn, Chi bộ Tỉnh đoàn",
    "Kho bạc Nhà nước tỉnh Yên Bái, Đảng bộ Kho bạc Nhà nước",
    "Đoàn Thanh niên Khối, Đoàn Khối cơ quan và doanh nghiệp tỉnh",
    "CĐVC tỉnh Yên Bái, Công đoàn Viên chức tỉnh",
    "VNPT Yên Bái, Đảng bộ Viễn thông Yên Bái"
  })
  void writesOutWhatIsAbbreviatedOrLeftOut(String written, String name) {
    Roster roster = roster(name, "Đảng bộ Công ty Điện lực Yên Bái", "Hội Phụ nữ tỉnh");

    assertThat(roster.find(written).unit().map(Unit::name)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công đoàn Sở Y tế",
        "Chi bộ Sở Y tế",
        "CĐ Sở Y tế",
        "CB Sở Y tế",
        "Đoàn Sở Y tế",
        "Hội Sở Y tế",
        "Đảng bộ bộ phận Sở Y tế",
        "Đảng bộ Sở Y tế tỉnh Lào Cai"
      })
  void neverTakesANameOfAnotherTypeOrPlace(String written) {
    Roster.Match match = roster("Đảng bộ Sở Y tế", "Đảng bộ Viễn thông Yên Bái").find(written);

    assertThat(match.unit()).isEmpty();
    assertThat(match.candidates()).containsExactly("Đảng bộ Sở Y tế");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đảng bộ Sở Xây dứn", "Sở Xây dựngg", "Đảng bộ Sở Xâu dựng"})
  void onlyProposesForAMisspeltName(String written) {
    Roster.Match match = roster("Đảng bộ Sở Xây dựng", "Đảng bộ Trường Chính trị").find(written);

    assertThat(match.unit()).isEmpty();
    assertThat(match.candidates()).containsExactly("Đảng bộ Sở Xây dựng");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "…………", "Đảng bộ", "Chi bộ", "Ủy ban nhân dân huyện Văn Chấn", "1"})
  void findsNothingWhereNothingIsNamed(String written) {
    Roster.Match match = roster("Đảng bộ Sở Xây dựng", "Chi bộ Hội Nhà báo").find(written);

    assertThat(match).isEqualTo(new Roster.Match(Optional.empty(), List.of()));
  }

  @Test
  void proposesTheNearestFirstAndThreeAtMost() {
    Roster roster =
        roster(
            "Đảng bộ Trường Cao đẳng Nghề",
            "Chi bộ Trường Cao đẳng Y tế",
            "Đảng bộ Trường Cao đẳng Y tế 1",
            "Đảng bộ Trường Cao đẳng Y tế 2",
            "Đảng bộ Bưu điện");

    assertThat(roster.find("Đảng bộ Trường Cao đẳng Y tế").candidates())
        .containsExactly(
            "Chi bộ Trường Cao đẳng Y tế",
            "Đảng bộ Trường Cao đẳng Y tế 1",
            "Đảng bộ Trường Cao đẳng Y tế 2");
  }

  @Test
  void proposesBothWhereANameMeansTwo() {
    Roster roster = roster("Đảng bộ Sở Y tế", "Chi bộ Sở Y tế");

    assertThat(roster.find("Sở Y tế"))
        .isEqualTo(
            new Roster.Match(Optional.empty(), List.of("Đảng bộ Sở Y tế", "Chi bộ Sở Y tế")));
    assertThat(roster.find("CB SỞ Y TẾ").unit().map(Unit::name)).contains("Chi bộ Sở Y tế");
  }

  @Test
  void proposesBothWhereTheRosterHasItsCommitteeAndItsUnion() {
    Roster roster = roster("Đảng bộ Sở Y tế", "Công đoàn Sở Y tế");

    assertThat(roster.find("Sở Y tế").candidates())
        .containsExactly("Đảng bộ Sở Y tế", "Công đoàn Sở Y tế");
    assertThat(roster.find("Công đoàn Sở Y tế").unit().map(Unit::name))
        .contains("Công đoàn Sở Y tế");
  }

  @Test
  void tellsNamesThatFoldToOneByTheirExactText() {
    Roster roster = roster("Chi bộ Thôn Bản Vàng", "Chi bộ Thôn Bạn Vàng");

    assertThat(roster.find("CHI BỘ THÔN BẠN VÀNG").unit().map(Unit::name))
        .contains("Chi bộ Thôn Bạn Vàng");
    assertThat(roster.find("chi bo thon ban vang").unit()).isEmpty();
    assertThat(roster.find("chi bo thon ban vang").candidates()).hasSize(2);
  }

  @Test
  void readsTheRostersTypeWhereItsNameHasNone() {
    Unit unit = unit("Sở Xây dựng", UnitType.GRASSROOTS_COMMITTEE);
    Roster roster = new Roster(List.of(unit));

    assertThat(roster.find("Đảng ủy Sở XD").unit()).contains(unit);
    assertThat(roster.find("Chi bộ Sở XD").unit()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PL1_DB_So_Xay_dung (1).xlsx",
        "Đảng bộ Sở Xây dựng",
        "01. Sở XD - đăng ký lần 2",
        "SXD.xls",
        "sxd-pl4-v2.XLSX",
        "DangBoSoXayDung.xlsx",
        "Phụ lục 1 - Đăng ký mô hình “Dân vận khéo” năm 2024 - ĐU Sở Xây dựng (nộp lại 12.4.2024).xlsx",
        "Copy of bieu cham diem cac mo hinh so xay dung final.xlsx.zip",
        "lĩnh vực văn hóa xã hội Sở Xây dựng.docx",
        "dang-bo-xd.xlsx",
        "PL1 dang-bo-xd.xlsx"
      })
  void findsTheUnitInAFileName(String name) {
    assertThat(fileRoster().findInFileName(name).unit().map(Unit::id)).contains("dang-bo-xd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PL1.xlsx",
        "Phụ lục 4 năm 2024 (1).xlsx",
        "Công đoàn Sở Xây dựng PL1.xlsx",
        "Sở Xây dựng - công đoàn.xlsx",
        "chi bo van phong so xay dung.xls",
        "cong-doan-dang-bo-x.xlsx",
        "Sở XD_Sở TP.xlsx",
        "TĐ và các đơn vị khác.xlsx",
        "12.xlsx",
        ".xlsx",
        ""
      })
  void findsNoUnitInADoubtfulFileName(String name) {
    assertThat(fileRoster().findInFileName(name).unit()).isEmpty();
  }

  @Test
  void takesTheLongestNameInAFileName() {
    Roster roster = roster("Đảng bộ Sở Y tế", "Chi bộ Trung tâm Sở Y tế");

    assertThat(roster.findInFileName("PL1 gui Dang uy, Chi bo Trung tam So Y te nop.xlsx").unit())
        .map(Unit::name)
        .contains("Chi bộ Trung tâm Sở Y tế");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TĐ.xlsx", "PL4_TD.xlsx", "tđ"})
  void takesAShortAliasOnlyAlone(String name) {
    assertThat(fileRoster().findInFileName(name).unit().map(Unit::id)).contains("tinh-doan");
  }

  @Test
  void namesBothUnitsOfADoubtfulFileName() {
    assertThat(fileRoster().findInFileName("PL1_SXD_STP.xlsx").candidates())
        .containsExactly("Đảng bộ Sở Xây dựng", "Đảng bộ Sở Tư pháp");
  }

  @Test
  void findsEverySampleNameInAFileName() throws IOException {
    Roster roster = new Roster(SampleUnits.withAliases());

    for (Unit unit : roster.units()) {
      for (String name : UnitIndex.names(unit)) {
        String file = "PL1_" + Fold.of(name).replace(' ', '_') + " (1).xlsx";
        assertThat(roster.findInFileName(file).unit()).as(file).contains(unit);
      }
    }
  }

  @Test
  void answersTheSameWhateverTheRostersOrder() throws IOException {
    List<Unit> shuffled = new ArrayList<>(SampleUnits.withAliases());
    Roster roster = new Roster(shuffled);
    Collections.shuffle(shuffled, new Random(7));
    Roster other = new Roster(shuffled);

    for (Unit unit : roster.units()) {
      String half = unit.name().substring(0, unit.name().length() / 2);
      assertThat(other.find(half).unit()).isEqualTo(roster.find(half).unit());
    }
  }

  @Test
  void givesANameOutsideTheRosterNoTypeWhereThereIsARoster() {
    Unit outside = roster("Đảng bộ Sở Y tế").outside(" Chi bộ  Công ty Hoa Sen ");

    assertThat(outside)
        .isEqualTo(
            new Unit(
                "chi-bo-cong-ty-hoa-sen",
                "Chi bộ Công ty Hoa Sen",
                Optional.empty(),
                List.of(),
                false));
  }

  @Test
  void readsTheTypeFromTheNameWithoutARoster() {
    assertThat(Roster.EMPTY.outside("Chi bộ Công ty Hoa Sen").type()).contains(UnitType.CELL);
    assertThat(Roster.EMPTY.outside("Sở Y tế").type()).isEmpty();
  }

  @Test
  void neverLetsADoubtfulNameCountAsARostersUnit() {
    Unit committee = new Unit("so-y-te", "Đảng bộ Sở Y tế", Optional.empty(), List.of(), true);
    Unit cell = new Unit("cb-y-te", "Chi bộ Sở Y tế", Optional.empty(), List.of(), true);

    assertThat(new Roster(List.of(committee, cell)).outside("Sở Y tế").id())
        .isEqualTo("so-y-te-ngoai-danh-sach");
    assertThat(Roster.EMPTY.outside("…").id()).isEqualTo("khong-ro-ten");
  }

  private static Roster fileRoster() {
    return new Roster(
        List.of(
            new Unit(
                "dang-bo-xd",
                "Đảng bộ Sở Xây dựng",
                Optional.of(UnitType.GRASSROOTS_COMMITTEE),
                List.of("SXD"),
                true),
            new Unit(
                "stp",
                "Đảng bộ Sở Tư pháp",
                Optional.of(UnitType.GRASSROOTS_COMMITTEE),
                List.of(),
                true),
            new Unit(
                "tinh-doan",
                "Chi bộ Cơ quan Tỉnh đoàn",
                Optional.of(UnitType.CELL),
                List.of("TĐ"),
                true)));
  }

  private static Roster roster(String... names) {
    return new Roster(
        Stream.of(names).map(name -> unit(name, UnitType.fromName(name).orElseThrow())).toList());
  }

  private static Unit unit(String name, UnitType type) {
    return new Unit(Fold.slug(name), name, Optional.of(type), List.of(), true);
  }
}
