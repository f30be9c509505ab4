package vn.dvk.bench.corpus;

/**
 * One cell as a clerk leaves it.
 *
 * @param column 1 for A
 * @param text its content; empty for a cell that only has a border
 * @param look its dress; {@link Look#NUMBER} and {@link Look#TOTAL_NUMBER} hold numbers
 */
record Typed(int column, String text, Look look) {
  boolean isNumber() {
    return !text.isEmpty() && (look == Look.NUMBER || look == Look.TOTAL_NUMBER);
  }
}
