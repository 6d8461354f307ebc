package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.DeadlineTerm.By;
import io.github.objectivityplan.deadline.DeadlineTerm.On;
import io.github.objectivityplan.deadline.DeadlineTerm.Recurring;
import io.github.objectivityplan.deadline.Lexicon.Unit;
import io.github.objectivityplan.deadline.Recurrence.Occasion;
import io.github.objectivityplan.deadline.Token.Type;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms that say how often.
 *
 * <pre>
 * recurrence = ежемесячно | rate | each | weekdays | nthWeekday | byUnits | dayOfMonth
 * rate       = [ не реже | не чаще | не менее ] n раз в [ n ] unit
 * each       = [ в начале | в конце ] каждый ( [ n ] unit | [ ordinal ] weekday | 15-е число )
 * weekdays   = [ по | с ] weekday { ( "," | DASH | по ) weekday }
 * nthWeekday = [ в ] ordinal { "," ordinal } ( weekday | неделя | декада | рабочий день | день )
 *              [ каждого ] [ месяца | четверти ]
 * byUnits    = по четвертям | по будням | в рабочие дни
 * dayOfMonth = n числа [ каждого месяца | месяца, следующего за отчётным ]
 * </pre>
 */
final class RecurrenceGrammar {

  private static final int MOST_ORDINALS = 4;
  private static final int MOST_WEEKS = 5;
  private static final int MOST_DECADES = 3;
  private static final int MOST_WORKING_DAYS = 23;
  private static final int MOST_DAYS = 31;

  private final Terms terms;
  private final Tokens tokens;
  private final YearGrammar years;
  private final EventWords words;
  private final DurationGrammar durations;

  /** The term whose month nobody said: «до 5 числа»; -1 if there is none. */
  private int impliedMonth = -1;

  RecurrenceGrammar(Terms terms, YearGrammar years, EventWords words, DurationGrammar durations) {
    this.terms = terms;
    this.tokens = terms.tokens();
    this.years = years;
    this.words = words;
    this.durations = durations;
  }

  boolean recurrence() {
    int begin = tokens.at;
    return switch (tokens.word(0)) {
      case EVERY_UNIT -> everyUnit(begin);
      case ONCE -> said(begin, Recurrence.Unit.ONCE);
      case NOW_AND_THEN -> said(begin, Recurrence.Unit.UNSTATED);
      case FROM, WEEKDAY -> weekdays(begin);
      case EACH, BEGINNING, END -> each(begin);
      case NOT, MINIMUM, TIMES, TIMES_WORD, NUMBER_WORD -> rate(begin);
      case ORDINAL -> nthWeekday(begin) || dayOfMonth(begin, begin, Occasion.Kind.ON_DAY);
      default -> {
        if (tokens.is(0, Word.BY) && tokens.is(2, Word.TIMES)) {
          tokens.at++;
        }
        if (rate(begin) || each(begin) || weekdays(begin) || nthWeekday(begin) || byUnits(begin)) {
          yield true;
        }
        tokens.at = begin;
        yield dayOfMonth(begin, begin, Occasion.Kind.ON_DAY);
      }
    };
  }

  /** «ежемесячно», «ежекв.». */
  private boolean everyUnit(int begin) {
    Unit unit = tokens.unit(0);
    tokens.at++;
    tokens.takeDot();
    addRecurring(begin, Recurrence.every(unit.recurrence));
    occasionAfter();
    return true;
  }

  /** «единовременно», «периодически». */
  private boolean said(int begin, Recurrence.Unit unit) {
    tokens.at++;
    addRecurring(begin, Recurrence.every(unit));
    return true;
  }

  void addRecurring(int begin, Recurrence recurrence) {
    terms.add(begin, new Recurring(recurrence));
  }

