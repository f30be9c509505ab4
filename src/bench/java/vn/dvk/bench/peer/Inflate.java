package vn.dvk.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The floor: only unpacks all parts and writes nothing. */
final class Inflate implements Peer {
  @Override
  public void merge(List<Path> files, Path output) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (Path file : files) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          try (InputStream in = zip.getInputStream(entry)) {
            while (in.read(buffer) >= 0) {
              // Only the unpacking counts.
            }
          }
        }
      }
    }
  }
}
