package vn.dvk.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.NumberToTextConverter;

/** POI's event model for .xls. */
final class HssfEvent implements HSSFListener {
  private final MergedBook to;
  private SSTRecord strings;
  private int row = -1;

  private HssfEvent(MergedBook to) {
    this.to = to;
  }

  static void read(Path file, MergedBook to) throws IOException {
    HssfEvent rows = new HssfEvent(to);
    HSSFRequest request = new HSSFRequest();
    request.addListener(rows, SSTRecord.sid);
    request.addListener(rows, LabelSSTRecord.sid);
    request.addListener(rows, NumberRecord.sid);
    try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
      new HSSFEventFactory().processWorkbookEvents(request, parts);
    }
    rows.end();
  }

  @Override
  public void processRecord(Record record) {
    if (record instanceof SSTRecord all) {
      strings = all;
    } else if (record instanceof LabelSSTRecord label) {
      cell(label, strings.getString(label.getSSTIndex()).getString());
    } else if (record instanceof NumberRecord number) {
      cell(number, NumberToTextConverter.toText(number.getValue()));
    }
  }

  private void cell(CellValueRecordInterface cell, String text) {
    if (cell.getRow() != row) {
      end();
      row = cell.getRow();
    }
    to.cell(cell.getColumn(), text);
  }

  private void end() {
    try {
      if (row >= 0) {
        to.end();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
