package vn.dvk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has become of the submitted files and of the workbook since it was made. */
final class TraceCommandTest {
  private static final String BOOK = "IN/kq/tong-hop-2024.xlsx";
  private static final String UNIT = "Đảng bộ Sở Y tế";

  @TempDir Path folder;
  private SentFolder sent;

  @BeforeEach
  void begin() {
    sent = new SentFolder(folder);
  }

  @Test
  void findsAMemberOfAZipInAZip() throws IOException {
    sent.registration("tam/PL1.csv", UNIT, "- Bát cháo nghĩa tình");
    byte[] form = Files.readAllBytes(sent.path("tam/PL1.csv"));
    byte[] inner = zip("Sở Y tế/PL1.csv", form);
    Files.createDirectories(sent.path("gui"));
    Files.write(sent.path("gui/Đã nhận.zip"), zip("trong.zip", inner));
    merge("IN/gui");

    assertTraced(
        0,
        "'Phụ lục 1'!B11",
        "Phụ lục 1, dòng 11: mô hình “Bát cháo nghĩa tình”, Đảng bộ Sở Y tế",
        "Cũng ở Dữ liệu dòng 2.",
        "Gửi trong Đã nhận.zip!/trong.zip!/Sở Y tế/PL1.csv, dòng 6."
            + " Tệp còn nguyên như lúc tổng hợp.",
        "",
        "  B11, Tên mô hình: “Bát cháo nghĩa tình”",
        "    1. B6, như đã gửi: “- Bát cháo nghĩa tình”",
        "    2. Bỏ dấu đầu dòng “-”: “Bát cháo nghĩa tình”");
  }

  @Test
  void findsATableInAWordDocument() throws IOException {
    document(sent.path("gui/dang ky.docx"));
    merge("IN/gui");

    assertTraced(
        0,
        "'Phụ lục 1'!D13",
        "Phụ lục 1, dòng 13: mô hình “Góc đọc sách”, Đảng bộ Sở Y tế",
        "Cũng ở Dữ liệu dòng 3.",
        "Gửi trong dang ky.docx › table 1, dòng 3. Tệp còn nguyên như lúc tổng hợp.",
        "",
        "  D13, Địa điểm: “Bệnh viện tỉnh”",
        "    1. D3, như đã gửi: “-nt-”",
        "    2. Nghĩa là như trên: lấy ở D2",
        "    3. D2, như đã gửi: “Bệnh viện  tỉnh”",
        "    4. Làm sạch (bỏ khoảng trắng thừa): “Bệnh viện tỉnh”");
    assertTraced(
        0,
        "'Dữ liệu'!C3",
        "Dữ liệu, dòng 3: mô hình “Góc đọc sách”, Đảng bộ Sở Y tế",
        "Cũng ở Phụ lục 1 dòng 13.",
        "Gửi trong dang ky.docx › table 1, dòng 3. Tệp còn nguyên như lúc tổng hợp.",
        "",
        "  C3, Đơn vị: “Đảng bộ Sở Y tế”",
        "    1. Dòng chữ phía trên bảng: “Đảng bộ Sở Y tế”");
  }

  @Test
  void saysThatAFileHasChangedSince() throws IOException {
    sent.registration("gui/PL1.csv", UNIT, "Bát cháo nghĩa tình");
    merge("IN/gui");
    rewrite("gui/PL1.csv", text -> text.replace("Cơ quan", "Bệnh viện"));

    assertTraced(
        0,
        "'Phụ lục 1'!D11",
        "Phụ lục 1, dòng 11: mô hình “Bát cháo nghĩa tình”, Đảng bộ Sở Y tế",
        "Cũng ở Dữ liệu dòng 2.",
        "Gửi trong PL1.csv, dòng 6. CHÚ Ý: tệp đã đổi từ lúc tổng hợp; dưới đây là nội dung hiện"
            + " nay. Muốn sổ theo tệp mới thì chạy lại merge.",
        "sha256 của tệp lúc tổng hợp: " + sha256(),
        "",
        "  D11, Địa điểm: “Cơ quan”",
        "    1. D6, như đã gửi: “Bệnh viện”",
        "    CHÚ Ý: tệp hiện nay cho ra “Bệnh viện”, khác ô này.");
  }

