package vn.dvk.read.setup;

/**
 * Where a set-up file has its fault.
 *
 * @param file the file as the user named it
 * @param where the place inside it without words ({@code rubric.general[3].maximum}, {@code 12:5},
 *     {@code 7}), empty for the whole file
 * @param vietnamese file and place for a message
 * @param english file and place for a message
 */
record SetupPlace(String file, String where, String vietnamese, String english) {

  /** The whole file. */
  static SetupPlace ofFile(String file) {
    return new SetupPlace(file, "", file, file);
  }

  /**
   * A value of a JSON file.
   *
   * @param path such as {@code rubric.general[3].maximum}, empty for the outermost value
   * @param line 1-based
   */
  static SetupPlace ofValue(String file, String path, int line) {
    String at = path.isEmpty() ? "" : ", " + path;
    return new SetupPlace(file, path, file + ", dòng " + line + at, file + ", line " + line + at);
  }

  /** A character of a text file, line and column 1-based. */
  static SetupPlace ofCharacter(String file, int line, int column) {
    return new SetupPlace(
        file,
        line + ":" + column,
        file + ", dòng " + line + ", cột " + column,
        file + ", line " + line + ", column " + column);
  }

  /** A row of a table, 1-based, headings counted. */
  static SetupPlace ofRow(String file, int row) {
    return new SetupPlace(
        file, Integer.toString(row), file + ", dòng " + row, file + ", row " + row);
  }
}
