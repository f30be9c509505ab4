package vn.dvk.domain;

import java.util.List;

/**
 * A name that is none of the roster's for certain, put before staff to decide on. The file of these
 * ({@code ten-don-vi-can-xac-nhan.csv}) is read back with its last column filled.
 *
 * @param written the name as it stood
 * @param files the files it stood in
 * @param candidates names of the nearest units, best first
 */
public record NameToConfirm(String written, List<String> files, List<String> candidates) {
  /** The heading of the name as it stood. */
  public static final String WRITTEN = "Tên trong biểu";

  /** The heading of the files. */
  public static final String FILES = "Tệp";

  /** The heading of the nearest units. */
  public static final String CANDIDATES = "Gợi ý";

  /** The heading of the column that staff fill with a unit's Mã or its name in the roster. */
  public static final String UNIT = "Mã đơn vị";

  public NameToConfirm {
    files = List.copyOf(files);
    candidates = List.copyOf(candidates);
  }
}
