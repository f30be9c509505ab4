package vn.dvk.corpus;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.dvk.domain.Code;

/** A fault planted in one score sheet. */
enum ScoreFault {
  MISSING(
      s -> {
        s.set(4, null, Optional.empty());
        s.plant(Code.SCORE_MISSING, 4);
      }),
  MISSING_IN_PART_II(
      s -> {
        s.set(13, null, Optional.empty());
        s.plant(Code.SCORE_MISSING, 13);
      }),
  NO_NUMBER(s -> invalid(s, 3, "tốt", Code.SCORE_NOT_A_NUMBER)),
  PER_CENT(s -> invalid(s, 8, "80%", Code.SCORE_NOT_A_NUMBER)),
  OTHER_SHARE(s -> invalid(s, 5, "9/10", Code.SCORE_NOT_A_NUMBER)),
  OVER_MAXIMUM(
      s -> {
        invalid(s, 6, "6", Code.SCORE_OUT_OF_RANGE);
        s.give(6, "6");
      }),
  NEGATIVE(
      s -> {
        invalid(s, 10, "-1", Code.SCORE_OUT_OF_RANGE);
        s.give(10, "-1");
      }),
  TOTAL_WRONG(s -> s.totalOff = 3),
  PART_WRONG(s -> s.partOff = 2),
  BOTH_VARIANTS(
      s -> {
        s.others.replaceAll(ink -> new Ink("4", Ink.Dress.NUMBER));
        s.bothVariants = true;
      }),
  BELOW_THRESHOLD(
      s -> {
        for (int criterion : new int[] {1, 3, 4, 5, 6, 8, 10}) {
          s.give(criterion, "1");
        }
      }),
  MANDATORY_NOT_MAXIMUM(s -> s.give(7, "8.5")),
  ERROR(
      s -> {
        s.set(9, new Ink("#REF!", Ink.Dress.ERROR), Optional.empty());
        s.invalid = true;
        s.plant(Code.FORMULA_ERROR, 9);
      },
      Feature.FORMULAS),
  TOTAL_ERROR(s -> s.totalBroken = true, Feature.FORMULAS),
  STRUCK(
      s -> {
        s.set(1, Ink.text("5").in(Ink.Dress.STRUCK), Optional.empty());
        s.plant(Code.STRUCK_OUT_CONTENT, 1);
        s.plant(Code.SCORE_MISSING, 1);
      },
      Feature.STRIKE),
  HIDDEN_ROW(s -> s.hidden.add(5), Feature.HIDDEN);

  final Consumer<TypedScore> spoil;
  final Set<Feature> needs;

  ScoreFault(Consumer<TypedScore> spoil, Feature... needs) {
    this.spoil = spoil;
    this.needs = Set.of(needs);
  }

  private static void invalid(TypedScore score, int criterion, String written, Code code) {
    score.set(criterion, Ink.text(written), Optional.<BigDecimal>empty());
    score.invalid = true;
    score.plant(code, criterion);
  }
}
