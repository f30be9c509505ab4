package vn.dvk.bench.corpus;

import java.util.List;
import vn.dvk.bench.corpus.Content.Line;

/** One unit of the corpus, for benchmarks inside one process. */
public final class Sample {
  private static final long SEED = 2024;

  private Sample() {}

  /** The unit's workbook. */
  public static byte[] xlsx(int unit) {
    return XlsxFile.of(Typist.form(Registration.of(SEED, unit)));
  }

  /** The texts of the unit's models: names, places, leads, sectors, extents. */
  public static List<String> texts(int unit) {
    return Registration.of(SEED, unit)
        .models()
        .flatMap(m -> List.of(m.name(), m.location(), m.lead(), m.sector(), m.scale()).stream())
        .toList();
  }

  /** The names of the unit's models. */
  public static List<String> names(int unit) {
    return Registration.of(SEED, unit).models().map(Line::name).toList();
  }
}
