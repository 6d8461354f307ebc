package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A written Office file, taken apart with the JDK alone. */
final class OfficeFile {

  private static final Path SCHEMAS =
      Path.of("target/ecma-376/org/apache/poi/schemas/ooxml/src").toAbsolutePath();

  /** The ECMA-376 schema (transitional) of each kind of root element that we write. */
  private static final Map<String, String> SCHEMA_OF_ROOT =
      Map.ofEntries(
          Map.entry("document", "wml.xsd"),
          Map.entry("styles", "wml.xsd"),
          Map.entry("settings", "wml.xsd"),
          Map.entry("fonts", "wml.xsd"),
          Map.entry("hdr", "wml.xsd"),
          Map.entry("workbook", "sml.xsd"),
          Map.entry("worksheet", "sml.xsd"),
          Map.entry("styleSheet", "sml.xsd"),
          Map.entry("sst", "sml.xsd"),
          Map.entry("datastoreItem", "shared-customXmlDataProperties.xsd"),
          Map.entry("Properties", "shared-documentPropertiesExtended.xsd"),
          Map.entry("Relationships", "opc-relationships.xsd"));

  /** The attributes of the XML namespace, which the schemas import without saying from where. */
  private static final String XML_NAMESPACE =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="space" type="xs:NCName"/>
        <xs:attribute name="lang" type="xs:language"/>
      </xs:schema>
      """;

  private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private OfficeFile() {}

  static OfficeFile of(byte[] file) {
    OfficeFile result = new OfficeFile();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        result.parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  String text(String part) {
    assertThat(parts).containsKey(part);
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  /** The part as a tree; fails where it is not well-formed. */
  Document xml(String part) {
    assertThat(parts).containsKey(part);
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      return fail(part + " is not well-formed", e);
    }
  }

  /** Checks every part against its schema, and says how many were checked. */
  int validate() {
    int checked = 0;
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      String schema = SCHEMA_OF_ROOT.get(xml(part.getKey()).getDocumentElement().getLocalName());
      if (schema != null) {
        try {
          schema(schema)
              .newValidator()
              .validate(new StreamSource(new ByteArrayInputStream(part.getValue())));
          checked++;
        } catch (SAXException | IOException e) {
          fail(part.getKey() + " is not valid against " + schema + ": " + e.getMessage(), e);
        }
      }
    }
    return checked;
  }

  private static Schema schema(String name) {
    return COMPILED.computeIfAbsent(
        name,
        file -> {
          try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(
                    new Source[] {
                      new StreamSource(new StringReader(XML_NAMESPACE)),
                      new StreamSource(SCHEMAS.resolve(file).toFile())
                    });
          } catch (SAXException e) {
            return fail("the schema " + file + " cannot be read", e);
          }
        });
  }

  /** The bytes that the standard writer makes. */
  static byte[] write(PlanDocument document, DocumentFormat format) {
    return write(PlanWriter.standard(), document, format);
  }

  static byte[] write(PlanWriter writer, PlanDocument document, DocumentFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(document, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
