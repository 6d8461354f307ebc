package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanPeriod;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void has_a_bar_for_a_window_and_a_dot_for_a_last_day() {
    Element svg = page(DocumentsToWrite.schoolOrder()).selectFirst("svg.timeline");

    // «сентябрь 2026 г.» and «апрель – май 2027 г.»; «до 15 сентября 2026 г.»
    assertThat(svg.select("rect")).hasSize(2);
    assertThat(svg.select("circle")).hasSize(1);
    assertThat(svg.select("text").eachText())
        .startsWith("сен", "2026", "окт", "ноя", "дек", "янв", "2027")
        .endsWith(
            "1.1. Внести изменения в положение о внутренне…",
            "1.2. Ознакомить учителей с критериями оценива…",
            "2.1. Перепроверить не менее 20 % работ двух к…");
  }

  @Test
  void says_in_words_what_it_shows() {
    Element svg = page(DocumentsToWrite.schoolOrder()).selectFirst("svg.timeline");

    assertThat(svg.attr("role")).isEqualTo("img");
    assertThat(svg.getElementById(svg.attr("aria-labelledby")).text())
        .isEqualTo("Лента времени плана");
    assertThat(svg.getElementById(svg.attr("aria-describedby")).text())
        .startsWith("Мероприятия по месяцам, сен 2026 – май 2027.")
        .contains(
            "оценки качества: до 15.09.2026.",
            "критериями оценивания: 01.09.2026–30.09.2026.",
            "двух классов: 01.04.2027–31.05.2027.");
  }

  @Test
  void a_bar_stands_below_its_months() {
    PlanDocument document =
        PlanDocument.of(
            Plan.builder("План")
                .period(PlanPeriod.calendarYear(2027))
                .direction(
                    "Раздел",
                    d ->
                        d.activity("Начало", row -> row.deadline("январь"))
                            .activity("Конец", row -> row.deadline("декабрь")))
                .build());

    assertThat(page(document).select("svg.timeline rect").eachAttr("x"))
        .containsExactly("320", "942");
    assertThat(page(document).select("svg.timeline rect").eachAttr("width"))
        .containsExactly("57", "58");
  }

  @Test
  void is_absent_where_no_deadline_has_dates_or_they_lie_too_far_apart() {
    assertThat(page(plan("по мере необходимости")).select("svg")).isEmpty();
    assertThat(page(plan("01.02.1990; 01.02.2027")).select("svg")).isEmpty();
    assertThat(page(plan("01.02.2026; 01.02.2027")).select("svg")).hasSize(1);
  }

  private static PlanDocument plan(String deadline) {
    return PlanDocument.of(
        Plan.builder("План")
            .direction("Раздел", d -> d.activity("Дело", row -> row.deadline(deadline)))
            .build());
  }

  private static Document page(PlanDocument document) {
    byte[] html = OfficeFile.write(document, DocumentFormat.HTML);
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }
}
