package vn.dvk.block;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.dvk.corpus.Typewriter;
import vn.dvk.domain.Code;
import vn.dvk.domain.Form;
import vn.dvk.text.Fold;

/**
 * Plants faults in a sound block, each with the finding that it must bring: one, at its place.
 * Where the field itself makes two of one slip (a registration that came late and the full marks
 * for having registered in time) both are planted faults.
 */
final class Plants {
  private static final Set<String> WORKBOOKS = Set.of("XLSX", "XLS", "ODS", "XLSX_IN_ZIP");
  private static final int MOST_IN_ONE_UNIT = 4;

  /** Beside a row whose name is unclear nobody can say that a model has no counterpart. */
  private static final Set<Code> ONE_OF_A_UNIT =
      Set.of(
          Code.MISSING_NAME,
          Code.MULTIPLE_MODELS_IN_CELL,
          Code.REGISTERED_NOT_REPORTED,
          Code.REPORTED_NOT_REGISTERED,
          Code.AMBIGUOUS_MATCH);

  private static final Path ENCRYPTED =
      Path.of("src/test/resources/cases/file/encrypted_file-error/in");

  private final List<BlockUnit> units;
  private final Random random;
  private final List<Function<Block, Expected>> expected = new ArrayList<>();
  private int added;

  Plants(List<BlockUnit> units, long seed) {
    this.units = units;
    this.random = new Random(seed);
  }

  /** What dvk must report of the block. */
  List<Expected> expectedIn(Block block) {
    return expected.stream().map(one -> one.apply(block)).toList();
  }

  int size() {
    return expected.size();
  }

  /** Plants a code a number of times, at most once in a unit. */
  void plant(Code code, int times) {
    if (code == Code.SECTOR_UNCOVERED) {
      expected.add(block -> new Expected(code.id(), "", "", "", ""));
      return;
    }
    List<BlockUnit> shuffled = new ArrayList<>(units);
    Collections.shuffle(shuffled, random);
    int planted = 0;
    for (BlockUnit unit : shuffled) {
      boolean fits =
          planted < times
              && !unit.closed
              && unit.planted.size() < MOST_IN_ONE_UNIT
              && !unit.planted.contains(code)
              && !(ONE_OF_A_UNIT.contains(code) && hasOneOfAUnit(unit));
      if (fits && plant(code, unit)) {
        unit.planted.add(code);
        planted++;
      }
    }
    if (planted < times) {
      throw new AssertionError("only " + planted + " of " + times + " units take " + code.id());
    }
  }

  private static boolean hasOneOfAUnit(BlockUnit unit) {
    return unit.planted.stream().anyMatch(ONE_OF_A_UNIT::contains);
  }

