package vn.dvk.read.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.read.formula.Value.Type;

/** What is evaluated is exact; what cannot be known stays without a value and never becomes 0. */
final class FormulaBookTest {
  private final FormulaBook book = new FormulaBook();
  private final FormulaSheet sheet = book.addSheet("Biểu 1");

  /**
   * Quantities in C1:C5 (2, 3, a blank, the text 7, 1.5), sectors in D1:D4, points 0.1 and 0.2 in
   * E1:E2, ambiguous texts in F, an error in G1, a truth value in G2.
   */
  private void fill() {
    number(1, 3, "2");
    number(2, 3, "3");
    text(4, 3, "7");
    number(5, 3, "1.5");
    text(1, 4, "KT");
    text(2, 4, "VHXH");
    text(3, 4, "kt");
    text(4, 4, "KT ");
    number(1, 5, "0.1");
    number(2, 5, "0.2");
    text(1, 6, "4,5");
    text(2, 6, "1.500");
    text(3, 6, "15/4/2024");
    text(4, 6, "4½");
    sheet.put(1, 7, Value.ofError("#REF!"));
    sheet.put(2, 7, Value.ofTruth("TRUE"));
    text(3, 7, "");
    sheet.put(4, 7, Value.FOREIGN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1+2 | 3.0",
        "SUM(C1:C5) | 6.5",
        "SUM(C1:C5,10) | 16.5",
        "sum(c1:c5) | 6.5",
        "SUM($C$1:$C$5)*2 | 13.0",
        "SUM(C:C) | 6.5",
        "SUM(C1:C5)+SUM(E1:E2) | 6.8",
        "SUBTOTAL(9,C1:C5) | 6.5",
        "SUBTOTAL(109,C1:C5) | 6.5",
        "SUM(B1:B5) | 0.0",
        "B1 | 0.0",
        "C3 | 0.0",
        "C1+C2 | 5.0",
        "C1+C4 | 9.0",
        "-C1 | -2.0",
        "C1*50% | 1.0",
        "2^3 | 8.0",
        "AVERAGE(C1:C2) | 2.5",
        "AVERAGE(B1:B5) | #DIV/0!",
        "MIN(C1:C5) | 1.5",
        "MAX(B1:B5) | 0.0",
        "COUNT(C1:C5) | 3.0",
        "COUNTA(C1:C5) | 4.0",
        "COUNTA(G1:G3) | 3.0",
        "COUNTA(F1:F9) | 4.0",
        "COUNTA(F:F) | 4.0",
        "SUM(F1:F4) | 0.0",
        "SUBTOTAL(3,C1:C5) | 4.0",
        "COUNTIF(D1:D4,\"KT\") | 2.0",
        "COUNTIF(D1:D4,\"=KT\") | 2.0",
        "COUNTIF(C1:C5,2) | 1.0",
        "COUNTIF(C1:C5,\"<=2\") | 2.0",
        "COUNTIF(D1:D4,D2) | 1.0",
        "COUNTIF(C1:C5,\">2\") | 1.0",
        "SUMIF(D1:D4,\"KT\",C1:C4) | 2.0",
        "SUMIFS(C1:C4,D1:D4,\"VHXH\") | 3.0",
        "SUMPRODUCT(C1:C2,E1:E2) | 0.8",
        "ROUND(2.345,2) | 2.35",
        "ROUND(C5,0) | 2.0",
        "INT(C5) | 1.0",
        "IF(C1=2,\"đạt\",\"không\") | đạt",
        "IF(C1>5,1) | FALSE",
        "IF(B1=\"\",\"trống\",B1) | trống",
        "IF(COUNT(B1:B3,B5)=0,\"\",SUM(B1:B3,B5)) | ``",
        "IFERROR(G1,5) | 5.0",
        "AND(C1=2,C2=3) | TRUE",
        "NOT(G2) | FALSE",
        "D1=\"kt\" | TRUE",
        "D1 | KT",
        "F1 | 4,5",
        "G1 | #REF!",
        "G1+1 | #REF!",
        "#REF!+1 | #REF!",
        "C1/0 | #DIV/0!",
        "D1+1 | #VALUE!",
        "\"Tổng: \"&SUM(C1:C2)&\" mô hình\" | Tổng: 5 mô hình",
        "CONCATENATE(D1,\"/\",D2) | KT/VHXH",
        "TRIM(D4) | KT",
        "VLOOKUP(\"VHXH\",D1:E3,2,FALSE) | 0.2",
        "VLOOKUP(\"NTM\",D1:E3,2,0) | #N/A",
        "INDEX(C1:C5,2) | 3.0",
        "MATCH(\"VHXH\",D1:D4,0) | 2.0",
        "ROW() | 20.0",
        "ROW()-7 | 13.0",
        "ISBLANK(B1) | TRUE",
        "ISBLANK(G3) | FALSE",
        "'Biểu 1'!C1+1 | 3.0",
        "SUM('biểu 1'!C1:C2) | 5.0",
        "LARGE(C1:C3,1) | 3.0",
      })
  void evaluates(String expression, String expected) {
    fill();
    assertThat(evaluated(expression)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOW()",
        "TODAY()",
        "RAND()",
        "RANDBETWEEN(1,3)",
        "INDIRECT(\"C1\")",
        "OFFSET(C1,1,0)",
        "CELL(\"row\",C1)",
        "TEXT(C5,\"0.0\")",
        "VALUE(F1)",
        "DATEVALUE(F3)",
        "REPT(\"x\",1000000)",
        "TẬP_THỂ(C1)",
        "COUNTMODELS(C1:C5)",
        "_xlfn.CONCAT(D1:D4)",
        "SoLuong",
        "SUM(SoLuong)",
        "Bảng1[Số lượng]",
        "[other.xlsx]Sheet1!A1",
        "'[other.xlsx]Sheet1'!A1",
        "[1]Sheet1!A1",
        "'Biểu 2'!A1",
        "IF(C1=2,NOW(),0)",
        "IFERROR(NOW(),0)",
        "IFERROR('[other.xlsx]Sheet1'!A1,0)",
        // Texts that are numbers in one language and none in the next.
        "F1+1",
        "F2*1",
        "F3-F3",
        "F4+0",
        "IF(F1>4,1,0)",
        // Dates without a serial number.
        "G4+1",
        "SUM(G4:G5)",
        // Single values of areas, patterns, sorted texts, joined fractions.
        "C1:C5*2",
        "SUMPRODUCT((D1:D4=\"KT\")*C1:C4)",
        "COUNTIF(D1:D4,\"K*\")",
        "COUNTIF(D1:D4,\"\")",
        "COUNTIF(D1:D4,\"<>KT\")",
        "COUNTIF(C1:C5,\">1,5\")",
        "COUNTIF(C1:C5,\">1.5\")",
        "COUNTIF(D1:D4,G3)",
        "COUNTIF(C1:C5,\">\"&C1)",
        "\"1.500\"+1",
        "\"7\"*1",
        "(\"1\"&\".5\")*2",
        "LEFT(D1,1)+1",
        "VLOOKUP(\"KT\",D1:E3,2)",
        "D1&C5",
        // Not a formula at all.
        "",
        "SUM(",
        "SUM(C1:C5))",
        "C1:C2 D1:D2",
        "SUM((C1:C2,C4:C5))",
        "{1,2}",
        "SUBTOTAL(C1,C1:C5)",
        "SUBTOTAL(8,C1:C5)",
      })
  void leavesWhatIsNotCertain(String expression) {
    fill();
    assertThat(evaluated(expression)).isEqualTo("-");
  }

