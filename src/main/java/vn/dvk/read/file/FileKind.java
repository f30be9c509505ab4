package vn.dvk.read.file;

/** What a file is, told by its content. */
public enum FileKind {
  XLSX,
  XLS,
  ODS,
  CSV,
  DOCX,
  DOC,
  HTML,
  /** SpreadsheetML 2003. */
  SPREADSHEETML,
  ZIP,
  /** Anything else: photos, PDF, … */
  OTHER
}
