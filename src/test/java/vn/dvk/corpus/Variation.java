package vn.dvk.corpus;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One way in which units' forms differ from the blank; none of them is a fault. */
enum Variation {
  AS_PRINTED(l -> {}),
  SHIFTED_RIGHT(l -> l.left = 2),
  SHIFTED_DOWN(l -> l.top = 4),
  HEAD_DOTTED(l -> l.head = Layout.Head.DOTTED),
  HEAD_NEXT_CELL(l -> l.head = Layout.Head.NEXT_CELL),
  HEAD_BELOW_LABEL(l -> l.head = Layout.Head.BELOW_LABEL),
  HEAD_TWO_LINES(l -> l.head = Layout.Head.TWO_LINES),
  HEAD_TWO_LINES_IN_ONE_CELL(l -> l.head = Layout.Head.TWO_LINES_IN_ONE_CELL),
  HEAD_IN_TITLE(l -> l.head = Layout.Head.IN_TITLE),
  HEAD_BLANK(l -> l.head = Layout.Head.BLANK),
  HEAD_NONE(l -> l.head = Layout.Head.NONE),
  UNIT_IN_CAPITALS(l -> l.unitName = name -> name.toUpperCase(Locale.ROOT)),
  UNIT_OLD_TONES(
      l -> l.unitName = name -> name.replace("Đảng bộ", "Đảng uỷ").replace("tỉnh", "tỉnh")),
  UNIT_PLAIN(l -> l.unitName = Variation::plain),
  HEADINGS_IN_CAPITALS(l -> l.heading = text -> text.toUpperCase(Locale.ROOT)),
  HEADINGS_PLAIN(l -> l.heading = Variation::plain),
  HEADINGS_NFD(
      l -> l.heading = text -> Normalizer.normalize(text, Normalizer.Form.NFD), Feature.SIGNS),
  HEADINGS_BROKEN(l -> l.heading = text -> text.replaceFirst(" ", "\n")),
  HEADINGS_MISSPELT(
      l ->
          l.renamed.putAll(
              Map.of(Col.LEAD, "Chủ trỉ", Col.LOCATION, "Địa điẻm xây dựng, triển khai"))),
  HEADINGS_SHORT(
      l ->
          l.renamed.putAll(
              Map.of(
                  Col.MARK, "TT",
                  Col.NAME, "Tên mô hình",
                  Col.QUANTITY, "SL",
                  Col.LOCATION, "Địa điểm",
                  Col.SECTOR, "LV",
                  Col.SCALE, "Quy mô",
                  Col.RESULT, "Kết quả"))),
  HEADINGS_RENAMED(
      l ->
          l.renamed.putAll(
              Map.of(
                  Col.MARK, "Số TT",
                  Col.NAME, "Tên đơn vị/Tên mô hình, điển hình “Dân vận khéo”",
                  Col.LOCATION, "Địa bàn triển khai",
                  Col.LEAD, "Đơn vị chủ trì thực hiện",
                  Col.SECTOR, "Thuộc lĩnh vực",
                  Col.SCALE, "Quy mô thực hiện (số hộ, diện tích)",
                  Col.RESULT, "Tóm tắt quy mô, kết quả đạt được",
                  Col.NEW, "Xây dựng mới",
                  Col.MAINTAINED, "Tiếp tục duy trì"))),
  HEADINGS_ONE_ROW(l -> l.headings = Layout.Headings.ONE_ROW),
  HEADINGS_UNMERGED(l -> l.headings = Layout.Headings.TWO_ROWS_UNMERGED),
  HEADINGS_THREE_ROWS(l -> l.headings = Layout.Headings.THREE_ROWS),
  NO_COLUMN_NUMBERS(l -> l.columnNumbers = false),
  SECTOR_FIRST(l -> l.sectorFirst = true),
  EXTENT_BEFORE_SECTOR(l -> l.extentBeforeSector = true),
  COLUMNS_SHUFFLED(l -> l.shuffled = true),
  COLUMNS_SHUFFLED_UNMERGED(
      l -> {
        l.shuffled = true;
        l.headings = Layout.Headings.TWO_ROWS_UNMERGED;
      }),
  COLUMNS_SHUFFLED_IN_ONE_ROW(
      l -> {
        l.shuffled = true;
        l.headings = Layout.Headings.ONE_ROW;
      }),
  EMPTY_COLUMN(l -> l.extraColumn = true),
  EXTENT_A_NUMBER(
      l -> {
        l.extent = "1250";
        l.extentDress = Ink.Dress.NUMBER;
      }),
  EXTENT_A_DATE(
      l -> {
        l.extent = "15/04/2024";
        l.extentDress = Ink.Dress.DATE;
      }),
  NO_MARK_COLUMN(l -> l.without.add(Col.MARK)),
  NO_QUANTITY_COLUMN(
      l -> {
        l.without.add(Col.QUANTITY);
        l.quantity = number -> "";
      }),
  ACTOR_IN_WORDS(l -> l.actorInWords = true),
  STATUS_IN_WORDS(l -> l.statusInWords = true),
  STATUS_COLUMNS_FOR_SECTIONS(
      l -> {
        l.statusColumns = true;
        l.sections = false;
      }),
  NOTE_COLUMN(l -> l.noteColumn = true),
  REPEATED_HEADS(l -> l.repeatedHeads = true),
  BLANK_ROWS(l -> l.blankEvery = 2),
  BLANK_STYLED_ROWS(l -> l.styledRowsBelow = 300),
  TOTAL_RENAMED(l -> l.total = "Tổng cộng"),
  TOTAL_WITH_NUMBER(l -> l.total = "Tổng số: %d mô hình"),
  TOTAL_LONG(l -> l.total = "TỔNG CỘNG TOÀN ĐƠN VỊ"),
  TOTAL_FILLED(l -> l.totalFilled = true),
  NO_TOTAL(l -> l.total = ""),
  NUMBERS_IN_GROUPS(
      l -> {
        l.groupsFilled = true;
        l.sectionsFilled = true;
        l.totalFilled = true;
      }),
  SECTIONS_IN_CAPITALS(
      l -> {
        l.maintained = "MÔ HÌNH TIẾP TỤC DUY TRÌ";
        l.added = "MÔ HÌNH XÂY DỰNG MỚI";
      }),
  SECTIONS_SHORT(
      l -> {
        l.maintained = "Duy trì";
        l.added = "Xây dựng mới";
      }),
  SECTIONS_IN_OTHER_WORDS(
      l -> {
        l.maintained = "Các mô hình năm 2023 tiếp tục thực hiện trong năm 2024:";
        l.added = "Mô hình mới đăng ký năm 2024:";
      }),
  SECTIONS_LETTERED(l -> l.sectionMark = "A,B"),
  SECTIONS_MARKED_IN_NAME(l -> l.sectionMark = "in name"),
  SECTIONS_UNMARKED(l -> l.sectionMark = "none"),
  NO_GROUPS(l -> l.groups = false),
  NO_GROUPS_NUMBERED(
      l -> {
        l.groups = false;
        l.modelMark = "1";
      }),
  NO_GROUPS_ZERO_NUMBERED(
      l -> {
        l.groups = false;
        l.modelMark = "01";
      }),
  NO_GROUPS_UNMARKED(
      l -> {
        l.groups = false;
        l.modelMark = "";
      }),
  GROUPS_MERGED(l -> l.groupsMerged = true, Feature.MERGES),
  GROUPS_DOTTED(l -> l.groupMark = "1."),
  GROUPS_BRACKETED(l -> l.groupMark = "1)"),
  GROUPS_LETTERED(l -> l.groupMark = "a)"),
  GROUPS_UNMARKED(l -> l.groupMark = ""),
  MODELS_EN_DASH(l -> l.modelMark = "–"),
  MODELS_PLUS(l -> l.modelMark = "+"),
  MODELS_BULLET(l -> l.modelMark = "•"),
  MODELS_NESTED_NUMBERS(l -> l.modelMark = "1.1"),
  MODELS_LETTERED(l -> l.modelMark = "a)"),
  MODELS_NUMBERED(l -> l.modelMark = "1"),
  MODELS_UNMARKED(l -> l.modelMark = ""),
  MARKS_IN_NAMES(l -> l.marksInNames = true),
  NUMBERED_IN_NAMES(
      l -> {
        l.marksInNames = true;
        l.groupMark = "1.";
        l.modelMark = "1.1.";
      }),
  TEMPLATE_ROWS(l -> l.templateRows = true),
  FOOTERS_FILLED(l -> l.footers = Layout.Footers.FILLED),
  FOOTERS_EMPTY(l -> l.footers = Layout.Footers.EMPTY),
  FOOTERS_BESIDE(
      l -> {
        l.footers = Layout.Footers.FILLED;
        l.footerNumberBeside = true;
      }),
  FOOTERS_SHORT(
      l -> {
        l.footers = Layout.Footers.FILLED;
        l.footerHead = "Chia theo lĩnh vực";
        l.footerNumber = ": %d MH";
      }),
  NOTES(l -> l.notes = true),
  SIGNATURE(l -> l.signature = true),
  NOTES_AND_SIGNATURE(
      l -> {
        l.footers = Layout.Footers.FILLED;
        l.notes = true;
        l.signature = true;
      }),
  SECTORS_IN_WORDS(
      l ->
          l.sectors.putAll(
              Map.of(
                  "KT", List.of("Kinh tế", "Phát triển kinh tế"),
                  "VHXH", List.of("Văn hóa - xã hội", "Văn hoá, xã hội"),
                  "QPAN", List.of("Quốc phòng - an ninh", "An ninh - quốc phòng"),
                  "XDD_HTCT", List.of("Xây dựng Đảng và hệ thống chính trị", "XD Đảng&HTCT"),
                  "NTM", List.of("Xây dựng nông thôn mới", "Xây dựng NTM"),
                  "DTVM", List.of("Xây dựng đô thị văn minh", "Nếp sống văn minh đô thị")))),
  SECTORS_AS_SENT(l -> l.sectors.putAll(SectorSpellings.ALL)),
  MARKS_SMALL(l -> l.mark = "x"),
  MARKS_TICK(l -> l.mark = "✓", Feature.SIGNS),
  MARKS_ROOT(l -> l.mark = "√", Feature.SIGNS),
  MARKS_BOX(
      l -> {
        l.mark = "☑";
        l.noMark = "☐";
      },
      Feature.SIGNS),
  MARKS_ONE(l -> l.mark = "1"),
  MARKS_YES(
      l -> {
        l.mark = "Có";
        l.noMark = "Không";
      }),
  MARKS_ZERO(
      l -> {
        l.mark = "1";
        l.noMark = "0";
      }),
  QUANTITY_ZERO_FIRST(
      l -> {
        l.quantity = number -> "0" + number;
        l.quantityDress = Ink.Dress.TEXT;
      }),
  QUANTITY_WITH_UNIT(
      l -> {
        l.quantity = number -> number + " mô hình";
        l.quantityDress = Ink.Dress.TEXT;
      }),
  QUANTITY_IN_WORDS(
      l -> {
        l.quantity = number -> List.of("một", "hai", "ba").get(Integer.parseInt(number) - 1);
        l.quantityDress = Ink.Dress.TEXT;
      }),
  QUANTITY_AS_TEXT(l -> l.quantityDress = Ink.Dress.TEXT),
  QUANTITY_AS_FORMULA(l -> l.quantityDress = Ink.Dress.FORMULA, Feature.FORMULAS),
  QUANTITY_UNCACHED(l -> l.quantityDress = Ink.Dress.UNCACHED, Feature.UNCACHED),
  TEXT_NFD(l -> l.letters = text -> Normalizer.normalize(text, Normalizer.Form.NFD), Feature.SIGNS),
  TEXT_HALF_COMPOSED(l -> l.letters = Variation::halfComposed),
  TEXT_NBSP(l -> l.letters = text -> text.replaceFirst(" ", "\u00a0") + "\u00a0"),
  TEXT_ZERO_WIDTH(
      l -> l.letters = text -> "\u200b" + text.replaceFirst(" ", " \u200b"), Feature.SIGNS),
  TEXT_DOUBLE_SPACES(l -> l.letters = text -> "  " + text.replace(" ", "  ")),
  TEXT_LINE_BREAKS(l -> l.letters = text -> text.replaceFirst("(?<=\\p{L}{3}) ", "\n")),
  SECTORS_MERGED_DOWN(l -> l.mergedDown.add(Col.SECTOR), Feature.MERGES),
  FIELDS_MERGED_DOWN(
      l ->
          l.mergedDown.addAll(
              Set.of(Col.LOCATION, Col.LEAD, Col.SECTOR, Col.COLLECTIVE, Col.INDIVIDUAL)),
      Feature.MERGES),
  DITTO_NT(l -> l.ditto = "-nt-"),
  DITTO_WORDS(l -> l.ditto = "Như trên"),
  DITTO_SIGN(l -> l.ditto = "\""),
  NO_TITLE(l -> l.noTitle = true),
  TITLE_SMALL(
      l -> {
        l.title1 = "Biểu đăng ký mô hình Dân vận khéo năm 2024";
        l.title4 = "Báo cáo kết quả thực hiện mô hình Dân vận khéo năm 2024";
      });

  final Consumer<Layout> change;
  final Set<Feature> needs;

  Variation(Consumer<Layout> change, Feature... needs) {
    this.change = change;
    this.needs = Set.of(needs);
  }

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  /** As Windows' own keyboard writes: ê as one letter, its tone as a second. */
  static String halfComposed(String text) {
    String tones = "\u0300\u0301\u0303\u0309\u0323";
    StringBuilder written = new StringBuilder();
    for (char c : text.toCharArray()) {
      String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      StringBuilder base = new StringBuilder();
      StringBuilder tone = new StringBuilder();
      apart.chars().forEach(p -> (tones.indexOf(p) < 0 ? base : tone).append((char) p));
      written.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
    }
    return written.toString();
  }
}
