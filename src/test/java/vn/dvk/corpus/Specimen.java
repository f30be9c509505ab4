package vn.dvk.corpus;

import java.util.ArrayList;
import java.util.List;

/** One submission: pages to be written, and what must be read from them. */
final class Specimen {
  final String name;
  final String folder;
  final List<Page> pages = new ArrayList<>();

  /** Each model as {@code PL1 unit · subunit · name · … @ sheet row}. */
  final List<String> models = new ArrayList<>();

  /** Each score sheet as {@code unit · model · variant · points · total @ sheet row}. */
  final List<String> scores = new ArrayList<>();

  /** Each finding as {@code code cell}. */
  final List<String> findings = new ArrayList<>();

  Specimen(String name, String folder) {
    this.name = name;
    this.folder = folder;
  }

  /** How many cells of its pages are not blank. */
  int cellCount() {
    return pages.stream().mapToInt(Page::cellCount).sum();
  }
}
