package vn.dvk.app.trace;

import vn.dvk.domain.Submission;
import vn.dvk.domain.UnitNaming;
import vn.dvk.domain.trace.Step;
import vn.dvk.domain.trace.Step.Kind;

/** The way from where a submission names its unit to the unit's name. */
final class UnitTrail {
  private UnitTrail() {}

  static void follow(Trail trail, Submission submission) {
    UnitNaming naming = submission.naming();
    String written = naming.asWritten();
    switch (naming.origin()) {
      case HEAD, ROW -> {
        trail.through(naming.place(), written);
        trail.addChange(Step.of(Kind.UNLABELLED, written));
      }
      case FOLDER -> trail.add(Step.of(Kind.FOLDER, written));
      case FILE -> trail.add(Step.of(Kind.FILE_NAME, written));
      case NOWHERE -> trail.add(Step.of(Kind.NOWHERE, written));
    }
    if (submission.unit().inRoster()) {
      trail.addChange(Step.of(Kind.ROSTER, submission.unit().name(), submission.unit().id()));
    }
  }
}
