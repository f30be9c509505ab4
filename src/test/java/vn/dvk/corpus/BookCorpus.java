package vn.dvk.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.dvk.domain.Code;
import vn.dvk.domain.Form;

/**
 * Files with several forms of a unit, on one sheet or on several, and with side sheets: the same
 * models registered, reported and scored.
 */
final class BookCorpus {
  private static final int COMPANIES = 72;

  /** What would make the two forms of a unit differ, or needs a sheet of its own. */
  private static final Set<Variation> NOT_IN_BOOKS = EnumSet.of(Variation.NO_QUANTITY_COLUMN);

  private static final Set<FormFault> OF_WHOLE_FILES =
      EnumSet.of(FormFault.UNKNOWN_UNIT, FormFault.HIDDEN_COLUMN);

  private BookCorpus() {}

  /** Random forms, variations and faults together, in every format. */
  static List<Corpus.Sent> companies() {
    List<Corpus.Sent> sent = new ArrayList<>();
    for (int seed = 0; seed < COMPANIES; seed++) {
      sent.add(company(seed, Format.values()[seed % Format.values().length]));
    }
    return sent;
  }

  /** One file with several forms. */
  static Corpus.Sent company(int seed, Format format) {
    Random random = new Random(seed);
    Stock stock = new Stock(random);
    Truth truth = stock.truth();
    List<Form> forms = new ArrayList<>(List.of(Form.PL1, Form.PL4, Form.SCORE));
    if (random.nextInt(3) > 0) {
      forms.remove(random.nextInt(forms.size()));
    }
    if (random.nextInt(4) == 0) {
      Collections.shuffle(forms, random);
    }
    boolean apart = format.features.contains(Feature.SHEETS) && random.nextInt(3) > 0;
    int spoilt = seed % 2 == 1 ? random.nextInt(forms.size()) : -1;
    String name = "book seed " + seed + " " + forms + (apart ? " apart" : " on one sheet");
    Specimen specimen = new Specimen(name, truth.unit().id());
    specimen.spoilt = spoilt >= 0;
    Book book = new Book(specimen, truth, stock, format, random);
    for (int i = 0; i < forms.size(); i++) {
      Page page =
          apart || i == 0
              ? specimen.page(apart ? book.sheetName(forms.get(i)) : "Sheet1")
              : specimen.pages.get(0);
      if (forms.get(i) == Form.SCORE) {
        book.scores(page, i == spoilt);
      } else {
        book.form(page, forms.get(i), i == spoilt);
      }
    }
    if (apart) {
      book.sideSheets();
    }
    return new Corpus.Sent(specimen, format);
  }

  /** One file while it is being made. */
  private record Book(Specimen specimen, Truth truth, Stock stock, Format format, Random random) {

    String sheetName(Form form) {
      int number = specimen.pages.size() + 1;
      return switch (random.nextInt(3)) {
        case 0 -> "Sheet" + number;
        case 1 -> form == Form.SCORE ? "Chấm điểm" : form.name() + " 2024";
        default ->
            switch (form) {
              case PL1 -> "Phụ lục 1";
              case PL4 -> "Phụ lục 4";
              case SCORE -> "Biểu chấm";
            };
      };
    }

    void form(Page page, Form form, boolean spoilt) {
      List<Variation> variations = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        Variation variation = pick(Variation.values());
        if (format.features.containsAll(variation.needs) && !NOT_IN_BOOKS.contains(variation)) {
          variations.add(variation);
        }
      }
      Map<Integer, Fault> faults = Map.of();
      Set<FormFault> formFaults = Set.of();
      if (spoilt && random.nextBoolean()) {
        Fault fault = pick(Fault.values());
        if (format.features.containsAll(fault.needs)) {
          faults = Map.of(random.nextInt(2), fault);
        }
      } else if (spoilt) {
        FormFault fault = pick(FormFault.values());
        if (format.features.containsAll(fault.needs) && !OF_WHOLE_FILES.contains(fault)) {
          formFaults = Set.of(fault);
        }
      }
      Layout layout = Corpus.layout(variations, faults, formFaults);
      layout.top += page.rows.isEmpty() ? 0 : 1;
      new FormTypist(specimen, page, form, truth, layout, faults, formFaults, random).type();
    }

    void scores(Page page, boolean spoilt) {
      ScoreLayout layout = new ScoreLayout();
      for (int i = random.nextInt(4); i > 0; i--) {
        ScoreVariation variation = pick(ScoreVariation.values());
        if (format.features.containsAll(variation.needs)) {
          variation.change.accept(layout);
        }
      }
      Map<Integer, ScoreFault> faults = Map.of();
      ScoreFault fault = pick(ScoreFault.values());
      if (spoilt && format.features.containsAll(fault.needs)) {
        faults = Map.of(0, fault);
        layout.arrangement = ScoreLayout.Arrangement.BELOW_EACH_OTHER;
      }
      layout.top += page.rows.isEmpty() ? 0 : 1;
      List<TrueScore> all = stock.scores(truth);
      List<TrueScore> some = all.subList(0, Math.min(all.size(), 1 + random.nextInt(3)));
      new ScoreTypist(specimen, page, truth.unit(), some, layout, faults, Set.of()).type();
    }

    void sideSheets() {
      if (random.nextBoolean()) {
        Page page = specimen.page("Hướng dẫn");
        text(page, 1, 1, "Hướng dẫn ghi biểu");
        text(page, 3, 1, "1. Cột (2) ghi tên chi bộ, phòng, ban; tên mô hình.");
        text(page, 4, 1, "2. Cột (6) ghi một trong các lĩnh vực: KT, VHXH, QPAN, XDĐ&HTCT.");
        text(page, 5, 2, "Gửi về Ban Dân vận trước ngày 15/4/2024.");
      }
      if (random.nextInt(3) == 0) {
        Page page = specimen.page("Danh mục");
        int row = 1;
        for (String item : List.of("KT", "VHXH", "QPAN", "XDĐ&HTCT", "NTM", "ĐTVM", "X")) {
          text(page, row++, 1, item);
        }
        page.hidden = format.features.contains(Feature.HIDDEN) && random.nextBoolean();
      }
      if (specimen.spoilt && random.nextInt(3) == 0) {
        Page page = specimen.page("Nháp");
        text(page, 2, 2, "Số liệu cũ, đề nghị không dùng");
        text(page, 4, 3, "Đã trao đổi với cơ sở");
        page.hidden = format.features.contains(Feature.HIDDEN) && random.nextBoolean();
        Code code = page.hidden ? Code.HIDDEN_CONTENT : Code.UNRECOGNIZED_CONTENT;
        specimen.finding(page, code.id() + " B2:C4");
      }
    }

    private static void text(Page page, int row, int column, String text) {
      page.put(row, column, Ink.text(text));
    }

    private <T> T pick(T[] values) {
      return values[random.nextInt(values.length)];
    }
  }
}
