package vn.dvk.read.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lists the files of the INPUTs in an order that no operating system, locale or order of folder
 * entries changes.
 *
 * <p>A folder or file that can't be looked into is listed like any other: reading it gives its
 * fault. Links are followed; a link back to a folder above is left out, for that folder's files are
 * listed already.
 */
public final class InputWalk {
  /** By code points, so that letters outside the basic plane sort last whatever UTF-16 says. */
  private static final Comparator<String> BY_CODE_POINTS = InputWalk::compareCodePoints;

  private final Set<Path> seen = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final List<FoundFile> files = new ArrayList<>();

  private InputWalk() {}

  /**
   * Lists the files of some INPUTs.
   *
   * @param inputs folders, which are read recursively, and files
   * @return all files, ignored ones too, by their relative path; a file reached twice is listed
   *     once. Where two INPUTs hold the same relative path, the one of the later INPUT is named
   *     with its INPUT's own name before it ({@code thang-4/so-y-te/PL1.xlsx}), and where that is
   *     taken too, with {@code #2}, {@code #3} after it
   * @throws NoSuchFileException where an INPUT does not exist
   */
  public static List<FoundFile> of(List<Path> inputs) throws NoSuchFileException {
    InputWalk walk = new InputWalk();
    for (Path input : inputs) {
      if (Files.notExists(input)) {
        throw new NoSuchFileException(input.toString());
      }
      walk.add(input);
    }
    walk.files.sort(Comparator.comparing(FoundFile::file, BY_CODE_POINTS));
    return List.copyOf(walk.files);
  }

  private void add(Path input) {
    List<FoundFile> found = new ArrayList<>();
    Visitor visitor = new Visitor(input, found);
    try {
      Files.walkFileTree(
          input, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      visitor.visitFileFailed(input, e);
    }
    found.sort(
        Comparator.comparing(FoundFile::file, BY_CODE_POINTS)
            .thenComparing(file -> file.path().toUri().getRawPath()));
    for (FoundFile file : found) {
      if (seen.add(file.path().toAbsolutePath().normalize())) {
        files.add(unique(file, ownName(input)));
      }
    }
  }

  private FoundFile unique(FoundFile file, String input) {
    String name = file.file();
    if (!names.add(name)) {
      name = input.isEmpty() ? name : input + "/" + name;
      String prefixed = name;
      for (int i = 2; !names.add(name); i++) {
        name = prefixed + "#" + i;
      }
    }
    return new FoundFile(name, file.path(), file.size(), file.modified(), file.root());
  }

  private static int compareCodePoints(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return Integer.compare(a.codePointAt(i), b.codePointAt(i));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private static String ownName(Path input) {
    Path last = input.toAbsolutePath().normalize().getFileName();
    return last == null ? "" : name(last);
  }

  /**
   * A file name as Unicode text, NFC. Under a locale without Vietnamese letters Java shows them as
   * U+FFFD; the URI still has the bytes.
   */
  private static String name(Path path) {
    String shown = path.toString();
    if (shown.indexOf('\uFFFD') >= 0) {
      String uri = path.toAbsolutePath().toUri().getRawPath();
      String stripped = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
      shown = decoded(stripped.substring(stripped.lastIndexOf('/') + 1)).orElse(shown);
    }
    return Normalizer.normalize(shown, Normalizer.Form.NFC);
  }

  private static Optional<String> decoded(String percentEncoded) {
    ByteBuffer bytes = ByteBuffer.allocate(percentEncoded.length());
    for (int i = 0; i < percentEncoded.length(); i++) {
      char c = percentEncoded.charAt(i);
      if (c == '%') {
        bytes.put((byte) Integer.parseInt(percentEncoded, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.put((byte) c);
      }
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Gathers the files of one INPUT. */
  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path input;
    private final List<FoundFile> found;

    Visitor(Path input, List<FoundFile> found) {
      this.input = input;
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      found.add(found(file, attributes.size(), attributes.lastModifiedTime().toInstant()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      if (!(fault instanceof FileSystemLoopException)) {
        found.add(found(file, 0, Instant.EPOCH));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException fault) {
      return fault == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, fault);
    }

    private FoundFile found(Path file, long size, Instant modified) {
      if (file.equals(input)) {
        return new FoundFile(ownName(input), file, size, modified, Optional.empty());
      }
      List<String> names = new ArrayList<>();
      input.relativize(file).forEach(part -> names.add(name(part)));
      return new FoundFile(String.join("/", names), file, size, modified, Optional.of(input));
    }
  }
}
