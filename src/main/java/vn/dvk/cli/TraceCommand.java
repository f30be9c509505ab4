package vn.dvk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.app.trace.ConsolidatedBook;
import vn.dvk.app.trace.SourceFiles;
import vn.dvk.app.trace.TraceFault;
import vn.dvk.app.trace.Tracing;
import vn.dvk.domain.Language;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Roster;
import vn.dvk.domain.trace.Trace;
import vn.dvk.read.setup.PlanFile;
import vn.dvk.read.setup.RosterFile;
import vn.dvk.read.setup.SetupFault;
import vn.dvk.read.setup.WorkingFolder;
import vn.dvk.write.TraceJson;
import vn.dvk.write.TraceText;

/** {@code dvk trace}: from a cell of the consolidated workbook back to what was submitted. */
final class TraceCommand implements Command {
  private final Console console;

  /** How the way is told. */
  enum Format {
    text,
    json
  }

  private String workbook;

  private List<String> cell = new ArrayList<>();

  private List<Path> inputs = new ArrayList<>();

  private Optional<Path> plan = Optional.empty();

  private Optional<Path> roster = Optional.empty();

  private Format format = Format.text;

  private Language language = Language.VI;

  private boolean quiet;

  TraceCommand(Console console) {
    this.console = console;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .parameter("0", "1", String.class, "WORKBOOK", "workbook", given -> workbook = given)
        .parameters("1..*", "0..2", String.class, "CELL", "cell", given -> cell = given)
        .options("--input", Path.class, "DIR", "traceInput", given -> inputs = given)
        .option("--plan", Path.class, "FILE", "plan", given -> plan = Optional.of(given))
        .option("--roster", Path.class, "FILE", "roster", given -> roster = Optional.of(given))
        .option("--format", Format.class, "text|json", "format", given -> format = given)
        .option("--lang", Language.class, "vi|en", "lang", given -> language = given)
        .flag(List.of("-q", "--quiet"), "quietNotes", given -> quiet = given)
        .help();
  }

  @Override
  public Integer call() throws UsageFault, IOException {
    TraceTarget target = TraceTarget.of(workbook, cell).orElseThrow(this::noCell);
    for (Path path : needed(target)) {
      if (!Files.exists(path)) {
        throw new UsageFault(words().say("fault.noInput", path));
      }
    }
    if (Files.isDirectory(target.workbook())) {
      throw new UsageFault(words().say("fault.trace.not_consolidated", target.workbook()));
    }
    try {
      Trace trace = trace(target);
      write(trace);
      return trace.isWhole() ? ExitStatus.DONE : ExitStatus.NOT_DONE;
    } catch (TraceFault fault) {
      return refused(fault);
    }
  }

  private List<Path> needed(TraceTarget target) {
    List<Path> needed = new ArrayList<>(inputs);
    needed.add(0, target.workbook());
    return needed;
  }

  private Trace trace(TraceTarget target) throws TraceFault, UsageFault, IOException {
    ConsolidatedBook book = ConsolidatedBook.open(target.workbook());
    SourceFiles files = new SourceFiles(book, inputs);
    List<Path> folders = inputs.isEmpty() ? files.inputs() : inputs;
    Plan chosen = chosen(plan, folders, WorkingFolder::plan, PlanFile::read, PlanFile.builtIn());
    Roster units = chosen(roster, folders, WorkingFolder::roster, RosterFile::read, Roster.EMPTY);
    files
        .report()
        .filter(report -> !report.planId().equals(chosen.id()))
        .ifPresent(report -> note("trace.otherPlan", report.planId(), chosen.id()));
    return new Tracing(book, files, chosen, units).of(target.asked());
  }

  private void write(Trace trace) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    switch (format) {
      case text -> new TraceText(language).write(trace, out);
      case json -> TraceJson.write(trace, out);
    }
    out.flush();
  }

  private UsageFault noCell() {
    return new UsageFault(words().say("fault.trace.missing"));
  }

  /** A workbook that can't be read is no wrong usage; all else that was asked for wrongly is. */
  private int refused(TraceFault fault) throws UsageFault {
    String key = "fault.trace." + fault.reason().name().toLowerCase(Locale.ROOT);
    String message = words().say(key, fault.details().toArray());
    if (fault.reason() != TraceFault.Reason.UNREADABLE) {
      throw new UsageFault(message);
    }
    console.err().println("dvk: " + message);
    return ExitStatus.NOT_DONE;
  }

  /** Reads a setup file. */
  private interface Reader<T> {
    T read(Path path) throws SetupFault;
  }

  private <T> T chosen(
      Optional<Path> given,
      List<Path> folders,
      Function<WorkingFolder, Optional<Path>> part,
      Reader<T> reader,
      T otherwise)
      throws UsageFault {
    Optional<Path> file = given.or(() -> inFolders(folders, part));
    if (file.isEmpty()) {
      return otherwise;
    }
    try {
      return reader.read(file.get());
    } catch (SetupFault fault) {
      throw new UsageFault(fault.message(language.code()));
    }
  }

  private Optional<Path> inFolders(
      List<Path> folders, Function<WorkingFolder, Optional<Path>> part) {
    Optional<Path> file =
        folders.stream()
            .flatMap(folder -> part.apply(WorkingFolder.of(folder)).stream())
            .findFirst();
    file.ifPresent(path -> note("taken", path));
    return file;
  }

  private void note(String key, Object... values) {
    if (!quiet) {
      console.err().println(words().say(key, values));
    }
  }

  private Words words() {
    return Words.in(language);
  }
}