  @Test
  void followsFormulasInAnyOrder() {
    formula(1, 1, "A2+1");
    formula(2, 1, "A3+1");
    formula(3, 1, "1");
    book.evaluate();
    assertThat(shown(1, 1)).isEqualTo("3.0");
    assertThat(shown(2, 1)).isEqualTo("2.0");
  }

  @Test
  void followsFormulasOverSheets() {
    FormulaSheet other = book.addSheet("Chi bộ 2");
    other.put(1, 1, Value.ofNumber("4"));
    other.put(2, 1, Formula.of("A1*2"));
    number(1, 1, "1");
    formula(5, 1, "'Chi bộ 2'!A2+A1");
    formula(6, 1, "SUM('Biểu 1:Chi bộ 2'!A1)");
    book.evaluate();
    assertThat(shown(5, 1)).isEqualTo("9.0");
    assertThat(shown(6, 1)).isEqualTo("5.0");
  }

  @Test
  void takesAStoredResultAsItIs() {
    formula(1, 1, "1+1");
    number(1, 1, "5");
    formula(2, 1, "A1+1");
    book.evaluate();
    assertThat(shown(1, 1)).isEqualTo("5");
    assertThat(shown(2, 1)).isEqualTo("6.0");
  }

  @Test
  void leavesOutSubtotalsWithinASubtotal() {
    number(1, 1, "2");
    number(2, 1, "3");
    formula(3, 1, "SUBTOTAL(9,A1:A2)");
    number(4, 1, "4");
    formula(5, 1, "subtotal(109, A4:A4)");
    formula(6, 1, "SUBTOTAL(9,A1:A5)");
    formula(7, 1, "SUM(A1:A5)");
    book.evaluate();
    assertThat(shown(3, 1)).isEqualTo("5.0");
    assertThat(shown(6, 1)).isEqualTo("9.0");
    assertThat(shown(7, 1)).isEqualTo("18.0");
  }

