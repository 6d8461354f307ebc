package io.github.objectivityplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanModelTest {

  @Test
  void rejects_a_period_that_ends_before_it_starts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlanPeriod(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 31)))
        .withMessage(
            "a plan's period ends on or after its start 2026-09-01, but the end is 2026-08-31");
  }

  @Test
  void an_academic_year_lasts_from_september_to_august() {
    PlanPeriod year = PlanPeriod.academicYear(2027);

    assertThat(year).isEqualTo(new PlanPeriod(LocalDate.of(2027, 9, 1), LocalDate.of(2028, 8, 31)));
    assertThat(year.contains(LocalDate.of(2027, 9, 1))).isTrue();
    assertThat(year.contains(LocalDate.of(2028, 8, 31))).isTrue();
    assertThat(year.contains(LocalDate.of(2027, 8, 31))).isFalse();
    assertThat(year.contains(LocalDate.of(2028, 9, 1))).isFalse();
  }

  @Test
  void an_empty_text_is_the_same_as_an_absent_one() {
    Activity activity =
        new Activity(
            "", " ", null, List.of(), null, "\u00a0 ".strip(), Map.of(), List.of(), Map.of());

    assertThat(activity.number()).isNull();
    assertThat(activity.title()).isNull();
  }

  @Test
  void collections_are_copies_that_cannot_be_changed() {
    List<String> tasks = new ArrayList<>(List.of("Обучить наблюдателей"));
    Direction direction = new Direction(null, "1", "Наблюдение", tasks, List.of(), Map.of());
    tasks.clear();

    assertThat(direction.tasks()).containsExactly("Обучить наблюдателей");
    assertThatThrownBy(() -> direction.tasks().add("ещё"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_direction_has_a_word_before_its_number() {
    Plan plan =
        Plan.builder("План")
            .direction("Наблюдение", d -> d.label(" Раздел № "))
            .direction("Анализ", d -> d.label("Учебно-методический блок"))
            .direction("Итоги", d -> d.label(" "))
            .numbered()
            .build();

    assertThat(plan.directions())
        .extracting(Direction::label)
        .containsExactly("Раздел №", "Учебно-методический блок", null);
    assertThat(plan.directions()).extracting(Direction::number).containsExactly("1", "2", "3");
    assertThat(plan.directions().get(0).toBuilder().build()).isEqualTo(plan.directions().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Направление 1", "Направление:", "№", "Раздел № №", "-", "Раздел\tдва", "1"})
  void a_label_that_is_no_word_is_refused(String label) {
    assertThatThrownBy(() -> Direction.builder("Анализ").label(label).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Direction.builder("Анализ").label("а" + "б".repeat(50)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "label: expected a word or a few before a direction's number, of letters and at the end"
                + " «№», came \"а"
                + "б".repeat(49)
                + "…\"");
  }

  @Test
  void unknown_fields_are_copied_deeply() {
    List<Object> inner = new ArrayList<>(List.of(1));
    Map<String, Object> extra = new HashMap<>(Map.of("x", inner));
    Plan plan = new Plan(null, "План", null, null, null, null, null, null, null, extra);
    inner.add(2);

    assertThat(plan.extra()).isEqualTo(Map.of("x", List.of(1)));
    assertThat(plan.kind()).isEqualTo(PlanKind.PLAN_MEROPRIYATIY);
    assertThat(plan.directions()).isEmpty();
  }

  @Test
  void numbers_what_has_no_number_and_keeps_what_has() {
    Plan plan =
        Plan.builder("План")
            .direction(
                "Наблюдение", d -> d.activity("Список", a -> {}).activity("Обучение", a -> {}))
            .direction("Анализ", d -> d.activity("Справка", a -> a.number("7")))
            .numbered()
            .build();

    assertThat(plan.directions()).extracting(Direction::number).containsExactly("1", "2");
    assertThat(plan.allActivities())
        .extracting(Activity::number)
        .containsExactly("1.1", "1.2", "7");
  }

  @Test
  void a_flat_plan_is_numbered_in_one_row() {
    Plan plan =
        Plan.builder("План")
            .direction(
                Direction.builder(null)
                    .activity("Список", a -> {})
                    .activity("Обучение", a -> {})
                    .build())
            .numbered()
            .build();

    assertThat(plan.directions()).extracting(Direction::number).containsOnlyNulls();
    assertThat(plan.allActivities()).extracting(Activity::number).containsExactly("1", "2");
  }

  @Test
  void a_builder_begins_with_what_it_was_made_of() {
    Plan plan =
        Plan.builder("План")
            .level(PlanLevel.REGION)
            .period(PlanPeriod.calendarYear(2027))
            .preamble("Цель")
            .appendix(AppendixMark.of(null, "приказу", null, null))
            .approval(Approval.byAct("приказом", null, "1"))
            .direction("Анализ", d -> d.task("Задача").activity("Справка", a -> a.tag("P2")))
            .numbered()
            .build();

    assertThat(plan.toBuilder().build()).isEqualTo(plan);
  }

  @Test
  void a_column_that_is_missing_is_not_an_empty_cell() {
    Plan plan =
        Plan.builder("План")
            .columns(List.of(new PlanColumn(ColumnRole.ACTIVITY, "Мероприятие")))
            .build();

    assertThat(plan.hasColumn(ColumnRole.ACTIVITY)).isTrue();
    assertThat(plan.hasColumn(ColumnRole.RESULT)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Протокол (не менее 3)                         | 3    |
          Участвуют не менее 24 команд школ              | 24   | команд школ
          Справки, не меньше 10 актов; отчёт             | 10   | актов
          Справка, не менее 3-х                         | 3    |
          Не менее 5-ти протоколов заседаний            | 5    | протоколов заседаний
          Доля работ НЕ НИЖЕ 97,5 %                      | 97.5 | %
          """)
  void a_target_is_read_from_the_result(String text, BigDecimal atLeast, String unit) {
    assertThat(ExpectedResult.parse(text).target()).isEqualTo(new ResultTarget(atLeast, unit));
    assertThat(ExpectedResult.parse(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Справка",
        "не менее половины школ",
        "не менее",
        "",
        "не менее 99999999999999999999 школ"
      })
  void a_result_without_a_number_has_no_target(String text) {
    assertThat(ExpectedResult.parse(text).target()).isNull();
  }

  @Test
  void rejects_a_negative_target() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResultTarget.atLeast(-1, "актов"))
        .withMessage("a target is not negative, but it is -1");
  }

  @Test
  void equal_targets_are_equal_however_they_were_written() {
    assertThat(new ResultTarget(new BigDecimal("10.0"), "%"))
        .isEqualTo(ResultTarget.atLeast(10, "%"));
  }

  @Test
  void the_mark_of_an_appendix_refers_to_its_order() {
    Order order =
        Order.builder(OrderKind.RASPORYAZHENIE)
            .number("7-р")
            .date(LocalDate.of(2026, 9, 1))
            .build();

    assertThat(AppendixMark.to(order))
        .isEqualTo(AppendixMark.of(null, "распоряжению", LocalDate.of(2026, 9, 1), "7-р"));
    assertThat(
            AppendixMark.to(
                order.toBuilder().issuer(Organization.named("Управление образования")).build()))
        .extracting(AppendixMark::act)
        .isEqualTo("распоряжению Управления образования");
  }

  @Test
  void the_mark_of_an_appendix_says_to_itself() {
    assertThatThrownBy(() -> AppendixMark.of(null, "к приказу", null, "7"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("act: expected the act in the dative without «к», came «к приказу»");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "МБОУ «СОШ № 7 г. Энска» | МБОУ «СОШ № 7 г. Энска»",
        "«Лицей № 3» | «Лицей № 3»",
        "Лицей № 3 | Лицея № 3",
        "Средняя школа № 3 | Средней школы № 3",
        "Высшая школа | Высшей школы",
        "Заречный лицей | Заречного лицея",
        "Городской комитет по образованию | Городского комитета по образованию",
        "Управление образования Энского района | Управления образования Энского района",
        "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ | УПРАВЛЕНИЯ ОБРАЗОВАНИЯ",
        "Администрация Энского района | Администрации Энского района",
        "Муниципальное казённое общеобразовательное учреждение «СОШ № 7» |"
            + " Муниципального казённого общеобразовательного учреждения «СОШ № 7»",
        "Муниципальное общеобразовательное учреждение средняя общеобразовательная школа № 8 |"
            + " Муниципального общеобразовательного учреждения средней общеобразовательной школы № 8",
        "Муниципальное учреждение – основная школа села Красное |"
            + " Муниципального учреждения – основной школы села Красное",
        "Учреждение дополнительного образования Центр детского творчества |"
            + " Учреждения дополнительного образования Центра детского творчества",
        "Муниципальное учреждение управление образования города Энска |"
            + " Муниципального учреждения управления образования города Энска",
        "Муниципальное учреждение лицей № 3 | Муниципального учреждения лицея № 3",
        "МБОУ средняя школа № 8 | МБОУ средней школы № 8",
        "МБОУ Энская СОШ |",
        "Учреждение детский сад «Дом сказки» № 5 | Учреждения детского сада «Дом сказки» № 5",
        "Школа (Центр наук) пгт Мирный | Школы (Центр наук) пгт Мирный",
        "Управление школами и организациями | Управления школами и организациями",
        "Комитет технологий и наблюдений | Комитета технологий и наблюдений",
        "Дом творчества | Дома творчества",
        "Росток |",
        "Учреждение Северная Школка |",
        "Учреждение Северная |",
        "ЗАРЕЧЬЕ |",
        "Муниципальное |",
      })
  void an_organisation_is_named_in_the_genitive_where_the_form_is_certain(
      String name, @Nullable String genitive) {
    assertThat(Organization.named(name).inGenitive()).isEqualTo(genitive);
  }

  @Test
  void the_short_name_stands_in_the_genitive_where_there_is_one() {
    assertThat(
            Organization.builder("Муниципальное учреждение").shortName("МБОУ").build().inGenitive())
        .isEqualTo("МБОУ");
  }

  @Test
  void the_approval_word_agrees_with_the_kind_of_plan() {
    assertThat(PlanKind.PLAN_MEROPRIYATIY.approvedWord()).isEqualTo("УТВЕРЖДЕН");
    assertThat(PlanKind.DOROZHNAYA_KARTA.approvedWord()).isEqualTo("УТВЕРЖДЕНА");
  }

  @ParameterizedTest
  @CsvSource({
    "Дорожная карта, УТВЕРЖДЕНА",
    "Программа повышения объективности, УТВЕРЖДЕНА",
    "Положение об объективности, УТВЕРЖДЕНО",
    "Мероприятия по обеспечению объективности, УТВЕРЖДЕНЫ",
    "«Меры по повышению объективности», УТВЕРЖДЕНЫ",
    "Дополнительные меры, УТВЕРЖДЕНЫ",
    "План мероприятий («дорожная карта»), УТВЕРЖДЕН",
    "Комплекс мер, УТВЕРЖДЕН",
    "Муниципальный комплексный план, УТВЕРЖДЕН",
    "Годовая циклограмма, УТВЕРЖДЕНА",
    "Методические рекомендации, УТВЕРЖДЕНЫ",
    "Планы школ, УТВЕРЖДЕНЫ",
    "Матрица мер, УТВЕРЖДЕНА",
    "Предложения по объективности, УТВЕРЖДЕНЫ",
    "Школьная, УТВЕРЖДЕН"
  })
  void the_approval_word_agrees_with_what_the_title_calls_the_document(String title, String word) {
    assertThat(PlanKind.PLAN_MEROPRIYATIY.approvedWord(title)).isEqualTo(word);
    assertThat(PlanKind.KOMPLEKS_MER.approvedWord(title)).isEqualTo(word);
  }

  @Test
  void the_approval_word_agrees_with_the_kind_where_the_title_says_nothing() {
    assertThat(PlanKind.DOROZHNAYA_KARTA.approvedWord("План («дорожная карта») мер"))
        .isEqualTo("УТВЕРЖДЕН");
    assertThat(PlanKind.DOROZHNAYA_KARTA.approvedWord("Объективность оценки: дорожная карта"))
        .isEqualTo("УТВЕРЖДЕНА");
    assertThat(PlanKind.DOROZHNAYA_KARTA.approvedWord(null)).isEqualTo("УТВЕРЖДЕНА");
  }
}
