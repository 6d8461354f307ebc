package io.github.objectivityplan.deadline;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.objectivityplan.canonical.Canonical;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Срок: the text of a deadline, kept verbatim, and the terms that were understood.
 *
 * @param text the text as it was written
 * @param terms what it says, in the order of the text; empty for a blank cell or a dash
 * @param extra fields of the JSON that this version does not know
 */
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    creatorVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"text", "terms"})
public record Deadline(
    @JsonProperty("text") String text,
    @JsonProperty("terms") List<DeadlineTerm> terms,
    @JsonAnyGetter Map<String, Object> extra) {

  public Deadline {
    Objects.requireNonNull(text, "text");
    terms = List.copyOf(terms);
    extra = Canonical.extra(extra);
  }

  /** A text and what it says. */
  public Deadline(String text, List<DeadlineTerm> terms) {
    this(text, terms, Map.of());
  }

  /** Reads a deadline. Any text can be read; what is not understood is a term that says so. */
  public static Deadline parse(String text) {
    return new Deadline(text, DeadlineGrammar.read(text).terms());
  }

  /** A deadline built from code; its text is the canonical Russian of the terms. */
  public static Deadline of(DeadlineTerm... terms) {
    return of(List.of(terms));
  }

  /** A deadline built from code; its text is the canonical Russian of the terms. */
  public static Deadline of(List<DeadlineTerm> terms) {
    return new Deadline(RussianText.of(terms), terms);
  }

  /** The day {@code day}: «5 октября 2026 г.». */
  public static Deadline on(LocalDate day) {
    return of(new DeadlineTerm.On(day(day)));
  }

  /** Up to {@code day}: «до 15 января 2027 г.». */
  public static Deadline by(LocalDate day) {
    return of(new DeadlineTerm.By(day(day)));
  }

  /** The month {@code month}: «октябрь 2026 г.». */
  public static Deadline during(YearMonth month) {
    return of(new DeadlineTerm.During(month(month)));
  }

  /** From the month {@code first} to the month {@code last}: «октябрь – ноябрь 2026 г.». */
  public static Deadline during(YearMonth first, YearMonth last) {
    if (first.equals(last)) {
      return during(first);
    }
    return of(new DeadlineTerm.During(month(first), month(last)));
  }

  /** «В течение учебного года»: the academic year of the plan. */
  public static Deadline throughoutAcademicYear() {
    return of(new DeadlineTerm.Throughout(DeadlineTerm.Throughout.Scope.ACADEMIC_YEAR));
  }

  private static CalendarSpan.Day day(LocalDate day) {
    return new CalendarSpan.Day(
        YearMark.of(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
  }

  private static CalendarSpan.Month month(YearMonth month) {
    return new CalendarSpan.Month(YearMark.of(month.getYear()), month.getMonthValue());
  }

  /**
   * Reads what {@link #notation()} writes; the text becomes the canonical Russian of the terms.
   *
   * @throws IllegalArgumentException if a term is not known; the message quotes it
   */
  public static Deadline parseNotation(String notation) {
    return of(Notation.parse(notation));
  }

  @JsonCreator
  static Deadline read(
      @JsonProperty("text") @Nullable String text,
      @JsonProperty("terms") @Nullable List<DeadlineTerm> terms,
      @JsonAnySetter @Nullable Map<String, Object> extra) {
    if (text == null) {
      throw new IllegalArgumentException("Expected the text of a deadline, got none");
    }
    List<DeadlineTerm> said = terms == null ? DeadlineGrammar.read(text).terms() : terms;
    return new Deadline(text, said, extra == null ? Map.of() : extra);
  }

  /**
   * Where each term stands in the text, in the order of the terms; empty if the terms were not read
   * from this text.
   */
  public List<TextRange> ranges() {
    DeadlineGrammar.Reading reading = DeadlineGrammar.read(text);
    return reading.terms().equals(terms) ? reading.ranges() : List.of();
  }

  /** The terms in the notation that {@link #parseNotation(String)} reads back, joined by "; ". */
  public String notation() {
    return Notation.of(terms);
  }

  /**
   * The terms as canonical text. Russian is the only language of plans: reading the text gives the
   * same terms.
   *
   * @param locale Russian
   * @throws IllegalArgumentException if {@code locale} is of another language
   */
  public String toText(Locale locale) {
    if (!locale.getLanguage().equals("ru")) {
      throw new IllegalArgumentException(
          "Expected a Russian locale, got \"" + locale.toLanguageTag() + "\"");
    }
    return RussianText.of(terms);
  }

  /** The windows of days that the terms mean in {@code context}. */
  public Resolution resolve(ResolutionContext context) {
    return Resolver.resolve(terms, context);
  }

  /**
   * Whether the whole deadline has passed on {@code today}: its last day is known and lies before
   * it. A deadline without windows is never overdue.
   */
  public boolean isOverdue(LocalDate today, ResolutionContext context) {
    LocalDate last = resolve(context).lastDay();
    return last != null && last.isBefore(today);
  }

  /**
   * The next last day on or after {@code today}, of a window or of an occurrence of what recurs;
   * absent if there is none.
   */
  public @Nullable LocalDate nextDue(LocalDate today, ResolutionContext context) {
    return dueWindows(context)
        .map(DateWindow::end)
        .filter(end -> end != null && !end.isBefore(today))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The windows in which the deadline is due: its own, and those of what recurs. */
  public Stream<DateWindow> dueWindows(ResolutionContext context) {
    Resolution resolution = resolve(context);
    Stream<DateWindow> recurring =
        resolution.occurrences().stream().flatMap(each -> each.windows().stream());
    Stream<DateWindow> dated = resolution.windows().stream().map(Resolution.Window::window);
    return Stream.concat(dated, recurring);
  }

  /** How many days are left from {@code today} to {@link #nextDue}; absent if nothing is due. */
  public @Nullable Long daysLeft(LocalDate today, ResolutionContext context) {
    LocalDate next = nextDue(today, context);
    return next == null ? null : ChronoUnit.DAYS.between(today, next);
  }

  @Override
  public String toString() {
    return text;
  }
}