  /** Plants a code in a unit; false where it does not fit. */
  private boolean plant(Code code, BlockUnit unit) {
    return switch (code) {
      case UNREADABLE_FILE -> file(code, unit, "PL1 tai ve do.xlsx", half());
      case ENCRYPTED_FILE -> file(code, unit, "PL1 co mat khau.xlsx", encrypted());
      case NO_FORM_FOUND -> file(code, unit, "Cong van.txt", "Kính gửi Ban Tuyên giáo;đã nộp\n");
      case UNSUPPORTED_FILE_TYPE -> file(code, unit, "Anh chup.jpg", picture());
      case WRONG_YEAR -> wrongYear(unit);
      case SUPERSEDED_SUBMISSION -> superseded(unit);
      case IDENTICAL_COPY -> copy(unit);
      case SUPPLEMENT_ADDED -> supplement(unit);
      case UNKNOWN_UNIT -> stranger(unit);
      case MISSING_SUBMISSION -> missing(unit);
      case QUOTA_SHORTFALL -> shortfall(unit);
      case UNKNOWN_UNIT_TYPE -> typeless(unit);
      case LATE_SUBMISSION -> late(unit);
      case REQUIRED_MODEL_MISSING -> withoutRequired(unit);
      case MISSING_NAME -> nameless(unit);
      case MISSING_SECTOR -> write(code, unit, Form.PL1, Column.SECTOR, Written.NOTHING);
      case AMBIGUOUS_SECTOR ->
          write(code, unit, Form.PL1, Column.SECTOR, Written.text("Kinh tế, văn hóa"));
      case MISSING_ACTOR -> marks(code, unit, Form.PL1, "", "");
      case AMBIGUOUS_ACTOR -> marks(code, unit, Form.PL1, "X", "X");
      case MISSING_STATUS -> status(code, unit, "");
      case AMBIGUOUS_STATUS -> status(code, unit, "X");
      case INVALID_QUANTITY -> quantity(code, unit, Written.text("15 hộ"));
      case UNKNOWN_SECTOR -> otherSector(unit);
      case MISSING_LOCATION -> write(code, unit, Form.PL1, Column.LOCATION, Written.NOTHING);
      case MISSING_LEAD -> write(code, unit, Form.PL4, Column.LEAD, Written.NOTHING);
      case MISSING_SCALE -> write(code, unit, Form.PL1, Column.EXTENT, Written.NOTHING);
      case MISSING_RESULT -> write(code, unit, Form.PL4, Column.EXTENT, Written.NOTHING);
      case DUPLICATE_MODEL -> duplicate(unit);
      case MULTIPLE_MODELS_IN_CELL -> multiple(unit);
      case FORMULA_ERROR -> isWorkbook(unit) && quantity(code, unit, Written.error("#REF!"));
      case DECLARED_TOTAL_MISMATCH -> total(unit);
      case HIDDEN_CONTENT -> hidden(unit);
      case STRUCK_OUT_CONTENT -> struckOut(unit);
      case UNRECOGNIZED_CONTENT ->
          write(code, unit, Form.PL1, Column.NOTE, Written.text("Đề nghị biểu dương"));
      case OUT_OF_ORDER -> displaced(unit);
      case LEGACY_ENCODING -> legacy(unit);
      case SCORE_MISSING -> points(code, unit, 3, "");
      case SCORE_NOT_A_NUMBER -> points(code, unit, 4, "Đạt");
      case SCORE_OUT_OF_RANGE -> points(code, unit, 5, "9");
      case SCORE_TOTAL_MISMATCH -> scoreTotal(unit);
      case SCORE_VARIANT_AMBIGUOUS -> bothVariants(unit);
      case SCORE_VARIANT_MISMATCH -> otherVariant(unit);
      case CRITERION_CONTRADICTED -> contradicted(unit);
      case SCORE_WITHOUT_MODEL -> scoreWithoutModel(unit);
      case MODEL_WITHOUT_SCORE -> modelWithoutScore(unit);
      case SCORE_BELOW_THRESHOLD -> belowThreshold(unit);
      case MANDATORY_CRITERION_NOT_MAX -> notMax(unit);
      case REGISTERED_NOT_REPORTED -> registeredOnly(unit);
      case REPORTED_NOT_REGISTERED -> reportedOnly(unit);
      case STATUS_CHANGED -> statusChanged(unit);
      case ACTOR_CHANGED -> actorChanged(unit);
      case SECTOR_CHANGED -> sectorChanged(unit);
      case QUANTITY_CHANGED -> write(code, unit, Form.PL4, Column.QUANTITY, Written.number("2"));
      case AMBIGUOUS_MATCH -> twoOfOne(unit);
      case MAINTAINED_NOT_IN_PREVIOUS_YEAR -> newcomer(unit);
      default ->
          throw new AssertionError(
              "plant a fault that brings " + code.id() + ": a case in vn.dvk.block.Plants");
    };
  }

  // Files.

  private boolean file(Code code, BlockUnit unit, String name, byte[] bytes) {
    unit.extras.add(extra(name, "2024-04-05", own -> bytes));
    expected.add(block -> new Expected(code.id(), "", block.path(unit, name), "", ""));
    return true;
  }

