package io.github.objectivityplan.docgen;

import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Infers what a plan does not state in so many words: its period and its level. */
final class Inference {
  private Inference() {}

  private static final Pattern YEARS =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d)\\s*(?:[-–—/]|(?:\\s*г\\.?)?\\s*(?:и|по)\\s)\\s*(20\\d\\d|\\d\\d)(?!\\d)\\s*([а-яё]*)");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(20\\d\\d)(?!\\d)");

  /** A value and the words it was taken from. */
  record Inferred<T>(T value, String from) {}

  /** The period that a title names: «на 2021 год», «2023-2024 учебный год», «2024-2026 годы». */
  static @Nullable PlanPeriod period(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
    Matcher years = YEARS.matcher(lower);
    if (years.find()) {
      int first = Integer.parseInt(years.group(1));
      String second = years.group(2);
      int last =
          second.length() == 2
              ? first / 100 * 100 + Integer.parseInt(second)
              : Integer.parseInt(second);
      String word = years.group(3);
      boolean calendar = word.startsWith("год") || word.startsWith("гг");
      if (last == first + 1 && !calendar) {
        return PlanPeriod.academicYear(first);
      }
      if (last >= first && last - first <= 10) {
        return new PlanPeriod(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
      }
    }
    Matcher year = YEAR.matcher(lower);
    while (year.find()) {
      String after = lower.substring(year.end()).strip();
      String before = lower.substring(0, year.start()).strip();
      if ((after.startsWith("г") || after.isEmpty() || before.endsWith(" на"))
          && !before.endsWith("от")
          && !before.matches(
              "(?s).*(январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*")) {
        return PlanPeriod.calendarYear(Integer.parseInt(year.group(1)));
      }
    }
    return null;
  }

  /** The period that the order's heading or the item that approves the plan names. */
  static @Nullable Inferred<PlanPeriod> period(Order order) {
    List<String> texts = new ArrayList<>();
    texts.add(order.title() == null ? "" : order.title());
    for (Clause clause : order.clauses()) {
      if (clause.text().toLowerCase(Locale.ROOT).contains("утверд")) {
        texts.add(clause.text());
      }
    }
    for (String text : texts) {
      PlanPeriod period = period(text);
      if (period != null) {
        return new Inferred<>(period, text);
      }
    }
    return null;
  }

  /**
   * The period from the date on which the plan was adopted, or the first year, to the end of the
   * last year that the deadlines name.
   */
  static @Nullable PlanPeriod period(@Nullable LocalDate adopted, List<String> deadlines) {
    int first = 9999;
    int last = 0;
    boolean academic = false;
    for (String deadline : deadlines) {
      academic |= deadline.toLowerCase(Locale.ROOT).contains("учебн");
      Matcher year = YEAR.matcher(deadline.replaceAll("\\.(20\\d\\d)", " $1"));
      while (year.find()) {
        int value = Integer.parseInt(year.group(1));
        first = Math.min(first, value);
        last = Math.max(last, value);
      }
    }
    if (adopted != null && academic && last <= adopted.getYear() + 1) {
      int begins = adopted.getMonthValue() >= 6 ? adopted.getYear() : adopted.getYear() - 1;
      return PlanPeriod.academicYear(begins);
    }
    if (last == 0) {
      return null;
    }
    LocalDate start =
        adopted != null && adopted.getYear() <= last ? adopted : LocalDate.of(first, 1, 1);
    return new PlanPeriod(start, LocalDate.of(last, 12, 31));
  }

  /** The level by who issues the order, who approves the plan, and what its title names. */
  static @Nullable Inferred<PlanLevel> level(
      @Nullable Order order, List<Approval> approvals, String title) {
    Organization issuer = order == null ? null : order.issuer();
    List<String> texts = new ArrayList<>();
    if (issuer != null) {
      texts.add(issuer.name() == null ? "" : issuer.name());
      texts.add(issuer.shortName() == null ? "" : issuer.shortName());
    }
    if (order != null && order.signatory() != null) {
      texts.add(String.valueOf(order.signatory().position()));
    }
    List<Approval> approving = new ArrayList<>(approvals);
    // who approves tells more than who agrees
    approving.sort(Comparator.comparing(Approval::kind));
    for (Approval approval : approving) {
      texts.add(
          "%s %s %s"
              .formatted(
                  text(approval.position()), text(approval.organization()), text(approval.act())));
    }
    texts.add(title);
    for (String text : texts) {
      PlanLevel level = level(text.replaceAll("\\s+", " "));
      if (level != null) {
        return new Inferred<>(level, text.strip());
      }
    }
    return null;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static final Pattern SCHOOL =
      Pattern.compile(
          "(?iu)(?<![а-я])(?:м?[абко]?оу|м[абк]?[абк]?оу|мобу|гбоу|гоу|чоу|сош|оош|нош|школ(?:а|ы|е|у)|лице(?:й|я|ю|е)|гимнази(?:я|и|ю)|педагогическ\\S+ совет\\S*)(?![а-я])"
              + "|директор\\S* (?:школ|лице|гимназ|м[абк]?оу)|общеобразовательное учреждение");
  private static final Pattern MUNICIPALITY =
      Pattern.compile(
          "(?iu)муниципал|администрац\\S+ (?:город|г\\.|район|округ)|городск\\S+ округ|(?<![а-я])район|отдел\\S* образован|управлени\\S+ образован|комитет\\S* по образован|город[ау]? ");
  private static final Pattern REGION =
      Pattern.compile(
          "(?iu)министерств|правительств|(?:департамент|комитет|управлени)\\S* .*(?:област|кра[яю]|республик)|регион");

  private static @Nullable PlanLevel level(String text) {
    boolean municipality = MUNICIPALITY.matcher(text).find();
    if (SCHOOL.matcher(text).find()) {
      return PlanLevel.SCHOOL;
    }
    if (REGION.matcher(text).find() && !municipality) {
      return PlanLevel.REGION;
    }
    return municipality ? PlanLevel.MUNICIPALITY : null;
  }
}
