package vn.dvk.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/** A kind of file that units send. */
enum Format {
  XLSX("xlsx", Feature.values()),
  XLS(
      "xls",
      Feature.MERGES,
      Feature.HIDDEN,
      Feature.STRIKE,
      Feature.RUNS,
      Feature.FONTS,
      Feature.FORMULAS,
      Feature.UNCACHED,
      Feature.SHEETS,
      Feature.SIGNS),
  ODS("ods", Feature.values()),
  DOCX(
      "docx",
      Feature.MERGES,
      Feature.STRIKE,
      Feature.RUNS,
      Feature.FONTS,
      Feature.SHEETS,
      Feature.SIGNS),
  HTML("xls", Feature.MERGES, Feature.STRIKE, Feature.RUNS, Feature.FONTS, Feature.SIGNS),
  SPREADSHEETML("xls", Feature.values()),
  CSV("csv", Feature.SIGNS),
  CSV_SEMICOLON("csv", Feature.SIGNS),
  CSV_TAB("tsv", Feature.SIGNS),
  CSV_MARK("csv", Feature.SIGNS),
  CSV_UTF16("txt", Feature.SIGNS),
  CSV_1258("csv"),
  XLSX_NAMED_XLS("xls", Feature.values()),
  XLS_NAMED_XLSX("xlsx", Feature.MERGES, Feature.SHEETS, Feature.SIGNS),
  XLSX_IN_ZIP("zip", Feature.values()),
  ODS_NAMED_XLSX("xlsx", Feature.values()),
  CSV_NAMED_XLS("xls", Feature.SIGNS),
  XLSX_NAMED_CSV("csv", Feature.values()),
  DOCX_NAMED_DOC(
      "doc",
      Feature.MERGES,
      Feature.STRIKE,
      Feature.RUNS,
      Feature.FONTS,
      Feature.SHEETS,
      Feature.SIGNS),
  ZIP_IN_ZIP("zip", Feature.values()),
  ZIP_NAMES_APART("zip", Feature.values()),
  ZIP_NAMES_1258("zip", Feature.values()),
  ZIP_NAMES_437("zip", Feature.values()),
  DOC("doc", Feature.SIGNS);

  private static final Charset IBM437 = Charset.forName("IBM437");

  final String extension;
  final Set<Feature> features;

  Format(String extension, Feature... features) {
    this.extension = extension;
    this.features = Set.of(features);
  }

  /** What the sheet of a page is called in a file of this format. */
  String sheetName(List<Page> pages, Page page) {
    return switch (this) {
      case DOCX, DOCX_NAMED_DOC, DOC -> "table " + (pages.indexOf(page) + 1);
      case HTML, CSV, CSV_SEMICOLON, CSV_TAB, CSV_MARK, CSV_UTF16, CSV_1258, CSV_NAMED_XLS -> "-";
      default -> page.name;
    };
  }

  byte[] write(List<Page> pages) throws IOException {
    return switch (this) {
      case XLSX, XLSX_NAMED_XLS, XLSX_NAMED_CSV -> PoiFile.xlsx(pages);
      case XLS, XLS_NAMED_XLSX -> PoiFile.xls(pages);
      case ODS, ODS_NAMED_XLSX -> OdsFile.write(pages);
      case DOCX, DOCX_NAMED_DOC -> DocxFile.write(pages);
      case DOC -> DocFile.write(pages.get(0));
      case HTML -> MarkupFile.html(pages);
      case SPREADSHEETML -> MarkupFile.spreadsheetMl(pages);
      case CSV, CSV_NAMED_XLS -> CsvFile.utf8(pages.get(0), ',');
      case CSV_SEMICOLON -> CsvFile.utf8(pages.get(0), ';');
      case CSV_TAB -> CsvFile.utf8(pages.get(0), '\t');
      case CSV_MARK -> CsvFile.withMark(pages.get(0), ',', StandardCharsets.UTF_8);
      case CSV_UTF16 -> CsvFile.withMark(pages.get(0), '\t', StandardCharsets.UTF_16LE);
      case CSV_1258 -> CsvFile.windows1258(pages.get(0));
      case XLSX_IN_ZIP, ZIP_IN_ZIP, ZIP_NAMES_APART, ZIP_NAMES_1258, ZIP_NAMES_437 ->
          Packed.file("Biểu mẫu.xlsx", PoiFile.xlsx(pages));
    };
  }

  /** Whether a folder inside the file is named after the unit. */
  boolean namesUnit() {
    return name().startsWith("ZIP_");
  }

  /** A file that has the unit's name inside, as programs of several kinds write it into a zip. */
  byte[] write(List<Page> pages, String unit) throws IOException {
    byte[] book = PoiFile.xlsx(pages);
    String path = unit + "/Biểu mẫu.xlsx";
    return switch (this) {
      case ZIP_IN_ZIP -> Packed.file("Gửi kèm.zip", Packed.file(path, book));
      case ZIP_NAMES_APART -> Packed.file(Normalizer.normalize(path, Normalizer.Form.NFD), book);
      case ZIP_NAMES_1258 ->
          Packed.file(CsvFile.apart(path), book, Charset.forName("windows-1258"));
      case ZIP_NAMES_437 -> Packed.file(Packed.fitted(path, IBM437), book, IBM437);
      default -> write(pages);
    };
  }
}
