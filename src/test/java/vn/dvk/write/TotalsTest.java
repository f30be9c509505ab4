package vn.dvk.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dvk.domain.FileStatus;
import vn.dvk.domain.Form;
import vn.dvk.domain.Outcome;
import vn.dvk.domain.Severity;
import vn.dvk.domain.Totals;

/** The totals that every output writes. */
final class TotalsTest {
  private final Totals totals = SampleReport.report().totals();

  @Test
  void addsUpQuantitiesNotRows() {
    assertThat(totals.all().rows()).isEqualTo(5);
    assertThat(totals.all().quantity()).isEqualTo(7);
    assertThat(totals.registered().quantity()).isEqualTo(6);
    assertThat(totals.reported().quantity()).isEqualTo(1);
  }

  @Test
  void keepsThePlansOrderAndNamesTheUnknownLast() {
    assertThat(totals.all().bySector().toString()).isEqualTo("{KT=2, VHXH=3, KHAC=1, unknown=1}");
    assertThat(totals.reported().bySector().toString()).isEqualTo("{KT=0, VHXH=1, KHAC=0}");
    assertThat(totals.all().byActor().toString())
        .isEqualTo("{collective=5, individual=1, unknown=1}");
    assertThat(totals.all().byStatus().toString()).isEqualTo("{new=4, maintained=1, unknown=2}");
  }

  @Test
  void countsFilesUnitsScoresAndFindings() {
    assertThat(totals.files()).isEqualTo(9);
    assertThat(totals.filesByStatus()).containsEntry(FileStatus.READ, 5);
    assertThat(totals.units()).isEqualTo(4);
    assertThat(totals.unitsSubmitted()).containsEntry(Form.PL1, 3).containsEntry(Form.PL4, 1);
    assertThat(totals.outcomes()).containsEntry(Outcome.PASS, 1).containsEntry(Outcome.INVALID, 0);
    assertThat(totals.recognized()).isEqualTo(1);
    assertThat(totals.findings().toString()).isEqualTo("{ERROR=6, WARNING=2, INFO=1}");
    assertThat(totals.findings().keySet()).containsExactly(Severity.values());
  }
}
