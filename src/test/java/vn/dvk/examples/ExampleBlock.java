package vn.dvk.examples;

import static vn.dvk.examples.Habit.CAPITAL_HEADINGS;
import static vn.dvk.examples.Habit.DASHED_SECTORS;
import static vn.dvk.examples.Habit.FOOTER_BLANK;
import static vn.dvk.examples.Habit.FULL_SECTORS;
import static vn.dvk.examples.Habit.HEAD_BLANK;
import static vn.dvk.examples.Habit.HEAD_DOTTED;
import static vn.dvk.examples.Habit.HEAD_TWO_LINES;
import static vn.dvk.examples.Habit.MARK_IN_NAME;
import static vn.dvk.examples.Habit.NOTES;
import static vn.dvk.examples.Habit.NOTE_COLUMN;
import static vn.dvk.examples.Habit.NO_COLUMN_NUMBERS;
import static vn.dvk.examples.Habit.NO_FOOTER;
import static vn.dvk.examples.Habit.SECTOR_FIRST;
import static vn.dvk.examples.Habit.SIGNATURE;
import static vn.dvk.examples.Habit.TEMPLATE_ROWS;
import static vn.dvk.examples.Habit.TOTAL_FORMULA;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.domain.Rubric;
import vn.dvk.examples.Draft.Column;
import vn.dvk.examples.Draft.Look;
import vn.dvk.read.setup.PlanFile;

/**
 * Makes {@code examples/khoi-2024}: a roster, a receipt log and what the units of one block sent in
 * the year 2024, most of it good, some with the usual faults. The same bytes each time.
 *
 * <p>Run {@code main} with the folder to write to.
 */
public final class ExampleBlock {
  private static final Rubric RUBRIC = PlanFile.builtIn().rubric();
  private static final String SUBMISSIONS = "submissions/";

  private final Map<String, List<ExampleModel>> models =
      ExampleModel.parse(resource("models.txt").lines().toList());
  private final Map<String, String> unitNames = unitNames();
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final SortedMap<String, String> received = new TreeMap<>();

  private ExampleBlock() {}

  /** Writes the example folder; the argument is its path, else {@code examples/khoi-2024}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "examples/khoi-2024");
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  /** Every file of the folder by its path in it. */
  static SortedMap<String, byte[]> files() throws IOException {
    ExampleBlock block = new ExampleBlock();
    block.massOrganizations();
    block.departments();
    block.otherCommittees();
    block.cells();
    block.strayFiles();
    block.files.put("roster.csv", resource("roster.csv").getBytes(StandardCharsets.UTF_8));
    block.files.put("received.csv", block.receiptLog().getBytes(StandardCharsets.UTF_8));
    return block.files;
  }

  private void massOrganizations() throws IOException {
    String union = "cong-doan-vien-chuc";
    send("Công đoàn Viên chức/PL1.xlsx", "2024-04-05", pl1(union, FULL_SECTORS, SIGNATURE));
    send("Công đoàn Viên chức/PL4.xlsx", "2024-11-08", pl4(union, FULL_SECTORS, SIGNATURE));
    send("Công đoàn Viên chức/Biểu chấm điểm.xlsx", "2024-11-08", scores(union));

    String veterans = "hoi-ccb-khoi";
    send("PL1 Hội CCB Khối.xlsx", "2024-04-10", pl1(veterans, HEAD_DOTTED, NOTES));
    send("PL4_Hoi CCB Khoi.xls", "2024-11-12", pl4(veterans, HEAD_DOTTED, DASHED_SECTORS));
    send("Cham diem Hoi CCB Khoi.xls", "2024-11-12", scores(veterans));

    String youth = "doan-khoi";
    send("Doan Khoi/Dang ky 2024.xlsx", "2024-04-12", pl1(youth, CAPITAL_HEADINGS, TOTAL_FORMULA));
    List<Draft> youthScores = scores(youth);
    youthScores
        .get(2)
        .set("Đóng góp ý kiến, sáng kiến", Column.SCORE, "4")
        .set("Tiên phong, gương mẫu, tích cực", Column.SCORE, "5");
    send(
        "Doan Khoi/PL4 va cham diem.xlsx",
        "2024-11-11",
        together(List.of(pl4(youth, CAPITAL_HEADINGS, FOOTER_BLANK)), youthScores));
  }

