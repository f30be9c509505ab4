package vn.dvk.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dvk.domain.Code;

/** One model as typed into a row, and what a reader must make of it. */
final class Typed {
  final Map<Col, Ink> inks = new EnumMap<>(Col.class);
  final List<Planted> planted = new ArrayList<>();
  TrueModel expected;
  boolean counts = true;
  boolean hidden;

  /** A fault planted in one column or two. */
  record Planted(Code code, Col first, Col last) {}

  Typed(TrueModel expected) {
    this.expected = expected;
  }

  void put(Col column, Ink ink) {
    inks.put(column, ink);
  }

  void plant(Code code, Col column) {
    planted.add(new Planted(code, column, column));
  }

  void plant(Code code, Col first, Col last) {
    planted.add(new Planted(code, first, last));
  }

  void expect(Part part, String value) {
    expected = expected.with(part, value);
  }

  /** A second row with the same in it. */
  Typed copy() {
    Typed copy = new Typed(expected);
    copy.inks.putAll(inks);
    return copy;
  }
}