  /** «не реже 1 раза в месяц», «2 раза в год», «раз в две недели», «дважды в год», «1 раз/год». */
  boolean rate(int begin) {
    Recurrence.Bound bound = Recurrence.Bound.EXACTLY;
    Word first = tokens.word(0);
    Word second = tokens.word(1);
    if (first == Word.NOT && (second == Word.RARER || second == Word.LESS)) {
      bound = Recurrence.Bound.AT_LEAST;
      tokens.at += 2;
    } else if (first == Word.NOT && (second == Word.OFTENER || second == Word.MORE)) {
      bound = Recurrence.Bound.AT_MOST;
      tokens.at += 2;
    } else if (first == Word.MINIMUM || second == Word.MINIMUM) {
      bound = Recurrence.Bound.AT_LEAST;
      tokens.at += first == Word.MINIMUM ? 1 : 2;
      if (!tokens.take(Word.MINIMUM)) {
        tokens.take(Word.MEASURE);
      }
    }
    durations.takeThan();
    int times = 1;
    boolean counted = false;
    if (tokens.is(0, Word.TIMES_WORD)) {
      times = tokens.peek(0).value();
      tokens.at++;
      counted = true;
    } else {
      int place = tokens.at;
      int amount = durations.amount();
      if (amount > 0) {
        int most = tokens.takeDash() || tokens.take(Word.OR) ? durations.amount() : 0;
        if (most == 0 && !tokens.is(0, Word.TIMES) && !tokens.is(0, Type.OPEN)) {
          tokens.at = place;
          return tokens.back(begin);
        }
        if (tokens.is(0, Type.OPEN) && tokens.is(2, Type.CLOSE)) {
          tokens.at += 3;
        }
        times = Math.max(amount, most);
      }
      if (tokens.is(0, Type.DASH) && tokens.is(1, Word.TIMES)) {
        tokens.at++;
      }
      counted = tokens.take(Word.TIMES);
      if (counted) {
        tokens.takeDot();
      }
    }
    if (!counted) {
      return tokens.back(begin);
    }
    int place = tokens.at;
    boolean linked =
        tokens.take(Type.SLASH)
            || tokens.take(Word.IN)
            || tokens.take(Word.FOR)
            || tokens.take(Word.WITHIN);
    tokens.take(Word.WITHIN);
    tokens.take(Word.EACH);
    tokens.take(Word.WHOLE);
    Recurrence recurrence = linked ? interval(bound, times) : null;
    if (recurrence == null) {
      tokens.at = place;
      Recurrence.Unit unit =
          times == 1 && bound == Recurrence.Bound.EXACTLY
              ? Recurrence.Unit.ONCE
              : Recurrence.Unit.UNSTATED;
      recurrence = new Recurrence(bound, times, 1, unit, null);
    }
    addRecurring(begin, recurrence);
    occasionAfter();
    return true;
  }

  /** «месяц», «две недели», «учебный год»; once in «2,5 недели» is twice in five weeks. */
  private @Nullable Recurrence interval(Recurrence.Bound bound, int times) {
    int every = Math.max(1, durations.amount());
    if (tokens.is(0, Type.DASH) && tokens.is(1, Type.NUMBER)) {
      tokens.takeDash();
      every = Math.max(every, durations.amount());
    }
    boolean half =
        tokens.is(0, Type.COMMA)
            && tokens.is(1, Type.NUMBER)
            && tokens.peek(1).value() == 5
            && tokens.is(2, Word.UNIT);
    tokens.at += half ? 2 : 0;
    boolean study = tokens.is(0, Word.STUDY, Word.WORKING);
    if (study || tokens.is(0, Word.CALENDAR_DAYS)) {
      tokens.at++;
      tokens.takeDot();
    }
    Recurrence.Unit unit;
    if (tokens.is(0, Word.YEAR)) {
      years.takeYearWord();
      unit = study ? Recurrence.Unit.ACADEMIC_YEAR : Recurrence.Unit.YEAR;
    } else if (tokens.is(0, Word.UNIT)) {
      unit = study ? studied(tokens.unit(0)) : tokens.unit(0).recurrence;
      tokens.at++;
      if (tokens.peek(-1).end() - tokens.peek(-1).start() <= 4) {
        tokens.takeDot();
      }
    } else {
      return null;
    }
    return half
        ? new Recurrence(bound, times * 2, every * 2 + 1, unit, null)
        : new Recurrence(bound, times, every, unit, null);
  }

