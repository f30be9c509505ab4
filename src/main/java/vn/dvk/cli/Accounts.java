package vn.dvk.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dvk.domain.CellAccount;
import vn.dvk.domain.Report;
import vn.dvk.domain.SideSheet;
import vn.dvk.domain.Submission;

/**
 * Says of every sheet that was read where its cells went: a line for each unit and form on it,
 * whether it counts or not, with the cells that dvk calculated, and one for a sheet without a form.
 */
final class Accounts {
  /** Of two lines about one sheet the first added comes first. */
  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::file).thenComparing(line -> line.sheet().orElse(""));

  private final Words words;
  private final List<Line> lines = new ArrayList<>();

  /** What is said of the cells of one sheet. */
  private record Line(
      String file, Optional<String> sheet, String what, CellAccount cells, String evaluated) {}

  private Accounts(Words words) {
    this.words = words;
  }

  static void print(Report report, Words words, PrintStream err) {
    Accounts accounts = new Accounts(words);
    report.dossier().submissions().forEach(one -> accounts.add(one, "account.counted"));
    report.dossier().superseded().forEach(one -> accounts.add(one, "account.superseded"));
    report.sideSheets().forEach(accounts::add);
    accounts.lines.stream().sorted(ORDER).map(accounts::text).forEach(err::println);
  }

  private void add(Submission one, String key) {
    String what = words.say(key, one.form(), one.unit().id());
    String evaluated =
        one.evaluated().map(cells -> words.say("account.evaluated", cells)).orElse("");
    lines.add(new Line(one.file(), one.sheet(), what, one.cells(), evaluated));
  }

  private void add(SideSheet one) {
    lines.add(new Line(one.file(), one.sheet(), words.say("account.noForm"), one.cells(), ""));
  }

  private String text(Line line) {
    String account =
        words.say(
            "account",
            line.file(),
            line.sheet().orElse("-"),
            line.what(),
            line.cells().total(),
            line.cells().read(),
            line.cells().form(),
            line.cells().reported());
    return account + line.evaluated();
  }
}
