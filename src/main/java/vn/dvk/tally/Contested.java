package vn.dvk.tally;

import java.util.List;
import vn.dvk.domain.Form;
import vn.dvk.domain.Unit;

/**
 * A form that a unit sent more than once, so that somebody has to decide what counts.
 *
 * @param unit the unit
 * @param form the form
 * @param files those it came in, the oldest first
 */
public record Contested(Unit unit, Form form, List<String> files) {
  public Contested {
    files = List.copyOf(files);
  }
}
