package vn.dvk.corpus;

import java.io.IOException;
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

  private Post() {}

  /** Writes a specimen into its unit's folder. */
  static Path write(Path folder, Corpus.Sent sent) throws IOException {
    Path file =
        folder
            .resolve(sent.specimen().folder)
            .resolve("Biểu mẫu gửi Khối." + sent.format().extension);
    Files.createDirectories(file.getParent());
    Files.write(file, sent.format().write(sent.specimen().pages));
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-04-01T01:00:00Z")));
    return file;
  }

  /** Runs dvk over a folder, on a day before the deadlines. */
  static Report read(Path folder) throws IOException {
    return Pipeline.run(
        new Job(
            List.of(folder),
            Set.of(),
            PlanFile.builtIn(),
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
        + m.source().row();
  }

  static List<String> scores(Report report) {
    return report.dossier().scores().stream().map(ScorePair::score).map(Post::score).toList();
  }

  private static String score(Score s) {
    String points =
        s.criteria().stream()
            .map(c -> c.map(n -> n.stripTrailingZeros().toPlainString()).orElse("-"))
            .collect(Collectors.joining(" "));
    return s.sheet().unit().id()
        + " · "
        + s.sheet().model().orElse("")
        + " · "
        + s.variant().map(v -> v.code()).orElse("")
        + " · "
        + points
        + " · "
        + s.total().map(t -> t.stripTrailingZeros().toPlainString()).orElse("-")
        + " @ "
        + s.sheet().source().row();
  }

  static List<String> findings(Report report) {
    return report.findings().stream()
        .filter(finding -> !OF_THE_BLOCK.contains(finding.code()))
        .map(Post::finding)
        .toList();
  }

  private static String finding(Finding finding) {
    return finding.code().id() + " " + finding.place().cell().orElse("-");
  }
}
