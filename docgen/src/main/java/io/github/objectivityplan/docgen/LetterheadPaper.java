package io.github.objectivityplan.docgen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a {@link WordLetterhead}, checked and made ready: its body is open at the end, its
 * styles have ours beside them under names that none of them has. What is not ours stays as it was.
 */
final class LetterheadPaper {

  /** The bookmark between the letterhead's body and ours, by which a reader knows them apart. */
  static final String BOOKMARK = "objectivityplan";

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String FOLDER = "word/";
  private static final String TYPES_PART = "[Content_Types].xml";
  private static final String STYLES_PART = "word/styles.xml";
  private static final String ID = "objectivityplan";

  /** The least width and height of the text on a page, in millimetres. */
  private static final int LEAST_MM = 80;

  /** What runs when the document is opened, or brings in a document that nobody has checked. */
  private static final Set<String> REFUSED =
      Set.of(
          "vbaProject",
          "wordVbaData",
          "oleObject",
          "package",
          "control",
          "activeXControlBinary",
          "aFChunk",
          "subDocument",
          "attachedToolbars",
          "ui",
          "extensibility");

  /** What is not of the letterhead, and what nothing in its text refers to. */
  private static final Set<String> LEFT_OUT =
      Set.of("customXml", "glossaryDocument", "keyMapCustomizations", "mailMergeRecipientData");

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Document types;
  private final Document relationships;
  private final Document styles;
  private final String stylesPart;
  private final @Nullable Element section;

  /**
   * What the ids of our relationships and the names of our parts begin with, and none of theirs.
   */
  private final String id;

  /** What stands before the names of our styles, so that none is one of the letterhead's. */
  final String prefix;

  /** The document up to where our body goes on. */
  final String open;

  /** The document after the end of its last section. */
  final String end;

  private LetterheadPaper(ZipParts zip)
      throws IOException, SAXException, TransformerException, XMLStreamException {
    types = xml(TYPES_PART, needed(zip, TYPES_PART));
    String main = Relationships.first(Relationships.of(zip, ""), "officeDocument");
    if (main == null || !main.startsWith(FOLDER) || main.indexOf('/', FOLDER.length()) > 0) {
      throw Unreadable.of(
          "ожидался бланк Word с главной частью в папке word, получен файл без неё",
          "expected a Word letterhead with its main part in the folder word, came a file without");
    }
    Document document = xml(main, needed(zip, main));
    Map<String, String> related = new LinkedHashMap<>();
    relationships = take(zip, main, related);
    stylesPart = related.getOrDefault("styles", STYLES_PART);
    byte[] own = parts.remove(stylesPart);
    byte[] none = MarkupOut.bytes("<w:styles xmlns:w=\"" + W + "\"/>");
    styles = xml(stylesPart, own == null ? none : own);
    prefix = freePrefix(styles);
    id = freeId();
    checkTypes(main);

    Element root = document.getDocumentElement();
    bind(root, "w", W);
    bind(root, "r", R);
    Element body = children(root, "body").stream().findFirst().orElse(null);
    if (body == null) {
      throw notWord();
    }
    removeOurBookmark(document);
    List<Element> blocks = children(body, null);
    Element last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    section = last != null && last.getLocalName().equals("sectPr") ? last : null;
    if (section != null) {
      body.removeChild(section);
      last = blocks.size() > 1 ? blocks.get(blocks.size() - 2) : null;
      checkPage();
    }
    if (last != null && last.getLocalName().equals("tbl")) {
      body.appendChild(document.createElementNS(W, "w:p"));
    }
    body.appendChild(document.createProcessingInstruction(ID, "end"));
    String text = text(document);
    String mark = "<?" + ID + " end?>";
    int at = text.lastIndexOf(mark);
    open =
        EmbeddedJson.DECLARATION
            + text.substring(0, at)
            + "<w:bookmarkStart w:id=\"2000000000\" w:name=\""
            + BOOKMARK
            + "\"/><w:bookmarkEnd w:id=\"2000000000\"/>";
    end = text.substring(at + mark.length());
  }

