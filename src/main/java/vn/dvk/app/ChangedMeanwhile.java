package vn.dvk.app;

import java.io.IOException;

/** Thrown where a file is not the same any more when it is read again. */
public final class ChangedMeanwhile extends IOException {
  private static final long serialVersionUID = 1L;

  /** Takes the file's path as in the report. */
  ChangedMeanwhile(String file) {
    super(file);
  }
}
