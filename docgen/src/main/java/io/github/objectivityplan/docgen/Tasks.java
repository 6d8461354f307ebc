package io.github.objectivityplan.docgen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the tasks («Задачи») of a direction. */
final class Tasks {
  private Tasks() {}

  /** What follows «Задачи:» in {@code text}; {@code null} if it does not begin so. */
  static @Nullable String after(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : new String[] {"задачи", "задача"}) {
      if (lower.startsWith(word)) {
        String rest = text.substring(word.length()).strip();
        if (rest.startsWith(":")) {
          return rest.substring(1).strip();
        }
        if (word.equals("задачи") && (rest.isEmpty() || ItemNumber.of(rest) != null)) {
          return rest;
        }
        if (lower.startsWith(word + " направления:")) {
          return text.substring((word + " направления:").length()).strip();
        }
      }
    }
    return null;
  }

  /**
   * The tasks in a text: numbered «1. … 2. …» one after another, a line each, or one. The numbers
   * are left out.
   */
  static List<String> split(String text) {
    List<String> tasks = new ArrayList<>();
    int at = number(text, 0, 1);
    if (at == 0) {
      int count = 1;
      while (at >= 0) {
        int next = number(text, at + 2, count + 1);
        String piece = text.substring(at, next < 0 ? text.length() : next);
        tasks.add(withoutMark(piece));
        at = next;
        count++;
      }
      return tasks;
    }
    for (String line : text.split("\n")) {
      if (!tasks.isEmpty() && Marks.beginsLower(line) && !isBullet(line)) {
        tasks.set(tasks.size() - 1, tasks.get(tasks.size() - 1) + " " + line);
      } else if (!line.isBlank()) {
        tasks.add(withoutMark(line));
      }
    }
    return tasks;
  }

  static boolean isBullet(String line) {
    return !line.isEmpty() && "-–—•·*●○▪§".indexOf(line.charAt(0)) >= 0;
  }

  static String withoutMark(String line) {
    ItemNumber number = ItemNumber.of(line.strip());
    if (number != null) {
      return number.rest();
    }
    String text = line.strip();
    return isBullet(text) ? text.substring(1).strip() : text;
  }

  /** Where «N.» or «N)» begins a task at or after {@code from}; -1 if nowhere. */
  private static int number(String text, int from, int number) {
    String digits = Integer.toString(number);
    for (int at = text.indexOf(digits, from); at >= 0; at = text.indexOf(digits, at + 1)) {
      int after = at + digits.length();
      boolean begins = at == 0 || Character.isWhitespace(text.charAt(at - 1));
      boolean ends =
          after + 1 < text.length()
              && (text.charAt(after) == '.' || text.charAt(after) == ')')
              && !Character.isDigit(text.charAt(after + 1));
      if (begins && ends) {
        return at;
      }
    }
    return -1;
  }
}
