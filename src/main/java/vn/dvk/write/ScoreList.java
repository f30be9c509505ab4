package vn.dvk.write;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.domain.Language;
import vn.dvk.domain.Outcome;
import vn.dvk.domain.Report;
import vn.dvk.domain.Score;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.Totals;

/** Writes what {@code dvk score} prints: the score sheets with totals, outcomes and reasons. */
public final class ScoreList {
  private final Words words;

  /** Sets the language of headings, outcomes and reasons. */
  public ScoreList(Language language) {
    this.words = Words.in(language);
  }

  /**
   * Writes the scores as a list of the contract's score objects.
   *
   * @param out takes it; flushed, not closed
   */
  public void writeJson(Report report, Writer out) throws IOException {
    JsonText json = new JsonText(out);
    json.beginList();
    for (ScorePair pair : report.dossier().scores()) {
      RecordJson.writeScore(json, pair.score(), words);
    }
    json.endList();
    json.finish();
  }

  /**
   * Writes one record a score sheet, with its criteria in columns, for a spreadsheet program.
   *
   * @param out takes it; flushed, not closed
   */
  public void writeCsv(Report report, Writer out) throws IOException {
    CsvTable table = new CsvTable(out, headings(report.dossier().plan().rubric().size()));
    for (ScorePair pair : report.dossier().scores()) {
      table.add(record(pair.score()));
    }
    table.finish();
  }

  /**
   * Writes each score sheet on its lines for the terminal, the reasons below, and the counts last.
   *
   * @param out takes it; flushed, not closed
   */
  public void writeText(Report report, Writer out) throws IOException {
    for (ScorePair pair : report.dossier().scores()) {
      writeText(pair.score(), out);
    }
    out.write(closing(report.totals()) + "\n");
    out.flush();
  }

  private List<String> headings(int criteria) {
    List<String> headings = new ArrayList<>();
    headings.add(words.of("column.id"));
    headings.add(words.of("column.unit"));
    headings.add(words.of("column.model"));
    headings.add(words.of("column.actor"));
    for (int number = 1; number <= criteria; number++) {
      headings.add(words.of("column.criterion", number));
    }
    headings.add(words.of("column.total"));
    headings.add(words.of("column.declaredTotal"));
    headings.add(words.of("column.outcome"));
    headings.add(words.of("column.reason"));
    headings.add(words.of("column.file"));
    headings.add(words.of("column.sheet"));
    headings.add(words.of("column.row"));
    return headings;
  }

  private List<Object> record(Score score) {
    List<Object> cells = new ArrayList<>();
    cells.add(score.sheet().unit().id());
    cells.add(score.sheet().unit().name());
    cells.add(score.sheet().model().orElse(""));
    cells.add(score.variant().map(words::of).orElse(""));
    score.criteria().forEach(criterion -> cells.add(number(criterion)));
    cells.add(number(score.total()));
    cells.add(number(score.declaredTotal()));
    cells.add(words.of(score.outcome()));
    cells.add(reasons(score));
    cells.add(score.sheet().source().file());
    cells.add(score.sheet().source().sheet().orElse(""));
    cells.add(score.sheet().source().row());
    return cells;
  }

  private String reasons(Score score) {
    return String.join("; ", score.reasons().stream().map(words::reason).toList());
  }

  /**
   * A number in the language's writing, which is what the spreadsheet program of its reader reads.
   */
  private Object number(Optional<BigDecimal> number) {
    return number.map(value -> (Object) new Decimal(words.decimal(value))).orElse("");
  }

  /** A number in the language's writing: no text, so it is left as it is. */
  private record Decimal(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private void writeText(Score score, Writer out) throws IOException {
    String model = score.sheet().model().orElseGet(() -> words.of("model.unnamed"));
    out.write(TextTable.line(score.sheet().unit().name() + " · " + model) + "\n");
    out.write("  " + result(score) + "\n");
    for (Score.Reason reason : score.reasons()) {
      out.write("  → " + TextTable.line(words.reason(reason)) + "\n");
    }
    out.write('\n');
  }

  private String result(Score score) {
    String outcome = words.of(score.outcome());
    return score
        .total()
        .map(total -> words.of("score.total", outcome, words.decimal(total)))
        .orElse(outcome);
  }

  private String closing(Totals totals) {
    List<String> counts = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      counts.add(words.of(outcome) + ": " + totals.outcomes().get(outcome));
    }
    return String.join(" · ", counts);
  }
}
