package vn.dvk.corpus;

import java.util.List;
import java.util.Map;

/** How units spell the plan's sectors. */
final class SectorSpellings {
  static final Map<String, List<String>> ALL =
      Map.of(
          "KT",
              List.of(
                  "Giảm nghèo",
                  "Kinh te",
                  "LV kinh tế",
                  "LV phát triển kinh tế",
                  "Lvực KT",
                  "Lĩnh vực kinh tế",
                  "PT kinh tế",
                  "PTKT",
                  "SXKD",
                  "Sản xuất kinh doanh",
                  "Xóa đói giảm nghèo",
                  "kinh tê"),
          "VHXH",
              List.of(
                  "LV VHXH",
                  "Lĩnh vực văn hoá - xã hội",
                  "VH - XH",
                  "VH XH",
                  "VH,XH",
                  "VH-XH",
                  "VHXH.",
                  "VH–XH",
                  "Van hoa xa hoi",
                  "VĂN HÓA - XÃ HỘI",
                  "Văn hoá",
                  "Văn hóa - Xã hội",
                  "Văn hóa xã hội",
                  "Văn hóa – xã hội"),
          "QPAN",
              List.of(
                  "AN",
                  "AN-QP",
                  "ANQP",
                  "An ninh",
                  "An ninh - quốc phòng",
                  "An ninh - trật tự",
                  "LV QPAN",
                  "QP",
                  "QP- AN",
                  "QP-AN",
                  "Quốc phòng",
                  "Quốc phòng an ninh",
                  "Quốc phòng và an ninh",
                  "Quốc phòng – an ninh",
                  "Quốc phòng-An ninh"),
          "XDD_HTCT",
              List.of(
                  "Lĩnh vực xây dựng hệ thống chính trị",
                  "XD HTCT",
                  "XD Đảng",
                  "XD Đảng và HTCT",
                  "XD Đảng&HTCT",
                  "XD Đảng, chính quyền",
                  "XDĐ & HTCT",
                  "XDĐ-HTCT",
                  "Xây dựng tổ chức Đảng, chính quyền, đoàn thể",
                  "Xây dựng Đảng",
                  "Xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh",
                  "Xây dựng đảng"),
          "NTM",
              List.of(
                  "Chương trình NTM",
                  "NTM nâng cao",
                  "Nông thôn mới",
                  "XD NTM",
                  "XD nông thôn mới",
                  "XÂY DỰNG NTM",
                  "Xây dựng nông thôn",
                  "nong thon moi"),
          "DTVM",
              List.of(
                  "LV đô thị văn minh",
                  "Nếp sống văn minh đô thị",
                  "TDP văn minh",
                  "Văn minh đô thị",
                  "XD ĐTVM",
                  "Xây dựng Đô thị văn minh",
                  "do thi van minh",
                  "ĐÔ THỊ VĂN MINH"));

  private SectorSpellings() {}
}