  static LetterheadPaper open(byte[] bytes, ReadLimits limits) {
    FileKind.check(bytes, DocumentFormat.DOCX, limits);
    try (ZipParts zip = ZipParts.open(bytes, DocumentFormat.DOCX, limits)) {
      return new LetterheadPaper(zip);
    } catch (IOException | SAXException | TransformerException | XMLStreamException e) {
      throw Unreadable.damaged(DocumentFormat.DOCX, e);
    }
  }

  // ---- what is taken in

  /** Takes in what {@code source} leads to, and answers its relationships as they stay. */
  private Document take(ZipParts zip, String source, Map<String, String> related)
      throws IOException, SAXException, XMLStreamException {
    byte[] part = zip.part(relationshipsOf(source));
    Document kept =
        xml(relationshipsOf(source), part == null ? MarkupOut.bytes(noRelationships()) : part);
    Map<String, String> targets = new LinkedHashMap<>();
    Relationships.byId(zip, source, (id, type, target) -> targets.put(id, target));
    for (Element element : children(kept.getDocumentElement(), null)) {
      String type = element.getAttribute("Type");
      String kind = type.substring(type.lastIndexOf('/') + 1);
      if (REFUSED.contains(kind)) {
        throw Unreadable.of(
            "ожидался бланк без макросов и вложенных программ, получен бланк со связью «%s» в части %s"
                .formatted(kind, source),
            "expected a letterhead without macros and embedded programs, came one with the"
                + " relationship \"%s\" in the part %s".formatted(kind, source));
      }
      if (element.getAttribute("TargetMode").equals("External")) {
        if (kind.equals("attachedTemplate")) {
          kept.getDocumentElement().removeChild(element);
        } else if (!kind.equals("hyperlink")) {
          throw Unreadable.of(
              "ожидался бланк, в котором есть всё нужное, получена внешняя связь «%s» в части %s"
                  .formatted(kind, source),
              "expected a letterhead that holds all it needs, came the external relationship"
                  + " \"%s\" in the part %s".formatted(kind, source));
        }
        continue;
      }
      String target = targets.get(element.getAttribute("Id"));
      if (target == null || LEFT_OUT.contains(kind)) {
        kept.getDocumentElement().removeChild(element);
        continue;
      }
      LetterheadCheck.name(target);
      related.putIfAbsent(kind, target);
      if (!parts.containsKey(target)) {
        byte[] content = needed(zip, target);
        if (isXml(target)) {
          LetterheadCheck.xml(target, content);
        }
        parts.put(target, kind.equals("settings") ? settings(content) : content);
        Document below = take(zip, target, new LinkedHashMap<>());
        if (!children(below.getDocumentElement(), null).isEmpty()) {
          parts.put(relationshipsOf(target), bytes(below));
        }
      }
    }
    return kept;
  }

  /** Whether the part is XML, by its name or by what the file says of it. */
  private boolean isXml(String part) {
    return part.endsWith(".xml")
        || children(types.getDocumentElement(), "Override").stream()
            .anyMatch(
                type ->
                    type.getAttribute("PartName").equals("/" + part)
                        && type.getAttribute("ContentType").endsWith("xml"));
  }

  /** The settings without the template that they were attached to, and whom a letter goes to. */
  private static byte[] settings(byte[] part) throws IOException, SAXException {
    Document settings = xml("settings", part);
    for (String name : List.of("attachedTemplate", "mailMerge")) {
      for (Element element : children(settings.getDocumentElement(), name)) {
        settings.getDocumentElement().removeChild(element);
      }
    }
    return bytes(settings);
  }

  /** Removes the mark of a document that was written on this paper before. */
  private static void removeOurBookmark(Document document) {
    NodeList starts = document.getElementsByTagNameNS(W, "bookmarkStart");
    NodeList ends = document.getElementsByTagNameNS(W, "bookmarkEnd");
    for (int i = starts.getLength() - 1; i >= 0; i--) {
      Element start = (Element) starts.item(i);
      if (start.getAttributeNS(W, "name").equals(BOOKMARK)) {
        for (int k = ends.getLength() - 1; k >= 0; k--) {
          Element end = (Element) ends.item(k);
          if (end.getAttributeNS(W, "id").equals(start.getAttributeNS(W, "id"))) {
            end.getParentNode().removeChild(end);
          }
        }
        start.getParentNode().removeChild(start);
      }
    }
  }

