package vn.dvk.block;

import java.util.List;

/** Names of models and of sub-units; within one unit no two of them are alike. */
final class Names {
  static final String REQUIRED =
      "Lãnh đạo thực hiện chuyển đổi số trong Đảng bộ Khối cơ quan và doanh nghiệp tỉnh";

  static final List<String> MODELS =
      List.of(
          "Tiếp sức học sinh vùng cao",
          "Ngày thứ Bảy tình nguyện",
          "Tủ sách cơ quan",
          "Vườn rau sạch",
          "Thắp sáng đường quê",
          "Tổ tự quản an ninh",
          "Bữa sáng không đồng",
          "Hũ gạo tình thương",
          "Cổng trường an toàn",
          "Chợ thương mại văn minh",
          "Dòng họ hiếu học",
          "Camera giám sát khu phố",
          "Hiến đất mở đường",
          "Sửa nhà cho hộ nghèo",
          "Câu lạc bộ hiến máu",
          "Văn phòng không giấy",
          "Một cửa thân thiện",
          "Giờ đọc báo đầu tuần",
          "Đội bóng chuyền hơi",
          "Tuyến phố không rác",
          "Liên kết trồng quế",
          "Nuôi cá lồng hồ thủy điện",
          "Cho vay không lãi",
          "Chuyển đổi cây trồng",
          "Nghĩa tình đồng đội",
          "Thanh niên khởi nghiệp",
          "Phụ nữ làm kinh tế",
          "Khám bệnh miễn phí",
          "Lớp học xóa mù chữ",
          "Cây xanh công sở",
          "Tiết kiệm điện nước",
          "Sáng kiến người thợ",
          "Bếp ăn bán trú",
          "Đối thoại với nhân dân",
          "Đảng viên nêu gương",
          "Hòa giải từ cơ sở",
          "Phiên tòa lưu động",
          "Nước sạch nông thôn",
          "Làng nghề truyền thống",
          "Du lịch cộng đồng");

  /** Of models that a fault adds to a unit's. */
  static final List<String> ADDED =
      List.of(
          "Gian hàng không tiền mặt",
          "Bến xe lịch sự",
          "Phòng họp trực tuyến",
          "Tổ hợp tác trồng dâu",
          "Thư viện lưu động",
          "Đường hoa biên giới",
          "Quỹ khuyến tài",
          "Hộp thư góp ý");

  static final List<String> SUBUNITS =
      List.of("Chi bộ Văn phòng", "Chi bộ Tổ chức - Hành chính", "Chi bộ Nghiệp vụ");

  private static final List<String> DEPARTMENTS =
      List.of(
          "Y tế",
          "Giáo dục và Đào tạo",
          "Nội vụ",
          "Tài chính",
          "Xây dựng",
          "Tư pháp",
          "Công Thương",
          "Giao thông vận tải",
          "Nông nghiệp và Phát triển nông thôn",
          "Khoa học và Công nghệ",
          "Văn hóa, Thể thao và Du lịch",
          "Thông tin và Truyền thông",
          "Tài nguyên và Môi trường",
          "Kế hoạch và Đầu tư",
          "Lao động - Thương binh và Xã hội",
          "Ngoại vụ");

  private static final List<String> HOSPITALS =
      List.of(
          "Đa khoa tỉnh", "Sản - Nhi", "Y học cổ truyền", "Phổi", "Tâm thần", "Nội tiết", "Mắt");

  private static final List<String> SCHOOLS =
      List.of("Nghề", "Y tế", "Sư phạm", "Nông lâm", "Du lịch", "Công nghệ");

  private static final List<String> COMPANIES =
      List.of(
          "Xi măng",
          "Chè",
          "Giấy",
          "Khoáng sản",
          "Lâm sản",
          "Dược phẩm",
          "Cấp nước",
          "Vật tư nông nghiệp",
          "Xây lắp",
          "Thủy điện",
          "Dệt may",
          "Gạch ngói",
          "In ấn",
          "Vận tải ô tô",
          "Cơ khí",
          "Bao bì",
          "Sứ kỹ thuật",
          "Tinh dầu quế",
          "Đá mỹ nghệ",
          "Xăng dầu",
          "Lương thực",
          "Muối");

