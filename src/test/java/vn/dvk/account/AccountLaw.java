package vn.dvk.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import vn.dvk.cli.Console;
import vn.dvk.cli.Dvk;

/**
 * The law of the account: {@code dvk validate -v} tells every sheet that was read, and the cells
 * that it says were read, are part of the form or are named by a finding add up to the sheet's
 * non-blank cells, as {@link CellCount} has them. What is said to be named by a finding lies in the
 * cells of one.
 */
public final class AccountLaw {
  private static final Pattern LINE =
      Pattern.compile(
          "^(.* \\[.*\\]) ([^\\[]*): (\\d+) ô = (\\d+) .* \\+ (\\d+) .* \\+ (\\d+) .*$");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-04-10T05:00:00Z"), ZoneOffset.UTC);

  private final Path input;
  private final JsonNode report;
  private final SortedMap<String, Integer> said = new TreeMap<>();
  private final SortedMap<String, Integer> reported = new TreeMap<>();

  private AccountLaw(Path input, JsonNode report) {
    this.input = input;
    this.report = report;
  }

  /**
   * Reads a folder and holds its account against the law.
   *
   * @param input the folder
   * @param options further options of {@code validate}
   * @return how many cells there are
   */
  public static int assertHolds(Path input, String... options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args =
        Stream.concat(
                Stream.of("validate", input.toString(), "--format", "json", "-v"),
                Stream.of(options))
            .toArray(String[]::new);
    new Dvk(new Console(stream(out), stream(err), CLOCK, false)).run(args);
    AccountLaw law =
        new AccountLaw(input, new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)));
    err.toString(StandardCharsets.UTF_8).lines().forEach(law::hear);
    return law.check();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private void hear(String line) {
    Matcher account = LINE.matcher(line);
    if (!account.matches()) {
      return;
    }
    int named = Integer.parseInt(account.group(6));
    int parts = Integer.parseInt(account.group(4)) + Integer.parseInt(account.group(5)) + named;
    said.merge(account.group(1), parts, Integer::sum);
    reported.merge(account.group(1), named, Integer::sum);
  }

  private int check() throws IOException {
    SortedMap<String, Integer> counted = new TreeMap<>();
    NamedCells named = new NamedCells(report);
    SoftAssertions all = new SoftAssertions();
    for (JsonNode entry : report.path("files")) {
      String file = entry.path("file").asText();
      boolean read = entry.path("status").asText().matches("read|formless");
      if (read && !file.contains("!/")) {
        byte[] content = Files.readAllBytes(input.resolve(file));
        counted.putAll(CellCount.of(file, content));
        named.add(file, content);
      }
    }
    all.assertThat(lines(said)).containsExactlyInAnyOrderElementsOf(lines(counted));
    named
        .counts()
        .forEach(
            (sheet, cells) ->
                all.assertThat(cells)
                    .as("cells of %s in findings", sheet)
                    .isGreaterThanOrEqualTo(reported.getOrDefault(sheet, 0)));
    all.assertAll();
    return counted.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static List<String> lines(SortedMap<String, Integer> cells) {
    return cells.entrySet().stream().map(sheet -> sheet.getKey() + " " + sheet.getValue()).toList();
  }
}