  private void departments() throws IOException {
    String health = "so-y-te";
    Draft unfinished = pl1(health, SIGNATURE);
    unfinished.set("Công dân không phải đi lại", Column.SECTOR, "");
    unfinished.set("Cán bộ y tế dự phòng", Column.COLLECTIVE, "");
    send("so-y-te/PL1.xlsx", "2024-04-08", unfinished);
    send("so-y-te/PL1 lần 2.xlsx", "2024-04-11", pl1(health, SIGNATURE));
    send("so-y-te/PL4.xlsx", "2024-11-07", pl4(health, SIGNATURE));
    send("so-y-te/Biểu chấm điểm.xlsx", "2024-11-07", scores(health));

    String education = "so-gd-dt";
    send("so-gd-dt/PL1.xls", "2024-04-09", pl1(education, HEAD_TWO_LINES, FULL_SECTORS));
    send("so-gd-dt/PL4.xls", "2024-11-13", pl4(education, HEAD_TWO_LINES, FULL_SECTORS));
    send("so-gd-dt/Cham diem.xls", "2024-11-13", scores(education));

    String home = "so-noi-vu";
    send("so-noi-vu/Phu luc 1.xlsx", "2024-04-03", pl1(home, HEAD_TWO_LINES, SIGNATURE, NOTES));
    send("so-noi-vu/Phu luc 4.xlsx", "2024-11-05", pl4(home, HEAD_TWO_LINES, SIGNATURE));
    send("so-noi-vu/Cham diem mo hinh.xlsx", "2024-11-05", oneSheet(home));

    String finance = "so-tai-chinh";
    Draft miscounted = pl1(finance, HEAD_DOTTED).set("Tổng số", Column.QUANTITY, "4");
    send("so-tai-chinh/PL1 So Tai chinh.xlsx", "2024-04-12", miscounted);
    send("so-tai-chinh/PL4 So Tai chinh.xlsx", "2024-11-12", pl4(finance, HEAD_DOTTED));
    byte[] cut = DraftBook.cut(scores("so-noi-vu"));
    send("so-tai-chinh/Cham diem.xlsx", "2024-11-12", cut);

    String construction = "so-xay-dung";
    Draft noSector = pl1(construction, DASHED_SECTORS, NO_COLUMN_NUMBERS);
    noSector.set("Thợ nề áo xanh", Column.SECTOR, "");
    send("Sở Xây dựng/PL1.xlsx", "2024-04-11", noSector);
    send("Sở Xây dựng/PL4.xlsx", "2024-11-11", pl4(construction, DASHED_SECTORS));
    send("Sở Xây dựng/Chấm điểm.xlsx", "2024-11-11", scores(construction));

    String justice = "so-tu-phap";
    send(
        "PL1 - Sở Tư pháp.xlsx",
        "2024-04-04",
        together(List.of(pl1(justice, FULL_SECTORS, NO_FOOTER)), List.of(guidance())));
    send(
        "PL4, biểu chấm điểm - Sở Tư pháp.xlsx",
        "2024-11-08",
        together(List.of(pl4(justice, FULL_SECTORS, NO_FOOTER)), scores(justice)));

    String farming = "so-nnptnt";
    Draft struck = pl1(farming, SECTOR_FIRST).strike("Sản xuất chè an toàn");
    struck.set("Tổng số", Column.QUANTITY, "4");
    struck.replace("kinh tế: 02", "kinh tế: 01").replace("Tập thể: 05", "Tập thể: 04");
    send("so-nnptnt/PL1 Sở NN&PTNT.xlsx", "2024-04-12", struck);
    Draft manyMeant = pl4(farming, SECTOR_FIRST);
    manyMeant.set("Kênh mương tự quản", Column.QUANTITY, "nhiều");
    send("so-nnptnt/PL4 Sở NN&PTNT.xlsx", "2024-11-16", manyMeant);
    send("so-nnptnt/Biểu chấm điểm.xlsx", "2024-11-16", scores(farming));

    String science = "so-khcn";
    send("so-khcn/PL1.xlsx", "2024-04-18", pl1(science, MARK_IN_NAME));
    List<Draft> overMaximum = scores(science);
    overMaximum.get(1).set("Huy động được các nguồn lực", Column.SCORE, "7");
    send("so-khcn/PL4.xlsx", "2024-11-13", pl4(science, MARK_IN_NAME));
    send("so-khcn/Cham diem.xlsx", "2024-11-13", overMaximum);

    String culture = "so-vhttdl";
    send("so-vhttdl/PL1.xlsx", "2024-04-10", pl1(culture, TEMPLATE_ROWS, FOOTER_BLANK));
    Draft both = pl4(culture, TEMPLATE_ROWS).set("Nụ cười du lịch", Column.MAINTAINED, "X");
    send("so-vhttdl/PL4.xlsx", "2024-11-12", both);
    send("so-vhttdl/Biểu chấm điểm.xlsx", "2024-11-12", scores(culture));
  }

