package io.github.objectivityplan.deadline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Событие календаря: an assessment procedure, a school quarter or holidays, with its dates.
 *
 * @param name its name in the nominative («ВПР», «итоговое собеседование»)
 * @param aliases other names that texts use for it
 * @param academicYear the year in which its academic year begins
 * @param window the dates, or absent while they are not published
 * @param span the part of the school's year that it is, or absent for a procedure
 * @param certainty how sure the dates are
 * @param source where they come from
 */
public record AssessmentEvent(
    String name,
    List<String> aliases,
    int academicYear,
    @Nullable DateWindow window,
    @Nullable CalendarSpan span,
    Certainty certainty,
    String source) {

  /** How sure the dates of an event are. */
  public enum Certainty {
    /** Подтверждено: an act or the organiser's announcement says so. */
    CONFIRMED,
    /** По правилу: computed by the rule of an act. */
    BY_RULE,
    /** Рекомендовано: recommended, and each school decides. */
    RECOMMENDED,
    /** Решение школы: the caller's own dates. */
    LOCAL,
    /** Не опубликовано: the dates are not known yet. */
    NOT_PUBLISHED
  }

  /**
   * Makes an event.
   *
   * @throws IllegalArgumentException if the window is absent although the dates are published, or
   *     the other way round, or one of its sides is open
   */
  public AssessmentEvent {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(source, "source");
    aliases = List.copyOf(aliases);
    if ((window == null) != (certainty == Certainty.NOT_PUBLISHED)) {
      throw new IllegalArgumentException(
          "Expected dates exactly when they are published, got " + window + " and " + certainty);
    }
    if (window != null && (window.start() == null || window.end() == null)) {
      throw new IllegalArgumentException("Expected a closed window, got " + window);
    }
  }

  /** The caller's own dates of an event. */
  public static AssessmentEvent local(String name, DateWindow window, String source) {
    LocalYear year = LocalYear.of(window);
    return new AssessmentEvent(
        name, List.of(), year.first(), window, null, Certainty.LOCAL, source);
  }

  /** The caller's own dates of a quarter, a trimester or holidays. */
  public static AssessmentEvent local(CalendarSpan span, DateWindow window, String source) {
    LocalYear year = LocalYear.of(window);
    return new AssessmentEvent(
        RussianText.of(span.in(null)),
        List.of(),
        year.first(),
        window,
        span.in(null),
        Certainty.LOCAL,
        source);
  }

  private record LocalYear(int first) {
    static LocalYear of(DateWindow window) {
      var start = window.start();
      if (start == null) {
        throw new IllegalArgumentException("Expected a closed window, got " + window);
      }
      return new LocalYear(AssessmentCalendar.academicYearOf(start));
    }
  }
}
