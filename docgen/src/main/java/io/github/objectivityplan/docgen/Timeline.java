package io.github.objectivityplan.docgen;

import io.github.objectivityplan.deadline.DateWindow;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Лента времени: the activities of a plan against the months, as a picture in a web page. A window
 * of days is a bar, a last day alone is a dot. There is none where no deadline has dates, or where
 * they lie more than five years apart.
 */
final class Timeline {

  private static final int MOST_MONTHS = 60;

  /** Units of the picture: a row, the axis above the rows, the labels on the left, the whole. */
  private static final int ROW = 18;

  private static final int AXIS = 34;
  private static final int LABELS = 320;
  private static final int WIDTH = 1000;

  /** As many letters of a label as have room. */
  private static final int LABEL_LETTERS = 46;

  private static final String[] MONTHS = {
    "янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"
  };

  private final List<DueDays> due;
  private final YearMonth first;
  private final int months;

  private Timeline(List<DueDays> due, YearMonth first, int months) {
    this.due = due;
    this.first = first;
    this.months = months;
  }

  /** The time line of {@code activities}, or nothing if they have none. */
  static @Nullable Timeline of(List<DueDays> activities) {
    List<DueDays> due = activities.stream().filter(each -> !each.windows().isEmpty()).toList();
    List<LocalDate> days =
        due.stream()
            .flatMap(each -> each.windows().stream())
            .flatMap(window -> Stream.of(window.start(), window.end()).filter(Objects::nonNull))
            .map(Objects::requireNonNull)
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return null;
    }
    YearMonth first = YearMonth.from(days.get(0));
    long months = first.until(YearMonth.from(days.get(days.size() - 1)), ChronoUnit.MONTHS) + 1;
    return months > MOST_MONTHS ? null : new Timeline(due, first, (int) months);
  }

  /** Writes the picture; whoever does not see it has its title and a text of what it shows. */
  void write(MarkupOut out) throws IOException {
    int height = AXIS + ROW * due.size() + 4;
    out.raw("<svg class=\"timeline\" role=\"img\" aria-labelledby=\"timeline-title\"");
    out.raw(" aria-describedby=\"timeline-text\" xmlns=\"http://www.w3.org/2000/svg\"");
    out.raw(" viewBox=\"0 0 ").number(WIDTH).raw(" ").number(height).raw("\">\n");
    out.raw("<title id=\"timeline-title\">Лента времени плана</title>\n");
    out.raw("<desc id=\"timeline-text\">Мероприятия по месяцам, ").text(name(first)).raw(" – ");
    out.text(name(first.plusMonths(months - 1L))).raw(".");
    for (DueDays each : due) {
      out.raw(" ").text(label(each, Integer.MAX_VALUE)).raw(": ").text(days(each)).raw(".");
    }
    out.raw("</desc>\n");
    axis(out, height);
    for (int i = 0; i < due.size(); i++) {
      row(out, due.get(i), AXIS + ROW * i);
    }
    out.raw("</svg>\n");
  }

  private void axis(MarkupOut out, int height) throws IOException {
    // every month has a line; as many of them have a name as there is room for
    int step = months <= 20 ? 1 : months <= 40 ? 2 : 3;
    for (int i = 0; i < months; i++) {
      YearMonth month = first.plusMonths(i);
      int x = x(month.atDay(1));
      out.raw("<path d=\"M").number(x).raw(" ").number(AXIS - 4).raw("V").number(height);
      out.raw("\" stroke=\"#bbb\"/>");
      if (i % step == 0) {
        label(out, x + 2, AXIS - 8, MONTHS[month.getMonthValue() - 1]);
      }
      if (i == 0 || month.getMonthValue() == 1) {
        label(out, x + 2, 12, Integer.toString(month.getYear()));
      }
      out.raw("\n");
    }
  }

  private void row(MarkupOut out, DueDays each, int y) throws IOException {
    label(out, 0, y + 13, label(each, LABEL_LETTERS));
    for (DateWindow window : each.windows()) {
      LocalDate start = window.start();
      LocalDate end = window.end();
      if (start == null || end == null || start.equals(end)) {
        LocalDate day = Objects.requireNonNull(end == null ? start : end);
        out.raw("<circle cx=\"").number(x(day)).raw("\" cy=\"").number(y + 9L);
        out.raw("\" r=\"4\" fill=\"#1a4f8b\"/>");
      } else {
        int from = x(start);
        out.raw("<rect x=\"").number(from).raw("\" y=\"").number(y + 5L).raw("\" width=\"");
        out.number(Math.max(3, x(end.plusDays(1)) - from));
        out.raw("\" height=\"8\" fill=\"#1a4f8b\"/>");
      }
    }
    out.raw("\n");
  }

  private static void label(MarkupOut out, int x, int y, String text) throws IOException {
    out.raw("<text x=\"").number(x).raw("\" y=\"").number(y).raw("\" fill=\"#000\">");
    out.text(text).raw("</text>");
  }

  private int x(LocalDate day) {
    long from = first.atDay(1).toEpochDay();
    long whole = first.plusMonths(months).atDay(1).toEpochDay() - from;
    return LABELS + (int) ((WIDTH - LABELS) * (day.toEpochDay() - from) / whole);
  }

  private static String label(DueDays each, int letters) {
    String label = OnPaper.numbered(each.number(), each.title());
    int points = label.codePointCount(0, label.length());
    return points <= letters
        ? label
        : label.substring(0, label.offsetByCodePoints(0, letters - 1)) + "…";
  }

  private static String name(YearMonth month) {
    return MONTHS[month.getMonthValue() - 1] + " " + month.getYear();
  }

  /** The windows in words: «01.09.2026–30.09.2026», «до 15.09.2026». */
  private static String days(DueDays each) {
    return String.join(", ", each.windows().stream().map(Timeline::days).toList());
  }

  private static String days(DateWindow window) {
    LocalDate start = window.start();
    LocalDate end = window.end();
    if (start == null || end == null) {
      return end == null ? "с " + day(start) : "до " + day(end);
    }
    return start.equals(end) ? day(end) : day(start) + "–" + day(end);
  }

  private static String day(@Nullable LocalDate day) {
    LocalDate known = Objects.requireNonNull(day);
    return two(known.getDayOfMonth()) + "." + two(known.getMonthValue()) + "." + known.getYear();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
