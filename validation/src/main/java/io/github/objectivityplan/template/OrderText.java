package io.github.objectivityplan.template;

import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Текст приказа: what the order of a template says at each level. */
final class OrderText {

  private static final String SUBJECT =
      "мероприятий по обеспечению объективности процедур оценки качества образования";

  private static final int DAYS_TO_TELL = 7;
  private static final int DAYS_TO_PUBLISH = 10;
  private static final int DAYS_TO_ADOPT = 30;

  /** By when teachers have done in September what they could not do in the vacation. */
  private static final int FIRST_DAYS = 3;

  private final PlanLevel level;
  private final OrderKind kind;
  private final PlanPeriod period;
  private final LocalDate date;
  private final DueDates dates;
  private final String executive;

  /**
   * @param executive who organises the plan's execution, in the nominative
   */
  OrderText(
      PlanLevel level,
      OrderKind kind,
      PlanPeriod period,
      LocalDate date,
      DueDates dates,
      String executive) {
    this.level = level;
    this.kind = kind;
    this.period = period;
    this.date = date;
    this.dates = dates;
    this.executive = lowerFirst(executive);
  }

  /** The kind of act that an organisation issues: only authorities have others than приказ. */
  static OrderKind usualKind(PlanLevel level, Organization organization) {
    String name = organization.name() == null ? "" : organization.name().toLowerCase(Locale.ROOT);
    boolean government = name.startsWith("администраци") || name.startsWith("правительств");
    if (level == PlanLevel.SCHOOL || !government) {
      return OrderKind.PRIKAZ;
    }
    return level == PlanLevel.REGION ? OrderKind.RASPORYAZHENIE : OrderKind.POSTANOVLENIE;
  }

  /**
   * The day by which those below adopt plans of their own; absent where there is nobody below. In
   * the summer vacation nobody does.
   */
  static @Nullable LocalDate adoption(PlanLevel level, LocalDate date, DueDates dates) {
    return level == PlanLevel.SCHOOL
        ? null
        : outOfVacation(dates.workingDayFrom(date.plusDays(DAYS_TO_ADOPT)), dates);
  }

  /** The day itself; in the summer vacation one of the first days of September. */
  private static LocalDate outOfVacation(LocalDate day, DueDates dates) {
    boolean vacation =
        day.getMonthValue() >= Month.JUNE.getValue()
            && day.getMonthValue() <= Month.AUGUST.getValue();
    return vacation
        ? dates.workingDayFrom(LocalDate.of(day.getYear(), Month.SEPTEMBER, FIRST_DAYS))
        : day;
  }

  static String planTitle(PlanPeriod period) {
    return "План " + SUBJECT + " " + forPeriod(period);
  }

  /** «на 2026/2027 учебный год», «на 2027 год». */
  private static String forPeriod(PlanPeriod period) {
    int year = period.start().getYear();
    if (isAcademic(period)) {
      return "на " + year + "/" + (year + 1) + " учебный год";
    }
    return period.end().getYear() == year
        ? "на " + year + " год"
        : "на " + year + "–" + period.end().getYear() + " годы";
  }

  private static boolean isAcademic(PlanPeriod period) {
    return period.end().getYear() == period.start().getYear() + 1
        && !period.start().isBefore(LocalDate.of(period.start().getYear(), Month.AUGUST, 1))
        && period.end().isBefore(LocalDate.of(period.end().getYear(), Month.SEPTEMBER, 1));
  }

  void write(Order.Builder order) {
    order.title("Об утверждении плана " + SUBJECT + " " + forPeriod(period));
    String preamble =
        "В целях обеспечения объективности процедур оценки качества образования"
            + LegalBasis.citation(date);
    boolean wordless = kind == OrderKind.RASPORYAZHENIE;
    order.preamble(wordless ? preamble + ":" : preamble);
    if (wordless) {
      order.enactingWord(null);
    }
    order.legalBasis(ActReference.findAll(preamble));
    order.clause(
        "Утвердить план "
            + SUBJECT
            + " "
            + forPeriod(period)
            + " (далее – план) согласно приложению. Ответственный исполнитель плана – "
            + executive
            + ".");
    switch (level) {
      case SCHOOL -> school(order);
      case MUNICIPALITY -> municipality(order);
      case REGION -> region(order);
    }
    order.clause("Контроль за исполнением " + kind.ofThis() + " оставляю за собой.");
  }

  private void school(Order.Builder order) {
    order.clause(
        "Ответственному исполнителю плана:",
        "довести план до сведения педагогических работников под подпись"
            + by(outOfVacation(dates.workingDayFrom(date.plusDays(DAYS_TO_TELL)), dates))
            + ";",
        publish("официальном сайте организации"),
        "организовать выполнение мероприятий плана;",
        "представить отчет о выполнении плана" + by(lastReport()));
    order.clause(
        "Работникам, названным в плане ответственными, обеспечить выполнение мероприятий в"
            + " установленные сроки.");
  }

  private void executorOfAuthority(Order.Builder order) {
    order.clause(
        "Ответственному исполнителю плана:",
        publish("официальном сайте"),
        "организовать выполнение мероприятий плана;",
        "обобщить результаты выполнения плана и представить аналитическую справку"
            + by(lastReport()));
  }

  private void municipality(Order.Builder order) {
    executorOfAuthority(order);
    order.clause(
        "Руководителям общеобразовательных организаций:",
        "утвердить планы мероприятий общеобразовательных организаций" + by(adoption()) + ";",
        "обеспечить выполнение мероприятий плана в общеобразовательных организациях;",
        "представить отчет о выполнении мероприятий" + by(firstReport()));
  }

  private LocalDate adoption() {
    return Objects.requireNonNull(adoption(level, date, dates), "adoption");
  }

  private void region(Order.Builder order) {
    executorOfAuthority(order);
    order.clause(
        "Рекомендовать руководителям органов местного самоуправления, осуществляющих управление в"
            + " сфере образования:",
        "утвердить муниципальные планы мероприятий" + by(adoption()) + ";",
        "обеспечить участие общеобразовательных организаций в мероприятиях плана;",
        "представить отчет о выполнении муниципальных планов" + by(firstReport()));
  }

  private String publish(String where) {
    return "разместить план на "
        + where
        + " в информационно-телекоммуникационной сети «Интернет»"
        + by(dates.workingDayFrom(date.plusDays(DAYS_TO_PUBLISH)))
        + ";";
  }

  /** The day of those who report first: two weeks before the last report. */
  private LocalDate firstReport() {
    return dates.workingDayUpTo(lastReport().minusWeeks(2));
  }

  private LocalDate lastReport() {
    LocalDate end =
        isAcademic(period) ? LocalDate.of(period.end().getYear(), Month.JUNE, 30) : period.end();
    return dates.workingDayUpTo(end);
  }

  private static String by(LocalDate day) {
    return " в срок " + Deadline.by(day).text().replace(" г.", "\u00a0г.");
  }

  /** A role within a sentence; an abbreviation keeps its capitals. */
  static String lowerFirst(@Nullable String text) {
    if (text == null || text.length() < 2 || Character.isUpperCase(text.charAt(1))) {
      return text == null ? "" : text;
    }
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