  @Test
  void saysThatARowHoldsAnotherModelNow() throws IOException {
    sent.registration("gui/PL1.csv", UNIT, "Bát cháo nghĩa tình");
    merge("IN/gui");
    sent.registration("gui/PL1.csv", UNIT, "Góc đọc sách", "Bát cháo nghĩa tình");

    assertTraced(
        0,
        "'Phụ lục 1'!B11",
        "Phụ lục 1, dòng 11: mô hình “Bát cháo nghĩa tình”, Đảng bộ Sở Y tế",
        "Cũng ở Dữ liệu dòng 2.",
        "Gửi trong PL1.csv, dòng 6. CHÚ Ý: tệp đã đổi từ lúc tổng hợp; dòng ấy nay là mô hình"
            + " “Góc đọc sách”. Muốn sổ theo tệp mới thì chạy lại merge.",
        "sha256 của tệp lúc tổng hợp: " + sha256(),
        "",
        "  B11, Tên mô hình: “Bát cháo nghĩa tình”",
        "    1. B6, như đã gửi: “Góc đọc sách”",
        "    CHÚ Ý: tệp hiện nay cho ra “Góc đọc sách”, khác ô này.");
  }

  @Test
  void saysThatARowIsNoModelAnyMore() throws IOException {
    sent.registration("gui/PL1.csv", UNIT, "Góc đọc sách", "Bát cháo nghĩa tình");
    merge("IN/gui");
    sent.registration("gui/PL1.csv", UNIT, "Bát cháo nghĩa tình");

    assertTraced(
        1,
        "'Phụ lục 1'!B12",
        "Phụ lục 1, dòng 12: mô hình “Bát cháo nghĩa tình”, Đảng bộ Sở Y tế",
        "Cũng ở Dữ liệu dòng 3.",
        "Gửi trong PL1.csv, dòng 7. CHÚ Ý: đọc lại tệp thì dòng ấy không phải mô hình hay biểu"
            + " chấm điểm nào; dưới đây chỉ là điều sổ còn giữ.",
        "sha256 của tệp lúc tổng hợp: " + sha256(),
        "",
        "  B12, Tên mô hình: “Bát cháo nghĩa tình”");
  }

  @Test
  void tellsWhatIsStillKnownOfAFileThatIsGone() throws IOException {
    sent.registration("gui/PL1.csv", UNIT, "Bát cháo nghĩa tình");
    merge("IN/gui");
    Files.delete(sent.path("gui/PL1.csv"));

    assertTraced(
        1,
        "'Phụ lục 1'!F11",
        "Phụ lục 1, dòng 11: mô hình “Bát cháo nghĩa tình”, Đảng bộ Sở Y tế",
        "Cũng ở Dữ liệu dòng 2.",
        "Gửi trong PL1.csv, dòng 6. CHÚ Ý: không thấy tệp nữa (đã tìm: ../gui/PL1.csv); dưới đây"
            + " chỉ là điều sổ còn giữ. Tệp nằm chỗ khác thì chỉ thư mục ấy bằng --input.",
        "sha256 của tệp lúc tổng hợp: " + sha256(),
        "",
        "  F11, Lĩnh vực: “Văn hóa - xã hội”");
  }

