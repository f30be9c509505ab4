package vn.dvk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.app.InputReading;
import vn.dvk.app.Job;
import vn.dvk.app.Pipeline;
import vn.dvk.app.PreviousYear;
import vn.dvk.app.Progress;
import vn.dvk.app.UnitByUnit;
import vn.dvk.domain.DecidedNames;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.Model;
import vn.dvk.domain.NameToConfirm;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Profile;
import vn.dvk.domain.Report;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Waiver;
import vn.dvk.domain.WaiverUse;
import vn.dvk.read.setup.AliasFile;
import vn.dvk.read.setup.PlanFile;
import vn.dvk.read.setup.ProfileFile;
import vn.dvk.read.setup.ReceiptLog;
import vn.dvk.read.setup.RosterFile;
import vn.dvk.read.setup.SetupFault;
import vn.dvk.read.setup.WaiverFile;
import vn.dvk.read.setup.WorkingFolder;

/** One command's run over submissions: its options made into a job, and the job's report. */
final class Session {
  /**
   * Submissions are dated where they come in: a file's time is a date in Vietnam, which has kept
   * this offset since 1975. As an offset it needs no tables of time zones.
   */
  static final ZoneId ZONE = ZoneOffset.ofHours(7);

  private static final int UNUSED_SHOWN = 10;
  private static final int PREVIOUS_SHOWN = 3;

  private final CommonOptions options;
  private final Console console;
  private final Words words;
  private final Set<Path> setAside = new LinkedHashSet<>();
  private DecidedNames decided = DecidedNames.NONE;

  /** Made once, for what is taken from a working folder is said. */
  private Job job;

  /** Made once, for it lists the inputs. */
  private InputReading reading;

  Session(CommonOptions options, Console console) {
    this.options = options;
    this.console = console;
    this.words = Words.in(options.language);
  }

  Words words() {
    return words;
  }

  /** Leaves out files that dvk itself wrote earlier: they are no submissions. */
  Session settingAside(List<Path> outputs) {
    outputs.forEach(this::setAside);
    return this;
  }

  /**
   * Reads, counts and checks.
   *
   * @throws UsageFault where an input isn't there, or the plan, roster or log can't be read
   * @throws IOException where an input folder can't be listed, or forms that came more than once
   *     are to be decided by people
   */
  Report report() throws UsageFault, IOException {
    Report report = Pipeline.run(job(), reading());
    say(report.dossier().files(), report.waivers());
    if (options.verbose) {
      Accounts.print(report, words, console.err());
    }
    return report;
  }

  /**
   * Reads and checks, where there are too many files to report on them at once.
   *
   * @param taker takes the findings
   * @return empty where there are not so many, or all must be told of each; nothing was read then
   * @throws UsageFault as {@link #report}
   * @throws IOException as {@link #report}, or where a file changes meanwhile
   */
  Optional<UnitByUnit.Summary> unitByUnit(UnitByUnit.Taker taker) throws UsageFault, IOException {
    if (options.verbose || !UnitByUnit.isFor(job(), reading(), console.room())) {
      return Optional.empty();
    }
    UnitByUnit.Summary summary = UnitByUnit.run(job(), reading(), taker);
    say(summary.files(), summary.waivers());
    return Optional.of(summary);
  }

  private void say(List<FileEntry> files, Optional<List<WaiverUse>> waivers)
      throws UsageFault, IOException {
    job().receipts().ifPresent(log -> sayUnused(log, files));
    waivers.ifPresent(this::sayIdle);
  }

  /** A line of the log that holds for no file is most likely mistyped. */
  private void sayUnused(ReceiptLog log, List<FileEntry> files) {
    List<String> unused = log.unused(files.stream().map(FileEntry::file).toList());
    for (String line : unused.subList(0, Math.min(UNUSED_SHOWN, unused.size()))) {
      console.err().println(words.say("received.unused", line));
    }
    if (unused.size() > UNUSED_SHOWN) {
      console.err().println(words.say("received.unusedMore", unused.size() - UNUSED_SHOWN));
    }
  }

  /** A waiver that let nothing pass has to be renewed, mended or taken out. */
  private void sayIdle(List<WaiverUse> waivers) {
    waivers.stream()
        .filter(use -> use.state() != WaiverUse.State.USED)
        .map(use -> say(use.state(), use.waiver()))
        .forEach(console.err()::println);
  }

