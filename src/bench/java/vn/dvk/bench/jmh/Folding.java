package vn.dvk.bench.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.dvk.bench.corpus.Sample;
import vn.dvk.text.CleanText;
import vn.dvk.text.Fold;

/** How long the texts of one unit's form take to be cleaned and folded, some 150 of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Folding {
  private List<String> texts;

  @Setup
  public void prepare() {
    texts = Sample.texts(0);
  }

  @Benchmark
  public void clean(Blackhole hole) {
    texts.forEach(text -> hole.consume(CleanText.of(text)));
  }

  @Benchmark
  public void fold(Blackhole hole) {
    texts.forEach(text -> hole.consume(Fold.of(text)));
  }
}
