package vn.dvk.domain;

/**
 * The least number of models that a unit of one type registers.
 *
 * @param minimum models, 0 or more
 * @param clause where the plan says so, quoted for messages
 */
public record Quota(int minimum, String clause) {}