  @Test
  void leavesOutStoredSubtotalsToo() {
    number(1, 1, "2");
    formula(2, 1, "SUBTOTAL(9,A1:A1)");
    number(2, 1, "2");
    formula(3, 1, "SUBTOTAL(9,A1:A2)");
    book.evaluate();
    assertThat(shown(3, 1)).isEqualTo("2.0");
  }

  @Test
  void doesNotGuessWhatASubtotalAmongOtherThingsLeavesOut() {
    number(1, 1, "2");
    formula(2, 1, "SUBTOTAL(9,A1:A1)+1");
    formula(3, 1, "SUBTOTAL(9,A1:A2)");
    formula(2, 2, "SUBTOTAL(9,A1:A1)");
    formula(3, 2, "SUBTOTAL(9,B1:B2)+B2");
    book.evaluate();
    assertThat(shown(2, 1)).isEqualTo("3.0");
    assertThat(shown(3, 1)).isEqualTo("-");
    assertThat(shown(3, 2)).isEqualTo("-");
  }

  @Test
  void doesNotGuessWhetherHiddenRowsWereFilteredAway() {
    number(1, 1, "2");
    number(2, 1, "3");
    sheet.hideRow(2);
    formula(5, 1, "SUBTOTAL(9,A1:A2)");
    formula(6, 1, "SUBTOTAL(109,A1:A2)");
    formula(7, 1, "SUBTOTAL(9,A1:A1)");
    book.evaluate();
    assertThat(shown(5, 1)).isEqualTo("-");
    assertThat(shown(6, 1)).isEqualTo("2.0");
    assertThat(shown(7, 1)).isEqualTo("2.0");
  }

  @Test
  void leavesCirclesAndWhatNeedsThem() {
    formula(1, 1, "A1+1");
    formula(1, 2, "B2");
    formula(2, 2, "B3");
    formula(3, 2, "IF(TRUE,1,B1)");
    formula(4, 2, "B1+1");
    formula(5, 2, "2");
    book.evaluate();
    assertThat(shown(1, 1)).isEqualTo("-");
    assertThat(shown(1, 2)).isEqualTo("-");
    assertThat(shown(3, 2)).isEqualTo("-");
    assertThat(shown(4, 2)).isEqualTo("-");
    assertThat(shown(5, 2)).isEqualTo("2.0");
  }

  @Test
  void leavesWhatNeedsAFormulaWithoutAValue() {
    formula(1, 1, "NOW()");
    formula(2, 1, "A1*0");
    formula(3, 1, "SUM(A1:A2)");
    formula(4, 1, "COUNT(A1:A2)");
    formula(5, 1, "IFERROR(A1,0)");
    book.evaluate();
    for (int row = 1; row <= 5; row++) {
      assertThat(shown(row, 1)).as("row %d", row).isEqualTo("-");
    }
  }

  @Test
  void movesSharedFormulas() {
    number(2, 1, "2");
    number(3, 1, "3");
    number(1, 2, "10");
    sheet.put(2, 3, Formula.of("A2*$B$1"));
    sheet.put(3, 3, Formula.of("A2*$B$1").movedBy(1, 0));
    book.evaluate();
    assertThat(shown(2, 3)).isEqualTo("20.0");
    assertThat(shown(3, 3)).isEqualTo("30.0");
  }

  @Test
  void followsAChainAsLongAsASheet() {
    int last = 50_000;
    number(1, 1, "1");
    for (int row = 2; row <= last; row++) {
      formula(row, 1, "A" + (row - 1) + "+1");
    }
    // From the far end: each formula waits for all before it.
    formula(1, 2, "A" + last);
    book.evaluate();
    assertThat(shown(1, 2)).isEqualTo("50000.0");
  }