  @Test
  void findsFilesThatWereMovedInAnotherInput() throws IOException {
    sent.registration("gui/y-te/PL1.csv", UNIT, "Bát cháo nghĩa tình");
    merge("IN/gui");
    Files.move(sent.path("gui"), sent.path("luu-tru"));

    assertTraced(
        0,
        "'Phụ lục 1'!D11",
        new String[] {"--input", "IN/luu-tru"},
        "Phụ lục 1, dòng 11: mô hình “Bát cháo nghĩa tình”, Đảng bộ Sở Y tế",
        "Cũng ở Dữ liệu dòng 2.",
        "Gửi trong y-te/PL1.csv, dòng 6. Tệp còn nguyên như lúc tổng hợp.",
        "",
        "  D11, Địa điểm: “Cơ quan”",
        "    1. D6, như đã gửi: “Cơ quan”");
  }

  @Test
  void saysThatNothingTellsWhetherAFileHasChanged() throws IOException {
    sent.registration("gui/PL1.csv", UNIT, "Bát cháo nghĩa tình");
    merge("IN/gui");
    Files.delete(sent.path("kq/report.json"));

    assertTraced(
        0,
        "'Phụ lục 1'!D11",
        "Phụ lục 1, dòng 11: mô hình “Bát cháo nghĩa tình”, Đảng bộ Sở Y tế",
        "Cũng ở Dữ liệu dòng 2.",
        "Gửi trong PL1.csv, dòng 6. Không rõ tệp có đổi từ lúc tổng hợp hay không: bên cạnh sổ"
            + " không có report.json ghi tệp này.",
        "",
        "  D11, Địa điểm: “Cơ quan”",
        "    1. D6, như đã gửi: “Cơ quan”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..\\gui\\Sở Y tế + 1.csv",
        "../gui/S%E1%BB%9F%20Y%20t%E1%BA%BF%20+%201.csv",
        "file://IN/gui/S%E1%BB%9F%20Y%20t%E1%BA%BF%20%2B%201.csv"
      })
  void findsFilesByLinksAsOtherProgramsWriteThem(String link) throws IOException {
    sent.registration("gui/Sở Y tế + 1.csv", UNIT, "Bát cháo nghĩa tình");
    merge("IN/gui");
    String target = link.replace("IN", folder.toString());
    relink("../gui/Sở%20Y%20tế%20+%201.csv", target);

    assertTraced(
        0,
        "'Phụ lục 1'!D11",
        "Phụ lục 1, dòng 11: mô hình “Bát cháo nghĩa tình”, Đảng bộ Sở Y tế",
        "Cũng ở Dữ liệu dòng 2.",
        "Gửi trong Sở Y tế + 1.csv, dòng 6. Tệp còn nguyên như lúc tổng hợp.",
        "",
        "  D11, Địa điểm: “Cơ quan”",
        "    1. D6, như đã gửi: “Cơ quan”");
  }

  @Test
  void looksBesideOtherFilesWhereALinkLeadsAstray() throws IOException {
    sent.registration("gui/a/PL1.csv", UNIT, "Bát cháo nghĩa tình");
    sent.registration("gui/b/PL1.csv", "Đảng bộ Sở Nội vụ", "Góc đọc sách");
    merge("IN/gui");
    relink("../gui/a/PL1.csv", "../../khac/Book1.xlsx");

    assertTraced(
        0,
        "'Dữ liệu'!H3",
        "Dữ liệu, dòng 3: mô hình “Bát cháo nghĩa tình”, Đảng bộ Sở Y tế",
        "Cũng ở Phụ lục 1 dòng 13.",
        "Gửi trong a/PL1.csv, dòng 6. Tệp còn nguyên như lúc tổng hợp.",
        "",
        "  H3, Địa điểm: “Cơ quan”",
        "    1. D6, như đã gửi: “Cơ quan”");
  }

