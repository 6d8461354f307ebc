package io.github.objectivityplan.docgen;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML read as a stream, without document types, entities or anything from outside. */
final class HardenedXml {

  private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

  private final XMLStreamReader reader;
  private int elements;

  private HardenedXml(XMLStreamReader reader) {
    this.reader = reader;
  }

  static HardenedXml of(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Java 24 and later stop at a depth of 200; a stream takes no stack, and Intake has the limits
    factory.setProperty(DEPTH, "0");
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> new ByteArrayInputStream(new byte[0]));
    boolean marked =
        xml.length > 2
            && (xml[0] & 0xff) == 0xef
            && (xml[1] & 0xff) == 0xbb
            && (xml[2] & 0xff) == 0xbf;
    int mark = marked ? 3 : 0;
    // decoded here: the JDK's own decoder prints malformed bytes on standard error
    return new HardenedXml(
        factory.createXMLStreamReader(
            new InputStreamReader(
                new ByteArrayInputStream(xml, mark, xml.length - mark),
                charset(xml)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT))));
  }

  private static Charset charset(byte[] xml) {
    if (xml.length > 1 && (xml[0] & 0xff) >= 0xfe && (xml[1] & 0xff) >= 0xfe) {
      return StandardCharsets.UTF_16;
    }
    String start = new String(xml, 0, Math.min(xml.length, 120), StandardCharsets.ISO_8859_1);
    int at = start.startsWith("<?xml") ? start.indexOf("encoding=") + 10 : 0;
    int end = at < 10 ? -1 : start.indexOf(start.charAt(at - 1), at);
    try {
      return end < 0 ? StandardCharsets.UTF_8 : Charset.forName(start.substring(at, end));
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  boolean hasNext() throws XMLStreamException {
    return reader.hasNext();
  }

  int next() throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      elements++;
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw Unreadable.of(
          "ожидался XML без DOCTYPE и сущностей, получен XML с ними",
          "expected XML without a DOCTYPE and entities, came XML with them");
    }
    return event;
  }

  /** How many elements have begun: of the last one its number in the order of their start tags. */
  int elements() {
    return elements;
  }

  /** The name of the element without its prefix. */
  String name() {
    return reader.getLocalName();
  }

  String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  String text() {
    return reader.getText();
  }

  char[] characters() {
    return reader.getTextCharacters();
  }

  int start() {
    return reader.getTextStart();
  }

  int length() {
    return reader.getTextLength();
  }

  /** The attribute called {@code name}, whatever its namespace. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  /** Every attribute called {@code name}, whatever its namespace. */
  List<String> attributes(String name) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        values.add(reader.getAttributeValue(i));
      }
    }
    return values;
  }

  /** The attribute called {@code name} as a whole number from {@code least} to {@code most}. */
  int number(String name, int otherwise, int least, int most) {
    String value = attribute(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Math.max(least, Math.min(most, Integer.parseInt(value.strip())));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether the element is a switch that is on: present, and not false. */
  boolean on() {
    String value = attribute("val", "true");
    return !value.equals("false") && !value.equals("0") && !value.equals("off");
  }

  /** Goes to the end of the element that has just begun. */
  void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** The text of the element that has just begun, with all below it; goes to its end. */
  String content() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }
}
