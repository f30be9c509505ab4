package vn.dvk.read.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import vn.dvk.read.file.FileFault;

/**
 * The bytes of an XML part as a window that moves over it, with what is needed to read plain tags:
 * UTF-8, no comment, no document type, no reference but those of single characters.
 *
 * <p>It takes less than XML is, and nothing wrongly: whoever meets something else gives up by
 * {@link #notPlain()}, and the part is read again by {@link XmlWalk}, which knows all of XML and is
 * slower.
 */
final class XmlBytes implements XmlPart, AutoCloseable {
  /** Thrown where a part has something that only a whole parser knows how to read. */
  static final class NotPlain extends Exception {
    private static final long serialVersionUID = 1L;

    private NotPlain() {
      super("not plain", null, false, false);
    }
  }

  private static final NotPlain NOT_PLAIN = new NotPlain();

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml version=(?:\"1\\.0\"|'1\\.0')"
              + "( encoding=(?:\"(?i:utf-8)\"|'(?i:utf-8)'))?"
              + "( standalone=(?:\"(?:yes|no)\"|'(?:yes|no)'))?\\s*\\?>");

  private static final int MOST_ATTRIBUTES = 64;
  private static final byte[] DECLARING = ascii("xmlns");

  private static final int AHEAD = 1 << 12;
  private static final int FIRST_SIZE = 1 << 15;

  /** Bytes of one tag or text, beyond which the other parser is asked. */
  private static final int LARGEST = 1 << 26;

  /** Windows that wait for their next part, and of how many bytes at most. */
  private static final Queue<byte[]> IDLE = new ConcurrentLinkedQueue<>();

  private static final int LARGEST_IDLE = 1 << 17;

  private static final int MAX_REFERENCE = 12;

  private final InputStream in;
  private final String part;

  /** The window; a zero stands behind its last byte, so that what goes over it ends there. */
  private byte[] bytes = idleWindow();

  private int at;
  private int end;
  private boolean ended;

  /** The hashes of the names of the attributes at hand. */
  private final int[] nameHashes = new int[MOST_ATTRIBUTES];

  private int nameCount;

  /** The elements that were begun in one that is passed over. */
  private final Deque<String> open = new ArrayDeque<>();

  /** The prefixes that the part declares, so far. */
  private final List<byte[]> prefixes = new ArrayList<>(List.of(ascii("xml"), DECLARING));

  private int tagFrom;
  private int tagTo;
  private int nameFrom;
  private int nameTo;
  private int valueFrom;
  private int valueTo;
  private boolean emptyElement;

  /**
   * Begins before the prolog.
   *
   * @param in the part, read to its last byte by {@link #finish()}, so that its checksum is seen
   * @param part its name, for a fault's detail
   */
  XmlBytes(InputStream in, String part) {
    this.in = in;
    this.part = part;
  }

  private static byte[] idleWindow() {
    byte[] idle = IDLE.poll();
    if (idle == null) {
      return new byte[FIRST_SIZE];
    }
    idle[0] = 0;
    return idle;
  }

  /** Gives the window to the next part; nothing can be read any more. */
  @Override
  public void close() {
    if (bytes.length > 0 && bytes.length <= LARGEST_IDLE) {
      IDLE.add(bytes);
    }
    bytes = new byte[0];
  }

  @Override
  public FileFault broken(String detail) {
    return new FileFault(FileFault.Reason.BROKEN, part + ": " + detail);
  }

  /** To be thrown where the part is not plain. */
  static NotPlain notPlain() {
    return NOT_PLAIN;
  }

  /**
   * Takes all of a part into the window, which stays where it is from then on.
   *
   * @param most bytes of it
   * @return false where it has more
   */
  boolean takeWhole(int most) throws FileFault {
    while (!ended && end < most) {
      more();
    }
    return ended;
  }

  /**
   * The beginning of a part that was read, and what must be known to read on behind it.
   *
   * @param bytes never changed
   * @param prefixes that it declares
   */
  record Beginning(byte[] bytes, List<byte[]> prefixes) {}

  /** All that was read so far, of a part that was taken whole. */
  Beginning beginning() {
    return new Beginning(Arrays.copyOf(bytes, at), List.copyOf(prefixes));
  }

  /** Goes past the beginning of another part where this one, taken whole, begins alike. */
  boolean take(Beginning other) {
    int length = other.bytes().length;
    if (length > end || !Arrays.equals(bytes, 0, length, other.bytes(), 0, length)) {
      return false;
    }
    at = length;
    prefixes.clear();
    prefixes.addAll(other.prefixes());
    return true;
  }

