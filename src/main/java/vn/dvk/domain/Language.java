package vn.dvk.domain;

/** The languages that dvk speaks. */
public enum Language {
  /** Tiếng Việt. */
  VI("vi"),
  /** English. */
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The word of the option {@code --lang} and of the page's {@code lang} attribute. */
  public String code() {
    return code;
  }
}
