package vn.dvk.corpus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import vn.dvk.corpus.ScoreLayout.Arrangement;
import vn.dvk.corpus.ScoreLayout.Head;

/** Score sheets: each variation and fault alone and in random company, from fixed seeds. */
final class ScoreCorpus {
  private static final int COMPANIES = 48;
  private static final int MOST_MODELS = 3;
  private static final Set<ScoreFault> IN_ONE_COLUMN =
      EnumSet.of(ScoreFault.HIDDEN_ROW, ScoreFault.BOTH_VARIANTS);

  private ScoreCorpus() {}

  /** Every variation alone, with one model and with several. */
  static List<Corpus.Sent> variationsAlone() {
    List<Corpus.Sent> sent = new ArrayList<>();
    for (ScoreVariation variation : ScoreVariation.values()) {
      for (int models : List.of(1, MOST_MODELS)) {
        Random random = new Random(3000 + variation.ordinal() * 2L + models);
        Plan plan = new Plan(List.of(variation), Map.of(), Set.of(), models);
        int format = variation.ordinal() * 2 + models;
        sent.add(sent("score " + variation + " " + models, plan, format, random));
      }
    }
    return sent;
  }

  /** Every fault alone. */
  static List<Corpus.Sent> faultsAlone() {
    List<Corpus.Sent> sent = new ArrayList<>();
    for (ScoreFault fault : ScoreFault.values()) {
      Random random = new Random(4000 + fault.ordinal());
      Plan plan = new Plan(List.of(), Map.of(0, fault), Set.of(), 1);
      sent.add(sent("score " + fault, plan, fault.ordinal(), random));
    }
    for (ScoreFormFault fault : ScoreFormFault.values()) {
      Random random = new Random(4500 + fault.ordinal());
      Plan plan = new Plan(List.of(), Map.of(), Set.of(fault), 1);
      sent.add(sent("score " + fault, plan, fault.ordinal(), random));
    }
    return sent;
  }

  /** Random variations and faults together, in every format. */
  static List<Corpus.Sent> companies() {
    List<Corpus.Sent> sent = new ArrayList<>();
    for (int seed = 0; seed < COMPANIES; seed++) {
      sent.add(company(seed, Format.values()[seed % Format.values().length]));
    }
    return sent;
  }

  static Corpus.Sent company(int seed, Format format) {
    Random random = new Random(seed);
    List<ScoreVariation> variations = new ArrayList<>();
    for (int i = random.nextInt(7); i >= 0; i--) {
      ScoreVariation variation = pick(ScoreVariation.values(), random);
      if (format.features.containsAll(variation.needs)) {
        variations.add(variation);
      }
    }
    Map<Integer, ScoreFault> faults = new TreeMap<>();
    Set<ScoreFormFault> formFaults = EnumSet.noneOf(ScoreFormFault.class);
    if (seed % 2 == 1) {
      ScoreFault fault = pick(ScoreFault.values(), random);
      if (format.features.containsAll(fault.needs)) {
        faults.put(random.nextInt(MOST_MODELS), fault);
      }
      ScoreFormFault other = pick(ScoreFormFault.values(), random);
      if (random.nextInt(3) == 0 && format.features.containsAll(other.needs)) {
        formFaults.add(other);
      }
    }
    Plan plan = new Plan(variations, faults, formFaults, 1 + random.nextInt(MOST_MODELS));
    String name = "score seed " + seed + " " + variations + " " + faults + " " + formFaults;
    return new Corpus.Sent(specimen(name, plan, format, random), format);
  }

  private static <T> T pick(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  /** What a specimen is to have. */
  private record Plan(
      List<ScoreVariation> variations,
      Map<Integer, ScoreFault> faults,
      Set<ScoreFormFault> formFaults,
      int models) {}

  private static Corpus.Sent sent(String name, Plan plan, int ordinal, Random random) {
    Set<Feature> needs = EnumSet.noneOf(Feature.class);
    plan.variations.forEach(variation -> needs.addAll(variation.needs));
    plan.faults.values().forEach(fault -> needs.addAll(fault.needs));
    plan.formFaults.forEach(fault -> needs.addAll(fault.needs));
    Format format = Corpus.format(ordinal, needs);
    return new Corpus.Sent(specimen(name, plan, format, random), format);
  }

  /** Of several models half of the specimens have a sheet for each, where the format can. */
  private static Specimen specimen(String name, Plan plan, Format format, Random random) {
    ScoreLayout layout = new ScoreLayout();
    plan.variations.forEach(variation -> variation.change.accept(layout));
    agree(layout, plan);
    Stock stock = new Stock(random);
    Truth truth = stock.truth();
    List<TrueScore> scores = stock.scores(truth);
    scores = scores.subList(0, Math.min(plan.models, scores.size()));
    Specimen specimen = new Specimen(name, truth.unit().id());
    boolean together =
        layout.arrangement != Arrangement.BELOW_EACH_OTHER
            || !format.features.contains(Feature.SHEETS)
            || random.nextBoolean();
    if (together && plan.formFaults.isEmpty()) {
      Page page = specimen.page("Chấm điểm");
      new ScoreTypist(specimen, page, truth.unit(), scores, layout, plan.faults, Set.of()).type();
      return specimen;
    }
    if (together) {
      scores = scores.subList(0, 1);
    }
    for (int i = 0; i < scores.size(); i++) {
      Map<Integer, ScoreFault> faults = i == 0 ? plan.faults : Map.of();
      Set<ScoreFormFault> formFaults = i == 0 ? plan.formFaults : Set.of();
      List<TrueScore> one = scores.subList(i, i + 1);
      Page page = specimen.page("Chấm " + (i + 1));
      ScoreLayout own = i == 0 ? layout : plain(plan);
      new ScoreTypist(specimen, page, truth.unit(), one, own, faults, formFaults).type();
    }
    return specimen;
  }

  private static ScoreLayout plain(Plan plan) {
    ScoreLayout layout = new ScoreLayout();
    plan.variations.forEach(variation -> variation.change.accept(layout));
    return layout;
  }

  /** What cannot stand together. */
  private static void agree(ScoreLayout layout, Plan plan) {
    if (plan.faults.values().stream().anyMatch(IN_ONE_COLUMN::contains)) {
      layout.arrangement = Arrangement.BELOW_EACH_OTHER;
      layout.variants = ScoreLayout.Variants.BOTH;
    }
    if (plan.formFaults.contains(ScoreFormFault.OWN_POINTS)) {
      layout.renamed.remove(ScoreCol.POINTS);
      layout.columns.add(layout.columns.indexOf(ScoreCol.POINTS), ScoreCol.OWN);
    }
    if (plan.formFaults.contains(ScoreFormFault.EXTRA_COLUMN)) {
      layout.columns.add(ScoreCol.EXTRA);
    }
    if (layout.head == Head.NONE && plan.formFaults.contains(ScoreFormFault.UNKNOWN_UNIT)) {
      layout.head = Head.LABELLED;
    }
  }
}
