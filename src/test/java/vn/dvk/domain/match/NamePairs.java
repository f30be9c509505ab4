package vn.dvk.domain.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Labelled pairs of model names: one model written twice, and two models with much in common. */
final class NamePairs {

  /**
   * Two names.
   *
   * @param same whether they are one model's
   */
  record Labelled(String a, String b, boolean same) {}

  private static final Map<String, String> SHORT_FORMS = new TreeMap<>();

  static {
    SHORT_FORMS.put("chuyển đổi số", "CĐS");
    SHORT_FORMS.put("thủ tục hành chính", "TTHC");
    SHORT_FORMS.put("nông thôn mới", "NTM");
    SHORT_FORMS.put("bảo hiểm y tế", "BHYT");
    SHORT_FORMS.put("vệ sinh môi trường", "VSMT");
    SHORT_FORMS.put("công nghệ thông tin", "CNTT");
    SHORT_FORMS.put("an ninh trật tự", "ANTT");
    SHORT_FORMS.put("Cựu chiến binh", "CCB");
    SHORT_FORMS.put("tổ dân phố", "TDP");
    SHORT_FORMS.put("Tổ hợp tác", "THT");
    SHORT_FORMS.put("CLB", "Câu lạc bộ");
    SHORT_FORMS.put("đảng viên", "ĐV");
    SHORT_FORMS.put("dân tộc thiểu số", "DTTS");
    SHORT_FORMS.put("nhân dân", "người dân");
    SHORT_FORMS.put("cán bộ", "CB");
  }

  private static final List<String[]> OTHER_ENDS =
      List.of(
          new String[] {" giai đoạn 1", " giai đoạn 2"},
          new String[] {" giai đoạn I", " giai đoạn II"},
          new String[] {" (đợt 1)", " (đợt 2)"},
          new String[] {" giai đoạn 2021 - 2025", " giai đoạn 2023 - 2025"},
          new String[] {" năm 2023", " năm 2024"},
          new String[] {" tại xã Kim Sơn", " tại xã Tân Lĩnh"},
          new String[] {" tại xã Minh Sơn", " tại xã Ninh Sơn"},
          new String[] {" ở phường Hồng Hà", " ở phường Hồng Ca"},
          new String[] {" tại thôn 3", " tại thôn 5"},
          new String[] {" của Chi bộ Phòng Tổ chức", " của Chi bộ Phòng Tài vụ"},
          new String[] {" tại Công ty Điện lực", " tại Công ty Cấp nước"},
          new String[] {" trong nam đoàn viên", " trong nữ đoàn viên"},
          new String[] {" tổ A", " tổ B"},
          new String[] {"", " kiểu mẫu"},
          new String[] {"", " giai đoạn 2"},
          new String[] {" cho học sinh", " cho giáo viên"},
          new String[] {" số 01", " số 02"},
          new String[] {" khu vực phía Đông", " khu vực phía Tây"});

  /** What a name may be about, and another thing of the kind. */
  private static final List<String[]> OTHER_THINGS =
      List.of(
          new String[] {"rau", "hoa"},
          new String[] {"quế", "keo"},
          new String[] {"rừng", "gừng"},
          new String[] {"chè", "tre"},
          new String[] {"lạc", "ngô"},
          new String[] {"gà", "cá"},
          new String[] {"nấm linh chi", "nấm rơm"},
          new String[] {"cà phê", "hồ tiêu"},
          new String[] {"đường", "cầu"},
          new String[] {"nhân dân", "học sinh"},
          new String[] {"Nhân dân", "đoàn viên"},
          new String[] {"Phụ nữ", "Nông dân"},
          new String[] {"đảng viên", "đoàn viên"},
          new String[] {"học sinh", "giáo viên"},
          new String[] {"Công an", "Quân đội"},
          new String[] {"Cựu chiến binh", "Thanh niên"},
          new String[] {"cá nhân", "tập thể"},
          new String[] {"Cá nhân", "Tập thể"},
          new String[] {"cán bộ", "công nhân"},
          new String[] {"hộ nghèo", "hộ cận nghèo"},
          new String[] {"bảo hiểm y tế", "bảo hiểm xã hội"},
          new String[] {"camera", "loa"},
          new String[] {"Camera", "Loa"},
          new String[] {"tiền điện", "tiền nước"},
          new String[] {"hiến đất", "hiến máu"},
          new String[] {"rác thải", "nước thải"},
          new String[] {"kinh tế", "văn hóa"},
          new String[] {"Bữa", "Suất"},
          new String[] {"chi đoàn", "chi bộ"},
          new String[] {"an toàn", "năng suất"},
          new String[] {"bình yên", "ấm no"},
          new String[] {"hạnh phúc", "thân thiện"},
          new String[] {"chuyển đổi số", "cải cách hành chính"},
          new String[] {"cơ quan", "doanh nghiệp"},
          new String[] {"mặt bằng", "đền bù"},
          new String[] {"có", "không"});

  private static final String KEYS = "qwertyuiopasdfghjklzxcvbnm";

  private final Random random;

  NamePairs(long seed) {
    this.random = new Random(seed);
  }

