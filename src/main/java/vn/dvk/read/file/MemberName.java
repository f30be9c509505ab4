package vn.dvk.read.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dvk.text.VietnameseSyllable;
import vn.dvk.text.Windows1258;

/**
 * The name of a zip's member as people see it: a label with {@code /}, in NFC, that leads nowhere.
 *
 * <p>Example: {@code "C:\Báo cáo\..\PL1.xlsx"} in any code page becomes {@code "C/Báo
 * cáo/PL1.xlsx"}.
 */
final class MemberName {
  /** What the zip format means where it says nothing. */
  private static final Charset IBM_437 = Charset.forName("IBM437");

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final Pattern ASCII_SIGNS = Pattern.compile("[\\p{ASCII}&&[^A-Za-z]]+");
  private static final String NAMELESS = "_";

  private MemberName() {}

  /** The name of a member. */
  static String of(ZipMember member) {
    String name = Normalizer.normalize(decoded(member), Normalizer.Form.NFC);
    List<String> parts = new ArrayList<>();
    for (String part : CONTROL.matcher(name).replaceAll("_").split("[/\\\\]")) {
      String label = part.endsWith(":") ? part.substring(0, part.length() - 1) : part;
      if (!label.isBlank() && !label.equals(".") && !label.equals("..")) {
        parts.add(label);
      }
    }
    return parts.isEmpty() ? NAMELESS : String.join("/", parts);
  }

  private static String decoded(ZipMember member) {
    byte[] stored = member.nameBytes();
    if (member.utf8()) {
      return new String(stored, StandardCharsets.UTF_8);
    }
    return member
        .unicodeName()
        .or(() -> strictUtf8(stored))
        .or(() -> Windows1258.decoded(stored).filter(name -> !isMeantIn437(stored, name)))
        .orElseGet(() -> new String(stored, IBM_437));
  }

  /** IBM 437 keeps of Vietnamese what it has, which reads in Windows-1258 as signs: "Nh… b o". */
  private static boolean isMeantIn437(byte[] stored, String in1258) {
    return !hasOnlySyllables(in1258) && hasOnlySyllables(new String(stored, IBM_437));
  }

  /** Whether what is not ASCII in a name stands in words that can be Vietnamese. */
  private static boolean hasOnlySyllables(String name) {
    return Stream.of(ASCII_SIGNS.split(name))
        .filter(word -> !ASCII.matcher(word).matches())
        .allMatch(VietnameseSyllable::isValid);
  }

  /** Programs on macOS and Linux write UTF-8 and forget to say so. */
  private static Optional<String> strictUtf8(byte[] stored) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(stored)).toString());
    } catch (CharacterCodingException otherCodePage) {
      return Optional.empty();
    }
  }
}
