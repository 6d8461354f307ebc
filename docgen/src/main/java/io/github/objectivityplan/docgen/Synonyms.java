package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.GridTable.GridCell;
import io.github.objectivityplan.docgen.GridTable.GridRow;
import io.github.objectivityplan.location.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The caller's own words for the parts of a document: they are read as the usual ones. */
final class Synonyms {

  private final Map<String, PlanPart> words = new LinkedHashMap<>();
  private @Nullable String enacting;

  Synonyms(Map<String, PlanPart> words) {
    words.forEach((word, part) -> this.words.put(ColumnTitles.normal(word), part));
  }

  /** The row with the usual word, if it is a heading in one cell that a word of these begins. */
  GridRow heading(GridRow row, ReadingLog log) {
    List<GridCell> filled = row.filled();
    if (words.isEmpty() || filled.isEmpty() || filled.size() > 2) {
      return row;
    }
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      String text = usual(cell.text(), cell.location(), log);
      cells.add(
          new GridCell(
              cell.start(), cell.span(), cell.label(), text, cell.merged(), cell.location()));
    }
    return new GridRow(List.copyOf(cells));
  }

  /** The text with the usual word in place of the caller's. */
  String usual(String text, @Nullable SourceLocation location, ReadingLog log) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, PlanPart> entry : words.entrySet()) {
      String word = entry.getKey();
      PlanPart part = entry.getValue();
      int end = text.endsWith(":") ? text.length() - 1 : text.length();
      int from = part == PlanPart.ENACTING ? end - word.length() : 0;
      int to = from + word.length();
      if (from >= 0
          && lower.startsWith(word, from)
          && (from == 0 || !Character.isLetter(text.charAt(from - 1)))
          && (to == text.length() || !Character.isLetter(text.charAt(to)))) {
        String own = text.substring(from, to);
        enacting = part == PlanPart.ENACTING ? text.substring(from) : enacting;
        log.notice(
            "synonym-read",
            location,
            "«%s» прочитано как «%s»".formatted(own, part.word()),
            "\"%s\" is read as \"%s\"".formatted(own, part.word()));
        return text.substring(0, from) + part.word() + text.substring(to);
      }
    }
    return text;
  }

  /** The enacting word as it was typed. */
  @Nullable String enacting(@Nullable String read) {
    return read != null && enacting != null && read.startsWith(PlanPart.ENACTING.word())
        ? enacting
        : read;
  }
}
