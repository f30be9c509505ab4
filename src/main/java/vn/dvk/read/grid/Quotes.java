package vn.dvk.read.grid;

/** Follows the quotes of a csv record from line to line. */
final class Quotes {
  private enum State {
    AT_START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE,
    AFTER_CELL,
    BROKEN
  }

  private final char separator;
  private State state = State.AT_START;
  private int cells = 1;

  Quotes(char separator) {
    this.separator = separator;
  }

  /** Reads the record's next line. */
  void read(String line) {
    for (int i = next(line, 0); i < line.length() && state != State.BROKEN; i = next(line, i + 1)) {
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

  /** The cells of the record, as far as it was read. */
  int cells() {
    return cells;
  }

  /** The next place where the state can change: most of a cell is between its ends. */
  private int next(String line, int from) {
    int next =
        switch (state) {
          case QUOTED -> line.indexOf('"', from);
          case PLAIN -> line.indexOf(separator, from);
          default -> from;
        };
    return next < 0 ? line.length() : next;
  }

  private State after(char c) {
    return switch (state) {
      case QUOTED -> c == '"' ? State.AFTER_QUOTE : State.QUOTED;
      case AFTER_QUOTE -> c == '"' ? State.QUOTED : afterCell(c);
      case AFTER_CELL -> afterCell(c);
      case AT_START -> c == '"' ? State.QUOTED : unquoted(c);
      case PLAIN -> unquoted(c);
      case BROKEN -> State.BROKEN;
    };
  }

  /** Behind a closing quote stands nothing but white space up to the separator. */
  private State afterCell(char c) {
    if (c == separator) {
      return nextCell();
    }
    return Character.isWhitespace(c) ? State.AFTER_CELL : State.BROKEN;
  }

  private State unquoted(char c) {
    return c == separator ? nextCell() : State.PLAIN;
  }

  private State nextCell() {
    cells++;
    return State.AT_START;
  }
}
