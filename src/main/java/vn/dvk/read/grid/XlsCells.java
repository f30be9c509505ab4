package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;

/** Turns POI's cells of one workbook into the grid's, with its fonts, formats and calendar. */
final class XlsCells {
  private final HSSFWorkbook workbook;
  private final NumberText.Epoch epoch;
  private final XlsResults results;
  private final ReadBudget budget = new ReadBudget();
  private final Map<Integer, NumberStyle> numberFormats = new HashMap<>();
  private final Map<Integer, CellStyle> styles = new HashMap<>();
  private final Map<Integer, Dress> dresses = new HashMap<>();

  /** What texts in no special dress came to: many cells share one. */
  private final Map<String, DressedText> plainTexts = new HashMap<>();

  private boolean missing;

  XlsCells(HSSFWorkbook workbook) {
    this.workbook = workbook;
    this.results = new XlsResults(workbook);
    boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    this.epoch = from1904 ? NumberText.Epoch.FROM_1904 : NumberText.Epoch.FROM_1900;
    for (FormatRecord format : workbook.getInternalWorkbook().getFormats()) {
      numberFormats.put(format.getIndexCode(), NumberStyle.ofCode(format.getFormatString()));
    }
  }

  /** Whether a formula without a value has been read. */
  boolean areMissing() {
    return missing;
  }

  NumberText.Epoch epoch() {
    return epoch;
  }

  /** Reads one cell, empty where a reader sees nothing in it. */
  Optional<Cell> read(HSSFCell cell) throws FileFault {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    if (formula && results.lack(cell)) {
      missing = true;
      budget.cell();
      return Optional.of(style(cell).noValue(row(cell), column(cell)));
    }
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    Cell.Computed computed = formula ? Cell.Computed.STORED : Cell.Computed.NOT;
    Optional<Cell> read =
        switch (type) {
          case NUMERIC -> Optional.of(number(cell, computed));
          case STRING -> text(cell, computed);
          case BOOLEAN ->
              word(
                  cell, Cell.Kind.BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE", computed);
          case ERROR -> word(cell, Cell.Kind.ERROR, error(cell.getErrorCellValue()), computed);
          default -> Optional.empty();
        };
    if (read.isPresent()) {
      budget.cell();
    }
    return read;
  }

  private Cell number(HSSFCell cell, Cell.Computed computed) throws FileFault {
    CellStyle style = style(cell);
    Optional<String> decimal = NumberText.decimal(cell.getNumericCellValue());
    if (decimal.isEmpty()) {
      throw new FileFault(Reason.BROKEN, "number in " + cell.getAddress().formatAsString());
    }
    NumberText number = NumberText.of(decimal.get(), style.number(), epoch);
    return style.number(row(cell), column(cell), number, computed);
  }

  private Optional<Cell> word(HSSFCell cell, Cell.Kind kind, String word, Cell.Computed computed) {
    return Optional.of(style(cell).word(row(cell), column(cell), kind, word, computed));
  }

  private Optional<Cell> text(HSSFCell cell, Cell.Computed computed) throws FileFault {
    CellStyle style = style(cell);
    HSSFRichTextString rich = cell.getRichStringCellValue();
    budget.text(rich.length());
    DressedText text = text(rich, style.dress());
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(style.text(row(cell), column(cell), text, computed));
  }

  private DressedText text(HSSFRichTextString rich, Dress dress) {
    if (rich.numFormattingRuns() > 0 || !RunText.isPlain(dress)) {
      return DressedText.of(runs(rich), dress);
    }
    return plainTexts.computeIfAbsent(rich.getString(), text -> DressedText.of(text, dress));
  }

  /** The text before the first run is shown in the cell's own font. */
  private List<TextRun> runs(HSSFRichTextString rich) {
    String text = rich.getString();
    List<TextRun> runs = new ArrayList<>(1);
    int start = 0;
    Optional<Dress> dress = Optional.empty();
    for (int i = 0; i < rich.numFormattingRuns(); i++) {
      int next = Math.min(rich.getIndexOfFormattingRun(i), text.length());
      runs.add(new TextRun(text.substring(start, next), dress));
      start = next;
      dress = Optional.of(dress(rich.getFontOfFormattingRun(i)));
    }
    runs.add(new TextRun(text.substring(start), dress));
    return runs;
  }

  /** How a cell's value is shown. */
  CellStyle style(HSSFCell cell) {
    HSSFCellStyle style = cell.getCellStyle();
    return styles.computeIfAbsent((int) style.getIndex(), index -> style(style));
  }

  private CellStyle style(HSSFCellStyle style) {
    int format = style.getDataFormat();
    NumberStyle number = numberFormats.get(format);
    return new CellStyle(
        dress(style.getFontIndex()), number == null ? NumberStyle.ofBuiltIn(format) : number);
  }

  private Dress dress(int font) {
    return dresses.computeIfAbsent(font, this::newDress);
  }

  private Dress newDress(int index) {
    HSSFFont font = workbook.getFontAt(index);
    return new Dress(font.getFontName(), font.getStrikeout());
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code)
        ? FormulaError.forInt(code).getString()
        : "#" + Byte.toUnsignedInt(code);
  }

  private static int row(HSSFCell cell) {
    return cell.getRowIndex() + 1;
  }

  private static int column(HSSFCell cell) {
    return cell.getColumnIndex() + 1;
  }
}
