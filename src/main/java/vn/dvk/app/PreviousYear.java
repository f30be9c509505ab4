package vn.dvk.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.dvk.domain.Model;

/** Last year's models, out of its consolidated workbook or any Phụ lục 1 or 4 of it. */
public final class PreviousYear {
  private PreviousYear() {}

  /**
   * Reads last year's forms; what is wrong with them is no finding of this year.
   *
   * @param job the files to read, and this year's plan and roster, by which units are told
   * @return the models, empty where no file holds a form
   * @throws IOException where an input cannot be listed
   */
  public static Optional<List<Model>> read(Job job) throws IOException {
    FileResult read = new InputReading(job).read();
    if (read.submissions().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        read.submissions().stream().flatMap(sent -> sent.models().stream()).toList());
  }
}
