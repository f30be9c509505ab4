package vn.dvk.domain;

/** What became of a file of the input; each file has exactly one. */
public enum FileStatus {
  /** A form was found in it. */
  READ("read"),
  /** Readable, no form in it. */
  FORMLESS("formless"),
  /** A kind of file that dvk does not read. */
  UNSUPPORTED("unsupported"),
  /** Broken, encrypted or over a bound. */
  UNREADABLE("unreadable"),
  /** No submission at all: lock files, system files. */
  IGNORED("ignored");

  private final String code;

  FileStatus(String code) {
    this.code = code;
  }

  /** The word that report.json uses. */
  public String code() {
    return code;
  }
}
