package vn.dvk.read.grid;

import java.util.List;
import java.util.Optional;
import vn.dvk.read.file.FileFault;

/**
 * Reads the tables of a Word document: one sheet for each, named {@code table N}, nested ones
 * counted.
 *
 * <p>The document is walked as a stream; POI's model of it leaves out cells in content controls and
 * nested tables.
 */
public final class DocxReader implements GridReader {
  private static final String DEFAULT_DOCUMENT = "word/document.xml";

  @Override
  public List<Sheet> read(byte[] content) throws FileFault {
    OfficeParts parts = OfficeParts.of(content);
    String document = parts.mainPart(DEFAULT_DOCUMENT);
    DocxStyles styles = new DocxStyles();
    Optional<String> part = stylesOf(parts, document);
    if (part.isPresent()) {
      styles.read(parts.open(part.get()));
    }
    return new DocxBody(parts.open(document), styles).read();
  }

  private static Optional<String> stylesOf(OfficeParts parts, String document) throws FileFault {
    return parts.relations(document).values().stream()
        .filter(relation -> relation.type().equals("styles"))
        .map(OfficeParts.Relation::part)
        .findFirst();
  }
}
