package vn.dvk.read.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dvk.read.file.FileKind;
import vn.dvk.text.LegacyText;
import vn.dvk.text.LegacyWriter;

/** Writes a column of cells whose texts are made of pieces in different fonts. */
final class FontFile {
  /**
   * A piece of a cell's text.
   *
   * @param text as it is to be read
   * @param font the font's name
   * @param stored what the file holds for it
   */
  record Piece(String text, String font, String stored) {
    /** Typed in its font; a legacy font has its own codes. */
    static Piece typed(String text, String font) {
      String stored =
          LegacyText.byFont(font).map(encoding -> LegacyWriter.of(text, encoding)).orElse(text);
      return new Piece(text, font, stored);
    }

    /** Unicode, whatever the font. */
    static Piece unicode(String text, String font) {
      return new Piece(text, font, text);
    }
  }

  /** Which formats it writes. */
  static final List<FileKind> KINDS =
      List.of(FileKind.XLSX, FileKind.XLS, FileKind.DOCX, FileKind.HTML);

  private FontFile() {}

  /** One cell a row; a cell of one piece has that piece's font as its own. */
  static byte[] of(FileKind kind, List<List<Piece>> cells) {
    try {
      return switch (kind) {
        case XLSX -> workbook(new XSSFWorkbook(), cells);
        case XLS -> workbook(new HSSFWorkbook(), cells);
        case DOCX -> Zips.of("word/document.xml", docx(cells));
        case HTML -> html(cells).getBytes(StandardCharsets.UTF_8);
        default -> throw new IllegalArgumentException(kind.name());
      };
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static byte[] workbook(Workbook workbook, List<List<Piece>> cells) throws IOException {
    try (workbook;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Map<String, Font> fonts = new HashMap<>();
      Map<String, CellStyle> styles = new HashMap<>();
      org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("S");
      for (List<Piece> pieces : cells) {
        Cell cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
        if (pieces.size() == 1) {
          cell.setCellValue(pieces.get(0).stored());
          cell.setCellStyle(
              styles.computeIfAbsent(
                  pieces.get(0).font(), name -> style(workbook, font(workbook, fonts, name))));
        } else {
          cell.setCellValue(richText(workbook, fonts, pieces));
        }
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static Font font(Workbook workbook, Map<String, Font> fonts, String name) {
    return fonts.computeIfAbsent(
        name,
        n -> {
          Font font = workbook.createFont();
          font.setFontName(n);
          return font;
        });
  }

  private static CellStyle style(Workbook workbook, Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static RichTextString richText(
      Workbook workbook, Map<String, Font> fonts, List<Piece> pieces) {
    String all = String.join("", pieces.stream().map(Piece::stored).toList());
    RichTextString text = workbook.getCreationHelper().createRichTextString(all);
    int start = 0;
    for (Piece piece : pieces) {
      int end = start + piece.stored().length();
      text.applyFont(start, end, font(workbook, fonts, piece.font()));
      start = end;
    }
    return text;
  }

  private static String docx(List<List<Piece>> cells) {
    StringBuilder xml = new StringBuilder("<w:document xmlns:w='urn:w'><w:body><w:tbl>");
    for (List<Piece> pieces : cells) {
      xml.append("<w:tr><w:tc><w:p>");
      for (Piece piece : pieces) {
        xml.append(
                "<w:r><w:rPr><w:rFonts w:ascii='%1$s' w:hAnsi='%1$s'/></w:rPr>"
                    .formatted(piece.font()))
            .append("<w:t xml:space='preserve'>" + piece.stored() + "</w:t></w:r>");
      }
      xml.append("</w:p></w:tc></w:tr>");
    }
    return xml.append("</w:tbl></w:body></w:document>").toString();
  }

  private static String html(List<List<Piece>> cells) {
    StringBuilder html = new StringBuilder("<html><head><meta charset='utf-8'></head><table>");
    for (List<Piece> pieces : cells) {
      html.append("<tr>");
      if (pieces.size() == 1) {
        html.append("<td style=\"font-family:'" + pieces.get(0).font() + "'\">");
        html.append(pieces.get(0).stored());
      } else {
        html.append("<td>");
        pieces.forEach(
            piece ->
                html.append("<font face=\"" + piece.font() + "\">" + piece.stored() + "</font>"));
      }
      html.append("</td></tr>");
    }
    return html.append("</table></html>").toString();
  }
}
