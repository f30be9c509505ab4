package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dvk.domain.Declared;
import vn.dvk.domain.Declared.Kind;
import vn.dvk.domain.Place;
import vn.dvk.domain.Sector;
import vn.dvk.read.grid.Cell;
import vn.dvk.text.Fold;
import vn.dvk.text.RowMark;

/** Gathers the numbers that a form declares about itself, with the rows they are about. */
final class DeclaredNumbers {
  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\p{L}\\d])(\\d{1,6})(?![\\p{L}\\d])");
  private static final Pattern FOOTER =
      Pattern.compile(
          "(?iu)^[-+*•–]?\\s*(lĩnh\\s+vực)?\\s*([^:…]*?)\\s*(?:[:…]|\\.{2,}|(?=\\d)|$)(.*)$");

  private final Tools tools;
  private final Block block;
  private final List<Declared> found = new ArrayList<>();
  private Optional<Declared> openSection = Optional.empty();
  private Optional<Declared> openGroup = Optional.empty();
  private Optional<Declared> openNested = Optional.empty();

  DeclaredNumbers(Tools tools, Block block) {
    this.tools = tools;
    this.block = block;
  }

  List<Declared> all() {
    return List.copyOf(found);
  }

  /** The row Tổng số: its number stands under "Số lượng", else in its text. */
  void total(RowCells row, RowClassifier rows) {
    int first = block.heading().lastRow() + 1;
    Optional<Cell> quantity = quantity(row);
    if (quantity.isPresent()) {
      add(Kind.TOTAL, "", Optional.empty(), quantity.get(), quantity.get().line(), first);
      return;
    }
    Optional<Cell> label = rows.nameCell(row);
    if (label.isEmpty()) {
      return;
    }
    Matcher digits = DIGITS.matcher(RowMark.stripped(label.get().line()));
    if (digits.find()) {
      add(Kind.TOTAL, "", Optional.empty(), label.get(), digits.group(1), first);
    }
  }

  void section(RowCells row, String label) {
    close(row.number() - 1);
    openSection =
        quantity(row)
            .map(
                cell ->
                    declared(
                        Kind.SECTION, label, Optional.empty(), cell, cell.line(), row.number()));
  }

  /** A unit's or sub-unit's number is about the rows up to the next one of its rank or above. */
  void group(RowCells row, String name, boolean nested) {
    closeNested(row.number() - 1);
    if (!nested) {
      closeGroup(row.number() - 1);
    }
    Optional<Declared> open =
        quantity(row)
            .map(
                cell ->
                    declared(
                        Kind.SUBUNIT, name, Optional.empty(), cell, cell.line(), row.number()));
    if (nested) {
      openNested = open;
    } else {
      openGroup = open;
    }
  }

  /** A line of a footer: "- Lĩnh vực phát triển kinh tế: 3 mô hình", "- Tập thể: 5 mô hình". */
  void footer(RowCells row) {
    Optional<Cell> label =
        row.cells().stream().filter(cell -> cell.line().length() > 2).findFirst();
    if (label.isEmpty()) {
      return;
    }
    Matcher line = FOOTER.matcher(label.get().line());
    if (!line.matches()) {
      return;
    }
    String subject = line.group(2);
    String rest = line.group(3).replaceAll("(?iu)(mô hình|mh)", "").replaceAll("[.…:;_\\s]+", " ");
    Optional<Cell> number =
        row.cells().stream()
            .filter(cell -> cell.column() > label.get().column())
            .filter(cell -> tools.quantities().whole(cell.line()).isPresent())
            .findFirst();
    String written = rest.isBlank() ? number.map(Cell::line).orElse("") : rest.strip();
    if (written.isEmpty()) {
      return;
    }
    Cell cell = rest.isBlank() ? number.orElse(label.get()) : label.get();
    int first = block.heading().lastRow() + 1;
    kind(line.group(1) != null, subject)
        .ifPresent(kind -> add(kind, subject, sector(kind, subject), cell, written, first));
  }

  private Optional<Kind> kind(boolean sector, String subject) {
    String folded = Fold.of(subject);
    if (folded.startsWith("tap the")) {
      return Optional.of(Kind.COLLECTIVE);
    }
    if (folded.startsWith("ca nhan")) {
      return Optional.of(Kind.INDIVIDUAL);
    }
    return sector || tools.sectors().planSector(subject).isPresent()
        ? Optional.of(Kind.SECTOR)
        : Optional.empty();
  }

  private Optional<Sector> sector(Kind kind, String subject) {
    return kind == Kind.SECTOR && !subject.isBlank()
        ? tools.sectors().planSector(subject)
        : Optional.empty();
  }

  /** Ends what is open: a section's number is about the rows up to the next section. */
  void close(int lastRow) {
    closeNested(lastRow);
    closeGroup(lastRow);
    openSection.ifPresent(open -> found.add(until(open, lastRow)));
    openSection = Optional.empty();
  }

  private void closeGroup(int lastRow) {
    openGroup.ifPresent(open -> found.add(until(open, lastRow)));
    openGroup = Optional.empty();
  }

  private void closeNested(int lastRow) {
    openNested.ifPresent(open -> found.add(until(open, lastRow)));
    openNested = Optional.empty();
  }

  private Optional<Cell> quantity(RowCells row) {
    return block
        .heading()
        .at(Column.QUANTITY)
        .flatMap(row::in)
        .filter(cell -> !FieldReader.isBroken(cell) && !FieldReader.isBlank(cell.line()))
        .filter(cell -> !cell.line().equals("-"));
  }

  private void add(
      Kind kind, String subject, Optional<Sector> sector, Cell cell, String written, int first) {
    found.add(until(declared(kind, subject, sector, cell, written, first), block.lastRow()));
  }

  private Declared declared(
      Kind kind, String subject, Optional<Sector> sector, Cell cell, String written, int first) {
    Place place = Place.ofCell(block.file(), block.sheet().name(), cell.column(), cell.row());
    return new Declared(
        kind, subject, sector, tools.quantities().whole(written), written, place, first, first);
  }

  private static Declared until(Declared open, int lastRow) {
    return new Declared(
        open.kind(),
        open.subject(),
        open.sector(),
        open.value(),
        open.written(),
        open.place(),
        open.firstRow(),
        lastRow);
  }
}
