package io.github.objectivityplan.docgen;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads which list a paragraph of a DOCX belongs to, by itself or through its style. */
final class DocxNumbering {

  /** A paragraph's place in a list; {@code list} "0" switches numbering off. */
  record Item(String list, int level) {}

  private static final class Style {
    @Nullable String basedOn;
    @Nullable String list;
    int level = -1;
  }

  private record Abstract(Map<Integer, Numbering.Level> levels, Map<String, Integer> styles) {}

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Abstract> definitions = new HashMap<>();
  private final Map<String, String> styleLinks = new HashMap<>();
  private final Map<String, Numbering.ListDefinition> lists = new HashMap<>();
  private final Map<String, String> definitionOfList = new HashMap<>();
  private @Nullable String defaultStyle;

  static DocxNumbering read(byte @Nullable [] numbering, byte @Nullable [] styles)
      throws XMLStreamException {
    DocxNumbering result = new DocxNumbering();
    if (numbering != null) {
      result.readNumbering(HardenedXml.of(numbering));
    }
    if (styles != null) {
      result.readStyles(HardenedXml.of(styles));
    }
    result.followStyleLinks();
    return result;
  }

  Numbering numbering() {
    return new Numbering(lists);
  }

  /**
   * The list item that a paragraph is.
   *
   * @param style the paragraph's style
   * @param list the list that the paragraph itself names
   * @param level the level that the paragraph itself names, or -1
   */
  @Nullable Item item(@Nullable String style, @Nullable String list, int level) {
    String styleId = style == null ? defaultStyle : style;
    if (list != null) {
      return list.equals("0") ? null : new Item(list, Math.max(0, level));
    }
    for (int steps = 0; styleId != null && steps < 20; steps++) {
      Style found = styles.get(styleId);
      if (found == null) {
        return null;
      }
      if (found.list != null) {
        if (found.list.equals("0")) {
          return null;
        }
        return new Item(found.list, level >= 0 ? level : levelOfStyle(found, styleId));
      }
      styleId = found.basedOn;
    }
    return null;
  }

  private int levelOfStyle(Style style, String styleId) {
    String definition = style.list == null ? null : definitionOfList.get(style.list);
    Abstract of = definition == null ? null : definitions.get(definition);
    Integer linked = of == null ? null : of.styles.get(styleId);
    return linked != null ? linked : Math.max(0, style.level);
  }

  private void readNumbering(HardenedXml xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.name().equals("abstractNum")) {
          readAbstract(xml, xml.attribute("abstractNumId", ""));
        } else if (xml.name().equals("num")) {
          readList(xml, xml.attribute("numId", ""));
        }
      }
    }
  }

  private void readAbstract(HardenedXml xml, String id) throws XMLStreamException {
    Abstract read = new Abstract(new HashMap<>(), new HashMap<>());
    definitions.put(id, read);
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT || !xml.name().equals("abstractNum")) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.name().equals("lvl")) {
          int level = xml.number("ilvl", 0, 0, 8);
          read.levels.put(level, readLevel(xml, level, read.styles));
        } else if (xml.name().equals("numStyleLink")) {
          styleLinks.put(id, xml.attribute("val", ""));
        }
      }
      event = xml.next();
    }
  }

  private static Numbering.Level readLevel(
      HardenedXml xml, int level, Map<String, Integer> linkedStyles) throws XMLStreamException {
    int start = 0;
    String format = "decimal";
    String text = "";
    int restart = -1;
    boolean legal = false;
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT || !xml.name().equals("lvl")) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "start" -> start = xml.number("val", 0, 0, 32767);
          case "numFmt" -> format = xml.attribute("val", "decimal");
          case "lvlText" -> text = xml.attribute("val", "");
          case "lvlRestart" -> restart = xml.number("val", -1, 0, 9);
          case "isLgl" -> legal = xml.on();
          case "pStyle" -> linkedStyles.put(xml.attribute("val", ""), level);
          default -> {}
        }
      }
      event = xml.next();
    }
    return new Numbering.Level(start, format, text, restart, legal);
  }

  private void readList(HardenedXml xml, String id) throws XMLStreamException {
    String definition = "";
    Map<Integer, Numbering.Level> overrides = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int level = 0;
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT || !xml.name().equals("num")) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "abstractNumId" -> definition = xml.attribute("val", "");
          case "lvlOverride" -> level = xml.number("ilvl", 0, 0, 8);
          case "startOverride" -> starts.put(level, xml.number("val", 0, 0, 32767));
          case "lvl" -> overrides.put(level, readLevel(xml, level, new HashMap<>()));
          default -> {}
        }
      }
      event = xml.next();
    }
    definitionOfList.put(id, definition);
    Abstract of = definitions.get(definition);
    Map<Integer, Numbering.Level> levels = new HashMap<>(of == null ? Map.of() : of.levels);
    levels.putAll(overrides);
    lists.put(id, new Numbering.ListDefinition(definition, levels, starts));
  }

  private void readStyles(HardenedXml xml) throws XMLStreamException {
    Style current = null;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.name()) {
        case "style" -> {
          current = new Style();
          String id = xml.attribute("styleId", "");
          styles.put(id, current);
          if (xml.attribute("type", "").equals("paragraph")
              && xml.attribute("default", "0").matches("1|true|on")) {
            defaultStyle = id;
          }
        }
        case "basedOn" -> {
          if (current != null) {
            current.basedOn = xml.attribute("val");
          }
        }
        case "numId" -> {
          if (current != null) {
            current.list = xml.attribute("val");
          }
        }
        case "ilvl" -> {
          if (current != null) {
            current.level = xml.number("val", 0, 0, 8);
          }
        }
        default -> {}
      }
    }
  }

  /** A definition that is only a link to a list style takes the levels of that style's list. */
  private void followStyleLinks() {
    styleLinks.forEach(
        (definition, styleId) -> {
          Style style = styles.get(styleId);
          Numbering.ListDefinition target =
              style == null || style.list == null ? null : lists.get(style.list);
          if (target != null) {
            lists.replaceAll(
                (id, list) ->
                    list.counters().equals(definition)
                        ? new Numbering.ListDefinition(
                            target.counters(), target.levels(), list.starts())
                        : list);
          }
        });
  }
}
