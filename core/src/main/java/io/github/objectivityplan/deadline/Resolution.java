package io.github.objectivityplan.deadline;

import io.github.objectivityplan.Message;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Разрешённый срок: the windows of days that a deadline means in a context, where they come from,
 * and what is remarkable about them.
 *
 * @param windows the windows in the order of the terms, each once
 * @param alternatives the second readings
 * @param occurrences when recurring terms without dates of their own are due within the plan's
 *     period
 * @param flags what is remarkable, in the order of the terms
 */
public record Resolution(
    List<Window> windows,
    List<Alternative> alternatives,
    List<Occurrences> occurrences,
    List<Flag> flags) {

  public Resolution {
    windows = List.copyOf(windows);
    alternatives = List.copyOf(alternatives);
    occurrences = List.copyOf(occurrences);
    flags = List.copyOf(flags);
  }

  /** How the year of a window was found. */
  public enum YearRule {
    /** It is written. */
    WRITTEN("год написан", "the year is written"),
    /** It is written at a later part of the cell. */
    SHARED("год написан у следующей части срока", "the year is written at a later part"),
    /** The plan's period gives it. */
    PLAN_PERIOD("год взят из периода плана", "the plan's period gives the year"),
    /** The order of the parts gives it. */
    LIST_ORDER(
        "год взят из порядка частей срока", "the order of the deadline's parts gives the year"),
    /** The date of the order gives it. */
    ORDER_DATE("год взят из даты приказа", "the date of the order gives the year"),
    /** It is the plan's whole period, or the part of it that the policy names. */
    WHOLE_PERIOD("срок — весь период плана", "the deadline is the plan's whole period"),
    /** The dates of an event give it. */
    EVENT("даты взяты из календаря событий", "the dates are those of an event in the calendar");

    private final Message message;

    YearRule(String ru, String en) {
      this.message = new Message(ru, en);
    }

    /** The rule in words. */
    public Message message() {
      return message;
    }
  }

  /**
   * Окно: one window of days.
   *
   * @param window the days
   * @param term the term that it comes from
   * @param yearRule how its year was found
   * @param inPlanYear the same days in the plan's own year, present if the written year is a stale
   *     one: the window lies off the period, and would lie in it had the year been the plan's
   */
  public record Window(
      DateWindow window, DeadlineTerm term, YearRule yearRule, @Nullable DateWindow inPlanYear) {

    /** Whether the written year looks left over from an older plan. */
    public boolean isStaleYear() {
      return inPlanYear != null;
    }

    /** Why this window: the term's notation, the days and the rule. */
    public Message explanation() {
      String what = term.notation() + " → " + window + ": ";
      Message rule = yearRule.message();
      return new Message(what + rule.ru(), what + rule.en());
    }
  }

  /**
   * Второе прочтение: another window that a term may mean.
   *
   * @param window the days
   * @param term the term
   * @param reason why it may be meant
   */
  public record Alternative(DateWindow window, DeadlineTerm term, Message reason) {}

  /**
   * Случаи повторения: when a recurring term is due.
   *
   * @param term the term
   * @param span the period within which it recurs
   * @param context where it was resolved
   */
  public record Occurrences(
      DeadlineTerm.Recurring term, DateWindow span, ResolutionContext context) {

    /**
     * The windows in which the term is due, one an interval, without those that the term leaves
     * out; empty where the calendar does not say them («2 раза в месяц»).
     */
    public List<DateWindow> windows() {
      return OccurrenceDates.of(term, span, context);
    }
  }

  /**
   * Пометка.
   *
   * @param flag what is remarkable
   * @param term about which term
   */
  public record Flag(DeadlineFlag flag, DeadlineTerm term) {}

  /** Whether {@code flag} was raised. */
  public boolean has(DeadlineFlag flag) {
    return flags.stream().anyMatch(each -> each.flag() == flag);
  }

  /** The last day of the whole deadline, or absent if no window has one. */
  public @Nullable LocalDate lastDay() {
    LocalDate last = null;
    for (Window window : windows) {
      LocalDate end = window.window().end();
      if (end == null) {
        return null;
      }
      if (last == null || end.isAfter(last)) {
        last = end;
      }
    }
    return last;
  }

  /** The windows as ISO 8601-2 intervals joined by "; ", months as {@code 2020-10/2020-11}. */
  public String notation() {
    StringBuilder out = new StringBuilder();
    for (Window window : windows) {
      out.append(out.length() == 0 ? "" : "; ").append(compact(window.window()));
    }
    return out.toString();
  }

  private static String compact(DateWindow window) {
    LocalDate start = window.start();
    LocalDate end = window.end();
    if (start == null || end == null) {
      return window.toString();
    }
    if (start.equals(end)) {
      return start.toString();
    }
    if (start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth()) {
      String first = start.toString().substring(0, 7);
      String last = end.toString().substring(0, 7);
      return first.equals(last) ? first : first + "/" + last;
    }
    return window.toString();
  }
}
