package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.CalendarSpan.After;
import io.github.objectivityplan.deadline.CalendarSpan.CountedDay;
import io.github.objectivityplan.deadline.CalendarSpan.Day;
import io.github.objectivityplan.deadline.CalendarSpan.Holidays;
import io.github.objectivityplan.deadline.CalendarSpan.Month;
import io.github.objectivityplan.deadline.CalendarSpan.NthWeekday;
import io.github.objectivityplan.deadline.CalendarSpan.Part;
import io.github.objectivityplan.deadline.CalendarSpan.Season;
import io.github.objectivityplan.deadline.CalendarSpan.SingleDay;
import io.github.objectivityplan.deadline.CalendarSpan.WholeYear;
import io.github.objectivityplan.deadline.CalendarSpan.YearPart;
import io.github.objectivityplan.deadline.DeadlineTerm.By;
import io.github.objectivityplan.deadline.DeadlineTerm.During;
import io.github.objectivityplan.deadline.DeadlineTerm.On;
import io.github.objectivityplan.deadline.DeadlineTerm.OnRequest;
import io.github.objectivityplan.deadline.DeadlineTerm.PerSchedule;
import io.github.objectivityplan.deadline.DeadlineTerm.Recurring;
import io.github.objectivityplan.deadline.DeadlineTerm.Relative;
import io.github.objectivityplan.deadline.DeadlineTerm.Throughout;
import io.github.objectivityplan.deadline.DeadlineTerm.Unrecognised;
import io.github.objectivityplan.deadline.Recurrence.Occasion;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Canonical Russian of terms: what a document prints; reading it gives the same terms. */
final class RussianText {

  private static final String[] SEASONS = {"весна", "лето", "осень", "зима"};
  private static final String[] OF_SEASONS = {"весны", "лета", "осени", "зимы"};
  private static final String[] HOLIDAYS = {"весенние", "летние", "осенние", "зимние"};
  private static final String[] OF_HOLIDAYS = {"весенних", "летних", "осенних", "зимних"};
  private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI"};
  private static final String[] BY_WEEKDAYS = {
    "понедельникам", "вторникам", "средам", "четвергам", "пятницам", "субботам", "воскресеньям"
  };
  private static final String[] WEEKDAYS = {
    "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"
  };

  private static final String[] OF_WEEKDAYS = {
    "понедельника", "вторника", "среды", "четверга", "пятницы", "субботы", "воскресенья"
  };

  private static final List<String> INSTRUMENTAL_ENDINGS =
      List.of("ом", "ем", "ём", "ым", "им", "ами", "ями", "ией");

  private static final Map<String, String> DATIVES =
      Map.ofEntries(
          Map.entry("график", "графику"),
          Map.entry("план", "плану"),
          Map.entry("план-график", "плану-графику"),
          Map.entry("расписание", "расписанию"),
          Map.entry("циклограмма", "циклограмме"),
          Map.entry("приложение", "приложению"),
          Map.entry("приказ", "приказу"),
          Map.entry("распоряжение", "распоряжению"),
          Map.entry("постановление", "постановлению"),
          Map.entry("письмо", "письму"),
          Map.entry("положение", "положению"),
          Map.entry("порядок", "порядку"),
          Map.entry("регламент", "регламенту"),
          Map.entry("программа", "программе"),
          Map.entry("календарь", "календарю"));

  private RussianText() {}

