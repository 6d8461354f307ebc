package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.docgen.DocxStory.Story;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads DOCX, Transitional or Strict: finds the parts of the package and their relationships. */
final class DocxDecoder implements Decoder {

  @Override
  public Decoded decode(byte[] bytes, ReadLimits limits) {
    try (ZipParts zip = ZipParts.open(bytes, DocumentFormat.DOCX, limits)) {
      return decode(zip, limits);
    } catch (IOException | XMLStreamException e) {
      throw Unreadable.damaged(DocumentFormat.DOCX, e);
    }
  }

  private static Decoded decode(ZipParts zip, ReadLimits limits)
      throws IOException, XMLStreamException {
    Map<String, List<String>> top = relationships(zip, "");
    String main = first(top, "officeDocument");
    byte[] body = main == null ? null : zip.part(main);
    if (main == null || body == null) {
      throw Unreadable.of(
          "ожидался документ Word, получен zip без главной части документа",
          "expected a Word document, came a zip without a document's main part");
    }
    Map<String, List<String>> related = relationships(zip, main);
    DocxNumbering lists =
        DocxNumbering.read(part(zip, related, "numbering"), part(zip, related, "styles"));
    DocxStory reader = new DocxStory(lists, limits);
    List<Block> blocks = new ArrayList<>(reader.read(body, Story.BODY));
    for (Story story : List.of(Story.FOOTNOTE, Story.ENDNOTE, Story.HEADER, Story.FOOTER)) {
      for (String name : related.getOrDefault(story.relationship(), List.of())) {
        byte[] part = zip.part(name);
        if (part != null) {
          blocks.addAll(reader.read(part, story));
        }
      }
    }
    byte[] comments = part(zip, related, "comments");
    List<Notice> notices = new ArrayList<>(reader.notices());
    if (comments != null) {
      for (Block block : new DocxStory(lists, limits).read(comments, Story.COMMENT)) {
        if (block instanceof Block.Paragraph paragraph && !paragraph.text().isBlank()) {
          notices.add(
              new Notice(
                  "comment-dropped",
                  new Message(
                      "примечание рецензента не читается: «%s»".formatted(paragraph.text()),
                      "a reviewer's comment is not read: \"%s\"".formatted(paragraph.text())),
                  paragraph.location()));
        }
      }
    }
    if (related.containsKey("vbaProject")) {
      notices.add(
          new Notice(
              "macros-ignored",
              new Message(
                  "в файле есть макросы; они не читаются",
                  "the file carries macros; they are not read"),
              null));
    }
    return new Decoded(
        blocks, notices, EmbeddedDocument.find(zip, related.getOrDefault("customXml", List.of())));
  }

  private static byte @Nullable [] part(
      ZipParts zip, Map<String, List<String>> related, String type) throws IOException {
    String name = first(related, type);
    return name == null ? null : zip.part(name);
  }

  private static @Nullable String first(Map<String, List<String>> related, String type) {
    List<String> names = related.get(type);
    return names == null ? null : names.get(0);
  }

  /** The parts related to {@code source}, by the last word of the relationship's type. */
  static Map<String, List<String>> relationships(ZipParts zip, String source)
      throws IOException, XMLStreamException {
    Map<String, List<String>> related = new LinkedHashMap<>();
    relationshipsById(
        zip,
        source,
        (id, type, target) -> related.computeIfAbsent(type, key -> new ArrayList<>()).add(target));
    return related;
  }

  /** Takes a relationship in: its id, the last word of its type, the part it leads to. */
  interface Related {
    void take(String id, String type, String target);
  }

  static void relationshipsById(ZipParts zip, String source, Related related)
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