  /** «учебный день», «5 учебных лет». */
  private static Recurrence.Unit studied(Unit unit) {
    return switch (unit) {
      case DAY -> Recurrence.Unit.WORKING_DAY;
      case YEAR -> Recurrence.Unit.ACADEMIC_YEAR;
      default -> unit.recurrence;
    };
  }

  /** «каждый месяц», «каждые 2 недели», «каждый понедельник», «каждое 15-е число». */
  private boolean each(int begin) {
    Word first = tokens.word(0);
    int ahead = first == Word.IN || first == Word.AT || first == Word.BY ? 1 : 0;
    boolean start = tokens.is(ahead, Word.BEGINNING);
    boolean edge = start || tokens.is(ahead, Word.END);
    ahead += edge ? 1 : 0;
    if (!tokens.is(ahead, Word.EACH)) {
      return tokens.back(begin);
    }
    tokens.at += ahead + 1;
    if (tokens.is(0, Word.WEEKDAY)) {
      List<DayOfWeek> days = weekdayList();
      Recurrence weekly = Recurrence.every(Recurrence.Unit.WEEK);
      if (tokens.isUnit(0, Unit.MONTH)
          || (tokens.is(0, Word.EACH) && tokens.isUnit(1, Unit.MONTH))) {
        tokens.at++;
      }
      addRecurring(begin, weekly.on(new Occasion(Occasion.Kind.WEEKDAYS, 0, days)));
      return true;
    }
    if (tokens.is(0, Word.ORDINAL) && tokens.is(1, Word.WEEKDAY)) {
      return ordinalWeekday(begin);
    }
    if (tokens.is(0, Type.NUMBER) && tokens.is(1, Word.DATE_WORD)) {
      return dayOfMonth(begin, tokens.at, Occasion.Kind.ON_DAY);
    }
    Recurrence recurrence = interval(Recurrence.Bound.EXACTLY, 1);
    if (recurrence == null) {
      return tokens.back(begin);
    }
    if (edge) {
      Occasion.Kind kind = start ? Occasion.Kind.START : Occasion.Kind.END;
      recurrence = recurrence.on(Occasion.of(kind, 0));
    }
    addRecurring(begin, recurrence);
    occasionAfter();
    return true;
  }

  /** «каждая вторая пятница» is every other one, «каждая вторая пятница месяца» the second. */
  private boolean ordinalWeekday(int begin) {
    int every = tokens.peek(0).value();
    boolean ofMonth = tokens.isUnit(2, Unit.MONTH) || tokens.is(2, Word.EACH, Word.MONTH);
    if (every < 2 || ofMonth) {
      return nthWeekday(begin);
    }
    List<DayOfWeek> day = List.of(DayOfWeek.of(tokens.peek(1).value()));
    tokens.at += 2;
    addRecurring(
        begin,
        new Recurrence(
            Recurrence.Bound.EXACTLY,
            1,
            every,
            Recurrence.Unit.WEEK,
            new Occasion(Occasion.Kind.WEEKDAYS, 0, day)));
    return true;
  }

  /** «по средам», «понедельник–пятница», «понедельник» (not beside a date). */
  private boolean weekdays(int begin) {
    boolean by = tokens.is(0, Word.BY, Word.FROM) && tokens.is(1, Word.WEEKDAY);
    if (by || (tokens.is(0, Word.IN) && tokens.is(1, Word.WEEKDAY))) {
      tokens.at++;
    }
    if (!tokens.is(0, Word.WEEKDAY)) {
      return tokens.back(begin);
    }
    List<DayOfWeek> days = weekdayList();
    if (tokens.get(begin).is(Word.FROM) && days.size() < 2) {
      return tokens.back(begin);
    }
    boolean besideDate =
        !by
            && (tokens.is(0, Word.MONTH)
                || words.isDate(0)
                || words.isDate(1)
                || !terms.isEmpty() && isDated(terms.last()));
    if (besideDate) {
      return true;
    }
    Occasion occasion = new Occasion(Occasion.Kind.WEEKDAYS, 0, days);
    if (!attach(occasion)) {
      addRecurring(begin, Recurrence.every(Recurrence.Unit.WEEK).on(occasion));
    }
    return true;
  }

