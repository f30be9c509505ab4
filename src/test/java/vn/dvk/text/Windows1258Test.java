package vn.dvk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Windows1258Test {
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  @Test
  void composesVowelsAndTones() {
    byte[] content = "ĐA\u0309NG BÔ\u0323 Sơ\u0309 Y tê\u0301 – “A”".getBytes(WINDOWS_1258);
    assertThat(Windows1258.decoded(content)).contains("ĐẢNG BỘ Sở Y tế – “A”");
  }

  @Test
  void leavesTextsOfOtherEncodingsAlone() {
    assertThat(Windows1258.decoded("§¶ng bé Së Y tÕ".getBytes(StandardCharsets.ISO_8859_1)))
        .isEmpty();
    assertThat(Windows1258.decoded("Ñaûng boä Sôû Y teá".getBytes(StandardCharsets.ISO_8859_1)))
        .isEmpty();
    assertThat(Windows1258.decoded("Đảng bộ".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
