package vn.dvk.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitType;

/** Makes truths from a stock of ordinary and of treacherous texts. */
final class Stock {
  static final Roster ROSTER =
      new Roster(
          List.of(
              unit("so-y-te", "Đảng bộ Sở Y tế", UnitType.GRASSROOTS_COMMITTEE, "Sở Y tế"),
              unit(
                  "so-gd-dt",
                  "Đảng bộ Sở Giáo dục và Đào tạo",
                  UnitType.GRASSROOTS_COMMITTEE,
                  "Sở GD&ĐT"),
              unit("so-noi-vu", "Đảng bộ Sở Nội vụ", UnitType.GRASSROOTS_COMMITTEE, "SNV"),
              unit(
                  "cty-dien-luc",
                  "Đảng bộ Công ty Điện lực Yên Bái",
                  UnitType.GRASSROOTS_COMMITTEE,
                  "PC Yên Bái"),
              unit("ban-dan-toc", "Chi bộ Ban Dân tộc", UnitType.CELL, "CB Ban Dân tộc"),
              unit("bao-yen-bai", "Chi bộ Hội Nhà báo tỉnh", UnitType.CELL, "Hội Nhà báo"),
              unit("cdvc", "Công đoàn Viên chức tỉnh", UnitType.MASS_ORGANIZATION, "CĐVC tỉnh"),
              unit(
                  "hoi-ccb",
                  "Hội Cựu chiến binh Khối cơ quan và doanh nghiệp tỉnh",
                  UnitType.MASS_ORGANIZATION,
                  "Hội CCB Khối")));

  static final List<String> SECTORS = List.of("KT", "VHXH", "QPAN", "XDD_HTCT", "NTM", "DTVM");

  private static final List<String> SUBUNITS =
      List.of(
          "Chi bộ Văn phòng",
          "Chi bộ Thanh tra",
          "Phòng Kế hoạch - Tài chính",
          "Bệnh viện Đa khoa tỉnh",
          "Chi bộ Trung tâm Kiểm soát bệnh tật",
          "Trường THPT chuyên",
          "Tổ chức - Hành chính",
          "Công đoàn cơ quan",
          "Chi bộ 1",
          "Khoa Dược");

  private static final List<String> NAMES =
      List.of(
          "Mô hình “Một cửa thân thiện, vì nhân dân phục vụ”",
          "Vận động nhân dân trồng quế theo chuỗi giá trị",
          "5S trong công sở",
          "3 trong 1: học, làm và nêu gương",
          "Bữa ăn yêu thương",
          "Trường học hạnh phúc",
          "Tổ công nghệ số cộng đồng",
          "Xã không rác thải nhựa",
          "Ban công xanh, phố phường sạch",
          "Hội trường không giấy tờ",
          "Duy trì sinh hoạt chuyên đề hằng quý",
          "Hướng dẫn người dân nộp hồ sơ trực tuyến",
          "Tập thể nữ đoàn kết, sáng tạo",
          "Tuyên truyền, vận động hiến máu tình nguyện",
          "Tiếng loa an ninh, trật tự",
          "Camera an ninh khu dân cư",
          "Chi bộ bốn tốt, đảng bộ cơ sở bốn tốt",
          "Ngày thứ bảy tình nguyện",
          "Giúp đỡ hộ nghèo xã Nà Hẩu",
          "1.000 ngày đầu đời của trẻ",
          "Đường hoa thanh niên",
          "Con nuôi đồn biên phòng",
          "Thắp sáng đường quê",
          "Khéo tay hay làm: sản phẩm tái chế (giai đoạn 1)",
          "Khéo tay hay làm: sản phẩm tái chế (giai đoạn 2)",
          "Gia đình cán bộ không vi phạm Luật Giao thông",
          "Kết nối tiêu thụ nông sản cho bà con vùng cao",
          "Điện về bản xa",
          "Mỗi tuần một điều luật",
          "Văn hoá ứng xử nơi công sở; nụ cười công sở",
          "Xây dựng mới nhà đại đoàn kết cho hộ nghèo",
          "Đăng ký học tập và làm theo Bác mỗi tuần một việc",
          "Số hoá hồ sơ, giảm phiền hà",
          "Quỹ vì người nghèo",
          "Tổng đài tiếp nhận phản ánh của người dân",
          "Người cán bộ dân vận “Nghe dân nói, nói dân hiểu”",
          "Bí thư chi bộ gương mẫu",
          "Nơi nhận và trả kết quả thân thiện");

