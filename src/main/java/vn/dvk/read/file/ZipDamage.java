package vn.dvk.read.file;

import java.io.IOException;

/** A member of a zip that is not what the zip's directory says, met while it is read. */
public final class ZipDamage extends IOException {
  private static final long serialVersionUID = 1L;

  ZipDamage(String detail) {
    super(detail);
  }

  ZipDamage(String detail, Throwable cause) {
    super(detail, cause);
  }
}
