package io.github.objectivityplan.docgen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Zips made by hand, for tests. */
final class Zip {
  private Zip() {}

  static byte[] of(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** An OpenDocument text: its body, and its styles with the headers of its pages. */
  static byte[] odt(String body, String styles) {
    String namespaces =
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    parts.put(
        "content.xml",
        utf8(
            "<office:document-content"
                + namespaces
                + "><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>"));
    parts.put(
        "styles.xml",
        utf8("<office:document-styles" + namespaces + ">" + styles + "</office:document-styles>"));
    return of(parts);
  }

  /** A table of an OpenDocument text. */
  static String odtTable(String... rows) {
    StringBuilder xml = new StringBuilder("<table:table>");
    for (String row : rows) {
      xml.append("<table:table-row>");
      for (String cell : row.split("\\|", -1)) {
        xml.append("<table:table-cell><text:p>")
            .append(cell)
            .append("</text:p></table:table-cell>");
      }
      xml.append("</table:table-row>");
    }
    return xml.append("</table:table>").toString();
  }

  /** An Excel workbook whose only sheet has this XML between its root's tags. */
  static byte[] xlsx(String sheet) {
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("План");
      workbook.write(template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, byte[]> parts = parts(template.toByteArray());
    String root =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">%s</worksheet>";
    parts.put("xl/worksheets/sheet1.xml", utf8(root.formatted(sheet)));
    return of(parts);
  }

  /** A row of a sheet: {@code A1=text}. */
  static String sheetRow(int number, String attributes, String... cells) {
    StringBuilder xml = new StringBuilder("<row r=\"" + number + "\" " + attributes + ">");
    for (String cell : cells) {
      int at = cell.indexOf('=');
      xml.append("<c r=\"")
          .append(cell, 0, at)
          .append("\" t=\"str\"><v>")
          .append(cell.substring(at + 1))
          .append("</v></c>");
    }
    return xml.append("</row>").toString();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
