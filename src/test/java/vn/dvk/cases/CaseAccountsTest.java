package vn.dvk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.account.AccountLaw;

/** The law of the account holds in every golden case. */
final class CaseAccountsTest {
  private static final Set<String> TOLD_OTHERWISE = Set.of("--format", "--lang");

  @TempDir Path in;

  @ParameterizedTest
  @MethodSource("vn.dvk.cases.CaseFolder#names")
  void addUp(String name) throws IOException {
    CaseFolder.build(CaseFolder.of(name), in);
    String command = CaseFolder.commands(CaseFolder.of(name)).get(0);
    String[] options = options(CaseFolder.words(command, in, in.resolveSibling("out")));

    int cells = AccountLaw.assertHolds(in, options);

    assertThat(cells).isNotNegative();
  }

  /** What the case asks for, told as the law needs it; what other commands ask for is theirs. */
  private String[] options(String[] args) {
    List<String> options = new ArrayList<>();
    for (int i = 2; i < args.length && args[0].equals("validate"); i++) {
      if (TOLD_OTHERWISE.contains(args[i])) {
        i++;
      } else {
        options.add(args[i]);
      }
    }
    return options.toArray(String[]::new);
  }
}
