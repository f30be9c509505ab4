package vn.dvk.corpus;

import java.util.Set;
import java.util.function.Consumer;
import vn.dvk.domain.Code;

/** A fault planted in one row of a form. */
enum Fault {
  MISSING_SECTOR(row -> blank(row, Col.SECTOR, Part.SECTOR, Code.MISSING_SECTOR)),
  DOTS_FOR_SECTOR(
      row -> {
        blank(row, Col.SECTOR, Part.SECTOR, Code.MISSING_SECTOR);
        row.put(Col.SECTOR, Ink.text("………"));
      }),
  AMBIGUOUS_SECTOR(
      row -> {
        replace(row, Col.SECTOR, "Kinh tế, văn hóa", Code.AMBIGUOUS_SECTOR);
        row.expect(Part.SECTOR, "");
      }),
  UNKNOWN_SECTOR(
      row -> {
        replace(row, Col.SECTOR, "Chuyển đổi số", Code.UNKNOWN_SECTOR);
        row.expect(Part.SECTOR, "KHAC");
      }),
  MISSING_LOCATION(row -> blank(row, Col.LOCATION, Part.LOCATION, Code.MISSING_LOCATION)),
  MISSING_LEAD(row -> blank(row, Col.LEAD, Part.LEAD, Code.MISSING_LEAD)),
  MISSING_EXTENT(
      row -> {
        Col column = row.inks.containsKey(Col.RESULT) ? Col.RESULT : Col.SCALE;
        Code code = column == Col.RESULT ? Code.MISSING_RESULT : Code.MISSING_SCALE;
        blank(row, column, Part.EXTENT, code);
      }),
  MISSING_NAME(row -> blank(row, Col.NAME, Part.NAME, Code.MISSING_NAME)),
  MISSING_ACTOR(
      row -> {
        row.inks.remove(Col.COLLECTIVE);
        row.inks.remove(Col.INDIVIDUAL);
        row.expect(Part.ACTOR, "");
        row.plant(Code.MISSING_ACTOR, Col.COLLECTIVE, Col.INDIVIDUAL);
      }),
  AMBIGUOUS_ACTOR(
      row -> {
        row.put(Col.COLLECTIVE, Ink.text("X"));
        row.put(Col.INDIVIDUAL, Ink.text("x"));
        row.expect(Part.ACTOR, "");
        row.plant(Code.AMBIGUOUS_ACTOR, Col.COLLECTIVE, Col.INDIVIDUAL);
      }),
  MISSING_STATUS(
      row -> {
        if (hasStatus(row)) {
          row.inks.remove(Col.NEW);
          row.inks.remove(Col.MAINTAINED);
          row.expect(Part.STATUS, "");
          row.plant(Code.MISSING_STATUS, Col.NEW, Col.MAINTAINED);
        }
      }),
  AMBIGUOUS_STATUS(
      row -> {
        if (hasStatus(row)) {
          row.put(Col.NEW, Ink.text("X"));
          row.put(Col.MAINTAINED, Ink.text("X"));
          row.expect(Part.STATUS, "");
          row.plant(Code.AMBIGUOUS_STATUS, Col.NEW, Col.MAINTAINED);
        }
      }),
  QUANTITY_NO_NUMBER(row -> quantity(row, "nhiều")),
  QUANTITY_ZERO(row -> quantity(row, "0")),
  QUANTITY_NEGATIVE(row -> quantity(row, "-2")),
  QUANTITY_BROKEN(row -> quantity(row, "1,5")),
  QUANTITY_BLANK(
      row -> {
        row.inks.remove(Col.QUANTITY);
        row.expect(Part.QUANTITY, "1");
      }),
  SEVERAL_MODELS(
      row -> {
        replace(
            row, Col.NAME, "1. Mô hình vườn mẫu\n2. Mô hình bếp ấm", Code.MULTIPLE_MODELS_IN_CELL);
        row.expect(Part.NAME, "Mô hình vườn mẫu 2. Mô hình bếp ấm");
      }),
  NOTE_FILLED(
      row -> {
        row.put(Col.NOTE, Ink.text("Đề nghị khen thưởng"));
        row.plant(Code.UNRECOGNIZED_CONTENT, Col.NOTE);
      }),
  HIDDEN_ROW(row -> row.hidden = true, Feature.HIDDEN),
  STRUCK_ROW(
      row -> {
        row.inks.replaceAll((column, ink) -> ink.in(Ink.Dress.STRUCK));
        row.counts = false;
      },
      Feature.STRIKE),
  STRUCK_CELL(
      row -> {
        row.put(Col.LOCATION, row.inks.get(Col.LOCATION).in(Ink.Dress.STRUCK));
        row.expect(Part.LOCATION, "");
        row.plant(Code.STRUCK_OUT_CONTENT, Col.LOCATION);
        row.plant(Code.MISSING_LOCATION, Col.LOCATION);
      },
      Feature.STRIKE),
  QUANTITY_ERROR(
      row -> {
        row.put(Col.QUANTITY, new Ink("#DIV/0!", Ink.Dress.ERROR));
        row.expect(Part.QUANTITY, "1");
        row.plant(Code.FORMULA_ERROR, Col.QUANTITY);
      },
      Feature.FORMULAS),
  SECTOR_ERROR(
      row -> {
        row.put(Col.SECTOR, new Ink("#N/A", Ink.Dress.ERROR));
        row.expect(Part.SECTOR, "");
        row.plant(Code.FORMULA_ERROR, Col.SECTOR);
      },
      Feature.FORMULAS),
  LOCATION_ERROR(
      row -> {
        row.put(Col.LOCATION, new Ink("#REF!", Ink.Dress.ERROR));
        row.expect(Part.LOCATION, "");
        row.plant(Code.FORMULA_ERROR, Col.LOCATION);
      },
      Feature.FORMULAS),
  NAME_ERROR(
      row -> {
        row.put(Col.NAME, new Ink("#NAME?", Ink.Dress.ERROR));
        row.expect(Part.NAME, "");
        row.plant(Code.FORMULA_ERROR, Col.NAME);
      },
      Feature.FORMULAS),
  BEYOND_THE_FILE(
      row -> {
        row.put(Col.QUANTITY, new Ink("1", Ink.Dress.BEYOND_THE_FILE));
        row.expect(Part.QUANTITY, "1");
        row.plant(Code.FORMULA_ERROR, Col.QUANTITY);
      },
      Feature.UNCACHED),
  NAME_IN_TCVN3(row -> legacy(row, Ink.Dress.TCVN3), Feature.FONTS),
  NAME_IN_VNI(row -> legacy(row, Ink.Dress.VNI), Feature.FONTS),
  NAME_PARTLY_IN_TCVN3(row -> legacy(row, Ink.Dress.PARTLY_TCVN3), Feature.RUNS),
  NAME_PARTLY_IN_VNI(row -> legacy(row, Ink.Dress.PARTLY_VNI), Feature.RUNS),
  NAME_PARTLY_STRUCK(row -> partlyStruck(row, Col.NAME, Part.NAME), Feature.RUNS),
  LOCATION_PARTLY_STRUCK(row -> partlyStruck(row, Col.LOCATION, Part.LOCATION), Feature.RUNS),
  QUANTITY_A_DATE(
      row -> {
        row.put(Col.QUANTITY, new Ink("15/04/2024", Ink.Dress.DATE));
        row.expect(Part.QUANTITY, "1");
        row.plant(Code.INVALID_QUANTITY, Col.QUANTITY);
      });

