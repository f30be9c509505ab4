package vn.dvk.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dvk.domain.Code;
import vn.dvk.domain.Language;
import vn.dvk.write.ExplainPages;
import vn.dvk.write.page.CodePages;

/** {@code dvk explain}: what a finding means and how to mend it. */
final class ExplainCommand implements Command {
  private final Console console;

  private Optional<String> code = Optional.empty();

  private Language language = Language.VI;

  private boolean html;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .parameter("0", "0..1", String.class, "CODE", "code", given -> code = Optional.of(given))
        .option("--lang", Language.class, "vi|en", "lang", given -> language = given)
        .flag(List.of("--html"), "html", given -> html = given)
        .help();
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
