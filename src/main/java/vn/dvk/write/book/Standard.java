package vn.dvk.write.book;

import java.util.List;
import java.util.stream.Collectors;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Rubric;

/** The sentence under the score form: when a model is recognised. */
final class Standard {
  private Standard() {}

  /** The sentence with the rubric's numbers. */
  static String of(Rubric rubric) {
    String threshold =
        "Mô hình “Dân vận khéo” phải đạt tổng từ "
            + rubric.passMark().toPlainString()
            + " điểm (I + II) trở lên";
    List<String> mandatory =
        rubric.criteria(Actor.COLLECTIVE).stream()
            .filter(Criterion::mandatory)
            .map(criterion -> Integer.toString(criterion.number()))
            .toList();
    if (mandatory.isEmpty()) {
      return threshold + ".";
    }
    return threshold + "; trong đó các tiêu chí " + listed(mandatory) + " phải đạt điểm tối đa.";
  }

  private static String listed(List<String> numbers) {
    int last = numbers.size() - 1;
    return last == 0
        ? numbers.get(0)
        : numbers.stream().limit(last).collect(Collectors.joining(", "))
            + " và "
            + numbers.get(last);
  }
}