  private void checkTypes(String main) {
    boolean rels =
        children(types.getDocumentElement(), "Default").stream()
            .anyMatch(type -> type.getAttribute("Extension").equalsIgnoreCase("rels"));
    if (!rels) {
      Element type = types.createElementNS(TYPES, "Default");
      type.setAttribute("Extension", "rels");
      type.setAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml");
      types.getDocumentElement().insertBefore(type, types.getDocumentElement().getFirstChild());
    }
    for (Element type : children(types.getDocumentElement(), "Override")) {
      String name = type.getAttribute("PartName");
      String content = type.getAttribute("ContentType");
      if (content.contains("macroEnabled")) {
        throw Unreadable.of(
            "ожидался бланк без макросов (docx, dotx), получен бланк с макросами",
            "expected a letterhead without macros (docx, dotx), came one with macros");
      }
      if (name.equals("/" + main)
          || name.equals("/" + stylesPart)
          || !parts.containsKey(name.substring(Math.min(1, name.length())))) {
        types.getDocumentElement().removeChild(type);
      }
    }
  }

  /** The page that an order goes on with must have room for one, in one column. */
  private void checkPage() {
    int columns = Math.max(number("cols", "num", 1), count("cols", "col"));
    if (columns > 1) {
      throw Unreadable.of(
          "ожидался бланк, у которого последний раздел в одну колонку, получено колонок: "
              + columns,
          "expected a letterhead whose last section has one column, came columns: " + columns);
    }
    int width = millimetres(textWidth(0, false));
    int height =
        millimetres(
            pageHeight()
                - Math.abs(number("pgMar", "top", DocxTemplate.twips(20)))
                - Math.abs(number("pgMar", "bottom", DocxTemplate.twips(20))));
    if (width < LEAST_MM || height < LEAST_MM) {
      throw Unreadable.of(
          "ожидался бланк, у которого на странице есть место для текста не меньше %s × %s мм, получено %s × %s мм"
              .formatted(LEAST_MM, LEAST_MM, Math.max(0, width), Math.max(0, height)),
          "expected a letterhead with room for text of at least %s × %s mm on a page, came %s × %s mm"
              .formatted(LEAST_MM, LEAST_MM, Math.max(0, width), Math.max(0, height)));
    }
  }

  private int count(String element, String below) {
    return section == null
        ? 0
        : children(section, element).stream().mapToInt(e -> children(e, below).size()).sum();
  }

  private static int millimetres(int twips) {
    return (int) Math.round(twips * 25.4 / 1440);
  }

  private static String freePrefix(Document styles) {
    Set<String> taken = new HashSet<>();
    for (Element style : children(styles.getDocumentElement(), "style")) {
      taken.add(style.getAttributeNS(W, "styleId"));
      children(style, "name").forEach(name -> taken.add(name.getAttributeNS(W, "val")));
    }
    int number = 1;
    String prefix = "Plan";
    while (startsOne(taken, prefix)) {
      prefix = "Plan" + ++number;
    }
    return prefix;
  }

  private String freeId() {
    Set<String> taken = new HashSet<>();
    for (Element link : children(relationships.getDocumentElement(), null)) {
      taken.add(link.getAttribute("Id"));
    }
    parts.keySet().forEach(part -> taken.add(part.substring(part.lastIndexOf('/') + 1)));
    int number = 1;
    String id = ID;
    while (startsOne(taken, id)) {
      id = ID + ++number;
    }
    return id;
  }

  private static boolean startsOne(Set<String> names, String prefix) {
    Predicate<String> begun = name -> name.startsWith(prefix);
    return names.stream().anyMatch(begun);
  }

