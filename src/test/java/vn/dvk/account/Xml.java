package vn.dvk.account;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The elements of an XML part by their local names, as the platform's own parser gives them. */
final class Xml {
  private Xml() {}

  static Element root(byte[] part) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
      return document.getDocumentElement();
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException(broken);
    }
  }

  /** The elements of that name at any depth, in order. */
  static List<Element> all(Element from, String name) {
    NodeList found = from.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The elements directly inside. */
  static List<Element> children(Element from) {
    List<Element> elements = new ArrayList<>();
    for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** An attribute by its local name, empty where there is none. */
  static String attribute(Element of, String name) {
    for (int i = 0; i < of.getAttributes().getLength(); i++) {
      Node attribute = of.getAttributes().item(i);
      if (attribute.getLocalName().equals(name)) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  /** All text of the elements of that name. */
  static String text(Element from, String name) {
    return all(from, name).stream().map(Element::getTextContent).collect(Collectors.joining());
  }
}
