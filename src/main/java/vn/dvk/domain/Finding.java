package vn.dvk.domain;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One fault or remark, before it is put into words.
 *
 * @param code what it is
 * @param wording which of the code's texts says it: empty for the plain one, else the suffix of its
 *     keys ({@code no_column} is found under {@code missing_sector.no_column.message})
 * @param unit the unit's id
 * @param place where
 * @param value the text it is about, as written
 * @param details what the message's named places are filled with
 * @param severity how much it weighs: as its code does, as staff's profile says, or as information
 *     where it is waived
 * @param waiver what lets it pass, empty where nothing does
 */
public record Finding(
    Code code,
    String wording,
    Optional<String> unit,
    Place place,
    Optional<String> value,
    SortedMap<String, String> details,
    Severity severity,
    Optional<Waiver> waiver) {
  public Finding {
    details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
  }

  /** A finding with the code's plain wording and severity and no details. */
  public static Finding of(Code code, Place place) {
    return new Finding(
        code,
        "",
        Optional.empty(),
        place,
        Optional.empty(),
        new TreeMap<>(),
        code.severity(),
        Optional.empty());
  }

  /** The same about a unit. */
  public Finding about(Unit about) {
    return new Finding(
            code, wording, Optional.of(about.id()), place, value, details, severity, waiver)
        .with("unit", about.name());
  }

  /** The same with the text it is about. */
  public Finding quoting(String quoted) {
    return new Finding(code, wording, unit, place, Optional.of(quoted), details, severity, waiver);
  }

  /** The same in another wording of the code. */
  public Finding worded(String suffix) {
    return new Finding(code, suffix, unit, place, value, details, severity, waiver);
  }

  /** The same with a named place of its message filled. */
  public Finding with(String name, String text) {
    SortedMap<String, String> more = new TreeMap<>(details);
    more.put(name, text);
    return new Finding(code, wording, unit, place, value, more, severity, waiver);
  }

  /** The same with a named place of its message filled by a whole number. */
  public Finding with(String name, long number) {
    return with(name, Long.toString(number));
  }

  /** The same with another weight. */
  public Finding weighing(Severity other) {
    return new Finding(code, wording, unit, place, value, details, other, waiver);
  }

  /** The same as one that a waiver lets pass: it is shown and does not count. */
  public Finding waivedBy(Waiver by) {
    return new Finding(code, wording, unit, place, value, details, Severity.INFO, Optional.of(by));
  }
}
