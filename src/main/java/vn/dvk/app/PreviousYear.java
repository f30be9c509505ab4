package vn.dvk.app;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.OnResubmission;
import vn.dvk.tally.Resubmissions;

/** Last year's models, out of its consolidated workbook or any Phụ lục 1 or 4 of it. */
public final class PreviousYear {
  private PreviousYear() {}

  /**
   * Reads last year's forms, of several versions the newest; what is wrong with them is no finding
   * of this year.
   *
   * @param job the files to read, and this year's plan and roster, by which units are told
   * @return the models, empty where no file holds a Phụ lục 1 or 4
   * @throws IOException where an input cannot be listed
   */
  public static Optional<List<Model>> read(Job job) throws IOException {
    FileResult read = new InputReading(job).read();
    if (read.submissions().stream().allMatch(sent -> sent.form() == Form.SCORE)) {
      return Optional.empty();
    }
    Map<String, String> sha256 = new HashMap<>();
    read.entries().forEach(entry -> sha256.put(entry.file(), entry.sha256()));
    return Optional.of(
        Resubmissions.resolve(read.submissions(), sha256, OnResubmission.LATEST).used().stream()
            .flatMap(sent -> sent.models().stream())
            .toList());
  }
}
