package vn.dvk.domain;

/**
 * A staff member's word on which unit a written name means.
 *
 * @param written the name as it stood in a form or path
 * @param unit the id of a roster unit
 */
public record Alias(String written, String unit) {}
