package vn.dvk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.dvk.app.ChangedMeanwhile;
import vn.dvk.app.Outputs;
import vn.dvk.app.Undecided;
import vn.dvk.domain.Language;

/**
 * The command {@code dvk}: takes its streams and clock as arguments, so that a test needs no
 * process.
 */
public final class Dvk {
  private static final List<String> FULL =
      List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

  private static final List<String> BUSY = List.of("being used by another process");

  static {
    // Else picocli looks for Groovy in all jars, which takes longer than reading a file.
    System.setProperty("picocli.disable.closures", "true");
  }

  private final Console console;

  /**
   * Prepares to run commands.
   *
   * @param console streams and clock
   */
  public Dvk(Console console) {
    this.console = console;
  }

  /**
   * Runs one command line.
   *
   * @param args as the launcher gives them
   * @return the exit status of the contract
   */
  public int run(String... args) {
    int status = status(args);
    if (console.out().checkError()) {
      console.err().println("dvk: " + Words.in(language(args)).say("fault.output"));
      return ExitStatus.NOT_DONE;
    }
    return status;
  }

  private int status(String... args) {
    if (HelpPage.isAsked(args)) {
      console.out().print(HelpPage.in(language(args)));
      return ExitStatus.DONE;
    }
    Words words = Words.in(language(args));
    CommandLine line = commands(words, asked(args));
    if (args.length == 0) {
      line.usage(writer(console.err()));
      return ExitStatus.USAGE;
    }
    return line.execute(args);
  }

  /** The command that a command line is for, empty where it names none. */
  private static String asked(String[] args) {
    return Stream.of(args).filter(arg -> !arg.startsWith("-")).findFirst().orElse("");
  }

  /** The help of {@code dvk} itself as picocli lays it out. */
  static String help(Language language) {
    Console nowhere = new Console(System.out, System.err, Clock.systemUTC(), false);
    return new Dvk(nowhere).commands(Words.in(language), "").getUsageMessage();
  }

  /** The asked command with its options; where none of them is asked, all are listed. */
  private CommandLine commands(Words words, String asked) {
    Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
    commands.put("merge", () -> new MergeCommand(console));
    commands.put("validate", () -> new ValidateCommand(console));
    commands.put("shortfall", () -> new ShortfallCommand(console));
    commands.put("score", () -> new ScoreCommand(console));
    commands.put("trace", () -> new TraceCommand(console));
    commands.put("template", () -> new TemplateCommand(console));
    commands.put("explain", () -> new ExplainCommand(console));
    CommandLine line = new CommandLine(specification(commands.keySet()));
    if (commands.containsKey(asked)) {
      Command command = commands.get(asked).get();
      CommandSpec specification = CommandSpec.wrapWithoutInspection(command).name(asked);
      command.declare(new Arguments(specification));
      line.addSubcommand(asked, new CommandLine(specification));
    } else {
      commands
          .keySet()
          .forEach(
              name -> line.addSubcommand(name, new CommandLine(CommandSpec.create().name(name))));
    }
    line.setResourceBundle(words.bundle());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(writer(console.out()));
    line.setErr(writer(console.err()));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler((fault, given) -> wrongUsage(fault, words));
    line.setExecutionExceptionHandler((fault, command, result) -> failed(fault, words));
    line.setUsageHelpWidth(100);
    line.setUsageHelpAutoWidth(false);
    return line;
  }

  /** Said in code, not by annotations, which take longer to read than all else that help needs. */
  private static CommandSpec specification(Set<String> commands) {
    CommandSpec specification = CommandSpec.create().name("dvk");
    specification.usageMessage().synopsisSubcommandLabel(String.join("|", commands));
    specification.versionProvider(new Version());
    specification.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("help").build());
    specification.addOption(
        OptionSpec.builder("-V", "--version").versionHelp(true).descriptionKey("version").build());
    return specification;
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Help and faults of usage are said in the language of {@code --lang}, read before the rest. */
  private static Language language(String[] args) {
    List<String> given = List.of(args);
    int option = given.indexOf("--lang");
    boolean next =
        option >= 0 && option + 1 < args.length && args[option + 1].equalsIgnoreCase("en");
    return next || given.contains("--lang=en") ? Language.EN : Language.VI;
  }

