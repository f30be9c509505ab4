package vn.dvk.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import vn.dvk.domain.Code;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.FileStatus;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Place;
import vn.dvk.domain.Received;
import vn.dvk.read.file.Archive;
import vn.dvk.read.file.FileBytes;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileKind;
import vn.dvk.read.file.FileSniffer;
import vn.dvk.read.file.FoundFile;
import vn.dvk.read.form.BookReading;
import vn.dvk.read.form.FormReader;
import vn.dvk.read.grid.Grids;
import vn.dvk.read.grid.Sheet;

/** Reads one file of the input; whatever is wrong with it becomes a finding about it. */
final class FileReading {
  private final Job job;
  private FormReader formReader;

  FileReading(Job job) {
    this.job = job;
  }

  /** Made by the first file that needs it, while another is being unpacked. */
  private synchronized FormReader formReader() {
    if (formReader == null) {
      formReader = new FormReader(job.plan(), job.roster());
    }
    return formReader;
  }

  /** Reads one file; a zip with all its members. */
  FileResult read(FoundFile found) {
    try {
      byte[] content = FileBytes.read(found.path());
      return found.ignored()
          ? status(found.file(), content, FileStatus.IGNORED)
          : read(found.file(), content, received(found), 0);
    } catch (FileFault fault) {
      return faulty(found.file(), "", fault);
    }
  }

  private FileResult read(String file, byte[] content, Received received, int depth) {
    try {
      FileKind kind = FileSniffer.kindOf(content, file);
      return switch (kind) {
        case OTHER -> unsupported(file, content);
        case ZIP -> archive(file, content, received, depth);
        default -> forms(file, content, Grids.read(kind, content), received);
      };
    } catch (FileFault fault) {
      return faulty(file, FileBytes.sha256(content), fault);
    } catch (RuntimeException e) {
      LoggerFactory.getLogger(FileReading.class).error("internal error in {}", file, e);
      String detail = "internal error: " + e.getClass().getSimpleName();
      return faulty(
          file, FileBytes.sha256(content), new FileFault(FileFault.Reason.BROKEN, detail, e));
    }
  }

  private FileResult forms(String file, byte[] content, List<Sheet> sheets, Received received) {
    BookReading book = formReader().read(file, sheets, received);
    boolean isRead = !book.submissions().isEmpty();
    return new FileResult(
        List.of(entry(file, content, isRead ? FileStatus.READ : FileStatus.FORMLESS)),
        book.submissions(),
        book.sideSheets(),
        isRead ? book.findings() : List.of(noForm(file)));
  }

  /** A zip's name serves as a folder's name, its date holds for its members. */
  private FileResult archive(String file, byte[] content, Received received, int depth)
      throws FileFault {
    if (depth > Archive.DEEPEST) {
      return unsupported(file, content);
    }
    List<FileResult> results = new ArrayList<>();
    for (Archive.Member member : Archive.of(content).members()) {
      results.add(member(file + "!/" + member.name(), member, received, depth));
    }
    FileResult members = FileResult.of(results);
    boolean anyRead = members.entries().stream().anyMatch(e -> e.status() == FileStatus.READ);
    FileResult whole = status(file, content, anyRead ? FileStatus.READ : FileStatus.FORMLESS);
    return members.entries().isEmpty()
        ? FileResult.of(whole.entries(), List.of(noForm(file)))
        : FileResult.of(List.of(whole, members));
  }

  private static Finding noForm(String file) {
    return Finding.of(Code.NO_FORM_FOUND, Place.ofFile(file));
  }

  private FileResult member(String file, Archive.Member member, Received received, int depth) {
    try {
      byte[] content = member.read();
      return member.ignored()
          ? status(file, content, FileStatus.IGNORED)
          : read(file, content, received, depth + 1);
    } catch (FileFault fault) {
      return faulty(file, "", fault);
    }
  }

  private Received received(FoundFile found) {
    return new Received(LocalDate.ofInstant(found.modified(), job.zone()), false);
  }

  private static FileResult unsupported(String file, byte[] content) {
    Finding finding =
        Finding.of(Code.UNSUPPORTED_FILE_TYPE, Place.ofFile(file))
            .quoting(file.substring(file.lastIndexOf('/') + 1));
    return FileResult.of(List.of(entry(file, content, FileStatus.UNSUPPORTED)), List.of(finding));
  }

  private static FileResult faulty(String file, String sha256, FileFault fault) {
    Finding finding =
        fault.reason() == FileFault.Reason.ENCRYPTED
            ? Finding.of(Code.ENCRYPTED_FILE, Place.ofFile(file))
            : Finding.of(Code.UNREADABLE_FILE, Place.ofFile(file))
                .worded(fault.reason().name().toLowerCase(Locale.ROOT))
                .with("detail", fault.getMessage());
    return FileResult.of(
        List.of(new FileEntry(file, sha256, FileStatus.UNREADABLE)), List.of(finding));
  }

  private static FileResult status(String file, byte[] content, FileStatus status) {
    return FileResult.of(List.of(entry(file, content, status)), List.of());
  }

  private static FileEntry entry(String file, byte[] content, FileStatus status) {
    return new FileEntry(file, FileBytes.sha256(content), status);
  }
}
