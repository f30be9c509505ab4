package vn.dvk.read.setup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitType;
import vn.dvk.text.CleanText;
import vn.dvk.text.Fold;

/**
 * The roster as a csv or xlsx file with the columns {@code Mã, Tên đơn vị, Loại, Tên khác, Liên
 * hệ}. Contacts are for people: they are not kept.
 */
public final class RosterFile {
  private static final Column CODE = Column.required("Mã", "Mã đơn vị", "Mã số", "code", "id");
  private static final Column NAME =
      Column.required("Tên đơn vị", "Tên", "Đơn vị", "name", "unit name");
  private static final Column TYPE =
      Column.required("Loại", "Loại đơn vị", "Loại hình", "type", "unit type");
  private static final Column ALIASES =
      Column.optional("Tên khác", "Tên gọi khác", "Tên viết tắt", "Viết tắt", "aliases", "alias");
  private static final List<Column> COLUMNS = List.of(CODE, NAME, TYPE, ALIASES);

  /** How staff write the types, beside the words of report.json. */
  private static final Map<String, UnitType> TYPES =
      Map.ofEntries(
          Map.entry("doanthe", UnitType.MASS_ORGANIZATION),
          Map.entry("doanthetructhuoc", UnitType.MASS_ORGANIZATION),
          Map.entry("doanthekhoi", UnitType.MASS_ORGANIZATION),
          Map.entry("massorganization", UnitType.MASS_ORGANIZATION),
          Map.entry("dangbocoso", UnitType.GRASSROOTS_COMMITTEE),
          Map.entry("dangbo", UnitType.GRASSROOTS_COMMITTEE),
          Map.entry("dangbocs", UnitType.GRASSROOTS_COMMITTEE),
          Map.entry("grassrootscommittee", UnitType.GRASSROOTS_COMMITTEE),
          Map.entry("chibocoso", UnitType.CELL),
          Map.entry("chibo", UnitType.CELL),
          Map.entry("chibocs", UnitType.CELL),
          Map.entry("cell", UnitType.CELL));

  private static final String STARTER =
      """
      \ufeffMã,Tên đơn vị,Loại,Tên khác,Liên hệ
      doan-the-a,Hội Ngành nghề A tỉnh,Đoàn thể,Hội NN A; HNN A,Chánh Văn phòng Hội
      so-b,Đảng bộ Sở B,Đảng bộ cơ sở,Sở B; Đảng ủy Sở B,Phó Bí thư Đảng ủy
      cong-ty-c,Chi bộ Công ty C,Chi bộ cơ sở,Cty C,Bí thư Chi bộ
      """;

  /** The row that a Mã or a name was first seen in, by its folded text. */
  private final Map<String, String> codes = new HashMap<>();

  private final Map<String, String> names = new HashMap<>();

  private RosterFile() {}

  /** A roster of three made-up units to start a new one from, for spreadsheet programs. */
  public static byte[] starterBytes() {
    return STARTER.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a roster and refuses it at its first mistake.
   *
   * @param path a csv (UTF-8, or UTF-16 with its mark; comma, semicolon or tab) or xlsx file
   * @throws SetupFault with the row and the quoted value: a column or value is missing, a type is
   *     unknown, a Mã or a name stands for two units
   */
  public static Roster read(Path path) throws SetupFault {
    HeadedTable table = HeadedTable.find(SetupTable.read(path), path.toString(), COLUMNS);
    RosterFile file = new RosterFile();
    List<Unit> units = new ArrayList<>();
    for (HeadedTable.Entry entry : table.entries()) {
      units.add(file.unit(entry));
    }
    return new Roster(units);
  }

  private Unit unit(HeadedTable.Entry entry) throws SetupFault {
    String code = code(entry);
    String name = entry.filled(NAME);
    UnitType type = type(entry);
    List<String> aliases = aliases(entry);
    for (String each : Stream.concat(Stream.of(name), aliases.stream()).toList()) {
      claim(each, entry);
    }
    return new Unit(code, name, Optional.of(type), aliases, true);
  }

  private String code(HeadedTable.Entry entry) throws SetupFault {
    String code = entry.filled(CODE);
    String folded = requireLetters(code, entry);
    String earlier = codes.putIfAbsent(folded, entry.number());
    if (earlier != null) {
      throw entry.fault(SetupProblem.DUPLICATE_UNIT_CODE, Map.of("value", code, "row", earlier));
    }
    return code;
  }

  /** The type sets the quota: a blank or unknown one is never guessed. */
  private static UnitType type(HeadedTable.Entry entry) throws SetupFault {
    String written = entry.filled(TYPE);
    UnitType type = TYPES.get(Fold.tight(written));
    if (type == null) {
      throw entry.fault(SetupProblem.UNKNOWN_TYPE, Map.of("value", written));
    }
    return type;
  }

  private static List<String> aliases(HeadedTable.Entry entry) {
    return Stream.of(entry.text(ALIASES).split(";"))
        .map(CleanText::of)
        .filter(alias -> !alias.isEmpty())
        .distinct()
        .toList();
  }

  /** A unit may give one name twice, two units may not. */
  private void claim(String name, HeadedTable.Entry entry) throws SetupFault {
    String earlier = names.putIfAbsent(requireLetters(name, entry), entry.number());
    if (earlier != null && !earlier.equals(entry.number())) {
      throw entry.fault(SetupProblem.DUPLICATE_NAME, Map.of("value", name, "row", earlier));
    }
  }

  private static String requireLetters(String text, HeadedTable.Entry entry) throws SetupFault {
    String folded = Fold.tight(text);
    if (folded.isEmpty()) {
      throw entry.fault(SetupProblem.SPELLING_WITHOUT_LETTERS, Map.of("value", text));
    }
    return folded;
  }
}
