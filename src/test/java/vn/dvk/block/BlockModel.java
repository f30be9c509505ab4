package vn.dvk.block;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dvk.domain.Form;

/** One model as its unit's clerk writes it into the forms, sound until a fault is planted. */
final class BlockModel {
  static final List<String> SECTORS = List.of("KT", "VHXH", "QPAN", "XDD_HTCT", "NTM", "DTVM");

  private static final List<String> SPELLINGS =
      List.of("KT", "VHXH", "QPAN", "XDĐ&HTCT", "NTM", "ĐTVM");

  /** Ranks behind all sectors of the plan. */
  private static final int OTHER_SECTOR = SECTORS.size();

  final String subunit;
  final Set<Form> forms = EnumSet.of(Form.PL1, Form.PL4, Form.SCORE);
  final Set<Form> hiddenIn = EnumSet.noneOf(Form.class);
  final Set<Form> struckOutIn = EnumSet.noneOf(Form.class);
  final BlockScore score = new BlockScore();
  boolean inPreviousYear;

  /** Stands last in its group on Phụ lục 1, whatever its sector. */
  boolean displaced;

  private final Map<Form, Map<Column, Written>> cells = new EnumMap<>(Form.class);
  private final Map<Form, Integer> sectorRank = new EnumMap<>(Form.class);
  private final Map<Form, Boolean> maintained = new EnumMap<>(Form.class);

  /** A fault was planted in it, or in something that it is held against. */
  boolean taken;

  BlockModel(String subunit, String name, int sector, boolean isMaintained, String lead) {
    this.subunit = subunit;
    for (Form form : List.of(Form.PL1, Form.PL4)) {
      Map<Column, Written> row = new EnumMap<>(Column.class);
      row.put(Column.MARK, Written.text("-"));
      row.put(Column.NAME, Written.text(name));
      row.put(Column.QUANTITY, Written.number("1"));
      row.put(Column.LOCATION, Written.text("Địa bàn " + (sector + 1) + " của đơn vị"));
      row.put(Column.LEAD, Written.text(lead));
      row.put(Column.EXTENT, Written.text((20 + 3 * sector) + " hộ, 45 đoàn viên"));
      row.put(Column.COLLECTIVE, Written.text("X"));
      cells.put(form, row);
      setSector(form, sector);
      setMaintained(form, isMaintained);
    }
    inPreviousYear = isMaintained;
  }

  String name() {
    return cells.get(Form.PL1).get(Column.NAME).text();
  }

  Written at(Form form, Column column) {
    return cells.get(form).getOrDefault(column, Written.NOTHING);
  }

  /** Writes something else into a cell. */
  BlockModel write(Form form, Column column, Written written) {
    cells.get(form).put(column, written);
    return this;
  }

  /** Writes something else into a cell of both forms. */
  BlockModel write(Column column, Written written) {
    return write(Form.PL1, column, written).write(Form.PL4, column, written);
  }

  BlockModel setSector(Form form, int sector) {
    sectorRank.put(form, sector);
    return write(form, Column.SECTOR, Written.text(SPELLINGS.get(sector)));
  }

  /** A sector that the plan does not know stands below the others. */
  BlockModel writeOtherSector(Form form, String name) {
    sectorRank.put(form, OTHER_SECTOR);
    return write(form, Column.SECTOR, Written.text(name));
  }

  BlockModel setMaintained(Form form, boolean is) {
    maintained.put(form, is);
    if (form == Form.PL4) {
      write(form, Column.NEW, is ? Written.NOTHING : Written.text("X"));
      write(form, Column.MAINTAINED, is ? Written.text("X") : Written.NOTHING);
    }
    return this;
  }

  boolean isMaintained(Form form) {
    return maintained.get(form);
  }

  int sector(Form form) {
    return sectorRank.get(form);
  }

  BlockModel only(Form... in) {
    forms.clear();
    forms.addAll(Arrays.asList(in));
    inPreviousYear &= in.length > 0;
    return this;
  }
}
