package io.github.objectivityplan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.deadline.AssessmentCalendar;
import io.github.objectivityplan.deadline.AssessmentEvent;
import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.party.ResponsibleParty;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTemplatesTest {

  private static final Organization SCHOOL = Organization.named("МБОУ «СОШ № 7 г. Энска»");

  private static PlanTemplate school() {
    return PlanTemplates.school(SCHOOL, 2026);
  }

  private static PlanTemplate ordered() {
    return school()
        .number("118-од")
        .date(LocalDate.of(2026, 9, 1))
        .signatory("Директор", "А.Б. Петрова");
  }

  private static Activity activity(PlanDocument document, String title) {
    return document
        .plan()
        .allActivities()
        .filter(each -> String.valueOf(each.title()).startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> deadlines(Direction direction) {
    return direction.activities().stream().map(each -> String.valueOf(each.deadline())).toList();
  }

  @Test
  void a_plan_without_requisites_has_no_order_and_names_its_organisation() {
    PlanDocument document = school().build();

    assertThat(document.order()).isNull();
    assertThat(document.plan().title())
        .isEqualTo(
            "План мероприятий по обеспечению объективности процедур оценки качества образования на"
                + " 2026/2027 учебный год\nМБОУ «СОШ № 7 г. Энска»");
    assertThat(document.plan().period()).isEqualTo(PlanPeriod.academicYear(2026));
  }

  @Test
  void the_order_approves_entrusts_publishes_and_controls() {
    Order order = ordered().place("г. Энск").build().order();

    assertThat(order).isNotNull();
    assertThat(order.clauses())
        .extracting(Clause::text)
        .satisfiesExactly(
            approve ->
                assertThat(approve)
                    .startsWith("Утвердить план мероприятий")
                    .endsWith(
                        "Ответственный исполнитель плана – заместитель директора по"
                            + " учебно-воспитательной работе."),
            entrust -> assertThat(entrust).isEqualTo("Ответственному исполнителю плана:"),
            rest -> assertThat(rest).startsWith("Работникам, названным в плане"),
            control ->
                assertThat(control)
                    .isEqualTo("Контроль за исполнением настоящего приказа оставляю за собой."));
    assertThat(order.clauses().get(1).clauses())
        .extracting(Clause::text)
        .anySatisfy(
            publish ->
                assertThat(publish)
                    .startsWith("разместить план на официальном сайте организации")
                    .endsWith("в срок до 11 сентября 2026\u00a0г.;"));
    assertThat(order.executor()).isNull();
    assertThat(order.legalBasis()).extracting(act -> act.number()).contains("556", "05-71");
  }

  @Test
  void the_plans_first_sheet_names_the_order_and_who_issued_it() {
    AppendixMark mark = ordered().build().plan().appendix();

    assertThat(mark).isNotNull();
    assertThat(mark.act()).isEqualTo("приказу МБОУ «СОШ № 7 г. Энска»");
    assertThat(mark.date()).isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(mark.actNumber()).isEqualTo("118-од");
    AppendixMark municipal =
        PlanTemplates.municipality(Organization.named("Администрация Энского района"), 2026)
            .number("12")
            .date(LocalDate.of(2026, 9, 1))
            .signatory("Глава", "В.Г. Соколов")
            .build()
            .plan()
            .appendix();
    assertThat(municipal).isNotNull();
    assertThat(municipal.act()).isEqualTo("постановлению Администрации Энского района");
  }

  @Test
  void an_order_that_lacks_a_requisite_is_refused_and_the_requisite_is_named() {
    PlanTemplate template = school().number("118-од").date(LocalDate.of(2026, 9, 1));

    assertThatThrownBy(template::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("missing: signatory");
  }

  @Test
  void a_date_far_from_the_plans_year_is_refused() {
    PlanTemplate template = school();

    assertThatThrownBy(() -> template.date(LocalDate.of(2027, 6, 1)))
        .hasMessage(
            "expected a date of the order in 2026-06-01/2027-03-31 for a plan from 2026-09-01 to"
                + " 2027-08-31, came 2027-06-01");
  }

  @Test
  void a_year_before_the_recommendations_is_refused() {
    assertThatThrownBy(() -> PlanTemplates.school(SCHOOL, 2017))
        .hasMessage("expected an academic year that begins in 2018 to 2100, came 2017");
  }

  @Test
  void an_administration_issues_what_administrations_issue() {
    Organization body = Organization.named("Администрация Заречного муниципального округа");

    assertThat(kind(PlanTemplates.municipality(body, 2026))).isEqualTo(OrderKind.POSTANOVLENIE);
    assertThat(kind(PlanTemplates.region(Organization.named("Правительство Энской области"), 2026)))
        .isEqualTo(OrderKind.RASPORYAZHENIE);
    assertThat(kind(PlanTemplates.municipality(Organization.named("Управление образования"), 2026)))
        .isEqualTo(OrderKind.PRIKAZ);
    assertThat(kind(PlanTemplates.municipality(body, 2026).kind(OrderKind.PRIKAZ)))
        .isEqualTo(OrderKind.PRIKAZ);
  }

  private static OrderKind kind(PlanTemplate template) {
    Order order =
        template
            .number("12")
            .date(LocalDate.of(2026, 9, 1))
            .signatory("Руководитель", "В.Г. Соколов")
            .build()
            .order();
    assertThat(order).isNotNull();
    return order.kind();
  }

  @Test
  void a_disposition_has_no_enacting_word_but_a_colon() {
    Order order = ordered().kind(OrderKind.RASPORYAZHENIE).build().order();

    assertThat(order).isNotNull();
    assertThat(order.enactingWord()).isNull();
    assertThat(order.preamble()).endsWith(":");
  }

  @Test
  void a_day_that_is_a_day_off_is_moved_to_the_working_day_before() {
    // 15 September 2024 is a Sunday
    PlanDocument document = PlanTemplates.school(SCHOOL, 2024).build();

    assertThat(activity(document, "Утверждение графика").deadline())
        .hasToString("до 13 сентября 2024 г.");
  }

  @Test
  void what_the_order_is_too_late_for_is_due_soon_after_it() {
    PlanDocument document = ordered().date(LocalDate.of(2026, 11, 12)).build();

    assertThat(activity(document, "Утверждение графика").deadline())
        .hasToString("до 26 ноября 2026 г.");
    assertThat(activity(document, "Повышение квалификации").deadline())
        .hasToString("ноябрь 2026 г. – май 2027 г.");
  }

  @Test
  void known_dates_of_a_procedure_are_leant_on_and_unknown_ones_are_months() {
    AssessmentCalendar known =
        AssessmentCalendar.builtIn()
            .replacing(
                AssessmentEvent.local(
                    "ВПР", DateWindow.parse("2027-04-12/2027-04-23"), "приказ школы"));

    assertThat(activity(school().calendar(known).build(), "Присутствие").deadline())
        .hasToString("в период ВПР");
    assertThat(activity(school().build(), "Присутствие").deadline())
        .hasToString("апрель – май 2027 г.");
  }

  @Test
  void activities_stand_in_the_order_of_their_dates() {
    assertThat(deadlines(school().build().plan().directions().get(1)))
        .containsExactly(
            "октябрь 2026 г.",
            "декабрь 2026 г., апрель 2027 г.",
            "до 10 июня 2027 г.",
            "до 18 июня 2027 г.",
            "до 25 июня 2027 г.",
            "август 2027 г.");
  }

  @Test
  void the_host_adds_replaces_and_removes_and_the_numbers_follow() {
    Activity own =
        Activity.builder("Тренировочная работа в компьютерной форме")
            .deadline("ноябрь 2026 г.")
            .responsible("Технический специалист")
            .result("Протокол")
            .build();
    PlanTemplate template =
        school().add("P1", "rehearsal", own).replace("video", own).remove("parents");

    PlanDocument document = template.build();

    assertThat(template.ids()).contains("rehearsal", "video").doesNotContain("parents");
    assertThat(document.plan().directions().get(0).activities().get(1))
        .isEqualTo(own.toBuilder().number("1.2").build());
    assertThatThrownBy(() -> template.remove("parents"))
        .hasMessageStartingWith("expected the id of an activity [procedures-schedule,")
        .hasMessageEndingWith("came \"parents\"");
    assertThatThrownBy(() -> template.add("P9", "x", own))
        .hasMessage("expected one of the directions [P1, P2, P3], came \"P9\"");
    assertThatThrownBy(() -> template.add("P1", "video", own))
        .hasMessage("expected an id that is not taken, came \"video\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "до 1 марта 2025 г.",
        "до 1 марта 2029 г.",
        "сентябрь 2026 г.",
        "до 31.06.2027",
        "до 7 марта 2027 г.",
        "март 2025 г., в период ВПР"
      })
  void a_deadline_of_the_host_stays_as_it_was_written_and_the_rules_speak(String text) {
    Activity own =
        Activity.builder("Моё мероприятие")
            .deadline(text)
            .responsible("Директор")
            .result("Акт")
            .build();

    PlanDocument document =
        ordered()
            .date(LocalDate.of(2026, 12, 15))
            .add("P1", "own", own)
            .replace("video", own.toBuilder().title("Иное мероприятие").build())
            .build();

    assertThat(activity(document, "Моё").deadline()).isEqualTo(own.deadline());
    assertThat(activity(document, "Иное").deadline()).isEqualTo(own.deadline());
  }

  @Test
  void a_deadline_of_the_host_before_the_order_is_found() {
    Activity own =
        Activity.builder("Моё мероприятие")
            .deadline("до 1 марта 2025 г.")
            .responsible("Директор")
            .result("Акт")
            .build();

    PlanDocument document = ordered().add("P1", "own", own).build();

    assertThat(PlanValidator.of(Profiles.byId("school")).validate(document).findings())
        .filteredOn(finding -> finding.level().isAtLeast(Level.WARNING))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.quote()).isEqualTo("до 1 марта 2025 г."));
  }

  @Test
  void roles_have_the_names_that_the_school_gives_them() {
    PlanDocument document = ordered().role("deputy", "Заместитель директора по УР").build();

    assertThat(activity(document, "Анализ эффективности").responsible())
        .extracting(ResponsibleParty::text)
        .containsExactly("Заместитель директора по УР");
    assertThat(document.order()).isNotNull();
    assertThat(document.order().clauses().get(0).text())
        .contains("Ответственный исполнитель плана – заместитель директора по УР.");
    assertThatThrownBy(() -> school().role("cook", "Повар"))
        .hasMessageContaining("class-teachers], came \"cook\"");
  }

  @Test
  void a_schools_plan_is_made_of_what_its_municipality_asks_of_schools() {
    Plan municipal =
        Plan.builder("План на 2026/2027 учебный год")
            .level(PlanLevel.MUNICIPALITY)
            .period(PlanPeriod.academicYear(2026))
            .direction(
                "Обеспечение объективности процедур",
                d ->
                    row(
                        row(
                            row(
                                row(d, "Хранение материалов", "март 2027 г.", "Руководители ОО"),
                                "Проведение собраний",
                                "февраль 2027 г.",
                                "Управление образования, классные руководители"),
                            "Формирование реестра",
                            "январь 2027 г.",
                            "МКУ «РИМЦ», муниципальный координатор"),
                        "Отчет за прошлый год",
                        "июнь 2025 г.",
                        "общеобразовательные организации"))
            .numbered()
            .build();

    PlanTemplate template =
        PlanTemplates.schoolFrom(PlanDocument.of(municipal), SCHOOL).role("head", "Директор школы");
    PlanDocument document = template.build();

    assertThat(activity(document, "Хранение материалов").responsible())
        .extracting(ResponsibleParty::text)
        .containsExactly("Директор школы");
    assertThat(activity(document, "Проведение собраний").responsible())
        .extracting(ResponsibleParty::text)
        .containsExactly("Классные руководители");
    assertThat(template.leftOut())
        .extracting(left -> left.item() + " " + left.reason().ru())
        .containsExactly(
            "1.3 ответственные – не школы: МКУ «РИМЦ», муниципальный координатор",
            "1.4 срок «июнь 2025 г.» вне периода плана");
  }

  private static Direction.Builder row(
      Direction.Builder direction, String title, String deadline, String responsible) {
    return direction.activity(
        title, a -> a.deadline(deadline).responsible(responsible).result("Справка"));
  }

  @Test
  void a_plan_for_a_calendar_year_gives_a_schools_plan_for_that_year() {
    Plan municipal = Plan.builder("План на 2027 год").period(PlanPeriod.calendarYear(2027)).build();

    PlanDocument document = PlanTemplates.schoolFrom(PlanDocument.of(municipal), SCHOOL).build();

    assertThat(document.plan().title()).contains("на 2027 год");
    assertThat(activity(document, "Повышение квалификации").deadline())
        .hasToString("февраль – ноябрь 2027 г.");
    assertThat(PlanValidator.of(Profiles.byId("school")).validate(document).failsAt(Level.WARNING))
        .isFalse();
  }

  @Test
  void a_municipalitys_plan_without_a_period_gives_no_schools_plan() {
    PlanDocument municipal = PlanDocument.of(Plan.builder("План").build());

    assertThatThrownBy(() -> PlanTemplates.schoolFrom(municipal, SCHOOL))
        .hasMessage(
            "expected a plan with a period to derive a school's plan from, came one without");
  }

  private static PlanDocument municipal() {
    return PlanTemplates.municipality(Organization.named("Управление образования"), 2026)
        .number("5")
        .date(LocalDate.of(2026, 9, 1))
        .signatory("Начальник", "В.Г. Соколов")
        .build();
  }

  @Test
  void a_schools_plan_from_a_municipalitys_has_the_directions_and_tasks_of_a_school() {
    PlanDocument document = PlanTemplates.schoolFrom(municipal(), SCHOOL).build();

    assertThat(document.plan().directions())
        .extracting(Direction::title)
        .containsExactlyElementsOf(
            school().build().plan().directions().stream().map(Direction::title).toList());
    assertThat(document.plan().directions().get(1).tasks())
        .isEqualTo(school().build().plan().directions().get(1).tasks());
    assertThat(document.plan().directions().get(1).activities()).hasSizeGreaterThan(1);
  }

  @Test
  void a_schools_plan_from_a_municipalitys_is_in_the_words_of_a_school() {
    PlanDocument document = PlanTemplates.schoolFrom(municipal(), SCHOOL).build();

    assertThat(document.plan().allActivities())
        .extracting(each -> String.valueOf(each.title()))
        .noneMatch(title -> title.contains("организаций,"))
        .contains(
            "Видеонаблюдение в аудиториях при выполнении работ при наличии технической возможности");
    assertThat(activity(document, "Видеонаблюдение").responsible())
        .extracting(ResponsibleParty::text)
        .containsExactly("Технический специалист");
    assertThat(activity(document, "Разработка дорожной карты").deadline())
        .hasToString("декабрь 2026 г.");
  }

  @Test
  void a_schools_plan_from_a_municipalitys_has_what_its_measures_need() {
    PlanDocument document = PlanTemplates.schoolFrom(municipal(), SCHOOL).build();

    for (String title :
        List.of(
            "Утверждение графика",
            "Отбор общественных",
            "Обучение общественных",
            "Присутствие общественных",
            "Создание предметных комиссий",
            "Проверка работ комиссиями",
            "Сопоставление результатов",
            "Анализ результатов")) {
      assertThat(activity(document, title).deadline()).as(title).isNotNull();
    }
  }

  @Test
  void a_heading_of_a_municipality_that_names_no_typical_direction_stays_without_its_tasks() {
    Plan municipal =
        Plan.builder("План на 2026/2027 учебный год")
            .level(PlanLevel.MUNICIPALITY)
            .period(PlanPeriod.academicYear(2026))
            .direction(
                "Работа с кадрами",
                d ->
                    row(
                        d.task("Помочь школам района"),
                        "Обмен опытом",
                        "март 2027 г.",
                        "Руководители ОО"))
            .build();

    PlanDocument document = PlanTemplates.schoolFrom(PlanDocument.of(municipal), SCHOOL).build();

    assertThat(document.plan().directions())
        .last()
        .satisfies(
            direction -> {
              assertThat(direction.title()).isEqualTo("Работа с кадрами");
              assertThat(direction.tasks()).isEmpty();
            });
  }

  @Test
  void what_the_order_leaves_no_day_for_is_left_out_and_told() {
    MeasureCatalogue catalogue =
        MeasureCatalogue.parse(
            """
            extends: school
            measures:
              - id: last
                direction: P3
                title: Итоговая выставка
                deadlines: [август]
                responsible: [head]
                result: Приказ
              - id: later
                direction: P3
                title: Разбор выставки
                deadlines: [сентябрь]
                responsible: [head]
                result: Справка
                after: [last]
            """);
    PlanTemplate template = PlanTemplates.of(catalogue, SCHOOL, 2026);

    assertThat(template.build().plan().allActivities())
        .extracting(Activity::title)
        .contains("Итоговая выставка")
        .doesNotContain("Разбор выставки");
    assertThat(template.leftOut())
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.title()).isEqualTo("Разбор выставки");
              assertThat(left.reason().ru()).contains("не остается дня");
            });
  }
}
