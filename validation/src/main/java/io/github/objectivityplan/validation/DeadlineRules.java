package io.github.objectivityplan.validation;

import static io.github.objectivityplan.validation.Rule.Family.DEADLINES;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.deadline.DeadlineFlag;
import io.github.objectivityplan.deadline.DeadlineTerm;
import io.github.objectivityplan.deadline.Resolution;
import io.github.objectivityplan.deadline.TextRange;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules on deadlines. */
final class DeadlineRules {

  /** How many days off the period a deadline may lie: reports after it, August before it. */
  private static final int TOLERANCE = 62;

  /** A window as long as this has to touch the period, whatever the tolerance. */
  private static final int HALF_A_YEAR = 150;

  /** A plan with fewer rows is not said to be mostly vague. */
  private static final int ROWS_FOR_MOSTLY = 4;

  private static final String BEFORE_ORDER = "deadline-before-order";
  private static final String OUTSIDE_PERIOD = "deadline-outside-period";

  private DeadlineRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.named("deadline-missing", DEADLINES)
            .asks("У каждого мероприятия есть срок.", "Every activity has a deadline.")
            .because(
                "Мероприятие без срока нельзя проконтролировать.",
                "An activity without a deadline cannot be controlled.")
            .basis(Basis.CYCLE)
            .examines(Basis.ROWS)
            .meets("1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ")
            .breaks(
                """
                1 | Утверждение регламента | | Директор | Приказ
                2 | Анализ результатов | май 2027 г. | Методист | Справка
                """)
            .check(DeadlineRules::missing),
        Rule.named("deadline-unreadable", DEADLINES)
            .asks("Срок понятен.", "The deadline is understood.")
            .because(
                "Срок, который нельзя прочесть, каждый поймёт по-своему.",
                "A deadline that cannot be read is understood by everybody in their own way.")
            .examines(Basis.DEADLINES)
            .meets("1 | Анализ результатов | до 15 января 2027 г. | Методист | Справка")
            .breaks("1 | Анализ результатов | цветной карандаш | Методист | Справка")
            .check(DeadlineRules::unreadable),
        Rule.named("deadline-impossible-date", DEADLINES)
            .asks(
                "Дата существует, а срок не кончается раньше, чем начался.",
                "The date exists; a range does not run backwards.")
            .because("31 февраля не наступит.", "The 31st of February will not come.")
            .examines(Basis.DEADLINES)
            .meets("1 | Анализ результатов | до 28.02.2027 | Методист | Справка")
            .breaks("1 | Анализ результатов | до 31.02.2027 | Методист | Справка")
            .check(DeadlineRules::impossible),
        Rule.named(BEFORE_ORDER, DEADLINES)
            .asks(
                "Срок не истекает до даты приказа, который утверждает план.",
                "A deadline does not end before the date of the order that approves the plan.")
            .because(
                "Нельзя поручить то, что должно было закончиться раньше поручения.",
                "Nobody can be told to do what was to be done before.")
            .examines(
                new Message(
                    "сроки плана, у приказа которого есть дата",
                    "deadlines of a plan whose order has a date"))
            .meets(
                """
                @order PRIKAZ | 115-од | 2026-09-17 | Об утверждении плана
                1 | Утверждение планов | до 01.10.2026 | Директор | Планы
                """)
            .breaks(
                """
                @order PRIKAZ | 115-од | 2026-09-17 | Об утверждении плана
                1 | Утверждение планов | до 01.09.2026 | Директор | Планы
                """)
            .check(DeadlineRules::beforeOrder),
        Rule.named(OUTSIDE_PERIOD, DEADLINES)
            .asks(
                "Срок лежит в периоде плана; год не остался от старого плана.",
                "The deadline lies in the plan's period; its year is not left over from an old"
                    + " plan.")
            .because(
                "Год прошлого плана – самая частая ошибка, когда план делают из старого.",
                "Last plan's year is the usual mistake when a plan is made from an old one.")
            .examines(
                new Message(
                    "сроки плана, период которого известен",
                    "deadlines of a plan whose period is known"))
            .meets("1 | Анализ результатов | март 2027 г. | Методист | Справка")
            .breaks("1 | Анализ результатов | март 2025 г. | Методист | Справка")
            .check(DeadlineRules::outsidePeriod),
        Rule.named("deadline-year-ambiguous", DEADLINES)
            .asks("Год срока читается одним образом.", "One reading of the year is possible.")
            .because(
                "«Август, сентябрь» в плане учебного года – это начало года или конец?",
                "\"August, September\" in an academic year's plan: its beginning or its end?")
            .examines(Basis.DEADLINES)
            .meets("1 | Педагогический совет | август 2027 г. | Директор | Протокол")
            .breaks("1 | Педагогический совет | август, сентябрь | Директор | Протокол")
            .check(
                (it, notes) ->
                    flagged(
                        it,
                        notes,
                        DeadlineFlag.YEAR_AMBIGUOUS,
                        "год срока «%s» можно прочесть по-разному",
                        "the year of the deadline \"%s\" can be read in different ways")),
        Rule.named("deadline-part-repeated", DEADLINES)
            .asks("В сроке нет повторов.", "The cell does not repeat a part.")
            .because(
                "Повтор остаётся при правке: на его месте, возможно, был другой месяц.",
                "A repetition is left by an edit; another month may have stood there.")
            .examines(Basis.DEADLINES)
            .meets("1 | Анализ | декабрь 2026 г., май 2027 г. | Методист | Справка")
            .breaks(
                "1 | Анализ | декабрь 2026 г., декабрь 2026 г., май 2027 г. | Методист | Справка")
            .fix("Повтор удаляется.", "The repetition is removed.")
            .check(DeadlineRules::partRepeated),
        Rule.named("deadline-not-chronological", DEADLINES)
            .asks(
                "Части одного срока идут по порядку времени.", "Parts of one cell follow in time.")
            .because(
                "«Сентябрь, март 2021 г.»: год относится к обоим месяцам или к одному?",
                "\"September, March 2021\": does the year belong to both months or to one?")
            .examines(Basis.DEADLINES)
            .meets("1 | Семинар | ноябрь 2026 г., март 2027 г. | Методист | Программа")
            .breaks("1 | Семинар | март 2027 г., ноябрь 2026 г. | Методист | Программа")
            .check(
                (it, notes) ->
                    flagged(
                        it,
                        notes,
                        DeadlineFlag.NOT_CHRONOLOGICAL,
                        "части срока «%s» идут не по порядку времени",
                        "the parts of the deadline \"%s\" do not follow in time")),
        Rule.named("deadline-vague", DEADLINES)
            .asks(
                "Срок можно проверить по самой ячейке: не «постоянно» и не «по плану».",
                "The cell alone can be checked; \"all year\" and \"as planned\" cannot.")
            .because(
                "«В течение года» истекает, когда проверять уже поздно.",
                "\"During the year\" ends when it is too late to check.")
            .examines(Basis.DEADLINES)
            .meets("1 | Консультации | ноябрь 2026 г. | Методист | Журнал")
            .breaks("1 | Консультации | в течение учебного года | Методист | Журнал")
            .check(DeadlineRules::vague),
        Rule.named("deadlines-mostly-vague", DEADLINES)
            .asks(
                "Сроки вида «в течение года» – не больше чем у половины мероприятий.",
                "At most half of the activities have such vague deadlines.")
            .because(
                "План, в котором почти всё «в течение года», не планирует.",
                "A plan in which nearly everything is \"during the year\" plans nothing.")
            .examines(Basis.DEADLINES)
            .meets(
                """
                1 | Приказ о процедурах | октябрь 2026 г. | Директор | Приказ
                2 | Обучение наблюдателей | ноябрь 2026 г. | Методист | Журнал
                3 | Консультации | в течение года | Методист | Журнал
                4 | Анализ результатов | май 2027 г. | Методист | Справка
                """)
            .breaks(
                """
                1 | Приказ о процедурах | в течение года | Директор | Приказ
                2 | Обучение наблюдателей | постоянно | Методист | Журнал
                3 | Консультации | в течение года | Методист | Журнал
                4 | Анализ результатов | май 2027 г. | Методист | Справка
                """)
            .check(DeadlineRules::mostlyVague),
        Rule.named("deadline-unanchored", DEADLINES)
            .asks(
                "Событие или график, от которого считают срок, есть в календаре.",
                "The event or schedule that a deadline leans on is in the calendar.")
            .because(
                "Без даты события такой срок не превратить в день.",
                "Without the event's date such a deadline does not become a day.")
            .examines(Basis.DEADLINES)
            .meets("1 | Инструктаж | март 2027 г. | Директор | Журнал")
            .breaks(
                "1 | Инструктаж | за 1 рабочий день до районной контрольной | Директор | Журнал")
            .check(
                (it, notes) ->
                    flagged(
                        it,
                        notes,
                        DeadlineFlag.UNANCHORED,
                        "даты события или графика для срока «%s» нет в календаре",
                        "the event or schedule of the deadline \"%s\" is not in the calendar")),
        Rule.named("deadline-on-day-off", DEADLINES)
            .asks(
                "Точная дата – рабочий день: не воскресенье, не праздник и не выходной, который на"
                    + " неё перенесён. Суббота у школ может быть рабочей и не считается выходным;"
                    + " день, нерабочий только при пятидневной неделе, – замечание плана"
                    + " муниципалитета или региона, у прочих – для сведения.",
                "An exact day is a working day: no Sunday, no holiday, no day that a day off was"
                    + " moved to. Schools may work on Saturdays, so that is no day off; a day that"
                    + " is off in a five-day week alone counts in the plan of a municipality or a"
                    + " region, in others it is information.")
            .because(
                "Назначенное на праздник перенесут, но неизвестно куда.",
                "What is set on a holiday will be moved, nobody knows where.")
            .examines(new Message("точные даты", "exact days"))
            .meets(
                """
                @period 2025-09-01 | 2026-08-31
                1 | Семинар | 10 февраля 2026 г. | Методист | Программа
                """)
            .breaks(
                """
                @period 2025-09-01 | 2026-08-31
                1 | Семинар | 12 июня 2026 г. | Методист | Программа
                """)
            .check(DeadlineRules::dayOff),
        Rule.named("cycle-order-broken", DEADLINES)
            .asks(
                "Анализ мониторинга не раньше самого мониторинга.",
                "Analysis does not precede the monitoring it analyses.")
            .because(
                "Нельзя проанализировать то, что ещё не собрано.",
                "What has not been collected cannot be analysed.")
            .basis(Basis.CYCLE)
            .examines(
                new Message("строки об анализе мониторинга", "rows that analyse a monitoring"))
            .meets(
                """
                1 | Мониторинг процедур | октябрь 2026 г. | Методист | Справка
                2 | Анализ результатов мониторинга процедур | ноябрь 2026 г. | Методист | Справка
                """)
            .breaks(
                """
                1 | Мониторинг процедур | декабрь 2026 г. | Методист | Справка
                2 | Анализ результатов мониторинга процедур | ноябрь 2026 г. | Методист | Справка
                """)
            .check(CycleOrder::examine));
  }

  static PlanPath path(Row row) {
    return row.path.field("deadline");
  }

  static String text(Row row) {
    Deadline deadline = row.activity.deadline();
    return deadline == null ? "" : deadline.text();
  }

  private static boolean says(Row row) {
    return Words.says(text(row));
  }

  private static void missing(Examination it, Notes notes) {
    Missing.note(
        it,
        notes,
        "deadline-missing",
        ColumnRole.DEADLINE,
        "deadline",
        row -> !says(row) && text(row).indexOf('_') < 0,
        new Message("срок", "a deadline"),
        new Message("графа «Срок»", "a column of deadlines"));
  }

  private static void unreadable(Examination it, Notes notes) {
    for (Row row : it.rows) {
      Deadline deadline = row.activity.deadline();
      if (deadline == null || !says(row)) {
        continue;
      }
      notes.examined(1);
      boolean understood = false;
      for (DeadlineTerm term : deadline.terms()) {
        understood |= !(term instanceof DeadlineTerm.Unrecognised);
      }
      if (!understood && Placeholders.find(deadline.text(), false) == null) {
        notes
            .at(row, path(row))
            .quote(deadline.text())
            .says(
                "срок «%s» не удалось прочесть",
                "the deadline \"%s\" cannot be read", Notes.brief(deadline.text()));
      }
    }
  }

  private static void impossible(Examination it, Notes notes) {
    for (Row row : it.rows) {
      if (!says(row)) {
        continue;
      }
      notes.examined(1);
      if (it.has(row, DeadlineFlag.IMPOSSIBLE_DATE)) {
        notes
            .at(row, path(row))
            .quote(text(row))
            .says(
                "в сроке «%s» названа дата, которой нет",
                "the deadline \"%s\" names a date that does not exist", Notes.brief(text(row)));
      } else if (it.has(row, DeadlineFlag.REVERSED_RANGE)) {
        notes
            .at(row, path(row))
            .quote(text(row))
            .says(
                "срок «%s» кончается раньше, чем начинается",
                "the deadline \"%s\" ends before it begins", Notes.brief(text(row)));
      }
    }
  }

  private static void beforeOrder(Examination it, Notes notes) {
    LocalDate order = it.order == null ? null : it.order.date();
    if (order == null) {
      return;
    }
    for (Row row : it.rows) {
      if (!says(row)) {
        continue;
      }
      notes.examined(1);
      // a year left over from an old plan is one mistake, which another rule tells
      if (hasEndedBefore(it, row, order) && !(isRun(it, OUTSIDE_PERIOD) && isStale(it, row))) {
        notes
            .at(row, path(row))
            .quote(text(row))
            .says(
                "срок «%s» истёк до даты приказа (%s)",
                "the deadline \"%s\" ended before the date of the order (%s)",
                Notes.brief(text(row)),
                order);
      }
    }
  }

  private static boolean isRun(Examination it, String rule) {
    return it.profile.level(rule) != Level.OFF;
  }

  private static boolean hasEndedBefore(Examination it, Row row, LocalDate order) {
    LocalDate last = it.resolution(row).lastDay();
    Deadline deadline = row.activity.deadline();
    return last != null
        && last.isBefore(order)
        && deadline != null
        && deadline.terms().stream()
            .noneMatch(
                term ->
                    term instanceof DeadlineTerm.Recurring
                        || term instanceof DeadlineTerm.PerSchedule
                        || term instanceof DeadlineTerm.OnRequest
                        || term instanceof DeadlineTerm.Unrecognised);
  }

  private static void outsidePeriod(Examination it, Notes notes) {
    PlanPeriod period = it.plan.period();
    if (period == null) {
      return;
    }
    LocalDate order = it.order == null ? null : it.order.date();
    for (Row row : it.rows) {
      if (!says(row)) {
        continue;
      }
      notes.examined(1);
      boolean told = order != null && isRun(it, BEFORE_ORDER) && hasEndedBefore(it, row, order);
      if (isStale(it, row)) {
        notes
            .at(row, path(row))
            .quote(text(row))
            .says(
                "срок «%s» вне периода плана (%s – %s), похоже, год остался от старого плана",
                "the deadline \"%s\" is outside the plan's period (%s to %s), its year seems left"
                    + " over from an old plan",
                Notes.brief(text(row)),
                period.start(),
                period.end());
      } else if (!told && isFarOff(it, row, period)) {
        notes
            .at(row, path(row))
            .quote(text(row))
            .atMost(Level.WARNING)
            .says(
                "срок «%s» вне периода плана (%s – %s)",
                "the deadline \"%s\" is outside the plan's period (%s to %s)",
                Notes.brief(text(row)),
                period.start(),
                period.end());
      }
    }
  }

  /** Whether a deadline has a year in which the plan's own year would fit. */
  private static boolean isStale(Examination it, Row row) {
    PlanPeriod period = it.plan.period();
    if (period == null) {
      return false;
    }
    DateWindow days = DateWindow.of(period.start(), period.end());
    for (Resolution.Window window : it.resolution(row).windows()) {
      boolean apart = daysOff(window.window(), days) > 0 && length(window.window()) >= HALF_A_YEAR;
      if (isYearWritten(window) && (window.isStaleYear() || apart)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFarOff(Examination it, Row row, PlanPeriod period) {
    DateWindow days = DateWindow.of(period.start(), period.end());
    for (Resolution.Window window : it.resolution(row).windows()) {
      if (isYearWritten(window) && daysOff(window.window(), days) > TOLERANCE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYearWritten(Resolution.Window window) {
    return window.yearRule() == Resolution.YearRule.WRITTEN
        || window.yearRule() == Resolution.YearRule.SHARED;
  }

  private static long length(DateWindow window) {
    return window.start() == null || window.end() == null
        ? 0
        : ChronoUnit.DAYS.between(window.start(), window.end());
  }

  /** How many days lie between a window and the period; a bound is judged by its day. */
  private static long daysOff(DateWindow window, DateWindow period) {
    LocalDate start = window.start() == null ? window.end() : window.start();
    LocalDate end = window.end() == null ? window.start() : window.end();
    if (start == null || end == null || period.start() == null || period.end() == null) {
      return 0;
    }
    if (end.isBefore(period.start())) {
      return ChronoUnit.DAYS.between(end, period.start());
    }
    return Math.max(0, ChronoUnit.DAYS.between(period.end(), start));
  }

  private static void flagged(
      Examination it, Notes notes, DeadlineFlag flag, String ru, String en) {
    for (Row row : it.rows) {
      if (!says(row)) {
        continue;
      }
      notes.examined(1);
      if (it.has(row, flag) && Placeholders.find(text(row), false) == null) {
        notes
            .at(row, path(row))
            .quote(text(row))
            .says(ru.formatted(Notes.brief(text(row))), en.formatted(Notes.brief(text(row))));
      }
    }
  }

  private static void partRepeated(Examination it, Notes notes) {
    for (Row row : it.rows) {
      Deadline deadline = row.activity.deadline();
      if (deadline == null || !says(row)) {
        continue;
      }
      notes.examined(1);
      if (it.has(row, DeadlineFlag.PART_REPEATED)) {
        String without = withoutRepetition(deadline);
        notes
            .at(row, path(row))
            .quote(deadline.text())
            .fix(
                without == null
                    ? List.of()
                    : List.of(new Edit(path(row).field("text"), deadline.text(), without)))
            .says(
                "в сроке «%s» одна часть записана дважды",
                "the deadline \"%s\" says one part twice", Notes.brief(deadline.text()));
      }
    }
  }

  /** The text without the parts that repeat; {@code null} where the rest would read differently. */
  private static @Nullable String withoutRepetition(Deadline deadline) {
    List<TextRange> ranges = deadline.ranges();
    if (ranges.size() != deadline.terms().size()) {
      return null;
    }
    Set<DeadlineTerm> seen = new HashSet<>();
    List<DeadlineTerm> kept = new ArrayList<>();
    StringBuilder text = new StringBuilder(deadline.text());
    int removed = 0;
    for (int i = 0; i < ranges.size(); i++) {
      if (seen.add(deadline.terms().get(i))) {
        kept.add(deadline.terms().get(i));
        continue;
      }
      // the repetition goes together with what stands between it and the part before
      int from = i == 0 ? ranges.get(i).start() : ranges.get(i - 1).end();
      text.delete(from - removed, ranges.get(i).end() - removed);
      removed += ranges.get(i).end() - from;
    }
    String without = text.toString();
    return !without.equals(deadline.text()) && Deadline.parse(without).terms().equals(kept)
        ? without
        : null;
  }

  /** Whether nobody can check the deadline by its cell: it has no date but the whole period. */
  private static boolean isVague(Examination it, Row row) {
    Resolution resolution = it.resolution(row);
    return it.has(row, DeadlineFlag.VAGUE)
        && resolution.occurrences().isEmpty()
        && resolution.windows().stream()
            .allMatch(window -> window.term() instanceof DeadlineTerm.Throughout);
  }

  private static void vague(Examination it, Notes notes) {
    for (Row row : it.rows) {
      if (!says(row)) {
        continue;
      }
      notes.examined(1);
      if (isVague(it, row)) {
        notes
            .at(row, path(row))
            .quote(text(row))
            .says(
                "срок «%s» нельзя проверить, ожидались месяц или дата",
                "the deadline \"%s\" cannot be checked, expected a month or a date",
                Notes.brief(text(row)));
      }
    }
  }

  private static void mostlyVague(Examination it, Notes notes) {
    int all = 0;
    int vague = 0;
    for (Row row : it.rows) {
      if (says(row)) {
        all++;
        if (isVague(it, row)) {
          vague++;
        }
      }
    }
    notes.examined(all);
    if (all >= ROWS_FOR_MOSTLY && vague * 2 > all) {
      notes
          .at(PlanPath.PLAN.field("directions"))
          .says(
              "у %d из %d мероприятий срок нельзя проверить, ожидалось не больше половины",
              "%d of %d activities have a deadline that cannot be checked, expected at most half",
              vague,
              all);
    }
  }

  private static void dayOff(Examination it, Notes notes) {
    for (Row row : it.rows) {
      if (!isToldWorkedOrOff(it, row)) {
        continue;
      }
      notes.examined(1);
      if (!it.has(row, DeadlineFlag.DAY_OFF) && isOffInOffices(it, row)) {
        boolean office =
            it.plan.level() == PlanLevel.MUNICIPALITY || it.plan.level() == PlanLevel.REGION;
        notes
            .at(row, path(row))
            .quote(text(row))
            .atMost(office ? Level.ERROR : Level.INFO)
            .says(
                "срок «%s» – нерабочий день при пятидневной неделе",
                "the deadline \"%s\" is a day off in a five-day week", Notes.brief(text(row)));
      }
      for (Resolution.Flag flag : it.resolution(row).flags()) {
        // a bound may well be a day off: what is due by it can be done before
        if (flag.flag() == DeadlineFlag.DAY_OFF && flag.term() instanceof DeadlineTerm.On) {
          notes
              .at(row, path(row))
              .quote(text(row))
              .says(
                  "срок «%s» – нерабочий день",
                  "the deadline \"%s\" is a day off", Notes.brief(text(row)));
          break;
        }
      }
    }
  }

  /** Whether an exact day is one that a decree or a holiday makes off where Saturdays are off. */
  private static boolean isOffInOffices(Examination it, Row row) {
    for (Resolution.Window window : it.resolution(row).windows()) {
      LocalDate day = window.window().end();
      if (window.term() instanceof DeadlineTerm.On && day != null && it.isOffInOffices(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the deadline has an exact day of which it is known if it is worked. */
  private static boolean isToldWorkedOrOff(Examination it, Row row) {
    for (Resolution.Window window : it.resolution(row).windows()) {
      LocalDate day = window.window().end();
      if (window.term() instanceof DeadlineTerm.On && day != null && it.knowsWorked(day)) {
        return true;
      }
    }
    return false;
  }
}
