package vn.dvk.app.trace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Received;
import vn.dvk.domain.Roster;
import vn.dvk.domain.trace.SourceState;
import vn.dvk.read.file.Archive;
import vn.dvk.read.file.FileBytes;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileKind;
import vn.dvk.read.file.FileSniffer;
import vn.dvk.read.form.FormReader;
import vn.dvk.read.grid.Grids;
import vn.dvk.read.grid.Sheet;

/** Reads submitted files again as {@code merge} read them, each once. */
final class SourceReader {
  private static final Received SOMETIME = new Received(LocalDate.EPOCH, false);

  private final SourceFiles files;
  private final FormReader forms;
  private final Map<String, SourceReading> read = new HashMap<>();

  SourceReader(SourceFiles files, Plan plan, Roster roster) {
    this.files = files;
    this.forms = new FormReader(plan, roster);
  }

  /** Reads a file by its name in the report. */
  SourceReading read(String file) {
    return read.computeIfAbsent(file, this::freshly);
  }

  private SourceReading freshly(String file) {
    Optional<String> sha256 = files.report().map(earlier -> earlier.sha256().get(file));
    try {
      Optional<byte[]> content = content(file);
      return content.isEmpty()
          ? SourceReading.without(SourceState.GONE, files.expected(file), sha256)
          : reading(file, content.get(), sha256);
    } catch (FileFault fault) {
      String detail = String.valueOf(fault.getMessage());
      return SourceReading.without(SourceState.UNREADABLE, detail, sha256);
    }
  }

  private SourceReading reading(String file, byte[] content, Optional<String> sha256)
      throws FileFault {
    FileKind kind = FileSniffer.kindOf(content, file);
    if (kind == FileKind.ZIP || kind == FileKind.OTHER) {
      return SourceReading.without(SourceState.UNREADABLE, "no form", sha256);
    }
    List<Sheet> sheets = Grids.read(kind, content);
    return new SourceReading(
        state(content, sha256),
        "",
        sha256,
        sheets.stream().map(PlacedCells::new).toList(),
        forms.read(file, sheets, SOMETIME));
  }

  private static SourceState state(byte[] content, Optional<String> sha256) {
    return sha256
        .map(
            earlier ->
                earlier.equals(FileBytes.sha256(content))
                    ? SourceState.UNCHANGED
                    : SourceState.CHANGED)
        .orElse(SourceState.UNVERIFIED);
  }

  private Optional<byte[]> content(String file) throws FileFault {
    Optional<FoundSource> found = files.find(file);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    byte[] content = FileBytes.read(found.get().path());
    return member(content, found.get().member());
  }

  /** Unpacks a member of a zip, through a zip in it where its path leads there. */
  private static Optional<byte[]> member(byte[] content, String path) throws FileFault {
    if (path.isEmpty()) {
      return Optional.of(content);
    }
    for (Archive.Member member : Archive.of(content).members()) {
      if (path.equals(member.name())) {
        return Optional.of(member.read());
      }
      if (path.startsWith(member.name() + "!/")) {
        return member(member.read(), path.substring(member.name().length() + 2));
      }
    }
    return Optional.empty();
  }
}
