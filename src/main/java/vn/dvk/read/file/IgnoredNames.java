package vn.dvk.read.file;

import java.util.List;
import java.util.Locale;

/** The names of lock files and system files, which are listed but never read. */
public final class IgnoredNames {
  private static final List<String> PREFIXES = List.of("~$", "._", ".~lock.");
  private static final List<String> SUFFIXES = List.of(".tmp", ".crdownload");
  private static final List<String> NAMES = List.of(".ds_store", "thumbs.db", "desktop.ini");
  private static final String MAC_FOLDER = "__MACOSX";

  private IgnoredNames() {}

  /**
   * Tells whether a file is no submission by its name.
   *
   * @param file a path with {@code /}, of a folder's file or of a zip's member
   */
  public static boolean matches(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return NAMES.contains(name)
        || PREFIXES.stream().anyMatch(name::startsWith)
        || SUFFIXES.stream().anyMatch(name::endsWith)
        || List.of(file.split("/")).contains(MAC_FOLDER);
  }
}
