package vn.dvk.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.LoggerFactory;

/**
 * Writes a run's files so that all appear together or none does.
 *
 * <p>They are written whole into a work folder beside their target, forced to the disk, and only
 * then moved into place; the old ones wait in the work folder until all new ones stand. A run that
 * was killed in between is put right by the next one.
 */
public final class Outputs {
  private static final String WORK = ".dvk-work";
  private static final String LOCK = "lock";

  private final Path folder;
  private final int threads;
  private final Map<String, Content> files = new LinkedHashMap<>();
  private final Set<String> removed = new LinkedHashSet<>();

  /** Writes one file's content. */
  public interface Content {
    /**
     * Writes it.
     *
     * @param out buffered; closed by the caller
     * @throws IOException where it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Thrown where another run is writing into the same folder. */
  public static final class InUseException extends IOException {
    private static final long serialVersionUID = 1L;

    InUseException(Path folder) {
      super(folder.toString());
    }
  }

  /**
   * Prepares outputs.
   *
   * @param folder where they go; made if it does not exist
   */
  public Outputs(Path folder) {
    this(folder, 1);
  }

  /**
   * Prepares outputs.
   *
   * @param folder where they go; made if it does not exist
   * @param threads how many files may be written at once, 1 or more
   */
  public Outputs(Path folder, int threads) {
    this.folder = folder;
    this.threads = threads;
  }

  /** Adds a file by its name. */
  public Outputs add(String name, Content content) {
    files.put(name, content);
    return this;
  }

  /** Takes an earlier run's file away when the new ones stand; none need be there. */
  public Outputs remove(String name) {
    removed.add(name);
    return this;
  }

  /**
   * Writes all files.
   *
   * @return their paths in the order they were added
   * @throws InUseException where another run is writing there; nothing was changed
   * @throws IOException where a file cannot be written; the old files are as they were
   */
  public List<Path> write() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    Path work = Files.createDirectories(folder.resolve(WORK));
    Path lockFile = work.resolve(LOCK);
    List<Path> written;
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = locked(channel)) {
      written = lock.isValid() ? writeLocked(work) : List.of();
    } catch (InUseException inUse) {
      throw inUse;
    } catch (IOException failed) {
      discard(lockFile, work);
      throw failed;
    }
    discard(lockFile, work);
    return written;
  }

  private FileLock locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new InUseException(folder);
      }
      return lock;
    } catch (OverlappingFileLockException e) {
      throw new InUseException(folder);
    }
  }

  private List<Path> writeLocked(Path work) throws IOException {
    Path old = work.resolve("old");
    Path fresh = work.resolve("new");
    restore(old);
    clear(old);
    clear(fresh);
    Files.createDirectories(fresh);
    try {
      List<Map.Entry<String, Content>> all = List.copyOf(files.entrySet());
      InOrder.each(
          all.size(),
          threads,
          number -> write(fresh.resolve(all.get(number).getKey()), all.get(number).getValue()),
          path -> {});
      return moveIntoPlace(fresh, old);
    } finally {
      clear(fresh);
      clear(old);
    }
  }

  private static Path write(Path path, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
      return path;
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private List<Path> moveIntoPlace(Path fresh, Path old) throws IOException {
    Files.createDirectories(old);
    List<Path> placed = new ArrayList<>();
    try {
      for (String name : files.keySet()) {
        putAside(name, old);
        Path target = folder.resolve(name);
        move(fresh.resolve(name), target);
        placed.add(target);
      }
      for (String name : removed) {
        putAside(name, old);
      }
    } catch (IOException e) {
      for (Path path : placed) {
        Files.deleteIfExists(path);
      }
      restore(old);
      throw e;
    }
    return placed;
  }

  private void putAside(String name, Path old) throws IOException {
    Path target = folder.resolve(name);
    if (Files.exists(target)) {
      move(target, old.resolve(name));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Puts back the old files of a run that did not come to its end. */
  private void restore(Path old) throws IOException {
    for (Path path : list(old)) {
      move(path, folder.resolve(path.getFileName()));
    }
  }

  private static void clear(Path directory) throws IOException {
    for (Path path : list(directory)) {
      Files.delete(path);
    }
    Files.deleteIfExists(directory);
  }

  /** What cannot be deleted because another run just took it stays: that run deletes it. */
  private static void discard(Path lockFile, Path work) {
    try {
      Files.deleteIfExists(lockFile);
      Files.deleteIfExists(work);
    } catch (IOException e) {
      LoggerFactory.getLogger(Outputs.class).debug("work folder stays", e);
    }
  }

  private static List<Path> list(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(paths::add);
    }
    paths.sort(null);
    return paths;
  }
}
