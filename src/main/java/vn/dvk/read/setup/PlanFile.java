package vn.dvk.read.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Quota;
import vn.dvk.domain.RequiredModel;
import vn.dvk.domain.UnitType;
import vn.dvk.text.Fold;

/**
 * The plan of one year as a JSON file: a new year or another province is a new file and no code.
 */
public final class PlanFile {
  private static final String SCHEMA = "dvk-plan/1";
  private static final String BUILT_IN = "plan-2024.json";

  private PlanFile() {}

  /** The plan of 2024 that comes with the program. */
  public static Plan builtIn() {
    try {
      return read(BUILT_IN, builtInBytes());
    } catch (SetupFault e) {
      throw new IllegalStateException(e);
    }
  }

  /** The built-in plan's file, to start a new one from. */
  public static byte[] builtInBytes() {
    try (InputStream in = PlanFile.class.getResourceAsStream("/vn/dvk/" + BUILT_IN)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a plan and refuses it at its first mistake.
   *
   * @param path a JSON file in UTF-8
   * @throws SetupFault with the place of the mistake and what is wrong
   */
  public static Plan read(Path path) throws SetupFault {
    return read(path.toString(), SetupBytes.read(path));
  }

  private static Plan read(String file, byte[] content) throws SetupFault {
    JsonValue plan = JsonFile.read(file, content);
    plan.requireSchema(SCHEMA);
    plan.keys(
        "schema",
        "id",
        "year",
        "title",
        "issuer",
        "deadlines",
        "quotas",
        "sectors",
        "otherSectorSpellings",
        "unclearSectorSpellings",
        "rubric",
        "requiredModels",
        "requiredModelsCountTowardsQuota");
    int year = plan.at("year").wholeNumber(2000, 2999);
    JsonValue deadlines = plan.at("deadlines").keys("registration", "result");
    checkDeadlines(deadlines, year);
    PlanSectors sectors = PlanSectors.read(plan);
    return new Plan(
        plan.at("id").text(),
        year,
        plan.at("title").text(),
        plan.at("issuer").text(),
        deadlines.at("registration").date(),
        deadlines.at("result").date(),
        quotas(plan.at("quotas")),
        sectors.sectors(),
        sectors.others(),
        sectors.unclear(),
        PlanRubric.read(plan.at("rubric")),
        requiredModels(plan.at("requiredModels")),
        plan.at("requiredModelsCountTowardsQuota").flag());
  }

  /**
   * Both days belong to the plan's year, so that last year's days left in a copied plan are seen;
   * the turn of the year has a quarter's room on either side.
   */
  private static void checkDeadlines(JsonValue deadlines, int year) throws SetupFault {
    JsonValue registration = deadlines.at("registration");
    JsonValue result = deadlines.at("result");
    requireWithin(registration, LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 12, 31));
    requireWithin(result, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 3, 31));
    if (!registration.date().isBefore(result.date())) {
      throw result.fault(
          SetupProblem.DEADLINES_OUT_OF_ORDER,
          Map.of(
              "registration", registration.date().toString(), "result", result.date().toString()));
    }
  }

  private static void requireWithin(JsonValue deadline, LocalDate first, LocalDate last)
      throws SetupFault {
    LocalDate date = deadline.date();
    if (date.isBefore(first) || date.isAfter(last)) {
      throw deadline.fault(
          SetupProblem.DEADLINE_OUTSIDE_YEAR,
          Map.of("value", date.toString(), "first", first.toString(), "last", last.toString()));
    }
  }

  /** One for each type; null says openly that the plan sets none for it. */
  private static Map<UnitType, Quota> quotas(JsonValue value) throws SetupFault {
    String[] codes = List.of(UnitType.values()).stream().map(UnitType::code).toArray(String[]::new);
    value.keys(codes);
    Map<UnitType, Quota> quotas = new EnumMap<>(UnitType.class);
    for (UnitType type : UnitType.values()) {
      JsonValue quota = value.at(type.code());
      if (!quota.isNothing()) {
        quotas.put(type, quota(quota));
      }
    }
    return quotas;
  }

  private static Quota quota(JsonValue quota) throws SetupFault {
    quota.keys("minimum", "clause");
    return new Quota(quota.at("minimum").wholeNumber(0, 1000), quota.at("clause").text());
  }

  private static List<RequiredModel> requiredModels(JsonValue value) throws SetupFault {
    List<RequiredModel> models = new ArrayList<>();
    Map<String, String> seen = new LinkedHashMap<>();
    for (JsonValue item : value.itemsIfAny()) {
      item.keys("id", "name", "knownAs", "active", "clause");
      requireNew(item.at("id"), seen);
      requireNew(item.at("name"), seen);
      models.add(requiredModel(item));
    }
    return models;
  }

  private static RequiredModel requiredModel(JsonValue item) throws SetupFault {
    return new RequiredModel(
        item.at("id").text(),
        item.at("name").text(),
        item.at("knownAs").texts(),
        item.at("active").flag(),
        item.at("clause").text());
  }

  private static void requireNew(JsonValue value, Map<String, String> seen) throws SetupFault {
    String earlier = seen.putIfAbsent(Fold.tight(value.text()), value.text());
    if (earlier != null) {
      throw value.fault(
          SetupProblem.DUPLICATE_ENTRY, Map.of("value", value.text(), "other", earlier));
    }
  }
}
