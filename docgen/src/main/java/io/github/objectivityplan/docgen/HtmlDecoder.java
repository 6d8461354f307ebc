package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads HTML. */
final class HtmlDecoder implements Decoder {

  private static final Set<String> SILENT =
      Set.of("script", "style", "head", "template", "noscript", "iframe", "object", "svg", "rt");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "blockquote",
          "pre",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "center",
          "address",
          "dt",
          "dd",
          "caption",
          "figure",
          "aside",
          "form",
          "fieldset",
          "ul",
          "ol",
          "dl",
          "nav",
          "hr");

  private final List<Notice> notices = new ArrayList<>();
  private final Intake intake;
  private int paragraphs;
  private int tables;

  private HtmlDecoder(ReadLimits limits) {
    intake = new Intake(limits);
  }

  /** The decoder; it keeps nothing between calls. */
  static Decoder create() {
    return (bytes, limits) -> new HtmlDecoder(limits).decode(bytes, limits);
  }

  @Override
  public Decoded decode(byte[] bytes, ReadLimits ignored) {
    TextEncoding encoding = TextEncoding.of(bytes);
    if (encoding == null) {
      throw Unreadable.of(
          "ожидалась страница HTML, получены двоичные данные",
          "expected an HTML page, came binary data");
    }
    boolean wide = encoding.charset().name().startsWith("UTF-16");
    byte[] page = wide ? encoding.decode(bytes).getBytes(StandardCharsets.UTF_8) : bytes;
    HtmlNesting.check(new String(page, StandardCharsets.ISO_8859_1));
    boolean named = !wide && namesCharset(page);
    if (encoding.inferred() && !named) {
      notices.add(encoding.notice());
    }
    String charset = wide ? "UTF-8" : encoding.charset().name();
    Document document;
    try {
      document =
          Jsoup.parse(
              new ByteArrayInputStream(page),
              named ? null : charset,
              "",
              Parser.htmlParser().setMaxDepth(2 * HtmlNesting.DEEPEST));
    } catch (IOException | RuntimeException e) {
      throw Unreadable.damaged(DocumentFormat.HTML, e);
    }
    Element json = document.getElementById(EmbeddedJson.SCRIPT_ID);
    Flow flow = new Flow(null);
    children(document.body(), flow, 0);
    flow.end("");
    return new Decoded(flow.blocks, notices, json == null ? null : json.data());
  }

  /** Whether the page or its byte order mark names its encoding. */
  private static boolean namesCharset(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return start.contains("charset") || bytes.length > 2 && (bytes[0] & 0xff) == 0xef;
  }

  /** Paragraphs in the making. */
  private final class Flow {
    final List<Block> blocks = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    final @Nullable SourceLocation cell;
    String label = "";

    Flow(@Nullable SourceLocation cell) {
      this.cell = cell;
    }

    /** An item of a list without text still shows its number. */
    void emptyItem() {
      if (!label.isEmpty()) {
        SourceLocation location =
            cell == null ? new SourceLocation.InParagraph("body", ++paragraphs) : cell;
        blocks.add(new Block.Paragraph(Block.Purpose.BODY, label, "", location));
        label = "";
      }
    }

    void end(String nextLabel) {
      String own = CellText.clean(text.toString());
      text.setLength(0);
      intake.characters(own.length());
      if (!own.isEmpty()) {
        intake.paragraph();
        SourceLocation location =
            cell == null ? new SourceLocation.InParagraph("body", ++paragraphs) : cell;
        blocks.add(new Block.Paragraph(Block.Purpose.BODY, label, own, location));
        label = nextLabel;
      } else if (!nextLabel.isEmpty()) {
        label = nextLabel;
      }
    }
  }

  /** Reads what is below {@code parent} into {@code flow}; depth costs no stack of the machine. */
  private void children(Element parent, Flow flow, int tableDepth) {
    IdentityHashMap<Node, Integer> counters = new IdentityHashMap<>();
    Node node = parent.firstChild();
    while (node != null) {
      boolean enter = false;
      if (node instanceof TextNode text) {
        flow.text.append(text.getWholeText().replace('\n', ' ').replace('\r', ' '));
      } else if (node instanceof Element element) {
        enter = begin(element, flow, counters, tableDepth);
      }
      Node next = enter ? node.firstChild() : node.nextSibling();
      Node open = enter ? node : node.parent();
      while (next == null && open instanceof Element element && element != parent) {
        finish(element, flow);
        next = element.nextSibling();
        open = element.parent();
      }
      node = next;
    }
  }

  /** Begins an element; whether what is below it is to be read. */
  private boolean begin(
      Element element, Flow flow, IdentityHashMap<Node, Integer> counters, int tableDepth) {
    String name = element.normalName();
    Element parent = element.parent();
    if (name.equals("li") && parent != null && parent.normalName().equals("ol")) {
      int number = counters.getOrDefault(parent, start(parent));
      number = element.hasAttr("value") ? value(element, number) : number;
      counters.put(parent, number + 1);
      flow.end(label(parent, number));
    }
    if (SILENT.contains(name)) {
      return false;
    }
    if (isHidden(element) || name.equals("del")) {
      dropped(element, name.equals("del"), flow);
      return false;
    }
    if (name.equals("br")) {
      flow.text.append('\n');
      return false;
    }
    if (name.equals("table")) {
      flow.end("");
      flow.blocks.add(table(element, flow.cell, tableDepth + 1));
      return false;
    }
    if (BLOCKS.contains(name) && !name.equals("li")) {
      flow.end("");
    }
    return true;
  }

  private static void finish(Element element, Flow flow) {
    String name = element.normalName();
    if (BLOCKS.contains(name)) {
      flow.end("");
    }
    if (name.equals("li")) {
      flow.emptyItem();
    }
  }

  private static int start(Element list) {
    try {
      return list.hasAttr("start") ? Integer.parseInt(list.attr("start").strip()) : 1;
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private static int value(Element item, int otherwise) {
    try {
      return Integer.parseInt(item.attr("value").strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static String label(Element list, int number) {
    String format =
        switch (list.attr("type")) {
          case "I" -> "upperRoman";
          case "i" -> "lowerRoman";
          case "A" -> "upperLetter";
          case "a" -> "lowerLetter";
          default -> "decimal";
        };
    return Numbering.number(number, format) + ".";
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private void dropped(Element element, boolean deleted, Flow flow) {
    String text = element.text().strip();
    if (!text.isEmpty()) {
      notices.add(
          new Notice(
              deleted ? "deleted-text-dropped" : "hidden-text-dropped",
              new Message(
                  (deleted ? "удалённый" : "скрытый") + " текст не читается: «" + text + "»",
                  (deleted ? "deleted" : "hidden") + " text is not read: \"" + text + "\""),
              flow.cell == null
                  ? new SourceLocation.InParagraph("body", paragraphs + 1)
                  : flow.cell));
    }
  }

  private Block.Table table(Element table, @Nullable SourceLocation within, int tableDepth) {
    intake.table(tableDepth);
    int index = ++tables;
    List<Block.Row> result = new ArrayList<>();
    // what cells of the rows above still cover: column to rows left and width
    Map<Integer, int[]> covered = new HashMap<>();
    for (Element row : ownRows(table)) {
      intake.row();
      List<Block.Cell> cells = new ArrayList<>();
      int column = 0;
      for (Element cell : row.children()) {
        if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
          continue;
        }
        column = cover(covered, cells, column);
        SourceLocation location =
            within != null
                ? within
                : new SourceLocation.InTable("body", index, result.size() + 1, cells.size() + 1);
        Flow flow = new Flow(location);
        children(cell, flow, tableDepth);
        flow.end("");
        int left = Math.max(1, intake.limits().columns() - column);
        int span = Math.max(1, Math.min(left, value(cell, "colspan")));
        int down = Math.max(1, Math.min(intake.limits().rows(), value(cell, "rowspan")));
        intake.cell(column + span);
        cells.add(new Block.Cell(flow.blocks, span, false, location));
        if (down > 1) {
          covered.put(column, new int[] {down - 1, span, 1});
        }
        column += span;
      }
      cover(covered, cells, column);
      covered.values().forEach(left -> left[2] = 0);
      covered.values().removeIf(left -> left[0] == 0);
      result.add(new Block.Row(cells));
    }
    return new Block.Table(
        true, List.of(), 0, result, new SourceLocation.InTable("body", index, 1, 1));
  }

  /** Adds the cells that cells of the rows above cover from {@code column} on. */
  private int cover(Map<Integer, int[]> covered, List<Block.Cell> cells, int column) {
    int at = column;
    int[] left = covered.get(at);
    while (left != null && left[2] == 0 && left[0] > 0) {
      intake.cell(at + left[1]);
      cells.add(new Block.Cell(List.of(), left[1], true, null));
      left[0]--;
      left[2] = 1;
      at += left[1];
      left = covered.get(at);
    }
    return at;
  }

  private static int value(Element cell, String attribute) {
    try {
      return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute).strip()) : 1;
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private static List<Element> ownRows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (child.normalName().startsWith("t")) {
        child.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
      }
    }
    return rows;
  }
}
