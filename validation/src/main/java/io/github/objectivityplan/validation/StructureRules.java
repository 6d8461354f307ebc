package io.github.objectivityplan.validation;

import static io.github.objectivityplan.validation.Rule.Family.STRUCTURE;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.ExpectedResult;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules on the structure of a plan: rows, numbers, directions, results. */
final class StructureRules {

  private static final String GOOD =
      """
      1. Подготовка процедур
      1.1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
      1.2 | Обучение наблюдателей | ноябрь 2026 г. | Методист | Журнал обучения
      2. Работа с результатами
      2.1 | Анализ результатов | май 2027 г. | Методист | Справка
      """;

  private StructureRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.named("plan-empty", STRUCTURE)
            .asks("В плане есть мероприятия.", "The plan has activities.")
            .because(
                "План без мероприятий нечего исполнять и проверять.",
                "There is nothing to carry out or to check in a plan without activities.")
            .examines(Basis.THE_PLAN)
            .meets(GOOD)
            .breaks("@title План мероприятий")
            .check(StructureRules::planEmpty),
        Rule.named("direction-empty", STRUCTURE)
            .asks("В каждом направлении есть мероприятия.", "Every direction has activities.")
            .because(
                "Направление без мероприятий объявлено, но не обеспечено действиями.",
                "A direction without activities is declared, but nothing is done for it.")
            .examines(Basis.DIRECTIONS)
            .meets(GOOD)
            .breaks(
                """
                1. Подготовка процедур
                2. Работа с результатами
                2.1 | Анализ результатов | май 2027 г. | Методист | Справка
                """)
            .check(StructureRules::directionEmpty),
        Rule.named("activity-title-missing", STRUCTURE)
            .asks("У каждого мероприятия есть наименование.", "Every activity is named.")
            .because(
                "Без наименования неизвестно, что должно быть сделано.",
                "Without a name nobody knows what is to be done.")
            .examines(Basis.ROWS)
            .meets(GOOD)
            .breaks("1 | | май 2027 г. | Методист | Справка")
            .check(StructureRules::titleMissing),
        Rule.named("number-duplicate", STRUCTURE)
            .asks(
                "Номер встречается в плане один раз, а если нумерация в направлениях начинается"
                    + " заново, то один раз в направлении.",
                "A printed number occurs once in the plan, or once in its direction where numbering"
                    + " restarts there.")
            .because(
                "На строку с повторным номером нельзя сослаться в отчёте или приказе.",
                "A report or an order cannot refer to a row whose number is not its own.")
            .examines(Basis.NUMBERS)
            .meets(GOOD)
            .breaks(
                """
                1. Подготовка процедур
                1.1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
                1.1 | Обучение наблюдателей | ноябрь 2026 г. | Методист | Журнал обучения
                """)
            .fix("Строки нумеруются заново по порядку.", "The rows are numbered anew in order.")
            .check(StructureRules::numberDuplicate),
        Rule.named("number-direction-mismatch", STRUCTURE)
            .asks("Номер «4.1» стоит в направлении 4.", "The number \"4.1\" stands in direction 4.")
            .because(
                "Номер, начатый с номера другого направления, ведёт читателя не туда.",
                "A number that begins with another direction's leads the reader astray.")
            .examines(Basis.NUMBERS)
            .meets(GOOD)
            .breaks(
                """
                1. Подготовка процедур
                1.1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
                3. Работа с результатами
                4.1 | Анализ результатов | май 2027 г. | Методист | Справка
                """)
            .fix("Строки нумеруются заново по порядку.", "The rows are numbered anew in order.")
            .check(StructureRules::numberDirectionMismatch),
        Rule.named("number-gap", STRUCTURE)
            .asks("Номера идут с единицы без пропусков.", "Numbers run from 1 without holes.")
            .because(
                "Пропуск номера означает потерянную строку или ошибку набора.",
                "A hole means a row that was lost or a slip of the hand.")
            .examines(Basis.NUMBERS)
            .meets(GOOD)
            .breaks(
                """
                1. Подготовка процедур
                1.2 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
                1.3 | Обучение наблюдателей | ноябрь 2026 г. | Методист | Журнал обучения
                """)
            .fix("Строки нумеруются заново по порядку.", "The rows are numbered anew in order.")
            .check(StructureRules::numberGap),
        Rule.named("number-style-mixed", STRUCTURE)
            .asks(
                "Номера в плане записаны одинаково: «2.6» или «2.6.».",
                "One style of numbers, \"2.6\" or \"2.6.\", in one plan.")
            .because(
                "Разнобой в номерах выдаёт склейку из разных документов.",
                "Mixed styles show that a plan was put together from pieces.")
            .examines(Basis.NUMBERS)
            .meets(GOOD)
            .breaks(
                """
                1. Подготовка процедур
                1.1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
                1.2. | Обучение наблюдателей | ноябрь 2026 г. | Методист | Журнал обучения
                """)
            .fix(
                "Все номера получают самое частое окончание.",
                "All numbers get the ending that most of them have.")
            .check(StructureRules::numberStyleMixed),
        Rule.named("direction-duplicate", STRUCTURE)
            .asks(
                "Направление встречается один раз: по номеру и по названию.",
                "A direction occurs once, by number and by title.")
            .because(
                "Повторное направление появляется, когда раздел скопирован или разорван.",
                "A direction occurs twice when a section was copied or torn apart.")
            .examines(Basis.DIRECTIONS)
            .meets(GOOD)
            .breaks(
                """
                1. Подготовка процедур
                1.1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
                1. Подготовка процедур
                1.2 | Обучение наблюдателей | ноябрь 2026 г. | Методист | Журнал обучения
                """)
            .check(StructureRules::directionDuplicate),
        Rule.named("activity-duplicate", STRUCTURE)
            .asks("Одно мероприятие не записано дважды.", "The same activity is not listed twice.")
            .because(
                "Повтор либо лишний, либо в одной из строк потеряно отличие.",
                "A repetition is one too many, or what makes it different was lost.")
            .examines(Basis.ROWS)
            .meets(GOOD)
            .breaks(
                """
                1 | Анализ результатов проверочных работ | март 2027 г. | Методист | Справка
                2 | Анализ результатов проверочных работ | июнь 2027 г. | Методист | Справка
                """)
            .check(StructureRules::activityDuplicate),
        Rule.named("declared-count-mismatch", STRUCTURE)
            .asks(
                "За словами «по двум направлениям» следуют два направления.",
                "\"In two directions\" is followed by two.")
            .because(
                "Вступление и таблица одного плана не должны спорить.",
                "The introduction and the table of one plan do not contradict each other.")
            .examines(
                new Message(
                    "числа направлений во вступлении", "counts of directions in the introduction"))
            .meets(
                """
                @preamble Мероприятия организуются по двум направлениям.
                1. Подготовка процедур
                1.1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
                2. Работа с результатами
                2.1 | Анализ результатов | май 2027 г. | Методист | Справка
                """)
            .breaks(
                """
                @preamble Мероприятия организуются по трём направлениям.
                1. Подготовка процедур
                1.1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
                2. Работа с результатами
                2.1 | Анализ результатов | май 2027 г. | Методист | Справка
                """)
            .check(StructureRules::declaredCountMismatch),
        Rule.named("target-count-mismatch", STRUCTURE)
            .asks(
                "«Не менее N» в результате согласуется со списком в той же строке.",
                "\"At least N\" agrees with the list in the same row.")
            .because(
                "Если в примечании названо семь школ, показатель «не менее 9» недостижим.",
                "Where seven schools are listed, \"at least 9\" cannot be reached.")
            .examines(
                new Message("строки с показателем и списком", "rows with a target and a list"))
            .meets(
                "1 | Посещение школ | март 2027 г. | Методист | Справка (не менее 4) | № 3, 5, 8, 12")
            .breaks(
                "1 | Посещение школ | март 2027 г. | Методист | Справка (не менее 6) | № 3, 5, 8, 12")
            .check(TargetCount::examine),
        Rule.named("result-column-missing", STRUCTURE)
            .asks(
                "План указывает ожидаемые результаты.", "The plan states expected results at all.")
            .because(
                "Без ожидаемых результатов исполнение плана нельзя подтвердить.",
                "Without expected results nobody can show that the plan was carried out.")
            .basis(Basis.CYCLE)
            .examines(Basis.THE_PLAN)
            .meets(GOOD)
            .breaks(
                """
                @columns NUMBER | ACTIVITY | DEADLINE | RESPONSIBLE
                1 | Утверждение регламента | октябрь 2026 г. | Директор
                2 | Анализ результатов | май 2027 г. | Методист
                """)
            .check(StructureRules::resultColumnMissing),
        Rule.named("result-missing", STRUCTURE)
            .asks(
                "В графе «Ожидаемый результат» нет пустых строк.",
                "Where there is a column for results, no row leaves it empty.")
            .because(
                "Пустая ячейка читается как «результат не нужен».",
                "An empty cell reads as \"no result is needed\".")
            .examines(Basis.ROWS)
            .meets(GOOD)
            .breaks(
                """
                1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
                2 | Анализ результатов | май 2027 г. | Методист |
                """)
            .check(StructureRules::resultMissing),
        Rule.named("result-not-verifiable", STRUCTURE)
            .asks(
                "Ожидаемый результат – документ или число, а не пожелание.",
                "A result is a document or a number, not a wish.")
            .because(
                "«Повышение качества» нельзя приложить к отчёту, справку можно.",
                "\"Better quality\" cannot be put into a file; a memorandum can.")
            .basis(Basis.CYCLE)
            .examines(Basis.RESULTS)
            .meets("1 | Анализ результатов | май 2027 г. | Методист | Аналитическая справка")
            .breaks("1 | Анализ результатов | май 2027 г. | Методист | Рост культуры оценивания")
            .check(StructureRules::resultNotVerifiable));
  }

  private static void planEmpty(Examination it, Notes notes) {
    notes.examined(1);
    if (!it.violations("plan-empty").isEmpty()) {
      notes
          .at(PlanPath.PLAN)
          .says(
              "ожидались мероприятия, в плане нет ни одного",
              "expected activities, the plan has none");
    }
  }

  private static void directionEmpty(Examination it, Notes notes) {
    notes.examined(it.plan.directions().size());
    for (PlanPath path : it.violations("direction-empty")) {
      PlanPath direction = path.parent();
      if (direction != null) {
        String name = directionName(it.plan.directions().get(direction.index()));
        notes
            .at(direction)
            .quote(name)
            .says(
                "в направлении «%s» ожидались мероприятия, нет ни одного",
                "expected activities in the direction \"%s\", it has none", name);
      }
    }
  }

  private static String directionName(Direction direction) {
    if (direction.title() != null) {
      return Notes.brief(direction.title());
    }
    return direction.number() == null ? "" : direction.number();
  }

  private static void titleMissing(Examination it, Notes notes) {
    for (Row row : it.rows) {
      notes.examined(1);
      if (!Words.says(row.title())) {
        notes
            .at(row, row.path.field("title"))
            .says(
                "ожидалось наименование мероприятия, ячейка пуста",
                "expected the name of an activity, the cell is empty");
      }
    }
  }

  private static void numberDuplicate(Examination it, Notes notes) {
    Numbering numbering = it.numbering();
    notes.examined(numbering.numbers.size());
    Map<Numbering.Printed, Numbering.Printed> duplicates = numbering.duplicates();
    if (duplicates.isEmpty()) {
      return;
    }
    List<Edit> fix = numbering.renumbered(it.texts());
    duplicates.forEach(
        (number, earlier) ->
            notes
                .at(number.row(), number.row().path.field("number"))
                .quote(number.row().item())
                .fix(fix)
                .says(
                    "номер «%s» уже стоит у мероприятия «%s»",
                    "the number \"%s\" already belongs to the activity \"%s\"",
                    number.row().item(),
                    Notes.brief(earlier.row().title())));
  }

  private static void numberDirectionMismatch(Examination it, Notes notes) {
    Numbering numbering = it.numbering();
    if (numbering.scheme == Numbering.Scheme.BY_DIRECTION) {
      notes.examined(numbering.numbers.size());
    }
    Map<Numbering.Printed, Integer> strangers = numbering.strangers();
    if (strangers.isEmpty()) {
      return;
    }
    List<Edit> fix = numbering.renumbered(it.texts());
    strangers.forEach(
        (number, direction) ->
            notes
                .at(number.row(), number.row().path.field("number"))
                .quote(number.row().item())
                .fix(fix)
                .says(
                    "в направлении %d ожидался номер, начатый с «%d.», стоит «%s»",
                    "expected a number that begins with \"%d.\" in direction %d, came \"%s\"",
                    direction,
                    direction,
                    number.row().item()));
  }

  private static void numberGap(Examination it, Notes notes) {
    Numbering numbering = it.numbering();
    notes.examined(numbering.numbers.size());
    List<Numbering.Gap> gaps = numbering.gaps();
    if (gaps.isEmpty()) {
      return;
    }
    List<Edit> fix = numbering.renumbered(it.texts());
    for (Numbering.Gap gap : gaps) {
      Row row = gap.number().row();
      StringBuilder missing = new StringBuilder();
      gap.number().prefix().forEach(part -> missing.append(part).append('.'));
      missing.append(gap.missing());
      notes
          .at(row, row.path.field("number"))
          .quote(row.item())
          .fix(fix)
          .says(
              "перед номером «%s» ожидался «%s», его нет".formatted(row.item(), missing),
              "expected \"%s\" before the number \"%s\", there is none"
                  .formatted(missing, row.item()));
    }
  }

  private static void numberStyleMixed(Examination it, Notes notes) {
    Numbering numbering = it.numbering();
    notes.examined(numbering.numbers.size());
    if (numbering.tails().size() < 2) {
      return;
    }
    List<Edit> fix = numbering.restyled();
    String usual = numbering.usualTail();
    String odd = "";
    String plain = "";
    for (Numbering.Printed number : numbering.numbers) {
      if (number.tail().equals(usual) && plain.isEmpty()) {
        plain = number.row().item();
      } else if (!number.tail().equals(usual) && odd.isEmpty()) {
        odd = number.row().item();
      }
    }
    notes
        .at(PlanPath.PLAN.field("directions"))
        .quote(odd)
        .fix(fix)
        .says(
            "номера записаны по-разному: «%s» и «%s»",
            "numbers are written in different ways: \"%s\" and \"%s\"", plain, odd);
  }

  private static void directionDuplicate(Examination it, Notes notes) {
    Map<String, Integer> byNumber = new HashMap<>();
    Map<String, Integer> byTitle = new HashMap<>();
    List<Direction> directions = it.plan.directions();
    for (int i = 0; i < directions.size(); i++) {
      Direction direction = directions.get(i);
      int number = Numbering.directionNumber(direction);
      String title = direction.title() == null ? "" : Words.key(direction.title());
      if (direction.number() == null && title.isEmpty()) {
        continue;
      }
      notes.examined(1);
      Integer sameNumber = number < 0 ? null : byNumber.putIfAbsent(String.valueOf(number), i);
      Integer sameTitle = title.isEmpty() ? null : byTitle.putIfAbsent(title, i);
      if (sameNumber != null || sameTitle != null) {
        String name = directionName(direction);
        notes
            .at(PlanPath.direction(i))
            .quote(name)
            .says(
                sameTitle != null
                    ? "направление «%s» встречается второй раз".formatted(name)
                    : "направление «%s» имеет номер %d, который уже занят".formatted(name, number),
                sameTitle != null
                    ? "the direction \"%s\" occurs for the second time".formatted(name)
                    : "the direction \"%s\" has the number %d, which is taken"
                        .formatted(name, number));
      }
    }
  }

  private static void activityDuplicate(Examination it, Notes notes) {
    Map<List<String>, Row> first = new HashMap<>();
    for (Row row : it.rows) {
      List<String> key = Arrays.asList(row.titleWords());
      if (key.isEmpty()) {
        continue;
      }
      notes.examined(1);
      Row earlier = first.putIfAbsent(key, row);
      if (earlier != null) {
        notes
            .at(row, row.path.field("title"))
            .quote(row.title())
            .says(
                "мероприятие «%s» уже записано: %s",
                "the activity \"%s\" is already there: %s",
                Notes.brief(row.title()),
                earlier.label());
      }
    }
  }

  private static void declaredCountMismatch(Examination it, Notes notes) {
    String preamble = it.plan.preamble();
    if (preamble == null) {
      return;
    }
    int actual = it.plan.directions().size();
    boolean flat = actual == 1 && it.plan.directions().get(0).title() == null;
    if (flat) {
      return;
    }
    String[] words = Words.of(preamble);
    for (int i = 0; i < words.length; i++) {
      if (!Words.startsWithAny(words[i], DIRECTION_WORDS)) {
        continue;
      }
      for (int back = 1; back <= 3 && i - back >= 0; back++) {
        int declared = count(words[i - back]);
        if (declared > 1) {
          notes.examined(1);
          if (declared != actual) {
            notes
                .at(PlanPath.PLAN.field("preamble"))
                .quote(words[i - back] + " " + words[i])
                .says(
                    "во вступлении объявлено направлений: %d, в плане их %d",
                    "the introduction announces %d directions, the plan has %d", declared, actual);
          }
          return;
        }
      }
    }
  }

  private static final List<String> DIRECTION_WORDS = List.of("направлени", "раздел", "блок");

  private static final Map<String, Integer> COUNTS = counts();

  private static Map<String, Integer> counts() {
    String[] forms = {
      "",
      "",
      "два двум двух двумя",
      "три трем трех тремя",
      "четыре четырем четырех четырьмя",
      "пять пяти пятью",
      "шесть шести шестью",
      "семь семи семью",
      "восемь восьми восемью",
      "девять девяти девятью",
      "десять десяти десятью"
    };
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 2; i < forms.length; i++) {
      for (String form : forms[i].split(" ")) {
        counts.put(form, i);
      }
    }
    return counts;
  }

  private static int count(String word) {
    Integer named = COUNTS.get(word);
    if (named != null) {
      return named;
    }
    int number = Numbering.integer(word);
    return number <= 20 ? number : -1;
  }

  private static boolean hasResult(Row row) {
    ExpectedResult result = row.activity.result();
    return result != null && Words.says(result.text());
  }

  private static void resultColumnMissing(Examination it, Notes notes) {
    if (it.rows.isEmpty()) {
      return;
    }
    notes.examined(1);
    if (!it.plan.hasColumn(ColumnRole.RESULT)
        && it.rows.stream().noneMatch(StructureRules::hasResult)) {
      notes
          .at(PlanPath.PLAN.field("columns"))
          .says(
              "ожидалась графа с ожидаемыми результатами, в плане её нет",
              "expected a column with expected results, the plan has none");
    }
  }

  private static void resultMissing(Examination it, Notes notes) {
    if (!it.plan.hasColumn(ColumnRole.RESULT)
        && it.rows.stream().noneMatch(StructureRules::hasResult)) {
      return;
    }
    for (Row row : it.rows) {
      notes.examined(1);
      if (!hasResult(row)) {
        notes
            .at(row, row.path.field("result"))
            .says(
                "ожидался результат мероприятия «%s», ячейка пуста",
                "expected a result of the activity \"%s\", the cell is empty",
                Notes.brief(row.title()));
      }
    }
  }

  private static final List<String> DOCUMENTS =
      List.of(
          "акт",
          "алгоритм",
          "анализ",
          "аналитическ",
          "анкет",
          "база",
          "банк",
          "бланк",
          "буклет",
          "вебинар",
          "ведомост",
          "видеозапис",
          "выписк",
          "график",
          "диплом",
          "договор",
          "доклад",
          "документ",
          "дорожн",
          "журнал",
          "заключени",
          "записк",
          "запис",
          "заявк",
          "заявлен",
          "инструкц",
          "информац",
          "карт",
          "квалификац",
          "лист",
          "материал",
          "методическ",
          "модел",
          "новост",
          "обзор",
          "опись",
          "отчет",
          "памятк",
          "паспорт",
          "перечен",
          "письм",
          "план",
          "плакат",
          "положени",
          "порядок",
          "постановлени",
          "предложени",
          "презентац",
          "приказ",
          "программ",
          "проект",
          "протокол",
          "публикац",
          "распоряжени",
          "рассылк",
          "расписани",
          "реестр",
          "регламент",
          "рекомендац",
          "решени",
          "сборник",
          "сведени",
          "сводк",
          "свидетельств",
          "сертификат",
          "соглашени",
          "сообщени",
          "состав",
          "список",
          "спис",
          "справк",
          "стать",
          "стенд",
          "страниц",
          "схем",
          "таблиц",
          "уведомлени",
          "удостоверени",
          "форм",
          "циклограмм",
          "чек",
          "шаблон",
          "явочн");

  private static final Stems DOCUMENT_STEMS = documentStems();

  private static Stems documentStems() {
    Stems stems = new Stems();
    DOCUMENTS.forEach(stems::number);
    return stems.ready();
  }

  private static void resultNotVerifiable(Examination it, Notes notes) {
    for (Row row : it.rows) {
      ExpectedResult result = row.activity.result();
      if (result == null || !Words.says(result.text())) {
        continue;
      }
      notes.examined(1);
      String[] words = Words.of(result.text());
      boolean verifiable = result.target() != null || DOCUMENT_STEMS.matchesAny(words);
      for (String word : words) {
        verifiable |= Character.isDigit(word.charAt(0));
      }
      if (!verifiable) {
        notes
            .at(row, row.path.field("result"))
            .quote(result.text())
            .says(
                "ожидался документ или число, записано «%s»",
                "expected a document or a number, came \"%s\"", Notes.brief(result.text()));
      }
    }
  }
}
