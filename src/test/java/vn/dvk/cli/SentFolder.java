package vn.dvk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** A folder of submissions written as csv, and commands run on it. */
final class SentFolder {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-04-10T05:00:00Z"), ZoneOffset.UTC);

  private final Path folder;

  SentFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * What a command did.
   *
   * @param status its exit status
   * @param out its standard output
   * @param err the lines of its standard error
   */
  record Ran(int status, String out, List<String> err) {}

  /** The path of a file in it. */
  Path path(String name) {
    return folder.resolve(name);
  }

  /** Adds a file of any kind. */
  SentFolder file(String name, String... lines) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.writeString(path(name), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Adds a Phụ lục 1 of new models, each at a place of its own. */
  SentFolder registration(String name, String unit, String... models) {
    return form(name, registrationHead(unit), "II,Mô hình đăng ký mới năm 2024", models);
  }

  /** Adds a Phụ lục 1 of maintained models. */
  SentFolder maintained(String name, String unit, String... models) {
    return form(name, registrationHead(unit), "I,Mô hình tiếp tục duy trì từ năm 2023", models);
  }

  private static Stream<String> registrationHead(String unit) {
    return Stream.of(
        "TÊN ĐƠN VỊ: " + unit + ",,,,,,,Phụ lục 1",
        "BIỂU TỔNG HỢP ĐĂNG KÝ XÂY DỰNG MỚI MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2024",
        "STT,Tên mô hình,Số lượng,\"Địa điểm xây dựng, triển khai\",Chủ trì,Lĩnh vực,"
            + "Quy mô thực hiện,Chủ thể",
        ",,,,,,,Tập thể,Cá nhân");
  }

  private SentFolder form(String name, Stream<String> head, String section, String... models) {
    Stream<String> rows =
        Stream.of(models)
            .map(model -> "-," + model + ",1,Cơ quan,Chi bộ Văn phòng,VHXH,45 cán bộ,X,");
    return file(
        name,
        Stream.of(head, Stream.of(section), rows).flatMap(part -> part).toArray(String[]::new));
  }

  /** Adds a roster of committees. */
  SentFolder roster(String... idsAndNames) {
    return file(
        "roster.csv",
        Stream.concat(
                Stream.of("Mã,Tên đơn vị,Loại"),
                Stream.of(idsAndNames).map(unit -> unit + ",Đảng bộ cơ sở"))
            .toArray(String[]::new));
  }

  /** Runs a command; {@code IN} in an argument stands for the folder. */
  Ran run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] placed =
        Stream.of(args).map(arg -> arg.replace("IN", folder.toString())).toArray(String[]::new);
    int status = new Dvk(new Console(stream(out), stream(err), CLOCK, false)).run(placed);
    return new Ran(status, text(out), text(err).lines().toList());
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(folder.toString(), "IN");
  }
}