  private void otherCommittees() throws IOException {
    String school = "truong-chinh-tri";
    send(
        "Truong Chinh tri/PL1.xlsx",
        "2024-04-09",
        pl1(school, NOTE_COLUMN).replace("NĂM 2024", "NĂM 2023"));
    Draft noActor = pl4(school, NOTE_COLUMN).set("Giờ học đi cơ sở", Column.COLLECTIVE, "");
    send("Truong Chinh tri/PL4.xlsx", "2024-11-11", noActor);
    send("Truong Chinh tri/Cham diem.xlsx", "2024-11-11", scores(school));

    String power = "dien-luc";
    Draft hidden = pl1(power, FULL_SECTORS).hide("Sửa điện miễn phí");
    send("dien-luc/PL1 Điện lực YB.xlsx", "2024-04-02", hidden);
    send("dien-luc/PL4 Điện lực YB.xlsx", "2024-11-06", pl4(power, FULL_SECTORS, TOTAL_FORMULA));
    send("dien-luc/Chấm điểm Điện lực YB.xlsx", "2024-11-06", scores(power));

    Draft treasury = pl1("kho-bac", HEAD_TWO_LINES, NO_FOOTER);
    treasury.set("Kho bạc đồng hành", Column.LOCATION, "");
    send("KBNN tinh - PL1.xlsx", "2024-04-12", treasury);

    String bank = "nhcsxh";
    send("NHCSXH/PL1.xlsx", "2024-04-08", pl1(bank, HEAD_BLANK));
    send("NHCSXH/PL4.xlsx", "2024-11-08", pl4(bank, HEAD_BLANK));
    send("NHCSXH/Cham diem.xlsx", "2024-11-08", scores(bank));

    String hospital = "bv-san-nhi";
    Draft firstTry = pl1(hospital, DASHED_SECTORS).set("Góc chơi", Column.LEAD, "");
    send("bv-san-nhi/PL1.xlsx", "2024-04-11", firstTry);
    send("bv-san-nhi/PL1 (1).xlsx", "2024-04-11", pl1(hospital, DASHED_SECTORS));
    Draft brokenTotal = pl4(hospital, DASHED_SECTORS).set("Tổng số", Column.QUANTITY, "=C9/0");
    send("bv-san-nhi/PL4.xlsx", "2024-11-12", brokenTotal);
    send("bv-san-nhi/Cham diem.xlsx", "2024-11-12", scores(hospital));

    String college = "cd-nghe";
    send("cd-nghe/PL1.xlsx", "2024-04-09", pl1(college, FULL_SECTORS, TEMPLATE_ROWS));
    send("cd-nghe/PL1_Zalo.xlsx", "2024-04-09", pl1(college, FULL_SECTORS, TEMPLATE_ROWS));
    send("cd-nghe/PL4.xlsx", "2024-11-13", pl4(college, FULL_SECTORS, SIGNATURE));
    send("cd-nghe/Cham diem.xlsx", "2024-11-13", scores(college));
  }

  private void cells() throws IOException {
    String market = "qltt";
    send("PL1 Cục QLTT.xlsx", "2024-04-10", pl1(market, SIGNATURE));
    send("PL4 Cục QLTT.xlsx", "2024-11-12", pl4(market, SIGNATURE));
    List<Draft> unscored = scores(market);
    unscored.get(1).set("Có sự phối hợp tham gia", Column.SCORE, "");
    send("Chấm điểm Cục QLTT.xlsx", "2024-11-12", unscored);

    String boarding = "ptdtnt";
    send("ptdtnt/PL1.xls", "2024-04-05", pl1(boarding, FULL_SECTORS));
    List<Draft> misadded = scores(boarding);
    misadded.get(0).set("Tổng cộng", Column.SCORE, "98");
    send(
        "ptdtnt/PL4 va cham diem.xls",
        "2024-11-07",
        together(List.of(pl4(boarding, FULL_SECTORS)), misadded));

    String ethnic = "ban-dan-toc";
    Draft unclear = pl1(ethnic, DASHED_SECTORS).set("Dòng họ không có", Column.SECTOR, "KT-XH");
    send("Ban Dan toc - PL1.xlsx", "2024-04-12", unclear);
    send("Ban Dan toc - PL4.xlsx", "2024-11-14", pl4(ethnic, DASHED_SECTORS));

    send("Quỹ ĐTPT/PL1.xlsx", "2024-04-12", pl1("quy-dtpt", HEAD_BLANK, NO_FOOTER));

    String zones = "bql-kcn";
    send("bql-kcn/PL1.xlsx", "2024-04-09", pl1(zones, HEAD_TWO_LINES, SIGNATURE));
    Draft renamed = pl4(zones, HEAD_TWO_LINES, SIGNATURE);
    renamed.set(
        "Công nhân tự quản", Column.NAME, "Tổ xe ôm công nghệ giữ gìn trật tự cổng nhà máy");
    send("bql-kcn/PL4.xlsx", "2024-11-11", renamed);
    List<Draft> inWords = scores(zones);
    inWords.get(1).set("Mô hình được tổng kết", Column.SCORE, "đạt");
    send("bql-kcn/Cham diem.xlsx", "2024-11-11", inWords);

    String farmers = "hoi-nong-dan";
    Draft twoActors = pl1(farmers).set("Cán bộ Hội cùng dân", Column.INDIVIDUAL, "X");
    send("hoi-nong-dan/PL1 HND tỉnh.xlsx", "2024-04-11", twoActors);

    String service = "tt-hcc";
    send("tt-hcc/PL1.xlsx", "2024-04-01", pl1(service, SIGNATURE, TOTAL_FORMULA));
    send("tt-hcc/PL4.xlsx", "2024-11-04", pl4(service, SIGNATURE, TOTAL_FORMULA));
    send("tt-hcc/Biểu chấm điểm.xlsx", "2024-11-04", scores(service));

    send("Hội Nhà báo/PL4.xlsx", "2024-11-14", pl4("hoi-nha-bao", HEAD_BLANK));
  }

