package vn.dvk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Some six thousand ways to write the names of 42 units, in heads and in names of files: each finds
 * its unit and never another, also where its own unit is not in the roster.
 */
final class NameVariantsTest {
  private static final int IN_HEAD = 80;
  private static final int IN_FILES = 60;
  private static final int MISSPELT = 50;

  private final NameVariants variants = new NameVariants(2024);

  /** What was asked, how much of it was found, and what was found wrongly. */
  private record Tally(int asked, int found, List<String> wrong) {
    double recall() {
      return (double) found / asked;
    }
  }

  @Test
  void findsEveryWayToWriteANameWithTheRostersAliases() throws IOException {
    Tally heads = heads(SampleUnits.withAliases());
    Tally files = files(SampleUnits.withAliases());

    assertThat(heads.wrong()).isEmpty();
    assertThat(files.wrong()).isEmpty();
    assertThat(heads.asked() + files.asked()).isGreaterThan(5_000);
    assertThat(heads.recall()).isEqualTo(1);
    assertThat(files.recall()).isEqualTo(1);
  }

  /**
   * Without aliases almost all are found. "Hội Nhà báo tỉnh" then is an association, and not the
   * Chi bộ of its office: names of another type are left to staff.
   */
  @Test
  void findsAlmostEveryWayToWriteANameWithoutAliases() throws IOException {
    Tally heads = heads(SampleUnits.namesOnly());
    Tally files = files(SampleUnits.namesOnly());

    assertThat(heads.wrong()).isEmpty();
    assertThat(files.wrong()).isEmpty();
    assertThat(heads.recall()).isGreaterThan(0.97);
    assertThat(files.recall()).isGreaterThan(0.97);
  }

  @Test
  void neverTakesOneUnitForAnotherWhereItsOwnIsNotInTheRoster() throws IOException {
    List<String> taken = new ArrayList<>();
    for (List<Unit> units : List.of(SampleUnits.withAliases(), SampleUnits.namesOnly())) {
      for (Unit unit : units) {
        Roster others = new Roster(units.stream().filter(other -> !other.equals(unit)).toList());
        for (String name : variants.inHead(unit, IN_HEAD / 2)) {
          others.find(name).unit().ifPresent(other -> taken.add(name + " as " + other.name()));
        }
        for (String name : variants.inFiles(unit, IN_FILES / 2)) {
          others
              .findInFileName(name)
              .unit()
              .ifPresent(other -> taken.add(name + " as " + other.name()));
        }
      }
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void proposesTheRightUnitFirstForAMisspeltName() throws IOException {
    for (List<Unit> units : List.of(SampleUnits.withAliases(), SampleUnits.namesOnly())) {
      Roster roster = new Roster(units);
      for (Unit unit : units) {
        for (int i = 0; i < MISSPELT; i++) {
          String name = variants.misspelt(unit.name());
          Roster.Match match = roster.find(name);
          assertThat(match.unit()).as(name).isEmpty();
          assertThat(match.candidates()).as(name).first().isEqualTo(unit.name());
        }
      }
    }
  }

  /** Public bodies that are not in the sample, and parts and neighbours of those that are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đảng bộ Sở Tài nguyên và Môi trường",
        "Sở TN&MT",
        "Sở Tài nguyên",
        "Sở KH&ĐT",
        "Sở Công Thương",
        "ĐU Sở Y tế",
        "Sở GTVT tỉnh Yên Bái",
        "Sở Thông tin và Truyền thông",
        "Sở Ngoại vụ",
        "Ban Tuyên giáo Tỉnh ủy",
        "UBKT Tỉnh ủy",
        "Ủy ban Kiểm tra Tỉnh ủy",
        "Ban Dân vận Huyện ủy",
        "Ban Tổ chức Huyện ủy Văn Yên",
        "Ban Nội chính Trung ương",
        "Văn phòng Huyện ủy",
        "Văn phòng UBND tỉnh",
        "Văn phòng Sở Xây dựng",
        "Chi bộ Văn phòng Sở Nội vụ",
        "Chi bộ Sở Nội vụ",
        "Công đoàn Sở Nội vụ",
        "Đoàn Thanh niên Sở Tài chính",
        "Đảng bộ Thanh tra tỉnh",
        "Cục Thống kê tỉnh",
        "Chi cục Thuế khu vực",
        "Cục Thuế tỉnh Lào Cai",
        "Chi cục Kiểm lâm tỉnh Lào Cai",
        "Hạt Kiểm lâm huyện",
        "Kho bạc Nhà nước huyện Lục Yên",
        "Ngân hàng Nhà nước tỉnh",
        "Ngân hàng Nông nghiệp và Phát triển nông thôn",
        "Trường Trung cấp Y tế",
        "Trường Cao đẳng Nghề Âu Lạc",
        "Trường Phổ thông Dân tộc nội trú THCS huyện",
        "Trường THPT chuyên",
        "Bệnh viện Đa khoa tỉnh",
        "Bệnh viện Nội tiết",
        "Hội Chữ thập đỏ tỉnh",
        "Hội Phụ nữ tỉnh",
        "Hội Nông dân huyện Trấn Yên",
        "Hội Cựu chiến binh xã",
        "Liên hiệp các tổ chức hữu nghị tỉnh",
        "Liên đoàn Lao động tỉnh",
        "Đoàn Thanh niên xã",
        "Huyện đoàn Văn Chấn",
        "Công ty Điện lực Lào Cai",
        "Công ty Cổ phần Khoáng sản Yên Bái",
        "Công ty Cổ phần Xi măng Yên Bình",
        "Công ty TNHH MTV Nghĩa Văn",
        "Công ty Bảo Minh Yên Bái",
        "Viettel Yên Bái",
        "Bưu điện tỉnh",
        "Bảo hiểm xã hội tỉnh",
        "Quỹ Bảo vệ môi trường tỉnh",
        "Ban Quản lý dự án đầu tư xây dựng tỉnh",
        "Trung tâm Phục vụ hành chính công huyện",
        "Trung tâm Kiểm soát bệnh tật tỉnh",
      })
  void findsNoUnitForAStranger(String name) throws IOException {
    for (List<Unit> units : List.of(SampleUnits.withAliases(), SampleUnits.namesOnly())) {
      Roster roster = new Roster(units);
      assertThat(roster.find(name).unit()).isEmpty();
      assertThat(roster.findInFileName("PL1 - " + name + " (1).xlsx").unit()).isEmpty();
    }
  }

  private Tally heads(List<Unit> units) {
    Roster roster = new Roster(units);
    return tally(units, unit -> variants.inHead(unit, IN_HEAD), name -> roster.find(name).unit());
  }

  private Tally files(List<Unit> units) {
    Roster roster = new Roster(units);
    return tally(
        units,
        unit -> variants.inFiles(unit, IN_FILES),
        name -> roster.findInFileName(name).unit());
  }

  private static Tally tally(
      List<Unit> units,
      Function<Unit, Set<String>> written,
      Function<String, Optional<Unit>> find) {
    int asked = 0;
    int found = 0;
    List<String> wrong = new ArrayList<>();
    for (Unit unit : units) {
      for (String name : written.apply(unit)) {
        Optional<Unit> other = find.apply(name);
        asked++;
        found += other.isPresent() ? 1 : 0;
        other
            .filter(one -> !one.equals(unit))
            .ifPresent(one -> wrong.add(name + " as " + one.name()));
      }
    }
    return new Tally(asked, found, wrong);
  }
}
