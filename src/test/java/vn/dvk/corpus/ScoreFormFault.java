package vn.dvk.corpus;

import java.util.Set;

/** A fault planted in a score sheet outside its points. */
enum ScoreFormFault {
  WRONG_YEAR,
  UNKNOWN_UNIT,
  STRAY_BELOW,
  STRAY_BESIDE,
  OWN_POINTS,
  EXTRA_COLUMN,
  MODEL_IN_VNI(Feature.FONTS),
  HIDDEN_COLUMN(Feature.HIDDEN);

  final Set<Feature> needs;

  ScoreFormFault(Feature... needs) {
    this.needs = Set.of(needs);
  }
}
