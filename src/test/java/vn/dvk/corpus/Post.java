package vn.dvk.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dvk.app.Job;
import vn.dvk.app.Pipeline;
import vn.dvk.app.Progress;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Report;
import vn.dvk.domain.Score;
import vn.dvk.domain.ScorePair;
import vn.dvk.read.setup.PlanFile;

/** Sends a file to dvk and says what it made of it, in the words of a {@link Specimen}. */
final class Post {
  /** What the whole block has or lacks says nothing about how a file was read. */
  private static final Set<Code> OF_THE_BLOCK =
      EnumSet.of(
          Code.REQUIRED_MODEL_MISSING,
          Code.QUOTA_SHORTFALL,
          Code.SECTOR_UNCOVERED,
          Code.MODEL_WITHOUT_SCORE,
          Code.SCORE_WITHOUT_MODEL,
          Code.REGISTERED_NOT_REPORTED,
          Code.REPORTED_NOT_REGISTERED);

  /** What a fault in one form makes of the others. */
  private static final Set<Code> ACROSS_FORMS =
      EnumSet.of(
          Code.SECTOR_CHANGED,
          Code.STATUS_CHANGED,
          Code.ACTOR_CHANGED,
          Code.QUANTITY_CHANGED,
          Code.AMBIGUOUS_MATCH,
          Code.SCORE_VARIANT_MISMATCH,
          Code.CRITERION_CONTRADICTED);

  private static final Plan PLAN = PlanFile.builtIn();

  private Post() {}

  /** Writes a specimen into its unit's folder. */
  static Path write(Path folder, Corpus.Sent sent) throws IOException {
    Specimen specimen = sent.specimen();
    Format format = sent.format();
    Path parent = format.namesUnit() ? folder : folder.resolve(specimen.folder);
    Path file = Files.createDirectories(parent).resolve("Biểu mẫu gửi Khối." + format.extension);
    Files.write(
        file,
        format.namesUnit()
            ? format.write(specimen.pages, Stock.name(specimen.folder))
            : format.write(specimen.pages));
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-04-01T01:00:00Z")));
    return file;
  }

  /** Runs dvk over a folder, on a day before the deadlines. */
  static Report read(Path folder) throws IOException {
    return Pipeline.run(
        new Job(
            List.of(folder),
            Set.of(),
            PLAN,
            Stock.ROSTER,
            Optional.empty(),
            LocalDate.of(2024, 4, 10),
            ZoneOffset.UTC,
            1,
            Progress.SILENT));
  }

  static List<String> models(Report report) {
    return report.dossier().models().stream().map(Post::model).toList();
  }

  private static String model(Model m) {
    List<String> parts = new ArrayList<>();
    parts.add(m.subunit().orElse(""));
    parts.add(m.nameText());
    parts.add(Integer.toString(m.count()));
    parts.add(m.location().value().orElse(""));
    parts.add(m.lead().value().orElse(""));
    parts.add(m.sector().value().map(s -> s.code()).orElse(""));
    parts.add(m.extent().value().orElse(""));
    parts.add(m.actor().value().map(a -> a.code()).orElse(""));
    parts.add(m.status().value().map(s -> s.code()).orElse(""));
    return m.form()
        + " "
        + m.unit().id()
        + " · "
        + String.join(" · ", parts)
        + " @ "
        + m.source().row()
        + " on "
        + m.source().sheet().orElse("-");
  }

  static List<String> scores(Report report) {
    return report.dossier().scores().stream().map(ScorePair::score).map(Post::score).toList();
  }

  private static String score(Score s) {
    String points = s.criteria().stream().map(Post::number).collect(Collectors.joining(" "));
    return s.sheet().unit().id()
        + " · "
        + s.sheet().model().orElse("")
        + " · "
        + s.variant().map(v -> v.code()).orElse("")
        + " · "
        + points
        + " · "
        + number(s.total())
        + " · "
        + number(s.declaredTotal())
        + " · "
        + s.outcome().code()
        + " @ "
        + s.sheet().source().row()
        + " on "
        + s.sheet().source().sheet().orElse("-");
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("-");
  }

  static List<String> findings(Report report) {
    return findings(report, Set.of());
  }

  /** The findings of a file in which a fault was planted in one of a unit's forms. */
  static List<String> findingsOfOneForm(Report report) {
    return findings(report, ACROSS_FORMS);
  }

  private static List<String> findings(Report report, Set<Code> without) {
    return report.findings().stream()
        .filter(finding -> !OF_THE_BLOCK.contains(finding.code()))
        .filter(finding -> !without.contains(finding.code()))
        .map(Post::finding)
        .toList();
  }

  private static String finding(Finding finding) {
    String sheet = finding.place().sheet().orElse("-");
    return finding.code().id() + " " + finding.place().cell().orElse("-") + " on " + sheet;
  }
}
