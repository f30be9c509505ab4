package vn.dvk.app;

/** Is told how far a run has come; called from several threads. */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (done, all) -> {};

  /**
   * Another file is done.
   *
   * @param done how many are done
   * @param all how many there are
   */
  void file(int done, int all);
}
