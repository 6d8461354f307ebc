package io.github.objectivityplan.validation;

import io.github.objectivityplan.plan.ExpectedResult;
import io.github.objectivityplan.plan.ResultTarget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Показатель и список: whether the target of a row, «не менее 4 школ», agrees with the schools that
 * the row lists.
 */
final class TargetCount {

  private static final Set<String> IN_A_SCHOOL =
      Set.of(
          "школе", "школу", "организации", "организацию", "учреждении", "учреждение", "оо", "оу");

  /** Before a list that names some of those that are counted. */
  private static final Set<String> SOME = Set.of("числе", "включая", "например", "них");

  private TargetCount() {}

  static void examine(Examination it, Notes notes) {
    for (Row row : it.rows) {
      ExpectedResult result = row.activity.result();
      ResultTarget inResult = result == null ? null : target(result);
      ResultTarget inTitle = inResult == null ? targetInTitle(row) : null;
      ResultTarget target = inResult == null ? inTitle : inResult;
      if (target == null || isCountedApart(target.unit()) || !Institutions.areCountedBy(target)) {
        continue;
      }
      int listed = listed(row);
      if (listed < 2) {
        continue;
      }
      notes.examined(1);
      BigDecimal[] shares = target.atLeast().divideAndRemainder(BigDecimal.valueOf(listed));
      boolean several = Institutions.giveSeveral(target) || saysForEach(row);
      boolean agrees =
          shares[1].signum() == 0 && (shares[0].compareTo(BigDecimal.ONE) == 0 || several);
      if (!agrees) {
        notes
            .at(row, row.path.field(inResult == null ? "title" : "result"))
            .quote(inResult == null || result == null ? row.title() : result.text())
            .says(
                "показатель «не менее %s» не согласуется со списком в строке: в нём %d",
                "the target \"at least %s\" does not agree with the list in the row: it has %d",
                target.atLeast().toPlainString(),
                listed);
      }
    }
  }

  private static @Nullable ResultTarget targetInTitle(Row row) {
    String[] words = row.titleWords();
    for (int i = 1; i < words.length; i++) {
      if (words[i - 1].equals("не") && (words[i].startsWith("мен") || words[i].equals("ниже"))) {
        return ExpectedResult.parse(row.title()).target();
      }
    }
    return null;
  }

  private static @Nullable ResultTarget target(ExpectedResult result) {
    ResultTarget stated = result.target();
    return stated == null ? ExpectedResult.parse(result.text()).target() : stated;
  }

  /** Whether what is counted is not one for each of the listed: meetings, times, per cent. */
  private static boolean isCountedApart(@Nullable String unit) {
    return unit != null
        && (unit.startsWith("%")
            || Words.hasAny(
                Words.of(unit),
                List.of("процент", "раз", "заседани", "совещани", "встреч", "час", "балл")));
  }

  /** Whether a row says a number for each of its schools: «по 2 наблюдателя», «2 акта в школе». */
  private static boolean saysForEach(Row row) {
    String[] words = Words.of(row.title() + " " + resultText(row));
    for (int i = 0; i < words.length; i++) {
      String next = i + 1 < words.length ? words[i + 1] : "";
      boolean one = (words[i].equals("в") || words[i].equals("на")) && IN_A_SCHOOL.contains(next);
      boolean by = words[i].equals("по") && Numbering.integer(next) > 0;
      if (words[i].startsWith("кажд") || one || by) {
        return true;
      }
    }
    return false;
  }

  private static String resultText(Row row) {
    ExpectedResult result = row.activity.result();
    return result == null ? "" : result.text();
  }

  /** How many institutions a row lists, in the note or after a «№»; -1 where it lists none. */
  private static int listed(Row row) {
    List<String> cells = new ArrayList<>(row.activity.other().values());
    if (row.activity.note() != null) {
      cells.add(0, row.activity.note());
    }
    for (String cell : cells) {
      int listed = listed(cell.substring(cell.indexOf(':') + 1));
      if (listed > 1) {
        return listed;
      }
    }
    for (String cell : List.of(row.title(), resultText(row))) {
      String text = Typography.set(cell);
      int listed = Math.max(afterSign(text), Institutions.listed(text));
      if (listed > 1) {
        return listed;
      }
    }
    return -1;
  }

  /**
   * How many numbers follow the first «№», one after another: «школы № 3, 5 и 8», «№ 3, № 5»; -1
   * where the list is open or another one follows.
   */
  private static int afterSign(String text) {
    int sign = text.indexOf('№');
    if (sign < 0 || beginsWithSome(text.substring(0, sign))) {
      return -1;
    }
    int count = 0;
    for (String word : text.substring(sign).split("[\\s\u00a0,№]+", -1)) {
      if (Numbering.integer(strip(word)) > 0) {
        count++;
      } else if (!word.isEmpty() && !word.equals("и")) {
        boolean closed = !isRange(word) && !Institutions.goesOn(Words.fold(word));
        return closed && text.indexOf('№', text.indexOf(word, sign)) < 0 ? count : -1;
      }
    }
    return count;
  }

  private static boolean beginsWithSome(String before) {
    String[] words = Words.of(before);
    for (int i = Math.max(0, words.length - 3); i < words.length; i++) {
      if (SOME.contains(words[i])) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many institutions a cell lists; -1 where it is not such a list. Every item is a number, or
   * a short name with a number or in capitals: «ОО № 11, 27, КШИ № 9».
   */
  private static int listed(String note) {
    List<String> items = new ArrayList<>();
    for (String part : note.split("[,;\n]", -1)) {
      for (String item : part.split("\\sи\\s", -1)) {
        if (!item.isBlank()) {
          items.add(item.strip());
        }
      }
    }
    for (String item : items) {
      boolean telling = false;
      int words = 0;
      for (String word : item.split("[\\s\u00a0№]+", -1)) {
        if (word.isEmpty()) {
          continue;
        }
        words++;
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        telling |= Numbering.integer(strip(word)) > 0 || capitals && Words.says(word);
        if (isRange(word)) {
          return -1;
        }
      }
      if (!telling || words > 3) {
        return -1;
      }
    }
    return items.size();
  }

  /** Whether a word is two numbers with a dash between: «5–9» is five schools or two. */
  private static boolean isRange(String word) {
    int dash = Math.max(word.indexOf('-'), word.indexOf('–'));
    return dash > 0
        && Numbering.integer(word.substring(0, dash)) >= 0
        && Numbering.integer(word.substring(dash + 1)) >= 0;
  }

  private static String strip(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }
}
