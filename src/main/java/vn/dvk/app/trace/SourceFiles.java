package vn.dvk.app.trace;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dvk.read.file.FoundFile;
import vn.dvk.read.file.InputWalk;
import vn.dvk.read.setup.EarlierReport;

/**
 * Finds the submitted files of a consolidated workbook again: in the inputs that are given, else
 * where the workbook's links lead, else beside the files that other links lead to.
 */
public final class SourceFiles {
  private static final String MEMBER = "!/";
  private static final String ABSOLUTE = "file:///";

  private final Optional<EarlierReport> report;
  private final List<FoundFile> given;
  private final Path folder;

  /** Where each linked file should lie. */
  private final Map<String, Path> linked = new LinkedHashMap<>();

  /** The inputs that the links lead into. */
  private final Set<Path> inputs = new LinkedHashSet<>();

  /**
   * Prepares to look.
   *
   * @param book gives the links
   * @param given folders, files and zips to look in first, as {@code merge} was given them; the
   *     links are enough where nothing was moved
   * @throws IOException where one of them does not exist
   */
  public SourceFiles(ConsolidatedBook book, List<Path> given) throws IOException {
    this.report = EarlierReport.beside(book.path());
    this.given = InputWalk.of(given);
    this.folder = book.path().toAbsolutePath().normalize().getParent();
    book.links().forEach(this::link);
  }

  /** The inputs that the links lead into: they may hold plan and roster. */
  public List<Path> inputs() {
    return List.copyOf(inputs);
  }

  /** What the run that wrote the workbook reported, where its report lies beside it. */
  public Optional<EarlierReport> report() {
    return report;
  }

  /** Finds a file; empty where it is nowhere. */
  Optional<FoundSource> find(String file) {
    return amongGiven(file)
        .or(() -> existing(linked.get(file), file))
        .or(
            () ->
                inputs.stream()
                    .flatMap(input -> under(input, file.substring(0, ends(file).get(0))).stream())
                    .flatMap(path -> existing(path, file).stream())
                    .findFirst());
  }

  /** Where a file should lie, as a person may look for it; its name where no link tells. */
  String expected(String file) {
    Path path = linked.get(file);
    if (path == null) {
      return file;
    }
    boolean near = folder.getRoot().equals(path.getRoot());
    return (near ? folder.relativize(path) : path).toString().replace('\\', '/');
  }

  private Optional<FoundSource> amongGiven(String file) {
    for (int end : ends(file)) {
      String outer = file.substring(0, end);
      for (FoundFile found : given) {
        if (found.file().equals(outer)) {
          return Optional.of(new FoundSource(found.path(), member(file, end)));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<FoundSource> existing(Path path, String file) {
    if (path == null || !Files.isRegularFile(path)) {
      return Optional.empty();
    }
    return outerEnd(file, path).map(end -> new FoundSource(path, member(file, end)));
  }

  private void link(String file, String target) {
    Optional<Path> path = path(target);
    Optional<Integer> end = path.flatMap(way -> outerEnd(file, way));
    if (end.isEmpty()) {
      return;
    }
    linked.put(file, path.get());
    input(path.get(), file.substring(0, end.get())).ifPresent(inputs::add);
  }

  /** The input that a file lies in; none where its name had to be made unlike another's. */
  private static Optional<Path> input(Path path, String name) {
    if (!composed(path).replace('\\', '/').endsWith("/" + name)) {
      return Optional.empty();
    }
    Path input = path;
    for (String part : name.split("/")) {
      input = part.isEmpty() ? input : input.getParent();
    }
    return Optional.ofNullable(input);
  }

  private static Optional<Path> under(Path input, String name) {
    try {
      return Optional.of(input.resolve(name));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** What a link leads to; spreadsheet programs rewrite links in ways of their own. */
  private Optional<Path> path(String target) {
    String plain = target.replace("+", "%2B").replace('\\', '/');
    try {
      String decoded = URLDecoder.decode(plain, StandardCharsets.UTF_8);
      return Optional.of(folder.resolve(withoutScheme(decoded)).normalize());
    } catch (IllegalArgumentException noPath) {
      return Optional.empty();
    }
  }

  private static String withoutScheme(String target) {
    if (!target.startsWith(ABSOLUTE)) {
      return target;
    }
    String path = target.substring(ABSOLUTE.length());
    return path.matches("[A-Za-z]:.*") || path.startsWith("/") ? path : "/" + path;
  }

  /** Where a file's name may end and its path inside a zip begin, the shortest first. */
  private static List<Integer> ends(String file) {
    List<Integer> ends = new ArrayList<>();
    for (int at = file.indexOf(MEMBER); at >= 0; at = file.indexOf(MEMBER, at + 1)) {
      ends.add(at);
    }
    ends.add(file.length());
    return ends;
  }

  private static String member(String file, int end) {
    return end == file.length() ? "" : file.substring(end + MEMBER.length());
  }

  /** Which part of a file's name is that of the file a link leads to; empty for another file's. */
  private static Optional<Integer> outerEnd(String file, Path path) {
    return ends(file).stream()
        .filter(end -> sameName(file.substring(0, end), path.getFileName()))
        .findFirst();
  }

  /** Of files of one name the later ones have a number behind it. */
  private static boolean sameName(String file, Path name) {
    if (name == null) {
      return false;
    }
    String last = file.substring(file.lastIndexOf('/') + 1);
    String onDisk = composed(name);
    return last.equals(onDisk) || last.replaceFirst("#\\d+$", "").equals(onDisk);
  }

  private static String composed(Path path) {
    return Normalizer.normalize(path.toString(), Normalizer.Form.NFC);
  }
}
