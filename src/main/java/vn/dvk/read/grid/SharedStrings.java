package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.read.file.FileFault;

/** The texts that a workbook's cells share; each is decoded once for each dress it is shown in. */
final class SharedStrings {
  private final List<Shared> strings = new ArrayList<>();

  private SharedStrings() {}

  static SharedStrings none() {
    return new SharedStrings();
  }

  /** Reads the part that holds them. */
  static SharedStrings of(OfficeParts parts, String part, ReadBudget budget) throws FileFault {
    Optional<List<List<TextRun>>> plain = PlainStrings.of(parts.bytes(part), part, budget);
    List<List<TextRun>> strings =
        plain.isPresent() ? plain.get() : walked(parts.open(part), budget);
    SharedStrings shared = new SharedStrings();
    strings.forEach(runs -> shared.strings.add(new Shared(runs)));
    return shared;
  }

  private static List<List<TextRun>> walked(XmlWalk xml, ReadBudget budget) throws FileFault {
    List<List<TextRun>> strings = new ArrayList<>();
    while (xml.nextElement()) {
      if (xml.isStart("si")) {
        List<TextRun> runs = RichText.runs(xml);
        for (TextRun run : runs) {
          budget.text(run.text().length());
        }
        strings.add(runs);
      }
    }
    return strings;
  }

  /** The text of a number that a cell gives, empty where there is none. */
  Optional<DressedText> at(int index, Dress dress) {
    if (index < 0 || index >= strings.size()) {
      return Optional.empty();
    }
    return strings.get(index).in(dress);
  }

  /** One text with what it last became: neighbours mostly wear the same dress. */
  private static final class Shared {
    private final List<TextRun> runs;
    private Dress dress = Dress.PLAIN;
    private Optional<DressedText> dressed = Optional.empty();

    Shared(List<TextRun> runs) {
      this.runs = runs;
    }

    Optional<DressedText> in(Dress wanted) {
      if (dressed.isEmpty() || !dress.equals(wanted)) {
        dress = wanted;
        dressed = Optional.of(DressedText.of(runs, wanted));
      }
      return dressed;
    }
  }
}
