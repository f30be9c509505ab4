package vn.dvk.read.setup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dvk.text.Windows1258;

/**
 * The bytes of a set-up file and their text: UTF-8 with or without a mark, UTF-16 with one; of a
 * table also Windows-1258.
 */
final class SetupBytes {
  /** Far above any real file of this kind; keeps a wrong path from filling the memory. */
  static final long LARGEST = 32L * 1024 * 1024;

  private static final Pattern LOST_LETTER =
      Pattern.compile("\\p{L}\\?|\\?\\p{L}|[\\p{Cntrl}&&[^\\r\\n\\t]]");

  private SetupBytes() {}

  /**
   * Reads a whole file.
   *
   * @throws SetupFault where it is missing, unreadable or too large
   */
  static byte[] read(Path path) throws SetupFault {
    SetupPlace place = SetupPlace.ofFile(path.toString());
    try {
      if (Files.size(path) > LARGEST) {
        throw new SetupFault(place, SetupProblem.TOO_LARGE);
      }
      return Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      throw new SetupFault(place, SetupProblem.NOT_FOUND);
    } catch (IOException e) {
      throw new SetupFault(place, SetupProblem.NOT_READABLE);
    }
  }

  /**
   * Decodes text strictly: a wrong byte is a fault, never a question mark in a unit's name.
   *
   * @param file the file as the user named it
   * @param content its bytes
   * @return the text without its byte order mark
   */
  static String text(String file, byte[] content) throws SetupFault {
    Charset charset = charset(content);
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new SetupFault(
          SetupPlace.ofFile(file), SetupProblem.WRONG_ENCODING, Map.of("charset", charset.name()));
    }
  }

  /**
   * Decodes a table as Excel may have saved it: also in the code page of Vietnamese Windows, unless
   * a letter was lost then and a question mark stands for it.
   *
   * @param file the file as the user named it
   * @param content its bytes
   * @return the text without its byte order mark
   */
  static String tableText(String file, byte[] content) throws SetupFault {
    try {
      return text(file, content);
    } catch (SetupFault noUnicode) {
      return Windows1258.decoded(content)
          .filter(text -> !LOST_LETTER.matcher(text).find())
          .orElseThrow(() -> noUnicode);
    }
  }

  private static Charset charset(byte[] content) {
    if (startsWith(content, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(content, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  /** Whether a file begins with certain bytes, each 0 to 255. */
  static boolean startsWith(byte[] content, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
