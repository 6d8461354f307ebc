package io.github.objectivityplan.docgen;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Follows the relationships between the parts of an Office file, Transitional or Strict. */
final class Relationships {
  private Relationships() {}

  static byte @Nullable [] part(ZipParts zip, Map<String, List<String>> related, String type)
      throws IOException {
    String name = first(related, type);
    return name == null ? null : zip.part(name);
  }

  static @Nullable String first(Map<String, List<String>> related, String type) {
    List<String> names = related.get(type);
    return names == null ? null : names.get(0);
  }

  /** The parts related to {@code source}, by the last word of the relationship's type. */
  static Map<String, List<String>> of(ZipParts zip, String source)
      throws IOException, XMLStreamException {
    Map<String, List<String>> related = new LinkedHashMap<>();
    byId(
        zip,
        source,
        (id, type, target) -> related.computeIfAbsent(type, key -> new ArrayList<>()).add(target));
    return related;
  }

  /** Takes a relationship in: its id, the last word of its type, the part it leads to. */
  interface Related {
    void take(String id, String type, String target);
  }

  static void byId(ZipParts zip, String source, Related related)
      throws IOException, XMLStreamException {
    int slash = source.lastIndexOf('/') + 1;
    byte[] part =
        zip.part(source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels");
    if (part == null) {
      return;
    }
    HardenedXml xml = HardenedXml.of(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.name().equals("Relationship")
          && !xml.attribute("TargetMode", "Internal").equals("External")) {
        String type = xml.attribute("Type", "");
        related.take(
            xml.attribute("Id", ""),
            type.substring(type.lastIndexOf('/') + 1),
            resolve(source, xml.attribute("Target", "")));
      }
    }
  }

  private static String resolve(String source, String target) {
    try {
      String path = URI.create("/" + source).resolve(target.replace(" ", "%20")).getPath();
      return path == null ? target : path.replaceFirst("^/+", "");
    } catch (IllegalArgumentException e) {
      return target;
    }
  }
}
