package vn.dvk.domain;

import java.time.LocalDate;

/**
 * When a submission came in.
 *
 * @param date the day
 * @param fromLog whether the receipt log says so; otherwise it is the file's modification date
 */
public record Received(LocalDate date, boolean fromLog) {}
