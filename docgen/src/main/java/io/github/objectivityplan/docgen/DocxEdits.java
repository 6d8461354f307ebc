package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.docgen.DocxStory.Piece;
import io.github.objectivityplan.docgen.DocxStory.Story;
import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.location.SourceLocation;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Правки в файле Word: changes texts of a plan in the DOCX itself. Only the letters that differ are
 * replaced, in the runs they stand in; every other part of the file is copied as it is packed, and
 * the canonical JSON of a file of our own follows. An edit whose place is not sure is refused, and
 * the file stays there as it is. Nothing of a file's tracked deletions is touched.
 */
public final class DocxEdits {

  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * A text of the document and what comes in its place.
   *
   * @param path where the text stands in the document
   * @param before the whole text as it is
   * @param after the whole text as it becomes
   */
  public record TextEdit(PlanPath path, String before, String after) {
    public TextEdit {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * An edit that was not made.
   *
   * @param edit the edit
   * @param reason why not
   */
  public record Refused(TextEdit edit, Message reason) {}

  /**
   * A file with its edits made.
   *
   * @param file the bytes of the file; those that came if nothing was changed
   * @param made the edits that were made; those of one text are one edit
   * @param refused the edits that were not, with the reasons
   */
  public record Edited(byte[] file, List<TextEdit> made, List<Refused> refused) {
    public Edited {
      made = List.copyOf(made);
      refused = List.copyOf(refused);
    }
  }

  private final PlanReader reader;
  private final byte[] file;
  private final Map<PlanPath, Refused> refused = new LinkedHashMap<>();

  private DocxEdits(PlanReader reader, byte[] file) {
    this.reader = reader;
    this.file = file;
  }

  /**
   * Makes {@code edits} in a DOCX.
   *
   * @param file the bytes of the file
   * @param reader reads the file, within its limits
   * @param edits the edits, of which a later one goes on from an earlier one of the same text
   * @throws UnreadableException if the file cannot be read
   */
  public static Edited apply(byte[] file, PlanReader reader, List<TextEdit> edits) {
    try {
      return new DocxEdits(reader, file).apply(edits);
    } catch (IOException | XMLStreamException e) {
      throw Unreadable.damaged(DocumentFormat.DOCX, e);
    }
  }

  private Edited apply(List<TextEdit> edits) throws IOException, XMLStreamException {
    Reading reading = read(file);
    Map<PlanPath, TextEdit> open = joined(edits);
    while (!open.isEmpty()) {
      byte[] changed = change(reading, open);
      if (open.isEmpty()) {
        break;
      }
      // what is read of the file must be what was asked for
      JsonNode result = tree(read(changed).document());
      Set<PlanPath> failed = new HashSet<>();
      for (TextEdit edit : open.values()) {
        String came = result.at(edit.path().toJsonPointer()).asString("");
        if (!oneLine(came).equals(oneLine(edit.after()))) {
          failed.add(edit.path());
          refuse(
              edit,
              "после правки файл читался бы иначе: «%s»".formatted(came),
              "with the edit the file would read otherwise: \"%s\"".formatted(came));
        }
      }
      if (failed.isEmpty()) {
        return new Edited(changed, List.copyOf(open.values()), List.copyOf(refused.values()));
      }
      failed.forEach(open::remove);
    }
    return new Edited(file, List.of(), List.copyOf(refused.values()));
  }

  /** One edit for each text: where several follow one another, from the first to the last. */
  private Map<PlanPath, TextEdit> joined(List<TextEdit> edits) {
    Map<PlanPath, TextEdit> joined = new LinkedHashMap<>();
    for (TextEdit edit : edits) {
      TextEdit earlier = joined.get(edit.path());
      if (earlier == null) {
        joined.put(edit.path(), edit);
      } else if (earlier.after().equals(edit.before())) {
        joined.put(edit.path(), new TextEdit(edit.path(), earlier.before(), edit.after()));
      } else {
        refuse(
            edit,
            "ожидался текст «%s» после предыдущей правки".formatted(earlier.after()),
            "expected the text \"%s\" that the edit before makes".formatted(earlier.after()));
      }
    }
    joined.values().removeIf(edit -> edit.before().equals(edit.after()));
    return joined;
  }

  private void refuse(TextEdit edit, String ru, String en) {
    refused.put(edit.path(), new Refused(edit, new Message(ru, en)));
  }

  private Reading read(byte[] bytes) {
    return reader.read(new ByteArrayInputStream(bytes), DocumentFormat.DOCX);
  }

  private static JsonNode tree(PlanDocument document) {
    return MAPPER.readTree(PlanJson.toBytes(document));
  }

  /** The file with {@code open} made; those that have no sure place are taken out and refused. */
  private byte[] change(Reading reading, Map<PlanPath, TextEdit> open)
      throws IOException, XMLStreamException {
    try (ZipParts zip = ZipParts.open(file, DocumentFormat.DOCX, reader.limits())) {
      Map<String, List<String>> top = Relationships.of(zip, "");
      String main = Objects.requireNonNull(Relationships.first(top, "officeDocument"));
      byte[] body = Objects.requireNonNull(zip.part(main));
      Map<String, List<String>> related = Relationships.of(zip, main);
      List<Piece> pieces = new ArrayList<>();
      DocxNumbering lists =
          DocxNumbering.read(
              Relationships.part(zip, related, "numbering"),
              Relationships.part(zip, related, "styles"));
      new DocxStory(lists, new Intake(reader.limits()), pieces).read(body, Story.BODY);
      ElementText text = ElementText.of(body);
      Places places = Places.of(pieces);
      List<EditedText.Change> changes = new ArrayList<>();
      open.values().removeIf(edit -> !place(edit, reading, text, places, changes));
      if (open.isEmpty() || text == null) {
        return file;
      }
      Map<String, byte[]> parts = new LinkedHashMap<>();
      if (!changes.isEmpty()) {
        parts.put(main, text.with(changes));
      }
      byte[] shown = zip.with(parts);
      EmbeddedDocument.Carried carried = EmbeddedDocument.carried(zip);
      if (carried == null) {
        return shown;
      }
      byte[] part = Objects.requireNonNull(zip.part(carried.name()));
      ElementText json = ElementText.of(part);
      byte[] document = EmbeddedJson.of(edited(read(shown).document(), open));
      byte @Nullable [] replaced = json == null ? null : json.with(carried.element(), document);
      if (replaced == null) {
        return shown;
      }
      parts.put(carried.name(), replaced);
      return zip.with(parts);
    }
  }

  /** Where a text stands: its own place, or that of the list or the value that it is part of. */
  private static @Nullable SourceLocation location(Reading reading, PlanPath path) {
    Map<PlanPath, SourceLocation> known = reading.sources().locations();
    for (PlanPath at = path; at != null; at = at.parent()) {
      SourceLocation found = known.get(at);
      PlanPath parent = at.parent();
      if (found == null && at.index() >= 0 && parent != null) {
        found = known.get(parent.field(at.name()));
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Adds what an edit changes to {@code changes}, or refuses it. */
  private boolean place(
      TextEdit edit,
      Reading reading,
      @Nullable ElementText text,
      Places places,
      List<EditedText.Change> changes) {
    SourceLocation location = location(reading, edit.path());
    List<EditedText.Change> own = location == null ? null : places.changes(edit, location);
    boolean sure = text != null && own != null;
    if (text != null && own != null) {
      for (EditedText.Change change : own) {
        sure &= isFree(change, changes, text);
      }
    }
    if (!sure || own == null) {
      refuse(
          edit,
          "место текста «%s» в файле не определяется однозначно".formatted(edit.before()),
          "the place of the text \"%s\" in the file is not sure".formatted(edit.before()));
      return false;
    }
    for (EditedText.Change change : own) {
      if (!changes.contains(change)) {
        changes.add(change);
      }
    }
    return true;
  }

  /**
   * The places of the body with all their text.
   *
   * @param order the places in the order of the document
   */
  private record Places(Map<SourceLocation, List<Piece>> texts, List<SourceLocation> order) {

    /** A title or the name of an organisation is written in no more paragraphs. */
    private static final int MOST_PARAGRAPHS = 8;

    static Places of(List<Piece> pieces) {
      Map<SourceLocation, List<Piece>> texts = new LinkedHashMap<>();
      for (Piece piece : pieces) {
        texts.computeIfAbsent(piece.location(), at -> new ArrayList<>()).add(piece);
      }
      return new Places(texts, List.copyOf(texts.keySet()));
    }

    /**
     * What an edit changes in a place, or in the text that begins there and goes on in the next
     * paragraphs; {@code null} if that is not sure.
     */
    @Nullable List<EditedText.Change> changes(TextEdit edit, SourceLocation location) {
      List<Piece> all = new ArrayList<>(texts.getOrDefault(location, List.of()));
      if (all.isEmpty()) {
        return null;
      }
      EditedText text = new EditedText(all);
      int within = text.length();
      List<EditedText.Change> found = text.changes(edit, within);
      int at = order.indexOf(location);
      for (int next = at + 1;
          found == null && next < Math.min(order.size(), at + MOST_PARAGRAPHS);
          next++) {
        all.addAll(texts.getOrDefault(order.get(next), List.of()));
        found = new EditedText(all).changes(edit, within);
      }
      return found;
    }
  }

  /** Whether a change can be made beside the others: it is one of them, or touches none. */
  private static boolean isFree(
      EditedText.Change change, List<EditedText.Change> others, ElementText text) {
    return text.holds(change.element(), change.content())
        && (others.contains(change) || others.stream().noneMatch(change::touches));
  }

  /** The document with the edits that cannot be seen, such as that of two spaces, made too. */
  private static PlanDocument edited(PlanDocument document, Map<PlanPath, TextEdit> edits) {
    JsonNode tree = tree(document);
    for (TextEdit edit : edits.values()) {
      PlanPath parent = edit.path().parent();
      JsonNode holder = parent == null ? null : tree.at(parent.toJsonPointer());
      if (holder instanceof ObjectNode object && edit.path().index() < 0) {
        JsonNode value = object.get(edit.path().name());
        if (value != null && value.asString("").equals(edit.before())) {
          object.put(edit.path().name(), edit.after());
        }
      }
    }
    return PlanJson.read(MAPPER.writeValueAsBytes(tree));
  }

  /** A text as the reader sees it, in one line. */
  static String oneLine(String text) {
    return CellText.clean(text).replace('\n', ' ');
  }

  /** The bytes as UTF-8; {@code null} if they are not. */
  static @Nullable String utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? text : null;
  }
}
