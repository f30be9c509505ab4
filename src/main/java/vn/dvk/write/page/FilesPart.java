package vn.dvk.write.page;

import java.util.List;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.FileStatus;
import vn.dvk.write.Words;

/** The files that gave no form; lock files and system files are no submissions and not listed. */
final class FilesPart {
  private static final List<FileStatus> LISTED =
      List.of(FileStatus.UNREADABLE, FileStatus.UNSUPPORTED, FileStatus.FORMLESS);

  private final Words words;

  FilesPart(Words words) {
    this.words = words;
  }

  void write(Html html, List<FileEntry> files) {
    List<FileEntry> listed = files.stream().filter(f -> LISTED.contains(f.status())).toList();
    if (listed.isEmpty()) {
      html.element("p", words.of("files.none"));
      return;
    }
    PageTable table =
        new PageTable(
            html,
            "lines",
            words.of("files.title"),
            List.of(words.of("column.file"), words.of("files.status")));
    listed.forEach(file -> table.add(file.file(), List.of(words.of(file.status()))));
    table.close();
  }
}
