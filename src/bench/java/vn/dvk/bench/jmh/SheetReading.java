package vn.dvk.bench.jmh;

import java.time.LocalDate;
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
import vn.dvk.domain.Received;
import vn.dvk.domain.Roster;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileKind;
import vn.dvk.read.form.BookReading;
import vn.dvk.read.form.FormReader;
import vn.dvk.read.grid.Grids;
import vn.dvk.read.grid.Sheet;
import vn.dvk.read.setup.PlanFile;

/** How long one unit's workbook takes: bytes to grid, grid to submission. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SheetReading {
  private static final int UNITS = 64;
  private static final Received RECEIVED = new Received(LocalDate.of(2024, 4, 10), false);

  private final byte[][] workbooks = new byte[UNITS][];
  private FormReader forms;
  private List<Sheet> sheets;
  private int next;

  @Setup
  public void prepare() throws FileFault {
    for (int unit = 0; unit < UNITS; unit++) {
      workbooks[unit] = Sample.xlsx(unit);
    }
    forms = new FormReader(PlanFile.builtIn(), Roster.EMPTY);
    sheets = Grids.read(FileKind.XLSX, workbooks[0]);
  }

  @Benchmark
  public List<Sheet> grid() throws FileFault {
    next = (next + 1) % UNITS;
    return Grids.read(FileKind.XLSX, workbooks[next]);
  }

  @Benchmark
  public BookReading form() {
    return forms.read("PL1.xlsx", sheets, RECEIVED);
  }
}