  private int wrongUsage(ParameterException fault, Words words) {
    String name = fault.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("dvk: " + usageFault(fault, words));
    console.err().println(words.say("fault.seeHelp", name));
    return ExitStatus.USAGE;
  }

  private static String usageFault(ParameterException fault, Words words) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return words.say("fault.unknown", String.join(" ", unmatched.getUnmatched()));
    }
    if (fault instanceof MissingParameterException missing) {
      String labels =
          missing.getMissing().stream().map(Dvk::label).collect(Collectors.joining(", "));
      return words.say("fault.missing", labels);
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return words.say("fault.twice", label(twice.getOverwritten()));
    }
    if (fault.getArgSpec() != null && fault.getValue() != null) {
      ArgSpec arg = fault.getArgSpec();
      return arg.isOption() && arg.arity().max() == 0
          ? words.say("fault.noValue", label(arg), fault.getValue())
          : words.say("fault.value", fault.getValue(), label(arg), arg.paramLabel());
    }
    return fault.getMessage();
  }

  private static String label(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  /** Every failure ends here with one line for the user, never a stack trace. */
  private int failed(Exception fault, Words words) {
    Throwable cause = fault instanceof ExecutionException ? fault.getCause() : fault;
    if (cause instanceof UsageFault) {
      console.err().println("dvk: " + cause.getMessage());
      return ExitStatus.USAGE;
    }
    console.err().println("dvk: " + failure(cause, words));
    return ExitStatus.NOT_DONE;
  }

  private static String failure(Throwable cause, Words words) {
    if (cause instanceof NothingReadable) {
      return words.say("fault.nothingReadable");
    }
    if (cause instanceof Undecided undecided) {
      return undecided(undecided, words);
    }
    if (cause instanceof ChangedMeanwhile) {
      return words.say("fault.changedMeanwhile", cause.getMessage());
    }
    if (cause instanceof Outputs.InUseException) {
      return words.say("fault.inUse", cause.getMessage());
    }
    if (cause instanceof AccessDeniedException denied) {
      return words.say("fault.denied", denied.getFile());
    }
    if (cause instanceof NotDirectoryException file) {
      return words.say("fault.notFolder", file.getFile());
    }
    if (cause instanceof FileSystemException system && fileAbove(system).isPresent()) {
      return words.say("fault.notFolder", fileAbove(system).get());
    }
    if (cause instanceof IOException && says(cause, FULL)) {
      return words.say("fault.full");
    }
    if (cause instanceof FileSystemException busy && says(cause, BUSY)) {
      return words.say("fault.denied", busy.getFile());
    }
    if (cause instanceof FileSystemException system) {
      return words.say("fault.fileSystem", system.getFile(), reason(system));
    }
    if (cause instanceof IOException) {
      return words.say("fault.io", String.valueOf(cause.getMessage()));
    }
    LoggerFactory.getLogger(Dvk.class).debug("internal error", cause);
    return words.say("fault.internal", cause.getClass().getSimpleName());
  }

  /** The file that a path goes on behind, as if it were a folder. */
  private static Optional<Path> fileAbove(FileSystemException fault) {
    Path above = fault.getFile() == null ? null : Path.of(fault.getFile()).getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    return Optional.ofNullable(above).filter(Files::isRegularFile);
  }

  /** The machine's own words, for Java has no type of its own for these failures. */
  private static boolean says(Throwable cause, List<String> words) {
    String said = String.valueOf(cause.getMessage());
    return words.stream().anyMatch(said::contains);
  }

  private static String undecided(Undecided fault, Words words) {
    List<String> lines = new ArrayList<>(List.of(words.say("fault.undecided")));
    for (Undecided.Form form : fault.forms()) {
      lines.add("  " + form.unit() + ", " + words.say("form." + form.form()) + ":");
      form.files().forEach(file -> lines.add("    " + file));
    }
    return String.join(System.lineSeparator(), lines);
  }

  private static String reason(FileSystemException fault) {
    return fault.getReason() == null ? fault.getClass().getSimpleName() : fault.getReason();
  }
}
