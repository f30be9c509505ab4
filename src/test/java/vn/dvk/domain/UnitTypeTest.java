package vn.dvk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name's first words tell its type, or the type stays unknown. */
final class UnitTypeTest {

  @ParameterizedTest
  @CsvSource({
    "Đảng bộ Sở Y tế, GRASSROOTS_COMMITTEE",
    "ĐẢNG UỶ SỞ Y TẾ, GRASSROOTS_COMMITTEE",
    "dang bo co so Cong ty A, GRASSROOTS_COMMITTEE",
    "ĐB Sở Y tế, GRASSROOTS_COMMITTEE",
    "ĐU Sở Y tế, GRASSROOTS_COMMITTEE",
    "BCH Đảng bộ Sở Y tế, GRASSROOTS_COMMITTEE",
    "Chi bộ Văn phòng, CELL",
    "CB Cục QLTT, CELL",
    "Chi bộ Cơ quan Hội Nông dân tỉnh, CELL",
    "Công đoàn Viên chức tỉnh, MASS_ORGANIZATION",
    "CĐVC tỉnh, MASS_ORGANIZATION",
    "CĐ ngành Y tế, MASS_ORGANIZATION",
    "ĐTN Khối, MASS_ORGANIZATION",
    "BTV Đoàn Khối, MASS_ORGANIZATION",
    "HỘI CCB KHỐI, MASS_ORGANIZATION",
    "TÊN ĐƠN VỊ: Hội Nông dân tỉnh, MASS_ORGANIZATION"
  })
  void isToldByTheFirstWords(String name, UnitType type) {
    assertThat(UnitType.fromName(name)).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở Y tế",
        "Du lịch Yên Bái",
        "Hội đồng nhân dân tỉnh",
        "Đoàn kiểm tra số 1",
        "Tập đoàn Viễn thông",
        "Cao đẳng Y tế",
        "Đảng bộ",
        ""
      })
  void staysUnknownWhereTheNameDoesNotTell(String name) {
    assertThat(UnitType.fromName(name)).isEmpty();
  }

  @Test
  void isTheRostersForEverySampleName() throws IOException {
    for (Unit unit : SampleUnits.namesOnly()) {
      assertThat(UnitType.fromName(unit.name())).as(unit.name()).isEqualTo(unit.type());
    }
  }

  @Test
  void isKnownByItsCode() {
    assertThat(UnitType.fromCode("cell")).contains(UnitType.CELL);
    assertThat(UnitType.fromCode("Cell")).isEmpty();
  }
}
