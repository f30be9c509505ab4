package vn.dvk.read.grid;

/** Follows the quotes of a csv record from line to line. */
final class Quotes {
  private enum State {
    AT_START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE,
    BROKEN
  }

  private final char separator;
  private State state = State.AT_START;

  Quotes(char separator) {
    this.separator = separator;
  }

  /** Reads the record's next line. */
  void read(String line) {
    for (int i = 0; i < line.length() && state != State.BROKEN; i++) {
      state = after(line.charAt(i));
    }
  }

  /** Whether a quoted cell goes on in the next line. */
  boolean areOpen() {
    return state == State.QUOTED;
  }

  /** Whether something stands between a closing quote and the separator. */
  boolean areBroken() {
    return state == State.BROKEN;
  }

  private State after(char c) {
    return switch (state) {
      case QUOTED -> c == '"' ? State.AFTER_QUOTE : State.QUOTED;
      case AFTER_QUOTE -> afterQuote(c);
      case AT_START -> c == '"' ? State.QUOTED : unquoted(c);
      case PLAIN -> unquoted(c);
      case BROKEN -> State.BROKEN;
    };
  }

  private State afterQuote(char c) {
    if (c == '"') {
      return State.QUOTED;
    }
    if (c == separator) {
      return State.AT_START;
    }
    return Character.isWhitespace(c) ? State.AFTER_QUOTE : State.BROKEN;
  }

  private State unquoted(char c) {
    return c == separator ? State.AT_START : State.PLAIN;
  }
}
