package vn.dvk.domain;

import vn.dvk.text.Fold;

/**
 * A name that is none of the roster's for certain, put before staff to decide on: a row of {@value
 * #FILE}, which is read back with its last column filled.
 *
 * @param written the name as it stood
 * @param where the places it stood in: {@code so-y-te/PL1.xlsx › Sheet1 › A2; …}
 * @param candidates the nearest units, best first: {@code so-y-te: Đảng bộ Sở Y tế; …}
 * @param answer what staff wrote, empty where they have not decided yet
 */
public record NameToConfirm(String written, String where, String candidates, String answer) {
  /** The file that these stand in. */
  public static final String FILE = "ten-don-vi-can-xac-nhan.csv";

  /** The heading of the name as it stood. */
  public static final String WRITTEN = "Tên trong biểu";

  /** The heading of the places. */
  public static final String WHERE = "Ở đâu";

  /** The heading of the nearest units. */
  public static final String CANDIDATES = "Gợi ý";

  /** What staff write for a name that is none of the roster's units. */
  public static final String NOT_OURS = "bỏ qua";

  /** The heading of the column that staff fill. */
  public static final String ANSWER = "Mã đơn vị (hoặc: " + NOT_OURS + ")";

  /** Whether staff have not decided yet. */
  public boolean isOpen() {
    return answer.isEmpty();
  }

  /** What tells whether two rows are about one name. */
  public String key() {
    return key(written);
  }

  /** The key of a name: capitals, diacritics and punctuation make no difference. */
  static String key(String name) {
    return Fold.tight(name);
  }
}
