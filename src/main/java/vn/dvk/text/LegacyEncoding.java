package vn.dvk.text;

/** The encodings of old Vietnamese files, in which letters are other characters shown by a font. */
public enum LegacyEncoding {
  /** TCVN3 (ABC), fonts named {@code .Vn…}. */
  TCVN3,
  /** VNI, fonts named {@code VNI-…}. */
  VNI
}
