package vn.dvk.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileKind;
import vn.dvk.read.file.FileSniffer;
import vn.dvk.read.grid.Grids;
import vn.dvk.read.grid.Sheet;

/** How many non-blank cells of each sheet lie in the places that a report's findings name. */
final class NamedCells {
  /** What says that a cell is nothing that could be read; others are about cells that were. */
  private static final Set<String> CODES =
      Set.of("unrecognized_content", "struck_out_content", "formula_error");

  /** What says of all cells of a file or sheet that they do not count. */
  private static final Set<String> WHOLE =
      Set.of("no_form_found", "superseded_submission", "identical_copy");

  private final SortedMap<String, List<CellRangeAddress>> ranges = new TreeMap<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> withForm = new TreeSet<>();
  private final SortedMap<String, Integer> counts = new TreeMap<>();

  NamedCells(JsonNode report) {
    report.path("submissions").forEach(one -> withForm.add(sheet(one)));
    report.path("findings").forEach(this::addFinding);
  }

  private void addFinding(JsonNode finding) {
    String code = finding.path("code").asText();
    if (WHOLE.contains(code)) {
      whole.add(finding.path("file").asText());
      whole.add(sheet(finding));
    } else if (CODES.contains(code) || isHiddenSideSheet(finding, code)) {
      for (String range : finding.path("cell").asText().split(", ")) {
        ranges
            .computeIfAbsent(sheet(finding), sheet -> new ArrayList<>())
            .add(CellRangeAddress.valueOf(range));
      }
    }
  }

  private boolean isHiddenSideSheet(JsonNode finding, String code) {
    return code.equals("hidden_content") && !withForm.contains(sheet(finding));
  }

  private static String sheet(JsonNode record) {
    return key(record.path("file").asText(), record.path("sheet").asText("-"));
  }

  private static String key(String file, String sheet) {
    return file + " [" + sheet + "]";
  }

  /** Counts the cells of one file; a zip's are left out. */
  void add(String file, byte[] content) throws IOException {
    try {
      FileKind kind = FileSniffer.kindOf(content, file);
      if (kind != FileKind.ZIP) {
        for (Sheet sheet : Grids.read(kind, content)) {
          String key = key(file, sheet.name().orElse("-"));
          boolean all = whole.contains(file) || whole.contains(key);
          int named = all ? sheet.cellCount() : named(key, sheet);
          counts.merge(key, named, Integer::sum);
        }
      }
    } catch (FileFault fault) {
      throw new IOException(file, fault);
    }
  }

  private int named(String key, Sheet sheet) {
    return (int)
        sheet.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(
                cell ->
                    ranges.getOrDefault(key, List.of()).stream()
                        .anyMatch(range -> range.isInRange(cell.row() - 1, cell.column() - 1)))
            .count();
  }

  /** By {@code file [sheet]}. */
  Map<String, Integer> counts() {
    return counts;
  }
}