  private boolean isDated(int term) {
    return terms.get(term) instanceof On || terms.get(term) instanceof By;
  }

  private List<DayOfWeek> weekdayList() {
    List<DayOfWeek> days = new ArrayList<>(2);
    boolean more = true;
    while (more) {
      int first = tokens.peek(0).value();
      tokens.at++;
      takeShortDot();
      boolean joined = tokens.is(0, Type.DASH) || tokens.is(0, Word.BY);
      boolean range = joined && tokens.is(1, Word.WEEKDAY);
      tokens.at += range ? 1 : 0;
      int last = range ? tokens.peek(0).value() : first;
      for (int day = first; day <= Math.max(first, last); day++) {
        if (!days.contains(DayOfWeek.of(day))) {
          days.add(DayOfWeek.of(day));
        }
      }
      if (range) {
        tokens.at++;
        takeShortDot();
      }
      int gap =
          tokens.is(0, Type.COMMA) || tokens.is(0, Word.AND) || tokens.is(0, Type.SLASH) ? 1 : 0;
      more = tokens.is(gap, Word.WEEKDAY);
      tokens.at += more ? gap : 0;
    }
    return days;
  }

  private void takeShortDot() {
    if (tokens.peek(-1).end() - tokens.peek(-1).start() <= 2) {
      tokens.takeDot();
    }
  }

  /**
   * «последняя пятница месяца», «1-я и 3-я среда каждого месяца», «последний рабочий день месяца»,
   * «последняя неделя четверти», «2-я декада каждого месяца».
   */
  boolean nthWeekday(int begin) {
    if (tokens.is(0, Word.IN, Word.AT)) {
      tokens.at++;
    }
    List<Integer> numbers = ordinals();
    Occasion first = numbers.isEmpty() ? null : counted(numbers.get(0));
    if (first == null || tokens.is(0, Word.MONTH)) {
      return tokens.back(begin);
    }
    boolean each = tokens.take(Word.EACH);
    tokens.take(Word.STUDY);
    Recurrence.Unit unit = Recurrence.Unit.MONTH;
    boolean said = tokens.isUnit(0, Unit.MONTH) || tokens.yearPartUnit(0) != null;
    if (said && !tokens.is(1, Word.MONTH)) {
      unit = tokens.unit(0).recurrence;
      tokens.at++;
    } else if (each || !(first.kind() == Occasion.Kind.NTH_WEEKDAY || lacksOccasion())) {
      return tokens.back(begin);
    }
    int count = terms.size();
    for (int number : numbers) {
      Occasion occasion = new Occasion(first.kind(), number, first.weekdays());
      if (number != numbers.get(0) || !attach(occasion)) {
        addRecurring(begin, Recurrence.every(unit).on(occasion));
      }
    }
    impliedMonth = said || terms.size() == count ? -1 : terms.last();
    return true;
  }

  /** «1-я и 3-я», «последний»; empty where there is none. */
  private List<Integer> ordinals() {
    List<Integer> numbers = new ArrayList<>(2);
    boolean more = true;
    while (more) {
      Token number = tokens.peek(0);
      boolean ordinal =
          number.is(Word.ORDINAL)
              || (number.is(Type.NUMBER) && (number.digits() == 1 || countsWorkingDays()));
      if (!ordinal || number.value() == 0 || numbers.contains(number.value())) {
        return List.of();
      }
      numbers.add(number.value());
      tokens.at++;
      boolean joined = tokens.is(0, Type.COMMA) || tokens.is(0, Word.AND);
      more =
          joined
              && numbers.size() < MOST_ORDINALS
              && (tokens.is(1, Word.ORDINAL) || tokens.is(1, Type.NUMBER));
      tokens.at += more ? 1 : 0;
    }
    return numbers;
  }

