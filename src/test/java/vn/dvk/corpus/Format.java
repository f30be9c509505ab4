package vn.dvk.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
      Feature.FONTS,
      Feature.FORMULAS,
      Feature.UNCACHED,
      Feature.SHEETS,
      Feature.SIGNS),
  ODS("ods", Feature.values()),
  DOCX("docx", Feature.MERGES, Feature.STRIKE, Feature.FONTS, Feature.SHEETS, Feature.SIGNS),
  HTML("xls", Feature.MERGES, Feature.STRIKE, Feature.FONTS, Feature.SIGNS),
  SPREADSHEETML("xls", Feature.values()),
  CSV("csv", Feature.SIGNS),
  CSV_SEMICOLON("csv", Feature.SIGNS),
  CSV_TAB("tsv", Feature.SIGNS),
  CSV_MARK("csv", Feature.SIGNS),
  CSV_UTF16("txt", Feature.SIGNS),
  CSV_1258("csv"),
  XLSX_NAMED_XLS("xls", Feature.values()),
  XLS_NAMED_XLSX("xlsx", Feature.MERGES, Feature.SHEETS, Feature.SIGNS),
  XLSX_IN_ZIP("zip", Feature.values());

  final String extension;
  final Set<Feature> features;

  Format(String extension, Feature... features) {
    this.extension = extension;
    this.features = Set.of(features);
  }

  byte[] write(List<Page> pages) throws IOException {
    return switch (this) {
      case XLSX, XLSX_NAMED_XLS -> PoiFile.xlsx(pages);
      case XLS, XLS_NAMED_XLSX -> PoiFile.xls(pages);
      case ODS -> OdsFile.write(pages);
      case DOCX -> DocxFile.write(pages);
      case HTML -> MarkupFile.html(pages);
      case SPREADSHEETML -> MarkupFile.spreadsheetMl(pages);
      case CSV -> CsvFile.utf8(pages.get(0), ',');
      case CSV_SEMICOLON -> CsvFile.utf8(pages.get(0), ';');
      case CSV_TAB -> CsvFile.utf8(pages.get(0), '\t');
      case CSV_MARK -> CsvFile.withMark(pages.get(0), ',', StandardCharsets.UTF_8);
      case CSV_UTF16 -> CsvFile.withMark(pages.get(0), '\t', StandardCharsets.UTF_16LE);
      case CSV_1258 -> CsvFile.windows1258(pages.get(0));
      case XLSX_IN_ZIP -> Packed.file("Biểu mẫu.xlsx", PoiFile.xlsx(pages));
    };
  }
}
