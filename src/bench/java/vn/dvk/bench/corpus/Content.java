package vn.dvk.bench.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The ordinary content of a form: models, places, leads, extents. */
final class Content {
  /** One model row. */
  record Line(
      String name,
      int quantity,
      String location,
      String lead,
      String sector,
      String scale,
      boolean collective) {}

  /** The plan's order of sectors. */
  static final List<String> SECTORS = List.of("KT", "VHXH", "QPAN", "XDĐ&HTCT", "NTM", "ĐTVM");

  private static final List<List<String>> NAMES =
      List.of(
          List.of(
              "Vận động nhân dân trồng quế theo chuỗi giá trị tại",
              "Liên kết sản xuất, tiêu thụ chè sạch tại",
              "Chuyển đổi cây trồng trên đất dốc tại",
              "Kết nối tiêu thụ nông sản cho bà con",
              "Tổ hợp tác nuôi cá lồng gắn với bảo vệ lòng hồ",
              "Vay vốn đúng mục đích, trả nợ đúng hạn ở",
              "Tiết kiệm, tái chế vật tư sản xuất tại",
              "Giúp đỡ hộ nghèo vươn lên ở",
              "Chăn nuôi an toàn sinh học tại"),
          List.of(
              "Mô hình “Một cửa thân thiện, vì nhân dân phục vụ” ở",
              "Bữa sáng yêu thương cho học sinh",
              "Trường học hạnh phúc, thân thiện tại",
              "Tổ công nghệ số cộng đồng",
              "Hướng dẫn người dân nộp hồ sơ trực tuyến ở",
              "Tuyên truyền, vận động hiến máu tình nguyện tại",
              "Câu lạc bộ giữ gìn nghề dệt thổ cẩm",
              "Tủ sách lưu động cho trẻ em",
              "Nụ cười công sở, tận tình với nhân dân tại",
              "Khám, chữa bệnh lưu động cho người cao tuổi"),
          List.of(
              "Tiếng loa an ninh, trật tự ở",
              "Camera an ninh khu dân cư",
              "Tổ tự quản về an ninh trật tự",
              "Con nuôi đồn biên phòng ở",
              "Gia đình không vi phạm Luật Giao thông",
              "Cổng trường an toàn giao thông tại",
              "Phòng cháy, chữa cháy từ mỗi nhà ở"),
          List.of(
              "Chi bộ bốn tốt, đảng viên gương mẫu tại",
              "Mỗi tuần một điều luật cho nhân dân",
              "Người cán bộ “Nghe dân nói, nói dân hiểu” ở",
              "Số hóa hồ sơ, giảm phiền hà tại",
              "Đối thoại định kỳ với nhân dân",
              "Nêu gương học tập và làm theo Bác ở",
              "Hộp thư góp ý, lắng nghe ý kiến ở"),
          List.of(
              "Thắp sáng đường quê",
              "Hiến đất làm đường giao thông ở",
              "Đường hoa nông thôn mới",
              "Vườn mẫu, ngõ sạch, nhà đẹp ở",
              "Phân loại rác tại nguồn ở",
              "Xây dựng nhà văn hóa thôn kiểu mẫu"),
          List.of(
              "Ban công xanh, phố phường sạch ở",
              "Vỉa hè thông thoáng, văn minh thương mại tại",
              "Tuyến phố không rác thải nhựa",
              "Ngõ phố tự quản, xanh, sạch",
              "Chợ văn minh, an toàn thực phẩm"));

  private static final List<String> HAMLETS =
      List.of(
          "bản Nà Lang",
          "thôn Khe Vầu",
          "thôn Bản Chao",
          "thôn Đồng Tâm",
          "bản Pú Cang",
          "thôn Ngòi Kè",
          "thôn Làng Mới",
          "khu Cầu Đất",
          "thôn Gốc Sấu",
          "bản Suối Quyền",
          "thôn Vân Hội",
          "thôn Đát Quang",
          "khu Ao Sen",
          "thôn Trại Phung",
          "bản Lìm Thái",
          "thôn Đồng Bưởi",
          "thôn Khuôn Giỏ",
          "bản Tà Ghênh",
          "thôn Cây Đa",
          "khu Bến Phà",
          "thôn Nước Mát",
          "thôn Thác Hoa",
          "bản Nậm Khắt",
          "thôn Làng Đình",
          "thôn Gò Chùa",
          "khu Đầm Hồng",
          "thôn Khe Sừng",
          "bản Háng Gàng",
          "thôn Yên Thế",
          "thôn Quyết Thắng");

