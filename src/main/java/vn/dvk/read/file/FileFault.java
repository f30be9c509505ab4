package vn.dvk.read.file;

/** Why a file could not be read: a fact about the file, told as a finding, never our failure. */
public final class FileFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** The reasons, each with its own wording in the messages of {@code unreadable_file}. */
  public enum Reason {
    /** Protected by a password. */
    ENCRYPTED,
    /** Damaged: a part is missing, a checksum is wrong, the structure does not hold. */
    BROKEN,
    /** Over one of the bounds on size. */
    TOO_LARGE,
    /** No bytes at all. */
    EMPTY,
    /** The file system would not give it. */
    DENIED
  }

  private final Reason reason;

  /**
   * A fault of one file.
   *
   * @param reason which
   * @param detail the fact in short English words, for the finding's value: {@code "checksum of
   *     xl/worksheets/sheet1.xml"}
   */
  public FileFault(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** A fault with what brought it about. */
  public FileFault(Reason reason, String detail, Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  /** Which fault it is. */
  public Reason reason() {
    return reason;
  }
}
