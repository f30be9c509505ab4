package vn.dvk.bench.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.dvk.text.Fold;

/** Makes a corpus: {@code CorpusMaker KIND COUNT SEED FOLDER}. */
public final class CorpusMaker {
  /** In time for the plan's deadline. */
  private static final Instant SENT = Instant.parse("2024-04-10T08:31:07Z");

  private static final int IN_ONE_FOLDER = 1_000;

  private final String kind;
  private final long seed;
  private final Path folder;

  private CorpusMaker(String kind, long seed, Path folder) {
    this.kind = kind;
    this.seed = seed;
    this.folder = folder;
  }

  /**
   * Makes a corpus.
   *
   * @param args the kind ({@code xlsx}, {@code xls}, {@code ods}, {@code csv}, {@code docx} for
   *     folders of one unit's form each; {@code rows} for one consolidated workbook), how many
   *     files or rows, the seed, the folder
   */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[1]);
    CorpusMaker maker = new CorpusMaker(args[0], Long.parseLong(args[2]), Path.of(args[3]));
    switch (maker.kind) {
      case "xlsx" -> maker.forms(count, XlsxFile::of);
      case "xls" -> maker.forms(count, XlsFile::of);
      case "ods" -> maker.forms(count, OdsFile::of);
      case "csv" -> maker.forms(count, CsvFile::of);
      case "docx" -> maker.forms(count, DocxFile::of);
      case "rows" -> maker.consolidated(count);
      default -> throw new IllegalArgumentException("no kind " + maker.kind);
    }
  }

  /** One workbook of so many rows, or a few more. */
  private void consolidated(int rows) throws IOException {
    List<Registration> registrations = new ArrayList<>();
    for (int typed = 0; typed < rows; typed += registrations.get(registrations.size() - 1).rows()) {
      registrations.add(Registration.of(seed, registrations.size()));
    }
    Files.createDirectories(folder);
    write(folder.resolve("PL1 toan khoi.xlsx"), XlsxFile.of(Typist.consolidated(registrations)));
  }

  private void forms(int count, Function<FormSheet, byte[]> format) throws IOException {
    if (count > UnitNames.count()) {
      throw new IllegalArgumentException("only " + UnitNames.count() + " units are known");
    }
    for (int i = 0; i < count; i += IN_ONE_FOLDER) {
      Files.createDirectories(path(i).getParent());
    }
    IntStream.range(0, count).parallel().forEach(unit -> write(unit, format));
  }

  private void write(int unit, Function<FormSheet, byte[]> format) {
    try {
      write(path(unit), format.apply(Typist.form(Registration.of(seed, unit))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path path, byte[] content) throws IOException {
    Files.write(path, content);
    Files.setLastModifiedTime(path, FileTime.from(SENT));
  }

  /** Such as {@code 00/PL1 dang-bo-xa-tan-lap.xlsx}. */
  private Path path(int unit) {
    String name = Fold.of(UnitNames.name(unit)).replace(' ', '-');
    String group = String.format(Locale.ROOT, "%02d", unit / IN_ONE_FOLDER);
    return folder.resolve(group).resolve("PL1 " + name + "." + kind);
  }
}
