package vn.dvk.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.domain.Form;

/**
 * Files in which one unit sends the forms of several, each with its own head: below each other on
 * one sheet, or on a sheet for each.
 */
final class UnitsCorpus {
  private static final int COMPANIES = 48;
  private static final int MOST_UNITS = 4;

  private UnitsCorpus() {}

  /** Random units, forms and variations together, in every format. */
  static List<Corpus.Sent> companies() {
    List<Corpus.Sent> sent = new ArrayList<>();
    for (int seed = 0; seed < COMPANIES; seed++) {
      sent.add(company(seed, Format.values()[seed % Format.values().length]));
    }
    return sent;
  }

  /** One file with the same form of several units. */
  static Corpus.Sent company(int seed, Format format) {
    Random random = new Random(seed);
    List<Truth> truths = truths(random);
    Form form = Form.values()[random.nextInt(Form.values().length)];
    boolean apart = format.features.contains(Feature.SHEETS) && random.nextBoolean();
    String name =
        "units seed " + seed + " " + form + " " + truths.size() + (apart ? " apart" : " below");
    Specimen specimen = new Specimen(name, truths.get(0).unit().id());
    for (Truth truth : truths) {
      boolean first = specimen.pages.isEmpty();
      Page page =
          apart || first
              ? specimen.page("Sheet" + (specimen.pages.size() + 1))
              : specimen.pages.get(0);
      int top = page.rows.isEmpty() ? 0 : 1 + random.nextInt(2);
      if (form == Form.SCORE) {
        score(specimen, page, truth, top, random);
      } else {
        form(specimen, page, form, truth, top, format, random);
      }
    }
    return new Corpus.Sent(specimen, format);
  }

  /** Different units have different models, for one model in two forms would be told twice. */
  private static List<Truth> truths(Random random) {
    int wanted = 2 + random.nextInt(MOST_UNITS - 1);
    List<Truth> truths = new ArrayList<>();
    while (truths.size() < wanted) {
      Truth truth = new Stock(random).truth();
      if (truths.stream().noneMatch(other -> other.unit().equals(truth.unit()))) {
        truths.add(truth);
      }
    }
    return truths;
  }

  private static void form(
      Specimen specimen, Page page, Form form, Truth truth, int top, Format format, Random random) {
    List<Variation> fitting =
        Stream.of(Variation.values())
            .filter(variation -> format.features.containsAll(variation.needs))
            .toList();
    Layout layout = new Layout();
    for (int i = random.nextInt(4); i > 0; i--) {
      fitting.get(random.nextInt(fitting.size())).change.accept(layout);
    }
    if (layout.head == Layout.Head.BLANK || layout.head == Layout.Head.NONE) {
      layout.head = Layout.Head.LABELLED;
    }
    layout.top += top;
    new FormTypist(specimen, page, form, truth, layout, Map.of(), Set.of(), random).type();
  }

  private static void score(Specimen specimen, Page page, Truth truth, int top, Random random) {
    ScoreLayout layout = new ScoreLayout();
    layout.top += top;
    List<TrueScore> scores = new Stock(random).scores(truth);
    new ScoreTypist(specimen, page, truth.unit(), scores.subList(0, 1), layout, Map.of(), Set.of())
        .type();
  }
}