  /** Goes past a byte order mark and an XML declaration that says UTF-8 or nothing. */
  void skipProlog() throws FileFault, NotPlain {
    if (peek() == (byte) 0xEF && byteAt(at + 1) == (byte) 0xBB && byteAt(at + 2) == (byte) 0xBF) {
      at += 3;
    }
    if (peek() == '<' && byteAt(at + 1) == '?') {
      int close = indexOf('>', at);
      String declaration = new String(bytes, at, close + 1 - at, StandardCharsets.ISO_8859_1);
      if (!DECLARATION.matcher(declaration).matches()) {
        throw NOT_PLAIN;
      }
      at = close + 1;
    }
    skipSpace();
  }

  /** Makes sure that nothing follows the root, up to the part's last byte. */
  void finish() throws FileFault, NotPlain {
    skipSpace();
    if (peek() != 0) {
      throw NOT_PLAIN;
    }
  }

  /** Goes past white space. */
  void skipSpace() throws FileFault {
    at = endOf(XmlByte.SPACE, at);
  }

  /** The window with some thousand bytes from here on, or all; a zero stands behind the last. */
  byte[] window() throws FileFault {
    lookAhead();
    return bytes;
  }

  /** Where in the window the next byte to be read stands. */
  int position() {
    return at;
  }

  /** Goes on to a place in the window, and makes some bytes before it the value at hand. */
  void goPast(int to, int newValueFrom, int newValueTo) {
    at = to;
    valueFrom = newValueFrom;
    valueTo = newValueTo;
  }

  /** Whether an end tag stands here; the window's earlier bytes are given up. */
  boolean isEndTag() throws FileFault {
    lookAhead();
    return peek() == '<' && byteAt(at + 1) == '/';
  }

  /** Goes past {@code </name>} where it stands here. */
  boolean takeEnd(String name) throws FileFault {
    if (!isAt(at + 2, name) || bytes[at] != '<' || bytes[at + 1] != '/') {
      return false;
    }
    int to = at + 2 + name.length();
    if (byteAt(to) != '>') {
      return false;
    }
    at = to + 1;
    return true;
  }

  /** Goes past {@code </} and the name of an end tag, and past its end. */
  String takeEnd() throws FileFault, NotPlain {
    String name = takeName(2);
    skipSpace();
    if (peek() != '>') {
      throw NOT_PLAIN;
    }
    at++;
    return name;
  }

  /** Goes past {@code <name} where such a tag begins here; its attributes are still to be read. */
  boolean takeStart(String name) throws FileFault {
    lookAhead();
    if (!isAt(at + 1, name)
        || bytes[at] != '<'
        || XmlByte.is(XmlByte.NAME, byteAt(at + 1 + name.length()))) {
      return false;
    }
    at += 1 + name.length();
    nameCount = 0;
    return true;
  }

  /** Goes past {@code <} and the name of a start tag; its attributes are still to be read. */
  String takeStart() throws FileFault, NotPlain {
    return takeName(1);
  }

  /** Whether the name that was gone past by {@link #passStart()} has no prefix. */
  boolean isUnprefixed() {
    return tagColon() < 0;
  }

  private int tagColon() {
    for (int p = tagFrom; p < tagTo; p++) {
      if (bytes[p] == ':') {
        return p;
      }
    }
    return -1;
  }

  /** The name that was gone past by {@link #passStart()}; it holds until the next tag. */
  String tagName() {
    return new String(bytes, tagFrom, tagTo - tagFrom, StandardCharsets.ISO_8859_1);
  }

  private void passName(int offset) throws FileFault, NotPlain {
    lookAhead();
    if (peek() != '<' || !XmlByte.is(XmlByte.NAME_START, byteAt(at + offset))) {
      throw NOT_PLAIN;
    }
    tagFrom = at + offset;
    tagTo = endOf(XmlByte.NAME, tagFrom);
    at = tagTo;
    nameCount = 0;
    int colon = tagColon();
    if (colon >= 0) {
      checkPrefix(tagFrom, colon);
    }
  }

  private String takeName(int offset) throws FileFault, NotPlain {
    passName(offset);
    return tagName();
  }

