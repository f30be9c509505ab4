package vn.dvk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.dvk.read.file.FoundFile;
import vn.dvk.read.file.InputWalk;

/** Reads the files of a job, several at once; the results' order is that of the paths. */
public final class InputReading {
  private final Job job;
  private final FileReading reading;
  private final List<FoundFile> files;

  /**
   * Lists the files.
   *
   * @param job whose inputs are listed, and by what they are read
   * @throws IOException where an input can't be listed
   */
  public InputReading(Job job) throws IOException {
    this.job = job;
    this.reading = new FileReading(job);
    this.files =
        InputWalk.of(job.inputs()).stream().filter(file -> !isSetAside(file.path())).toList();
  }

  /** How many files there are. */
  public int count() {
    return files.size();
  }

  /** All of all files, dated by the job's receipt log. */
  FileResult read() throws IOException {
    List<FileResult> results = new ArrayList<>(count());
    each(results::add);
    FileResult all = FileResult.of(results);
    return job.receipts().map(all::datedBy).orElse(all);
  }

  /** Gives all files one after the other, not dated by a receipt log. */
  void each(InOrder.Taker<FileResult> taker) throws IOException {
    AtomicInteger done = new AtomicInteger();
    InOrder.each(
        count(),
        job.threads(),
        number -> {
          FileResult result = read(number);
          job.progress().file(done.incrementAndGet(), count());
          return result;
        },
        taker);
  }

  /**
   * Reads one file, not dated by a receipt log.
   *
   * @param number its place among the files, from 0
   */
  FileResult read(int number) {
    return reading.read(files.get(number));
  }

  /** A folder that is set aside is so with all that it holds. */
  private boolean isSetAside(Path path) {
    try {
      if (job.setAside().isEmpty()) {
        return false;
      }
      Path real = path.toRealPath();
      return job.setAside().stream().anyMatch(real::startsWith);
    } catch (IOException e) {
      return false;
    }
  }
}
