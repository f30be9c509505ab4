package vn.dvk.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dvk.domain.Code;
import vn.dvk.domain.Language;
import vn.dvk.write.ExplainPages;
import vn.dvk.write.page.CodePages;

/** {@code dvk explain}: what a finding means and how to mend it. */
@Command(name = "explain", sortOptions = false, addMethodSubcommands = false)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "CODE", descriptionKey = "code")
  Optional<String> code = Optional.empty();

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang", defaultValue = "vi")
  Language language = Language.VI;

  @Option(names = "--html", descriptionKey = "html")
  boolean html;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  boolean help;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageFault, IOException {
    Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    if (html) {
      new CodePages(language).write(out);
    } else if (code.isEmpty()) {
      new ExplainPages(language).writeList(out);
    } else {
      new ExplainPages(language).writePage(named(code.get()), out);
    }
    return ExitStatus.DONE;
  }

  private Code named(String id) throws UsageFault {
    String wanted = id.strip().toLowerCase(Locale.ROOT).replaceAll("[- ]+", "_");
    Optional<Code> named = Code.fromId(wanted);
    if (named.isEmpty()) {
      throw unknown(id);
    }
    return named.get();
  }

  private UsageFault unknown(String id) {
    String like = Code.like(id).stream().map(Code::id).collect(Collectors.joining(", "));
    Words words = Words.in(language);
    return new UsageFault(
        like.isEmpty() ? words.say("fault.noCode", id) : words.say("fault.codeLike", id, like));
  }
}
