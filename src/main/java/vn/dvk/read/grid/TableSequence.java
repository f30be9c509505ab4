package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.dvk.read.file.FileFault;

/**
 * The tables of a document in reading order, nested ones as tables of their own, and the paragraphs
 * around them.
 *
 * <p>Paragraphs above a table become its {@link Sheet#before()}; those below the last table become
 * rows below it, for signatures and footers stand there.
 */
final class TableSequence {
  private record Table(
      Optional<String> name, SheetDraft draft, List<RunText> above, boolean nested) {}

  private final IntFunction<Optional<String>> names;
  private final List<Table> tables = new ArrayList<>();
  private List<RunText> pending = new ArrayList<>();

  /**
   * An empty sequence.
   *
   * @param names gives the name of the table of a number, from 1
   */
  TableSequence(IntFunction<Optional<String>> names) {
    this.names = names;
  }

  /** A paragraph outside of all tables. */
  void paragraph(RunText text) {
    pending.add(text);
  }

  /** Begins a table in the document's body. */
  SheetDraft begin() {
    List<RunText> above = pending;
    pending = new ArrayList<>();
    return add(above, false);
  }

  /** Begins a table inside a cell of another one. */
  SheetDraft nest() {
    return add(List.of(), true);
  }

  /**
   * Ends the document.
   *
   * @return the tables with content; none where the document has no table
   */
  List<Sheet> sheets() throws FileFault {
    List<Table> filled = new ArrayList<>();
    List<RunText> above = new ArrayList<>();
    for (Table table : tables) {
      above.addAll(table.above);
      if (!table.draft.isEmpty()) {
        table.draft.before(texts(above));
        above.clear();
        filled.add(table);
      }
    }
    above.addAll(pending);
    if (!filled.isEmpty()) {
      append(above, lastOf(filled).draft);
    }
    return filled.stream().map(table -> table.draft.sheet(table.name)).toList();
  }

  private SheetDraft add(List<RunText> above, boolean nested) {
    SheetDraft draft = new SheetDraft();
    tables.add(new Table(names.apply(tables.size() + 1), draft, above, nested));
    return draft;
  }

  private static List<String> texts(List<RunText> paragraphs) {
    return paragraphs.stream().map(RunText::text).filter(text -> !text.isEmpty()).toList();
  }

  /** The last table of the body, the last of all where only nested ones have content. */
  private static Table lastOf(List<Table> filled) {
    Table last = filled.get(filled.size() - 1);
    for (Table table : filled) {
      last = table.nested ? last : table;
    }
    return last;
  }

  private static void append(List<RunText> paragraphs, SheetDraft draft) throws FileFault {
    for (RunText paragraph : paragraphs) {
      draft.add(paragraph.cell(draft.lastRow() + 1, 1));
    }
  }
}
