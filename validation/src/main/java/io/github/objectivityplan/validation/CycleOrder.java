package io.github.objectivityplan.validation;

import io.github.objectivityplan.deadline.DeadlineTerm;
import io.github.objectivityplan.deadline.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Порядок этапов цикла: which rows are a monitoring and which the analysis that sums it up, and
 * whether the analysis comes before the monitoring.
 */
final class CycleOrder {

  private CycleOrder() {}

  static void examine(Examination it, Notes notes) {
    List<Row> monitorings = new ArrayList<>();
    List<Row> analyses = new ArrayList<>();
    for (Row row : it.rows) {
      String[] words = row.titleWords();
      boolean monitoring = Words.has(words, "мониторинг");
      if (monitoring && sumsUp(words) && !isOfThePast(words)) {
        analyses.add(row);
      } else if (monitoring && !Words.hasAny(words, List.of("рекомендац", "итог", "результат"))
          || monitoring && words.length > 0 && words[0].startsWith("мониторинг")) {
        monitorings.add(row);
      }
    }
    for (Row row : it.rows) {
      if (!analyses.contains(row) && follows(row, monitorings)) {
        analyses.add(row);
      }
    }
    for (Row analysis : analyses) {
      Row monitoring =
          Words.has(analysis.titleWords(), "мониторинг")
              ? subject(analysis, monitorings)
              : before(analysis, monitorings);
      if (monitoring == null) {
        continue;
      }
      LocalDate end = it.resolution(analysis).lastDay();
      LocalDate start = firstDay(it.resolution(monitoring));
      if (end == null || start == null) {
        continue;
      }
      notes.examined(1);
      if (end.isBefore(start)) {
        notes
            .at(analysis, DeadlineRules.path(analysis))
            .quote(DeadlineRules.text(analysis))
            .says(
                "анализ (срок «%s») раньше мониторинга, который он обобщает (%s, «%s»)",
                "the analysis (deadline \"%s\") precedes the monitoring it sums up (%s, \"%s\")",
                DeadlineRules.text(analysis),
                monitoring.label(),
                DeadlineRules.text(monitoring));
      }
    }
  }

  /**
   * Whether a row analyses what the monitoring in the row before it is about, in most of its words:
   * «Мониторинг отметок и результатов ВПР», «Анализ причин расхождения отметок и результатов ВПР».
   */
  private static boolean follows(Row row, List<Row> monitorings) {
    String[] words = row.titleWords();
    boolean analysis = words.length > 0 && words[0].startsWith("анализ");
    if (!analysis || Words.has(words, "мониторинг") || isOfThePast(words)) {
      return false;
    }
    Row monitoring = before(row, monitorings);
    if (monitoring == null || areOfDifferentYears(row, monitoring)) {
      return false;
    }
    Set<String> theirs = stems(monitoring);
    int all = theirs.size();
    theirs.retainAll(stems(row));
    return theirs.size() > 1 && theirs.size() * 2 >= all;
  }

  /** The monitoring in the row before, of the same direction. */
  private static @Nullable Row before(Row row, List<Row> monitorings) {
    for (Row monitoring : monitorings) {
      if (monitoring.position == row.position - 1
          && monitoring.directionIndex == row.directionIndex) {
        return monitoring;
      }
    }
    return null;
  }

  /**
   * Whether words with a monitoring among them are about what was made of it: its analysis, or a
   * paper on its outcome («аналитический отчёт по итогам мониторинга»).
   */
  private static boolean sumsUp(String[] words) {
    if (words.length > 0 && words[0].startsWith("мониторинг")) {
      return false;
    }
    boolean paper = Words.hasAny(words, List.of("отчет", "справк", "записк", "обобщен", "сводн"));
    return Words.hasAny(words, List.of("анализ", "аналитич"))
        || paper && Words.hasAny(words, List.of("итог", "результат", "данн"));
  }

  private static boolean isOfThePast(String[] words) {
    return Words.hasAny(words, List.of("прошл", "предыдущ", "предшеств"));
  }

  /** The monitoring that an analysis is about: the only one, or the one with most words shared. */
  private static @Nullable Row subject(Row analysis, List<Row> rows) {
    List<Row> monitorings =
        rows.stream().filter(each -> !areOfDifferentYears(analysis, each)).toList();
    if (monitorings.size() == 1 && rows.size() == 1) {
      return monitorings.get(0);
    }
    Row best = null;
    double share = 0.5;
    Set<String> mine = stems(analysis);
    for (Row monitoring : monitorings) {
      Set<String> theirs = stems(monitoring);
      int all = theirs.size();
      theirs.retainAll(mine);
      double common = all == 0 ? 0 : (double) theirs.size() / all;
      if (common > share) {
        share = common;
        best = monitoring;
      }
    }
    return best;
  }

  /** Whether both titles say a year, and not the same: «мониторинга 2025/2026 учебного года». */
  private static boolean areOfDifferentYears(Row analysis, Row monitoring) {
    List<List<Integer>> mine = years(analysis.titleWords());
    List<List<Integer>> theirs = years(monitoring.titleWords());
    return !mine.isEmpty()
        && !theirs.isEmpty()
        && mine.stream().noneMatch(a -> theirs.stream().anyMatch(b -> areOneTime(a, b)));
  }

  /** A year lies in an academic year; two academic years that touch are two. */
  private static boolean areOneTime(List<Integer> a, List<Integer> b) {
    return a.size() == b.size() ? a.equals(b) : a.containsAll(b) || b.containsAll(a);
  }

  /** The years of a text: 2026 alone, or the two years of an academic one. */
  private static List<List<Integer>> years(String[] words) {
    List<List<Integer>> years = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      int year = words[i].length() == 4 ? Numbering.integer(words[i]) : -1;
      if (year < 1990 || year > 2100) {
        continue;
      }
      int next = i + 1 < words.length ? Numbering.integer(words[i + 1]) : -1;
      if (next == year + 1 || next == (year + 1) % 100) {
        years.add(List.of(year, year + 1));
        i++;
      } else {
        years.add(List.of(year));
      }
    }
    return years;
  }

  private static Set<String> stems(Row row) {
    Set<String> stems = new HashSet<>();
    for (String word : row.titleWords()) {
      if (word.length() > 4 && !word.startsWith("мониторинг") && !word.startsWith("проведени")) {
        stems.add(word.substring(0, 5));
      }
    }
    return stems;
  }

  private static @Nullable LocalDate firstDay(Resolution resolution) {
    LocalDate first = null;
    for (Resolution.Window window : resolution.windows()) {
      LocalDate start = window.window().start();
      if (start == null || window.term() instanceof DeadlineTerm.Throughout) {
        return null;
      }
      if (first == null || start.isBefore(first)) {
        first = start;
      }
    }
    return first;
  }
}
