package vn.dvk.read.grid;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;
import vn.dvk.read.file.FileFault;

/**
 * A walk over the elements and texts of one XML part, as a stream.
 *
 * <p>Names are told without their namespaces, for strict and transitional files differ in them.
 * Document types are not read; what would need one is a fault, never missing text.
 */
final class XmlWalk implements XmlPart {
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream stream;
  private final XMLStreamReader2 reader;
  private final String part;
  private final RepeatedText repeated = new RepeatedText();
  private final WholeNumber whole = new WholeNumber();

  private XmlWalk(InputStream stream, XMLStreamReader2 reader, String part) {
    this.stream = stream;
    this.reader = reader;
    this.part = part;
  }

  /**
   * Begins a walk.
   *
   * @param content the part's bytes
   * @param part its name, for the fault's detail
   */
  static XmlWalk over(byte[] content, String part) throws FileFault {
    return over(new ByteArrayInputStream(content), part);
  }

  /**
   * Begins a walk over a part that is unpacked on the way.
   *
   * @param content the part, read to its last byte where the walk ends, so that its checksum is
   *     seen
   * @param part its name, for the fault's detail
   */
  static XmlWalk over(InputStream content, String part) throws FileFault {
    try {
      return new XmlWalk(content, reader(content), part);
    } catch (XMLStreamException | UncheckedStreamException broken) {
      throw new FileFault(FileFault.Reason.BROKEN, part, broken);
    }
  }

  /** Goes on to the next element or text; false at the end of the part. */
  boolean next() throws FileFault {
    try {
      while (reader.hasNext()) {
        if (isMet(reader.next())) {
          return true;
        }
      }
      stream.skip(Long.MAX_VALUE);
      return false;
    } catch (XMLStreamException | UncheckedStreamException | IOException broken) {
      throw new FileFault(FileFault.Reason.BROKEN, part, broken);
    }
  }

  /** Goes on to where the next element begins; false at the end of the part. */
  boolean nextElement() throws FileFault {
    while (next()) {
      if (isStart()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Goes on to the next element directly inside the one met last, the ones before being read to
   * their ends; false at that one's end.
   */
  boolean nextChild() throws FileFault {
    while (next()) {
      if (isStart()) {
        return true;
      }
      if (isEnd()) {
        return false;
      }
    }
    return false;
  }

  /** All text inside the element that begins here; goes to its end. */
  String content() throws FileFault {
    String first = "";
    StringBuilder all = new StringBuilder(0);
    for (int depth = 1; depth > 0 && next(); ) {
      if (isStart() || isEnd()) {
        depth += isStart() ? 1 : -1;
      } else if (first.isEmpty()) {
        first = text();
      } else {
        all.append(text());
      }
    }
    return all.length() == 0 ? first : first + all;
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  boolean isEnd() {
    return reader.isEndElement();
  }

  /** Whether an element without any content begins here, written as one tag. */
  boolean isEmptyElement() throws FileFault {
    try {
      return reader.isEmptyElement();
    } catch (XMLStreamException broken) {
      throw new FileFault(FileFault.Reason.BROKEN, part, broken);
    }
  }

  /** Whether an element of that name begins here. */
  boolean isStart(String name) {
    return isStart() && name().equals(name);
  }

  /** Whether an element of that name ends here. */
  boolean isEnd(String name) {
    return isEnd() && name().equals(name);
  }

  /** The element's local name. */
  String name() {
    return reader.getLocalName();
  }

  /** The text met. */
  String text() throws FileFault {
    try {
      return reader.getText();
    } catch (UncheckedStreamException broken) {
      throw new FileFault(FileFault.Reason.BROKEN, part, broken);
    }
  }

  /** The first attribute of a local name, empty where there is none. */
  String attribute(String name) {
    int index = indexOf(name);
    return index < 0 ? "" : reader.getAttributeValue(index);
  }

  /** An attribute whose few values come again and again; without white space around it. */
  String token(String name) {
    take(name, repeated);
    return repeated.text();
  }

  /** Has a value taken by a decoder that refuses none; a missing one is an empty one. */
  void take(String name, TypedValueDecoder decoder) {
    int index = indexOf(name);
    if (index < 0) {
      decoder.handleEmptyValue();
      return;
    }
    try {
      reader.getAttributeAs(index, decoder);
    } catch (XMLStreamException neverRefused) {
      throw new IllegalStateException(part, neverRefused);
    }
  }

  private int indexOf(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * An attribute in a namespace, empty where there is none: two of one name may differ in it alone.
   *
   * @param namespace a part of the namespace's name
   * @param name the local name
   */
  String attribute(String namespace, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)
          && reader.getAttributeNamespace(i).contains(namespace)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether the element has an attribute of a local name. */
  boolean has(String name) {
    return indexOf(name) >= 0;
  }

  /** Whether an attribute says yes. */
  boolean flag(String name) {
    return isYes(token(name));
  }

  static boolean isYes(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** A whole number from 0 of an attribute, or another one where it gives none. */
  int number(String name, int otherwise) {
    take(name, whole);
    return whole.number() < 0 ? otherwise : whole.number();
  }

  /** Goes to the end of the element that begins here, past all that is in it. */
  void skip() throws FileFault {
    for (int depth = 1; depth > 0 && next(); ) {
      depth += isStart() ? 1 : isEnd() ? -1 : 0;
    }
  }

  @Override
  public FileFault broken(String detail) {
    return new FileFault(FileFault.Reason.BROKEN, part + ": " + detail);
  }

  private boolean isMet(int event) throws FileFault {
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new FileFault(FileFault.Reason.BROKEN, "entity in " + part);
    }
    return event == XMLStreamConstants.START_ELEMENT
        || event == XMLStreamConstants.END_ELEMENT
        || event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  private static XMLStreamReader2 reader(InputStream content) throws XMLStreamException {
    return (XMLStreamReader2) FACTORY.createXMLStreamReader(content);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
    return factory;
  }
}
