package vn.dvk.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.domain.match.NamePairs.Labelled;

class ModelNamesTest {

  @Test
  void tellsOneModelFromTwoOnALabelledSet() {
    List<Labelled> pairs = new NamePairs(2024).all();
    assertThat(pairs).hasSizeGreaterThan(500);
    List<Labelled> found = pairs.stream().filter(p -> ModelNames.same(p.a(), p.b())).toList();
    List<Labelled> wrong = found.stream().filter(pair -> !pair.same()).toList();
    List<Labelled> missed =
        pairs.stream().filter(pair -> pair.same() && !ModelNames.same(pair.a(), pair.b())).toList();
    long right = found.size() - wrong.size();
    assertThat(right * 100)
        .as("precision, wrong: %s", wrong)
        .isGreaterThanOrEqualTo(found.size() * 99L);
    assertThat(right * 100)
        .as("recall, missed: %s", missed)
        .isGreaterThanOrEqualTo((right + missed.size()) * 99L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mô hình Thắp sáng đường quê | THẮP SÁNG ĐƯỜNG QUÊ",
        "Mô hình: “Thắp sáng đường quê” | thap sang duong que",
        "Mô hình Dân vận khéo “Thắp sáng đường quê” | MH thắp sáng đường quê",
        "Thắp sáng đườn quê | Thắp sáng đường quê",
        "Thắp sáng đườngg quê | Thắp sáng đường quê",
        "Trường học hạnh phúc | Trường học hạnh hpúc",
        "CLB rau sạch | Câu lạc bộ rau sạch",
        "Lãnh đạo thực hiện CĐS trong Đảng bộ Khối CQ&DN tỉnh | Lãnh đạo thực hiện chuyển đổi số trong Đảng bộ Khối cơ quan và doanh nghiệp tỉnh",
        "ĐV đỡ đầu hộ dân | Đảng viên đỡ đầu hộ dân",
        "Vận động nhân dân tham gia BHYT | Vận động người dân tham gia bảo hiểm y tế",
        "Giữ gìn VSMT, ATGT | Giữ gìn vệ sinh môi trường, an toàn giao thông",
        "Mỗi tuần 1 khu phố | Mỗi tuần một khu phố",
        "Trồng rau giai đoạn II | Trồng rau giai đoạn 2",
        "Tổ tự quản số 01 | Tổ tự quản số 1",
        "Tổ tự quản năm 2024 | Tổ tự quản",
        "Vận động nhân dân hiến đất mở đường | Vận động nhân dân tích cực hiến đất mở đường",
        "Xanh, sạch, đẹp, sáng, an toàn | Sáng, xanh, sạch, đẹp, an toàn",
        "Uỷ ban kiểu mẫu, hoà giải | Ủy ban kiểu mẫu, hòa giải",
        "Kĩ năng số | Kỹ năng số",
        "Công sở xanh-sạch-đẹp | Công sở xanh - sạch - đẹp",
        "Dọn vệ sinh hàng tuần | Dọn vệsinh hằng tuần",
      })
  void takesOneModelForOne(String a, String b) {
    assertThat(ModelNames.same(a, b)).as("%s", ModelNames.likeness(a, b)).isTrue();
    assertThat(ModelNames.likeness(b, a)).isEqualTo(ModelNames.likeness(a, b));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thắp sáng đường quê giai đoạn 1 | Thắp sáng đường quê giai đoạn 2",
        "Thắp sáng đường quê giai đoạn I | Thắp sáng đường quê giai đoạn II",
        "THẮP SÁNG ĐƯỜNG QUÊ GIAI ĐOẠN I | thap sang duong que giai doan ii",
        "Thắp sáng đường quê năm 2023 | Thắp sáng đường quê năm 2024",
        "Thắp sáng đường quê tại xã Kim Sơn | Thắp sáng đường quê tại xã Kim Long",
        "Thắp sáng đường quê tại xã Minh Sơn | Thắp sáng đường quê tại xã Ninh Sơn",
        "THẮP SÁNG ĐƯỜNG QUÊ TẠI XÃ MINH SƠN | THẮP SÁNG ĐƯỜNG QUÊ TẠI XÃ NINH SƠN",
        "Cơ quan hạnh phúc của Chi bộ Phòng Tài vụ | Cơ quan hạnh phúc của Chi bộ Phòng Tổ chức",
        "Dân vận khéo 1+3 | Dân vận khéo 1+10",
        "2 phòng, 3 giữ | 3 phòng, 2 giữ",
        "Tổ A tự quản | Tổ B tự quản",
        "Đội bóng chuyền nam | Đội bóng chuyền nữ",
        "Hộ gia đình có người vi phạm | Hộ gia đình không có người vi phạm",
        "Chăn nuôi gà thả đồi theo chuỗi giá trị | Chăn nuôi lợn thả đồi theo chuỗi giá trị",
        "Trồng gừng theo hướng hữu cơ an toàn bền vững | Trồng rừng theo hướng hữu cơ an toàn bền vững",
        "Trồng chè theo hướng hữu cơ | Trồng tre theo hướng hữu cơ",
        "Xây dựng NTM | Xây dựng NTM nâng cao",
        "Giúp hộ nghèo | Giúp hộ cận nghèo",
        "Camera an ninh | Vận động nhân dân lắp đặt camera an ninh",
        "Tuyến đường cờ kiểu mẫu | Tuyến đường hoa và đường cờ hoa kiểu mẫu",
        "Bữa ăn yêu thương | Bữa cơm yêu thương",
        "CLB rau sạch | CCB rau sạch",
        "Trồng rau | ",
        "… | …",
      })
  void takesTwoModelsForTwo(String a, String b) {
    String other = b == null ? "" : b;
    assertThat(ModelNames.same(a, other)).as("%s", ModelNames.likeness(a, other)).isFalse();
    assertThat(ModelNames.likeness(other, a)).isEqualTo(ModelNames.likeness(a, other));
  }

  @Test
  void takesNoTwoNamesOfTheListForOne() {
    List<String> names = NamePairs.names();
    assertThat(names).hasSizeGreaterThanOrEqualTo(90).doesNotHaveDuplicates();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        assertThat(ModelNames.likeness(names.get(i), names.get(j)))
            .as("%s and %s", names.get(i), names.get(j))
            .isLessThan(0.7);
      }
    }
  }

  @Test
  void likensEqualFoldedNamesFully() {
    assertThat(ModelNames.likeness("Khu VI an toàn", "khu vi an toàn")).isEqualTo(1.0);
    assertThat(ModelNames.likeness("Mô hình", "MÔ HÌNH")).isEqualTo(1.0);
    assertThat(ModelNames.likeness("Sáng - xanh – sạch", "sang xanh sach.")).isEqualTo(1.0);
  }

  @Test
  void isSymmetric() {
    for (Labelled pair : new NamePairs(7).all()) {
      assertThat(ModelNames.likeness(pair.a(), pair.b()))
          .isEqualTo(ModelNames.likeness(pair.b(), pair.a()));
    }
  }
}