  /**
   * Goes past the next attribute of the tag that was begun, or past the tag's end.
   *
   * @return false at the tag's end
   */
  boolean nextAttribute() throws FileFault, NotPlain {
    int p = endOf(XmlByte.SPACE, at);
    int b = byteAt(p);
    if (b == '>') {
      emptyElement = false;
      at = p + 1;
      return false;
    }
    if (b == '/' && byteAt(p + 1) == '>') {
      emptyElement = true;
      at = p + 2;
      return false;
    }
    nameFrom = p;
    nameTo = endOf(XmlByte.NAME, p);
    int quote = byteAt(nameTo + 1);
    if (p == at
        || bytes[nameTo] != '='
        || !XmlByte.is(XmlByte.NAME_START, b)
        || (quote != '"' && quote != '\'')) {
      throw NOT_PLAIN;
    }
    takeValue(nameTo + 2, quote);
    checkName();
    return true;
  }

  /** No two attributes of a tag have one name, and a prefix is one that was declared. */
  private void checkName() throws NotPlain {
    int hash = 0;
    int colon = -1;
    for (int p = nameFrom; p < nameTo; p++) {
      hash = hash * 31 + bytes[p];
      if (bytes[p] == ':') {
        colon = p;
      }
    }
    if (colon >= 0) {
      checkPrefix(nameFrom, colon);
      if (isSame(nameFrom, colon, DECLARING)) {
        prefixes.add(Arrays.copyOfRange(bytes, colon + 1, nameTo));
      }
    }
    // Two names of one hash are taken for one name: the other reader then finds them to be two.
    for (int i = 0; i < nameCount; i++) {
      if (nameHashes[i] == hash) {
        throw NOT_PLAIN;
      }
    }
    if (nameCount == MOST_ATTRIBUTES) {
      throw NOT_PLAIN;
    }
    nameHashes[nameCount++] = hash;
  }

  private void checkPrefix(int from, int to) throws NotPlain {
    for (byte[] prefix : prefixes) {
      if (isSame(from, to, prefix)) {
        return;
      }
    }
    throw NOT_PLAIN;
  }

  private boolean isSame(int from, int to, byte[] name) {
    return Arrays.equals(bytes, from, to, name, 0, name.length);
  }

  static byte[] ascii(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }

  private void takeValue(int from, int quote) throws FileFault, NotPlain {
    int p = endOf(XmlByte.VALUE, from);
    boolean references = false;
    for (int b = byteAt(p); b != quote; b = byteAt(p)) {
      if (b != '&' && b != '"' && b != '\'') {
        throw NOT_PLAIN;
      }
      references |= b == '&';
      p = endOf(XmlByte.VALUE, p + 1);
    }
    valueFrom = from;
    valueTo = p;
    at = p + 1;
    if (references) {
      text(from, p);
    }
  }

  /** Goes past all further attributes of the tag that was begun, and past its end. */
  void skipAttributes() throws FileFault, NotPlain {
    while (nextAttribute()) {
      // Only that each is well formed is asked.
    }
  }

  /** Goes past {@code <} and the name of any start tag; its attributes are still to be read. */
  void passStart() throws FileFault, NotPlain {
    passName(1);
  }

  /** Goes past all that is in an element that was begun, and past its end. */
  void passOver(String element) throws FileFault, NotPlain {
    open.clear();
    open.push(element);
    while (!open.isEmpty()) {
      skipText();
      if (isEndTag()) {
        if (!takeEnd(open.pop())) {
          throw NOT_PLAIN;
        }
        continue;
      }
      passStart();
      skipAttributes();
      if (!emptyElement) {
        open.push(tagName());
      }
    }
  }

  /** Whether the tag that was read last is an element without content. */
  boolean isEmptyElement() {
    return emptyElement;
  }

