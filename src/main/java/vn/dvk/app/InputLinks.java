package vn.dvk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.read.file.FoundFile;
import vn.dvk.read.file.InputWalk;
import vn.dvk.write.book.SourceLinks;

/**
 * The ways from the outputs to the files of the inputs, each from the input that its file came
 * from: two inputs may hold files of one name, which the walk names apart.
 */
final class InputLinks implements SourceLinks {
  private static final String MEMBER = "!/";

  /** Stands in a name that this machine's language settings cannot show. */
  private static final char UNSHOWN = '\uFFFD';

  private final Path folder;
  private final Map<String, FoundFile> files = new HashMap<>();

  private InputLinks(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Finds the files.
   *
   * @param inputs what was read, as the run was given it
   * @param folder where the outputs go
   * @throws IOException where an input is no longer there
   */
  static InputLinks of(List<Path> inputs, Path folder) throws IOException {
    InputLinks links = new InputLinks(folder);
    InputWalk.of(inputs).forEach(file -> links.files.put(file.file(), file));
    return links;
  }

  @Override
  public Optional<String> to(String file) {
    FoundFile found = files.get(file);
    for (int end = file.indexOf(MEMBER);
        found == null && end >= 0;
        end = file.indexOf(MEMBER, end + 1)) {
      found = files.get(file.substring(0, end));
    }
    return Optional.ofNullable(found).map(this::way);
  }

  private String way(FoundFile file) {
    Path path = file.path().toAbsolutePath().normalize();
    String way = way(path);
    return way.indexOf(UNSHOWN) >= 0 && file.root().isPresent()
        ? way(file.root().get().toAbsolutePath().normalize()) + "/" + file.file()
        : way;
  }

  /** On another drive there is no relative way. */
  private String way(Path path) {
    boolean oneRoot = folder.getRoot().equals(path.getRoot());
    String way = (oneRoot ? folder.relativize(path) : path).toString().replace('\\', '/');
    return oneRoot ? way : "file:///" + way;
  }
}