  /** The names that all pairs are made of. */
  static List<String> names() {
    try (InputStream in = NamePairs.class.getResourceAsStream("model-names.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For each name, writings of it and models beside it. */
  List<Labelled> all() {
    List<Labelled> pairs = new ArrayList<>();
    for (String name : names()) {
      for (int round = 0; round < 4; round++) {
        pairs.add(new Labelled(name, rewritten(name), true));
        String[] ends = OTHER_ENDS.get(random.nextInt(OTHER_ENDS.size()));
        pairs.add(new Labelled(lightly(name + ends[0]), lightly(name + ends[1]), false));
        pairs.add(new Labelled(lightly(name), lightly(aboutAnother(name)), false));
      }
    }
    return pairs;
  }

  /** The name as another clerk would write it. */
  String rewritten(String name) {
    List<UnaryOperator<String>> ways =
        List.of(
            this::misspelt,
            this::misspelt,
            this::shortened,
            this::withLead,
            this::oneWordMore,
            this::requoted,
            NamePairs::retoned);
    String written = ways.get(random.nextInt(ways.size())).apply(name);
    if (random.nextBoolean()) {
      written = ways.get(2 + random.nextInt(ways.size() - 2)).apply(written);
    }
    return lightly(written);
  }

  /** Case, diacritics and normal form, which never make another model. */
  private String lightly(String name) {
    return switch (random.nextInt(6)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> vn.dvk.text.Fold.of(name);
      case 2 -> Normalizer.normalize(name, Normalizer.Form.NFD);
      case 3 -> name.replace(" ", "  ") + " ";
      default -> name;
    };
  }

  /** The same said of something else, where the name is about a thing of the list. */
  private String aboutAnother(String name) {
    List<String> others = new ArrayList<>();
    for (String[] things : OTHER_THINGS) {
      String other =
          (' ' + name + ' ').replaceFirst("(?<=\\P{L})" + things[0] + "(?=\\P{L})", things[1]);
      if (!other.strip().equals(name)) {
        others.add(other.strip());
      }
    }
    return others.isEmpty() ? name + " số 2" : others.get(random.nextInt(others.size()));
  }

  /** One letter of one word dropped, doubled, swapped with its neighbour or another key hit. */
  private String misspelt(String name) {
    String[] words = name.split(" ");
    for (int tries = 0; tries < 50; tries++) {
      int at = random.nextInt(words.length);
      if (words[at].matches("\\p{L}{3,}")
          && !words[at].equals(words[at].toUpperCase(Locale.ROOT))) {
        String wrong = misspeltWord(words[at]);
        if (!WordList.COMMON.holds(Token.of(wrong).get(0))) {
          words[at] = wrong;
          return String.join(" ", words);
        }
      }
    }
    return name;
  }

  private String misspeltWord(String word) {
    int at = 1 + random.nextInt(word.length() - 1);
    String before = word.substring(0, at);
    String letter = word.substring(at, at + 1);
    String after = word.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + letter + letter + after;
      case 2 -> before.substring(0, at - 1) + letter + before.charAt(at - 1) + after;
      default -> before + neighbour(letter) + after;
    };
  }

  private String neighbour(String letter) {
    int key = KEYS.indexOf(vn.dvk.text.Fold.of(letter));
    int next = key == 0 || (key < KEYS.length() - 1 && random.nextBoolean()) ? key + 1 : key - 1;
    return KEYS.substring(next, next + 1);
  }

  private String shortened(String name) {
    for (Map.Entry<String, String> form : SHORT_FORMS.entrySet()) {
      if (name.contains(form.getKey())) {
        return name.replace(form.getKey(), form.getValue());
      }
    }
    return withLead(name);
  }

  private String withLead(String name) {
    List<String> leads =
        List.of(
            "Mô hình ",
            "Mô hình: ",
            "MH ",
            "Mô hình “",
            "Xây dựng mô hình ",
            "Mô hình Dân vận khéo ");
    String lead = leads.get(random.nextInt(leads.size()));
    return lead + name + (lead.endsWith("“") ? "”" : "");
  }

  private String oneWordMore(String name) {
    List<String> ends = List.of(" năm 2024", " trên địa bàn", " tại đơn vị", " trong cơ quan");
    if (random.nextBoolean()) {
      return name + ends.get(random.nextInt(ends.size()));
    }
    String less = name.replaceFirst(" (và|các|cho|của|trên|trong|theo) ", " ");
    return less.equals(name) ? name + ends.get(0) : less;
  }

  private String requoted(String name) {
    String bare = name.replaceAll("[“”]", "");
    return switch (random.nextInt(3)) {
      case 0 -> '"' + bare + '"';
      case 1 -> bare.replace(" - ", "-").replace(",", "");
      default -> bare.replace(" - ", " – ").replace(", ", " ; ");
    };
  }

  /** The other placement of tones. */
  private static String retoned(String name) {
    return name.replace("hòa", "hoà")
        .replace("hóa", "hoá")
        .replace("ủy", "uỷ")
        .replace("kỹ", "kĩ")
        .replace("lý", "lí");
  }
}
