package vn.dvk.cli;

import java.io.IOException;

/** Nothing in the input could be read: exit status 1, nothing is written. */
final class NothingReadable extends IOException {
  private static final long serialVersionUID = 1L;
}
