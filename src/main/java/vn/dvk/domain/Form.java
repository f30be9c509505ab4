package vn.dvk.domain;

/** The three forms of the plan. */
public enum Form {
  /** Phụ lục 1, biểu tổng hợp đăng ký: the registration. */
  PL1("Phụ lục 1"),
  /** Phụ lục 4, biểu tổng hợp báo cáo kết quả: the result. */
  PL4("Phụ lục 4"),
  /** Biểu chấm điểm mô hình: the score sheet. */
  SCORE("Biểu chấm điểm");

  private final String heading;

  Form(String heading) {
    this.heading = heading;
  }

  /** What is printed above it, as staff call it: {@code Phụ lục 1}. */
  public String heading() {
    return heading;
  }
}
