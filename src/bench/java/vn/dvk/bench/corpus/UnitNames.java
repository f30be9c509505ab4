package vn.dvk.bench.corpus;

import java.util.List;

/**
 * Made-up names of units, each its own: {@code Đảng bộ xã Tân Lập}, {@code Chi bộ Trường Tiểu học
 * Phú Thịnh}. The first words tell the type.
 */
final class UnitNames {
  private static final List<String> KINDS =
      List.of(
          "Đảng bộ xã",
          "Đảng bộ phường",
          "Chi bộ Trường Tiểu học",
          "Đảng bộ Công ty Cổ phần",
          "Chi bộ Trạm Y tế xã",
          "Chi bộ Hợp tác xã",
          "Đảng bộ thị trấn",
          "Chi bộ Trường Mầm non",
          "Đảng bộ Trung tâm Y tế",
          "Chi bộ Quỹ Tín dụng nhân dân",
          "Chi bộ Hạt Kiểm lâm",
          "Đảng bộ Trường Trung học phổ thông",
          "Chi bộ Công ty Lâm nghiệp",
          "Chi bộ Trường Trung học cơ sở",
          "Đảng bộ Bệnh viện Đa khoa",
          "Chi bộ Chi nhánh Điện lực",
          "Chi bộ Bưu điện",
          "Đảng bộ Nhà máy Chè",
          "Chi bộ Trại Giống",
          "Chi bộ Thủy điện",
          "Chi bộ Xí nghiệp Thủy nông",
          "Đảng bộ Công ty Vật tư",
          "Chi bộ Ban Quản lý rừng",
          "Đảng bộ Trường Cao đẳng",
          "Chi bộ Chợ");

  private static final List<String> FIRST =
      List.of(
          "An", "Bình", "Cát", "Châu", "Chiềng", "Cẩm", "Đại", "Đông", "Đồng", "Động", "Gia",
          "Giao", "Hà", "Hải", "Hiệp", "Hoà", "Hoàng", "Hồng", "Hợp", "Hưng", "Hương", "Khánh",
          "Kim", "La", "Lâm", "Liên", "Long", "Lương", "Mai", "Minh", "Mỹ", "Mường", "Nam", "Nghĩa",
          "Ngọc", "Nhân", "Ninh", "Phong", "Phú", "Phúc", "Phước", "Quang", "Quảng", "Quế", "Sơn",
          "Tam", "Tân", "Tây", "Thạch", "Thanh", "Thành", "Thái", "Thiện", "Thọ", "Thuận", "Thượng",
          "Tiên", "Trung", "Trường", "Tú", "Vân", "Văn", "Việt", "Vĩnh", "Vũ", "Xuân", "Y", "Yên");

  private static final List<String> SECOND =
      List.of(
          "Ái", "Bảo", "Bắc", "Bồng", "Chung", "Cường", "Du", "Dương", "Điền", "Định", "Đô", "Đức",
          "Giang", "Hạ", "Hậu", "Hoa", "Hội", "Hùng", "Huy", "Khê", "Kiên", "Kỳ", "Lạc", "Lãng",
          "Lập", "Lĩnh", "Lộc", "Lợi", "Lư", "Luông", "Mậu", "Môn", "Nguyên", "Nhất", "Nhuận",
          "Ninh", "Phát", "Pha", "Phượng", "Quan", "Quý", "Sa", "Sĩ", "Sung", "Tài", "Tâm", "Tấn",
          "Thắng", "Thịnh", "Thủy", "Tiến", "Tín", "Toàn", "Trạch", "Tri", "Trì", "Tường", "Tuyền",
          "Ứng", "Viên", "Vinh", "Vượng", "Xá", "Xương");

  private UnitNames() {}

  /** How many different names there are. */
  static int count() {
    return KINDS.size() * FIRST.size() * SECOND.size();
  }

  /**
   * The name of one unit.
   *
   * @param index below {@link #count()}; neighbours differ in kind and place
   */
  static String name(int index) {
    return KINDS.get(index % KINDS.size()) + " " + place(index);
  }

  /** The made-up place that the unit lies in, such as {@code Tân Lập}. */
  static String place(int index) {
    // A step that shares no factor with the number of places visits each of them once.
    int places = FIRST.size() * SECOND.size();
    int place = (int) ((index / KINDS.size() * 1_597L + index % KINDS.size() * 211L) % places);
    return FIRST.get(place % FIRST.size()) + " " + SECOND.get(place / FIRST.size());
  }
}
