package vn.dvk.corpus;

import java.util.List;

/**
 * One score sheet as it truly is.
 *
 * @param model the model's name
 * @param collective whether part II is a collective's
 * @param points the 15 scores as typed
 */
record TrueScore(String model, boolean collective, List<String> points) {
  TrueScore {
    points = List.copyOf(points);
  }
}
