package vn.dvk.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.dvk.text.Fold;

/** Writes a unit's name as clerks do: none of these ways changes which unit is meant. */
final class NameVariants {
  private static final List<String> COMMITTEE =
      List.of(
          "Đảng bộ", "Đảng ủy", "Đảng uỷ", "ĐB", "ĐU", "BCH Đảng bộ", "Ban Chấp hành Đảng bộ", "");
  private static final List<String> CELL = List.of("Chi bộ", "Chi ủy", "Chi uỷ", "CB", "");
  private static final List<String> ORGANISATION = List.of("", "BCH ", "BTV ");

  /** What a name's words are shortened to; each is known from public papers. */
  private static final Map<String, List<String>> SHORT =
      Map.ofEntries(
          Map.entry("Giáo dục và Đào tạo", List.of("GD&ĐT", "GDĐT", "GD-ĐT", "GD và ĐT")),
          Map.entry("Sở Xây dựng", List.of("Sở XD", "SXD")),
          Map.entry("Sở Nội vụ", List.of("Sở NV", "SNV")),
          Map.entry("Sở Tài chính", List.of("Sở TC", "STC")),
          Map.entry("Sở Tư pháp", List.of("Sở TP", "STP")),
          Map.entry("Trường Chính trị", List.of("Trường CT")),
          Map.entry("Kho bạc Nhà nước", List.of("KBNN", "Kho bạc NN")),
          Map.entry("Chi cục Kiểm lâm", List.of("CC Kiểm lâm", "CCKL")),
          Map.entry(
              "Lao động - Thương binh và Xã hội",
              List.of("LĐTB&XH", "LĐ-TB&XH", "LĐTBXH", "LĐ, TB và XH", "Lao động TB&XH")),
          Map.entry("Cổ phần", List.of("CP")),
          Map.entry("Công ty", List.of("Cty")),
          Map.entry(
              "Văn hóa, Thể thao và Du lịch",
              List.of("VHTT&DL", "VH,TT&DL", "VHTTDL", "VH-TT-DL", "Văn hóa, TT&DL")),
          Map.entry("Khoa học và Công nghệ", List.of("KH&CN", "KHCN", "KH và CN", "KH-CN")),
          Map.entry("Trường Cao đẳng", List.of("Trường CĐ")),
          Map.entry("Cao đẳng Sư phạm", List.of("CĐSP", "CĐ Sư phạm")),
          Map.entry("Cao đẳng Y tế", List.of("CĐYT", "CĐ Y tế")),
          Map.entry("Bệnh viện", List.of("BV")),
          Map.entry("Y học cổ truyền", List.of("YHCT")),
          Map.entry("Ngân hàng Chính sách xã hội", List.of("NHCSXH", "NH CSXH", "Ngân hàng CSXH")),
          Map.entry(
              "Nông nghiệp và Phát triển nông thôn",
              List.of("NN&PTNT", "NNPTNT", "NN và PTNT", "Nông nghiệp & PTNT", "NN-PTNT")),
          Map.entry("Văn phòng Tỉnh ủy", List.of("VPTU", "VP Tỉnh ủy", "Văn phòng TU", "VP TU")),
          Map.entry("Quản lý thị trường", List.of("QLTT")),
          Map.entry(
              "Phổ thông Dân tộc nội trú", List.of("PTDTNT", "PT DTNT", "PT Dân tộc nội trú")),
          Map.entry("Ban Dân vận Tỉnh ủy", List.of("BDVTU", "Ban Dân vận TU", "BDV Tỉnh ủy")),
          Map.entry("Ban Tổ chức Tỉnh ủy", List.of("BTCTU", "Ban Tổ chức TU", "BTC Tỉnh ủy")),
          Map.entry("Ban Nội chính Tỉnh ủy", List.of("BNCTU", "Ban Nội chính TU", "BNC Tỉnh ủy")),
          Map.entry("Ban Dân tộc", List.of("Ban DT")),
          Map.entry("Đầu tư phát triển", List.of("ĐTPT")),
          Map.entry(
              "Ban Quản lý các khu công nghiệp", List.of("BQL KCN", "BQL các KCN", "Ban QL KCN")),
          Map.entry("Liên hiệp các Hội", List.of("LHH", "Liên hiệp Hội")),
          Map.entry("Khoa học và Kỹ thuật", List.of("KH&KT", "KHKT", "KH-KT")),
          Map.entry("Hội Nông dân", List.of("HND", "Hội ND")),
          Map.entry(
              "Trung tâm Phục vụ hành chính công",
              List.of("TTPVHCC", "TT PVHCC", "Trung tâm PVHCC")),
          Map.entry("Hội Nhà báo", List.of("HNB")),
          Map.entry(
              "TNHH MTV", List.of("TNHH một thành viên", "trách nhiệm hữu hạn một thành viên")),
          Map.entry("Hội Cựu chiến binh", List.of("Hội CCB", "HCCB")),
          Map.entry("Công đoàn Viên chức", List.of("CĐVC", "CĐ Viên chức", "Công đoàn VC")),
          Map.entry(
              "Khối cơ quan và doanh nghiệp",
              List.of("Khối", "Khối CQ&DN", "Khối CQ và DN", "Khối CQDN", "Khối cơ quan & DN")),
          Map.entry(
              "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
              List.of(
                  "Đoàn Thanh niên", "ĐTN", "Đoàn TN", "Đoàn TNCS HCM", "Đoàn TNCS Hồ Chí Minh")),
          Map.entry("Sản - Nhi", List.of("Sản Nhi", "Sản – Nhi", "Sản-Nhi")),
          Map.entry("Viễn thông", List.of("VNPT")),
          Map.entry("VNPT", List.of("Viễn thông")));

