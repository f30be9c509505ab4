package vn.dvk.bench.peer;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Aalto's StAX parser over the two parts that matter, written by {@link SlimBook}. */
final class Aalto implements Peer {
  private final InputFactoryImpl parsers = new InputFactoryImpl();

  @Override
  public void merge(List<Path> files, Path output) throws IOException {
    try (SlimBook book = new SlimBook(output)) {
      for (Path file : files) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
          List<String> strings = strings(zip);
          rows(zip, strings, file.getFileName().toString(), book);
        } catch (XMLStreamException e) {
          throw new IOException(e);
        }
      }
    }
  }

  private List<String> strings(ZipFile zip) throws IOException, XMLStreamException {
    List<String> strings = new ArrayList<>();
    try (InputStream in = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"))) {
      XMLStreamReader xml = parsers.createXMLStreamReader(in);
      StringBuilder text = new StringBuilder();
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
          text.append(xml.getElementText());
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
          strings.add(text.toString());
          text.setLength(0);
        }
      }
      xml.close();
    }
    return strings;
  }

  private void rows(ZipFile zip, List<String> strings, String name, SlimBook book)
      throws IOException, XMLStreamException {
    try (InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      XMLStreamReader xml = parsers.createXMLStreamReader(in);
      int column = 0;
      boolean shared = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "row" -> book.startRow(name);
            case "c" -> {
              column = column(xml.getAttributeValue(null, "r"));
              shared = "s".equals(xml.getAttributeValue(null, "t"));
            }
            case "v" -> {
              String value = xml.getElementText();
              book.cell(column, shared ? strings.get(Integer.parseInt(value)) : value);
            }
            default -> {}
          }
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
          book.endRow();
        }
      }
      xml.close();
    }
  }

  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A'; i++) {
      column = column * 26 + reference.charAt(i) - 'A' + 1;
    }
    return column;
  }
}
