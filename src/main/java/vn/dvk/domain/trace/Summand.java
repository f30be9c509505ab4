package vn.dvk.domain.trace;

import vn.dvk.domain.Source;

/**
 * A model row that a sum of the consolidated form counts.
 *
 * @param row of the consolidated form
 * @param quantity as it stands there
 * @param name the model's
 * @param source where it was submitted
 */
public record Summand(int row, String quantity, String name, Source source) {}
