package io.github.objectivityplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.PlanDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceInWordsTest {

  private static final PlanDocument DOCUMENT =
      PlanJson.read(
          """
          {"order": {"kind": "PRIKAZ", "clauses": [{"number": "1.", "text": "Утвердить:",
             "clauses": [{"number": "1.1.", "text": "план"}, {"text": "график"}]}]},
           "plan": {"directions": [
             {"number": "II.", "title": "Анализ", "tasks": ["Сверить"], "activities": [
               {"number": "3.2.", "title": "Отчёт", "other": {"Форма": "заочно"}},
               {"title": "Обход"}]},
             {"title": "Иное", "activities": [{"number": "4)", "title": "Сбор"}]}]}}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan.directions[0].activities[0].number | п. 3.2, номер | item 3.2, number",
        "plan.directions[0].activities[0].title | п. 3.2, мероприятие | item 3.2, activity",
        "plan.directions[0].activities[0].deadline.text | п. 3.2, срок | item 3.2, deadline",
        "plan.directions[0].activities[0].responsible[1].text | п. 3.2, ответственный | item 3.2,"
            + " responsible",
        "plan.directions[0].activities[0].result.text | п. 3.2, результат | item 3.2, result",
        "plan.directions[0].activities[0].note | п. 3.2, примечание | item 3.2, note",
        "plan.directions[0].activities[0].other.Форма | п. 3.2, графа «Форма» | item 3.2, column"
            + " \"Форма\"",
        "plan.directions[0].activities[1].title | строка «Обход», мероприятие | row \"Обход\","
            + " activity",
        "plan.directions[1].activities[0].number | п. 4, номер | item 4, number",
        "plan.directions[0].title | направление II, заголовок | direction II, title",
        "plan.directions[1].title | направление 2, заголовок | direction 2, title",
        "plan.directions[0].tasks[0] | направление II, задача 1 | direction II, task 1",
        "plan.title | план, заголовок | plan, title",
        "plan.approvals[0].act | план, гриф утверждения | plan, mark of approval",
        "plan.appendix.act | план, отметка о приложении | plan, mark of the appendix",
        "plan.columns[1].title | план, столбец 2 | plan, column 2",
        "order.preamble | приказ, преамбула | order, preamble",
        "order.legalBasis[0].text | приказ, основание 1 | order, legal basis 1",
        "order.signatory.position | приказ, подпись | order, signature",
        "order.issuer.name | приказ, кто издал | order, issuer",
        "order.clauses[0].text | приказ, п. 1 | order, item 1",
        "order.clauses[0].clauses[0].text | приказ, п. 1.1 | order, item 1.1",
        "order.clauses[0].clauses[1].text | приказ, п. 2 | order, item 2",
      })
  void a_place_is_named_as_a_person_would(String path, String ru, String en) {
    assertThat(PlaceInWords.of(PlanPath.parse(path), DOCUMENT)).isEqualTo(new Message(ru, en));
  }
}
