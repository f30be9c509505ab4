package vn.dvk.corpus;

/** The columns of Phụ lục 1 and 4, with what the blank form prints above them. */
enum Col {
  MARK("STT"),
  NAME("Xã, phường, thị trấn, cơ quan đơn vị/ \nTên mô hình"),
  QUANTITY("Số lượng"),
  LOCATION("Địa điểm xây dựng, triển khai"),
  LEAD("Chủ trì"),
  SECTOR("Lĩnh vực"),
  SCALE("Quy mô thực hiện"),
  RESULT("Tóm tắt quy mô, kết quả cụ thể đạt được"),
  NEW("XD mới"),
  MAINTAINED("Duy trì"),
  COLLECTIVE("Tập thể"),
  INDIVIDUAL("Cá nhân"),
  /** "mới" or "duy trì" in words. */
  STATUS("Xây dựng mới/Duy trì"),
  /** "tập thể" or "cá nhân" in words. */
  ACTOR("Chủ thể thực hiện"),
  EXTRA("Tiến độ"),
  NOTE("Ghi chú");

  final String printed;

  Col(String printed) {
    this.printed = printed;
  }

  /** The heading printed above this one and its right neighbour, empty where there is none. */
  String group() {
    return switch (this) {
      case NEW, MAINTAINED -> "Trong đó";
      case COLLECTIVE, INDIVIDUAL -> "Chủ thể";
      default -> "";
    };
  }
}