  @Test
  void tellsApartFilesOfOneNameInTwoInputs() throws IOException {
    sent.registration("thang-3/PL1.csv", UNIT, "Bát cháo nghĩa tình");
    sent.registration("thang-4/PL1.csv", "Đảng bộ Sở Nội vụ", "Góc đọc sách");
    merge("IN/thang-3", "IN/thang-4");

    assertTraced(
        0,
        "'Phụ lục 1'!B11",
        "Phụ lục 1, dòng 11: mô hình “Góc đọc sách”, Đảng bộ Sở Nội vụ",
        "Cũng ở Dữ liệu dòng 2.",
        "Gửi trong thang-4/PL1.csv, dòng 6. Tệp còn nguyên như lúc tổng hợp.",
        "",
        "  B11, Tên mô hình: “Góc đọc sách”",
        "    1. B6, như đã gửi: “Góc đọc sách”");
    assertTraced(
        0,
        "'Phụ lục 1'!B13",
        "Phụ lục 1, dòng 13: mô hình “Bát cháo nghĩa tình”, Đảng bộ Sở Y tế",
        "Cũng ở Dữ liệu dòng 3.",
        "Gửi trong PL1.csv, dòng 6. Tệp còn nguyên như lúc tổng hợp.",
        "",
        "  B13, Tên mô hình: “Bát cháo nghĩa tình”",
        "    1. B6, như đã gửi: “Bát cháo nghĩa tình”");
  }

