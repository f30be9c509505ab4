package vn.dvk.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** How a clerk lays a score sheet out; it begins as the blank sheet is printed. */
final class ScoreLayout {
  /** Where the unit's name stands. */
  enum Head {
    LABELLED,
    NEXT_CELL,
    TWO_LINES,
    NONE
  }

  /** Where the model's name stands, if it heads its own table. */
  enum ModelName {
    LABELLED,
    SHORT_LABEL,
    NEXT_CELL,
    ALONE,
    IN_TITLE,
    AFTER_COLON
  }

  /** How the tables of several models stand on one sheet. */
  enum Arrangement {
    BELOW_EACH_OTHER,
    BELOW_WITHOUT_HEADINGS,
    SIDE_BY_SIDE,
    IN_HEADINGS
  }

  /** Which variants of part II stand on the sheet. */
  enum Variants {
    BOTH,
    BOTH_UNHEADED,
    OWN_ALONE
  }

  int left;
  int top;
  Head head = Head.LABELLED;
  ModelName modelName = ModelName.LABELLED;
  Arrangement arrangement = Arrangement.BELOW_EACH_OTHER;
  Variants variants = Variants.BOTH;
  String title = "BIỂU CHẤM ĐIỂM MÔ HÌNH";
  final List<ScoreCol> columns =
      new ArrayList<>(
          List.of(
              ScoreCol.MARK, ScoreCol.CRITERION, ScoreCol.MAXIMUM, ScoreCol.POINTS, ScoreCol.NOTE));
  final Map<ScoreCol, String> renamed = new EnumMap<>(ScoreCol.class);
  UnaryOperator<String> heading = text -> text;
  UnaryOperator<String> letters = text -> text;
  boolean columnNumbers;
  boolean parts = true;
  boolean partsFilled;
  String mark = "1";
  boolean marksInTexts;
  boolean textsShort;
  String total = "Tổng cộng I + II";
  boolean totalFilled = true;
  String otherVariant = "";
  BiFunction<BigDecimal, Integer, Ink> points =
      (points, maximum) -> new Ink(points.toPlainString(), Ink.Dress.NUMBER);
  boolean scoreNote;
  boolean signature;
  boolean blankRows;
  boolean mergedRows;
  boolean notesFilled;
}
