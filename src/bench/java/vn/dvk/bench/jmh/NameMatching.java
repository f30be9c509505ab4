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
import vn.dvk.bench.corpus.Sample;
import vn.dvk.domain.match.Matches;
import vn.dvk.domain.match.ModelMatching;

/** How long the model names of two forms of one unit take to be paired. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NameMatching {
  private List<String> registered;
  private List<String> reported;
  private List<String> rewritten;

  @Setup
  public void prepare() {
    registered = Sample.names(0);
    reported = List.copyOf(registered);
    // As another clerk writes them: nothing is equal, all must be compared.
    rewritten =
        registered.stream().map(name -> "Mô hình " + name.replace("thôn", "thon") + " xã").toList();
  }

  @Benchmark
  public Matches equal() {
    return ModelMatching.match(registered, reported);
  }

  @Benchmark
  public Matches rewritten() {
    return ModelMatching.match(registered, rewritten);
  }
}
