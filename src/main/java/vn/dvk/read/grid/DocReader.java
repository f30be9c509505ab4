package vn.dvk.read.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;

/** Reads the tables of Word 97-2003 documents (.doc) with POI, as {@link DocxReader} gives them. */
public final class DocReader implements GridReader {
  /** Where the flags stand in the document's header, and one of their second byte. */
  private static final int FLAGS = 0x0A;

  private static final int ENCRYPTED = 0x01;

  @Override
  public List<Sheet> read(byte[] content) throws FileFault {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
      return new DocBody(document).read();
    } catch (OldWordFileFormatException old) {
      throw new FileFault(Reason.BROKEN, "Word 95 or older", old);
    } catch (IOException | RuntimeException broken) {
      throw fault(content, broken);
    }
  }

  /** POI meets protected documents with several exceptions; their header says what they are. */
  private static FileFault fault(byte[] content, Exception broken) {
    return broken instanceof EncryptedDocumentException || isMarkedEncrypted(content)
        ? new FileFault(Reason.ENCRYPTED, "password", broken)
        : new FileFault(Reason.BROKEN, "structure of the document", broken);
  }

  private static boolean isMarkedEncrypted(byte[] content) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content));
        InputStream document = files.createDocumentInputStream("WordDocument")) {
      byte[] header = document.readNBytes(FLAGS + 2);
      return header.length == FLAGS + 2 && (header[FLAGS + 1] & ENCRYPTED) != 0;
    } catch (IOException | RuntimeException broken) {
      return false;
    }
  }
}
