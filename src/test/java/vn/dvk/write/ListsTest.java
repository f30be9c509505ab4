package vn.dvk.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.dvk.domain.Language;

/** The lists that commands print, in each of their formats. */
final class ListsTest {
  private static final ShortfallList SHORTFALL = new ShortfallList(Language.VI);
  private static final ScoreList SCORES = new ScoreList(Language.VI);
  private static final FindingsList FINDINGS =
      new FindingsList(SampleReport.texts(), Words.in(Language.VI));

  @Test
  void listsShortAndSilentUnitsAsCsv() {
    assertThat(Written.by(SHORTFALL::writeCsv, SampleReport.report()))
        .isEqualTo(
            "\ufeffMã,Tên đơn vị,Loại,Chỉ tiêu,Đã đăng ký,Đã báo cáo,Còn thiếu,Lý do\r\n"
                + "so-y-te,Đảng bộ Sở Y tế,Đảng bộ cơ sở,2,3,1,1,báo cáo kết quả dưới chỉ tiêu\r\n"
                + "cong-doan,Công đoàn Viên chức tỉnh,Đoàn thể,5,2,0,3,đăng ký dưới chỉ tiêu\r\n"
                + "bao,Chi bộ Báo tỉnh,Chi bộ cơ sở,1,0,0,1,chưa gửi\r\n");
  }

  @Test
  void listsShortAndSilentUnitsAsJson() throws IOException {
    Written.holdAgainst("shortfall.json", Written.by(SHORTFALL::writeJson, SampleReport.report()));
  }

  @Test
  void alignsTheShortfallTableOnTheTerminal() throws IOException {
    Written.holdAgainst("shortfall.txt", Written.by(SHORTFALL::writeText, SampleReport.report()));
  }

  @Test
  void saysThatNoUnitIsShort() {
    assertThat(Written.by(new ShortfallList(Language.EN)::writeJson, SampleReport.sufficient()))
        .isEqualTo("[]\n");
    assertThat(Written.by(new ShortfallList(Language.EN)::writeText, SampleReport.sufficient()))
        .isEqualTo("Units short of their quota: 0.\n");
  }

  @Test
  void groupsFindingsByUnitOnTheTerminal() throws IOException {
    Written.holdAgainst("findings.txt", Written.by(FINDINGS::writeText, SampleReport.report()));
  }

  @Test
  void writesOneCsvRecordAFinding() throws IOException {
    Written.holdAgainst("findings.csv", Written.by(FINDINGS::writeCsv, SampleReport.report()));
  }

  @Test
  void closesWithZerosWhereNothingWasFound() {
    assertThat(Written.by(FINDINGS::writeText, SampleReport.faultless()))
        .isEqualTo("1 tệp: 0 lỗi, 0 cảnh báo, 0 ghi nhận.\n");
  }

  @Test
  void listsScoresWithTheirReasons() throws IOException {
    Written.holdAgainst("scores.txt", Written.by(SCORES::writeText, SampleReport.report()));
  }

  @Test
  void listsScoresWithTheirCriteriaAsCsv() throws IOException {
    Written.holdAgainst("scores.csv", Written.by(SCORES::writeCsv, SampleReport.report()));
  }

  @Test
  void listsScoresAsTheReportDoes() throws IOException {
    Written.holdAgainst("scores.json", Written.by(SCORES::writeJson, SampleReport.report()));
  }
}
