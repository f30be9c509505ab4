package vn.dvk.check.rule;

import java.util.List;
import java.util.regex.Pattern;
import vn.dvk.domain.Model;
import vn.dvk.text.CleanText;
import vn.dvk.text.RowMark;

/**
 * The names of several models that one cell holds.
 *
 * <p>A name that merely runs over two lines is one: a line or part begins a further one only with a
 * row mark or with "Mô hình".
 */
public final class NamesInCell {
  private static final Pattern PARTS = Pattern.compile("[\\n;]");
  private static final Pattern BEGINNING = Pattern.compile("(?:Mô hình|MÔ HÌNH)\\b.*");

  private NamesInCell() {}

  /** The names in a row's name cell that begin as such; two or more are several models. */
  public static List<String> of(Model row) {
    return PARTS
        .splitAsStream(row.name().written())
        .map(CleanText::of)
        .filter(NamesInCell::begins)
        .map(RowMark::stripped)
        .toList();
  }

  /** Whether a row's name cell holds several models. */
  public static boolean areSeveral(Model row) {
    String written = row.name().written();
    boolean hasParts = written.indexOf('\n') >= 0 || written.indexOf(';') >= 0;
    return hasParts && of(row).size() > 1;
  }

  private static boolean begins(String part) {
    return RowMark.before(part).isPresent() || BEGINNING.matcher(part).matches();
  }
}
