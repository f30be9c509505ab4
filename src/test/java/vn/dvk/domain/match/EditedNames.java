package vn.dvk.domain.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dvk.text.Fold;
import vn.dvk.text.VietnameseSyllable;

/**
 * Published model names as clerks write them a second time, and names of other models beside them,
 * each pair with what was done to it. Made apart from {@link NamePairs}, by other edits.
 */
final class EditedNames {

  /**
   * Two names.
   *
   * @param kind what was done
   * @param a a name
   * @param b another writing of it, or another model's name
   * @param same whether they are one model's
   */
  record Labelled(String kind, String a, String b, boolean same) {}

  /**
   * One unit's models in two forms.
   *
   * @param left the names in one form
   * @param right the names in the other, as another clerk wrote them
   * @param rightOf for each left index the right one of the same model, -1 for none
   */
  record Block(List<String> left, List<String> right, List<Integer> rightOf) {}

  private record Edit(String kind, UnaryOperator<String> way) {}

  private static final String[][] SHORT_FORMS = {
    {"chuyển đổi số", "CĐS"},
    {"thủ tục hành chính", "TTHC"},
    {"cải cách hành chính", "CCHC"},
    {"nông thôn mới", "NTM"},
    {"bảo hiểm y tế", "BHYT"},
    {"vệ sinh môi trường", "VSMT"},
    {"công nghệ thông tin", "CNTT"},
    {"an ninh trật tự", "ANTT"},
    {"giao thông nông thôn", "GTNT"},
    {"đồng bào dân tộc thiểu số", "ĐBDTTS"},
    {"dân tộc thiểu số", "DTTS"},
    {"giải phóng mặt bằng", "GPMB"},
    {"lực lượng vũ trang", "LLVT"},
    {"phát triển kinh tế", "PTKT"},
    {"không dùng tiền mặt", "KDTM"},
    {"tổ dân phố", "TDP"},
    {"Tổ hợp tác", "THT"},
    {"Cựu chiến binh", "CCB"},
    {"CLB", "Câu lạc bộ"},
    {"PCCC", "phòng cháy, chữa cháy"},
    {"Đảng viên", "ĐV"},
    {"cán bộ, chiến sĩ", "CBCS"},
    {"cán bộ", "CB"},
    {"Phụ nữ", "PN"},
    {"Nhân dân", "ND"},
    {"nhân dân", "ND"},
    {"cơ quan", "CQ"},
    {"doanh nghiệp", "DN"},
    {"học sinh", "HS"},
    {"hộ nghèo", "HN"},
    {"an sinh xã hội", "ASXH"},
    {"Xã hội hóa", "XHH"},
    {"hằng tháng", "hàng tháng"},
    {"hàng tuần", "hằng tuần"}
  };

  private static final String[][] NEAR_KEYS = {
    {"a", "sq"}, {"b", "vn"}, {"c", "xv"}, {"d", "sf"}, {"e", "wr"}, {"g", "fh"}, {"h", "gj"},
    {"i", "uo"}, {"k", "jl"}, {"l", "kp"}, {"m", "n"}, {"n", "bm"}, {"o", "ip"}, {"p", "ol"},
    {"q", "wa"}, {"r", "et"}, {"s", "ad"}, {"t", "ry"}, {"u", "yi"}, {"v", "cb"}, {"x", "zc"},
    {"y", "tu"}
  };

  private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";
  private static final String TELEX_TONES = "fsrxj";

  private static final Map<String, String> TELEX = new TreeMap<>();

  static {
    TELEX.put("đ", "dd");
    TELEX.put("Đ", "DD");
    TELEX.put("ă", "aw");
    TELEX.put("â", "aa");
    TELEX.put("ê", "ee");
    TELEX.put("ô", "oo");
    TELEX.put("ơ", "ow");
    TELEX.put("ư", "uw");
  }

  private static final List<String> LEADS =
      List.of(
          "Mô hình %s",
          "Mô hình: %s",
          "MH %s",
          "mô hình \"%s\"",
          "Mô hình “%s”",
          "Mô hình dân vận khéo: “%s”",
          "Mô hình “Dân vận khéo” %s",
          "Điển hình %s",
          "Tên mô hình: %s",
          "Xây dựng mô hình %s",
          "Duy trì mô hình “%s”",
          "Mô hình tập thể: %s");

