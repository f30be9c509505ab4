package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileKind;
import vn.dvk.read.grid.FontFile.Piece;
import vn.dvk.text.CleanText;
import vn.dvk.text.GoodTexts;
import vn.dvk.text.LegacyEncoding;
import vn.dvk.text.LegacyText;
import vn.dvk.text.Syllables;

/** Old text in files that name their fonts: every letter comes back, good text stays. */
final class LegacyFilesTest {
  private static final String LOWER =
      "áàảãạâấầẩẫậăắằẳẵặđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ";
  private static final String UPPER = LOWER.toUpperCase(Locale.ROOT);

  /** Capitals that TCVN3 has codes for; the others are drawn by fonts ending in H. */
  private static final String TCVN3_UPPER = "ĂÂĐÊÔƠƯ";

  private static final List<String> GOOD =
      GoodTexts.sample(5).stream()
          .filter(text -> text.equals(CleanText.of(text)) && !text.matches(".*[<>&].*"))
          .filter(text -> text.chars().anyMatch(c -> c >= 0x100 && Character.isLetter(c)))
          .limit(3_000)
          .toList();

  static Stream<FileKind> kinds() {
    return FontFile.KINDS.stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void bringsBackEveryLetterByTheCellsFont(FileKind kind) throws FileFault {
    List<List<Piece>> cells = letters().map(List::of).toList();
    assertThat(cells).hasSize(4 * (67 + 7 + 67 + 134));
    assertReads(kind, cells);
  }

  /** Four fonts in one cell; where two legacy letters meet, each is read in its own font. */
  @ParameterizedTest
  @MethodSource("kinds")
  void bringsBackEveryLetterByTheRunsFont(FileKind kind) throws FileFault {
    Random random = new Random(9);
    List<Piece> letters = letters().toList();
    List<List<Piece>> cells = new ArrayList<>();
    for (Piece first : letters) {
      Piece second = letters.get(random.nextInt(letters.size()));
      cells.add(
          List.of(
              first,
              Piece.typed(" và " + pick(Syllables.ALL, random) + " – Ở ", "Times New Roman"),
              second,
              Piece.typed(" 15/4", "Arial")));
    }
    assertReads(kind, cells);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void leavesGoodTextAloneInAnyFont(FileKind kind) throws FileFault {
    assertThat(GOOD).hasSize(3_000);
    for (String font : List.of("Times New Roman", ".VnTime", "VNI-Times")) {
      List<Cell> read =
          cells(kind, GOOD.stream().map(text -> List.of(Piece.unicode(text, font))).toList());
      assertThat(read).extracting(Cell::text).isEqualTo(GOOD);
    }
  }

  private static void assertReads(FileKind kind, List<List<Piece>> cells) throws FileFault {
    List<Cell> read = cells(kind, cells);
    assertThat(read).hasSameSizeAs(cells);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String expected =
          cells.get(i).stream().map(Piece::text).collect(Collectors.joining())
              + decodedFrom(cells.get(i));
      String actual = read.get(i).text() + read.get(i).decodedFrom();
      if (!actual.equals(expected)) {
        wrong.add(expected + " was read as " + actual);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** ý in TCVN3, í and ì in VNI are stored as themselves: there nothing is decoded. */
  private static Optional<LegacyEncoding> decodedFrom(List<Piece> cell) {
    return cell.stream()
        .filter(piece -> !piece.stored().equals(piece.text()))
        .flatMap(piece -> LegacyText.byFont(piece.font()).stream())
        .findFirst();
  }

  private static List<Cell> cells(FileKind kind, List<List<Piece>> cells) throws FileFault {
    return Grids.read(kind, FontFile.of(kind, cells)).get(0).rows().stream()
        .map(row -> row.cells().get(0))
        .toList();
  }

  /** Each letter alone, and in three syllables that have it. */
  private static Stream<Piece> letters() {
    return Stream.of(
            typed(LOWER, ".VnTime", word -> word),
            typed(TCVN3_UPPER, ".VnArial", word -> word),
            typed(UPPER, ".VnTimeH", word -> word.toUpperCase(Locale.ROOT)),
            typed(LOWER, "VNI-Times", word -> word),
            typed(UPPER, "VNI-Helve", word -> word.toUpperCase(Locale.ROOT)))
        .flatMap(pieces -> pieces);
  }

  private static Stream<Piece> typed(String letters, String font, UnaryOperator<String> casing) {
    Random random = new Random(letters.length());
    return Stream.of(letters.split(""))
        .flatMap(letter -> Stream.concat(Stream.of(letter), words(letter, random).map(casing)))
        .map(word -> Piece.typed(word, font));
  }

  /** Three syllables with the letter; a capital begins them. */
  private static Stream<String> words(String letter, Random random) {
    String small = letter.toLowerCase(Locale.ROOT);
    boolean capital = !small.equals(letter);
    List<String> with =
        Syllables.ALL.stream()
            .filter(word -> capital ? word.startsWith(small) : word.contains(small))
            .map(word -> capital ? letter + word.substring(1) : word)
            .toList();
    return Stream.generate(() -> pick(with, random)).limit(3);
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
