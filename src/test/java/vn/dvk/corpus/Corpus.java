package vn.dvk.corpus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import vn.dvk.domain.Form;

/** The specimens: each variation and fault alone and in random company, from fixed seeds. */
final class Corpus {
  private static final int COMPANIES = 144;

  private Corpus() {}

  /** A specimen and the format that it is written in. */
  record Sent(Specimen specimen, Format format) {
    @Override
    public String toString() {
      return specimen.name + " " + format;
    }
  }

  /** Every variation alone, in both forms. */
  static List<Sent> variationsAlone() {
    List<Sent> sent = new ArrayList<>();
    for (Variation variation : Variation.values()) {
      for (Form form : List.of(Form.PL1, Form.PL4)) {
        Random random = new Random(variation.ordinal() * 2L + form.ordinal());
        Specimen specimen =
            specimen(form + " " + variation, form, List.of(variation), Map.of(), Set.of(), random);
        sent.add(new Sent(specimen, format(variation.ordinal(), variation.needs)));
      }
    }
    return sent;
  }

  /** Every fault alone, in both forms. */
  static List<Sent> faultsAlone() {
    List<Sent> sent = new ArrayList<>();
    for (Form form : List.of(Form.PL1, Form.PL4)) {
      for (Fault fault : Fault.values()) {
        Random random = new Random(1000 + fault.ordinal() * 2L + form.ordinal());
        Specimen specimen =
            specimen(form + " " + fault, form, List.of(), Map.of(1, fault), Set.of(), random);
        sent.add(new Sent(specimen, format(fault.ordinal(), fault.needs)));
      }
      for (FormFault fault : FormFault.values()) {
        Random random = new Random(2000 + fault.ordinal() * 2L + form.ordinal());
        Specimen specimen =
            specimen(form + " " + fault, form, List.of(), Map.of(), Set.of(fault), random);
        sent.add(new Sent(specimen, format(fault.ordinal(), fault.needs)));
      }
    }
    return sent;
  }

  /** Random variations and faults together, in every format. */
  static List<Sent> companies() {
    List<Sent> sent = new ArrayList<>();
    for (int seed = 0; seed < COMPANIES; seed++) {
      sent.add(company(seed, Format.values()[seed % Format.values().length]));
    }
    return sent;
  }

  static Sent company(int seed, Format format) {
    Random random = new Random(seed);
    Form form = random.nextBoolean() ? Form.PL1 : Form.PL4;
    List<Variation> variations = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      Variation variation = Variation.values()[random.nextInt(Variation.values().length)];
      if (format.features.containsAll(variation.needs)) {
        variations.add(variation);
      }
    }
    Map<Integer, Fault> faults = new TreeMap<>();
    Set<FormFault> formFaults = EnumSet.noneOf(FormFault.class);
    if (seed % 2 == 1) {
      plant(random, format, faults, formFaults);
    }
    String name = "seed " + seed + " " + form + " " + variations + " " + faults + " " + formFaults;
    return new Sent(specimen(name, form, variations, faults, formFaults, random), format);
  }

  private static void plant(
      Random random, Format format, Map<Integer, Fault> faults, Set<FormFault> formFaults) {
    Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
    if (format.features.containsAll(fault.needs)) {
      faults.put(random.nextInt(2), fault);
    }
    if (random.nextInt(3) == 0) {
      FormFault other = FormFault.values()[random.nextInt(FormFault.values().length)];
      boolean told =
          other.name().endsWith("_WRONG")
              && faults.values().stream().anyMatch(Fault::unsettlesTotals);
      boolean renamed = other == FormFault.DUPLICATE && faults.containsKey(0);
      if (format.features.containsAll(other.needs)
          && !told
          && !renamed
          && !(other.isOfMissingColumn() && !faults.isEmpty())) {
        formFaults.add(other);
      }
    }
  }

  private static Specimen specimen(
      String name,
      Form form,
      List<Variation> variations,
      Map<Integer, Fault> faults,
      Set<FormFault> formFaults,
      Random random) {
    Layout layout = layout(variations, faults, formFaults);
    Truth truth = new Stock(random).truth();
    Specimen specimen = new Specimen(name, truth.unit().id());
    Page page = specimen.page("Sheet1");
    new FormTypist(specimen, page, form, truth, layout, faults, formFaults, random).type();
    return specimen;
  }

  /** The layout of a form with some variations and faults. */
  static Layout layout(
      List<Variation> variations, Map<Integer, Fault> faults, Set<FormFault> formFaults) {
    Layout layout = new Layout();
    variations.forEach(variation -> variation.change.accept(layout));
    agree(layout, faults, formFaults);
    return layout;
  }

  /** What cannot stand together: a fault in a column that the layout leaves out. */
  private static void agree(Layout layout, Map<Integer, Fault> faults, Set<FormFault> formFaults) {
    if (faults.containsValue(Fault.NOTE_FILLED)) {
      layout.noteColumn = true;
    }
    if (formFaults.contains(FormFault.EXTRA_COLUMN)
        || formFaults.contains(FormFault.EXTRA_COLUMN_OF_DATES)) {
      layout.extraColumn = true;
    }
    if (faults.values().stream().anyMatch(f -> f == Fault.MISSING_EXTENT)) {
      layout.extent = "";
    }
    boolean marked =
        faults.values().stream()
            .anyMatch(f -> f.name().endsWith("_ACTOR") || f.name().endsWith("_STATUS"));
    if (marked) {
      layout.actorInWords = false;
      layout.statusInWords = false;
    }
    boolean counted = faults.values().stream().anyMatch(f -> f.name().startsWith("QUANTITY"));
    if ((counted || faults.containsValue(Fault.BEYOND_THE_FILE))
        && layout.without.remove(Col.QUANTITY)) {
      layout.quantity = number -> number;
    }
  }

  /** The first format from a place in the list on that can hold what is needed. */
  static Format format(int ordinal, Set<Feature> needs) {
    for (int i = 0; ; i++) {
      Format format = Format.values()[(ordinal + i) % Format.values().length];
      if (format.features.containsAll(needs)) {
        return format;
      }
    }
  }
}
