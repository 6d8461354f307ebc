package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.AssessmentEvent.Certainty;
import io.github.objectivityplan.deadline.CalendarSpan.Holidays;
import io.github.objectivityplan.deadline.CalendarSpan.Season;
import io.github.objectivityplan.deadline.CalendarSpan.YearPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events that are built in: what has been published, and what a rule gives. */
final class PublishedEvents {

  private static final List<String> VPR_ALIASES = List.of("всероссийские проверочные работы");
  private static final String RON = "Рособрнадзор";

  private PublishedEvents() {}

  static List<AssessmentEvent> all() {
    List<AssessmentEvent> events = new ArrayList<>();
    vpr(events, 2020, "2020-09-14/2020-10-12", RON + ", перенос ВПР 2020 на осень");
    vpr(events, 2020, "2021-03-15/2021-05-21", RON + ", ВПР 2021, 4–8 классы");
    vpr(events, 2021, "2022-03-15/2022-03-26", RON + ", ВПР 2022, остановлены в марте");
    vpr(events, 2022, "2022-09-19/2022-10-24", RON + ", перенос ВПР 2022 на осень");
    vpr(events, 2022, "2023-03-01/2023-05-20", RON + ", ВПР 2023");
    vpr(events, 2023, "2024-03-01/2024-05-17", "приказ Рособрнадзора от 21.12.2023 № 2160");
    vpr(events, 2024, "2025-04-11/2025-05-16", "приказ Рособрнадзора от 13.05.2024 № 1008");
    vpr(events, 2025, "2026-04-20/2026-05-20", RON + ", ВПР 2026");
    events.add(
        new AssessmentEvent(
            "ВПР", VPR_ALIASES, 2026, null, null, Certainty.NOT_PUBLISHED, "нет приказа"));
    event(
        events,
        "региональный этап ВсОШ",
        List.of("региональный этап всероссийской олимпиады школьников", "региональный этап ВОШ"),
        2025,
        "2026-01-12/2026-02-28",
        "приказ Минпросвещения от 15.10.2025 № 748");
    event(
        events,
        "ЕГЭ",
        List.of("ГИА 11", "единый государственный экзамен"),
        2025,
        "2026-06-01/2026-07-09",
        "приказ Минпросвещения и Рособрнадзора, ГИА-11 2026, основной период");
    event(
        events,
        "ОГЭ",
        List.of("ГИА 9", "основной государственный экзамен"),
        2025,
        "2026-06-02/2026-07-06",
        "приказ Минпросвещения и Рособрнадзора, ГИА-9 2026, основной период");
    exam(events, "досрочный период ЕГЭ", "2026-03-20/2026-04-20");
    exam(events, "дополнительный период ЕГЭ", "2026-09-04/2026-09-25");
    exam(events, "досрочный период ОГЭ", "2026-04-21/2026-05-18");
    exam(events, "дополнительный период ОГЭ", "2026-09-03/2026-09-25");
    for (String name : List.of("ЕГЭ", "ОГЭ")) {
      events.add(
          new AssessmentEvent(
              name, List.of(), 2026, null, null, Certainty.NOT_PUBLISHED, "нет приказа"));
    }
    schoolYear2025(events);
    for (int year = 2020; year <= 2026; year++) {
      byRule(events, year);
    }
    return events;
  }

  private static void exam(List<AssessmentEvent> events, String name, String window) {
    event(events, name, List.of(), 2025, window, RON + ", расписание ГИА 2026");
  }

  private static void vpr(List<AssessmentEvent> events, int year, String window, String source) {
    event(events, "ВПР", VPR_ALIASES, year, window, source);
  }

  private static void event(
      List<AssessmentEvent> events,
      String name,
      List<String> aliases,
      int year,
      String window,
      String source) {
    events.add(
        new AssessmentEvent(
            name, aliases, year, DateWindow.parse(window), null, Certainty.CONFIRMED, source));
  }

  private static void byRule(List<AssessmentEvent> events, int year) {
    String essay = "Порядок ГИА-11: среды декабря, февраля и апреля";
    rule(events, "итоговое сочинение", year, AssessmentCalendar.essayMainDay(year), essay);
    rule(
        events,
        "дополнительный срок итогового сочинения",
        year,
        AssessmentCalendar.essayFirstExtraDay(year),
        essay);
    rule(
        events,
        "дополнительный срок итогового сочинения",
        year,
        AssessmentCalendar.essaySecondExtraDay(year),
        essay);
    String interview = "Порядок ГИА-9: вторая среда февраля и дополнительные сроки";
    rule(
        events,
        "итоговое собеседование",
        year,
        AssessmentCalendar.interviewMainDay(year),
        interview);
    rule(
        events,
        "дополнительный срок итогового собеседования",
        year,
        AssessmentCalendar.interviewFirstExtraDay(year),
        interview);
    rule(
        events,
        "дополнительный срок итогового собеседования",
        year,
        AssessmentCalendar.interviewSecondExtraDay(year),
        interview);
  }

  private static void rule(
      List<AssessmentEvent> events, String name, int year, LocalDate day, String source) {
    events.add(
        new AssessmentEvent(
            name, List.of(), year, DateWindow.day(day), null, Certainty.BY_RULE, source));
  }

  /** 2025/26 by the ministry's recommendation; every school has its own. */
  private static void schoolYear2025(List<AssessmentEvent> events) {
    quarter(events, 1, "2025-09-01/2025-10-24");
    quarter(events, 2, "2025-11-05/2025-12-30");
    quarter(events, 3, "2026-01-12/2026-03-27");
    quarter(events, 4, "2026-04-06/2026-05-26");
    holidays(events, Season.Name.AUTUMN, "2025-10-25/2025-11-02");
    holidays(events, Season.Name.WINTER, "2025-12-31/2026-01-11");
    holidays(events, Season.Name.SPRING, "2026-03-28/2026-04-05");
    holidays(events, Season.Name.SUMMER, "2026-05-27/2026-08-31");
  }

  private static void quarter(List<AssessmentEvent> events, int number, String window) {
    part(events, new YearPart(null, YearPart.Unit.SCHOOL_QUARTER, number), window);
  }

  private static void holidays(
      List<AssessmentEvent> events, Season.@Nullable Name season, String window) {
    part(events, new Holidays(null, season), window);
  }

  private static void part(List<AssessmentEvent> events, CalendarSpan span, String window) {
    events.add(
        new AssessmentEvent(
            RussianText.of(span),
            List.of(),
            2025,
            DateWindow.parse(window),
            span,
            Certainty.RECOMMENDED,
            "рекомендации Минпросвещения на 2025/26 учебный год"));
  }
}