  /** «15 рабочий день месяца»: of no more than nine days a number is rather how many. */
  private boolean countsWorkingDays() {
    return tokens.is(1, Word.WORKING)
        && tokens.isUnit(2, Unit.DAY)
        && (tokens.is(3, Word.EACH) || tokens.isUnit(3, Unit.MONTH));
  }

  /** What the ordinals count: a weekday, a week, a decade, a working day, the last day. */
  private @Nullable Occasion counted(int number) {
    Occasion.Kind kind;
    int most = MOST_WEEKS;
    List<DayOfWeek> days = List.of();
    int length = 1;
    if (tokens.is(0, Word.WEEKDAY)) {
      kind = Occasion.Kind.NTH_WEEKDAY;
      days = List.of(DayOfWeek.of(tokens.peek(0).value()));
    } else if (tokens.isUnit(0, Unit.WEEK)) {
      kind = Occasion.Kind.WEEK;
    } else if (tokens.isUnit(0, Unit.DECADE)) {
      kind = Occasion.Kind.DECADE;
      most = MOST_DECADES;
    } else if (tokens.is(0, Word.WORKING, Word.STUDY) && tokens.isUnit(1, Unit.DAY)) {
      kind = Occasion.Kind.WORKING_DAY;
      most = MOST_WORKING_DAYS;
      length = 2;
    } else if (tokens.isUnit(0, Unit.DAY) || (number == -1 && tokens.is(0, Word.DATE_WORD))) {
      kind = Occasion.Kind.ON_DAY;
      most = MOST_DAYS;
    } else {
      return null;
    }
    if (number > most) {
      return null;
    }
    tokens.at += length;
    takeShortDot();
    return new Occasion(kind, number, days);
  }

  /** Another day of the recurrence just added: «до 5 и до 20 числа каждого месяца». */
  void addDay(int begin, int day) {
    if (terms.get(terms.last()) instanceof Recurring last && last.recurrence().occasion() != null) {
      Occasion.Kind kind = last.recurrence().occasion().kind();
      addRecurring(begin, last.recurrence().on(Occasion.of(kind, day)));
    }
  }

  /** «по четвертям», «по месяцам», «по будням», «в рабочие дни». */
  private boolean byUnits(int begin) {
    boolean by = tokens.is(0, Word.BY);
    if (!by && !tokens.is(0, Word.IN)) {
      return false;
    }
    tokens.at++;
    boolean worked = tokens.take(Word.WORKING) || tokens.take(Word.STUDY);
    if (worked ? !tokens.isUnit(0, Unit.DAY) : !(by && tokens.is(0, Word.UNIT))) {
      return tokens.back(begin);
    }
    Recurrence.Unit unit = worked ? Recurrence.Unit.WORKING_DAY : tokens.unit(0).recurrence;
    tokens.at++;
    addRecurring(begin, Recurrence.every(unit));
    return true;
  }

  /**
   * «1 и 15 числа каждого месяца», «до 10 числа месяца, следующего за отчётным кварталом»: the day
   * of the recurrence before it, or a monthly recurrence of its own.
   */
  boolean dayOfMonth(int begin, int place, Occasion.Kind kind) {
    tokens.at = place;
    if (!mayBeDays()) {
      return false;
    }
    DaysOfMonth days = takeDays();
    List<Integer> numbers = days.numbers();
    boolean inMonth =
        tokens.is(0, Word.EACH, Word.NEXT) && tokens.isUnit(1, Unit.MONTH) && place != begin;
    boolean ofMonth = tokens.is(-1, Word.UNIT) && tokens.isUnit(0, Unit.MONTH);
    boolean working =
        kind == Occasion.Kind.BY_DAY
            && numbers.size() == 1
            && numbers.get(0) <= MOST_WORKING_DAYS
            && isWorkingDayOfMonth();
    if (numbers.isEmpty() || !(tokens.is(0, Word.DATE_WORD) || inMonth || ofMonth || working)) {
      tokens.at = place;
      return false;
    }
    tokens.at += working ? 2 : tokens.is(0, Word.DATE_WORD) ? 1 : 0;
    if (tokens.is(0, Word.MONTH)) {
      tokens.at = place;
      return false;
    }
    int month = tokens.at;
    MonthOfDay in = takeMonth();
    boolean implied = tokens.at == month;
    boolean by = kind == Occasion.Kind.BY_DAY;
    Recurrence.Unit ofLast = by && !in.next() ? takeLastMonth() : null;
    int number = numbers.get(0);
    Occasion occasion;
    if (kind == Occasion.Kind.ON_DAY && days.first() != 0 && days.first() != number) {
      occasion = Occasion.days(days.first(), number);
    } else {
      occasion = Occasion.of(number > 0 && by ? bound(working, in.next(), ofLast) : kind, number);
    }
    Recurrence.Unit unit = ofLast == null ? in.unit() : ofLast;
    if ((ofLast == null || recurs(ofLast)) && attach(occasion)) {
      implied = false;
    } else {
      addRecurring(begin, Recurrence.every(unit).on(occasion));
      occasionAfter();
    }
    for (int another : numbers.subList(1, numbers.size())) {
      addDay(begin, another);
    }
    impliedMonth = implied ? terms.last() : -1;
    return true;
  }

