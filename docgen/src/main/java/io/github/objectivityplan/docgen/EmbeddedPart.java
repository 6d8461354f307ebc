package io.github.objectivityplan.docgen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Finds the canonical JSON in the custom XML parts of an Office file. */
final class EmbeddedPart {

  /** The namespace of the element that holds the JSON. */
  static final String NAMESPACE = "urn:io.github.objectivityplan:plan-document:1";

  private EmbeddedPart() {}

  static @Nullable String json(ZipParts zip) throws IOException, XMLStreamException {
    for (String name : zip.names()) {
      if (!name.startsWith("customXml/item") || name.contains("Props")) {
        continue;
      }
      byte[] part = zip.part(name);
      if (part == null || !new String(part, StandardCharsets.UTF_8).contains(NAMESPACE)) {
        continue;
      }
      HardenedXml xml = HardenedXml.of(part);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (xml.namespace().equals(NAMESPACE)) {
            return xml.content();
          }
          break;
        }
      }
    }
    return null;
  }
}
