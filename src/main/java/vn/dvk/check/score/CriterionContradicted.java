package vn.dvk.check.score;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.check.rule.Doubts;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Place;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.Submission;
import vn.dvk.domain.UnitStanding;

/**
 * Do a unit's own forms bear out full marks for having registered the model from the start of the
 * year? (Score sheet, criterion 1: "có đăng ký thực hiện từ đầu năm".)
 *
 * <p>A late day counts as evidence only where the receipt log gives it: a file's date may be the
 * day it was copied, and an error must not rest on that.
 */
final class CriterionContradicted implements Rule {
  private static final int REGISTERED_IN_TIME = 1;

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Doubts doubts = Doubts.of(dossier);
    return dossier.scores().stream()
        .filter(pair -> hasFullMarks(pair, dossier))
        .filter(pair -> !dossier.isUnknown(pair.score().sheet().unit()))
        .flatMap(pair -> finding(pair, dossier, doubts).stream());
  }

  private static boolean hasFullMarks(ScorePair pair, Dossier dossier) {
    BigDecimal maximum = dossier.plan().rubric().general().get(REGISTERED_IN_TIME - 1).maximum();
    return pair.score().criteria().get(REGISTERED_IN_TIME - 1).stream()
        .anyMatch(score -> score.compareTo(maximum) == 0);
  }

  private static Optional<Finding> finding(ScorePair pair, Dossier dossier, Doubts doubts) {
    Optional<UnitStanding> standing = dossier.standing(pair.score().sheet().unit());
    if (standing.isEmpty()) {
      return Optional.empty();
    }
    if (!standing.get().submittedRegistration()) {
      return dossier.isDue(Form.PL1)
          ? Optional.of(noRegistration(pair, dossier))
          : Optional.empty();
    }
    if (pair.belongs() && pair.registered().isEmpty()) {
      return pair.reported()
          .filter(row -> !doubts.isBetweenForms(row))
          .map(row -> notRegistered(pair, row));
    }
    return pair.registered()
        .flatMap(row -> late(standing.get(), row.source().file(), dossier))
        .map(sent -> late(pair, sent, dossier));
  }

  private static Optional<Submission> late(UnitStanding standing, String file, Dossier dossier) {
    return standing.submissions(Form.PL1).stream()
        .filter(sent -> sent.file().equals(file) && sent.received().fromLog())
        .filter(sent -> !sent.received().date().isBefore(dossier.plan().registrationDeadline()))
        .findFirst();
  }

  private static Finding noRegistration(ScorePair pair, Dossier dossier) {
    return finding(pair, "no_registration").with("deadline", deadline(dossier));
  }

  private static Finding notRegistered(ScorePair pair, Model row) {
    Finding finding = finding(pair, "not_registered");
    return finding.with("where", Told.place(finding.place(), row.place(row.name())));
  }

  private static Finding late(ScorePair pair, Submission sent, Dossier dossier) {
    Finding finding = finding(pair, "late");
    Place registered =
        pair.registered()
            .map(row -> row.place(row.name()))
            .orElse(Place.ofSheet(sent.file(), sent.sheet()));
    return finding
        .with("where", Told.place(finding.place(), registered))
        .with("received", Told.date(sent.received().date()))
        .with("deadline", deadline(dossier));
  }

  private static Finding finding(ScorePair pair, String wording) {
    Place place = Scored.place(pair.score(), REGISTERED_IN_TIME);
    Finding finding =
        Scored.finding(Code.CRITERION_CONTRADICTED, pair.score(), place)
            .worded(wording)
            .with("criterion", REGISTERED_IN_TIME);
    return Scored.cell(pair.score(), REGISTERED_IN_TIME)
        .map(cell -> finding.quoting(cell.written()))
        .orElse(finding);
  }

  private static String deadline(Dossier dossier) {
    return Told.date(dossier.plan().registrationDeadline());
  }
}
