package vn.dvk.domain;

import java.util.Optional;

/**
 * One field of a row as read: what it means, what was written, where, and what is doubtful.
 *
 * @param value what the file gives; empty where it gives nothing, or gives it twice over
 * @param written the cleaned text of the cell, or of both cells joined by {@code " / "}
 * @param column the 1-based column, 0 where the form has no column for it
 * @param lastColumn the last column where the field has several (the two X columns), else {@code
 *     column}
 * @param state how the value came about
 * @param origin where the text stands, where that is not the field's own cell
 */
public record Field<T>(
    Optional<T> value, String written, int column, int lastColumn, State state, Origin origin) {

  /** How a field's value came about. */
  public enum State {
    /** Given and understood. */
    GIVEN,
    /** The cell is blank. */
    BLANK,
    /** The form has no column (or section) for it. */
    NO_COLUMN,
    /** Given in more than one way: two sectors, both X columns. */
    AMBIGUOUS,
    /** Given, but not understood: a sector outside the plan, a quantity that is no number. */
    UNKNOWN
  }

  /** A field whose text stands in its own cell. */
  public Field(Optional<T> value, String written, int column, int lastColumn, State state) {
    this(value, written, column, lastColumn, state, Origin.OWN);
  }

  /** A value that was given and understood. */
  public static <T> Field<T> given(T value, String written, int column) {
    return new Field<>(Optional.of(value), written, column, column, State.GIVEN);
  }

  /** A blank cell. */
  public static <T> Field<T> blank(int column) {
    return new Field<>(Optional.empty(), "", column, column, State.BLANK);
  }

  /** A field that the form has no column for. */
  public static <T> Field<T> noColumn() {
    return new Field<>(Optional.empty(), "", 0, 0, State.NO_COLUMN);
  }

  /** The same over several columns. */
  public Field<T> upTo(int last) {
    return new Field<>(value, written, column, last, state, origin);
  }

  /** The same with its text standing elsewhere. */
  public Field<T> from(Origin other) {
    return other.isOwn() ? this : new Field<>(value, written, column, lastColumn, state, other);
  }
}