  /** Whether a list of numbers stands here and after it what says that they are days. */
  private boolean mayBeDays() {
    return (tokens.is(0, Type.NUMBER) || tokens.is(0, Word.ORDINAL))
        && switch (tokens.word(tokens.afterNumbers(0))) {
          case DATE_WORD, EACH, NEXT, UNIT, WORKING, STUDY, BY -> true;
          default -> false;
        };
  }

  /**
   * The days that stand here.
   *
   * @param numbers the days; of a range the last one alone, -1 for the last of the month
   * @param first the first day of a range, 0 where there is none
   */
  private record DaysOfMonth(List<Integer> numbers, int first) {}

  /** «1 и 15», «5–10», «последнего числа», «последнего дня»; none where no day stands. */
  private DaysOfMonth takeDays() {
    int place = tokens.at;
    boolean last = tokens.is(0, Word.ORDINAL) && tokens.peek(0).value() == -1;
    if (last && (tokens.is(1, Word.DATE_WORD) || tokens.isUnit(1, Unit.DAY))) {
      tokens.at += tokens.is(1, Word.DATE_WORD) ? 1 : 2;
      return new DaysOfMonth(List.of(-1), 0);
    }
    List<Integer> numbers = new ArrayList<>(2);
    boolean more = isDayNumber(0);
    int first = 0;
    while (more) {
      if (isRange(-1) && numbers.size() == 1) {
        first = numbers.get(0);
        numbers.clear();
      }
      numbers.add(tokens.peek(0).value());
      tokens.at++;
      boolean joined = isRange(0) || tokens.is(0, Type.COMMA) || tokens.is(0, Word.AND);
      more = joined && isDayNumber(1) && tokens.at < place + 2 * MOST_ORDINALS;
      tokens.at += more ? 1 : 0;
    }
    return new DaysOfMonth(numbers, first);
  }

  /**
   * The month of a day.
   *
   * @param next whether it is the month after a period
   * @param unit the period: a month, or the quarter that is reported on
   */
  private record MonthOfDay(boolean next, Recurrence.Unit unit) {}

  /** «каждого месяца», «месяца, следующего за отчётным кварталом»; a month where none stands. */
  private MonthOfDay takeMonth() {
    boolean next = false;
    Recurrence.Unit unit = Recurrence.Unit.MONTH;
    boolean more = true;
    while (more) {
      int gap = tokens.is(0, Type.COMMA) && tokens.is(1, Word.NEXT) ? 1 : 0;
      boolean counted = tokens.is(0, Word.EACH) && tokens.is(1, Type.NUMBER);
      switch (counted ? Word.NONE : tokens.word(gap)) {
        case NEXT -> next = true;
        case EACH, CURRENT, FOR, REPORTING, UNIT -> {
          if (next && tokens.is(gap, Word.UNIT) && tokens.unit(gap) != Unit.MONTH) {
            unit = tokens.unit(gap).recurrence;
          }
        }
        default -> more = false;
      }
      tokens.at += more ? gap + 1 : 0;
    }
    return new MonthOfDay(next, unit);
  }