  @Test
  void followsRowsThatStaffPutInAndSeesCellsThatTheyChanged() throws IOException {
    sent.registration("gui/PL1.csv", UNIT, "Bát cháo nghĩa tình", "Góc đọc sách");
    merge("IN/gui");
    edit(
        book -> {
          XSSFSheet form = book.getSheet("Phụ lục 1");
          form.shiftRows(11, form.getLastRowNum(), 2);
          form.getRow(13).getCell(3).setCellValue("Thư viện");
          form.createRow(12).createCell(0).setCellValue("-");
          form.getRow(12).createCell(1).setCellValue("Ngày thứ Bảy tình nguyện");
          form.getRow(12).createCell(2).setCellValue(3);
          form.getRow(12).createCell(5).setCellValue("Kinh tế");
          form.getRow(12).createCell(8).setCellValue("X");
          book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

    assertTraced(
        0,
        "'Phụ lục 1'!D14",
        "Phụ lục 1, dòng 14: mô hình “Góc đọc sách”, Đảng bộ Sở Y tế",
        "Cũng ở Dữ liệu dòng 3.",
        "Gửi trong PL1.csv, dòng 7. Tệp còn nguyên như lúc tổng hợp.",
        "",
        "  D14, Địa điểm: “Thư viện”",
        "    1. D7, như đã gửi: “Cơ quan”",
        "    CHÚ Ý: đọc lại tệp thì ra “Cơ quan”, khác ô này. Hoặc ô đã được sửa tay sau khi tổng"
            + " hợp, hoặc lúc tổng hợp dùng kế hoạch, danh sách đơn vị khác: chỉ ra bằng --plan,"
            + " --roster.");
    assertTraced(
        0,
        "'Phụ lục 1'!C10",
        "Phụ lục 1, dòng 10",
        "",
        "  C10, Số lượng cộng lại: “5”",
        "    Cộng 3 dòng mô hình:",
        "      dòng 11: 1, “Bát cháo nghĩa tình”, gửi trong PL1.csv, dòng 6",
        "      dòng 13: 3, “Ngày thứ Bảy tình nguyện”, thêm tay vào sổ",
        "      dòng 14: 1, “Góc đọc sách”, gửi trong PL1.csv, dòng 7");
    assertTraced(
        0,
        "'Phụ lục 1'!B17",
        "Phụ lục 1, dòng 17",
        "",
        "  B17, Số lượng cộng lại: “- Lĩnh vực phát triển kinh tế: 3 mô hình”",
        "    Cộng 1 dòng mô hình:",
        "      dòng 13: 3, “Ngày thứ Bảy tình nguyện”, thêm tay vào sổ");
    assertTraced(
        0,
        "'Phụ lục 1'!B13",
        "Phụ lục 1, dòng 13",
        "",
        "  B13, Dòng thêm tay: “Ngày thứ Bảy tình nguyện”",
        "    Dòng này không có trong trang Dữ liệu: đã được thêm tay vào sổ sau khi tổng hợp.");
  }

  @Test
  void knowsRowsThatStaffSortedByTheirNames() throws IOException {
    sent.registration("gui/PL1.csv", UNIT, "Bát cháo nghĩa tình", "Góc đọc sách");
    merge("IN/gui");
    edit(
        book -> {
          XSSFSheet form = book.getSheet("Phụ lục 1");
          form.getRow(10).getCell(1).setCellValue("Góc đọc sách");
          form.getRow(11).getCell(1).setCellValue("Bát cháo nghĩa tình");
        });

    assertTraced(
        0,
        "'Phụ lục 1'!B11",
        "Phụ lục 1, dòng 11: mô hình “Góc đọc sách”, Đảng bộ Sở Y tế",
        "Cũng ở Dữ liệu dòng 3.",
        "Gửi trong PL1.csv, dòng 7. Tệp còn nguyên như lúc tổng hợp.",
        "",
        "  B11, Tên mô hình: “Góc đọc sách”",
        "    1. B7, như đã gửi: “Góc đọc sách”");
  }

  @Test
  void saysHowToGoOnFromAWorkbookThatWasMergedAgain() throws IOException {
    sent.registration("gui/PL1.csv", UNIT, "Bát cháo nghĩa tình");
    merge("IN/gui");
    Files.createDirectories(sent.path("tinh"));
    Files.move(sent.path("kq/tong-hop-2024.xlsx"), sent.path("tinh/Khối.xlsx"));
    merge("IN/tinh");

    assertTraced(
        0,
        "'Phụ lục 1'!D11",
        "Phụ lục 1, dòng 11: mô hình “Bát cháo nghĩa tình”, Đảng bộ Sở Y tế",
        "Cũng ở Dữ liệu dòng 2.",
        "Gửi trong Khối.xlsx › Phụ lục 1, dòng 11. Tệp còn nguyên như lúc tổng hợp.",
        "Tệp này cũng là một sổ tổng hợp. Truy tiếp bằng: dvk trace \"Khối.xlsx\""
            + " \"Phụ lục 1!B11\"",
        "",
        "  D11, Địa điểm: “Cơ quan”",
        "    1. D11, như đã gửi: “Cơ quan”");
  }

  @Test
  void takesTheRosterThatTheWorkbookWasMadeWith() throws IOException {
    sent.roster("y-te,Đảng bộ Sở Y tế tỉnh");
    Files.move(sent.path("roster.csv"), sent.path("danh-sach.csv"));
    sent.registration("gui/PL1.csv", UNIT, "Bát cháo nghĩa tình");
    merge("IN/gui", "--roster", "IN/danh-sach.csv");

    String[] head = {
      "Dữ liệu, dòng 2: mô hình “Bát cháo nghĩa tình”, Đảng bộ Sở Y tế tỉnh",
      "Cũng ở Phụ lục 1 dòng 11.",
      "Gửi trong PL1.csv, dòng 6. Tệp còn nguyên như lúc tổng hợp.",
      "",
      "  C2, Đơn vị: “Đảng bộ Sở Y tế tỉnh”",
      "    1. A1, như đã gửi: “TÊN ĐƠN VỊ: Đảng bộ Sở Y tế”",
      "    2. Lấy phần tên: “Đảng bộ Sở Y tế”"
    };
    assertTraced(
        0,
        "'Dữ liệu'!C2",
        new String[] {"--roster", "IN/danh-sach.csv"},
        and(head, "    3. Theo danh sách đơn vị: “Đảng bộ Sở Y tế tỉnh” (mã y-te)"));
    assertTraced(
        0,
        "'Dữ liệu'!C2",
        and(
            head,
            "    CHÚ Ý: đọc lại tệp thì ra “Đảng bộ Sở Y tế”, khác ô này. Hoặc ô đã được sửa tay sau"
                + " khi tổng hợp, hoặc lúc tổng hợp dùng kế hoạch, danh sách đơn vị khác: chỉ ra"
                + " bằng --plan, --roster."));
  }

  @Test
  void saysThatTheWorkbookWasMadeByAnotherPlan() throws IOException {
    sent.registration("gui/PL1.csv", UNIT, "Bát cháo nghĩa tình");
    merge("IN/gui");
    rewrite("kq/report.json", text -> text.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"khac\""));

    assertThat(sent.run("trace", BOOK, "'Phụ lục 1'!A1").err())
        .singleElement()
        .asString()
        .startsWith("CHÚ Ý: report.json bên cạnh sổ nói kế hoạch “khac”, đang dùng “");
  }

  @Test
  void isNotDoneWhereTheWorkbookIsBroken() throws IOException {
    sent.registration("gui/PL1.csv", UNIT, "Bát cháo nghĩa tình");
    merge("IN/gui");
    Path book = sent.path("kq/tong-hop-2024.xlsx");
    byte[] whole = Files.readAllBytes(book);
    Files.write(book, java.util.Arrays.copyOf(whole, whole.length / 2));

    SentFolder.Ran ran = sent.run("trace", BOOK, "'Phụ lục 1'!B11");

    assertThat(ran.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .singleElement()
        .asString()
        .startsWith("dvk: không đọc được sổ “IN/kq/tong-hop-2024.xlsx” (");
  }

  @Test
  void followsAScoreSheetWhoseFirstCriterionWasDeleted() {
    sent.file(
        "gui/cham-diem.csv",
        "TÊN ĐƠN VỊ: " + UNIT + ",,,",
        "BIỂU CHẤM ĐIỂM MÔ HÌNH,,,",
        "Tên mô hình: Bát cháo nghĩa tình,,,",
        "STT,Tiêu chí,Điểm tối đa,Điểm đánh giá",
        "",
        "2,Tiêu chí 2,10,10",
        "3,Tiêu chí 3,10,9");
    merge("IN/gui");

    String[] head = {
      "Chấm điểm, dòng 7: biểu chấm điểm mô hình “Bát cháo nghĩa tình”, Đảng bộ Sở Y tế",
      "Gửi trong cham-diem.csv, dòng 5. Tệp còn nguyên như lúc tổng hợp.",
      ""
    };
    assertTraced(
        0, "'Chấm điểm'!G7", and(head, "  G7, Điểm tiêu chí 3: “9”", "    1. D7, như đã gửi: “9”"));
    assertTraced(
        0,
        "'Chấm điểm'!E7",
        and(
            head,
            "  E7, Điểm tiêu chí 1: để trống",
            "    1. Biểu không có cột, mục hoặc dòng nào ghi điều này"));
  }

  @Test
  void refusesAFolder() {
    sent.registration("gui/PL1.csv", UNIT, "Bát cháo nghĩa tình");
    merge("IN/gui");

    SentFolder.Ran ran = sent.run("trace", "IN/kq", "'Phụ lục 1'!B11");

    assertThat(ran.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(ran.err())
        .containsExactly(
            "dvk: “IN/kq” không phải sổ tổng hợp do bản dvk này ghi. Cần tệp tong-hop-NĂM.xlsx; sổ"
                + " của bản cũ thì chạy lại merge.");
  }

  @Test
  void changesNoFile() throws IOException {
    sent.registration("gui/PL1.csv", UNIT, "Bát cháo nghĩa tình");
    merge("IN/gui");
    byte[] form = Files.readAllBytes(sent.path("gui/PL1.csv"));
    byte[] book = Files.readAllBytes(sent.path("kq/tong-hop-2024.xlsx"));

    assertThat(sent.run("trace", BOOK, "Bát cháo nghĩa tình").status()).isZero();

    assertThat(sent.path("gui/PL1.csv")).hasBinaryContent(form);
    assertThat(sent.path("kq/tong-hop-2024.xlsx")).hasBinaryContent(book);
    assertThat(sent.path("kq")).isDirectoryNotContaining("glob:**.tmp");
  }

  private void merge(String... args) {
    String[] all = new String[args.length + 8];
    all[0] = "merge";
    System.arraycopy(args, 0, all, 1, args.length);
    System.arraycopy(
        new String[] {"--as-of", "2024-04-10", "--fail-on", "never", "-q", "-o", "IN/kq"},
        0,
        all,
        args.length + 1,
        7);
    SentFolder.Ran ran = sent.run(all);
    assertThat(ran.status()).as(ran.toString()).isZero();
  }

  private void assertTraced(int status, String cell, String... lines) {
    assertTraced(status, cell, new String[0], lines);
  }

  private void assertTraced(int status, String cell, String[] options, String... lines) {
    String[] args = and(new String[] {"trace", BOOK, cell, "-q"}, options);
    SentFolder.Ran ran = sent.run(args);
    assertThat(ran.out().lines()).containsExactly(lines);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isEqualTo(status);
  }

  private static String[] and(String[] first, String... more) {
    String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }

  private void rewrite(String file, java.util.function.UnaryOperator<String> change)
      throws IOException {
    Path path = sent.path(file);
    Files.writeString(path, change.apply(Files.readString(path)));
  }

  /** Writes the workbook anew with a link leading elsewhere. */
  private void relink(String from, String to) throws IOException {
    Path path = sent.path("kq/tong-hop-2024.xlsx");
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    int relinked = 0;
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(path));
        ZipOutputStream out = new ZipOutputStream(changed)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        byte[] content = in.readAllBytes();
        String text = new String(content, StandardCharsets.UTF_8);
        boolean links = name.endsWith(".rels") && text.contains("\"" + from + "\"");
        relinked += links ? 1 : 0;
        out.putNextEntry(new ZipEntry(name));
        out.write(
            links
                ? text.replace("\"" + from + "\"", "\"" + to + "\"")
                    .getBytes(StandardCharsets.UTF_8)
                : content);
      }
    }
    assertThat(relinked).isPositive();
    Files.write(path, changed.toByteArray());
  }

