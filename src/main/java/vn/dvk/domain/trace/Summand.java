package vn.dvk.domain.trace;

import java.util.Optional;
import vn.dvk.domain.Source;

/**
 * A model row that a sum of the consolidated form counts.
 *
 * @param row of the consolidated form
 * @param quantity as it stands there
 * @param name as it stands there
 * @param source where it was submitted; empty for a row that staff put in
 */
public record Summand(int row, String quantity, String name, Optional<Source> source) {}
