package vn.dvk.read.grid;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.grid.XmlBytes.NotPlain;

/**
 * Reads the part of shared strings as nearly all programs write it, straight from its bytes. It
 * gives the runs that {@link RichText} gives, or gives up.
 */
final class PlainStrings {
  private final XmlBytes xml;
  private final ReadBudget budget;
  private final List<List<TextRun>> strings = new ArrayList<>();

  private PlainStrings(XmlBytes xml, ReadBudget budget) {
    this.xml = xml;
    this.budget = budget;
  }

  /**
   * Reads the part to its end.
   *
   * @return the runs of each string, empty where the part is not plain
   * @throws FileFault where it is damaged or over the budget
   */
  static Optional<List<List<TextRun>>> of(InputStream in, String part, ReadBudget budget)
      throws FileFault {
    ReadBudget.Spent before = budget.spent();
    try (XmlBytes xml = new XmlBytes(in, part)) {
      PlainStrings plain = new PlainStrings(xml, budget);
      plain.read();
      return Optional.of(plain.strings);
    } catch (NotPlain notPlain) {
      budget.restore(before);
      return Optional.empty();
    }
  }

  private void read() throws FileFault, NotPlain {
    xml.skipProlog();
    open("sst");
    xml.skipSpace();
    while (xml.takeStart("si")) {
      xml.skipAttributes();
      strings.add(xml.isEmptyElement() ? List.of() : string());
      xml.skipSpace();
    }
    close("sst");
    xml.finish();
  }

  private List<TextRun> string() throws FileFault, NotPlain {
    xml.skipSpace();
    if (xml.takeStart("t")) {
      List<TextRun> single = List.of(new TextRun(text(), Optional.empty()));
      close("si");
      return single;
    }
    List<TextRun> runs = new ArrayList<>();
    while (xml.takeStart("r")) {
      xml.skipAttributes();
      if (xml.isEmptyElement()) {
        throw XmlBytes.notPlain();
      }
      runs.add(run());
      xml.skipSpace();
    }
    close("si");
    return runs;
  }

  private TextRun run() throws FileFault, NotPlain {
    Optional<Dress> dress = Optional.empty();
    xml.skipSpace();
    if (xml.takeStart("rPr")) {
      xml.skipAttributes();
      dress = Optional.of(xml.isEmptyElement() ? Dress.PLAIN : PlainDress.of(xml, "rPr"));
      xml.skipSpace();
    }
    if (!xml.takeStart("t")) {
      throw XmlBytes.notPlain();
    }
    String text = text();
    close("r");
    return new TextRun(text, dress);
  }

  /** The text of the element t, whose name has been read; goes past its end. */
  private String text() throws FileFault, NotPlain {
    xml.skipAttributes();
    if (xml.isEmptyElement()) {
      return "";
    }
    xml.takeText();
    String text = RichText.unescaped(xml.value());
    budget.text(text.length());
    if (!xml.takeEnd("t")) {
      throw XmlBytes.notPlain();
    }
    return text;
  }

  private void open(String name) throws FileFault, NotPlain {
    if (!xml.takeStart(name)) {
      throw XmlBytes.notPlain();
    }
    xml.skipAttributes();
    if (xml.isEmptyElement()) {
      throw XmlBytes.notPlain();
    }
  }

  private void close(String name) throws FileFault, NotPlain {
    xml.skipSpace();
    if (!xml.takeEnd(name)) {
      throw XmlBytes.notPlain();
    }
  }
}
