package io.github.objectivityplan.docgen;

import io.github.objectivityplan.plan.PlanDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a codec writes: a laid out document and what goes with it.
 *
 * @param document the document, with the columns that the file has
 * @param blocks the blocks, the first of them a section
 * @param title the document's title, for the file's properties
 * @param author the organisation that issues it, for the file's properties; empty if unknown
 * @param json the canonical JSON, {@linkplain EmbeddedJson fit to be embedded}
 */
record Pages(PlanDocument document, List<Block> blocks, String title, String author, byte[] json) {

  /** What stands for the title, the author and the JSON in a part of a template. */
  static final String TITLE = "{TITLE}";

  static final String AUTHOR = "{AUTHOR}";
  static final String JSON = "{JSON}";

  /** The parts of an Office file in which one of these stands. */
  static final String PROPERTIES_PART = "docProps/core.xml";

  static final String JSON_PART = "customXml/item1.xml";

  /**
   * The level at which the JSON is deflated, the last one that takes the first match it finds: a
   * third of the time that the default level takes, and a file that is 3 % larger.
   */
  private static final int QUICK = 3;

  /** The days in which the activities are due, in the order of the table's rows. */
  List<DueDays> due() {
    return DueDays.of(document);
  }

  /** Whether the part {@code name} of an Office file is another one in each document. */
  static boolean isOwn(String name) {
    return name.equals(PROPERTIES_PART) || name.equals(JSON_PART);
  }

  /** Writes a part of an Office file that has nothing of the blocks in it. */
  void writePart(Map.Entry<String, byte[]> part, OfficePackage file) throws IOException {
    String name = part.getKey();
    MarkupOut out = name.equals(JSON_PART) ? file.part(name, QUICK) : file.part(name);
    switch (name) {
      case PROPERTIES_PART -> {
        String xml = new String(part.getValue(), StandardCharsets.UTF_8);
        int author = xml.indexOf(AUTHOR);
        int title = xml.indexOf(TITLE);
        out.raw(xml.substring(0, author)).text(this.author);
        out.raw(xml.substring(author + AUTHOR.length(), title)).text(this.title);
        out.raw(xml.substring(title + TITLE.length()));
      }
      case JSON_PART -> {
        String xml = new String(part.getValue(), StandardCharsets.UTF_8);
        int at = xml.indexOf(JSON);
        out.raw(xml.substring(0, at)).raw(json).raw(xml.substring(at + JSON.length()));
      }
      default -> out.raw(part.getValue());
    }
  }
}
