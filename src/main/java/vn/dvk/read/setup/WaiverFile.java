package vn.dvk.read.setup;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dvk.domain.Code;
import vn.dvk.domain.Place;
import vn.dvk.domain.Waiver;

/**
 * Waivers as a JSON file.
 *
 * <pre>{"schema": "dvk-waivers/1", "waivers": [
 *   {"code": "late_submission", "unit": "so-y-te", "file": "so-y-te/PL1.xlsx",
 *    "reason": "…", "grantedBy": "Trưởng Ban Tuyên giáo", "until": "2024-12-31"}]}</pre>
 *
 * <p>{@code unit}, {@code file}, {@code sheet} and {@code cell} say which finding is meant, as
 * report.json writes them; at least one is there, for a whole code is a profile's matter.
 */
public final class WaiverFile {
  private static final String SCHEMA = "dvk-waivers/1";
  private static final List<String> REQUIRED = List.of("code", "reason", "grantedBy", "until");
  private static final List<String> AIM = List.of("unit", "file", "sheet", "cell");

  /** An address or a telephone number tells a person, not a post. */
  private static final Pattern PERSONAL = Pattern.compile(".*(?:@|\\d[\\d .-]{5,}\\d).*");

  private WaiverFile() {}

  /**
   * Reads waivers and refuses them at the first mistake.
   *
   * @return the waivers in the file's order
   * @throws SetupFault with the place: an unknown code, a waiver without aim, reason, post or last
   *     day, one that is there twice
   */
  public static List<Waiver> read(Path path) throws SetupFault {
    JsonValue file = JsonFile.read(path.toString(), SetupBytes.read(path));
    file.requireSchema(SCHEMA).keys("schema", "waivers");
    List<Waiver> waivers = new ArrayList<>();
    Set<Waiver> aims = new HashSet<>();
    for (JsonValue item : file.at("waivers").itemsIfAny()) {
      Waiver waiver = waiver(item);
      if (!aims.add(aim(waiver))) {
        throw item.fault(SetupProblem.DUPLICATE_WAIVER, Map.of("value", waiver.code().id()));
      }
      waivers.add(waiver);
    }
    return waivers;
  }

  private static Waiver waiver(JsonValue item) throws SetupFault {
    item.keys(REQUIRED, AIM);
    requireAim(item);
    JsonValue code = item.at("code");
    return new Waiver(
        FindingCodes.read(code.text(), code),
        text(item, "unit"),
        new Place(path(item), text(item, "sheet"), text(item, "cell")),
        item.at("reason").text(),
        post(item.at("grantedBy")),
        item.at("until").date());
  }

  private static void requireAim(JsonValue item) throws SetupFault {
    for (String key : AIM) {
      if (item.maybe(key).isPresent()) {
        return;
      }
    }
    throw item.fault(SetupProblem.WAIVER_WITHOUT_AIM, Map.of("known", String.join(", ", AIM)));
  }

  private static Optional<String> text(JsonValue item, String key) throws SetupFault {
    Optional<JsonValue> value = item.maybe(key);
    return value.isEmpty() ? Optional.empty() : Optional.of(value.get().text());
  }

  private static Optional<String> path(JsonValue item) throws SetupFault {
    return text(item, "file")
        .map(file -> Normalizer.normalize(file, Normalizer.Form.NFC).replace('\\', '/'));
  }

  private static String post(JsonValue value) throws SetupFault {
    String post = value.text();
    if (PERSONAL.matcher(post).matches()) {
      throw value.fault(SetupProblem.NOT_A_POST, Map.of("value", post));
    }
    return post;
  }

  /** What two waivers must not have in common. */
  private static Waiver aim(Waiver waiver) {
    Code code = waiver.code();
    return new Waiver(code, waiver.unit(), waiver.place(), "", "", LocalDate.EPOCH);
  }
}
