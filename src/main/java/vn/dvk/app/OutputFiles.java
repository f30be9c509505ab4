package vn.dvk.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dvk.domain.DecidedNames;
import vn.dvk.domain.Language;
import vn.dvk.domain.NameToConfirm;
import vn.dvk.domain.Report;
import vn.dvk.write.FindingTexts;
import vn.dvk.write.NamesList;
import vn.dvk.write.ReportJson;
import vn.dvk.write.ShortfallList;
import vn.dvk.write.book.ConsolidatedWorkbook;
import vn.dvk.write.page.ReportPage;

/** The files that {@code merge} writes, and names, as the contract lists them. */
public final class OutputFiles {
  private static final Pattern NAMES =
      Pattern.compile(
          "tong-hop-\\d{4}\\.xlsx|bao-cao-\\d{4}\\.html|report\\.json|thieu-chi-tieu-\\d{4}\\.csv|"
              + Pattern.quote(NameToConfirm.FILE));

  private OutputFiles() {}

  /** The files of an earlier run in a folder: they are no submissions. */
  public static List<Path> in(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Path existing = folder.toAbsolutePath();
    if (!Files.isDirectory(existing)) {
      return found;
    }
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(existing)) {
      for (Path path : paths) {
        if (NAMES.matcher(path.getFileName().toString()).matches()) {
          found.add(path);
        }
      }
    }
    return found;
  }

  /**
   * Writes all files of a report, or none.
   *
   * <p>The names to confirm are written where there are any; an earlier run's file of them goes,
   * unless staff have filled it.
   *
   * @param report what is written
   * @param answered what staff filled into the folder's own file of names; never lost
   * @param inputs what was read, for the workbook's links to the submitted files
   * @param folder where to; made if it does not exist
   * @param language the language of messages
   * @param version of dvk
   * @param threads how many files may be written at once, 1 or more; from 2 on the workbook is made
   *     by two of its own
   * @return the paths written
   * @throws IOException where a file cannot be written; the old ones are as they were
   */
  public static List<Path> write(
      Report report,
      List<NameToConfirm> answered,
      List<Path> inputs,
      Path folder,
      Language language,
      String version,
      int threads)
      throws IOException {
    FindingTexts texts = FindingTexts.in(language);
    InputLinks links = InputLinks.of(inputs, folder);
    int year = report.dossier().plan().year();
    Outputs outputs = new Outputs(folder, threads);
    outputs
        .add(
            "tong-hop-" + year + ".xlsx",
            out -> ConsolidatedWorkbook.write(report, texts, links, threads, out))
        .add(
            "bao-cao-" + year + ".html",
            text(out -> new ReportPage(language, version).write(report, out)))
        .add("report.json", out -> new ReportJson(language, version).write(report, out))
        .add(
            "thieu-chi-tieu-" + year + ".csv",
            text(out -> new ShortfallList(language).writeCsv(report, out)));
    if (!report.namesToConfirm().isEmpty()) {
      List<NameToConfirm> names = DecidedNames.keeping(report.namesToConfirm(), answered);
      outputs.add(NameToConfirm.FILE, text(out -> NamesList.writeCsv(names, out)));
    } else if (answered.isEmpty()) {
      outputs.remove(NameToConfirm.FILE);
    }
    return outputs.write();
  }

  /** Writes text. */
  private interface Text {
    void writeTo(Writer out) throws IOException;
  }

  private static Outputs.Content text(Text text) {
    return (OutputStream out) -> {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      text.writeTo(writer);
      writer.flush();
    };
  }
}