  private void strayFiles() throws IOException {
    send("PL1 moi truong do thi.xlsx", "2024-04-12", pl1("moi-truong-do-thi", SIGNATURE));
    String scan =
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";
    send("Cty TNHH MTV LN/PL1 (scan).pdf", "2024-04-12", scan.getBytes(StandardCharsets.US_ASCII));
    files.put(SUBMISSIONS + "so-noi-vu/~$Phu luc 1.xlsx", new byte[165]);
  }

  private Draft pl1(String unit, Habit... habits) {
    return FormDraft.registration("PL1", unitNames.get(unit), models.get(unit), set(habits));
  }

  private Draft pl4(String unit, Habit... habits) {
    return FormDraft.result("PL4", unitNames.get(unit), models.get(unit), set(habits));
  }

  /** A sheet for each scored model. */
  private List<Draft> scores(String unit) {
    List<Draft> sheets = new ArrayList<>();
    for (ExampleModel model : scored(unit)) {
      String name = "Chấm điểm " + (sheets.size() + 1);
      sheets.add(ScoreDraft.sheet(name, unitNames.get(unit), model, RUBRIC));
    }
    return sheets;
  }

  /** All score forms below one another on one sheet. */
  private Draft oneSheet(String unit) {
    List<ExampleModel> scored = scored(unit);
    Draft draft = ScoreDraft.sheet("Chấm điểm", unitNames.get(unit), scored.get(0), RUBRIC);
    scored.stream()
        .skip(1)
        .forEach(model -> ScoreDraft.append(draft, unitNames.get(unit), model, RUBRIC));
    return draft;
  }

  private List<ExampleModel> scored(String unit) {
    return models.get(unit).stream().filter(ExampleModel::isScored).toList();
  }

  private static Draft guidance() {
    Draft draft = new Draft("Hướng dẫn").columns(List.of(Column.NAME));
    draft.add(Look.BOLD, "HƯỚNG DẪN GHI BIỂU");
    draft.add(Look.PLAIN, "Mỗi mô hình ghi một dòng; đánh dấu X vào cột tập thể hoặc cá nhân.");
    draft.add(Look.PLAIN, "Gửi về Ban Tuyên giáo trước ngày 15/4/2024.");
    return draft;
  }

  private static List<Draft> together(List<Draft> first, List<Draft> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private void send(String path, String day, Draft draft) throws IOException {
    send(path, day, List.of(draft));
  }

  private void send(String path, String day, List<Draft> drafts) throws IOException {
    send(path, day, path.endsWith(".xls") ? DraftBook.xls(drafts) : DraftBook.xlsx(drafts));
  }

  private void send(String path, String day, byte[] bytes) {
    files.put(SUBMISSIONS + path, bytes);
    received.put(SUBMISSIONS + path, day);
  }

  private String receiptLog() {
    return received.entrySet().stream()
        .map(entry -> quoted(entry.getKey()) + "," + entry.getValue() + "\n")
        .collect(Collectors.joining("", "file,received\n", ""));
  }

  private static String quoted(String path) {
    return path.contains(",") ? '"' + path + '"' : path;
  }

  private static Map<String, String> unitNames() {
    Map<String, String> names = new TreeMap<>();
    for (String line : resource("roster.csv").lines().skip(1).toList()) {
      int comma = line.indexOf(',');
      String rest = line.substring(comma + 1);
      String name = rest.startsWith("\"") ? rest.substring(1).split("\"")[0] : rest.split(",")[0];
      names.put(line.substring(0, comma), name);
    }
    names.put("moi-truong-do-thi", "Chi bộ Công ty Cổ phần Môi trường đô thị");
    return names;
  }

  private static Set<Habit> set(Habit... habits) {
    return habits.length == 0 ? EnumSet.noneOf(Habit.class) : EnumSet.copyOf(List.of(habits));
  }

  private static String resource(String name) {
    try (InputStream in = ExampleBlock.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
