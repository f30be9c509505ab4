package vn.dvk.check.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Field;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Place;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.Submission;
import vn.dvk.domain.UnitStanding;
import vn.dvk.domain.match.ModelNames;

/**
 * Was the model registered from the start of the year, and does any form give its address? (Score
 * sheet, criterion 1: "phải xác định rõ tên, địa chỉ, có đăng ký thực hiện từ đầu năm".) A sheet is
 * told one contradiction, the gravest.
 *
 * <p>A late day counts as evidence only where the receipt log gives it: a file's date may be the
 * day it was copied. Nor is an address missed where the model's own name holds a place, or where
 * something on the score sheet was not understood.
 */
final class RegistrationEvidence {
  private static final String ASKED = "đăng ký";
  private static final String ADDRESS = "địa chỉ";

  private final Evidence evidence;
  private final Dossier dossier;

  RegistrationEvidence(Evidence evidence) {
    this.evidence = evidence;
    this.dossier = evidence.dossier();
  }

  /** What the forms hold against full marks of a sheet. */
  Optional<Finding> against(ScorePair pair) {
    return evidence
        .fullMarks(pair, ASKED)
        .flatMap(
            criterion ->
                evidence.standing(pair).flatMap(standing -> against(pair, criterion, standing)));
  }

  private Optional<Finding> against(ScorePair pair, Criterion criterion, UnitStanding standing) {
    if (!standing.submittedRegistration()) {
      return dossier.isDue(Form.PL1)
          ? Optional.of(noRegistration(pair, criterion))
          : Optional.empty();
    }
    return notRegistered(pair, criterion)
        .or(() -> late(pair, criterion, standing))
        .or(() -> noLocation(pair, criterion));
  }

  private Finding noRegistration(ScorePair pair, Criterion criterion) {
    return Evidence.finding(pair, criterion, "no_registration").with("deadline", deadline());
  }

  private Optional<Finding> notRegistered(ScorePair pair, Criterion criterion) {
    if (pair.registered().isPresent()) {
      return Optional.empty();
    }
    return pair.reported()
        .filter(row -> evidence.isAlone(row, Form.PL1))
        .map(row -> at(Evidence.finding(pair, criterion, "not_registered"), row.place(row.name())));
  }

  private Optional<Finding> late(ScorePair pair, Criterion criterion, UnitStanding standing) {
    return pair.registered()
        .flatMap(row -> lateForm(standing, row).map(sent -> late(pair, criterion, row, sent)));
  }

  private Optional<Submission> lateForm(UnitStanding standing, Model row) {
    return standing.submissions(Form.PL1).stream()
        .filter(sent -> sent.file().equals(row.source().file()) && sent.received().fromLog())
        .filter(sent -> !sent.received().date().isBefore(dossier.plan().registrationDeadline()))
        .findFirst();
  }

  private Finding late(ScorePair pair, Criterion criterion, Model row, Submission sent) {
    return at(Evidence.finding(pair, criterion, "late"), row.place(row.name()))
        .with("received", Told.date(sent.received().date()))
        .with("deadline", deadline());
  }

  private Optional<Finding> noLocation(ScorePair pair, Criterion criterion) {
    List<Model> rows = Stream.concat(pair.registered().stream(), pair.reported().stream()).toList();
    boolean asked = Evidence.asks(criterion, ADDRESS) && !evidence.hasUnread(pair);
    if (!asked || rows.stream().anyMatch(this::mayHavePlace)) {
      return Optional.empty();
    }
    return rows.stream()
        .filter(row -> row.location().state() == Field.State.BLANK)
        .findFirst()
        .map(
            row ->
                at(Evidence.finding(pair, criterion, "no_location"), row.place(row.location()))
                    .with("form", Told.form(row.form())));
  }

  private boolean mayHavePlace(Model row) {
    Field.State location = row.location().state();
    return (location != Field.State.BLANK && location != Field.State.NO_COLUMN)
        || evidence.isInDoubt(row)
        || ModelNames.holdsPlace(row.nameText());
  }

  private static Finding at(Finding finding, Place there) {
    return finding.with("where", Told.place(finding.place(), there));
  }

  private String deadline() {
    return Told.date(dossier.plan().registrationDeadline());
  }
}