  private void edit(Consumer<XSSFWorkbook> change) throws IOException {
    Path path = sent.path("kq/tong-hop-2024.xlsx");
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (InputStream in = Files.newInputStream(path);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      change.accept(book);
      book.write(changed);
    }
    Files.write(path, changed.toByteArray());
  }

  /** What report.json says of the one file there is. */
  private String sha256() throws IOException {
    return Files.readString(sent.path("kq/report.json"))
        .replaceAll("(?s).*?\"sha256\": \"([0-9a-f]{64})\".*", "$1");
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static void document(Path path) throws IOException {
    String[][] rows = {
      {"STT", "Tên mô hình", "SL", "Địa điểm", "Chủ trì", "Lĩnh vực", "Quy mô", "Chủ thể"},
      {"-", "Bát cháo nghĩa tình", "1", "Bệnh viện  tỉnh", "Đoàn", "VHXH", "150 suất", "tập thể"},
      {"-", "Góc đọc sách", "1", "-nt-", "Đoàn", "VHXH", "40 cuốn", "tập thể"}
    };
    Files.createDirectories(path.getParent());
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(path)) {
      document.createParagraph().createRun().setText("TÊN ĐƠN VỊ: " + UNIT);
      document.createParagraph().createRun().setText("Phụ lục 1, biểu tổng hợp đăng ký năm 2024");
      XWPFTable table = document.createTable(rows.length, rows[0].length);
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].length; column++) {
          table.getRow(row).getCell(column).setText(rows[row][column]);
        }
      }
      document.write(out);
    }
  }
}
