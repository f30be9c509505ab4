package vn.dvk.tally;

import java.util.Comparator;
import vn.dvk.domain.Model;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Source;
import vn.dvk.domain.Submission;

/** The orders that make a result the same whatever order the files were read in. */
final class Order {
  /** By file, sheet and row. */
  static final Comparator<Source> SOURCES =
      Comparator.comparing(Source::file)
          .thenComparing(source -> source.sheet().orElse(""))
          .thenComparingInt(Source::row);

  /** By file, sheet, form, unit and first row. */
  static final Comparator<Submission> SUBMISSIONS =
      Comparator.comparing(Submission::file)
          .thenComparing(submission -> submission.sheet().orElse(""))
          .thenComparing(Submission::form)
          .thenComparing(submission -> submission.unit().id())
          .thenComparingInt(Order::firstRow);

  /** PL1 before PL4, then by source. */
  static final Comparator<Model> MODELS =
      Comparator.comparing(Model::form).thenComparing(Model::source, SOURCES);

  /** Those of one sheet. */
  static final Comparator<Model> ROWS = Comparator.comparingInt(model -> model.source().row());

  /** By source. */
  static final Comparator<ScoreSheet> SHEETS = Comparator.comparing(ScoreSheet::source, SOURCES);

  private Order() {}

  private static int firstRow(Submission submission) {
    int model = submission.models().stream().mapToInt(m -> m.source().row()).min().orElse(0);
    int sheet = submission.scoreSheets().stream().mapToInt(s -> s.source().row()).min().orElse(0);
    return Math.max(model, sheet);
  }
}
