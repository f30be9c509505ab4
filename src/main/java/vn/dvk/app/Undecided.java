package vn.dvk.app;

import java.io.IOException;
import java.util.List;
import vn.dvk.domain.OnResubmission;
import vn.dvk.tally.Contested;

/**
 * Thrown where forms came more than once and the run was told to decide nothing; nothing is
 * written.
 */
public final class Undecided extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient List<Form> forms;

  /**
   * A form that a unit sent more than once.
   *
   * @param unit the unit's name
   * @param form which form
   * @param files those it came in, the oldest first
   */
  public record Form(String unit, vn.dvk.domain.Form form, List<String> files) {
    public Form {
      files = List.copyOf(files);
    }
  }

  private Undecided(List<Form> forms) {
    super(forms.size() + " forms came more than once");
    this.forms = forms;
  }

  /** Stops a run that is told to decide nothing and would have to. */
  static void stop(OnResubmission policy, List<Contested> contested) throws Undecided {
    if (policy == OnResubmission.FAIL && !contested.isEmpty()) {
      throw new Undecided(
          contested.stream()
              .map(one -> new Form(one.unit().name(), one.form(), one.files()))
              .toList());
    }
  }

  /** The forms that came more than once. */
  public List<Form> forms() {
    return forms;
  }
}
