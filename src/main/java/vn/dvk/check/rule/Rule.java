package vn.dvk.check.rule;

import java.util.stream.Stream;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;

/** One question asked of everything that was sent in. */
public interface Rule {

  /**
   * Answers the question; pure, without reading or writing anything.
   *
   * @param dossier what was sent in and counted
   * @return a finding for each fault, in the order of the dossier
   */
  Stream<Finding> check(Dossier dossier);
}
