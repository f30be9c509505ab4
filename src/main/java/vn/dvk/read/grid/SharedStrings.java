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

  static SharedStrings of(XmlWalk xml, ReadBudget budget) throws FileFault {
    SharedStrings shared = new SharedStrings();
    while (xml.nextElement()) {
      if (xml.isStart("si")) {
        List<TextRun> runs = RichText.runs(xml);
        for (TextRun run : runs) {
          budget.text(run.text().length());
        }
        shared.strings.add(new Shared(runs));
      }
    }
    return shared;
  }

  /** The text of a number that a cell gives, empty where there is none. */
  Optional<DressedText> at(int index, Dress dress) {
    if (index < 0 || index >= strings.size()) {
      return Optional.empty();
    }
    return Optional.of(strings.get(index).in(dress));
  }

  /** One text with what it last became: neighbours mostly wear the same dress. */
  private static final class Shared {
    private final List<TextRun> runs;
    private Dress dress = Dress.PLAIN;
    private Optional<DressedText> dressed = Optional.empty();

    Shared(List<TextRun> runs) {
      this.runs = runs;
    }

    DressedText in(Dress wanted) {
      if (dressed.isEmpty() || !dress.equals(wanted)) {
        dress = wanted;
        dressed = Optional.of(DressedText.of(runs, wanted));
      }
      return dressed.get();
    }
  }
}
