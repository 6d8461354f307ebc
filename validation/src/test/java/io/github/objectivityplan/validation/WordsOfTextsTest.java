package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.PlanDocument;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsOfTextsTest {

  private static List<Finding> findings(String rule, String title) {
    PlanDocument document = Sample.read("1 | " + title + " | май 2027 г. | Методист | Справка");
    return PlanValidator.of(Profiles.byId("base")).validate(document).of(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "MAOY COШ г. Заречного, МАОУ СОШ г. Заречного",
    "Oценка работ, Оценка работ",
    "положение о BCOKO, положение о ВСОКО",
    "план PMO, план РМО",
  })
  void replaces_look_alikes(String before, String after) {
    assertThat(findings("mixed-script-word", before))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.fix()).extracting(Edit::after).containsExactly(after));
  }

  @Test
  void names_a_mixed_word_that_it_cannot_mend() {
    assertThat(findings("mixed-script-word", "признаки неobjективности"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.fix()).isEmpty();
              assertThat(finding.message().ru())
                  .isEqualTo("п. 1: русские и латинские буквы смешаны: «неobjективности»");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Участие в PISA и TIMSS",
        "Обучение работе в Excel, PDF-формат",
        "IT-специалисты и QR-коды",
        "Форум «PROдвижение»",
        "Канал в MAX и VK",
        "Сайт https://сайт.рф/a и почта school@mail.ru",
        "XX век, том IV",
        "Работа с ОО и СОШ"
      })
  void leaves_words_of_one_script_alone(String title) {
    assertThat(findings("mixed-script-word", title)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Приказ № ___",
        "Протокол от __.__.2026 № __",
        "Встреча ХХ.ХХ.2026",
        "Срок дд.мм.гггг",
        "Отчёт за 20ХХ год",
        "Ответственный: И.О. Фамилия",
        "Работа с [указать организацию]",
        "Совещание ………",
        "Приказ № ХХ"
      })
  void finds_what_was_not_filled_in(String title) {
    assertThat(findings("placeholder-left", title)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "И так далее...",
        "Олимпиада ХХ века",
        "Работа с file_name.docx",
        "Группы (5–9 классы)",
        "Задачи [1] и [2]",
        "Поддержка детей с ОВЗ…",
        "Учёт фамилий обучающихся"
      })
  void leaves_other_signs_alone(String title) {
    assertThat(findings("placeholder-left", title)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Акция \"Единый урок\" | Акция «Единый урок»",
        "Приказ №7 | Приказ № 7",
        "Школа N 7 | Школа № 7",
        "Март - апрель | Март – апрель",
        "Сбор  данных , отчёт | Сбор данных, отчёт",
        "« Школа» | «Школа»",
        "Конкурс «Школа „Луч“» | Конкурс «Школа „Луч“»",
        "Рейка 5\" длиной | Рейка 5\" длиной",
        "Школа № 7 | Школа № 7",
        "Интернет-урок | Интернет-урок",
        "Конкурс «Школа \"Луч\"» и \"Мир\" | Конкурс «Школа \"Луч\"» и «Мир»",
        "\"Луч\" и “Мир” | «Луч» и «Мир»",
        "Один \" знак | Один \" знак",
        "Школа N7 | Школа № 7",
        "N 7 | № 7",
        "Школа N семь | Школа N семь",
        "Школа Nа | Школа Nа",
        "Школа AN7 | Школа AN7",
        "Школа №А | Школа № А",
        "Школа N | Школа N",
        "Конец . | Конец.",
        "Конец .Начало | Конец.Начало",
        "И так далее .. | И так далее ..",
        "И ..а | И ..а",
        "Сбор ; отчёт ) | Сбор; отчёт)",
        "Сбор ( отчёт) | Сбор (отчёт)",
        "Сбор :   отчёт | Сбор : отчёт",
        "Школа «Луч » | Школа «Луч»",
        "'а  ' | 'а  '",
        "'  а' | '  а'",
        "' - а' | ' – а'",
        "'а - ' | 'а – '",
      })
  void sets_signs_as_they_are_typeset(String before, String after) {
    assertThat(Typography.set(before).replace('\u00a0', ' ')).isEqualTo(after);
  }

  @Property
  void changes_nothing_in_a_text_that_is_set(
      @ForAll
          @StringLength(max = 30)
          @CharRange(from = 'а', to = 'г')
          @Chars({
            ' ', '"', '«', '»', '-', 'N', '№', '7', ',', '.', '(', ')', '\n', '“', '”', '\u00a0'
          })
          String text) {
    String set = Typography.set(text);
    assertThat(Typography.set(set)).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource({
    "Верхнебуреинского района, Верхнебурейском районе, true",
    "Заречного района, Зареченого района, true",
    "Ленинского района, Лененском районе, true",
    "г. Каменногорск, г. Каменогорске, true",
    "Верхнеозёрского района, Верхнеозерском районе, false",
    "Ленинского района, Ленинградской области, false",
    "Приозёрной области, Приозёрную область, false",
    "Ивановского района, с. Ивановка, false",
    "Красноярского края, Краснодарского края, true",
    "г. Нестеров, Нестеровский район, false",
  })
  void tells_another_name_of_the_place_from_another_case_or_kind_of_place(
      String order, String plan, boolean differs) {
    PlanDocument document =
        Sample.read(
            """
            @order PRIKAZ | 1 | 2026-08-28 | О плане мероприятий %s
            @title План мероприятий в %s
            1 | Анализ | май 2027 г. | Методист | Справка
            """
                .formatted(order, plan));
    List<Finding> found =
        PlanValidator.of(Profiles.byId("base")).validate(document).of("territory-name-differs");
    assertThat(!found.isEmpty()).isEqualTo(differs);
  }
}