  @Test
  void givesUpWhatCostsTooMuch() {
    number(1_048_576, 16_384, "1");
    formula(1, 1, "SUM(B1:XFD1048576)");
    formula(2, 1, "COUNTIF(B:XFD,1)");
    formula(3, 1, "(".repeat(3_000) + "1" + ")".repeat(3_000));
    formula(4, 1, "1" + "+1".repeat(5_000));
    formula(5, 1, "-".repeat(8_000) + "1");
    formula(6, 1, "1+1");
    book.evaluate();
    for (int row = 1; row <= 5; row++) {
      assertThat(shown(row, 1)).as("row %d", row).isEqualTo("-");
    }
    assertThat(shown(6, 1)).isEqualTo("2.0");
  }

  @Test
  void givesUpTextsThatDoubleWithEachCell() {
    text(1, 1, "đủ dài");
    for (int row = 2; row <= 60; row++) {
      formula(row, 1, "A" + (row - 1) + "&A" + (row - 1));
    }
    book.evaluate();
    assertThat(shown(3, 1)).hasSize(24);
    assertThat(shown(60, 1)).isEqualTo("-");
  }

  @Test
  void givesUpManyLongSums() {
    for (int row = 1; row <= 10_000; row++) {
      number(row, 1, "1");
      formula(row, 2, "SUM(A$1:A$10000)");
    }
    book.evaluate();
    assertThat(shown(1, 2)).isEqualTo("10000.0");
    assertThat(shown(10_000, 2)).isEqualTo("-");
  }

  @Test
  void neverFailsWhateverIsWritten() {
    Random random = new Random(7);
    String[] pieces = {
      "SUM",
      "IF",
      "SUBTOTAL",
      "COUNTIF",
      "NOW",
      "(",
      "(",
      ")",
      ")",
      ",",
      ";",
      ":",
      "A1",
      "B$2",
      "C:C",
      "3:3",
      "'Biểu 1'!",
      "[1]",
      "{",
      "}",
      "+",
      "-",
      "*",
      "/",
      "^",
      "%",
      "&",
      "=",
      "<>",
      "\"",
      "\"KT\"",
      "1",
      "9",
      "1E308",
      "0.1",
      " ",
      "#REF!",
      "TRUE",
      "@",
      "!",
      "á",
      "\u0000",
      "\n"
    };
    fill();
    for (int i = 0; i < 5_000; i++) {
      StringBuilder expression = new StringBuilder();
      for (int n = random.nextInt(14); n >= 0; n--) {
        expression.append(pieces[random.nextInt(pieces.length)]);
      }
      formula(i + 30, 12, expression.toString());
    }
    formula(29, 12, "1+1");
    book.evaluate();
    assertThat(shown(29, 12)).isEqualTo("2.0");
  }

  @Test
  void isTheSameInEveryLanguage() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr", "vi-VN", "ar-EG", "de"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        FormulaBook other = new FormulaBook();
        FormulaSheet first = other.addSheet("title");
        first.put(1, 1, Value.ofText("title"));
        first.put(2, 1, Formula.of("UPPER(A1)"));
        first.put(3, 1, Formula.of("ROUND(7/2,2)&\"\""));
        first.put(4, 1, Formula.of("ROUND(7/2,2)"));
        first.put(5, 1, Formula.of("if(TITLE!A1=\"TITLE\",1,0)"));
        other.evaluate();
        assertThat(first.value(2, 1)).contains(Value.ofText("TITLE"));
        assertThat(first.value(3, 1)).isEmpty();
        assertThat(first.value(4, 1)).contains(Value.ofNumber("3.5"));
        assertThat(first.value(5, 1)).contains(Value.ofNumber("1.0"));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private String evaluated(String expression) {
    formula(20, 20, expression);
    book.evaluate();
    return shown(20, 20);
  }

  private String shown(int row, int column) {
    Optional<Value> value = sheet.value(row, column);
    return value.isEmpty() ? "-" : shown(value.get());
  }

  /** Numbers without the noise of binary fractions, which is taken off where they are read. */
  private static String shown(Value value) {
    if (value.type() != Type.NUMBER) {
      return value.text();
    }
    double number = Double.parseDouble(value.text());
    double near = Math.round(number * 1e9) / 1e9;
    return Math.abs(number - near) < 1e-12 && !value.text().matches("\\d+")
        ? Double.toString(near)
        : value.text();
  }

  private void number(int row, int column, String number) {
    sheet.put(row, column, Value.ofNumber(number));
  }

  private void text(int row, int column, String text) {
    sheet.put(row, column, Value.ofText(text));
  }

  private void formula(int row, int column, String expression) {
    sheet.put(row, column, Formula.of(expression));
  }
}
