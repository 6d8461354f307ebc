package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.location.SourceLocation;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Joins what a file of our own shows with the canonical JSON that it carries.
 *
 * <p>Three documents meet: what the file carries, what it would show if nobody had touched it, and
 * what it shows. Where the last two agree nothing was edited, and the value that is carried comes
 * back whole; where they differ the visible text wins and a notice names the place.
 */
final class EmbeddedDocument {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int QUOTED = 60;

  private final Reading read;
  private final List<Notice> notices;
  private final List<Reading.Unplaced> left;

  private EmbeddedDocument(Reading read) {
    this.read = read;
    notices = new ArrayList<>(read.notices());
    left = new ArrayList<>(read.unplaced());
  }

  /**
   * The canonical JSON in a custom XML part of an Office file.
   *
   * @param name the part's name
   * @param element the number of its element, in the order of their start tags
   */
  record Carried(String name, int element, String json) {}

  /** The canonical JSON in a custom XML part of an Office file; {@code null} if none holds it. */
  static @Nullable String find(ZipParts zip) throws IOException, XMLStreamException {
    Carried carried = carried(zip);
    return carried == null ? null : carried.json();
  }

  /** The same with its place in the file. */
  static @Nullable Carried carried(ZipParts zip) throws IOException, XMLStreamException {
    for (String name : zip.names()) {
      if (!name.startsWith("customXml/item")) {
        continue;
      }
      byte[] part = zip.part(name);
      if (part == null) {
        continue;
      }
      HardenedXml xml = HardenedXml.of(part);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (xml.name().equals(EmbeddedJson.ELEMENT)
              && xml.namespace().equals(EmbeddedJson.NAMESPACE)) {
            int element = xml.elements();
            return new Carried(name, element, xml.content());
          }
          break;
        }
      }
    }
    return null;
  }

  /**
   * The reading of a file that carries {@code json}.
   *
   * @param written how a document reads once it is written in the file's format
   */
  static Reading rejoin(Reading read, String json, Function<PlanDocument, Reading> written) {
    EmbeddedDocument merge = new EmbeddedDocument(read);
    PlanDocument carried;
    try {
      carried = PlanJson.read(json);
    } catch (UnreadableException e) {
      merge.note(
          "embedded-json-unreadable",
          new Message(
              "данные, вложенные в файл, не читаются (%s); прочитан видимый текст"
                  .formatted(e.text().ru()),
              "the data in the file cannot be read (%s); the visible text is read"
                  .formatted(e.text().en())),
          null);
      return merge.reading(read.document());
    }
    Reading print = written.apply(carried);
    PlanDocument untouched = print.document();
    merge.forget(print);
    if (untouched.equals(read.document())) {
      return merge.reading(carried);
    }
    JsonNode merged =
        merge.object(tree(carried), tree(untouched), tree(read.document()), PlanPath.DOCUMENT);
    return merge.reading(PlanJson.read(MAPPER.writeValueAsBytes(merged)));
  }

  /** What is told of the print too was stated by the document, or printed by us: it is no news. */
  private void forget(Reading print) {
    Set<String> told = new HashSet<>();
    print.notices().forEach(notice -> told.add(notice.code() + notice.text().en()));
    notices.removeIf(notice -> told.contains(notice.code() + notice.text().en()));
    notices.removeIf(notice -> notice.code().endsWith("-inferred"));
    Set<String> unplaced = new HashSet<>();
    print.unplaced().forEach(piece -> unplaced.add(piece.text()));
    left.removeIf(piece -> unplaced.contains(piece.text()));
  }

  private static ObjectNode tree(PlanDocument document) {
    return (ObjectNode) MAPPER.readTree(PlanJson.toBytes(document));
  }

  private Reading reading(PlanDocument document) {
    return new Reading(document, read.sources(), notices, left);
  }

  private ObjectNode object(
      @Nullable JsonNode carried, ObjectNode untouched, ObjectNode shown, PlanPath path) {
    ObjectNode result = MAPPER.createObjectNode();
    if (carried != null) {
      carried
          .properties()
          .forEach(
              field -> {
                String name = field.getKey();
                if (!untouched.has(name) && !shown.has(name)) {
                  result.set(name, field.getValue());
                }
              });
    }
    Set<String> names = new LinkedHashSet<>(untouched.propertyNames());
    names.addAll(shown.propertyNames());
    for (String name : names) {
      JsonNode value =
          value(
              carried == null ? null : carried.get(name),
              untouched.get(name),
              shown.get(name),
              path,
              name);
      if (value != null) {
        result.set(name, value);
      }
    }
    return result;
  }

  private @Nullable JsonNode value(
      @Nullable JsonNode carried,
      @Nullable JsonNode untouched,
      @Nullable JsonNode shown,
      PlanPath path,
      String name) {
    if (untouched == null ? shown == null : untouched.equals(shown)) {
      return carried;
    }
    PlanPath at = path.field(name);
    if (untouched instanceof ObjectNode before
        && shown instanceof ObjectNode after
        && !isOneText(after)) {
      return object(carried, before, after, at);
    }
    if (untouched instanceof ArrayNode before
        && shown instanceof ArrayNode after
        && carried instanceof ArrayNode ours
        && ours.size() == before.size()
        && (name.equals("clauses") || isListOfRows(after))) {
      return rows(ours, before, after, path, name);
    }
    edited(at, untouched, shown);
    return shown;
  }

  /**
   * A deadline, a result or a party, but no item of an order: its parts are read from its text, so
   * they change together.
   */
  private static boolean isOneText(ObjectNode node) {
    return node.has("text");
  }

  private static boolean isListOfRows(ArrayNode list) {
    return !list.isEmpty() && list.get(0).isObject() && !isOneText((ObjectNode) list.get(0))
        || list.isEmpty();
  }

  /** Elements that stand in both are joined; what was added or removed is told. */
  private ArrayNode rows(
      ArrayNode carried, ArrayNode before, ArrayNode after, PlanPath path, String name) {
    int[] partner = RowMatch.of(before, after);
    ArrayNode result = MAPPER.createArrayNode();
    Set<Integer> kept = new LinkedHashSet<>();
    for (int i = 0; i < after.size(); i++) {
      PlanPath at = path.element(name, i);
      int old = partner[i];
      if (old < 0) {
        added(at, after.get(i));
        result.add(after.get(i));
      } else if (before.get(old).equals(after.get(i))) {
        kept.add(old);
        result.add(carried.get(old));
      } else {
        kept.add(old);
        result.add(
            object(carried.get(old), (ObjectNode) before.get(old), (ObjectNode) after.get(i), at));
      }
    }
    for (int old = 0; old < before.size(); old++) {
      if (!kept.contains(old)) {
        removed(path, before.get(old));
      }
    }
    return result;
  }

  // ---- notices

  private void edited(PlanPath at, @Nullable JsonNode before, @Nullable JsonNode after) {
    note(
        "edited",
        new Message(
            "%s: в файле изменено «%s» на «%s»".formatted(at, quoted(before), quoted(after)),
            "%s: \"%s\" was changed to \"%s\" in the file"
                .formatted(at, quoted(before), quoted(after))),
        read.sources().find(at));
  }

  private void added(PlanPath at, JsonNode row) {
    note(
        "row-added",
        new Message(
            "%s: в файл добавлено «%s»".formatted(at, quoted(row)),
            "%s: \"%s\" was added in the file".formatted(at, quoted(row))),
        read.sources().find(at));
  }

  private void removed(PlanPath list, JsonNode row) {
    note(
        "row-removed",
        new Message(
            "%s: из файла удалено «%s»".formatted(list, quoted(row)),
            "%s: \"%s\" was removed in the file".formatted(list, quoted(row))),
        read.sources().find(list));
  }

  private void note(String code, Message text, @Nullable SourceLocation location) {
    notices.add(new Notice(code, text, location));
  }

  private static String quoted(@Nullable JsonNode node) {
    String text = node == null ? "" : text(node);
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
  }

  private static String text(JsonNode node) {
    if (node.isString()) {
      return node.asString();
    }
    if (node instanceof ArrayNode list) {
      return String.join("; ", list.valueStream().map(EmbeddedDocument::text).toList());
    }
    for (String name : List.of("title", "text", "name", "number")) {
      if (node.has(name)) {
        return text(node.get(name));
      }
    }
    return node.toString();
  }

  /** Which row of the list before each row of the list after it was. */
  private static final class RowMatch {

    /** Beyond so many pairs of rows they are not compared with each other. */
    private static final int MOST = 4_000_000;

    private RowMatch() {}

    /**
     * For each row after, the position of its row before, or -1: rows with the same words are
     * partners in their order (the longest common subsequence); in a gap with as many rows on both
     * sides the rows are partners one by one, since their words were edited.
     */
    static int[] of(ArrayNode before, ArrayNode after) {
      int n = before.size();
      int m = after.size();
      if ((long) n * m > MOST) {
        int[] none = new int[m];
        Arrays.fill(none, -1);
        fillGap(none, 0, n, 0, m);
        return none;
      }
      int[][] longest = new int[n + 1][m + 1];
      for (int i = n - 1; i >= 0; i--) {
        for (int j = m - 1; j >= 0; j--) {
          longest[i][j] =
              key(before.get(i)).equals(key(after.get(j)))
                  ? longest[i + 1][j + 1] + 1
                  : Math.max(longest[i + 1][j], longest[i][j + 1]);
        }
      }
      int[] partner = new int[m];
      Arrays.fill(partner, -1);
      int i = 0;
      int j = 0;
      int gapBefore = 0;
      int gapAfter = 0;
      while (i < n && j < m) {
        if (key(before.get(i)).equals(key(after.get(j)))) {
          fillGap(partner, gapBefore, i, gapAfter, j);
          partner[j++] = i++;
          gapBefore = i;
          gapAfter = j;
        } else if (longest[i + 1][j] >= longest[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
      fillGap(partner, gapBefore, n, gapAfter, m);
      return partner;
    }

    private static void fillGap(int[] partner, int before, int endBefore, int after, int endAfter) {
      if (endBefore - before == endAfter - after) {
        for (int k = 0; after + k < endAfter; k++) {
          partner[after + k] = before + k;
        }
      }
    }

    /** The words by which a person would know the row again. */
    private static String key(JsonNode row) {
      for (String name : List.of("title", "text", "role", "kind")) {
        if (row.has(name)) {
          return text(row.get(name));
        }
      }
      return "";
    }
  }
}
