package io.github.objectivityplan.docgen;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** An HTML page made of short lines, for tests of what the interpreter does with any format. */
final class WebPage {
  private WebPage() {}

  /** Reads the page of {@code blocks} with the standard reader. */
  static Reading read(String... blocks) {
    return read(PlanReader.standard(), blocks);
  }

  static Reading read(PlanReader reader, String... blocks) {
    return reader.read(in(blocks), DocumentFormat.HTML);
  }

  static ByteArrayInputStream in(String... blocks) {
    String page = "<!DOCTYPE html><html><body>" + String.join("\n", blocks) + "</body></html>";
    return new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
  }

  /** Lines as paragraphs. */
  static String lines(String... lines) {
    StringBuilder html = new StringBuilder();
    for (String line : lines) {
      html.append("<p>").append(line).append("</p>");
    }
    return html.toString();
  }

  /**
   * Rows as a table: cells are divided by bars; {@code >3} before a cell makes it three columns
   * wide, {@code v2} two rows high.
   */
  static String table(String... rows) {
    StringBuilder html = new StringBuilder("<table>");
    for (String row : rows) {
      html.append("<tr>");
      for (String cell : row.split("\\|", -1)) {
        String text = cell.strip();
        String attribute = "";
        if (text.matches("(?s)[>v]\\d .*")) {
          attribute = (text.charAt(0) == '>' ? " colspan=" : " rowspan=") + text.charAt(1);
          text = text.substring(3);
        }
        html.append("<td").append(attribute).append(">").append(text).append("</td>");
      }
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }
}
