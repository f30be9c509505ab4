package vn.dvk.app.trace;

import java.util.List;
import java.util.Optional;
import vn.dvk.app.trace.SourceReading.Submitted;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Form;
import vn.dvk.domain.Language;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Score;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.trace.BookRow;
import vn.dvk.domain.trace.SourceState;
import vn.dvk.domain.trace.Subject;
import vn.dvk.domain.trace.TracedCell;
import vn.dvk.domain.trace.TracedRow;
import vn.dvk.score.Scoring;
import vn.dvk.write.Words;
import vn.dvk.write.book.BookLayout;

/** Leads cells that show a score sheet to where it was submitted. */
final class ScoreAnswer {
  private static final Words WORDS = Words.in(Language.VI);

  private final ScoreRow row;
  private final SourceReading source;
  private final Optional<Submitted<ScoreSheet>> submitted;
  private final Optional<Score> score;

  ScoreAnswer(ScoreRow row, SourceReader reader, Plan plan) {
    this.row = row;
    this.source = reader.read(row.source().file());
    this.submitted = source.scoreSheet(row.source(), row.points());
    this.score =
        submitted.map(sheet -> Scoring.of(sheet.what(), plan.rubric(), variant(row.variant())));
  }

  /** The cells of the row. */
  TracedRow row(List<Wanted<Score>> wanted) {
    return new TracedRow(place(), Optional.of(subject()), wanted.stream().map(this::cell).toList());
  }

  private TracedCell cell(Wanted<Score> wanted) {
    if (submitted.isEmpty()) {
      return wanted.untraced();
    }
    Trail way =
        ScoreTrail.to(wanted.item(), wanted.criterion(), source, submitted.get(), score.get());
    return wanted.traced(way, score.get());
  }

  /** Where neither part was filled, the model's actor had told which part counts. */
  private static Optional<Actor> variant(String text) {
    for (Actor actor : Actor.values()) {
      if (WORDS.of(actor).equals(text)) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  private BookRow place() {
    return new BookRow(BookLayout.SCORES, row.row());
  }

  private Subject subject() {
    SourceState state = source.state();
    return new Subject(
        Form.SCORE,
        row.unit(),
        row.model(),
        List.of(place()),
        row.source(),
        state.isTraced() && submitted.isEmpty() ? SourceState.ROW_GONE : state,
        source.detail(),
        source.isConsolidated(),
        source.sha256());
  }
}
