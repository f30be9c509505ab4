package vn.dvk.corpus;

/** The columns of a score sheet, with what the blank sheet prints above them. */
enum ScoreCol {
  MARK("STT"),
  CRITERION("Tiêu chí"),
  MAXIMUM("Điểm tối đa"),
  POINTS("Điểm đánh giá"),
  /** The unit's own points beside those that count. */
  OWN("Điểm tự chấm"),
  NOTE("Ghi chú"),
  /** A column that is not the form's. */
  EXTRA("Hồ sơ kèm theo");

  final String printed;

  ScoreCol(String printed) {
    this.printed = printed;
  }
}
