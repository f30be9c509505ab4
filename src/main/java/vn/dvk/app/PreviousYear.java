package vn.dvk.app;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.FileStatus;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.OnResubmission;
import vn.dvk.domain.Submission;
import vn.dvk.tally.Resubmissions;

/**
 * Last year's forms: its consolidated workbook, or any Phụ lục 1 or 4 of it.
 *
 * @param files the files that hold a form
 * @param models the models in them
 * @param notBefore the files whose title says this year or a later one
 * @param unreadable the files that could not be read
 * @param strange the units of the models, where there is a roster and none of them is in it
 */
public record PreviousYear(
    List<String> files,
    List<Model> models,
    List<String> notBefore,
    List<String> unreadable,
    List<String> strange) {
  public PreviousYear {
    files = List.copyOf(files);
    models = List.copyOf(models);
    notBefore = List.copyOf(notBefore);
    unreadable = List.copyOf(unreadable);
    strange = List.copyOf(strange);
  }

  /**
   * Reads last year's forms, of several versions the newest; what is wrong with them is no finding
   * of this year.
   *
   * @param job the files to read, and this year's plan and roster, by which units are told
   * @throws IOException where an input cannot be listed
   */
  public static PreviousYear read(Job job) throws IOException {
    FileResult read = new InputReading(job).read();
    Map<String, String> sha256 = new HashMap<>();
    read.entries().forEach(entry -> sha256.put(entry.file(), entry.sha256()));
    List<Submission> used =
        Resubmissions.resolve(read.submissions(), sha256, OnResubmission.LATEST).used().stream()
            .filter(sent -> sent.form() != Form.SCORE)
            .toList();
    return new PreviousYear(
        sorted(used.stream().map(Submission::file)),
        used.stream().flatMap(sent -> sent.models().stream()).toList(),
        sorted(used.stream().filter(sent -> isNotBefore(sent, job)).map(Submission::file)),
        sorted(
            read.entries().stream()
                .filter(entry -> entry.status() == FileStatus.UNREADABLE)
                .map(FileEntry::file)),
        strange(used, job));
  }

  private static boolean isNotBefore(Submission sent, Job job) {
    return sent.titleYear().orElse(Integer.MIN_VALUE) >= job.plan().year();
  }

  private static List<String> strange(List<Submission> used, Job job) {
    boolean isKnown = used.stream().anyMatch(sent -> sent.unit().inRoster());
    return job.roster().isEmpty() || isKnown
        ? List.of()
        : sorted(used.stream().map(sent -> sent.unit().name()));
  }

  private static List<String> sorted(Stream<String> names) {
    return names.distinct().sorted().toList();
  }
}
