package vn.dvk.corpus;

import java.math.BigDecimal;
import java.util.List;

/**
 * One score sheet as it truly is.
 *
 * @param model the model's name
 * @param collective whether part II is a collective's
 * @param points the 15 scores
 */
record TrueScore(String model, boolean collective, List<BigDecimal> points) {
  TrueScore {
    points = List.copyOf(points);
  }
}
