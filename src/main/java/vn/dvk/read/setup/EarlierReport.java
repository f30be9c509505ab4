package vn.dvk.read.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an earlier run's {@code report.json} tells of its input.
 *
 * @param planId the plan it was judged by
 * @param sha256 the digest of each file's bytes, by the file's path
 */
public record EarlierReport(String planId, SortedMap<String, String> sha256) {
  private static final String FILE = "report.json";

  public EarlierReport {
    sha256 = Collections.unmodifiableSortedMap(new TreeMap<>(sha256));
  }

  /**
   * Reads the report beside a workbook.
   *
   * @param workbook a consolidated workbook
   * @return empty where there is none, or none that can be read: then it tells nothing
   */
  public static Optional<EarlierReport> beside(Path workbook) {
    Path report = workbook.resolveSibling(FILE);
    if (!Files.isRegularFile(report)) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(JsonFile.read(FILE, SetupBytes.read(report))));
    } catch (SetupFault unreadable) {
      return Optional.empty();
    }
  }

  private static EarlierReport read(JsonValue report) throws SetupFault {
    SortedMap<String, String> sha256 = new TreeMap<>();
    for (JsonValue file : report.at("files").itemsIfAny()) {
      sha256.put(file.at("file").exactText(), file.at("sha256").exactText());
    }
    return new EarlierReport(report.at("plan").at("id").text(), sha256);
  }
}
