package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.docgen.DocxStory.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

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
    Map<String, List<String>> top = Relationships.of(zip, "");
    String main = Relationships.first(top, "officeDocument");
    byte[] body = main == null ? null : zip.part(main);
    if (main == null || body == null) {
      throw Unreadable.of(
          "ожидался документ Word, получен zip без главной части документа",
          "expected a Word document, came a zip without a document's main part");
    }
    Map<String, List<String>> related = Relationships.of(zip, main);
    DocxNumbering lists =
        DocxNumbering.read(
            Relationships.part(zip, related, "numbering"),
            Relationships.part(zip, related, "styles"));
    Intake intake = new Intake(limits);
    DocxStory reader = new DocxStory(lists, intake);
    List<Block> blocks = new ArrayList<>(reader.read(body, Story.BODY));
    String json = EmbeddedDocument.find(zip);
    boolean onLetterhead = json != null && reader.letterhead() >= 0;
    if (onLetterhead) {
      blocks.subList(0, reader.letterhead()).clear();
      related.remove(Story.HEADER.relationship());
      related.remove(Story.FOOTER.relationship());
    }
    List<Notice> pageNumbers = new ArrayList<>();
    for (Story story : List.of(Story.FOOTNOTE, Story.ENDNOTE, Story.HEADER, Story.FOOTER)) {
      for (String name : related.getOrDefault(story.relationship(), List.of())) {
        byte[] part = zip.part(name);
        if (part != null) {
          blocks.addAll(withoutPageNumbers(reader.read(part, story), story, pageNumbers));
        }
      }
    }
    byte[] comments = Relationships.part(zip, related, "comments");
    List<Notice> notices = new ArrayList<>(reader.notices());
    notices.addAll(pageNumbers);
    if (comments != null) {
      for (Block block : new DocxStory(lists, intake).read(comments, Story.COMMENT)) {
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
      notices.add(macros());
    }
    return new Decoded(blocks, notices, json, onLetterhead);
  }

  /** The notice of macros that a file carries. */
  static Notice macros() {
    return new Notice(
        "macros-ignored",
        new Message(
            "в файле есть макросы; они не читаются", "the file carries macros; they are not read"),
        null);
  }

  /** What a header or footer shows of the page's number is no text of the document. */
  private static List<Block> withoutPageNumbers(
      List<Block> blocks, Story story, List<Notice> notices) {
    if (story != Story.HEADER && story != Story.FOOTER) {
      return blocks;
    }
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph
          && !paragraph.text().isBlank()
          && paragraph.text().strip().chars().allMatch(Character::isDigit)) {
        notices.add(
            new Notice(
                "page-number-dropped",
                new Message(
                    "номер страницы не читается: «%s»".formatted(paragraph.text().strip()),
                    "a page's number is not read: \"%s\"".formatted(paragraph.text().strip())),
                paragraph.location()));
      } else {
        kept.add(block);
      }
    }
    return kept;
  }
}
