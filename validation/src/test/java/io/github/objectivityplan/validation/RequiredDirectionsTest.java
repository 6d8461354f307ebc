package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a required direction is recognised by. */
class RequiredDirectionsTest {

  private static List<String> missing(String plan) {
    return PlanValidator.of(Profiles.byId("school"))
        .validate(Sample.read(plan))
        .of("direction-required")
        .stream()
        .map(Finding::quote)
        .toList();
  }

  @Test
  void a_heading_is_of_the_direction_that_it_names_first() {
    assertThat(
            missing(
                """
                1. Формирование позитивного отношения к объективной оценке результатов
                1.1 | Родительские собрания | апрель 2027 г. | Директор | Протокол
                """))
        .containsExactly("P1");
  }

  @Test
  void a_stray_row_is_no_direction() {
    assertThat(
            missing(
                """
                1. Обеспечение объективности при проведении процедур
                1.1 | Инструктаж организаторов | март 2027 г. | Директор | Журнал
                1.2 | Проверка по единым критериям, разъяснительная работа | май 2027 г. | Директор | Акт
                """))
        .containsExactly("P3");
  }

  @Test
  void rows_of_a_plan_without_headings_make_a_direction_when_there_are_several() {
    assertThat(
            missing(
                """
                1 | Кодирование работ | май 2027 г. | Директор | Протокол
                2 | Присутствие наблюдателей | май 2027 г. | Директор | Акты
                3 | Курсы для учителей | март 2027 г. | Директор | Удостоверения
                4 | Наставничество | май 2027 г. | Директор | Отчёт
                """))
        .isEmpty();
    assertThat(
            missing(
                """
                1 | Кодирование работ | май 2027 г. | Директор | Протокол
                2 | Курсы для учителей | март 2027 г. | Директор | Удостоверения
                3 | Наставничество | май 2027 г. | Директор | Отчёт
                """))
        .containsExactly("P1");
  }

  @Test
  void rows_under_a_heading_of_no_required_direction_count() {
    assertThat(
            missing(
                """
                1. Обеспечение объективности при проведении процедур
                1.1 | Инструктаж организаторов | март 2027 г. | Директор | Журнал
                2. Работа с кадрами
                2.1 | Курсы для учителей | март 2027 г. | Директор | Удостоверения
                2.2 | Наставничество | май 2027 г. | Директор | Отчёт
                """))
        .isEmpty();
  }

  @Test
  void half_of_the_measures_make_a_direction_wherever_they_stand() {
    assertThat(
            missing(
                """
                1. Обеспечение объективности при проведении процедур
                1.1 | Инструктаж организаторов | март 2027 г. | Директор | Журнал
                1.2 | Курсы для учителей | март 2027 г. | Директор | Удостоверения
                1.3 | Наставничество | май 2027 г. | Директор | Отчёт
                1.4 | Разъяснительная работа | май 2027 г. | Директор | Протокол
                2. Прочее
                2.1 | Обход кабинетов | май 2027 г. | Директор | Акт
                """))
        .isEmpty();
  }
}