  final Consumer<Typed> spoil;
  final Set<Feature> needs;

  Fault(Consumer<Typed> spoil, Feature... needs) {
    this.spoil = spoil;
    this.needs = Set.of(needs);
  }

  private static boolean hasStatus(Typed row) {
    return row.inks.containsKey(Col.NEW) || row.inks.containsKey(Col.MAINTAINED);
  }

  private static void blank(Typed row, Col column, Part part, Code code) {
    row.inks.remove(column);
    row.expect(part, "");
    row.plant(code, column);
  }

  private static void replace(Typed row, Col column, String text, Code code) {
    row.put(column, Ink.text(text));
    row.plant(code, column);
  }

  private static void quantity(Typed row, String text) {
    replace(row, Col.QUANTITY, text, Code.INVALID_QUANTITY);
    row.expect(Part.QUANTITY, "1");
  }

  private static void partlyStruck(Typed row, Col column, Part part) {
    row.put(column, new Ink(row.expected.get(part), Ink.Dress.PARTLY_STRUCK));
    row.plant(Code.STRUCK_OUT_CONTENT, column);
  }

  private static void legacy(Typed row, Ink.Dress dress) {
    row.put(Col.NAME, new Ink("Vườn rau dân vận ở bản Nả", dress));
    row.expect(Part.NAME, "Vườn rau dân vận ở bản Nả");
    row.plant(Code.LEGACY_ENCODING, Col.NAME);
  }

  /** A sector outside the plan belongs below all others. */
  boolean isLast() {
    return this == UNKNOWN_SECTOR;
  }

  /** Whether the form's own totals say nothing then. */
  boolean unsettlesTotals() {
    return name().startsWith("QUANTITY")
        || name().endsWith("_SECTOR")
        || name().endsWith("_ACTOR")
        || name().endsWith("_ERROR");
  }
}
