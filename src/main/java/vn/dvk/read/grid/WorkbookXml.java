package vn.dvk.read.grid;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.PackedPart;
import vn.dvk.read.grid.OfficeParts.Relation;

/** One workbook package: its sheets in order, read with its own strings, styles and calendar. */
final class WorkbookXml {
  /** Sheets that hold no cells: charts and dialogs. */
  private static final Set<String> WITHOUT_CELLS = Set.of("chartsheet", "dialogsheet");

  /** Sheets of macro commands, which are kept where anything stands in them. */
  private static final Set<String> MACROS = Set.of("xlMacrosheet", "xlIntlMacrosheet");

  private static final Map<PackedPart, MainPart> KNOWN_MAIN_PARTS = new ConcurrentHashMap<>();
  private static final Map<PackedPart, CellStyles> KNOWN_STYLES = new ConcurrentHashMap<>();

  private final OfficeParts parts;
  private final String mainPart;
  private final Map<String, Relation> relations;
  private final List<SheetEntry> entries = new ArrayList<>();
  private NumberText.Epoch epoch = NumberText.Epoch.FROM_1900;
  private CellValues.Results results = CellValues.Results.CALCULATED;

  private WorkbookXml(OfficeParts parts) throws FileFault {
    this.parts = parts;
    this.mainPart = parts.mainPart();
    this.relations = parts.relations(mainPart);
  }

  /** Reads all sheets of a package. */
  static List<Sheet> sheets(OfficeParts parts) throws FileFault {
    WorkbookXml workbook = new WorkbookXml(parts);
    workbook.readMainPart();
    return workbook.readSheets();
  }

  private record SheetEntry(String name, boolean hidden, Relation part) {}

  /** What a main part says, before its references are looked up. */
  private record MainPart(
      List<NamedSheet> sheets, NumberText.Epoch epoch, CellValues.Results results) {
    MainPart {
      sheets = List.copyOf(sheets);
    }
  }

  private record NamedSheet(String name, boolean hidden, String reference) {}

  private void readMainPart() throws FileFault {
    MainPart main = parts.known(KNOWN_MAIN_PARTS, mainPart, WorkbookXml::mainPart);
    epoch = main.epoch();
    results = main.results();
    Set<String> used = new HashSet<>();
    for (NamedSheet sheet : main.sheets()) {
      Relation part = relations.get(sheet.reference());
      if (part == null || !used.add(part.part())) {
        throw new FileFault(
            FileFault.Reason.BROKEN,
            mainPart + ": sheet " + sheet.name() + " has no part of its own");
      }
      entries.add(new SheetEntry(sheet.name(), sheet.hidden(), part));
    }
  }

  private static MainPart mainPart(OfficeParts parts, String part) throws FileFault {
    XmlWalk xml = parts.open(part);
    List<NamedSheet> sheets = new ArrayList<>();
    NumberText.Epoch epoch = NumberText.Epoch.FROM_1900;
    CellValues.Results results = CellValues.Results.CALCULATED;
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "workbookPr" -> epoch = epoch(xml);
        case "sheets" -> readSheets(xml, sheets);
        case "calcPr" -> results = results(xml);
        case "extLst", "AlternateContent" -> xml.skip();
        default -> {}
      }
    }
    return new MainPart(sheets, epoch, results);
  }

  private static NumberText.Epoch epoch(XmlWalk xml) {
    return xml.flag("date1904") ? NumberText.Epoch.FROM_1904 : NumberText.Epoch.FROM_1900;
  }

  private static CellValues.Results results(XmlWalk xml) {
    return xml.flag("fullCalcOnLoad")
        ? CellValues.Results.TO_BE_CALCULATED
        : CellValues.Results.CALCULATED;
  }

  private static void readSheets(XmlWalk xml, List<NamedSheet> sheets) throws FileFault {
    while (xml.nextChild()) {
      String name = Normalizer.normalize(xml.attribute("name"), Normalizer.Form.NFC);
      boolean hidden = xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
      sheets.add(new NamedSheet(name, hidden, xml.attribute("id")));
      xml.skip();
    }
  }

  private List<Sheet> readSheets() throws FileFault {
    CellStyles styles = styles();
    CellValues values = values(styles);
    List<Sheet> sheets = new ArrayList<>();
    List<String> read = new ArrayList<>();
    for (SheetEntry entry : entries) {
      if (WITHOUT_CELLS.contains(entry.part().type())) {
        continue;
      }
      SheetRows rows = rows(entry.part().part(), values);
      if (!rows.isEmpty() || !MACROS.contains(entry.part().type())) {
        sheets.add(rows.sheet(Optional.of(entry.name()), entry.hidden(), List.of()));
        read.add(entry.part().part());
      }
    }
    return values.areMissing()
        ? MissingValues.filled(sheets, formulas(read, styles), epoch)
        : sheets;
  }

  /** A part that the quick reader gives up is read again from its beginning. */
  private SheetRows rows(String part, CellValues values) throws FileFault {
    ReadBudget.Spent before = values.spent();
    Optional<SheetRows> plain = PlainSheet.of(parts.bytes(part), part, values);
    if (plain.isPresent()) {
      return plain.get();
    }
    values.restore(before);
    return SheetXml.of(parts.open(part), values);
  }

  private List<SheetFormulas> formulas(List<String> sheetParts, CellStyles styles)
      throws FileFault {
    List<SheetFormulas> formulas = new ArrayList<>();
    for (String part : sheetParts) {
      formulas.add(FormulaXml.of(parts.open(part), styles));
    }
    return formulas;
  }

  private CellValues values(CellStyles styles) throws FileFault {
    ReadBudget budget = new ReadBudget();
    return new CellValues(sharedStrings(budget), styles, epoch, results, budget);
  }

  private SharedStrings sharedStrings(ReadBudget budget) throws FileFault {
    Optional<String> part = partOf("sharedStrings");
    return part.isEmpty() ? SharedStrings.none() : SharedStrings.of(parts, part.get(), budget);
  }

  private CellStyles styles() throws FileFault {
    Optional<String> part = partOf("styles");
    return part.isEmpty()
        ? CellStyles.none()
        : parts.known(KNOWN_STYLES, part.get(), CellStyles::of);
  }

  private Optional<String> partOf(String type) {
    for (Relation relation : relations.values()) {
      if (relation.type().equals(type)) {
        return Optional.of(relation.part());
      }
    }
    return Optional.empty();
  }
}
