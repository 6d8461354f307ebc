package io.github.objectivityplan.deadline;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Часть срока: one thing that a deadline says, as it was read and before any calendar.
 *
 * <p>In JSON a term is its kind and its notation.
 */
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    creatorVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"kind", "notation"})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface DeadlineTerm {

  /** What the term says. */
  @JsonProperty("kind")
  DeadlineKind kind();

  /** The term in the notation that {@link #parse(String)} reads back. */
  @JsonProperty("notation")
  default String notation() {
    return Notation.of(this);
  }

  /**
   * Reads the notation of one term.
   *
   * @throws IllegalArgumentException if the notation is not known; the message quotes it
   */
  static DeadlineTerm parse(String notation) {
    return Notation.parseTerm(notation);
  }

  /**
   * Reads a term of the canonical JSON.
   *
   * @param kind the kind's name
   * @param notation the notation; its kind must be {@code kind}
   * @throws IllegalArgumentException if one of them is absent or unknown, as when a newer version
   *     of the library has written it, or if they disagree
   */
  @JsonCreator
  static DeadlineTerm read(
      @JsonProperty("kind") @Nullable String kind,
      @JsonProperty("notation") @Nullable String notation) {
    return Notation.read(kind, notation);
  }

  /**
   * What the term leaves out, days and closed ranges of days; empty for nothing.
   *
   * <p>Only {@link During}, {@link Throughout} and {@link Recurring} leave something out.
   */
  default List<DeadlineTerm> except() {
    return List.of();
  }

  private static List<DeadlineTerm> exceptions(List<DeadlineTerm> except) {
    for (DeadlineTerm each : except) {
      boolean closed = each instanceof During during && during.last() != null;
      if (!(each instanceof On || closed) || !each.except().isEmpty()) {
        throw new IllegalArgumentException(
            "Expected days or closed ranges of days to leave out, got " + each.notation());
      }
    }
    return List.copyOf(except);
  }

  /**
   * Конкретная дата.
   *
   * @param day the day
   */
  record On(CalendarSpan.SingleDay day) implements DeadlineTerm {
    public On {
      Objects.requireNonNull(day, "day");
    }

    @Override
    public DeadlineKind kind() {
      return DeadlineKind.ON;
    }
  }

  /**
   * Не позднее: up to an edge of a span.
   *
   * @param limit the span
   * @param edge which edge of it
   */
  record By(CalendarSpan limit, Edge edge) implements DeadlineTerm {

    /** Which edge of a span is the bound. */
    public enum Edge {
      /** «До 22 января», «до конца октября»: its last day. */
      LAST_DAY,
      /** «До октября», «до начала учебного года»: the day before it begins. */
      BEFORE,
      /** «До середины октября»: its middle. */
      MIDDLE
    }

    public By {
      Objects.requireNonNull(limit, "limit");
      if (limit instanceof CalendarSpan.After) {
        throw new IllegalArgumentException("Expected a stretch of the calendar, got " + limit);
      }
      Objects.requireNonNull(edge, "edge");
      if (edge != Edge.LAST_DAY && limit instanceof CalendarSpan.SingleDay) {
        throw new IllegalArgumentException(
            "Expected a span of several days for the edge " + edge + ", got " + limit);
      }
    }

    /** Up to the last day of {@code limit}. */
    public By(CalendarSpan limit) {
      this(limit, Edge.LAST_DAY);
    }

    @Override
    public DeadlineKind kind() {
      return DeadlineKind.BY;
    }
  }

  /**
   * Отрезок: from the first day of a span to the last day of a span.
   *
   * @param first the first span
   * @param last the last span; the same as {@code first} for a single one, absent for «с сентября»
   * @param except what is left out: «октябрь – март, кроме января»
   */
  record During(CalendarSpan first, @Nullable CalendarSpan last, List<DeadlineTerm> except)
      implements DeadlineTerm {
    public During {
      Objects.requireNonNull(first, "first");
      except = exceptions(except);
      if (last instanceof CalendarSpan.After
          || (first instanceof CalendarSpan.After && last != null)) {
        throw new IllegalArgumentException(
            "Expected an open range after " + first + ", got " + last + " as its end");
      }
      if (first instanceof CalendarSpan.SingleDay && first.equals(last)) {
        throw new IllegalArgumentException("Expected a range, got one day " + first + ": use On");
      }
    }

    /** A range with nothing left out. */
    public During(CalendarSpan first, @Nullable CalendarSpan last) {
      this(first, last, List.of());
    }

    /** A single span. */
    public During(CalendarSpan span) {
      this(span, span);
    }

    @Override
    public DeadlineKind kind() {
      return DeadlineKind.DURING;
    }
  }

  /**
   * В течение всего периода.
   *
   * @param scope which period
   * @param year the year, if written («в течение 2023/24 уч. г.»)
   * @param then whether it begins after the part before it («далее постоянно»)
   * @param except what is left out: «в течение года, кроме июля»
   */
  record Throughout(Scope scope, @Nullable YearMark year, boolean then, List<DeadlineTerm> except)
      implements DeadlineTerm {

    /** Which period. */
    public enum Scope {
      /** «Постоянно», «систематически». */
      ALWAYS,
      /** «Весь период». */
      PERIOD,
      /** «В течение года». */
      YEAR,
      /** «В течение учебного года». */
      ACADEMIC_YEAR
    }

    public Throughout {
      Objects.requireNonNull(scope, "scope");
      except = exceptions(except);
      YearMark.Kind needed =
          scope == Scope.YEAR
              ? YearMark.Kind.CALENDAR
              : scope == Scope.ACADEMIC_YEAR ? YearMark.Kind.ACADEMIC : null;
      if (year != null && (year.kind() != needed || year.shared())) {
        throw new IllegalArgumentException(
            "Expected "
                + (needed == null ? "no year" : "a year of kind " + needed)
                + " for "
                + scope
                + ", got "
                + year);
      }
    }

    /** The whole of {@code scope} with nothing left out. */
    public Throughout(Scope scope, @Nullable YearMark year, boolean then) {
      this(scope, year, then, List.of());
    }

    /** The whole of {@code scope}. */
    public Throughout(Scope scope) {
      this(scope, null, false);
    }

    @Override
    public DeadlineKind kind() {
      return DeadlineKind.THROUGHOUT;
    }
  }

  /**
   * Периодически.
   *
   * @param recurrence how often
   * @param since the year from which on, if written («ежегодно с 2023 года»)
   * @param except what is left out: «ежемесячно, кроме июля и августа»
   */
  record Recurring(Recurrence recurrence, @Nullable YearMark since, List<DeadlineTerm> except)
      implements DeadlineTerm {
    public Recurring {
      Objects.requireNonNull(recurrence, "recurrence");
      except = exceptions(except);
      if (since != null && (!since.numbered() || since.shared())) {
        throw new IllegalArgumentException("Expected a year with a number, got " + since);
      }
    }

    /** As often as {@code recurrence} says, with nothing left out. */
    public Recurring(Recurrence recurrence, @Nullable YearMark since) {
      this(recurrence, since, List.of());
    }

    /** As often as {@code recurrence} says, since ever. */
    public Recurring(Recurrence recurrence) {
      this(recurrence, null);
    }

    @Override
    public DeadlineKind kind() {
      return DeadlineKind.RECURRING;
    }
  }

  /**
   * Относительно события.
   *
   * @param relation where the time lies
   * @param offset how far from the event; present for the relations that measure, else absent
   * @param event the event in the text's words, or absent when the text leaves it to the activity
   *     («в 5-дневный срок»)
   */
  record Relative(Relation relation, @Nullable Offset offset, @Nullable String event)
      implements DeadlineTerm {

    /** Where a time lies, seen from an event. */
    public enum Relation {
      /** До, перед. */
      BEFORE,
      /** После, по итогам. */
      AFTER,
      /** В период, во время. */
      DURING,
      /** Не позднее чем за 2 недели до; в течение 10 дней после. */
      NOT_LATER,
      /** Не ранее чем за 3 дня до; не ранее 3 дней после. */
      NOT_EARLIER,
      /** За 2 недели до; на следующий день после; в день. */
      EXACTLY;

      boolean measures() {
        return this == NOT_LATER || this == NOT_EARLIER || this == EXACTLY;
      }
    }

    public Relative {
      Objects.requireNonNull(relation, "relation");
      event = event == null ? null : Notation.oneLine(event);
      if (event != null && event.isEmpty()) {
        throw new IllegalArgumentException("Expected the words of an event, got a blank text");
      }
      if (relation.measures() != (offset != null)) {
        throw new IllegalArgumentException(
            "Expected "
                + (relation.measures() ? "an offset" : "no offset")
                + " for "
                + relation
                + ", got "
                + offset);
      }
    }

    @Override
    public DeadlineKind kind() {
      return DeadlineKind.RELATIVE;
    }
  }

  /**
   * По графику.
   *
   * @param document the document that has the dates, in the text's words, its first word in the
   *     nominative («график проведения ВПР»)
   * @param year the year that bounds the document, if written («в 2024 г.»)
   */
  record PerSchedule(String document, @Nullable YearMark year) implements DeadlineTerm {
    public PerSchedule {
      document = Notation.oneLine(document);
      if (document.isEmpty()) {
        throw new IllegalArgumentException("Expected the words of a document, got a blank text");
      }
      if (year != null && year.shared()) {
        throw new IllegalArgumentException("Expected a year of its own, got " + year);
      }
    }

    @Override
    public DeadlineKind kind() {
      return DeadlineKind.PER_SCHEDULE;
    }
  }

  /**
   * По запросу.
   *
   * @param condition the condition in the text's words («по мере необходимости»)
   */
  record OnRequest(String condition) implements DeadlineTerm {
    public OnRequest {
      condition = Notation.oneLine(condition);
      if (condition.isEmpty()) {
        throw new IllegalArgumentException("Expected the words of a condition, got a blank text");
      }
    }

    @Override
    public DeadlineKind kind() {
      return DeadlineKind.ON_REQUEST;
    }
  }

  /**
   * Не распознано.
   *
   * @param text the words that nobody understood
   */
  record Unrecognised(String text) implements DeadlineTerm {
    public Unrecognised {
      text = Notation.oneLine(text);
      if (text.isEmpty()) {
        throw new IllegalArgumentException("Expected some words, got a blank text");
      }
    }

    @Override
    public DeadlineKind kind() {
      return DeadlineKind.UNRECOGNISED;
    }
  }
}