  private boolean file(Code code, BlockUnit unit, String name, String text) {
    return file(code, unit, name, (text + unit.id).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] half() {
    byte[] whole = bytes(() -> new Typewriter().sheet("PL1").write("XLSX"));
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] encrypted() {
    return bytes(
        () -> {
          try (var files = Files.walk(ENCRYPTED)) {
            Path file = files.filter(path -> path.toString().endsWith(".xlsx")).findFirst().get();
            return Files.readAllBytes(file);
          }
        });
  }

  private static byte[] picture() {
    return new byte[] {
      (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'
    };
  }

  private boolean wrongYear(BlockUnit unit) {
    unit.titleYears.put(Form.PL1, 2023);
    return inForm(Code.WRONG_YEAR, unit, Form.PL1, block -> "A" + FormPaper.TITLE_ROW);
  }

  /** An earlier version in which one cell was not filled yet. */
  private boolean superseded(BlockUnit unit) {
    String name = "PL1 ban dau.xlsx";
    unit.extras.add(
        extra(
            name,
            "2024-03-20",
            own -> {
              Written now = unit.required().at(Form.PL1, Column.EXTENT);
              unit.required().write(Form.PL1, Column.EXTENT, Written.text("sẽ bổ sung"));
              byte[] bytes = FormPaper.of(unit, Form.PL1).page().write("XLSX");
              unit.required().write(Form.PL1, Column.EXTENT, now);
              return bytes;
            }));
    expected.add(
        block ->
            new Expected(
                Code.SUPERSEDED_SUBMISSION.id(), unit.id, block.path(unit, name), "PL1", ""));
    return true;
  }

  private boolean copy(BlockUnit unit) {
    String original = "PL4." + unit.extension();
    String name = "PL4_ban_sao." + unit.extension();
    unit.extras.add(extra(name, "2024-11-08", own -> own.get(original)));
    expected.add(
        block -> new Expected(Code.IDENTICAL_COPY.id(), unit.id, block.path(unit, name), "", ""));
    return true;
  }

  /** A further model is registered in a file of its own. */
  private boolean supplement(BlockUnit unit) {
    String name = "PL1 bo sung.xlsx";
    BlockModel reported = add(unit, Form.PL4, Form.SCORE);
    BlockModel registered =
        new BlockModel(reported.subunit, reported.name(), 0, false, "Chi ủy").only(Form.PL1);
    BlockUnit sender = new BlockUnit(unit.id, unit.name, unit.type, "XLSX");
    sender.models.add(registered);
    byte[] bytes = bytes(() -> FormPaper.of(sender, Form.PL1).page().write("XLSX"));
    unit.extras.add(extra(name, "2024-04-10", own -> bytes));
    expected.add(
        block ->
            new Expected(Code.SUPPLEMENT_ADDED.id(), unit.id, block.path(unit, name), "PL1", ""));
    return true;
  }

  // Units.

  /** A score sheet of somebody else lies in the unit's folder. */
  private boolean stranger(BlockUnit unit) {
    int number = ++added;
    String stranger = "Hợp tác xã Vận tải liên huyện số " + number;
    String name = "Gui nham.xlsx";
    unit.extras.add(
        extra(
            name,
            "2024-11-09",
            own -> {
              Typewriter page = new Typewriter().sheet("Chấm");
              new BlockScore().type(page, stranger, Names.ADDED.get(0));
              return page.write("XLSX");
            }));
    String id = Fold.slug(stranger);
    expected.add(
        block -> new Expected(Code.UNKNOWN_UNIT.id(), id, block.path(unit, name), "Chấm", "A1"));
    return true;
  }

  private boolean missing(BlockUnit unit) {
    if (!close(unit)) {
      return false;
    }
    unit.sent.remove(Form.PL4);
    return ofUnit(Code.MISSING_SUBMISSION, unit);
  }

  private boolean shortfall(BlockUnit unit) {
    if (unit.quota() < 2 || !close(unit)) {
      return false;
    }
    unit.models.subList(unit.quota() - 1, unit.models.size()).clear();
    return inForm(Code.QUOTA_SHORTFALL, unit, Form.PL4, block -> "");
  }

  private boolean typeless(BlockUnit unit) {
    if (!close(unit)) {
      return false;
    }
    unit.hasType = false;
    return inForm(Code.UNKNOWN_UNIT_TYPE, unit, Form.PL1, block -> "A1");
  }

  private boolean late(BlockUnit unit) {
    if (unit.planted.contains(Code.IDENTICAL_COPY)) {
      return false;
    }
    unit.received.put(Form.PL4, "2024-11-15");
    return inForm(Code.LATE_SUBMISSION, unit, Form.PL4, block -> "");
  }

  private boolean withoutRequired(BlockUnit unit) {
    if (!close(unit)) {
      return false;
    }
    unit.required().write(Column.NAME, Written.text(next()));
    return inForm(Code.REQUIRED_MODEL_MISSING, unit, Form.PL1, block -> "");
  }

  // Rows.

  private boolean nameless(BlockUnit unit) {
    BlockModel row = add(unit, Form.PL1).write(Column.NAME, Written.NOTHING);
    return inRow(Code.MISSING_NAME, unit, Form.PL1, row, Column.NAME, Column.NAME);
  }

  private boolean write(Code code, BlockUnit unit, Form form, Column column, Written written) {
    return take(unit, model -> true)
        .map(model -> model.write(form, column, written))
        .map(model -> inRow(code, unit, form, model, column, column))
        .orElse(false);
  }

  private boolean quantity(Code code, BlockUnit unit, Written written) {
    return !unit.totalsWrongly && write(code, unit, Form.PL1, Column.QUANTITY, written);
  }

  private boolean marks(Code code, BlockUnit unit, Form form, String collective, String other) {
    Optional<BlockModel> model = take(unit, any -> true);
    model.ifPresent(m -> m.write(form, Column.COLLECTIVE, Written.text(collective)));
    model.ifPresent(m -> m.write(form, Column.INDIVIDUAL, Written.text(other)));
    return model
        .map(m -> inRow(code, unit, form, m, Column.COLLECTIVE, Column.INDIVIDUAL))
        .orElse(false);
  }

  private boolean status(Code code, BlockUnit unit, String mark) {
    Optional<BlockModel> model = take(unit, any -> true);
    model.ifPresent(m -> m.write(Form.PL4, Column.NEW, Written.text(mark)));
    model.ifPresent(m -> m.write(Form.PL4, Column.MAINTAINED, Written.text(mark)));
    return model
        .map(m -> inRow(code, unit, Form.PL4, m, Column.NEW, Column.MAINTAINED))
        .orElse(false);
  }

  /** The same in both forms, or it would be a change: two faults. */
  private boolean otherSector(BlockUnit unit) {
    Optional<BlockModel> model = take(unit, any -> true);
    for (Form form : List.of(Form.PL1, Form.PL4)) {
      model.ifPresent(m -> m.writeOtherSector(form, "Cải cách hành chính"));
      model.ifPresent(m -> inRow(Code.UNKNOWN_SECTOR, unit, form, m, Column.SECTOR, Column.SECTOR));
    }
    return model.isPresent();
  }

  private boolean duplicate(BlockUnit unit) {
    Optional<BlockModel> model = take(unit, any -> true);
    if (model.isEmpty()) {
      return false;
    }
    BlockModel first = model.get();
    BlockModel second =
        new BlockModel(
            first.subunit,
            first.name(),
            first.sector(Form.PL1),
            first.isMaintained(Form.PL1),
            "Công đoàn");
    second.only(Form.PL1).inPreviousYear = false;
    second.taken = true;
    unit.models.add(unit.models.indexOf(first) + 1, second);
    return inForm(
        Code.DUPLICATE_MODEL,
        unit,
        Form.PL1,
        block -> {
          FormPaper paper = block.paper(unit, Form.PL1);
          BlockModel lower = paper.row(first) > paper.row(second) ? first : second;
          return paper.cells(lower, Column.NAME, Column.NAME);
        });
  }

  /** The same in both forms, or they would not be one model: two faults. */
  private boolean multiple(BlockUnit unit) {
    Optional<BlockModel> model = take(unit, any -> true);
    String names = "Mô hình " + next() + "; Mô hình " + next();
    for (Form form : List.of(Form.PL1, Form.PL4)) {
      model.ifPresent(m -> m.write(form, Column.NAME, Written.text(names)));
      model.ifPresent(
          m -> inRow(Code.MULTIPLE_MODELS_IN_CELL, unit, form, m, Column.NAME, Column.NAME));
    }
    return model.isPresent();
  }

  // Sheets.

  private boolean total(BlockUnit unit) {
    if (unit.planted.contains(Code.INVALID_QUANTITY) || unit.planted.contains(Code.FORMULA_ERROR)) {
      return false;
    }
    unit.totalsWrongly = true;
    return inForm(
        Code.DECLARED_TOTAL_MISMATCH,
        unit,
        Form.PL1,
        block -> block.paper(unit, Form.PL1).totalCell());
  }

  private boolean hidden(BlockUnit unit) {
    if (!isWorkbook(unit)) {
      return false;
    }
    return take(unit, any -> true)
        .map(
            model -> {
              model.hiddenIn.add(Form.PL1);
              return inForm(
                  Code.HIDDEN_CONTENT,
                  unit,
                  Form.PL1,
                  block -> block.paper(unit, Form.PL1).rowRange(model));
            })
        .orElse(false);
  }

  private boolean struckOut(BlockUnit unit) {
    if (!isWorkbook(unit)) {
      return false;
    }
    BlockModel row = add(unit, Form.PL1);
    row.struckOutIn.add(Form.PL1);
    return inForm(
        Code.STRUCK_OUT_CONTENT,
        unit,
        Form.PL1,
        block -> block.paper(unit, Form.PL1).rowRange(row));
  }

  private boolean displaced(BlockUnit unit) {
    return take(unit, model -> hasHigherNeighbour(unit, model))
        .map(
            model -> {
              model.displaced = true;
              return inRow(Code.OUT_OF_ORDER, unit, Form.PL1, model, Column.SECTOR, Column.SECTOR);
            })
        .orElse(false);
  }

  private static boolean hasHigherNeighbour(BlockUnit unit, BlockModel model) {
    return unit.models(Form.PL1).stream()
        .filter(other -> other.subunit.equals(model.subunit) && !other.taken)
        .filter(other -> other.isMaintained(Form.PL1) == model.isMaintained(Form.PL1))
        .anyMatch(other -> other.sector(Form.PL1) > model.sector(Form.PL1));
  }

  private boolean legacy(BlockUnit unit) {
    if (!isWorkbook(unit)) {
      return false;
    }
    return take(unit, any -> true)
        .map(
            model -> {
              model.write(Form.PL1, Column.NAME, Written.text(model.name()).inTcvn3());
              return inRow(Code.LEGACY_ENCODING, unit, Form.PL1, model, Column.NAME, Column.NAME);
            })
        .orElse(false);
  }

  // Scores.

  private boolean points(Code code, BlockUnit unit, int criterion, String points) {
    Optional<BlockModel> model = take(unit, any -> true);
    model.ifPresent(m -> m.score.general.set(criterion - 1, points));
    return inScore(code, unit, model, BlockScore.cell(criterion));
  }

  private boolean scoreTotal(BlockUnit unit) {
    Optional<BlockModel> model = take(unit, any -> true);
    model.ifPresent(m -> m.score.total = "95");
    return inScore(Code.SCORE_TOTAL_MISMATCH, unit, model, "D" + BlockScore.TOTAL);
  }

  private boolean bothVariants(BlockUnit unit) {
    Optional<BlockModel> model = take(unit, any -> true);
    model.ifPresent(m -> Collections.fill(m.score.individual, "5"));
    return inScore(
        Code.SCORE_VARIANT_AMBIGUOUS,
        unit,
        model,
        BlockScore.collectiveCells() + ", " + BlockScore.individualCells());
  }

  private boolean otherVariant(BlockUnit unit) {
    Optional<BlockModel> model = take(unit, any -> true);
    model.ifPresent(m -> Collections.fill(m.score.individual, "5"));
    model.ifPresent(m -> Collections.fill(m.score.collective, ""));
    return inScore(Code.SCORE_VARIANT_MISMATCH, unit, model, BlockScore.individualCells());
  }

  /** The registration came late, yet one model has full marks for having been registered. */
  private boolean contradicted(BlockUnit unit) {
    if (!close(unit)) {
      return false;
    }
    unit.received.put(Form.PL1, "2024-04-20");
    inForm(Code.LATE_SUBMISSION, unit, Form.PL1, block -> "");
    BlockModel full = unit.models.get(1);
    unit.models.stream().filter(m -> m != full).forEach(m -> m.score.give(1, 3));
    return inScore(Code.CRITERION_CONTRADICTED, unit, Optional.of(full), BlockScore.cell(1));
  }

  private boolean scoreWithoutModel(BlockUnit unit) {
    BlockModel row = add(unit, Form.SCORE);
    return inScore(Code.SCORE_WITHOUT_MODEL, unit, Optional.of(row), "A" + BlockScore.NAME);
  }

  private boolean modelWithoutScore(BlockUnit unit) {
    Optional<BlockModel> model = take(unit, any -> true);
    model.ifPresent(m -> m.forms.remove(Form.SCORE));
    return model
        .map(m -> inRow(Code.MODEL_WITHOUT_SCORE, unit, Form.PL4, m, Column.NAME, Column.NAME))
        .orElse(false);
  }

  private boolean belowThreshold(BlockUnit unit) {
    Optional<BlockModel> model = take(unit, any -> true);
    model.ifPresent(m -> m.score.give(3, 2).give(10, 2).give(4, 1).give(6, 1).give(8, 1));
    return inScore(Code.SCORE_BELOW_THRESHOLD, unit, model, "D" + BlockScore.TOTAL);
  }

  private boolean notMax(BlockUnit unit) {
    Optional<BlockModel> model = take(unit, any -> true);
    model.ifPresent(m -> m.score.give(9, 8));
    return inScore(Code.MANDATORY_CRITERION_NOT_MAX, unit, model, BlockScore.cell(9));
  }

  // Across forms.

  private boolean registeredOnly(BlockUnit unit) {
    BlockModel row = add(unit, Form.PL1, Form.SCORE);
    row.score.give(10, 6);
    return inRow(Code.REGISTERED_NOT_REPORTED, unit, Form.PL1, row, Column.NAME, Column.NAME);
  }

  private boolean reportedOnly(BlockUnit unit) {
    BlockModel row = add(unit, Form.PL4, Form.SCORE);
    row.score.give(1, 3);
    return inRow(Code.REPORTED_NOT_REGISTERED, unit, Form.PL4, row, Column.NAME, Column.NAME);
  }

  private boolean statusChanged(BlockUnit unit) {
    Optional<BlockModel> model = take(unit, m -> m.isMaintained(Form.PL1));
    model.ifPresent(m -> m.setMaintained(Form.PL4, false));
    return model
        .map(m -> inRow(Code.STATUS_CHANGED, unit, Form.PL4, m, Column.NEW, Column.NEW))
        .orElse(false);
  }

  private boolean actorChanged(BlockUnit unit) {
    Optional<BlockModel> model = take(unit, any -> true);
    model.ifPresent(m -> m.write(Form.PL4, Column.COLLECTIVE, Written.NOTHING));
    model.ifPresent(m -> m.write(Form.PL4, Column.INDIVIDUAL, Written.text("X")));
    return model
        .map(
            m -> inRow(Code.ACTOR_CHANGED, unit, Form.PL4, m, Column.INDIVIDUAL, Column.INDIVIDUAL))
        .orElse(false);
  }

  private boolean sectorChanged(BlockUnit unit) {
    Optional<BlockModel> model = take(unit, any -> true);
    model.ifPresent(m -> m.setSector(Form.PL4, (m.sector(Form.PL1) + 1) % 4));
    return model
        .map(m -> inRow(Code.SECTOR_CHANGED, unit, Form.PL4, m, Column.SECTOR, Column.SECTOR))
        .orElse(false);
  }

  /** What is reported may be either of two that were registered. */
  private boolean twoOfOne(BlockUnit unit) {
    String name = "Vận động nhân dân trồng cây bóng mát";
    for (String end : List.of(" làng", " xóm")) {
      add(unit, Form.PL1).write(Column.NAME, Written.text(name + end));
    }
    BlockModel reported = add(unit, Form.PL4, Form.SCORE);
    reported.write(Column.NAME, Written.text(name));
    return inRow(Code.AMBIGUOUS_MATCH, unit, Form.PL4, reported, Column.NAME, Column.NAME);
  }

  private boolean newcomer(BlockUnit unit) {
    Optional<BlockModel> model = take(unit, m -> m.isMaintained(Form.PL1));
    model.ifPresent(m -> m.inPreviousYear = false);
    return model
        .map(
            m ->
                inRow(
                    Code.MAINTAINED_NOT_IN_PREVIOUS_YEAR,
                    unit,
                    Form.PL1,
                    m,
                    Column.NAME,
                    Column.NAME))
        .orElse(false);
  }

  // What they have in common.

  /** A unit whose forms as a whole are at fault takes nothing else. */
  private static boolean close(BlockUnit unit) {
    if (!unit.planted.isEmpty()) {
      return false;
    }
    unit.closed = true;
    return true;
  }

  /** A model in which nothing was planted yet. */
  private static Optional<BlockModel> take(BlockUnit unit, Predicate<BlockModel> fits) {
    Optional<BlockModel> free =
        unit.models.stream().skip(1).filter(m -> !m.taken && fits.test(m)).findFirst();
    free.ifPresent(model -> model.taken = true);
    return free;
  }

  /** A further new model, which stands in some of the forms only. */
  private BlockModel add(BlockUnit unit, Form... forms) {
    BlockModel model = new BlockModel(unit.models.get(1).subunit, next(), 0, false, "Chi ủy");
    model.only(forms).taken = true;
    unit.models.add(model);
    return model;
  }

  /** Names of one unit's further models differ: it has fewer of them than there are names. */
  private String next() {
    return Names.ADDED.get(added++ % Names.ADDED.size());
  }

  private boolean isWorkbook(BlockUnit unit) {
    return WORKBOOKS.contains(unit.format);
  }

  private boolean ofUnit(Code code, BlockUnit unit) {
    expected.add(block -> new Expected(code.id(), unit.id, "", "", ""));
    return true;
  }

  private boolean inForm(Code code, BlockUnit unit, Form form, Function<Block, String> cell) {
    expected.add(
        block ->
            new Expected(
                code.id(),
                unit.id,
                block.path(unit, form),
                Block.sheet(unit, form),
                cell.apply(block)));
    return true;
  }

  private boolean inRow(
      Code code, BlockUnit unit, Form form, BlockModel row, Column first, Column last) {
    return inForm(code, unit, form, block -> block.paper(unit, form).cells(row, first, last));
  }

  private boolean inScore(Code code, BlockUnit unit, Optional<BlockModel> model, String cell) {
    model.ifPresent(
        m ->
            expected.add(
                block ->
                    new Expected(
                        code.id(),
                        unit.id,
                        block.scorePath(unit, m),
                        Block.scoreSheet(unit, m),
                        cell)));
    return model.isPresent();
  }

  /** Makes a file's bytes from the unit's own files. */
  private interface Content {
    byte[] from(Map<String, byte[]> own) throws IOException;
  }

  private static BlockUnit.Extra extra(String name, String received, Content content) {
    return new BlockUnit.Extra() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public String received() {
        return received;
      }

      @Override
      public byte[] bytes(Map<String, byte[]> own) throws IOException {
        return content.from(own);
      }
    };
  }

  /** Makes bytes of nothing. */
  private interface Source {
    byte[] bytes() throws IOException;
  }

  private static byte[] bytes(Source source) {
    try {
      return source.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
