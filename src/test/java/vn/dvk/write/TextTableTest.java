package vn.dvk.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables on the terminal. */
final class TextTableTest {

  @Test
  void alignsByWhatIsSeen() throws IOException {
    TextTable table = new TextTable(List.of("Tên", "Số"));
    table.add(List.of("Đảng uỷ", 5));
    table.add(List.of("Da\u0309ng", 12));
    StringWriter out = new StringWriter();

    table.write(out);

    assertThat(out.toString())
        .isEqualTo(
            """
            Tên      Số
            ───      ──
            Đảng uỷ   5
            Da\u0309ng     12
            """);
  }

  @Test
  void keepsATextFromSteeringTheTerminal() {
    assertThat(TextTable.line("a\r\nb\u001b[31mc\u0007")).isEqualTo("a b[31mc");
  }
}