  private static final List<String> LEADS =
      List.of(
          "Chi bộ Văn phòng",
          "Công đoàn cơ sở",
          "Đoàn thanh niên",
          "Ủy ban nhân dân",
          "Hội Phụ nữ",
          "Hội Nông dân",
          "Ban Chấp hành Công đoàn",
          "Chi hội Cựu chiến binh",
          "Mặt trận Tổ quốc",
          "Ban Công tác Mặt trận",
          "Chi bộ thôn",
          "Tổ công nghệ số cộng đồng");

  private static final List<String> SUBUNITS =
      List.of(
          "Chi bộ Văn phòng",
          "Chi bộ Kế hoạch - Tài chính",
          "Chi bộ Đoàn thể",
          "Chi bộ Quân sự",
          "Chi bộ Công an",
          "Chi bộ Nghiệp vụ",
          "Chi bộ Tổ chức - Hành chính",
          "Chi bộ Thanh tra",
          "Chi bộ Sản xuất",
          "Chi bộ Chuyên môn");

  private final Random random;
  private final String place;

  Content(Random random, String place) {
    this.random = random;
    this.place = place;
  }

  /** Different sub-units in any order. */
  List<String> subunits(int count) {
    return shuffled(SUBUNITS).subList(0, count);
  }

  /** Models in the plan's order of sectors, no name twice. */
  List<Line> lines(int count) {
    List<Integer> sectors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sectors.add(random.nextInt(SECTORS.size()));
    }
    Collections.sort(sectors);
    List<String> hamlets = shuffled(HAMLETS);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      // One hamlet a line: the same work in two hamlets is two models.
      lines.add(line(sectors.get(i), hamlets.get(i % hamlets.size()), i / hamlets.size()));
    }
    return lines;
  }

  /** The model that the plan asks of every unit (part II). */
  Line required() {
    return new Line(
        "Lãnh đạo thực hiện chuyển đổi số trong Đảng bộ Khối cơ quan và doanh nghiệp tỉnh",
        1,
        "Toàn đơn vị " + place,
        pick(LEADS),
        SECTORS.get(3),
        scale(),
        true);
  }

  private Line line(int sector, String hamlet, int round) {
    String again = round == 0 ? "" : " (giai đoạn " + (round + 1) + ")";
    String name = pick(NAMES.get(sector)) + " " + hamlet + again;
    return new Line(
        name,
        random.nextInt(6) == 0 ? 2 : 1,
        capital(hamlet) + ", " + place,
        pick(LEADS),
        SECTORS.get(sector),
        scale(),
        random.nextInt(4) > 0);
  }

  private String scale() {
    int some = 5 + random.nextInt(395);
    return switch (random.nextInt(8)) {
      case 0 -> some + " hộ; " + (1 + some / 7) + " ha";
      case 1 -> "Vận động " + some + ".000.000 đồng, " + (some / 3 + 1) + " ngày công";
      case 2 -> (some / 20 + 2) + " buổi tuyên truyền cho " + some + " lượt người";
      case 3 -> some + " hội viên; " + (some / 9 + 1) + " hộ tham gia";
      case 4 -> "100% cán bộ, đảng viên; " + some + " hộ dân";
      case 5 -> "Giảm " + (5 + some % 40) + "% thời gian giải quyết hồ sơ; " + some + " hồ sơ";
      case 6 -> some + " đoàn viên, " + (1 + some / 30) + " chi đoàn";
      default -> (1 + some / 50) + " km đường; " + some + " hộ hưởng lợi";
    };
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> List<T> shuffled(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