  private static final List<String> MORE =
      List.of(
          "%s năm 2024",
          "%s trên địa bàn",
          "%s trong cơ quan",
          "%s tại cơ quan, đơn vị",
          "%s ở cơ sở",
          "Thực hiện %s",
          "Tổ chức %s",
          "Phong trào %s",
          "Tích cực %s",
          "Tiếp tục %s");

  private static final List<String> LIGHT =
      List.of(" và ", " các ", " cho ", " của ", " trên ", " trong ", " ở ", " tại ", " về ");

  private static final String[][] OTHER_ENDS = {
    {" giai đoạn 1", " giai đoạn 2"},
    {" giai đoạn I", " giai đoạn III"},
    {" (giai đoạn 2021-2025)", " (giai đoạn 2026-2030)"},
    {" GĐ1", " GĐ2"},
    {" đợt I", " đợt II"},
    {" năm học 2022-2023", " năm học 2023-2024"},
    {" quý I", " quý II"},
    {" quý 3", " quý 4"},
    {" khóa IV", " khóa V"},
    {" khóa 12", " khóa 13"},
    {" lần thứ nhất", " lần thứ hai"},
    {" tháng 3", " tháng 9"},
    {" năm 2022", " năm 2024"},
    {" số 3", " số 4"},
    {" thôn 2", " thôn 7"},
    {" tại tổ 5", " tại tổ 15"},
    {" xã Minh Bảo", " xã Minh Xuân"},
    {" tại xã Âu Lâu", " tại xã Giới Phiên"},
    {" ở phường Yên Thịnh", " ở phường Yên Ninh"},
    {" tại thôn Đồng Tâm", " tại thôn Đồng Tiến"},
    {" tại bản Lìm Mông", " tại bản Lìm Thái"},
    {" huyện Văn Yên", " huyện Văn Chấn"},
    {" xã Tân Hợp", " xã Tân Hương"},
    {" ở phường Minh Tân", " ở phường Minh Tâm"},
    {" tại bản Cang Nà", " tại bản Cang Nọi"},
    {" tại thôn Khe Dứa", " tại thôn Khe Dừng"},
    {" tại Suối Giàng", " tại Suối Bu"},
    {" ở Nghĩa Lộ", " ở Nghĩa Lợi"},
    {" tại Nậm Có", " tại Nậm Cón"},
    {" tại Trường Tiểu học Kim Đồng", " tại Trường Tiểu học Nguyễn Trãi"},
    {" của trường THPT Lê Quý Đôn", " của trường THPT Chu Văn An"},
    {" tại Khoa Nội", " tại Khoa Ngoại"},
    {" của Khoa Nhi", " của Khoa Sản"},
    {" của Phòng Kế toán", " của Phòng Tổ chức"},
    {" của Chi bộ Văn phòng", " của Chi bộ Thanh tra"},
    {" của chi đoàn khối 10", " của chi đoàn khối 11"},
    {" tại Chi nhánh Lục Yên", " tại Chi nhánh Trấn Yên"},
    {" cho thanh niên", " cho phụ nữ"},
    {" cho học sinh", " cho sinh viên"},
    {" cho người cao tuổi", " cho trẻ em"},
    {" trong nông dân", " trong công nhân"},
    {" đối với hội viên", " đối với đoàn viên"},
    {" không hút thuốc", " không rượu bia"},
    {" không khói thuốc", " không rác thải"},
    {" bằng tiền điện", " bằng tiền nước"},
    {"", " kiểu mẫu"},
    {"", " nâng cao"},
    {"", " số 2"},
    {"", " giai đoạn 2"}
  };

  private final Random random;

  EditedNames(long seed) {
    this.random = new Random(seed);
  }

  /** The names that all are made of. */
  static List<String> published() {
    return NamePairs.names().subList(0, 92);
  }