  private static final List<String> BRANCHES =
      List.of(
          "Cục Thuế",
          "Cục Thống kê",
          "Cục Quản lý thị trường",
          "Cục Thi hành án dân sự",
          "Cục Hải quan",
          "Kho bạc Nhà nước",
          "Bảo hiểm xã hội",
          "Viễn thông",
          "Bưu điện",
          "Công ty Điện lực",
          "Ngân hàng Nhà nước",
          "Ngân hàng Chính sách xã hội",
          "Ngân hàng Công thương",
          "Ngân hàng Nông nghiệp",
          "Thanh tra",
          "Văn phòng Ủy ban nhân dân",
          "Đài Phát thanh và Truyền hình",
          "Trường Chính trị",
          "Viện Kiểm sát nhân dân");

  private static final List<String> CENTRES =
      List.of(
          "Phục vụ hành chính công",
          "Kiểm soát bệnh tật",
          "Khuyến nông",
          "Giống cây trồng",
          "Kiểm nghiệm",
          "Dịch vụ việc làm",
          "Văn hóa nghệ thuật",
          "Huấn luyện thể thao",
          "Quy hoạch xây dựng",
          "Đăng kiểm xe cơ giới",
          "Bảo trợ xã hội",
          "Điều dưỡng người có công",
          "Trợ giúp pháp lý",
          "Công nghệ thông tin",
          "Quan trắc môi trường",
          "Xúc tiến thương mại",
          "Giám định y khoa",
          "Pháp y",
          "Lưu trữ lịch sử",
          "Bảo tồn thiên nhiên",
          "Nước sinh hoạt",
          "Thủy sản");

  private static final List<String> SOCIETIES =
      List.of(
          "Nhà báo",
          "Luật gia",
          "Chữ thập đỏ",
          "Đông y",
          "Làm vườn",
          "Khuyến học",
          "Văn học nghệ thuật",
          "Người mù",
          "Kế hoạch hóa gia đình",
          "Liên hiệp Thanh niên",
          "Cựu giáo chức",
          "Sinh vật cảnh",
          "Bảo vệ người tiêu dùng",
          "Kiến trúc sư",
          "Doanh nghiệp trẻ");

  private static final List<String> FUNDS =
      List.of(
          "Đầu tư phát triển",
          "Bảo vệ rừng",
          "Bảo trì đường bộ",
          "Hỗ trợ nông dân",
          "Vì trẻ thơ",
          "Bảo lãnh tín dụng",
          "Phòng chống thiên tai",
          "Khám chữa bệnh");

  private Names() {}

  static List<String> massOrganizations() {
    return List.of(
        "Công đoàn Viên chức tỉnh",
        "Hội Cựu chiến binh Khối cơ quan và doanh nghiệp tỉnh",
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh Khối cơ quan và doanh nghiệp tỉnh",
        "Hội Liên hiệp Phụ nữ Khối cơ quan và doanh nghiệp tỉnh",
        "Hội Nông dân Khối cơ quan và doanh nghiệp tỉnh");
  }

  static List<String> committees() {
    return java.util.stream.Stream.of(
            named("Đảng bộ Sở ", DEPARTMENTS),
            named("Đảng bộ Bệnh viện ", HOSPITALS),
            named("Đảng bộ Trường Cao đẳng ", SCHOOLS),
            named("Đảng bộ Công ty Cổ phần ", COMPANIES),
            named("Đảng bộ ", BRANCHES))
        .flatMap(List::stream)
        .toList();
  }

  static List<String> cells() {
    return java.util.stream.Stream.of(
            named("Chi bộ Trung tâm ", CENTRES),
            named("Chi bộ Hội ", SOCIETIES),
            named("Chi bộ Quỹ ", FUNDS))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> named(String before, List<String> names) {
    return names.stream().map(name -> before + name).toList();
  }
}
