package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.PlanDocument;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {

  @Test
  void a_plan_is_a_heading_and_a_table() {
    assertThat(markdown(DocumentsToWrite.stampedPlan()))
        .isEqualTo(
            """
            СОГЛАСОВАНО<br>
            Директор методического центра<br>
            \\_\\_\\_\\_\\_\\_\\_\\_\\_ Д.Е. Речной<br>
            09.01.2027

            УТВЕРЖДАЮ<br>
            Начальник отдела образования<br>
            \\_\\_\\_\\_\\_\\_\\_\\_\\_ В.Г. Дальняя<br>
            11.01.2027

            # План работы по повышению объективности на 2027 год

            | № п/п | Наименование мероприятия | Срок реализации | Ответственный исполнитель | Ожидаемый результат |
            | --- | --- | --- | --- | --- |
            | 1 | Семинар для экспертов | февраль 2027 г. | методический центр |  |
            """);
  }

  @Test
  void each_direction_has_a_heading_and_a_table_of_its_own() {
    assertThat(markdown(DocumentsToWrite.schoolOrder()))
        .containsSubsequence(
            "# ПРИКАЗ\n",
            "## Об утверждении плана",
            "1\\. Утвердить план",
            "Директор&emsp;&emsp;А.Б.\u00a0Светлов\n",
            "---\n",
            "### 1\\. Нормативное обеспечение\n",
            "1\\. Привести локальные акты в порядок.\n",
            "| № п/п |",
            "| 1.1 | Внести изменения",
            "### 2\\. Контроль и наблюдение\n",
            "| № п/п |",
            "| 2.2 |");
  }

  @Test
  void marks_and_sheets_that_a_style_adds_are_lines_and_a_quotation() {
    String order = everyMark(DocumentsToWrite.schoolOrder());
    String plan = everyMark(DocumentsToWrite.stampedPlan());

    assertThat(order)
        .containsSubsequence(
            "Директор&emsp;&emsp;А.Б.",
            "> ДОКУМЕНТ ПОДПИСАН<br>\n> ЭЛЕКТРОННОЙ ПОДПИСЬЮ<br>\n> Сертификат: 01D9",
            "С приказом ознакомлены:\n\n",
            "Речной Д.Е., учитель математики&emsp;&emsp;\\_\\_\\_",
            "Ясная Ольга Петровна<br>8 (495) 000-12-13\n")
        .doesNotContain("| 1 | 2 |");
    assertThat(plan)
        .doesNotContain("| 1 | 2 |")
        .contains("| методический центр |  |\n\nС планом ознакомлены:\n\nРечной Д.Е.");
  }

  private static String everyMark(PlanDocument document) {
    PlanWriter writer = PlanWriter.of(DocumentsToWrite.everyMark().build());
    return new String(
        OfficeFile.write(writer, document, DocumentFormat.MARKDOWN), StandardCharsets.UTF_8);
  }

  @Test
  void no_text_becomes_markup() {
    assertThat(markdown(DocumentsToWrite.hostileTexts()))
        .contains(
            "№\u00a01\\<2\\&3",
            "\\</script\\>\\<!-- \\]\\]\\> \\&amp; \"кавычки\" 'апостроф'",
            "# План \\<b\\>мероприятий\\</b\\> \\& прочее",
            "### \\=SUM(A1:A2)",
            "|  | \\=1+1 | \\+7 | @директор |  |");
  }

  private static String markdown(PlanDocument document) {
    byte[] file = OfficeFile.write(document, DocumentFormat.MARKDOWN);
    return new String(file, StandardCharsets.UTF_8);
  }
}
