package vn.dvk.read.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file finds the day it came in by its path, its zip's or its folder's. */
final class ReceiptLogTest {
  private static final LocalDate DAY = LocalDate.of(2024, 4, 10);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-04-10",
        "10/4/2024",
        "10/04/2024",
        "10-4-2024",
        "10.4.2024",
        "2024-04-10 08:30",
        "2024-04-10T08:30:15",
        "10/4/2024 8h30"
      })
  void readsADayAsStaffWriteIt(String date) throws Exception {
    assertThat(log("file,received\na.xlsx," + date + "\n").dateOf("a.xlsx")).contains(DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "so-y-te/PL1.xlsx, so-y-te/PL1.xlsx",
    "so-y-te\\PL1.xlsx, so-y-te/PL1.xlsx",
    "./so-y-te/PL1.xlsx, so-y-te/PL1.xlsx",
    ".\\so-y-te\\PL1.xlsx, so-y-te/PL1.xlsx",
    "SO-Y-TE/pl1.XLSX, so-y-te/PL1.xlsx",
    "Sở Y tế/Phụ lục 1.xlsx, Sở Y tế/Phụ lục 1.xlsx",
    "so-y-te, so-y-te/lần 2/PL1.xlsx",
    "so-y-te/, so-y-te/PL1.xlsx",
    "a.zip, a.zip!/b.xlsx",
    "a.zip, a.zip!/thư mục/b.xlsx",
    "a.zip!/b.xlsx, a.zip!/b.xlsx",
    "khối/a.zip, khối/a.zip!/c.zip!/b.xlsx"
  })
  void holdsForWhatItNames(String written, String file) throws Exception {
    ReceiptLog log = log("file,received\n" + written + ",2024-04-10\n");

    assertThat(log.dateOf(file)).contains(DAY);
    assertThat(log.unused(List.of("khác.xlsx", file))).isEmpty();
  }

  @Test
  void comparesNamesInOneNormalForm() throws Exception {
    String decomposed = Normalizer.normalize("Sở Y tế/Đăng ký.xlsx", Normalizer.Form.NFD);

    assertThat(log("file,received\n" + decomposed + ",2024-04-10\n").dateOf("Sở Y tế/Đăng ký.xlsx"))
        .contains(DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "so-y-te, so-y-te-2/PL1.xlsx",
    "PL1.xlsx, so-y-te/PL1.xlsx",
    "so-y-te/PL1.xlsx, PL1.xlsx",
    "a.zip, ba.zip!/b.xlsx"
  })
  void holdsForNothingElse(String written, String file) throws Exception {
    assertThat(log("file,received\n" + written + ",2024-04-10\n").dateOf(file)).isEmpty();
  }

  @Test
  void takesTheNearestOfSeveralLines() throws Exception {
    ReceiptLog log =
        log(
            "file,received\nso-y-te,2024-04-01\nso-y-te/lần 2,2024-04-12\nso-y-te/PL1.xlsx,2024-04-10");

    assertThat(log.dateOf("so-y-te/PL1.xlsx")).contains(DAY);
    assertThat(log.dateOf("so-y-te/lần 2/PL1.xlsx")).contains(LocalDate.of(2024, 4, 12));
    assertThat(log.dateOf("so-y-te/PL4.xlsx")).contains(LocalDate.of(2024, 4, 1));
  }

  @Test
  void takesABareNameWhereTheRunHasOnlyOneSuchFile() throws Exception {
    List<String> files = List.of("a/PL1.xlsx", "b/PL4.xlsx", "b/c.zip", "d/PL4.xlsx");
    ReceiptLog log =
        log("file,received\npl1.xlsx,10/4/2024\nPL4.xlsx,11/4/2024\nc.zip,10/4/2024\n");

    ReceiptLog among = log.among(files);

    assertThat(among.dateOf("a/PL1.xlsx")).contains(DAY);
    assertThat(among.dateOf("b/c.zip!/x.xlsx")).contains(DAY);
    assertThat(among.dateOf("b/PL4.xlsx")).isEmpty();
    assertThat(log.unused(files)).containsExactly("PL4.xlsx");
  }

  @Test
  void takesTheEndOfAPathWhereTheLogWasKeptInASubfolder() throws Exception {
    ReceiptLog log = log("file,received\nso-y-te/PL1.xlsx,10/4/2024\n");
    List<String> files = List.of("submissions/so-y-te/PL1.xlsx", "submissions/so-x/PL1.xlsx");

    assertThat(log.among(files).dateOf(files.get(0))).contains(DAY);
    assertThat(log.among(files).dateOf(files.get(1))).isEmpty();
  }

  @Test
  void namesItsLinesThatHoldForNothing() throws Exception {
    ReceiptLog log = log("file,received\nb\\sai.xlsx,10/4/2024\na.xlsx,10/4/2024\n");

    assertThat(log.unused(List.of("a.xlsx"))).containsExactly("b\\sai.xlsx");
  }

  @Test
  void readsVietnameseHeadingsAndSemicolons() throws Exception {
    assertThat(log("\ufeffNgày nhận;Tên tệp\n10/4/2024;a,b.xlsx\n").dateOf("a,b.xlsx"))
        .contains(DAY);
  }

  @Test
  void takesOneDateTwice() throws Exception {
    assertThat(log("file,received\na.xlsx,10/4/2024\n./a.xlsx,2024-04-10\n").dateOf("a.xlsx"))
        .contains(DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "'a.xlsx,31/4/2024', BAD_RECEIPT_DATE, 31/4/2024",
    "'a.xlsx,4/2024', BAD_RECEIPT_DATE, 4/2024",
    "'a.xlsx,45392', BAD_RECEIPT_DATE, 45392",
    "'a.xlsx,', EMPTY_CELL, received",
    "',10/4/2024', EMPTY_CELL, file"
  })
  void refusesALineWithItsValue(String line, SetupProblem problem, String quoted) throws Exception {
    SetupFault fault = faultOf("file,received\nx.xlsx,1/4/2024\n" + line + "\n");

    assertThat(fault.problem()).isEqualTo(problem);
    assertThat(fault.place().where()).isEqualTo("3");
    assertThat(fault.message("vi")).contains(quoted);
  }

  @Test
  void refusesTwoDatesForOneFile() throws Exception {
    SetupFault fault = faultOf("file,received\na.xlsx,1/4/2024\na.xlsx,2/4/2024\n");

    assertThat(fault.message("vi"))
        .endsWith(
            "dòng 3: tệp \"a.xlsx\" có hai ngày nhận, 2024-04-01 và 2024-04-02; chỉ giữ lại một");
  }

  @Test
  void refusesALogWithoutItsHeadings() throws Exception {
    assertThat(faultOf("a.xlsx,1/4/2024\n").problem()).isEqualTo(SetupProblem.NO_HEADINGS);
  }

  private ReceiptLog log(String text) throws IOException, SetupFault {
    return ReceiptLog.read(written(text));
  }

  private SetupFault faultOf(String text) throws IOException {
    Path file = written(text);
    SetupFault fault = catchThrowableOfType(SetupFault.class, () -> ReceiptLog.read(file));
    assertThat(fault).isNotNull();
    return fault;
  }

  private Path written(String text) throws IOException {
    return Files.write(folder.resolve("received.csv"), text.getBytes(StandardCharsets.UTF_8));
  }
}