  /** The kind of «до 5 числа», «до 5 рабочего дня» in the month that is meant. */
  private static Occasion.Kind bound(
      boolean working, boolean next, Recurrence.@Nullable Unit ofLast) {
    if (working) {
      return next ? Occasion.Kind.BY_WORKING_DAY_AFTER : Occasion.Kind.BY_WORKING_DAY;
    }
    if (ofLast != null) {
      return Occasion.Kind.BY_DAY_OF_LAST_MONTH;
    }
    return next ? Occasion.Kind.BY_DAY_AFTER : Occasion.Kind.BY_DAY;
  }

  private boolean isRange(int ahead) {
    return tokens.is(ahead, Type.DASH) || tokens.is(ahead, Word.BY);
  }

  /** «рабочего дня [каждого] месяца»: the day is counted in the month, not from now. */
  private boolean isWorkingDayOfMonth() {
    boolean said = tokens.is(2, Word.EACH, Word.NEXT);
    return tokens.is(0, Word.WORKING, Word.STUDY)
        && tokens.isUnit(1, Unit.DAY)
        && tokens.isUnit(said ? 3 : 2, Unit.MONTH);
  }

  /** «последнего месяца [каждого] квартала»; the quarter, or absent. */
  private Recurrence.@Nullable Unit takeLastMonth() {
    int length = tokens.is(2, Word.EACH) ? 3 : 2;
    boolean last = tokens.is(0, Word.ORDINAL) && tokens.peek(0).value() == -1;
    boolean year = tokens.is(length, Word.YEAR);
    if (!last || !tokens.isUnit(1, Unit.MONTH) || !(year || tokens.is(length, Word.UNIT))) {
      return null;
    }
    Recurrence.Unit unit = year ? Recurrence.Unit.YEAR : tokens.unit(length).recurrence;
    if (!Recurrence.hasLastMonth(unit)) {
      return null;
    }
    tokens.at += length + 1;
    return unit;
  }

  private boolean recurs(Recurrence.Unit unit) {
    return terms.get(terms.last()) instanceof Recurring last && last.recurrence().unit() == unit;
  }

  private boolean isDayNumber(int ahead) {
    Token token = tokens.peek(ahead);
    return token.is(Type.NUMBER)
        && token.digits() <= 2
        && token.value() >= 1
        && token.value() <= MOST_DAYS;
  }

  /** Whether a recurrence stands just before that does not say its day yet. */
  private boolean lacksOccasion() {
    return terms.get(terms.last()) instanceof Recurring recurring
        && recurring.recurrence().occasion() == null;
  }

  /** Gives the recurrence just before its day; false if there is none that lacks one. */
  private boolean attach(Occasion occasion) {
    int last = terms.last();
    if (!lacksOccasion() || !(terms.get(last) instanceof Recurring recurring)) {
      return false;
    }
    terms.set(
        last,
        new Recurring(recurring.recurrence().on(occasion), recurring.since(), recurring.except()));
    terms.extend(last);
    return true;
  }

  /** A second word for the same recurrence: «до 5 числа ежемесячно». */
  private void occasionAfter() {
    int last = terms.last();
    if (last < 1
        || !(terms.get(last) instanceof Recurring recurring)
        || !(terms.get(last - 1) instanceof Recurring before)) {
      return;
    }
    Occasion occasion = before.recurrence().occasion();
    boolean bare = recurring.recurrence().occasion() == null;
    boolean same = recurring.recurrence().unit() == Recurrence.Unit.MONTH;
    boolean monthly = before.recurrence().unit() == Recurrence.Unit.MONTH;
    if (bare && occasion != null && monthly && (same || impliedMonth == last - 1)) {
      impliedMonth = -1;
      terms.set(last - 1, new Recurring(recurring.recurrence().on(occasion), recurring.since()));
      int end = terms.range(last).end();
      terms.removeLast();
      terms.setRange(last - 1, new TextRange(terms.range(last - 1).start(), end));
    }
  }
}
