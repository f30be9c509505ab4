package vn.dvk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import vn.dvk.read.file.FoundFile;
import vn.dvk.read.file.InputWalk;
import vn.dvk.read.form.FormReader;

/** Reads all files of a job, several at once; the result's order is that of the paths. */
final class InputReading {
  private final Job job;

  InputReading(Job job) {
    this.job = job;
  }

  FileResult read() throws IOException {
    List<FoundFile> files =
        InputWalk.of(job.inputs()).stream().filter(file -> !isSetAside(file.path())).toList();
    FileReading reading = new FileReading(job, new FormReader(job.plan(), job.roster()));
    AtomicInteger done = new AtomicInteger();
    List<Callable<FileResult>> tasks = new ArrayList<>();
    for (FoundFile file : files) {
      tasks.add(
          () -> {
            FileResult result = reading.read(file);
            job.progress().file(done.incrementAndGet(), files.size());
            return result;
          });
    }
    FileResult all = FileResult.of(atOnce(tasks));
    return job.receipts().map(all::datedBy).orElse(all);
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

  private List<FileResult> atOnce(List<Callable<FileResult>> tasks) {
    ExecutorService pool = Executors.newFixedThreadPool(job.threads());
    try {
      List<FileResult> results = new ArrayList<>();
      for (Future<FileResult> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
