package vn.dvk.block;

import vn.dvk.corpus.Typewriter;

/**
 * What a clerk writes into a cell.
 *
 * @param text what a reader sees
 * @param dress how the cell holds it
 */
record Written(String text, Dress dress) {
  /** How a cell holds its text. */
  enum Dress {
    TEXT,
    NUMBER,
    ERROR,
    STRUCK_OUT,
    TCVN3
  }

  static final Written NOTHING = text("");

  static Written text(String text) {
    return new Written(text, Dress.TEXT);
  }

  static Written number(String number) {
    return new Written(number, Dress.NUMBER);
  }

  static Written error(String error) {
    return new Written(error, Dress.ERROR);
  }

  Written struckOut() {
    return new Written(text, Dress.STRUCK_OUT);
  }

  Written inTcvn3() {
    return new Written(text, Dress.TCVN3);
  }

  void type(Typewriter typewriter, int row, int column) {
    switch (dress) {
      case TEXT -> typewriter.text(row, column, text);
      case NUMBER -> typewriter.number(row, column, text);
      case ERROR -> typewriter.error(row, column, text);
      case STRUCK_OUT -> typewriter.struckOut(row, column, text);
      case TCVN3 -> typewriter.tcvn3(row, column, text);
    }
  }
}