  /** Whether the attribute at hand has that name, with or without a prefix. */
  boolean isAttribute(String name) {
    int from = nameTo - name.length();
    if (from < nameFrom || (from > nameFrom && bytes[from - 1] != ':')) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (bytes[from + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The value at hand: of the attribute, or the text, that was read last. */
  String value() throws NotPlain {
    return text(valueFrom, valueTo);
  }

  /** The value at hand of an attribute; gives up where white space in it would become a space. */
  String attributeValue() throws NotPlain {
    String value = value();
    if (value.indexOf('\n') >= 0 || value.indexOf('\t') >= 0) {
      throw NOT_PLAIN;
    }
    return value;
  }

  /** How many bytes the value at hand has. */
  int valueLength() {
    return valueTo - valueFrom;
  }

  /** One byte of the value at hand. */
  int valueByte(int index) {
    return bytes[valueFrom + index];
  }

  /** The value at hand as a whole number; gives up where it is none. */
  int number() throws NotPlain {
    return number(valueFrom, valueTo);
  }

  /**
   * The value at hand as a cell's place: the column of {@code C14} in a given row; gives up where
   * it is none, or none of that row.
   */
  int columnInRow(int row) throws NotPlain {
    int p = valueFrom;
    int column = 0;
    while (p < valueTo && bytes[p] >= 'A' && bytes[p] <= 'Z') {
      column = column * 26 + (bytes[p] - 'A' + 1);
      p++;
    }
    if (column == 0 || column > SheetDraft.MAX_COLUMN || number(p, valueTo) != row) {
      throw NOT_PLAIN;
    }
    return column;
  }

  /** Goes past text that nobody reads, to the next tag. */
  void skipText() throws FileFault, NotPlain {
    takeText();
    if (valueTo > valueFrom) {
      value();
    }
  }

  /** Makes the text up to the next tag the value at hand, and goes to that tag. */
  void takeText() throws FileFault, NotPlain {
    int p = endOf(XmlByte.TEXT, at);
    for (int b = byteAt(p); b != '<'; b = byteAt(p)) {
      if (b != ']' || byteAt(p + 1) == ']') {
        throw NOT_PLAIN;
      }
      p = endOf(XmlByte.TEXT, p + 1);
    }
    valueFrom = at;
    valueTo = p;
    at = p;
  }

  private int number(int from, int to) throws NotPlain {
    if (to == from || to - from > 9) {
      throw NOT_PLAIN;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        throw NOT_PLAIN;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private String text(int from, int to) throws NotPlain {
    int met = 0;
    for (int i = from; i < to; i++) {
      met |= XmlByte.kinds(bytes[i]);
    }
    if ((met & XmlByte.RETURN) != 0) {
      throw NOT_PLAIN;
    }
    boolean wide = (met & XmlByte.WIDE) != 0;
    String text =
        new String(
            bytes, from, to - from, wide ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    if (wide && text.indexOf('\ufffd') >= 0) {
      throw NOT_PLAIN;
    }
    return (met & XmlByte.REFERENCE) != 0 ? resolved(text) : text;
  }

  private static String resolved(String text) throws NotPlain {
    StringBuilder plain = new StringBuilder(text.length());
    int done = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
      int close = text.indexOf(';', at);
      if (close < 0 || close - at > MAX_REFERENCE) {
        throw NOT_PLAIN;
      }
      plain.append(text, done, at);
      switch (text.substring(at + 1, close)) {
        case "amp" -> plain.append('&');
        case "lt" -> plain.append('<');
        case "gt" -> plain.append('>');
        case "quot" -> plain.append('"');
        case "apos" -> plain.append('\'');
        case "#10" -> plain.append('\n');
        default -> throw NOT_PLAIN;
      }
      done = close + 1;
    }
    return plain.append(text, done, text.length()).toString();
  }

  /** The byte at hand, 0 at the part's end. */
  private int peek() throws FileFault {
    return byteAt(at);
  }

  /** A byte of the window, which grows as far as needed; 0 at the part's end. */
  private int byteAt(int index) throws FileFault {
    return index < end ? bytes[index] : byteBeyond(index);
  }

  /** Where the bytes of some kinds end that begin at an index. */
  private int endOf(int kinds, int from) throws FileFault {
    int p = from;
    do {
      byte[] window = bytes;
      while (XmlByte.is(kinds, window[p])) {
        p++;
      }
    } while (p >= end && XmlByte.is(kinds, byteBeyond(p)));
    return p;
  }

  private int byteBeyond(int index) throws FileFault {
    while (index >= end && !ended && end - at < LARGEST) {
      more();
    }
    return index < end ? bytes[index] : 0;
  }

  private boolean isAt(int from, String name) throws FileFault {
    int length = name.length();
    if (from + length > end && byteAt(from + length - 1) == 0) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[from + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int indexOf(int wanted, int from) throws FileFault, NotPlain {
    int i = from;
    for (int b = byteAt(i); b != wanted; b = byteAt(++i)) {
      if (b == 0) {
        throw NOT_PLAIN;
      }
    }
    return i;
  }

  /** Moves the window on where little of it is left; no place in it may be held then. */
  private void lookAhead() throws FileFault {
    if (end - at >= AHEAD || ended) {
      return;
    }
    System.arraycopy(bytes, at, bytes, 0, end - at);
    end -= at;
    at = 0;
    while (end < AHEAD && !ended) {
      more();
    }
  }

  private void more() throws FileFault {
    if (end == bytes.length - 1) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    try {
      int count = in.read(bytes, end, bytes.length - 1 - end);
      ended = count < 0;
      end += Math.max(0, count);
      bytes[end] = 0;
    } catch (IOException broken) {
      throw new FileFault(FileFault.Reason.BROKEN, part, broken);
    }
  }
}