  private String say(WaiverUse.State state, Waiver waiver) {
    String aim =
        Stream.of(
                waiver.unit(), waiver.place().file(), waiver.place().sheet(), waiver.place().cell())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" › "));
    LocalDate until = waiver.until();
    return words.say(
        "waiver." + state.code(),
        waiver.code().id(),
        aim,
        until.getDayOfMonth() + "/" + until.getMonthValue() + "/" + until.getYear());
  }

  private Job job() throws UsageFault, IOException {
    if (job == null) {
      job = newJob();
    }
    return job;
  }

  private InputReading reading() throws UsageFault, IOException {
    if (reading == null) {
      reading = new InputReading(job());
    }
    return reading;
  }

  private Job newJob() throws UsageFault, IOException {
    for (Path input : options.inputs) {
      if (!Files.exists(input)) {
        throw new UsageFault(words.say("fault.noInput", input));
      }
      WorkingFolder.files(input).forEach(this::setAside);
    }
    Plan plan = plan();
    Roster bare = roster();
    decided = decidedNames(bare);
    Roster roster = bare.with(decided.aliases());
    Optional<ReceiptLog> receipts = receipts();
    return new Job(
        options.inputs,
        setAside,
        plan,
        roster,
        decided,
        receipts,
        options.onResubmission,
        profile(),
        waivers(),
        previousYear(plan, roster),
        options.asOf.orElseGet(() -> LocalDate.now(console.clock().withZone(ZONE))),
        ZONE,
        threads(),
        progress());
  }

  /** Last year's files are given by name; a working folder may hold them beside this year's. */
  private Optional<List<Model>> previousYear(Plan plan, Roster roster)
      throws UsageFault, IOException {
    if (options.previous.isEmpty()) {
      return Optional.empty();
    }
    for (Path file : options.previous) {
      if (!Files.exists(file)) {
        throw new UsageFault(words.say("fault.noInput", file));
      }
    }
    Job last =
        new Job(
            options.previous,
            Set.of(),
            plan,
            roster,
            Optional.empty(),
            LocalDate.EPOCH,
            ZONE,
            threads(),
            Progress.SILENT);
    PreviousYear previous = PreviousYear.read(last);
    say("previous.unreadable", previous.unreadable(), plan);
    if (previous.files().isEmpty()) {
      throw new UsageFault(words.say("fault.noPrevious", options.previous.get(0)));
    }
    say("previous.notBefore", previous.notBefore(), plan);
    say("previous.strange", previous.strange(), plan);
    options.previous.forEach(this::setAside);
    return Optional.of(previous.models());
  }

  /** What makes the comparison with last year doubtful; the first few names are told. */
  private void say(String key, List<String> names, Plan plan) {
    if (!names.isEmpty()) {
      String told =
          names.stream().limit(PREVIOUS_SHOWN).collect(Collectors.joining("”, “", "“", "”"));
      String more = names.size() > PREVIOUS_SHOWN ? ", …" : "";
      console.err().println(words.say(key, names.size(), told + more, plan.year()));
    }
  }

  /** How many things may be worked on at once. */
  int threads() throws UsageFault {
    int threads = options.threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (threads < 1) {
      throw new UsageFault(words.say("fault.threads", threads));
    }
    return threads;
  }

  private Progress progress() {
    return console.interactive() && !options.quiet
        ? new ProgressBar(console.err(), words)
        : Progress.SILENT;
  }

  private Plan plan() throws UsageFault {
    Optional<Path> file = options.plan.or(() -> fromFolder(WorkingFolder::plan));
    if (file.isEmpty()) {
      return PlanFile.builtIn();
    }
    return setup(file.get(), PlanFile::read);
  }

  private Roster roster() throws UsageFault {
    Optional<Path> file = options.roster.or(() -> fromFolder(WorkingFolder::roster));
    return file.isEmpty() ? Roster.EMPTY : setup(file.get(), RosterFile::read);
  }

  private DecidedNames decidedNames(Roster roster) throws UsageFault {
    Optional<Path> file = options.aliases.or(() -> fromFolder(WorkingFolder::aliases));
    return file.isEmpty()
        ? DecidedNames.NONE
        : setup(file.get(), path -> AliasFile.read(path, roster));
  }

  /**
   * What staff filled into a folder's file of names to confirm; where this run does not go by it,
   * that is said.
   *
   * @param folder where the file may be
   */
  List<NameToConfirm> answered(Path folder) throws UsageFault {
    Path file = folder.resolve(NameToConfirm.FILE);
    List<NameToConfirm> answered =
        Files.isRegularFile(file) ? setup(file, AliasFile::answered) : List.of();
    int unused = decided.undecidedOf(answered).size();
    if (unused > 0) {
      console.err().println(words.say("aliases.unused", file, unused));
    }
    return answered;
  }

  private Optional<ReceiptLog> receipts() throws UsageFault {
    Optional<Path> file = options.received.or(() -> fromFolder(WorkingFolder::received));
    return file.isEmpty() ? Optional.empty() : Optional.of(setup(file.get(), ReceiptLog::read));
  }

  private Profile profile() throws UsageFault {
    return options.profile.isEmpty()
        ? Profile.STANDARD
        : setup(options.profile.get(), ProfileFile::read);
  }

  private Optional<List<Waiver>> waivers() throws UsageFault {
    return options.waivers.isEmpty()
        ? Optional.empty()
        : Optional.of(setup(options.waivers.get(), WaiverFile::read));
  }

  /** A working folder's own plan, roster and receipt log; what was taken is said. */
  private Optional<Path> fromFolder(
      java.util.function.Function<WorkingFolder, Optional<Path>> part) {
    for (Path input : options.inputs) {
      Optional<Path> file = part.apply(WorkingFolder.of(input));
      if (file.isPresent()) {
        if (!options.quiet) {
          console.err().println(words.say("taken", file.get()));
        }
        return file;
      }
    }
    return Optional.empty();
  }

  /** Reads a setup file. */
  private interface Reader<T> {
    T read(Path path) throws SetupFault;
  }

  private <T> T setup(Path file, Reader<T> reader) throws UsageFault {
    setAside(file);
    try {
      return reader.read(file);
    } catch (SetupFault fault) {
      throw new UsageFault(fault.message(options.language.code()));
    }
  }

  private void setAside(Path file) {
    try {
      setAside.add(file.toRealPath());
    } catch (IOException e) {
      setAside.add(file.toAbsolutePath());
    }
  }
}
