package vn.dvk.domain;

import java.math.BigDecimal;

/**
 * One criterion of the rubric.
 *
 * @param number 1 to 15, as printed
 * @param maximum points, above 0
 * @param mandatory whether recognition asks for the maximum
 * @param text the criterion's wording on the form
 */
public record Criterion(int number, BigDecimal maximum, boolean mandatory, String text) {}
