package vn.dvk.write.xlsx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Work that is done in the order it was given: at once on the giver's thread, or a little later on
 * another, while the giver goes on to prepare the next.
 */
final class Later {
  /** So much work may wait, for what it needs stays in memory until it is done. */
  private static final int AHEAD = 8;

  private final Optional<ExecutorService> worker;
  private final Deque<Future<?>> waiting = new ArrayDeque<>();

  private Later(Optional<ExecutorService> worker) {
    this.worker = worker;
  }

  /** All work is done at once. */
  static Later atOnce() {
    return new Later(Optional.empty());
  }

  /** Work is done by a thread of its own, which {@link #stop} ends. */
  static Later onAThread() {
    return new Later(Optional.of(Executors.newSingleThreadExecutor()));
  }

  /**
   * Does some work, or waits until there is room for it to wait.
   *
   * @throws RuntimeException what earlier work has thrown
   */
  void run(Runnable work) {
    if (worker.isEmpty()) {
      work.run();
      return;
    }
    if (waiting.size() >= AHEAD) {
      await(waiting.poll());
    }
    waiting.add(worker.get().submit(work));
  }

  /** Waits for all work; throws what it has thrown. */
  void finish() {
    while (!waiting.isEmpty()) {
      await(waiting.poll());
    }
  }

  /** Ends the thread, whatever has happened; what it has begun comes to its end. */
  void stop() {
    worker.ifPresent(Later::stop);
  }

  private static void stop(ExecutorService worker) {
    boolean interrupted = false;
    worker.shutdownNow();
    while (!worker.isTerminated()) {
      try {
        worker.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(Future<?> work) {
    try {
      work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
