package vn.dvk.block;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dvk.app.Job;
import vn.dvk.app.Pipeline;
import vn.dvk.app.PreviousYear;
import vn.dvk.app.Progress;
import vn.dvk.corpus.Typewriter;
import vn.dvk.domain.DecidedNames;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.OnResubmission;
import vn.dvk.domain.Profile;
import vn.dvk.domain.Report;
import vn.dvk.domain.Roster;
import vn.dvk.read.setup.PlanFile;
import vn.dvk.read.setup.ReceiptLog;
import vn.dvk.read.setup.SetupFault;

/** A whole block as it lies on the disk at the end of the year, and dvk's report of it. */
final class Block {
  private static final LocalDate AS_OF = LocalDate.of(2024, 11, 30);

  final List<BlockUnit> units;
  private final Map<BlockUnit, Map<Form, FormPaper>> papers = new IdentityHashMap<>();
  private final Map<BlockUnit, String> folders = new IdentityHashMap<>();

  Block(List<BlockUnit> units) {
    this.units = units;
    units.forEach(unit -> folders.put(unit, unit.id));
  }

  /** Names the units' folders otherwise, so that their files come in another order. */
  Block withFolders(List<String> prefixes) {
    for (int i = 0; i < units.size(); i++) {
      folders.put(units.get(i), prefixes.get(i) + " " + units.get(i).id);
    }
    return this;
  }

  FormPaper paper(BlockUnit unit, Form form) {
    return papers
        .computeIfAbsent(unit, any -> new LinkedHashMap<>())
        .computeIfAbsent(form, any -> FormPaper.of(unit, form));
  }

  /** The path of a file in a unit's folder as the report tells it. */
  String path(BlockUnit unit, String name) {
    String path = folders.get(unit) + "/" + name;
    return name.endsWith(".zip") ? path + "!/Biểu mẫu.xlsx" : path;
  }

  /** The path of a form as the report tells it. */
  String path(BlockUnit unit, Form form) {
    return path(unit, BlockUnit.NAMES.get(form) + "." + unit.extension());
  }

  /** The name of a form's sheet as the report tells it. */
  static String sheet(BlockUnit unit, Form form) {
    return FormPaper.sheet(unit.format, BlockUnit.NAMES.get(form), 1).orElse("");
  }

  String scorePath(BlockUnit unit, BlockModel model) {
    return path(unit, scoreFile(unit, unit.models(Form.SCORE).indexOf(model)));
  }

  static String scoreSheet(BlockUnit unit, BlockModel model) {
    int number = unit.models(Form.SCORE).indexOf(model) + 1;
    return FormPaper.sheet(unit.format, "Mô hình " + number, number).orElse("");
  }

  private static String scoreFile(BlockUnit unit, int index) {
    String number = unit.holdsSheets() ? "" : String.format(Locale.ROOT, " %02d", index + 1);
    return BlockUnit.NAMES.get(Form.SCORE) + number + "." + unit.extension();
  }

  /**
   * Writes the block and lets dvk read it.
   *
   * @param work an empty folder
   * @param roster the units in some order
   * @param threads how many files are read at once
   */
  Report report(Path work, List<BlockUnit> roster, int threads) throws IOException, SetupFault {
    Path submissions = Files.createDirectories(work.resolve("submissions"));
    List<String> log = new ArrayList<>(List.of("file,received"));
    for (BlockUnit unit : units) {
      write(unit, submissions, log);
    }
    Path received = Files.write(work.resolve("received.csv"), log);
    Roster known = new Roster(roster.stream().map(BlockUnit::rosterUnit).toList());
    return Pipeline.run(
        new Job(
            List.of(submissions),
            Set.of(),
            PlanFile.builtIn(),
            known,
            DecidedNames.NONE,
            Optional.of(ReceiptLog.read(received)),
            OnResubmission.LATEST,
            Profile.STANDARD,
            Optional.empty(),
            previousYear(work, known),
            AS_OF,
            ZoneOffset.UTC,
            threads,
            Progress.SILENT));
  }

  private void write(BlockUnit unit, Path submissions, List<String> log) throws IOException {
    Path folder = Files.createDirectories(submissions.resolve(folders.get(unit)));
    Map<String, byte[]> own = new LinkedHashMap<>();
    for (Form form : List.of(Form.PL1, Form.PL4)) {
      if (unit.sent.contains(form)) {
        String name = BlockUnit.NAMES.get(form) + "." + unit.extension();
        own.put(name, paper(unit, form).page().write(unit.format));
        log.add(line(unit, name, unit.received.get(form)));
      }
    }
    scores(unit).forEach((name, bytes) -> own.put(name, bytes));
    scores(unit).keySet().forEach(n -> log.add(line(unit, n, unit.received.get(Form.SCORE))));
    for (Map.Entry<String, byte[]> file : own.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    for (BlockUnit.Extra extra : unit.extras) {
      Files.write(folder.resolve(extra.name()), extra.bytes(own));
      log.add(line(unit, extra.name(), extra.received()));
    }
  }

  private String line(BlockUnit unit, String name, String received) {
    return "\"" + folders.get(unit) + "/" + name + "\"," + received;
  }

  private static Map<String, byte[]> scores(BlockUnit unit) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Typewriter pages = new Typewriter();
    List<BlockModel> models = unit.models(Form.SCORE);
    for (int i = 0; i < models.size(); i++) {
      pages = unit.holdsSheets() ? pages : new Typewriter();
      pages.sheet("Mô hình " + (i + 1));
      models.get(i).score.type(pages, unit.name, models.get(i).name());
      if (!unit.holdsSheets() || i == models.size() - 1) {
        files.put(scoreFile(unit, i), pages.write(unit.format));
      }
    }
    return files;
  }

  private Optional<List<Model>> previousYear(Path work, Roster roster) throws IOException {
    Path file = work.resolve("tong-hop-2023.xlsx");
    Files.write(file, PreviousPaper.of(units).write("XLSX"));
    return Optional.of(
        PreviousYear.read(
                new Job(
                    List.of(file),
                    Set.of(),
                    PlanFile.builtIn(),
                    roster,
                    Optional.empty(),
                    AS_OF,
                    ZoneOffset.UTC,
                    1,
                    Progress.SILENT))
            .models());
  }
}
