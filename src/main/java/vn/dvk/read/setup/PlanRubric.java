package vn.dvk.read.setup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Rubric;

/** The rubric of a plan file: part I, two variants of part II, pass mark, mandatory criteria. */
final class PlanRubric {
  /** What the maxima of part I and either variant add up to; the form prints it in its last row. */
  private static final int FULL_MARKS = 100;

  private final JsonValue rubric;
  private final Set<Integer> mandatory;

  private PlanRubric(JsonValue rubric, Set<Integer> mandatory) {
    this.rubric = rubric;
    this.mandatory = mandatory;
  }

  /**
   * Reads the rubric.
   *
   * @throws SetupFault where a criterion is missing or there twice, the variants are not of one
   *     length, a mandatory number is no criterion's, or the maxima do not add up to 100
   */
  static Rubric read(JsonValue rubric) throws SetupFault {
    rubric.keys("passMark", "mandatory", "general", "collective", "individual");
    Set<Integer> mandatory = new TreeSet<>();
    for (JsonValue item : rubric.at("mandatory").itemsIfAny()) {
      int number = item.wholeNumber(1, FULL_MARKS);
      if (!mandatory.add(number)) {
        throw item.fault(SetupProblem.DUPLICATE_CRITERION, Map.of("number", "" + number));
      }
    }
    return new PlanRubric(rubric, mandatory).rubric();
  }

  private Rubric rubric() throws SetupFault {
    List<Criterion> general = part("general", 1);
    List<Criterion> collective = part("collective", general.size() + 1);
    List<Criterion> individual = part("individual", general.size() + 1);
    requireSameLength(collective, individual);
    requireKnown(general.size() + collective.size());
    requireFullMarks("collective", general, collective);
    requireFullMarks("individual", general, individual);
    BigDecimal passMark = rubric.at("passMark").number(0, FULL_MARKS);
    return new Rubric(passMark, general, collective, individual);
  }

  /** Criteria are numbered as printed, without a gap: the number is the place on the sheet. */
  private List<Criterion> part(String key, int firstNumber) throws SetupFault {
    List<Criterion> part = new ArrayList<>();
    for (JsonValue item : rubric.at(key).items()) {
      item.keys("number", "maximum", "text");
      checkNumber(item.at("number"), firstNumber, firstNumber + part.size());
      part.add(criterion(item));
    }
    return part;
  }

  private static void checkNumber(JsonValue value, int first, int expected) throws SetupFault {
    int number = value.wholeNumber(1, FULL_MARKS);
    if (number == expected) {
      return;
    }
    if (number >= first && number < expected) {
      throw value.fault(SetupProblem.DUPLICATE_CRITERION, Map.of("number", "" + number));
    }
    throw value.fault(
        SetupProblem.MISSING_CRITERION, Map.of("number", "" + expected, "value", "" + number));
  }

  private Criterion criterion(JsonValue item) throws SetupFault {
    int number = item.at("number").wholeNumber(1, FULL_MARKS);
    return new Criterion(
        number, maximum(item.at("maximum")), mandatory.contains(number), item.at("text").text());
  }

  private static BigDecimal maximum(JsonValue value) throws SetupFault {
    BigDecimal maximum = value.number(0, FULL_MARKS);
    if (maximum.signum() == 0) {
      throw value.fault(SetupProblem.NOT_POSITIVE, Map.of("value", maximum.toPlainString()));
    }
    return maximum;
  }

  private void requireSameLength(List<Criterion> collective, List<Criterion> individual)
      throws SetupFault {
    if (collective.size() != individual.size()) {
      throw rubric
          .at("individual")
          .fault(
              SetupProblem.VARIANTS_DIFFER,
              Map.of("collective", "" + collective.size(), "individual", "" + individual.size()));
    }
  }

  private void requireKnown(int last) throws SetupFault {
    for (JsonValue number : rubric.at("mandatory").itemsIfAny()) {
      int mandatoryNumber = number.wholeNumber(1, FULL_MARKS);
      if (mandatoryNumber > last) {
        throw number.fault(
            SetupProblem.NO_SUCH_CRITERION,
            Map.of("number", "" + mandatoryNumber, "last", "" + last));
      }
    }
  }

  private void requireFullMarks(String variant, List<Criterion> general, List<Criterion> part2)
      throws SetupFault {
    BigDecimal sum =
        Stream.concat(general.stream(), part2.stream())
            .map(Criterion::maximum)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.valueOf(FULL_MARKS)) != 0) {
      throw rubric
          .at(variant)
          .fault(
              SetupProblem.MAXIMA_DO_NOT_ADD_UP,
              Map.of("sum", sum.toPlainString(), "expected", "" + FULL_MARKS));
    }
  }
}
