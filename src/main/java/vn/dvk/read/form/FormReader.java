package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Place;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Received;
import vn.dvk.domain.Roster;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;
import vn.dvk.read.form.ScoreListReader.UnitScores;
import vn.dvk.read.form.TableReader.UnitPart;
import vn.dvk.read.form.UnitTeller.Told;
import vn.dvk.read.grid.Sheet;

/** Turns the sheets of a file into submissions; one instance serves all files and threads. */
public final class FormReader {
  private final Tools tools;
  private final BlockFinder blocks;

  /**
   * Prepares to read forms of one plan.
   *
   * @param plan names the sectors, the rubric and the body that gathers the forms
   * @param roster the units whose names are known, or {@link Roster#EMPTY}
   */
  public FormReader(Plan plan, Roster roster) {
    this.tools = Tools.of(plan, roster);
    this.blocks = new BlockFinder(tools);
  }

  /**
   * Reads the forms of one file.
   *
   * @param file the file's path, as in {@link vn.dvk.domain.Source}
   * @param sheets its sheets, hidden ones too
   * @param received when the file came in
   * @return the submissions; none where no form was found
   */
  public BookReading read(String file, List<Sheet> sheets, Received received) {
    List<Block> found = new ArrayList<>();
    List<Sheet> formless = new ArrayList<>();
    Set<String> told = toldSheets(sheets);
    List<Submission> listed = new ArrayList<>();
    for (Sheet sheet : sheets) {
      List<Block> here = isTold(sheet, told) ? List.of() : blocks.find(file, sheet);
      List<Submission> scores =
          isScoreList(sheet, told) ? listedScores(file, sheet, received) : List.of();
      found.addAll(here);
      listed.addAll(scores);
      if (here.isEmpty() && scores.isEmpty()) {
        formless.add(sheet);
      }
    }
    List<Submission> submissions = new ArrayList<>(submissions(file, found, received));
    submissions.addAll(listed);
    SideSheets side = new SideSheets(tools, file, told, !submissions.isEmpty());
    return new BookReading(
        submissions, side.accounts(formless), side.findings(formless), tables(found));
  }

  private static List<FormTable> tables(List<Block> blocks) {
    List<FormTable> tables = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      tables.add(FormTable.of(block));
    }
    return tables;
  }

  /**
   * The sheets of a consolidated workbook of dvk that only tell what its forms hold are left out.
   */
  private Set<String> toldSheets(List<Sheet> sheets) {
    if (sheets.size() < tools.words().ownSheets.size()) {
      return Set.of();
    }
    Set<String> names =
        sheets.stream().flatMap(sheet -> sheet.name().stream()).collect(Collectors.toSet());
    if (!names.containsAll(tools.words().ownSheets)) {
      return Set.of();
    }
    Set<String> told = new HashSet<>(tools.words().ownSheets);
    told.addAll(tools.words().ownSheetsAtTimes);
    return told;
  }

  private static boolean isTold(Sheet sheet, Set<String> told) {
    return told.contains(sheet.name().orElse(""));
  }

  /** The scores of a consolidated workbook stand in a list, in a row each. */
  private boolean isScoreList(Sheet sheet, Set<String> told) {
    return isTold(sheet, told) && sheet.name().equals(Optional.of(tools.words().scoreList.sheet()));
  }

  private List<Submission> listedScores(String file, Sheet sheet, Received received) {
    Told fallback = outOfHead(file, Optional.empty());
    return new ScoreListReader(tools, file, sheet, () -> fallback)
        .read().stream().map(scores -> submission(file, sheet, scores, received)).toList();
  }

  private static Submission submission(
      String file, Sheet sheet, UnitScores scores, Received received) {
    return new Submission(
        file,
        sheet.name(),
        Form.SCORE,
        scores.told().unit(),
        scores.told().naming(),
        scores.head().year(),
        scores.head().yearPlace(),
        received,
        List.of(),
        scores.sheets(),
        List.of(),
        scores.accounts().account(),
        scores.accounts().evaluated(),
        about(scores.told().unit(), file, sheet, scores.findings()));
  }

  private List<Submission> submissions(String file, List<Block> found, Received received) {
    List<Submission> submissions = new ArrayList<>();
    List<Optional<Told>> heads = new ArrayList<>();
    for (Block block : found) {
      heads.add(tools.units().ofHead(block.head()));
    }
    // A sheet without a head of its own is that of the unit which the file's other sheets name.
    Optional<Told> ofFile = firstTold(heads);
    for (int i = 0; i < found.size(); i++) {
      submissions.addAll(read(file, found.get(i), heads.get(i), ofFile, received));
    }
    return submissions;
  }

  private static Optional<Told> firstTold(List<Optional<Told>> heads) {
    for (Optional<Told> head : heads) {
      if (head.isPresent()) {
        return head;
      }
    }
    return Optional.empty();
  }

  private List<Submission> read(
      String file, Block block, Optional<Told> head, Optional<Told> ofFile, Received received) {
    boolean consolidated = tools.units().isConsolidated(block.head());
    Optional<Told> unit =
        head.isPresent() || consolidated ? head : Optional.of(outOfHead(file, ofFile));
    if (block.form() == Form.SCORE) {
      return List.of(score(block, unit.orElseGet(() -> outOfHead(file, ofFile)), received));
    }
    List<UnitPart> parts =
        new TableReader(tools, block, unit, () -> outOfHead(file, ofFile)).read();
    List<Submission> submissions = new ArrayList<>(parts.size());
    for (UnitPart part : parts) {
      submissions.add(submission(block, part, received));
    }
    return submissions;
  }

  private Told outOfHead(String file, Optional<Told> ofFile) {
    return tools.units().ofPath(file).or(() -> ofFile).orElseGet(() -> tools.units().nowhere(file));
  }

  private Submission submission(Block block, UnitPart part, Received received) {
    return new Submission(
        block.file(),
        block.sheet().name(),
        block.form(),
        part.told().unit(),
        part.told().naming(),
        block.head().year(),
        block.head().yearPlace(),
        received,
        part.models(),
        List.of(),
        part.declared(),
        part.accounts().account(),
        part.accounts().evaluated(),
        about(part.told().unit(), block.file(), block.sheet(), part.remarks()));
  }

  private Submission score(Block block, Told told, Received received) {
    ScoreTableReader reader = new ScoreTableReader(tools, block, told);
    List<ScoreSheet> sheets = reader.read();
    return new Submission(
        block.file(),
        block.sheet().name(),
        Form.SCORE,
        told.unit(),
        told.naming(),
        block.head().year(),
        block.head().yearPlace(),
        received,
        List.of(),
        sheets,
        List.of(),
        reader.accounts().account(),
        reader.accounts().evaluated(),
        about(told.unit(), block.file(), block.sheet(), reader.findings()));
  }

  private static List<Finding> about(Unit unit, String file, Sheet sheet, List<Finding> findings) {
    List<Finding> about = new ArrayList<>(findings.size() + 1);
    if (sheet.hidden()) {
      about.add(
          Finding.of(Code.HIDDEN_CONTENT, Place.ofSheet(file, sheet.name()))
              .worded("sheet")
              .with("what", sheet.name().orElse(""))
              .with("count", sheet.cellCount())
              .about(unit));
    }
    for (Finding finding : findings) {
      about.add(finding.about(unit));
    }
    return about;
  }
}