  static String of(List<DeadlineTerm> terms) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < terms.size(); i++) {
      if (i > 0) {
        out.append(isListed(terms.get(i - 1), terms.get(i)) ? ", " : "; ");
      }
      out.append(of(terms.get(i)));
    }
    return out.toString();
  }

  /** A day after «до …» and a comma would be another bound. */
  private static boolean isListed(DeadlineTerm before, DeadlineTerm term) {
    boolean bound = before instanceof By && term instanceof On;
    boolean open = before instanceof During during && during.last() == null && term instanceof By;
    return isPlain(before) && isPlain(term) && !bound && !open;
  }

  /** Whether a term has no free words that could run on over a comma. */
  private static boolean isPlain(DeadlineTerm term) {
    return term instanceof On || term instanceof During || term instanceof By;
  }

  static String of(DeadlineTerm term) {
    String text = bare(term);
    return term.except().isEmpty()
        ? text
        : text
            + " (кроме "
            + term.except().stream().map(RussianText::leftOut).collect(Collectors.joining(", "))
            + ")";
  }

  /** What stands after «кроме»: «июля», «июля – августа». */
  private static String leftOut(DeadlineTerm term) {
    if (term instanceof During during && during.last() != null) {
      CalendarSpan first = during.first();
      CalendarSpan last = during.last();
      return first.equals(last) ? genitive(first) : genitive(first) + " – " + genitive(last);
    }
    return genitive(((On) term).day());
  }

  private static String bare(DeadlineTerm term) {
    if (term instanceof On on) {
      return of(on.day());
    }
    if (term instanceof By by) {
      return switch (by.edge()) {
        case LAST_DAY ->
            by.limit() instanceof SingleDay
                ? "до " + genitive(by.limit())
                : "до конца " + genitive(by.limit());
        case BEFORE -> "до начала " + genitive(by.limit());
        case MIDDLE -> "до середины " + genitive(by.limit());
      };
    }
    if (term instanceof During during) {
      CalendarSpan last = during.last();
      if (during.first() instanceof After after) {
        return "после " + genitive(after.span());
      }
      if (last == null) {
        return "с " + genitive(during.first());
      }
      return during.first().equals(last) ? of(last) : range(during.first(), last);
    }
    if (term instanceof Throughout all) {
      return (all.then() ? "далее " : "") + of(all);
    }
    if (term instanceof Recurring recurring) {
      YearMark since = recurring.since();
      return of(recurring.recurrence()) + (since == null ? "" : " с " + year(since, "года"));
    }
    if (term instanceof Relative relative) {
      return of(relative);
    }
    if (term instanceof PerSchedule schedule) {
      YearMark year = schedule.year();
      return accordingTo(schedule.document()) + (year == null ? "" : " на " + year(year, "год"));
    }
    if (term instanceof OnRequest request) {
      return request.condition();
    }
    return ((Unrecognised) term).text();
  }

  private static String accordingTo(String document) {
    int end = 0;
    while (end < document.length() && document.charAt(end) != ' ' && document.charAt(end) != ',') {
      end++;
    }
    String head = document.substring(0, end);
    String dative = DATIVES.get(head);
    return dative == null
        ? "согласно: " + document
        : "согласно " + dative + document.substring(head.length());
  }

  private static String of(Throughout all) {
    YearMark year = all.year();
    return switch (all.scope()) {
      case ALWAYS -> "постоянно";
      case PERIOD -> "весь период";
      case YEAR -> year == null ? "в течение года" : "в течение " + year(year, "года");
      case ACADEMIC_YEAR ->
          year == null ? "в течение учебного года" : "в течение " + year(year, "года");
    };
  }

  private static String range(CalendarSpan first, CalendarSpan last) {
    if (first instanceof Day from
        && last instanceof Day to
        && from.month() == to.month()
        && isMonth(to)
        && Objects.equals(from.year(), to.year())) {
      return from.day() + "–" + of(to);
    }
    boolean sameYear = SpanRange.unify(first.in(null), last).equals(new SpanRange(first, last));
    return of(sameYear && first.year() != null ? first.in(null) : first) + " – " + of(last);
  }

  private static boolean isMonth(Day day) {
    return day.month() >= 1 && day.month() <= 12;
  }

  static String of(CalendarSpan span) {
    YearMark year = span.year();
    if (span instanceof Day day) {
      if (!isMonth(day)) {
        return two(day.day())
            + "."
            + two(day.month())
            + (year != null && year.kind() == YearMark.Kind.CALENDAR && !year.shared()
                ? "." + year.year()
                : ofYear(year));
      }
      return day.day() + " " + MonthNames.genitive(day.month()) + ofYear(year);
    }
    if (span instanceof NthWeekday day) {
      return nth(day.number(), day.weekday())
          + " "
          + weekday(day.weekday())
          + " "
          + MonthNames.genitive(day.month())
          + ofYear(year);
    }
    if (span instanceof CountedDay day) {
      String which = day.number() == -1 ? "последний" : day.number() + "-й";
      return which
          + (day.working() ? " рабочий день " : " день ")
          + MonthNames.genitive(day.month())
          + ofYear(year);
    }
    if (span instanceof Month month) {
      return MonthNames.nominative(month.month()) + ofYear(year);
    }
    if (span instanceof Season season) {
      return SEASONS[season.season().ordinal()] + ofYear(year);
    }
    if (span instanceof Holidays holidays) {
      Season.Name season = holidays.season();
      return (season == null ? "" : HOLIDAYS[season.ordinal()] + " ") + "каникулы" + ofYear(year);
    }
    if (span instanceof YearPart part) {
      return part.number() == 0
          ? "в течение " + genitive(part)
          : ROMAN[part.number()]
              + " "
              + switch (part.unit()) {
                case QUARTER -> "квартал";
                case HALF_YEAR -> "полугодие";
                case SCHOOL_QUARTER -> "четверть";
                case TRIMESTER -> "триместр";
                case MODULE -> "модуль";
              }
              + ofYear(year);
    }
    if (span instanceof WholeYear whole) {
      YearMark mark = whole.year();
      return switch (mark.kind()) {
        case THIS -> "текущий год";
        case NEXT, NEXT_ACADEMIC -> "в течение " + year(mark, "года");
        default -> year(mark, "год");
      };
    }
    Part part = (Part) span;
    String which = part.number() == -1 ? "последняя" : part.number() + "-я";
    return switch (part.cut()) {
          case DECADE -> which + " декада ";
          case WEEK -> which + " неделя ";
          case HALF -> which + " половина ";
          case BEGINNING -> "начало ";
          case MIDDLE -> "середина ";
          case END -> "конец ";
        }
        + genitive(part.whole());
  }

  static String genitive(CalendarSpan span) {
    String year = ofYear(span.year());
    if (span instanceof NthWeekday day) {
      boolean feminine = isFeminine(day.weekday());
      String which =
          day.number() == -1
              ? (feminine ? "последней" : "последнего")
              : day.number() + (feminine ? "-й" : "-го");
      return which
          + " "
          + OF_WEEKDAYS[day.weekday().ordinal()]
          + " "
          + MonthNames.genitive(day.month())
          + year;
    }
    if (span instanceof CountedDay day) {
      String which = day.number() == -1 ? "последнего" : day.number() + "-го";
      return which
          + (day.working() ? " рабочего дня " : " дня ")
          + MonthNames.genitive(day.month())
          + year;
    }
    if (span instanceof Month month) {
      return MonthNames.genitive(month.month()) + year;
    }
    if (span instanceof Season season) {
      return OF_SEASONS[season.season().ordinal()] + year;
    }
    if (span instanceof Holidays holidays) {
      Season.Name season = holidays.season();
      return (season == null ? "" : OF_HOLIDAYS[season.ordinal()] + " ") + "каникул" + year;
    }
    if (span instanceof WholeYear whole) {
      return year(whole.year(), "года");
    }
    if (span instanceof YearPart part) {
      return (part.number() == 0 ? "" : ROMAN[part.number()] + " ")
          + switch (part.unit()) {
            case QUARTER -> "квартала";
            case HALF_YEAR -> "полугодия";
            case SCHOOL_QUARTER -> "четверти";
            case TRIMESTER -> "триместра";
            case MODULE -> "модуля";
          }
          + year;
    }
    if (span instanceof Part part && part.number() == 0) {
      String edge =
          switch (part.cut()) {
            case BEGINNING -> "начала ";
            case MIDDLE -> "середины ";
            default -> "конца ";
          };
      return edge + genitive(part.whole());
    }
    if (span instanceof Part part) {
      String which = part.number() == -1 ? "последней" : part.number() + "-й";
      String unit =
          switch (part.cut()) {
            case DECADE -> " декады ";
            case WEEK -> " недели ";
            default -> " половины ";
          };
      return which + unit + genitive(part.whole());
    }
    return of(span);
  }

  private static boolean isFeminine(DayOfWeek day) {
    return day == DayOfWeek.WEDNESDAY || day == DayOfWeek.FRIDAY || day == DayOfWeek.SATURDAY;
  }

  /** «2-я» среда, «последний» четверг, «1-е» воскресенье. */
  private static String nth(int number, DayOfWeek day) {
    boolean last = number == -1;
    if (isFeminine(day)) {
      return last ? "последняя" : number + "-я";
    }
    if (day == DayOfWeek.SUNDAY) {
      return last ? "последнее" : number + "-е";
    }
    return last ? "последний" : number + "-й";
  }

  /** The year after what it belongs to; nothing where a later part says it. */
  private static String ofYear(@Nullable YearMark year) {
    if (year == null || year.shared()) {
      return "";
    }
    return " "
        + switch (year.kind()) {
          case CALENDAR -> year.year() + " г.";
          case ACADEMIC -> academic(year.year()) + " уч. г.";
          case THIS -> "т. г.";
          case NEXT -> "следующего года";
          case THIS_ACADEMIC -> "учебного года";
          case NEXT_ACADEMIC -> "следующего учебного года";
        };
  }

  private static String year(YearMark year, String word) {
    return switch (year.kind()) {
      case CALENDAR -> year.year() + " " + word;
      case ACADEMIC -> academic(year.year()) + " уч. " + word;
      case THIS -> word.equals("год") ? "текущий год" : "года";
      case NEXT -> word.equals("год") ? "следующий год" : "следующего года";
      case THIS_ACADEMIC -> word.equals("год") ? "учебный год" : "учебного года";
      case NEXT_ACADEMIC ->
          word.equals("год") ? "следующий учебный год" : "следующего учебного года";
    };
  }

  private static String academic(int year) {
    return year + "/" + two((year + 1) % 100);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  // ---- recurrence

  private static String of(Recurrence recurrence) {
    Occasion occasion = recurrence.occasion();
    if (occasion != null && recurrence.times() == 1) {
      if (occasion.kind() == Occasion.Kind.START) {
        return "в начале " + each(recurrence);
      }
      if (occasion.kind() == Occasion.Kind.END) {
        return "в конце " + each(recurrence);
      }
    }
    return rate(recurrence) + (occasion == null ? "" : " " + of(occasion, recurrence.unit()));
  }

  /** After «в начале»: «каждого месяца», «каждой четверти», «каждых 2 недель». */
  private static String each(Recurrence recurrence) {
    Recurrence.Unit unit = recurrence.unit();
    String[] forms = forms(unit);
    String genitive =
        switch (unit) {
          case WORKING_DAY -> "рабочего дня";
          case ACADEMIC_YEAR -> "учебного года";
          default -> forms[1];
        };
    int every = recurrence.every();
    if (every > 1) {
      return "каждых " + every + " " + (isOne(every) ? genitive : forms[2]);
    }
    return switch (unit) {
      case WEEK, DECADE, SCHOOL_QUARTER -> "каждой " + genitive;
      default -> "каждого " + genitive;
    };
  }

  private static String of(Occasion occasion, Recurrence.Unit unit) {
    return switch (occasion.kind()) {
      case BY_DAY ->
          occasion.number() == -1 ? "до последнего числа" : "до " + occasion.number() + " числа";
      case ON_DAY -> occasion.number() == -1 ? "(последний день)" : occasion.number() + " числа";
      case BY_DAY_AFTER -> "до " + occasion.number() + " числа следующего месяца";
      case BY_DAY_OF_LAST_MONTH ->
          "до " + occasion.number() + " числа последнего месяца " + forms(unit)[1];
      case BY_WORKING_DAY -> "до " + occasion.number() + "-го рабочего дня месяца";
      case BY_WORKING_DAY_AFTER -> "до " + occasion.number() + "-го рабочего дня следующего месяца";
      case DAYS -> "с " + occasion.first() + " по " + occasion.number() + " число";
      case START -> "(начало)";
      case END -> "(конец)";
      case WEEKDAYS ->
          "по "
              + occasion.weekdays().stream()
                  .map(day -> BY_WEEKDAYS[day.ordinal()])
                  .collect(Collectors.joining(", "));
      case NTH_WEEKDAY ->
          "("
              + nth(occasion.number(), occasion.weekdays().get(0))
              + " "
              + weekday(occasion.weekdays().get(0))
              + ")";
      case WORKING_DAY ->
          "("
              + (occasion.number() == -1 ? "последний" : occasion.number() + "-й")
              + " рабочий день)";
      case WEEK ->
          "(" + (occasion.number() == -1 ? "последняя" : occasion.number() + "-я") + " неделя)";
      case DECADE ->
          "(" + (occasion.number() == -1 ? "последняя" : occasion.number() + "-я") + " декада)";
    };
  }

  private static String weekday(DayOfWeek day) {
    return WEEKDAYS[day.ordinal()];
  }

  private static String rate(Recurrence recurrence) {
    boolean once =
        recurrence.bound() == Recurrence.Bound.EXACTLY
            && recurrence.times() == 1
            && recurrence.every() == 1;
    String adverb =
        switch (recurrence.unit()) {
          case ONCE -> "единовременно";
          case DAY -> "ежедневно";
          case WEEK -> "еженедельно";
          case DECADE -> "ежедекадно";
          case MONTH -> "ежемесячно";
          case QUARTER -> "ежеквартально";
          case YEAR -> "ежегодно";
          case UNSTATED -> "периодически";
          default -> "";
        };
    if (once && !adverb.isEmpty()) {
      return adverb;
    }
    String bound =
        switch (recurrence.bound()) {
          case EXACTLY -> "";
          case AT_LEAST -> "не реже ";
          case AT_MOST -> "не чаще ";
        };
    int number = recurrence.times();
    boolean few = bound.isEmpty() ? isFew(number) : isOne(number);
    String times = number + (few ? " раза" : " раз");
    return switch (recurrence.unit()) {
      case ONCE, UNSTATED -> bound + times;
      default -> bound + times + " в " + unit(recurrence.unit(), recurrence.every());
    };
  }

  private static boolean isFew(int number) {
    int last = number % 10;
    return last >= 2 && last <= 4 && (number % 100 < 12 || number % 100 > 14);
  }

  private static String unit(Recurrence.Unit unit, int amount) {
    String[] forms = forms(unit);
    return (amount == 1 ? "" : amount + " ") + form(amount, forms[0], forms[1], forms[2]);
  }

  /** What follows «1», «2» and «5» in the accusative. */
  private static String[] forms(Recurrence.Unit unit) {
    return switch (unit) {
      case DAY -> new String[] {"день", "дня", "дней"};
      case WORKING_DAY -> new String[] {"рабочий день", "рабочих дня", "рабочих дней"};
      case WEEK -> new String[] {"неделю", "недели", "недель"};
      case DECADE -> new String[] {"декаду", "декады", "декад"};
      case MONTH -> new String[] {"месяц", "месяца", "месяцев"};
      case QUARTER -> new String[] {"квартал", "квартала", "кварталов"};
      case HALF_YEAR -> new String[] {"полугодие", "полугодия", "полугодий"};
      case YEAR -> new String[] {"год", "года", "лет"};
      case ACADEMIC_YEAR -> new String[] {"учебный год", "учебных года", "учебных лет"};
      case SCHOOL_QUARTER -> new String[] {"четверть", "четверти", "четвертей"};
      case TRIMESTER -> new String[] {"триместр", "триместра", "триместров"};
      case MODULE -> new String[] {"модуль", "модуля", "модулей"};
      case LESSON -> new String[] {"урок", "урока", "уроков"};
      case ONCE, UNSTATED -> new String[] {"раз", "раза", "раз"};
    };
  }

  private static boolean isOne(int number) {
    return number % 10 == 1 && number % 100 != 11;
  }

  // ---- events

  private static String of(Relative relative) {
    String event = relative.event();
    Offset offset = relative.offset();
    return switch (relative.relation()) {
      case BEFORE -> (isInstrumental(words(event)) ? "перед " : "до ") + words(event);
      case AFTER -> event == null ? "по окончании" : "после " + event;
      case DURING -> "в период " + words(event);
      case NOT_LATER ->
          offset != null && offset.amount() < 0
              ? "не позднее чем за " + accusative(offset) + " до " + words(event)
              : within(offset) + after(event);
      case NOT_EARLIER ->
          offset != null && offset.amount() < 0
              ? "не ранее чем за " + accusative(offset) + " до " + words(event)
              : "не ранее чем через " + accusative(offset) + after(event);
      case EXACTLY ->
          offset != null && offset.amount() == 0
              ? "в день " + words(event)
              : offset != null && offset.amount() < 0
                  ? "за " + accusative(offset) + (event == null ? "" : " до " + event)
                  : "через " + accusative(offset) + after(event);
    };
  }

  /** «В течение 1 квартала» would be the first quarter. */
  private static String within(@Nullable Offset offset) {
    if (offset != null && offset.amount() == 0 && offset.unit() == Offset.Unit.DAY) {
      return "немедленно";
    }
    boolean quarter =
        offset != null && offset.unit() == Offset.Unit.QUARTER && isOne(offset.amount());
    return (quarter ? "не более " : "в течение ") + genitive(offset);
  }

  /**
   * Whether the words of an event were written after «перед»: «началом ВПР». An adjective in «-ой»
   * may also be a genitive, so the word after it decides.
   */
  private static boolean isInstrumental(String event) {
    for (String word : event.split(" ")) {
      String ending = word.substring(Math.max(0, word.length() - 3)).toLowerCase(Locale.ROOT);
      boolean unclear = !ending.equals("ией") && (ending.endsWith("ой") || ending.endsWith("ей"));
      if (!unclear) {
        return INSTRUMENTAL_ENDINGS.stream().anyMatch(ending::endsWith);
      }
    }
    return false;
  }

  private static String after(@Nullable String event) {
    return event == null ? "" : " после " + event;
  }

  private static String words(@Nullable String event) {
    return event == null ? "" : event;
  }

  /** After «за» and «через»: «2 недели», «21 день». */
  private static String accusative(@Nullable Offset offset) {
    if (offset == null) {
      return "";
    }
    int amount = Math.abs(offset.amount());
    return amount
        + " "
        + switch (offset.unit()) {
          case HOUR -> form(amount, "час", "часа", "часов");
          case DAY -> form(amount, "день", "дня", "дней");
          case WORKING_DAY -> form(amount, "рабочий день", "рабочих дня", "рабочих дней");
          case WEEK -> form(amount, "неделю", "недели", "недель");
          case DECADE -> form(amount, "декаду", "декады", "декад");
          case MONTH -> form(amount, "месяц", "месяца", "месяцев");
          case QUARTER -> form(amount, "квартал", "квартала", "кварталов");
          case YEAR -> form(amount, "год", "года", "лет");
          case CYCLE -> form(amount, "цикл", "цикла", "циклов");
        };
  }

  /** After «в течение»: «2 недель», «21 дня». */
  private static String genitive(@Nullable Offset offset) {
    if (offset == null) {
      return "";
    }
    int amount = Math.abs(offset.amount());
    boolean one = isOne(amount);
    return amount
        + " "
        + switch (offset.unit()) {
          case HOUR -> one ? "часа" : "часов";
          case DAY -> one ? "дня" : "дней";
          case WORKING_DAY -> one ? "рабочего дня" : "рабочих дней";
          case WEEK -> one ? "недели" : "недель";
          case DECADE -> one ? "декады" : "декад";
          case MONTH -> one ? "месяца" : "месяцев";
          case QUARTER -> one ? "квартала" : "кварталов";
          case YEAR -> one ? "года" : "лет";
          case CYCLE -> one ? "цикла" : "циклов";
        };
  }

  private static String form(int amount, String one, String few, String many) {
    return isOne(amount) ? one : isFew(amount) ? few : many;
  }
}
