package vn.dvk.corpus;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One way in which units' score sheets differ from the blank; none of them is a fault. */
enum ScoreVariation {
  AS_PRINTED(l -> {}),
  SHIFTED_RIGHT(l -> l.left = 2),
  SHIFTED_DOWN(l -> l.top = 3),
  HEAD_NEXT_CELL(l -> l.head = ScoreLayout.Head.NEXT_CELL),
  HEAD_TWO_LINES(l -> l.head = ScoreLayout.Head.TWO_LINES),
  HEAD_NONE(l -> l.head = ScoreLayout.Head.NONE),
  MODEL_SHORT_LABEL(l -> l.modelName = ScoreLayout.ModelName.SHORT_LABEL),
  MODEL_NEXT_CELL(l -> l.modelName = ScoreLayout.ModelName.NEXT_CELL),
  MODEL_ALONE(l -> l.modelName = ScoreLayout.ModelName.ALONE),
  MODEL_IN_TITLE(l -> l.modelName = ScoreLayout.ModelName.IN_TITLE),
  MODEL_AFTER_COLON(l -> l.modelName = ScoreLayout.ModelName.AFTER_COLON),
  TITLE_LONG(l -> l.title = "PHIẾU CHẤM ĐIỂM MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2024"),
  TITLE_SMALL(l -> l.title = "Bảng chấm điểm mô hình Dân vận khéo"),
  BELOW_WITHOUT_HEADINGS(l -> l.arrangement = ScoreLayout.Arrangement.BELOW_WITHOUT_HEADINGS),
  SIDE_BY_SIDE(l -> l.arrangement = ScoreLayout.Arrangement.SIDE_BY_SIDE),
  MODELS_IN_HEADINGS(l -> l.arrangement = ScoreLayout.Arrangement.IN_HEADINGS),
  VARIANTS_UNHEADED(l -> l.variants = ScoreLayout.Variants.BOTH_UNHEADED),
  OWN_VARIANT_ALONE(l -> l.variants = ScoreLayout.Variants.OWN_ALONE),
  OTHER_VARIANT_ZERO(l -> l.otherVariant = "0"),
  OTHER_VARIANT_DASH(l -> l.otherVariant = "-"),
  HEADINGS_IN_CAPITALS(l -> l.heading = text -> text.toUpperCase(Locale.ROOT)),
  HEADINGS_PLAIN(l -> l.heading = Variation::plain),
  HEADINGS_NFD(
      l -> l.heading = text -> Normalizer.normalize(text, Normalizer.Form.NFD), Feature.SIGNS),
  HEADINGS_BROKEN(l -> l.heading = text -> text.replaceFirst(" ", "\n")),
  HEADINGS_RENAMED(
      l ->
          l.renamed.putAll(
              Map.of(
                  ScoreCol.MARK, "TT",
                  ScoreCol.CRITERION, "Nội dung tiêu chí đánh giá",
                  ScoreCol.MAXIMUM, "Thang điểm",
                  ScoreCol.POINTS, "Điểm đạt được",
                  ScoreCol.NOTE, "Minh chứng"))),
  HEADINGS_SHORT(
      l ->
          l.renamed.putAll(
              Map.of(
                  ScoreCol.MARK, "TT",
                  ScoreCol.CRITERION, "Nội dung",
                  ScoreCol.MAXIMUM, "Điểm chuẩn",
                  ScoreCol.POINTS, "Điểm"))),
  POINTS_OWN_ALONE(l -> l.renamed.put(ScoreCol.POINTS, "Điểm tự chấm")),
  COLUMN_NUMBERS(l -> l.columnNumbers = true),
  NO_MARK_COLUMN(l -> l.columns.remove(ScoreCol.MARK)),
  NO_MAXIMUM_COLUMN(l -> l.columns.remove(ScoreCol.MAXIMUM)),
  NO_NOTE_COLUMN(l -> l.columns.remove(ScoreCol.NOTE)),
  POINTS_BEFORE_MAXIMUM(
      l -> {
        if (l.columns.remove(ScoreCol.POINTS)) {
          l.columns.add(l.columns.indexOf(ScoreCol.CRITERION) + 1, ScoreCol.POINTS);
        }
      }),
  NOTES_FILLED(l -> l.notesFilled = true),
  NO_PARTS(l -> l.parts = false),
  PARTS_FILLED(l -> l.partsFilled = true),
  MARKS_DOTTED(l -> l.mark = "1."),
  MARKS_ZERO_FIRST(l -> l.mark = "01"),
  MARKS_IN_TEXTS(l -> l.marksInTexts = true),
  TEXTS_SHORT(l -> l.textsShort = true),
  TEXTS_NFD(
      l -> l.letters = text -> Normalizer.normalize(text, Normalizer.Form.NFD), Feature.SIGNS),
  TEXTS_HALF_COMPOSED(l -> l.letters = Variation::halfComposed),
  TEXTS_DOUBLE_SPACES(l -> l.letters = text -> "  " + text.replace(" ", "  ")),
  TOTAL_RENAMED(l -> l.total = "TỔNG ĐIỂM"),
  TOTAL_SHORT(l -> l.total = "Cộng"),
  TOTAL_EMPTY(l -> l.totalFilled = false),
  NO_TOTAL(l -> l.total = ""),
  POINTS_AS_TEXT(l -> l.points = (p, max) -> Ink.text(comma(p))),
  POINTS_AS_FORMULA(
      l -> l.points = (p, max) -> new Ink(p.toPlainString(), Ink.Dress.FORMULA), Feature.FORMULAS),
  POINTS_UNCACHED(
      l -> l.points = (p, max) -> new Ink(p.toPlainString(), Ink.Dress.UNCACHED), Feature.UNCACHED),
  POINTS_WITH_UNIT(l -> l.points = (p, max) -> Ink.text(comma(p) + " điểm")),
  POINTS_OF_MAXIMUM(l -> l.points = (p, max) -> Ink.text(comma(p) + "/" + max)),
  POINTS_HALVED(
      l ->
          l.points =
              (p, max) ->
                  Ink.text(comma(p).endsWith(",5") ? comma(p).replace(",5", "½") : comma(p)),
      Feature.SIGNS),
  POINTS_ZERO_FIRST(
      l -> l.points = (p, max) -> Ink.text((p.intValue() < 10 ? "0" : "") + comma(p))),
  POINTS_IN_WORDS(l -> l.points = (p, max) -> Ink.text(inWords(p))),
  SCORE_NOTE(l -> l.scoreNote = true),
  SIGNATURE(l -> l.signature = true),
  BLANK_ROWS(l -> l.blankRows = true),
  ROWS_MERGED(l -> l.mergedRows = true, Feature.MERGES);

  private static final List<String> WORDS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

  final Consumer<ScoreLayout> change;
  final Set<Feature> needs;

  ScoreVariation(Consumer<ScoreLayout> change, Feature... needs) {
    this.change = change;
    this.needs = Set.of(needs);
  }

  private static String comma(BigDecimal points) {
    return points.toPlainString().replace('.', ',');
  }

  private static String inWords(BigDecimal points) {
    boolean told = points.scale() <= 0 && points.signum() > 0 && points.intValue() < WORDS.size();
    return told ? comma(points) + " (" + WORDS.get(points.intValue()) + ")" : comma(points);
  }
}