  /** For each name some writings of it and some models beside it. */
  List<Labelled> pairs() {
    List<Labelled> pairs = new ArrayList<>();
    for (String name : published()) {
      for (Edit edit : edits()) {
        String edited = edit.way().apply(name);
        if (!edited.equals(name)) {
          pairs.add(new Labelled(edit.kind(), name, edited, true));
        }
      }
      for (int i = 0; i < 3; i++) {
        Edit first = any(edits());
        Edit second = any(surface());
        String edited = second.way().apply(first.way().apply(name));
        pairs.add(new Labelled(first.kind() + " + " + second.kind(), name, edited, true));
      }
      for (int i = 0; i < 6; i++) {
        pairs.add(beside(name));
      }
    }
    return pairs;
  }

  /** Two models that differ by where, when, which or for whom. */
  Labelled beside(String name) {
    String[] ends = OTHER_ENDS[random.nextInt(OTHER_ENDS.length)];
    Edit edit = any(surface());
    boolean both = random.nextBoolean();
    String a = name + ends[0];
    String b = edit.way().apply(name + ends[1]);
    return new Labelled(
        "other:" + ends[0] + "/" + ends[1], both ? edit.way().apply(a) : a, b, false);
  }

  /** The pairs of the list beside this class. */
  static List<Labelled> byHand() {
    List<Labelled> pairs = new ArrayList<>();
    String section = "";
    for (String line : lines("name-pairs.txt")) {
      if (line.startsWith("== ")) {
        section = line.substring(3);
      } else if (line.contains(" | ")) {
        String[] names = line.split(" \\| ");
        pairs.add(new Labelled(section, names[0], names[1], section.startsWith("one model")));
      }
    }
    return pairs;
  }

