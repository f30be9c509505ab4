package vn.dvk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.text.Fold;

/** How units' models are recognised as the block-level ones. */
class RequiredModelTest {
  private static final RequiredModel DIGITAL =
      new RequiredModel(
          "digital",
          "Lãnh đạo thực hiện chuyển đổi số trong Đảng bộ Khối cơ quan và doanh nghiệp tỉnh",
          List.of("Lãnh đạo thực hiện chuyển đổi số"),
          true,
          "Phần II");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lãnh đạo thực hiện chuyển đổi số trong Đảng bộ Khối cơ quan và doanh nghiệp tỉnh",
        "Mô hình “Lãnh đạo thực hiện chuyển đổi số” tại Đảng bộ Sở Y tế",
        "LÃNH ĐẠO THỰC HIỆN CHUYỂN ĐỔI SỐ",
        "Chi uy lanh dao thuc hien chuyen doi so trong chi bo"
      })
  void recognisesTheModelAsUnitsWordIt(String name) {
    assertThat(DIGITAL.isNamedBy(Fold.of(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Chuyển đổi số trong trường học", "Lãnh đạo thực hiện chuyển đổi sống xanh"})
  void leavesOtherModelsAlone(String name) {
    assertThat(DIGITAL.isNamedBy(Fold.of(name))).isFalse();
  }

  @Test
  void takesNoBlankNameForAModel() {
    RequiredModel unnamed = new RequiredModel("x", "…", List.of(""), true, "");

    assertThat(unnamed.isNamedBy("co quan hanh phuc")).isFalse();
  }
}
