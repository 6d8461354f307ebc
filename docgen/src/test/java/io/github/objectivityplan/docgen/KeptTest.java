package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.docgen.Block.Cell;
import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Purpose;
import io.github.objectivityplan.docgen.Block.Row;
import io.github.objectivityplan.docgen.Block.Section;
import io.github.objectivityplan.docgen.Block.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptTest {

  private static final Block SIGNATURE = Paragraph.of(Purpose.SIGNATURE, "Директор\tА.Б. Светлов");
  private static final Block EXECUTOR = Paragraph.of(Purpose.EXECUTOR, "Исп. Ясная");

  @Test
  void a_signature_and_the_marks_below_it_stay_with_the_last_item() {
    assertThat(
            kept(
                clause("Первый".repeat(30)),
                clause("Второй".repeat(30)),
                SIGNATURE,
                Paragraph.of(Purpose.E_SIGNATURE, "ДОКУМЕНТ ПОДПИСАН"),
                EXECUTOR))
        .containsExactly(1, 2, 3);
  }

  @Test
  void a_short_last_item_takes_the_one_above_it_along() {
    assertThat(kept(clause("Первый"), clause("Второй"), clause("Третий"), SIGNATURE))
        .containsExactly(1, 2);
    assertThat(kept(Paragraph.of(Purpose.ENACTING, "ПРИКАЗЫВАЮ:"), clause("Один"), SIGNATURE))
        .containsExactly(0, 1);
  }

  @Test
  void an_item_of_two_lines_is_enough_above_a_signature() {
    String twoLines = "4. Контроль за исполнением настоящего постановления оставляю за собой.";
    assertThat(kept(clause("Первый"), clause(twoLines), SIGNATURE)).containsExactly(1);
    assertThat(kept(clause("Первый"), clause(twoLines.substring(0, 60)), SIGNATURE))
        .containsExactly(0, 1);
    DocumentStyle small = DocumentStyle.builder().textSize(12).build();
    List<Block> blocks = List.of(clause("Первый"), clause(twoLines), SIGNATURE);
    assertThat(Kept.withNext(blocks, 0, small)).isTrue();
  }

  @Test
  void what_leads_in_an_item_stays_with_it() {
    assertThat(
            kept(
                Paragraph.of(Purpose.BODY, "В целях повышения доверия приказываю:"),
                clause("1. Утвердить:"),
                clause("1.1. план работы;"),
                clause("1.2. состав комиссии.")))
        .containsExactly(0, 1);
    assertThat(kept(Paragraph.of(Purpose.ENACTING, "ОБЯЗЫВАЮ"), clause("1. Провести опрос.")))
        .containsExactly(0);
    assertThat(kept(clause("Утвердить:"), new Section(true))).isEmpty();
  }

  @Test
  void what_stands_above_the_plan_s_table_stays_with_it() {
    Row row = new Row(List.of(Cell.of(Purpose.CELL, "Дело", 1)));
    Table plan = new Table(true, List.of(1000), 0, List.of(row), null);

    assertThat(
            kept(
                Paragraph.of(Purpose.PLAN_TITLE, "План"),
                Paragraph.of(Purpose.BODY, "О цели плана."),
                Paragraph.of(Purpose.BODY, "Меры по направлениям"),
                plan))
        .containsExactly(2);
  }

  @Test
  void an_executor_s_mark_stays_with_the_last_row_of_an_acquaintance_sheet() {
    Row row = new Row(List.of(Cell.of(Purpose.MARK, "Речной Д.Е.", 1)));
    Table sheet = new Table(false, List.of(1000), 0, List.of(row), null);

    assertThat(kept(SIGNATURE, sheet, EXECUTOR)).containsExactly(1);
    assertThat(kept(sheet, Paragraph.of(Purpose.PLAN_TITLE, "План"))).isEmpty();
  }

  @Test
  void nothing_is_kept_with_what_begins_on_a_new_page() {
    assertThat(kept(clause("Первый"), SIGNATURE, EXECUTOR, new Section(true)))
        .containsExactly(0, 1);
    assertThat(kept(new Section(false), SIGNATURE)).isEmpty();
  }

  private static Block clause(String text) {
    return Paragraph.of(Purpose.CLAUSE, text);
  }

  private static List<Integer> kept(Block... blocks) {
    List<Block> all = List.of(blocks);
    return IntStream.range(0, all.size())
        .filter(i -> Kept.withNext(all, i, DocumentStyle.STANDARD))
        .boxed()
        .toList();
  }
}
