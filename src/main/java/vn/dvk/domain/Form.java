package vn.dvk.domain;

/** The three forms of the plan. */
public enum Form {
  /** Phụ lục 1, biểu tổng hợp đăng ký: the registration. */
  PL1,
  /** Phụ lục 4, biểu tổng hợp báo cáo kết quả: the result. */
  PL4,
  /** Biểu chấm điểm mô hình: the score sheet. */
  SCORE
}
