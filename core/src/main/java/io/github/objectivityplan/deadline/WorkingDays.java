package io.github.objectivityplan.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Рабочие дни: which days are worked, from the yearly tables.
 *
 * <p>The days off of a year are the holidays of article 112 of the Labour Code, moved by a decree
 * of the Government that comes out each year, so they are data: a year without a table is not
 * known, and what needs it stays unresolved.
 */
public final class WorkingDays {

  /** Рабочая неделя: how many days of a week are worked. */
  public enum Week {
    /** Пятидневная: Saturday and Sunday are off. */
    FIVE_DAYS,
    /** Шестидневная: Sunday is off. */
    SIX_DAYS
  }

  /**
   * Таблица года: what differs from the plain week in one year.
   *
   * @param year the year
   * @param daysOff the days of the week's working days that are off
   * @param workingWeekends the days of the weekend that are worked
   * @param source the act
   */
  public record Table(
      int year, Set<LocalDate> daysOff, Set<LocalDate> workingWeekends, String source) {

    /**
     * Makes a table.
     *
     * @throws IllegalArgumentException if a day lies in another year
     */
    public Table {
      daysOff = Set.copyOf(daysOff);
      workingWeekends = Set.copyOf(workingWeekends);
      for (Set<LocalDate> days : List.of(daysOff, workingWeekends)) {
        for (LocalDate day : new TreeSet<>(days)) {
          if (day.getYear() != year) {
            throw new IllegalArgumentException("Expected days of " + year + ", got " + day);
          }
        }
      }
    }
  }

  private final Week week;
  private final Map<Integer, Table> tables;
  private final boolean statutory;

  private WorkingDays(Week week, Map<Integer, Table> tables, boolean statutory) {
    this.week = week;
    this.tables = Map.copyOf(tables);
    this.statutory = statutory;
  }

  /** A week without any table: no day is known. */
  public static WorkingDays unknown() {
    return new WorkingDays(Week.FIVE_DAYS, Map.of(), false);
  }

  /** The holidays of article 112 and the tables that the library knows, for {@code week}. */
  public static WorkingDays builtIn(Week week) {
    Map<Integer, Table> tables = new HashMap<>();
    for (Table table : DaysOff.tables(week)) {
      tables.put(table.year(), table);
    }
    return new WorkingDays(week, tables, true);
  }

  /** These working days with {@code table} in place of the one of its year. */
  public WorkingDays with(Table table) {
    Map<Integer, Table> changed = new HashMap<>(tables);
    changed.put(table.year(), table);
    return new WorkingDays(week, changed, statutory);
  }

  /** The week. */
  public Week week() {
    return week;
  }

  /** The table of {@code year}, or absent when it is not known. */
  public @Nullable Table table(int year) {
    return tables.get(year);
  }

  /** Whether it is known which days of the day's year are worked. */
  public boolean knows(LocalDate day) {
    return tables.containsKey(day.getYear());
  }

  /**
   * Whether {@code day} is worked.
   *
   * @throws IllegalArgumentException if the year has no table; ask {@link #knows} first
   */
  public boolean isWorkingDay(LocalDate day) {
    Table table = tables.get(day.getYear());
    if (table == null) {
      throw new IllegalArgumentException(
          "Expected a year with a table of days off "
              + new TreeSet<>(tables.keySet())
              + ", got "
              + day);
    }
    if (isWeekend(week, day)) {
      return table.workingWeekends().contains(day);
    }
    return !table.daysOff().contains(day);
  }

  /**
   * Whether {@code day} is a day off without doubt: the table of its year says so, or it is a
   * holiday of article 112, which no decree makes a working day, or a Sunday, the day off of every
   * week, which no decree has made a working day as long as this list of holidays is in force. A
   * Saturday of a year without a table is not certain: decrees do have Saturdays worked.
   */
  public boolean isCertainlyOff(LocalDate day) {
    return knows(day)
        ? !isWorkingDay(day)
        : statutory && (DaysOff.isHoliday(day) || DaysOff.isSunday(day));
  }

  static boolean isWeekend(Week week, LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY
        || (week == Week.FIVE_DAYS && day.getDayOfWeek() == DayOfWeek.SATURDAY);
  }

  /**
   * The day that lies {@code amount} working days after {@code day}, or before it when {@code
   * amount} is negative; absent when a year on the way has no table.
   */
  public @Nullable LocalDate plus(LocalDate day, int amount) {
    LocalDate result = day;
    int step = Integer.signum(amount);
    for (int left = Math.abs(amount); left > 0; ) {
      result = result.plusDays(step);
      if (!knows(result)) {
        return null;
      }
      if (isWorkingDay(result)) {
        left--;
      }
    }
    return result;
  }
}
