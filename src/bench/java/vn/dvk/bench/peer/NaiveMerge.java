package vn.dvk.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs one naive merge: {@code NaiveMerge PEER FOLDER OUTPUT}. */
public final class NaiveMerge {
  private NaiveMerge() {}

  /**
   * Merges a folder.
   *
   * @param args the peer, the folder, the workbook to write
   */
  public static void main(String[] args) throws IOException {
    peer(args[0]).merge(files(Path.of(args[1])), Path.of(args[2]));
  }

  private static Peer peer(String name) {
    return switch (name) {
      case "inflate" -> new Inflate();
      case "aalto" -> new Aalto();
      case "fastexcel" -> (files, output) -> MergedBook.write(output, files, Fastexcel::read);
      case "poi-event" -> new PoiEvent();
      case "poi-user" -> new PoiUser();
      case "hssf-event" -> (files, output) -> MergedBook.write(output, files, HssfEvent::read);
      case "sods" -> (files, output) -> MergedBook.write(output, files, Sods::read);
      case "fastcsv" -> (files, output) -> MergedBook.write(output, files, Fastcsv::read);
      case "xwpf" -> (files, output) -> MergedBook.write(output, files, Xwpf::read);
      default -> throw new IllegalArgumentException("no peer " + name);
    };
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
