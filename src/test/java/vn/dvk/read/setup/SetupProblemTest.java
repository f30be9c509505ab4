package vn.dvk.read.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fault can be told in both languages, with the same facts. */
final class SetupProblemTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

  @ParameterizedTest
  @EnumSource(SetupProblem.class)
  void saysTheSameInBothLanguages(SetupProblem problem) {
    String vietnamese = problem.template(SetupProblem.VIETNAMESE);
    String english = problem.template(SetupProblem.ENGLISH);

    assertThat(vietnamese).isNotBlank().isNotEqualTo(english);
    assertThat(english).isNotBlank();
    assertThat(places(vietnamese)).isEqualTo(places(english));
  }

  private static SortedSet<String> places(String template) {
    SortedSet<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(template);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }
}