  private static final List<String> LOCATIONS =
      List.of(
          "Xã Nà Hẩu, huyện Văn Yên",
          "Toàn Đảng bộ",
          "Phòng Tổ chức - Hành chính",
          "Tổ dân phố số 5, phường Nguyễn Thái Học",
          "Thôn 1, xã Phúc Lợi, huyện Lục Yên",
          "Bộ phận một cửa",
          "Trụ sở cơ quan",
          "Huyện Mù Cang Chải",
          "Các chi đoàn trực thuộc");

  private static final List<String> LEADS =
      List.of(
          "Chi bộ Văn phòng",
          "Công đoàn cơ sở",
          "Đoàn thanh niên",
          "Đảng ủy Sở",
          "Hội Phụ nữ",
          "UBND xã",
          "Ban Chấp hành Công đoàn",
          "Chi hội Cựu chiến binh");

  private static final List<String> EXTENTS =
      List.of(
          "100% cán bộ, đảng viên",
          "25 hộ; 6,25 ha",
          "120 lượt người",
          "12 chi đoàn, 350 đoàn viên",
          "Vận động được 45.000.000 đồng, 15 ngày công",
          "05 buổi tuyên truyền cho 1.250 lượt người",
          "250 ha; 250 lao động; 6,25 tỷ đồng",
          "Giảm 30% thời gian giải quyết hồ sơ",
          "01 mô hình điểm tại 3 thôn");

  private static final List<BigDecimal> DEDUCTIONS =
      List.of(new BigDecimal("0.5"), new BigDecimal("1"), new BigDecimal("2"));

  private final Random random;

  Stock(Random random) {
    this.random = random;
  }

  /** The name of a unit of the roster. */
  static String name(String id) {
    return ROSTER.units().stream()
        .filter(unit -> unit.id().equals(id))
        .findFirst()
        .orElseThrow()
        .name();
  }

  /** A unit with 2 to 7 models, each name once, in the prescribed order. */
  Truth truth() {
    List<String> names = shuffled(NAMES);
    List<String> subunits = shuffled(SUBUNITS).subList(0, 1 + random.nextInt(3));
    int count = 2 + random.nextInt(6);
    List<TrueModel> models = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      models.add(model(names.get(i), subunits.get(random.nextInt(subunits.size()))));
    }
    models.sort(
        Comparator.comparingInt((TrueModel m) -> subunits.indexOf(m.get(Part.SUBUNIT)))
            .thenComparing(m -> !m.isNew())
            .thenComparingInt(m -> SECTORS.indexOf(m.get(Part.SECTOR))));
    return new Truth(pick(ROSTER.units()), models);
  }

  /** A score sheet for each model: all pass, none with full marks throughout. */
  List<TrueScore> scores(Truth truth) {
    return truth.models().stream().map(this::score).toList();
  }

  private TrueScore score(TrueModel model) {
    List<BigDecimal> points = new ArrayList<>();
    for (int i = 0; i < TypedScore.MAXIMA.size(); i++) {
      BigDecimal maximum = new BigDecimal(TypedScore.MAXIMA.get(i));
      boolean full = TypedScore.MANDATORY.contains(i + 1) || random.nextBoolean();
      points.add(full ? maximum : maximum.subtract(pick(DEDUCTIONS)));
    }
    boolean collective = model.get(Part.ACTOR).equals("collective");
    return new TrueScore(model.get(Part.NAME), collective, points);
  }

  private TrueModel model(String name, String subunit) {
    Map<Part, String> parts = new EnumMap<>(Part.class);
    parts.put(Part.SUBUNIT, subunit);
    parts.put(Part.NAME, name);
    parts.put(Part.QUANTITY, Integer.toString(random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1));
    parts.put(Part.LOCATION, pick(LOCATIONS));
    parts.put(Part.LEAD, pick(LEADS));
    parts.put(Part.SECTOR, pick(SECTORS));
    parts.put(Part.EXTENT, pick(EXTENTS));
    parts.put(Part.ACTOR, random.nextInt(4) == 0 ? "individual" : "collective");
    parts.put(Part.STATUS, random.nextBoolean() ? "new" : "maintained");
    return new TrueModel(parts);
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> List<T> shuffled(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static Unit unit(String id, String name, UnitType type, String alias) {
    return new Unit(id, name, Optional.of(type), List.of(alias), true);
  }
}
