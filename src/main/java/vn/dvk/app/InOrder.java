package vn.dvk.app;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Work on several things at once whose results are taken one by one, in the things' order. */
final class InOrder {
  /** So many results may wait for one that takes long. */
  private static final int AHEAD = 1_000;

  private InOrder() {}

  /** Makes the result of one thing, given its number; called from several threads. */
  interface Work<T> {
    T of(int number) throws IOException;
  }

  /** Takes the result of one thing. */
  interface Taker<T> {
    void take(T result) throws IOException;
  }

  /**
   * Does the work for each number from 0.
   *
   * @param count how many things there are
   * @param threads how many are worked on at once, 1 or more
   * @param work makes the results
   * @param taker takes them in order, on the caller's thread
   * @throws IOException the first one of either
   */
  static <T> void each(int count, int threads, Work<T> work, Taker<T> taker) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<T>> waiting = new ArrayDeque<>();
      for (int i = 0; i < count; i++) {
        int number = i;
        waiting.add(pool.submit(() -> work.of(number)));
        if (waiting.size() >= AHEAD) {
          taker.take(result(waiting.poll()));
        }
      }
      while (!waiting.isEmpty()) {
        taker.take(result(waiting.poll()));
      }
    } finally {
      stop(pool);
    }
  }

  /** Where one work failed, the others come to their ends before anything else is done. */
  private static void stop(ExecutorService pool) {
    pool.shutdownNow();
    boolean interrupted = false;
    while (!pool.isTerminated()) {
      try {
        pool.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
