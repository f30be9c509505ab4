package vn.dvk.write.xlsx;

import java.util.Locale;

/** The names of the format: namespaces, kinds of parts, words. */
final class Names {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  static final String CONTENT_TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  static final String CORE_PROPERTIES =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  static final String CORE_RELATIONSHIP =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

  /** Kinds of parts begin with this and end in {@code +xml}. */
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Names() {}

  /** The content type of a part: {@code worksheet} for a sheet. */
  static String type(String part) {
    return TYPE + part + "+xml";
  }

  /** The kind of a relationship between parts: {@code worksheet} to a sheet. */
  static String relationship(String to) {
    return OFFICE + "/" + to;
  }

  /** The format's word for an enum's constant. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
