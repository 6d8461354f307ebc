package io.github.objectivityplan.docgen;

import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.docgen.Column.Use;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what stood in a document in which no plan was found. */
final class Seen {
  private Seen() {}

  static UnreadableException noPlan(List<Block> blocks, ColumnTitles titles) {
    UnreadableException lost = layoutLost(blocks, titles);
    if (lost != null) {
      return lost;
    }
    int paragraphs = 0;
    int tables = 0;
    String first = "";
    String row = "";
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph && !paragraph.text().isBlank()) {
        paragraphs++;
        first = first.isEmpty() ? CellText.clean(paragraph.text()) : first;
      } else if (block instanceof Block.Table table) {
        tables++;
        for (Block.Row cells : table.rows()) {
          row = row.isEmpty() ? CellText.of(cells) : row;
        }
      }
    }
    String sample = row.isEmpty() ? first : row;
    sample = sample.replace('\n', ' ');
    sample = sample.length() > 80 ? sample.substring(0, 80) + "…" : sample;
    return Unreadable.of(
        "ожидалась таблица плана с графами «мероприятие», «срок», «ответственный», получено: абзацев %s, таблиц без такой шапки %s%s"
            .formatted(paragraphs, tables, sample.isEmpty() ? "" : ", первое «" + sample + "»"),
        "expected a plan's table with columns of activities, deadlines and responsible parties, came %s paragraphs and %s tables without such a header%s"
            .formatted(paragraphs, tables, sample.isEmpty() ? "" : ", first \"" + sample + "\""));
  }

  /** The titles of several columns in one line: a table whose columns run into one another. */
  private static @Nullable UnreadableException layoutLost(List<Block> blocks, ColumnTitles titles) {
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Block.Paragraph paragraph)
          || paragraph.location() == null
          || paragraph.text().length() > 200) {
        continue;
      }
      Set<Use> uses = EnumSet.noneOf(Use.class);
      for (String word : CellText.clean(paragraph.text()).split("[\\s|]+")) {
        Use use = titles.use(word);
        if (use != null) {
          uses.add(use);
        }
      }
      uses.retainAll(EnumSet.of(Use.NUMBER, Use.ACTIVITY, Use.DEADLINE, Use.RESPONSIBLE));
      if (uses.size() >= 3) {
        String lines = following(blocks, i);
        return Unreadable.of(
            "ожидалась таблица плана, получен текст, в котором графы перемешаны (вёрстка потеряна): %s: %s"
                .formatted(paragraph.location().describe().ru(), lines),
            "expected a plan's table, came text whose columns run into one another (layout lost): %s: %s"
                .formatted(paragraph.location().describe().en(), lines));
      }
    }
    return null;
  }

  private static String following(List<Block> blocks, int from) {
    StringBuilder lines = new StringBuilder();
    for (Block block : blocks.subList(from, Math.min(blocks.size(), from + 3))) {
      if (block instanceof Block.Paragraph paragraph && !paragraph.text().isBlank()) {
        String text = CellText.clean(paragraph.text()).replace('\n', ' ');
        lines.append(lines.length() == 0 ? "«" : " / ").append(text);
      }
    }
    return lines.append('»').toString();
  }
}
