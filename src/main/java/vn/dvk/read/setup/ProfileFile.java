package vn.dvk.read.setup;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dvk.domain.Code;
import vn.dvk.domain.Profile;
import vn.dvk.domain.Severity;

/**
 * A profile as a JSON file: codes with the severity that staff give them, or {@code off}.
 *
 * <pre>{"schema": "dvk-profile/1", "name": "…", "severities": {"missing_location": "off"}}</pre>
 */
public final class ProfileFile {
  private static final String SCHEMA = "dvk-profile/1";
  private static final String OFF = "off";

  private ProfileFile() {}

  /**
   * Reads a profile and refuses it at its first mistake.
   *
   * @throws SetupFault with the place: an unknown code or severity, a code twice
   */
  public static Profile read(Path path) throws SetupFault {
    JsonValue profile = JsonFile.read(path.toString(), SetupBytes.read(path));
    profile.requireSchema(SCHEMA).keys("schema", "name", "severities");
    SortedMap<Code, Optional<Severity>> severities = new TreeMap<>();
    for (Map.Entry<String, JsonValue> member : profile.at("severities").members().entrySet()) {
      severities.put(
          FindingCodes.read(member.getKey(), member.getValue()), severity(member.getValue()));
    }
    return new Profile(profile.at("name").text(), severities);
  }

  private static Optional<Severity> severity(JsonValue value) throws SetupFault {
    String written = value.text();
    if (written.equals(OFF)) {
      return Optional.empty();
    }
    for (Severity severity : Severity.values()) {
      if (severity.code().equals(written)) {
        return Optional.of(severity);
      }
    }
    throw value.fault(SetupProblem.UNKNOWN_SEVERITY, Map.of("value", written, "known", known()));
  }

  private static String known() {
    return Arrays.stream(Severity.values())
        .map(Severity::code)
        .collect(Collectors.joining(", ", "", ", " + OFF));
  }
}
