package vn.dvk.block;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.domain.UnitType;
import vn.dvk.text.Fold;

/** Makes a block of 120 units in which nothing is wrong. */
final class SoundBlock {
  private static final List<String> FORMATS =
      List.of(
          "XLSX",
          "XLS",
          "ODS",
          "CSV",
          "DOCX",
          "XLSX",
          "HTML",
          "SPREADSHEETML",
          "XLSX_IN_ZIP",
          "CSV_UTF16",
          "ODS",
          "XLS");

  private final int sectors;
  private final List<BlockUnit> units = new ArrayList<>();

  private SoundBlock(int sectors) {
    this.sectors = sectors;
  }

  /**
   * Makes the units.
   *
   * @param sectors how many of the plan's sectors have a model
   */
  static List<BlockUnit> units(int sectors) {
    SoundBlock block = new SoundBlock(sectors);
    Names.massOrganizations().forEach(name -> block.add(name, UnitType.MASS_ORGANIZATION));
    Names.committees().forEach(name -> block.add(name, UnitType.GRASSROOTS_COMMITTEE));
    Names.cells().forEach(name -> block.add(name, UnitType.CELL));
    return block.units;
  }

  private void add(String name, UnitType type) {
    int index = units.size();
    String format = FORMATS.get(index % FORMATS.size());
    BlockUnit unit = new BlockUnit(Fold.slug(name), name, type, format);
    unit.models.add(new BlockModel("", Names.REQUIRED, xdd(), true, "Cấp ủy"));
    for (int i = 0; i < unit.quota() + 3; i++) {
      unit.models.add(model(unit, index, i));
    }
    units.add(unit);
  }

  private BlockModel model(BlockUnit unit, int index, int i) {
    String name = Names.MODELS.get((index * 9 + i) % Names.MODELS.size());
    String subunit = unit.type == UnitType.GRASSROOTS_COMMITTEE ? Names.SUBUNITS.get(i / 3) : "";
    return new BlockModel(subunit, name, (index + i / 4) % sectors, i % 2 == 0, "Chi ủy");
  }

  private int xdd() {
    return BlockModel.SECTORS.indexOf("XDD_HTCT");
  }
}
