package vn.dvk.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.dvk.domain.Code;

/** One model's points as typed, and what a reader must make of them. */
final class TypedScore {
  static final List<Integer> MAXIMA = List.of(5, 10, 10, 5, 5, 5, 10, 5, 10, 10, 5, 5, 5, 5, 5);
  private static final int GENERAL = 10;
  static final Set<Integer> MANDATORY = Set.of(2, 7, 9, 11, 15);

  final TrueScore truth;

  /** What stands in the cells of the 15 criteria, null for a blank. */
  final List<Ink> inks = new ArrayList<>();

  /** What stands in the variant that does not apply, null for a blank. */
  final List<Ink> others = new ArrayList<>();

  /** What must be read of each, empty where nothing can. */
  final List<Optional<BigDecimal>> read = new ArrayList<>();

  final List<Planted> planted = new ArrayList<>();
  final Set<Integer> hidden = new java.util.TreeSet<>();
  int totalOff;
  int partOff;
  boolean totalBroken;
  boolean bothVariants;
  boolean invalid;

  /** A fault planted at a criterion. */
  record Planted(Code code, int criterion) {}

  TypedScore(TrueScore truth, BiFunction<BigDecimal, Integer, Ink> points, String other) {
    this.truth = truth;
    for (int i = 0; i < MAXIMA.size(); i++) {
      inks.add(points.apply(truth.points().get(i), MAXIMA.get(i)));
      read.add(Optional.of(truth.points().get(i)));
    }
    for (int i = GENERAL; i < MAXIMA.size(); i++) {
      others.add(other.isEmpty() ? null : Ink.text(other));
    }
  }

  void set(int criterion, Ink ink, Optional<BigDecimal> value) {
    inks.set(criterion - 1, ink);
    read.set(criterion - 1, value);
  }

  void give(int criterion, String points) {
    set(criterion, new Ink(points, Ink.Dress.NUMBER), Optional.of(new BigDecimal(points)));
  }

  void plant(Code code, int criterion) {
    planted.add(new Planted(code, criterion));
  }

  boolean isValid() {
    return !invalid && !bothVariants && read.stream().allMatch(Optional::isPresent);
  }

  BigDecimal sum(int from, int to) {
    return read.subList(from - 1, to).stream()
        .flatMap(Optional::stream)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  boolean isBelow() {
    return isValid() && sum(1, MAXIMA.size()).compareTo(new BigDecimal("75")) < 0;
  }

  /** The mandatory criteria that are valid and not at their maximum. */
  List<Integer> notAtMaximum() {
    return MANDATORY.stream()
        .sorted()
        .filter(n -> n <= GENERAL || !bothVariants)
        .filter(
            n ->
                read.get(n - 1)
                    .filter(p -> p.signum() >= 0)
                    .filter(p -> p.compareTo(new BigDecimal(MAXIMA.get(n - 1))) < 0)
                    .isPresent())
        .toList();
  }

  String outcome() {
    if (invalid || bothVariants) {
      return "invalid";
    }
    if (!isValid()) {
      return "incomplete";
    }
    return isBelow() || !notAtMaximum().isEmpty() ? "fail" : "pass";
  }
}
