package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Joins the text that a file shows with the document that it carries. Where the text is as it was
 * printed, the carried document holds, with what paper cannot say; where somebody has edited it,
 * the text wins and a notice names the place.
 */
final class EmbeddedDocument {

  private static final JsonMapper JSON = new JsonMapper();

  /** Values that are compared as a whole: their parts follow from their text. */
  private static final Set<String> WHOLE =
      Set.of("deadline", "responsible", "result", "legalBasis", "period");

  private final Reading visible;
  private final List<Notice> notices = new ArrayList<>();

  private EmbeddedDocument(Reading visible) {
    this.visible = visible;
  }

  /**
   * Merges three forms of one document.
   *
   * @param visible what the file shows
   * @param printed what the file showed when it was written: what is read of the print of {@code
   *     embedded}
   * @param embedded what the file carries
   */
  static Reading merge(Reading visible, PlanDocument printed, PlanDocument embedded) {
    if (visible.document().equals(printed)) {
      return with(visible, embedded, List.of());
    }
    EmbeddedDocument merge = new EmbeddedDocument(visible);
    Object tree =
        merge.merge(tree(printed), tree(visible.document()), tree(embedded), PlanPath.DOCUMENT);
    try {
      return with(visible, PlanJson.read(JSON.writeValueAsBytes(tree)), merge.notices);
    } catch (UnreadableException e) {
      return with(
          visible,
          visible.document(),
          List.of(
              new Notice(
                  "embedded-ignored",
                  new Message(
                      "вложенный документ не сочетается с текстом файла и не читается",
                      "the embedded document does not go with the file's text and is not read"),
                  null)));
    }
  }

  private static Reading with(Reading visible, PlanDocument document, List<Notice> more) {
    List<Notice> all = new ArrayList<>(visible.notices());
    // what was inferred is stated by the embedded document
    all.removeIf(notice -> notice.code().endsWith("-inferred"));
    all.addAll(more);
    return new Reading(document, visible.sources(), all, visible.unplaced());
  }

  private static Object tree(PlanDocument document) {
    return JSON.readValue(PlanJson.toBytes(document), Object.class);
  }

  private @Nullable Object merge(
      @Nullable Object printed, @Nullable Object seen, @Nullable Object carried, PlanPath path) {
    if (Objects.equals(printed, seen)) {
      return carried;
    }
    if (!WHOLE.contains(path.name())) {
      if (printed instanceof Map<?, ?> a
          && seen instanceof Map<?, ?> b
          && carried instanceof Map<?, ?> c) {
        return fields(a, b, c, path);
      }
      if (printed instanceof List<?> a
          && seen instanceof List<?> b
          && carried instanceof List<?> c) {
        if (a.size() == c.size()) {
          return elements(a, b, c, path);
        }
      }
    }
    differs(path, printed, seen);
    return seen;
  }

  private Map<String, Object> fields(
      Map<?, ?> printed, Map<?, ?> seen, Map<?, ?> carried, PlanPath path) {
    Set<Object> names = new LinkedHashSet<>(carried.keySet());
    names.addAll(seen.keySet());
    Map<String, Object> result = new LinkedHashMap<>();
    for (Object name : names) {
      Object value =
          merge(printed.get(name), seen.get(name), carried.get(name), path.field(name.toString()));
      if (value != null) {
        result.put(name.toString(), value);
      }
    }
    return result;
  }

  /** Elements that were printed and are still seen are matched in their order; others are edits. */
  private List<Object> elements(List<?> printed, List<?> seen, List<?> carried, PlanPath path) {
    int[] match = match(printed, seen);
    List<Object> result = new ArrayList<>();
    int used = 0;
    for (int i = 0; i < seen.size(); i++) {
      PlanPath at = element(path, i);
      if (match[i] < 0) {
        notice("row-added", at, "добавлено в тексте файла", "added in the file's text");
        result.add(Objects.requireNonNull(seen.get(i)));
        continue;
      }
      Object value = merge(printed.get(match[i]), seen.get(i), carried.get(match[i]), at);
      if (value != null) {
        result.add(value);
      }
      used++;
    }
    if (used < printed.size()) {
      int removed = printed.size() - used;
      notice(
          "row-removed",
          path,
          "удалено из текста файла: %d (%s)".formatted(removed, path),
          "removed from the file's text: %d (%s)".formatted(removed, path));
    }
    return result;
  }

  private static PlanPath element(PlanPath list, int position) {
    PlanPath above = list.parent();
    return (above == null ? PlanPath.DOCUMENT : above).element(list.name(), position);
  }

  /** For each seen element the printed one that it is, or -1: equal ones first, then neighbours. */
  private static int[] match(List<?> printed, List<?> seen) {
    int n = printed.size();
    int m = seen.size();
    int[][] common = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        common[i][j] =
            Objects.equals(printed.get(i), seen.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int[] match = new int[m];
    java.util.Arrays.fill(match, -1);
    int i = 0;
    int j = 0;
    int fromI = 0;
    int fromJ = 0;
    while (i < n && j < m) {
      if (Objects.equals(printed.get(i), seen.get(j))) {
        pair(match, printed, seen, fromI, i, fromJ, j);
        match[j] = i;
        fromI = ++i;
        fromJ = ++j;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    pair(match, printed, seen, fromI, n, fromJ, m);
    return match;
  }

  /** Between two equal elements, the one with the same number or title, else the same place. */
  private static void pair(
      int[] match, List<?> printed, List<?> seen, int fromI, int toI, int fromJ, int toJ) {
    if (toI - fromI == toJ - fromJ) {
      for (int k = 0; k < toI - fromI; k++) {
        match[fromJ + k] = fromI + k;
      }
      return;
    }
    int next = fromI;
    for (int j = fromJ; j < toJ; j++) {
      for (int i = next; i < toI; i++) {
        if (alike(printed.get(i), seen.get(j))) {
          match[j] = i;
          next = i + 1;
          break;
        }
      }
    }
  }

  private static boolean alike(@Nullable Object printed, @Nullable Object seen) {
    if (printed instanceof Map<?, ?> a && seen instanceof Map<?, ?> b) {
      Object title = a.get("title");
      return title != null && title.equals(b.get("title"))
          || title != null
              && a.get("number") != null
              && Objects.equals(a.get("number"), b.get("number"));
    }
    return false;
  }

  private void differs(PlanPath path, @Nullable Object printed, @Nullable Object seen) {
    String was = brief(printed);
    String is = brief(seen);
    notice(
        "edited",
        path,
        "текст изменён после создания файла (%s): было «%s», стало «%s»".formatted(path, was, is),
        "the text was edited after the file was made (%s): was \"%s\", is \"%s\""
            .formatted(path, was, is));
  }

  private static String brief(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Map<?, ?> map && map.get("text") != null) {
      return brief(map.get("text"));
    }
    if (value instanceof List<?> list) {
      return String.join(", ", list.stream().map(EmbeddedDocument::brief).toList());
    }
    return value.toString();
  }

  private void notice(String code, PlanPath path, String ru, String en) {
    notices.add(new Notice(code, new Message(ru, en), visible.sources().find(path)));
  }
}