  private static final List<UnaryOperator<String>> HANDS =
      List.of(
          name -> name,
          name -> name,
          name -> name.toUpperCase(Locale.ROOT),
          name -> name.toLowerCase(Locale.ROOT),
          Fold::of,
          name -> Normalizer.normalize(name, Normalizer.Form.NFD),
          name -> name.replace("ủy", "uỷ").replace("hóa", "hoá").replace("Ủy", "Uỷ"),
          name -> name.replace(" và ", " & "),
          name -> name.replace(" - ", " – ").replace(", ", " ,"),
          name -> name.replace(" ", "  "),
          name -> name.replace(' ', '\u00a0'));

  private static final List<String> IN_FILES =
      List.of(
          "PL1 - %s.xlsx",
          "PL1_%s (1).xlsx",
          "%s - Phụ lục 4 năm 2024.docx",
          "01. %s",
          "%s",
          "%s lần 2.xls",
          "Dang ky DVK 2024 %s.xlsx",
          "2024_PL4_%s_v2.xlsx",
          "%s (nộp lại 12.4)",
          "Biểu chấm điểm - %s - bổ sung.xlsx",
          "Copy of %s PL1 final.xlsx",
          "%s đăng ký mô hình.zip",
          "Báo cáo kết quả thực hiện mô hình dân vận khéo - %s.xlsx");

  private final Random random;

  NameVariants(long seed) {
    random = new Random(seed);
  }

  /** So many different ways to write a unit's name in a form's head; fewer where there are not. */
  Set<String> inHead(Unit unit, int count) {
    Set<String> variants = new LinkedHashSet<>();
    for (int i = 0; i < count * 10 && variants.size() < count; i++) {
      variants.add(variant(unit));
    }
    return variants;
  }

  /** So many different names of files and folders. */
  Set<String> inFiles(Unit unit, int count) {
    Set<String> variants = new LinkedHashSet<>();
    for (int i = 0; i < count * 10 && variants.size() < count; i++) {
      String name = variant(unit).replace('\u00a0', ' ').replace("/", "-");
      String dressed = pick(IN_FILES).formatted(name);
      variants.add(random.nextInt(3) == 0 ? plain(dressed) : dressed);
    }
    return variants;
  }

  /** As old programs save: {@code pl1_so_y_te_1.xlsx}. */
  private static String plain(String file) {
    int dot = file.lastIndexOf('.');
    boolean extended = dot > 0 && file.substring(dot).matches("\\.[a-z]{3,4}");
    String stem = extended ? file.substring(0, dot) : file;
    return Fold.of(stem).replace(' ', '_') + (extended ? file.substring(dot) : "");
  }

  private String variant(Unit unit) {
    String name = withType(unit, tailed(shortened(unit.name())));
    return pick(HANDS).apply(name);
  }

  /** Exchanges what tells the type. */
  private String withType(Unit unit, String name) {
    return switch (unit.type().orElseThrow()) {
      case GRASSROOTS_COMMITTEE -> (pick(COMMITTEE) + name.substring("Đảng bộ".length())).strip();
      case CELL -> (pick(CELL) + name.substring("Chi bộ".length())).strip();
      case MASS_ORGANIZATION -> pick(ORGANISATION) + name;
    };
  }

  private String shortened(String name) {
    String now = name;
    List<String> longs = new ArrayList<>(SHORT.keySet());
    longs.sort(null);
    Collections.shuffle(longs, random);
    for (String words : longs) {
      if (now.contains(words) && random.nextInt(3) > 0) {
        now = now.replace(words, pick(SHORT.get(words)));
      }
    }
    return now;
  }

  /** "tỉnh", "tỉnh Yên Bái", "Yên Bái" or nothing at its end. */
  private String tailed(String name) {
    if (name.endsWith("Yên Bái")) {
      return name;
    }
    String bare = name.endsWith(" tỉnh") ? name.substring(0, name.length() - 5) : name;
    boolean named = bare.matches(".*(Tỉnh ủy|TU|Tỉnh đoàn)");
    return named ? bare : bare + pick(List.of("", " tỉnh", " tỉnh", " tỉnh Yên Bái"));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** A name with one letter dropped, doubled, changed or exchanged with its neighbour. */
  String misspelt(String name) {
    while (true) {
      int at = random.nextInt(name.length() - 1);
      char c = name.charAt(at);
      if (!Character.isLetter(c) || !Character.isLetter(name.charAt(at + 1))) {
        continue;
      }
      String before = name.substring(0, at);
      String after = name.substring(at + 1);
      String wrong =
          switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + c + c + after;
            case 2 -> before + "bcdghklmnpqrstvx".charAt(random.nextInt(16)) + after;
            default -> before + after.charAt(0) + c + after.substring(1);
          };
      if (!Fold.tight(wrong).equals(Fold.tight(name))) {
        return wrong;
      }
    }
  }
}
