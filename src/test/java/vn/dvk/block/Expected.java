package vn.dvk.block;

import vn.dvk.domain.Finding;

/** A finding by its code and place; what it does not have is an empty text. */
record Expected(String code, String unit, String file, String sheet, String cell) {

  static Expected of(Finding finding) {
    return new Expected(
        finding.code().id(),
        finding.unit().orElse(""),
        finding.place().file().orElse(""),
        finding.place().sheet().orElse(""),
        finding.place().cell().orElse(""));
  }
}
