package vn.dvk.tally;

import java.util.List;
import vn.dvk.domain.Form;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;

/**
 * A version of a unit's form that no longer counts, and what counts instead.
 *
 * @param unit the unit
 * @param form the form
 * @param older the replaced version: its first file, then the supplements that were added to it; of
 *     score submissions only the sheets that are replaced
 * @param newer what took its place, in the same order
 */
public record Superseding(Unit unit, Form form, List<Submission> older, List<Submission> newer) {
  public Superseding {
    older = List.copyOf(older);
    newer = List.copyOf(newer);
  }
}
