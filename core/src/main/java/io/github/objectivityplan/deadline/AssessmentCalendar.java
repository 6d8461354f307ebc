package io.github.objectivityplan.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Календарь оценочных процедур: when the events are that deadlines lean on. Dates are data with a
 * source; {@link #none()} knows nothing, {@link #builtIn()} what has been published, and a school
 * puts its own dates in their place.
 */
public final class AssessmentCalendar {

  private static final int FIRST_MONTH = 8;

  private static final Comparator<AssessmentEvent> BY_TIME =
      Comparator.comparingInt(AssessmentEvent::academicYear)
          .thenComparing(
              event -> event.window() == null ? null : event.window().start(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(AssessmentEvent::name);

  /** The words of one name of an event. */
  private static final int SAME_LETTERS = 4;

  private record Name(AssessmentEvent event, List<String> words, String head) {
    Name(AssessmentEvent event, List<String> words) {
      this(event, words, words.isEmpty() ? "" : firstLetters(words.get(0)));
    }
  }

  private final List<AssessmentEvent> events;
  private final List<Name> names = new ArrayList<>();

  private AssessmentCalendar(List<AssessmentEvent> events) {
    this.events = events.stream().sorted(BY_TIME).toList();
    for (AssessmentEvent event : this.events) {
      names.add(new Name(event, words(event.name())));
      for (String alias : event.aliases()) {
        names.add(new Name(event, words(alias)));
      }
    }
  }

  /** A calendar without any event. */
  public static AssessmentCalendar none() {
    return new AssessmentCalendar(List.of());
  }

  /** A calendar of these events. */
  public static AssessmentCalendar of(List<AssessmentEvent> events) {
    return new AssessmentCalendar(events);
  }

  /** The events that the library knows; see their {@link AssessmentEvent#source()}. */
  public static AssessmentCalendar builtIn() {
    return new AssessmentCalendar(PublishedEvents.all());
  }

  /** All events by time. */
  public List<AssessmentEvent> events() {
    return events;
  }

  /** This calendar with one more window of an event. */
  public AssessmentCalendar with(AssessmentEvent event) {
    List<AssessmentEvent> changed = new ArrayList<>(events);
    changed.add(event);
    return new AssessmentCalendar(changed);
  }

  /** This calendar with {@code event} in place of every event of its name in its academic year. */
  public AssessmentCalendar replacing(AssessmentEvent event) {
    List<AssessmentEvent> changed = new ArrayList<>();
    for (AssessmentEvent each : events) {
      boolean same =
          each.academicYear() == event.academicYear()
              && (each.name().equalsIgnoreCase(event.name())
                  || (each.span() != null && each.span().equals(event.span())));
      if (!same) {
        changed.add(each);
      }
    }
    changed.add(event);
    return new AssessmentCalendar(changed);
  }

  /**
   * The events that the words of a text name («проведения итогового собеседования»), by time: those
   * whose whole name stands in the words, inflected or not.
   */
  public List<AssessmentEvent> named(String words) {
    List<String> wanted = words(words);
    Set<String> heads = new HashSet<>();
    for (String word : wanted) {
      heads.add(firstLetters(word));
    }
    List<AssessmentEvent> found = new ArrayList<>();
    int longest = 1;
    for (Name name : names) {
      int length = name.words().size();
      if (length < longest || !heads.contains(name.head()) || !contains(wanted, name.words())) {
        continue;
      }
      if (length > longest) {
        found.clear();
        longest = length;
      }
      if (!found.contains(name.event())) {
        found.add(name.event());
      }
    }
    return found;
  }

  /** The dates of a quarter, a trimester, a module or holidays in an academic year, or absent. */
  public @Nullable DateWindow schoolPart(CalendarSpan span, int academicYear) {
    for (AssessmentEvent event : events) {
      if (event.academicYear() == academicYear && Objects.equals(event.span(), span.in(null))) {
        return event.window();
      }
    }
    return null;
  }

  /** The year in which the academic year of {@code day} begins; August opens the next one. */
  static int academicYearOf(LocalDate day) {
    return day.getMonthValue() >= FIRST_MONTH ? day.getYear() : day.getYear() - 1;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT).replace('ё', 'е'));
        start = -1;
      }
    }
    return words;
  }

  private static boolean contains(List<String> words, List<String> name) {
    for (int i = 0; i + name.size() <= words.size(); i++) {
      boolean all = !name.isEmpty();
      for (int j = 0; all && j < name.size(); j++) {
        all = sameWord(words.get(i + j), name.get(j));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  /** The letters that the same word has in all its forms. */
  private static String firstLetters(String word) {
    return word.length() < SAME_LETTERS ? word : word.substring(0, SAME_LETTERS);
  }

  /** Whether two words differ in their endings only. */
  private static boolean sameWord(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SAME_LETTERS) {
      return one.equals(other);
    }
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= SAME_LETTERS && one.length() - same <= 3 && other.length() - same <= 3;
  }

  // ---- rules that give a date

  /**
   * Основной день итогового собеседования: the second Wednesday of February of the academic year
   * that begins in {@code academicYear}.
   */
  public static LocalDate interviewMainDay(int academicYear) {
    return nth(academicYear + 1, 2, 2, DayOfWeek.WEDNESDAY);
  }

  /**
   * Первый дополнительный день итогового собеседования: the second working Wednesday of March. When
   * the second Wednesday is 8 March (2023, 2028), it is a holiday and the day is 15 March.
   */
  public static LocalDate interviewFirstExtraDay(int academicYear) {
    LocalDate day = nth(academicYear + 1, 3, 2, DayOfWeek.WEDNESDAY);
    return day.getDayOfMonth() == 8 ? day.plusWeeks(1) : day;
  }

  /**
   * Второй дополнительный день итогового собеседования: the third Monday of April; before 2024 the
   * first working Monday of May.
   */
  public static LocalDate interviewSecondExtraDay(int academicYear) {
    if (academicYear >= 2023) {
      return nth(academicYear + 1, 4, 3, DayOfWeek.MONDAY);
    }
    LocalDate day = nth(academicYear + 1, 5, 1, DayOfWeek.MONDAY);
    while (isMayHoliday(day)) {
      day = day.plusWeeks(1);
    }
    return day;
  }

  /** Основной день итогового сочинения: the first Wednesday of December. */
  public static LocalDate essayMainDay(int academicYear) {
    return nth(academicYear, 12, 1, DayOfWeek.WEDNESDAY);
  }

  /** Первый дополнительный день итогового сочинения: the first Wednesday of February. */
  public static LocalDate essayFirstExtraDay(int academicYear) {
    return nth(academicYear + 1, 2, 1, DayOfWeek.WEDNESDAY);
  }

  /**
   * Второй дополнительный день итогового сочинения: the second Wednesday of April; up to 2022/23
   * the first working Wednesday of May.
   */
  public static LocalDate essaySecondExtraDay(int academicYear) {
    if (academicYear >= 2023) {
      return nth(academicYear + 1, 4, 2, DayOfWeek.WEDNESDAY);
    }
    LocalDate day = nth(academicYear + 1, 5, 1, DayOfWeek.WEDNESDAY);
    return day.getDayOfMonth() == 1 ? day.plusWeeks(1) : day;
  }

  /** A Monday next to 1 or 9 May, which is a holiday or a day off that decrees move to it. */
  private static boolean isMayHoliday(LocalDate monday) {
    int day = monday.getDayOfMonth();
    return day <= 4 || (day >= 8 && day <= 11);
  }

  private static LocalDate nth(int year, int month, int number, DayOfWeek weekday) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
  }
}
