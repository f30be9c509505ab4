package vn.dvk.block;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dvk.corpus.Typewriter;
import vn.dvk.domain.Code;
import vn.dvk.domain.Form;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitType;

/** One unit of the block and what it sends. */
final class BlockUnit {
  static final Map<Form, String> NAMES =
      Map.of(Form.PL1, "PL1", Form.PL4, "PL4", Form.SCORE, "Phieu cham diem");

  final String id;
  final String name;
  final UnitType type;
  final String format;
  final List<BlockModel> models = new ArrayList<>();
  final Set<Form> sent = EnumSet.allOf(Form.class);
  final Map<Form, String> received = new EnumMap<>(Form.class);
  final Map<Form, Integer> titleYears = new EnumMap<>(Form.class);
  final List<Extra> extras = new ArrayList<>();
  boolean hasType = true;

  /** Whether Phụ lục 1 gives a total that is one too many. */
  boolean totalsWrongly;

  /** What was planted in it; nothing more fits in where it is closed. */
  final Set<Code> planted = EnumSet.noneOf(Code.class);

  boolean closed;

  BlockUnit(String id, String name, UnitType type, String format) {
    this.id = id;
    this.name = name;
    this.type = type;
    this.format = format;
    received.put(Form.PL1, "2024-04-05");
    received.put(Form.PL4, "2024-11-08");
    received.put(Form.SCORE, "2024-11-09");
    titleYears.put(Form.PL1, 2024);
    titleYears.put(Form.PL4, 2024);
  }

  /** A file beside the unit's forms. */
  interface Extra {
    /** Its name in the unit's folder. */
    String name();

    String received();

    /**
     * Its bytes.
     *
     * @param own the bytes of the unit's own files by name
     */
    byte[] bytes(Map<String, byte[]> own) throws java.io.IOException;
  }

  Unit rosterUnit() {
    return new Unit(id, name, hasType ? Optional.of(type) : Optional.empty(), List.of(), true);
  }

  int quota() {
    return switch (type) {
      case MASS_ORGANIZATION -> 5;
      case GRASSROOTS_COMMITTEE -> 2;
      case CELL -> 1;
    };
  }

  String extension() {
    return Typewriter.extension(format);
  }

  /** Whether all score sheets fit into one file. */
  boolean holdsSheets() {
    return Typewriter.holdsSheets(format);
  }

  List<BlockModel> models(Form form) {
    return models.stream().filter(model -> model.forms.contains(form)).toList();
  }

  /** All models but the block-level one; a change of it is a change of the unit's. */
  List<BlockModel> furtherModels() {
    return models.subList(1, models.size());
  }

  /** The block-level model that every unit carries out; it comes first. */
  BlockModel required() {
    return models.get(0);
  }
}