  private static void bind(Element root, String prefix, String namespace) {
    String bound = root.lookupNamespaceURI(prefix);
    if (bound == null) {
      root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
    } else if (!bound.equals(namespace)) {
      throw notWord();
    }
  }

  private static RuntimeException notWord() {
    return Unreadable.of(
        "ожидался бланк Word в обычном (Transitional) виде, получен другой XML",
        "expected a Word letterhead of the usual (Transitional) kind, came other XML");
  }

  private static byte[] needed(ZipParts zip, String name) throws IOException {
    byte[] part = zip.part(name);
    if (part == null) {
      throw LetterheadCheck.missing(name);
    }
    return part;
  }

  // ---- what is written

  /** The parts of a document on this paper: the letterhead's, and ours of {@code prototype}. */
  Map<String, byte[]> with(Map<String, byte[]> prototype) {
    try {
      Map<String, byte[]> all = new LinkedHashMap<>();
      Document content = (Document) types.cloneNode(true);
      Document links = (Document) relationships.cloneNode(true);
      Document joined = (Document) styles.cloneNode(true);
      Document ours = xml(STYLES_PART, part(prototype, STYLES_PART));
      for (Element style : children(ours.getDocumentElement(), "style")) {
        joined.getDocumentElement().appendChild(joined.importNode(style, true));
      }
      link(links, "customXml", "../" + Pages.JSON_PART, id + "Json");
      link(links, "header", id + "Header.xml", id + "Header");
      link(links, "header", id + "Blank.xml", id + "Blank");
      link(links, "footer", id + "Footer.xml", id + "Footer");
      boolean styled =
          children(links.getDocumentElement(), null).stream()
              .anyMatch(link -> link.getAttribute("Type").endsWith("/styles"));
      if (!styled) {
        link(links, "styles", STYLES_PART.substring(FOLDER.length()), id + "Styles");
      }
      type(content, DocxTemplate.MAIN_PART, WORD_TYPE + "document.main+xml");
      type(content, stylesPart, WORD_TYPE + "styles+xml");
      type(content, FOLDER + id + "Header.xml", WORD_TYPE + "header+xml");
      type(content, FOLDER + id + "Blank.xml", WORD_TYPE + "header+xml");
      type(content, FOLDER + id + "Footer.xml", WORD_TYPE + "footer+xml");
      type(content, Pages.JSON_PART, "application/xml");
      type(
          content,
          DocxTemplate.JSON_PROPERTIES_PART,
          "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
      type(
          content,
          Pages.PROPERTIES_PART,
          "application/vnd.openxmlformats-package.core-properties+xml");
      all.put(TYPES_PART, bytes(content));
      all.put("_rels/.rels", part(prototype, "_rels/.rels"));
      all.put(DocxTemplate.MAIN_PART, part(prototype, DocxTemplate.MAIN_PART));
      all.put(relationshipsOf(DocxTemplate.MAIN_PART), bytes(links));
      all.put(stylesPart, bytes(joined));
      all.putAll(parts);
      all.put(FOLDER + id + "Header.xml", part(prototype, "word/header.xml"));
      all.put(FOLDER + id + "Blank.xml", blank("hdr"));
      all.put(FOLDER + id + "Footer.xml", blank("ftr"));
      for (String name :
          List.of(
              Pages.PROPERTIES_PART,
              Pages.JSON_PART,
              "customXml/_rels/item1.xml.rels",
              DocxTemplate.JSON_PROPERTIES_PART)) {
        all.put(name, part(prototype, name));
      }
      return all;
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("our own parts cannot be read", e);
    }
  }

  /** The end of the first section: the letterhead's own page, or that page on its long side. */
  String sectionEnd(String ours, boolean landscape) {
    if (section == null) {
      return ours;
    }
    Element turned = (Element) section.cloneNode(true);
    if (landscape) {
      for (Element size : children(turned, "pgSz")) {
        size.setAttributeNS(W, "w:w", Integer.toString(Math.max(pageWidth(), pageHeight())));
        size.setAttributeNS(W, "w:h", Integer.toString(Math.min(pageWidth(), pageHeight())));
        size.setAttributeNS(W, "w:orient", "landscape");
      }
    }
    try {
      return text(turned);
    } catch (TransformerException e) {
      throw new IllegalStateException("the letterhead's section cannot be written", e);
    }
  }

  /** Our section with our own headers and footers, so that the letterhead's do not go on in it. */
  String withOwnHeaders(String ours) {
    StringBuilder references = new StringBuilder();
    for (String type : List.of("default", "even", "first")) {
      String header = type.equals("first") ? id + "Blank" : id + "Header";
      references.append("<w:headerReference w:type=\"").append(type);
      references.append("\" r:id=\"").append(header).append("\"/>");
      references.append("<w:footerReference w:type=\"").append(type);
      references.append("\" r:id=\"").append(id).append("Footer\"/>");
    }
    return ours.replaceFirst("<w:headerReference [^>]*/>", references.toString());
  }

  /** The width of the text on the letterhead's page, in twips; {@code ours} if it tells none. */
  int textWidth(int ours, boolean landscape) {
    if (section == null) {
      return ours;
    }
    int width = landscape ? Math.max(pageWidth(), pageHeight()) : pageWidth();
    int left = number("pgMar", "left", DocxTemplate.twips(30));
    int right = number("pgMar", "right", DocxTemplate.twips(10));
    return width - left - right - number("pgMar", "gutter", 0);
  }

  private int pageWidth() {
    return number("pgSz", "w", DocxTemplate.twips(210));
  }

  private int pageHeight() {
    return number("pgSz", "h", DocxTemplate.twips(297));
  }

  private int number(String element, String attribute, int otherwise) {
    if (section == null) {
      return otherwise;
    }
    for (Element found : children(section, element)) {
      try {
        return Integer.parseInt(found.getAttributeNS(W, attribute));
      } catch (NumberFormatException e) {
        return otherwise;
      }
    }
    return otherwise;
  }

  private static byte[] blank(String root) {
    return MarkupOut.bytes(
        EmbeddedJson.DECLARATION + "<w:" + root + " xmlns:w=\"" + W + "\"><w:p/></w:" + root + ">");
  }

  private static void link(Document links, String type, String target, String id) {
    Element link = links.createElementNS(RELATIONSHIPS, "Relationship");
    link.setAttribute("Id", id);
    link.setAttribute("Type", R + "/" + type);
    link.setAttribute("Target", target);
    links.getDocumentElement().appendChild(link);
  }

  private static void type(Document types, String part, String content) {
    Element type = types.createElementNS(TYPES, "Override");
    type.setAttribute("PartName", "/" + part);
    type.setAttribute("ContentType", content);
    types.getDocumentElement().appendChild(type);
  }

  private static byte[] part(Map<String, byte[]> parts, String name) {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("expected the part " + name + " in " + parts.keySet());
    }
    return part;
  }

  private static String noRelationships() {
    return "<Relationships xmlns=\"" + RELATIONSHIPS + "\"/>";
  }

  private static String relationshipsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  // ---- XML

  /** The elements right below {@code parent} called {@code name}, or all if it is absent. */
  private static List<Element> children(Element parent, @Nullable String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && (name == null || name.equals(element.getLocalName()))) {
        found.add(element);
      }
    }
    return found;
  }

  private static Document xml(String name, byte[] part) throws IOException, SAXException {
    LetterheadCheck.xml(name, part);
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new ByteArrayInputStream(part)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's XML parser lacks a feature", e);
    }
  }

  private static byte[] bytes(Document document) {
    try {
      return (EmbeddedJson.DECLARATION + text(document)).getBytes(StandardCharsets.UTF_8);
    } catch (TransformerException e) {
      throw new IllegalStateException("XML that was read cannot be written", e);
    }
  }

  private static String text(Node node) throws TransformerException {
    Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter out = new StringWriter();
    transformer.transform(new DOMSource(node), new StreamResult(out));
    return out.toString();
  }
}
