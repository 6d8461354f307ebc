package io.github.objectivityplan.docgen;

import io.github.objectivityplan.UnreadableException;
import java.util.List;

/** Says what stood in a document in which no plan was found. */
final class Seen {
  private Seen() {}

  static UnreadableException noPlan(List<Block> blocks) {
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
}
