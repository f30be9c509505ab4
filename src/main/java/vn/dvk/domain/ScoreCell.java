package vn.dvk.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One score as it stands on a score sheet.
 *
 * @param written the cleaned text, empty where the cell is blank
 * @param value the number, empty where blank or no number; decimal comma and point are both read
 * @param place the cell
 */
public record ScoreCell(String written, Optional<BigDecimal> value, Place place) {

  /** Whether nothing was written. */
  public boolean isBlank() {
    return written.isEmpty();
  }
}
