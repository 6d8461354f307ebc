package io.github.objectivityplan.docgen;

import static io.github.objectivityplan.docgen.WebPage.lines;
import static io.github.objectivityplan.docgen.WebPage.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedDocumentTest {

  private static Reading read(String... rows) {
    List<String> all = new ArrayList<>(List.of("№|Мероприятие|Срок|Ответственный"));
    all.addAll(List.of(rows));
    return WebPage.read(lines("План мероприятий на 2027 год"), table(all.toArray(String[]::new)));
  }

  /** The document with a tag on every activity, which paper cannot say. */
  private static PlanDocument tagged(PlanDocument document) {
    Direction direction = document.plan().directions().get(0);
    List<Activity> activities =
        direction.activities().stream()
            .map(activity -> activity.toBuilder().tag("tag " + activity.number()).build())
            .toList();
    return document.withPlan(
        document.plan().toBuilder()
            .directions(List.of(direction.toBuilder().activities(activities).build()))
            .build());
  }

  private final Reading printed = read("1|Опрос|май|Завуч", "2|Сверка|июнь|Завуч");
  private final PlanDocument embedded = tagged(printed.document());

  private Reading merge(Reading visible) {
    return EmbeddedDocument.merge(visible, printed.document(), embedded);
  }

  @Test
  void an_untouched_text_gives_the_embedded_document() {
    Reading merged = merge(printed);
    assertThat(merged.document()).isEqualTo(embedded);
    assertThat(merged.notices()).extracting(Notice::code).doesNotContain("edited");
  }

  @Test
  void an_edited_cell_wins_and_is_named_while_the_rest_stays() {
    Reading merged = merge(read("1|Опрос|июль|Завуч", "2|Сверка|июнь|Завуч"));
    Activity first = merged.document().plan().directions().get(0).activities().get(0);
    assertThat(first.deadline().text()).isEqualTo("июль");
    assertThat(first.tags()).containsExactly("tag 1");
    assertThat(merged.notices())
        .filteredOn(notice -> notice.code().equals("edited"))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.text().en())
                  .isEqualTo(
                      "the text was edited after the file was made (plan.directions[0].activities[0].deadline): was \"май\", is \"июль\"");
              assertThat(notice.location().describe().en()).isEqualTo("table 1, row 2, cell 3");
            });
  }

  @Test
  void rows_added_and_removed_are_named_and_the_others_keep_their_tags() {
    Reading merged = merge(read("2|Сверка|июнь|Завуч", "3|Итоги|июль|Завуч"));
    List<Activity> activities = merged.document().plan().directions().get(0).activities();
    assertThat(activities).extracting(Activity::title).containsExactly("Сверка", "Итоги");
    assertThat(activities.get(0).tags()).containsExactly("tag 2");
    assertThat(activities.get(1).tags()).isEmpty();
    assertThat(merged.notices()).extracting(Notice::code).contains("row-added", "row-removed");
  }
}
