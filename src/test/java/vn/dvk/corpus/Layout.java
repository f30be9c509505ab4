package vn.dvk.corpus;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How a clerk lays a form out; it begins as the blank form is printed, variations change it. */
final class Layout {
  /** Where the unit's name stands. */
  enum Head {
    LABELLED,
    DOTTED,
    NEXT_CELL,
    BELOW_LABEL,
    TWO_LINES,
    TWO_LINES_IN_ONE_CELL,
    IN_TITLE,
    BLANK,
    NONE
  }

  /** How many rows the headings take. */
  enum Headings {
    ONE_ROW,
    TWO_ROWS,
    TWO_ROWS_UNMERGED,
    THREE_ROWS
  }

  /** What becomes of the footers. */
  enum Footers {
    FILLED,
    EMPTY,
    DELETED
  }

  int left;
  int top;
  Head head = Head.LABELLED;
  UnaryOperator<String> unitName = name -> name;
  UnaryOperator<String> heading = heading -> heading;
  final Map<Col, String> renamed = new EnumMap<>(Col.class);
  Headings headings = Headings.TWO_ROWS;
  final Set<Col> without = EnumSet.noneOf(Col.class);
  boolean sectorFirst;
  boolean extentBeforeSector;
  boolean shuffled;
  boolean extraColumn;
  String extent = "";
  Ink.Dress extentDress = Ink.Dress.TEXT;
  boolean actorInWords;
  boolean statusInWords;
  boolean statusColumns;
  boolean noteColumn;
  boolean columnNumbers = true;
  String total = "Tổng số";
  boolean totalFilled;
  boolean sectionsFilled;
  boolean groupsFilled;
  boolean sections = true;
  String sectionMark = "";
  String maintained = "Mô hình tiếp tục duy trì từ năm 2023";
  String added = "Mô hình đăng ký mới năm 2024";
  boolean groups = true;
  boolean groupsMerged;
  String groupMark = "1";
  String modelMark = "-";
  boolean marksInNames;
  boolean templateRows;
  Footers footers = Footers.DELETED;
  String footerHead = "Tổng số mô hình theo lĩnh vực:";
  String footerNumber = ": %02d mô hình";
  boolean footerNumberBeside;
  boolean notes;
  boolean signature;
  final Map<String, List<String>> sectors = new LinkedHashMap<>();
  String mark = "X";
  String noMark = "";
  UnaryOperator<String> quantity = number -> number;
  Ink.Dress quantityDress = Ink.Dress.NUMBER;
  UnaryOperator<String> letters = text -> text;
  Ink.Dress nameDress = Ink.Dress.TEXT;
  final Set<Col> mergedDown = EnumSet.noneOf(Col.class);
  String ditto = "";
  boolean repeatedHeads;
  int styledRowsBelow;
  int blankEvery;
  String title1 = "BIỂU TỔNG HỢP ĐĂNG KÝ XÂY DỰNG MỚI MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2024";
  String title4 = "BIỂU TỔNG HỢP BÁO CÁO KẾT QUẢ XÂY DỰNG, DUY TRÌ MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2024";
  boolean noTitle;

  Layout() {
    sectors.put("KT", List.of("KT"));
    sectors.put("VHXH", List.of("VHXH"));
    sectors.put("QPAN", List.of("QPAN"));
    sectors.put("XDD_HTCT", List.of("XDĐ&HTCT"));
    sectors.put("NTM", List.of("NTM"));
    sectors.put("DTVM", List.of("ĐTVM"));
  }
}