  private static List<String> lines(String file) {
    try (InputStream in = EditedNames.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Several with much in common; each form lacks one of the other's models. */
  Block block() {
    List<String> names = alike();
    List<Integer> order = new ArrayList<>();
    for (int i = 1; i < names.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    int onlyRight = order.get(0);
    Collections.shuffle(order, random);
    List<String> left = new ArrayList<>();
    List<Integer> rightOf = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (i != onlyRight) {
        left.add(names.get(i));
        rightOf.add(order.indexOf(i));
      }
    }
    return new Block(left, order.stream().map(i -> written(names.get(i))).toList(), rightOf);
  }

  /** Two or three models of one name, twice, and three others. */
  private List<String> alike() {
    List<String> others = new ArrayList<>(published());
    Collections.shuffle(others, random);
    List<String> names = new ArrayList<>(others.subList(2, 5));
    for (String name : others.subList(0, 2)) {
      String[] ends = OTHER_ENDS[random.nextInt(OTHER_ENDS.length)];
      String third = OTHER_ENDS[random.nextInt(OTHER_ENDS.length)][1];
      names.add(name + ends[0]);
      names.add(name + ends[1]);
      if (!third.equals(ends[1]) && !third.contains("năm") && !ends[1].contains("năm")) {
        names.add(name + third);
      }
    }
    return names;
  }

  /** The name written by another clerk, with one slip or habit. */
  String written(String name) {
    return any(edits()).way().apply(name);
  }

  private List<Edit> edits() {
    List<Edit> edits = new ArrayList<>(surface());
    edits.add(new Edit("dropped letter", name -> typo(name, this::dropped)));
    edits.add(new Edit("doubled letter", name -> typo(name, this::doubled)));
    edits.add(new Edit("swapped letters", name -> typo(name, this::swapped)));
    edits.add(new Edit("near key", name -> typo(name, this::nearKey)));
    edits.add(new Edit("telex mark", name -> typo(name, this::telexMark)));
    edits.add(new Edit("telex tone", name -> typo(name, this::telexTone)));
    edits.add(new Edit("telex word", name -> typo(name, EditedNames::telexWord)));
    edits.add(new Edit("one word bare", name -> typo(name, EditedNames::bare)));
    edits.add(new Edit("other tone", name -> typo(name, this::otherTone)));
    edits.add(new Edit("joined words", this::joined));
    edits.add(new Edit("split word", name -> typo(name, this::split)));
    edits.add(new Edit("short form", this::shortened));
    edits.add(new Edit("light word less", this::lightLess));
    edits.add(new Edit("word more", name -> lead(any(MORE), name)));
    edits.add(new Edit("order", EditedNames::reordered));
    return edits;
  }

  /** What never makes another model. */
  private List<Edit> surface() {
    return List.of(
        new Edit("capitals", name -> name.toUpperCase(Locale.ROOT)),
        new Edit("small letters", name -> name.toLowerCase(Locale.ROOT)),
        new Edit("title case", EditedNames::titled),
        new Edit("no diacritics", EditedNames::bare),
        new Edit("decomposed", name -> Normalizer.normalize(name, Normalizer.Form.NFD)),
        new Edit("old tones", EditedNames::oldTones),
        new Edit("quotes", this::quoted),
        new Edit("lead", name -> lead(any(LEADS), name)),
        new Edit("punctuation", this::punctuated),
        new Edit("spaces", name -> " " + name.replace(" ", "  ") + "."));
  }

  private <T> T any(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private static String lead(String pattern, String name) {
    return pattern.replace("%s", name);
  }

  private static String titled(String name) {
    Matcher first = Pattern.compile("(^|[\\s“(\"])(\\p{L})").matcher(name);
    return first.replaceAll(m -> m.group(1) + m.group(2).toUpperCase(Locale.ROOT));
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  /** Tones of oa, oe, uy on the second letter, i for y. */
  private static String oldTones(String name) {
    return name.replace("òa", "oà")
        .replace("óa", "oá")
        .replace("ỏa", "oả")
        .replace("ọa", "oạ")
        .replace("òe", "oè")
        .replace("ủy", "uỷ")
        .replace("ũy", "uỹ")
        .replace("ụy", "uỵ")
        .replace("kỹ", "kĩ")
        .replace("lý", "lí")
        .replace("quỹ", "quĩ")
        .replace("Quỹ", "Quĩ")
        .replace("quý", "quí")
        .replace("sĩ", "sỹ");
  }

  private String quoted(String name) {
    String bare = name.replaceAll("[“”]", "");
    return any(List.of("“%s”", "\"%s\"", "'%s'", "«%s»", "''%s''", "‘%s’")).replace("%s", bare);
  }

  private String punctuated(String name) {
    return switch (random.nextInt(4)) {
      case 0 -> name.replace(",", "");
      case 1 -> name.replace(", ", " - ");
      case 2 -> name.replace(" - ", "-").replace(", ", ",");
      default -> name + ";";
    };
  }

  /** One word of three letters or more changed; a word that is another name's is tried again. */
  private String typo(String name, UnaryOperator<String> slip) {
    String[] words = name.split(" ");
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    for (int at : order) {
      if (!words[at].matches("\\p{Lu}?\\p{Ll}{2,}")) {
        continue;
      }
      String wrong = slip.apply(words[at]);
      if (!wrong.equals(words[at]) && (words.length >= 5 || !isWord(wrong))) {
        words[at] = wrong;
        return String.join(" ", words);
      }
    }
    return name;
  }

  /** In a short name a slip that makes a word is read as that word. */
  private static boolean isWord(String text) {
    return Arrays.stream(text.split(" ")).allMatch(part -> VietnameseSyllable.isValid(part));
  }

  private String dropped(String word) {
    int at = random.nextInt(word.length());
    return word.substring(0, at) + word.substring(at + 1);
  }

  private String doubled(String word) {
    int at = random.nextInt(word.length());
    return word.substring(0, at) + word.charAt(at) + word.substring(at);
  }

  private String swapped(String word) {
    int at = random.nextInt(word.length() - 1);
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  private String nearKey(String word) {
    int at = random.nextInt(word.length());
    String key = Fold.of(word.substring(at, at + 1));
    for (String[] near : NEAR_KEYS) {
      if (near[0].equals(key)) {
        char hit = near[1].charAt(random.nextInt(near[1].length()));
        return word.substring(0, at) + hit + word.substring(at + 1);
      }
    }
    return word;
  }

  /** One letter of Telex left as typed: "đường" becomes "ddường", "đuwờng". */
  private String telexMark(String word) {
    StringBuilder typed = new StringBuilder();
    List<Integer> marked = new ArrayList<>();
    List<String> letters = letters(word);
    for (int i = 0; i < letters.size(); i++) {
      if (TELEX.containsKey(withoutTone(letters.get(i)))) {
        marked.add(i);
      }
    }
    if (marked.isEmpty()) {
      return word;
    }
    int at = any(marked);
    for (int i = 0; i < letters.size(); i++) {
      String letter = letters.get(i);
      typed.append(i == at ? TELEX.get(withoutTone(letter)) + tone(letter) : letter);
    }
    return Normalizer.normalize(typed, Normalizer.Form.NFC);
  }

  /** The tone left as typed: "trồng" becomes "trôngf". */
  private String telexTone(String word) {
    List<String> letters = letters(word);
    StringBuilder typed = new StringBuilder();
    String key = "";
    for (String letter : letters) {
      typed.append(withoutTone(letter));
      key += tone(letter);
    }
    return key.isEmpty() ? word : typed + telexKey(key);
  }

  /** The whole word left as typed: "đường" becomes "dduwowngf". */
  private static String telexWord(String word) {
    StringBuilder typed = new StringBuilder();
    String key = "";
    for (String letter : letters(word)) {
      String bare = withoutTone(letter);
      typed.append(TELEX.getOrDefault(bare, bare));
      key += tone(letter);
    }
    return key.isEmpty() ? typed.toString() : typed + telexKey(key);
  }

  private static String telexKey(String tone) {
    int at = TONES.indexOf(tone);
    return TELEX_TONES.substring(at, at + 1);
  }

  private String otherTone(String word) {
    List<String> letters = letters(word);
    StringBuilder typed = new StringBuilder();
    for (String letter : letters) {
      String tone = tone(letter);
      boolean asked = tone.equals("\u0309") || tone.equals("\u0303");
      String other = tone.equals("\u0309") ? "\u0303" : "\u0309";
      typed.append(asked ? withoutTone(letter) + other : letter);
    }
    return Normalizer.normalize(typed, Normalizer.Form.NFC);
  }

  private static List<String> letters(String word) {
    return word.codePoints().mapToObj(Character::toString).toList();
  }

  private static String tone(String letter) {
    return Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("[^" + TONES + "]", "");
  }

  private static String withoutTone(String letter) {
    String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
    return Normalizer.normalize(parts.replaceAll("[" + TONES + "]", ""), Normalizer.Form.NFC);
  }

  private String joined(String name) {
    List<Integer> spaces = new ArrayList<>();
    Matcher space = Pattern.compile("(?<=\\p{Ll}) (?=\\p{Ll})").matcher(name);
    while (space.find()) {
      spaces.add(space.start());
    }
    if (spaces.isEmpty()) {
      return name;
    }
    int at = any(spaces);
    return name.substring(0, at) + name.substring(at + 1);
  }

  private String split(String word) {
    int at = 1 + random.nextInt(word.length() - 1);
    return word.substring(0, at) + " " + word.substring(at);
  }

  private String shortened(String name) {
    List<String> shortened = new ArrayList<>();
    for (String[] form : SHORT_FORMS) {
      if (name.contains(form[0])) {
        shortened.add(name.replace(form[0], form[1]));
      }
    }
    return shortened.isEmpty() ? name : any(shortened);
  }

  private String lightLess(String name) {
    List<String> less = new ArrayList<>();
    for (String word : LIGHT) {
      if (name.contains(word)) {
        less.add(name.replaceFirst(word, " "));
      }
    }
    return less.isEmpty() ? name : any(less);
  }

  /** "A và B" as "B và A" of single words or pairs; a list of words turned round. */
  private static String reordered(String name) {
    Matcher list = Pattern.compile("(\\p{L}+), (\\p{L}+), (\\p{L}+)(?=$| -|,)").matcher(name);
    if (list.find()) {
      return list.replaceFirst("$3, $1, $2");
    }
    Matcher and = Pattern.compile("(\\p{L}+ \\p{L}+) và (\\p{L}+ \\p{L}+)$").matcher(name);
    return and.find() ? and.replaceFirst("$2 và $1") : name;
  }
}
