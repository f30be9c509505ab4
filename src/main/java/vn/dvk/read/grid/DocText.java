package vn.dvk.read.grid;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of one paragraph of a .doc, whose control characters stand for other things. */
final class DocText {
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;

  private final RunText text;

  /** How many field codes are open, which are instructions and no text. */
  private int codes;

  private DocText(RunText text) {
    this.text = text;
  }

  /** Adds a paragraph's text as lines of its own. */
  static void add(Paragraph paragraph, RunText text) {
    text.breakLine();
    DocText reading = new DocText(text);
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      reading.add(paragraph.getCharacterRun(i));
    }
  }

  private void add(CharacterRun run) {
    boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough() || run.isMarkedDeleted();
    Dress dress = new Dress(font(run), struck, run.isVanished());
    if (run.isSymbol()) {
      text.add(String.valueOf(run.getSymbolCharacter()), dress);
      return;
    }
    for (char c : run.text().toCharArray()) {
      add(c, dress);
    }
  }

  private static String font(CharacterRun run) {
    String font = run.isSymbol() ? run.getSymbolFont().getMainFontName() : run.getFontName();
    return font == null ? "" : font;
  }

  private void add(char c, Dress dress) {
    switch (c) {
      case FIELD_BEGIN -> codes++;
      case FIELD_RESULT -> codes = Math.max(0, codes - 1);
      case FIELD_END -> codes = 0;
      default -> {
        if (codes == 0) {
          addVisible(c, dress);
        }
      }
    }
  }

  private void addVisible(char c, Dress dress) {
    switch (c) {
      case 0x0B, 0x0C, 0x0E -> text.breakLine();
      case '\t' -> text.add(" ", dress);
      case 0x1E -> text.add("-", dress);
      default -> {
        if (c >= ' ') {
          text.add(String.valueOf(c), dress);
        }
      }
    }
  }
}
