package vn.dvk.read.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dvk.domain.Sector;
import vn.dvk.text.Fold;

/**
 * The sectors of a plan file and their spellings, each of which means one thing only.
 *
 * @param sectors in the prescribed order
 * @param others spellings that are known to be outside the sectors
 * @param unclear spellings that say no one sector
 */
record PlanSectors(List<Sector> sectors, List<String> others, List<String> unclear) {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  /**
   * Reads the three keys of the plan that are about sectors.
   *
   * @throws SetupFault where a code or a spelling stands for two things, compared folded
   */
  static PlanSectors read(JsonValue plan) throws SetupFault {
    Claims claims = new Claims();
    List<Sector> sectors = new ArrayList<>();
    for (JsonValue item : plan.at("sectors").items()) {
      item.keys("code", "name", "abbreviation", "footerName", "spellings");
      checkCode(item.at("code"), sectors);
      sectors.add(sector(item, claims));
    }
    return new PlanSectors(
        sectors,
        claims.texts(plan.at("otherSectorSpellings"), "otherSectorSpellings"),
        claims.texts(plan.at("unclearSectorSpellings"), "unclearSectorSpellings"));
  }

  private static Sector sector(JsonValue item, Claims claims) throws SetupFault {
    String code = item.at("code").text();
    claims.claim(item.at("name"), code);
    claims.claim(item.at("abbreviation"), code);
    claims.claim(item.at("footerName"), code);
    return new Sector(
        code,
        item.at("name").text(),
        item.at("abbreviation").text(),
        item.at("footerName").text(),
        claims.texts(item.at("spellings"), code));
  }

  private static void checkCode(JsonValue value, List<Sector> earlier) throws SetupFault {
    String code = value.text();
    if (!CODE.matcher(code).matches()) {
      throw value.fault(SetupProblem.BAD_CODE, Map.of("value", code));
    }
    if (code.equals(Sector.OTHER_CODE)) {
      throw value.fault(SetupProblem.RESERVED_CODE, Map.of("value", code));
    }
    if (earlier.stream().anyMatch(sector -> sector.code().equals(code))) {
      throw value.fault(SetupProblem.DUPLICATE_CODE, Map.of("value", code));
    }
  }

  /** Which spelling stands for what, so far. */
  private static final class Claims {
    private final Map<String, String> owners = new LinkedHashMap<>();

    List<String> texts(JsonValue list, String owner) throws SetupFault {
      for (JsonValue item : list.itemsIfAny()) {
        claim(item, owner);
      }
      return list.texts();
    }

    /** Spellings that differ by case, diacritics, spaces and dashes are one spelling. */
    void claim(JsonValue spelling, String owner) throws SetupFault {
      String folded = Fold.tight(spelling.text());
      if (folded.isEmpty()) {
        throw spelling.fault(
            SetupProblem.SPELLING_WITHOUT_LETTERS, Map.of("value", spelling.text()));
      }
      String other = owners.putIfAbsent(folded, owner);
      if (other != null && !other.equals(owner)) {
        throw spelling.fault(
            SetupProblem.DUPLICATE_SPELLING,
            Map.of("value", spelling.text(), "owner", owner, "other", other));
      }
    }
  }
}
