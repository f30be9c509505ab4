package vn.dvk.corpus;

import java.util.ArrayList;
import java.util.List;

/** One submission: pages to be written, and what must be read from them. */
final class Specimen {
  final String name;
  final String folder;
  final List<Page> pages = new ArrayList<>();

  /** Whether a fault was planted in one of several forms, which then say different things. */
  boolean spoilt;

  private final List<Stands> models = new ArrayList<>();
  private final List<Stands> scores = new ArrayList<>();
  private final List<Stands> findings = new ArrayList<>();

  /** Something that must be read from a page. */
  private record Stands(String what, Page page) {}

  Specimen(String name, String folder) {
    this.name = name;
    this.folder = folder;
  }

  /** Begins a page. */
  Page page(String title) {
    Page page = new Page(title);
    pages.add(page);
    return page;
  }

  /** A model, as {@code PL1 unit · subunit · name · … @ row}. */
  void model(Page page, String what) {
    models.add(new Stands(what, page));
  }

  /** A score sheet, as {@code unit · model · variant · points · total · … @ row}. */
  void score(Page page, String what) {
    scores.add(new Stands(what, page));
  }

  /** A finding, as {@code code cell}. */
  void finding(Page page, String what) {
    findings.add(new Stands(what, page));
  }

  /** The models as {@link Post} tells them of a file in a format. */
  List<String> models(Format format) {
    return in(models, format);
  }

  /** The score sheets as {@link Post} tells them of a file in a format. */
  List<String> scores(Format format) {
    return in(scores, format);
  }

  /** The findings as {@link Post} tells them of a file in a format. */
  List<String> findings(Format format) {
    return in(findings, format);
  }

  private List<String> in(List<Stands> all, Format format) {
    return all.stream()
        .map(one -> one.what() + " on " + format.sheetName(pages, one.page()))
        .toList();
  }

  /** How many cells of its pages are not blank. */
  int cellCount() {
    return pages.stream().mapToInt(Page::cellCount).sum();
  }
}
