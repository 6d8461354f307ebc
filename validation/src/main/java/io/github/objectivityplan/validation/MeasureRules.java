package io.github.objectivityplan.validation;

import static io.github.objectivityplan.validation.Rule.Family.MEASURES;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.validation.Profile.Requirement;
import java.util.List;

/** Rules on what a plan of some level must contain; the profile says what that is. */
final class MeasureRules {

  private MeasureRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.named("direction-required", MEASURES)
            .asks(
                "В плане есть направления, которых ждут от плана его уровня.",
                "The plan has the directions that are expected of a plan of its level.")
            .because(
                "Рекомендации называют направления, из которых складывается объективность.",
                "The recommendations name the directions that objectivity is made of.")
            .basis(Basis.LETTER_05_71)
            .examines(Basis.REQUIREMENTS)
            .meets(
                """
                1. Обеспечение объективности результатов при проведении оценочной процедуры
                1.1 | Инструктаж организаторов | март 2027 г. | Директор | Журнал
                2. Формирование позитивного отношения к объективной оценке
                2.1 | Разъяснительная работа с педагогами | апрель 2027 г. | Директор | Протокол
                """)
            .breaks(
                """
                1. Обеспечение объективности результатов при проведении оценочной процедуры
                1.1 | Инструктаж организаторов | март 2027 г. | Директор | Журнал
                """)
            .check((it, notes) -> require(it, notes, Requirement.Kind.DIRECTION)),
        Rule.named("measure-required", MEASURES)
            .asks(
                "В плане есть основные меры, которых ждут от плана его уровня.",
                "The plan has the core measures that are expected of a plan of its level.")
            .because(
                "Без этих мер направление объявлено, но не обеспечено.",
                "Without these measures a direction is declared, but nothing stands behind it.")
            .basis(Basis.LETTER_05_71)
            .examines(Basis.REQUIREMENTS)
            .meets(
                """
                1 | Присутствие общественных наблюдателей при проведении процедуры | май 2027 г. | Директор | Акты
                2 | Обучение общественных наблюдателей | март 2027 г. | Методист | Журнал
                3 | Инструктаж организаторов и экспертов | март 2027 г. | Методист | Журнал
                4 | Меры информационной безопасности, кодирование работ | май 2027 г. | Директор | Приказ
                5 | Проверка работ школьными комиссиями по критериям | май 2027 г. | Директор | Протоколы
                6 | Недопущение конфликта интересов | май 2027 г. | Директор | Приказ
                7 | Утверждение приказа о порядке и сроках проведения процедур | март 2027 г. | Директор | Приказ
                8 | Анализ причин расхождения отметок и результатов | июнь 2027 г. | Методист | Справка
                9 | Помощь учителям с профессиональными дефицитами | июнь 2027 г. | Методист | Программа
                10 | Разъяснительная работа с педагогами | март 2027 г. | Директор | Протокол
                11 | Анализ результатов на заседаниях методических объединений | июнь 2027 г. | Методист | Протоколы
                12 | Корректировка положения о ВСОКО | июнь 2027 г. | Методист | Положение
                13 | Повышение квалификации по оцениванию | июнь 2027 г. | Методист | Удостоверения
                14 | Видеонаблюдение в аудиториях | май 2027 г. | Директор | Записи
                15 | Административные меры, если помощь не дала результата | июнь 2027 г. | Директор | Приказ
                16 | Родительские собрания | апрель 2027 г. | Классные руководители | Протоколы
                """)
            .breaks("1 | Инструктаж организаторов | март 2027 г. | Методист | Журнал")
            .check((it, notes) -> require(it, notes, Requirement.Kind.MEASURE)),
        Rule.named("cycle-stage-missing", MEASURES)
            .asks(
                "В плане есть этапы управленческого цикла: от цели до анализа эффективности мер.",
                "The plan has the stages of the management cycle, from the aim to the analysis of"
                    + " what the measures brought.")
            .because(
                "Разорванный цикл собирает данные, по которым ничего не решают.",
                "A broken cycle collects data that nobody decides by.")
            .basis(Basis.CYCLE)
            .examines(Basis.REQUIREMENTS)
            .meets(
                """
                @preamble Цель плана – объективная оценка. Показатели и методы сбора информации даны в приложении.
                1 | Мониторинг процедур | октябрь 2026 г. | Методист | Справка
                2 | Анализ результатов мониторинга | ноябрь 2026 г. | Методист | Справка
                3 | Разработка адресных рекомендаций | декабрь 2026 г. | Методист | Рекомендации
                4 | Принятие управленческих решений | январь 2027 г. | Директор | Приказ
                5 | Анализ эффективности принятых мер | июнь 2027 г. | Методист | Справка
                """)
            .breaks("1 | Мониторинг процедур | октябрь 2026 г. | Методист | Справка")
            .check((it, notes) -> require(it, notes, Requirement.Kind.STAGE)),
        Rule.named("vpr-use-forbidden", MEASURES)
            .asks(
                "План не назначает того, что запрещено делать с ВПР: рейтингов, премий и взысканий"
                    + " по результатам, единого дня, проведения после уроков и в каникулы, сборов с"
                    + " родителей и учителей, открытой выкладки заданий.",
                "The plan does not order what is forbidden with VPR: rankings, bonuses and"
                    + " penalties by results, a single day, VPR after lessons or in the holidays,"
                    + " money or paper from parents or teachers, open posting of the tasks.")
            .because(
                "Последствия для школы и учителя – главная причина необъективности.",
                "Consequences for schools and teachers are the main cause of false results.")
            .basis(Basis.VPR_USE)
            .examines(new Message("мероприятия, где упомянуты ВПР", "activities that mention VPR"))
            .meets("1 | Обсуждение результатов ВПР | июнь 2027 г. | Методист | Протокол")
            .breaks(
                "1 | Составление рейтинга школ по итогам ВПР | июнь 2027 г. | Методист | Рейтинг")
            .check(MeasureRules::vprUse));
  }

  private static void require(Examination it, Notes notes, Requirement.Kind kind) {
    for (Requirement requirement : it.profile.requirements()) {
      if (requirement.kind() != kind) {
        continue;
      }
      notes.examined(1);
      Coverage coverage = it.coverage();
      if (coverage.meets(requirement)) {
        continue;
      }
      Row nearest = coverage.nearest(requirement);
      Message what =
          switch (kind) {
            case DIRECTION -> new Message("направление", "the direction");
            case MEASURE -> new Message("мера", "the measure");
            case STAGE -> new Message("этап", "the stage");
          };
      Message near =
          nearest == null
              ? new Message("похожей строки нет", "no row comes near it")
              : new Message(
                  "ближе всего %s «%s»"
                      .formatted(nearest.label().ru(), Notes.brief(nearest.title())),
                  "the nearest is %s \"%s\""
                      .formatted(nearest.label().en(), Notes.brief(nearest.title())));
      notes
          .at(PlanPath.PLAN.field("directions"))
          .quote(requirement.code())
          .atMost(requirement.core() ? Level.ERROR : Level.INFO)
          .says(
              "обязательное содержание: ожидается %s «%s» (%s), в плане не найдено; %s",
              "required content: expected %s \"%s\" (%s), not found in the plan; %s",
              what,
              requirement.name(),
              requirement.code(),
              near);
    }
  }

  private static void vprUse(Examination it, Notes notes) {
    for (Row row : it.rows) {
      String[] words = row.titleWords();
      if (!VprUse.mentions(words)) {
        continue;
      }
      notes.examined(1);
      Message found = VprUse.forbidden(words);
      if (found != null) {
        notes
            .at(row, row.path.field("title"))
            .quote(row.title())
            .says(
                "ожидалось мероприятие, которое с ВПР совместимо, назначено запрещённое: %s (%s)",
                "expected an activity that agrees with VPR, what is forbidden is ordered: %s (%s)",
                found,
                Basis.VPR_USE);
      }
    }
  }
}
