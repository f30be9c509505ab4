package vn.dvk.app.trace;

import java.text.Normalizer;
import java.util.Optional;
import vn.dvk.domain.Spot;

/**
 * A cell as a spreadsheet program writes it: {@code 'Phụ lục 1'!B17}.
 *
 * @param sheet the sheet's name without quotes
 * @param cell the text behind the last {@code !}
 */
record CellAddress(String sheet, String cell) {

  /** Reads an address; empty where the text has no sheet's name in it. */
  static Optional<CellAddress> of(String text) {
    int end = text.lastIndexOf('!');
    if (end <= 0) {
      return Optional.empty();
    }
    String sheet = Normalizer.normalize(text.substring(0, end).strip(), Normalizer.Form.NFC);
    return Optional.of(new CellAddress(unquoted(sheet), text.substring(end + 1).strip()));
  }

  /** The cell's place, empty where it is none. */
  Optional<Spot> spot() {
    return Spot.named(cell);
  }

  /** A shell may have taken the quotes away, or left only one of them. */
  private static String unquoted(String sheet) {
    boolean quoted = sheet.length() > 2 && sheet.startsWith("'") && sheet.endsWith("'");
    return quoted ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
  }
}
