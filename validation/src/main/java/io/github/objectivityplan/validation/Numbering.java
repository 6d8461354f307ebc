package io.github.objectivityplan.validation;

import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a plan and the scheme that they follow: «2.6» counts within direction 2, «6»
 * counts through the plan or anew in each direction.
 */
final class Numbering {

  /** How the numbers of a plan run. */
  enum Scheme {
    /** «2.6»: the direction's number, then the row's. */
    BY_DIRECTION,
    /** «6», and each direction begins again. */
    RESTARTING,
    /** «6», through the whole plan. */
    THROUGH
  }

  /**
   * A printed number.
   *
   * @param key the number without the marks that close it: equal keys are the same number
   * @param parts the parts as integers; empty where it is not made of integers
   * @param tail what closes it: nothing, «.» or «)»
   */
  record Printed(Row row, String key, List<Integer> parts, String tail) {
    int last() {
      return parts.get(parts.size() - 1);
    }

    /** The parts before the last one. */
    List<Integer> prefix() {
      return parts.subList(0, parts.size() - 1);
    }
  }

  /** A number that does not follow the one before it. */
  record Gap(Printed number, int missing) {}

  final List<Printed> numbers;
  final Scheme scheme;
  private @Nullable List<Edit> renumbering;

  private Numbering(List<Printed> numbers, Scheme scheme) {
    this.numbers = numbers;
    this.scheme = scheme;
  }

  static Numbering of(List<Row> rows) {
    List<Printed> numbers = new ArrayList<>();
    for (Row row : rows) {
      String text = row.item();
      if (Words.says(text)) {
        numbers.add(printed(row, text));
      }
    }
    return new Numbering(numbers, scheme(numbers));
  }

  private static Printed printed(Row row, String text) {
    int end = text.length();
    while (end > 0 && isTail(text.charAt(end - 1))) {
      end--;
    }
    String tail = text.substring(end).strip();
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0') {
        key.append(Words.fold(text.charAt(i)));
      }
    }
    return new Printed(row, key.toString(), integers(key), tail);
  }

  private static boolean isTail(char c) {
    return c == '.' || c == ')' || Character.isWhitespace(c);
  }

  private static List<Integer> integers(CharSequence key) {
    List<Integer> parts = new ArrayList<>();
    for (String part : key.toString().split("\\.", -1)) {
      int value = integer(part);
      if (value < 0) {
        return List.of();
      }
      parts.add(value);
    }
    return parts;
  }

  /** The value of some decimal digits, or of a Roman number; -1 where it is neither. */
  static int integer(String text) {
    if (text.isEmpty() || text.length() > 6) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** The value of a Roman number, typed with Latin letters or look-alikes; -1 where it is none. */
  static int roman(String text) {
    int value = 0;
    int before = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int digit =
          switch (text.charAt(i)) {
            case 'I', 'І', 'i', 'і' -> 1;
            case 'V', 'v' -> 5;
            case 'X', 'Х', 'x', 'х' -> 10;
            default -> 0;
          };
      if (digit == 0) {
        return -1;
      }
      value += digit < before ? -digit : digit;
      before = digit;
    }
    return text.isEmpty() ? -1 : value;
  }

  private static Scheme scheme(List<Printed> numbers) {
    Map<Integer, List<Printed>> byPlace = new LinkedHashMap<>();
    int deep = 0;
    for (Printed number : numbers) {
      byPlace.computeIfAbsent(number.row().directionIndex, place -> new ArrayList<>()).add(number);
      deep += number.parts().size() > 1 ? 1 : 0;
    }
    boolean byDirection = deep * 2 > numbers.size();
    List<List<Printed>> directions = List.copyOf(byPlace.values());
    int restarts = 0;
    int goesOn = 0;
    for (int i = 1; i < directions.size(); i++) {
      boolean anew =
          byDirection
              ? beginsAnewWithin(directions.get(0), directions.get(i))
              : beginsAnew(directions.get(0).get(0), directions.get(i).get(0));
      if (anew) {
        restarts++;
      } else if (!directions.get(i).get(0).parts().isEmpty()) {
        goesOn++;
      }
    }
    // «1.1» in a third direction is one mistake where the second has «2.1», and not a scheme
    if (restarts > 0 && (byDirection ? restarts > goesOn : restarts >= goesOn)) {
      return Scheme.RESTARTING;
    }
    return byDirection ? Scheme.BY_DIRECTION : Scheme.THROUGH;
  }

  private static boolean beginsAnew(Printed first, Printed number) {
    return !number.parts().isEmpty() && number.last() == 1 || number.key().equals(first.key());
  }

  /**
   * Whether the rows of a direction are numbered as those of the first one: most of them begin
   * alike, and the count begins again. One row with a number of the first does not tell.
   */
  private static boolean beginsAnewWithin(List<Printed> first, List<Printed> direction) {
    List<Integer> prefix = usualPrefix(first);
    return !prefix.isEmpty()
        && prefix.equals(usualPrefix(direction))
        && least(direction, prefix) <= least(first, prefix);
  }

  /** What more than half of some numbers begin with; empty where there is no such thing. */
  private static List<Integer> usualPrefix(List<Printed> numbers) {
    Map<List<Integer>, Integer> votes = new HashMap<>();
    for (Printed number : numbers) {
      if (!number.parts().isEmpty()) {
        int count = votes.merge(number.prefix(), 1, Integer::sum);
        if (count * 2 > numbers.size()) {
          return number.prefix();
        }
      }
    }
    return List.of();
  }

  private static int least(List<Printed> numbers, List<Integer> prefix) {
    return numbers.stream()
        .filter(number -> !number.parts().isEmpty() && number.prefix().equals(prefix))
        .mapToInt(Printed::last)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** The later ones of equal numbers, each with the one that it repeats. */
  Map<Printed, Printed> duplicates() {
    Map<Printed, Printed> duplicates = new LinkedHashMap<>();
    Map<String, Printed> first = new HashMap<>();
    for (Printed number : numbers) {
      String key =
          scheme == Scheme.RESTARTING
              ? number.row().directionIndex + "/" + number.key()
              : number.key();
      Printed earlier = first.putIfAbsent(key, number);
      if (earlier != null) {
        duplicates.put(number, earlier);
      }
    }
    return duplicates;
  }

  /**
   * The numbers before which another is missing. Whoever repeats a number leaves out the next, and
   * whoever gives a row the next number leaves out its own: that is one mistake, so a number right
   * after a repeated one, or repeated itself with one missing before it, is not counted.
   */
  List<Gap> gaps() {
    Map<Printed, Printed> duplicates = duplicates();
    Map<Object, List<Printed>> groups = new LinkedHashMap<>();
    Printed previous = null;
    Map<Printed, Printed> before = new HashMap<>();
    for (Printed number : numbers) {
      if (previous != null) {
        before.put(number, previous);
      }
      previous = number;
      if (!number.parts().isEmpty() && number.parts().size() <= 2) {
        Object group =
            scheme == Scheme.RESTARTING
                ? List.of(number.row().directionIndex, number.prefix())
                : number.prefix();
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(number);
      }
    }
    List<Gap> gaps = new ArrayList<>();
    for (List<Printed> group : groups.values()) {
      List<Printed> sorted = new ArrayList<>(group);
      sorted.sort((a, b) -> Integer.compare(a.last(), b.last()));
      int expected = 1;
      for (Printed number : sorted) {
        if (number.last() > expected) {
          Printed left = before.get(number);
          boolean oneOff = number.last() == expected + 1 && duplicates.containsValue(number);
          if (!oneOff && (left == null || !duplicates.containsKey(left))) {
            gaps.add(new Gap(number, expected));
          }
        }
        expected = Math.max(expected, number.last() + 1);
      }
    }
    gaps.sort((a, b) -> Integer.compare(a.number().row().position, b.number().row().position));
    return gaps;
  }

  /**
   * The numbers that stand in a direction of another number, with the direction's. Where no number
   * of the plan agrees with its direction, the directions' numbers mean something else.
   */
  Map<Printed, Integer> strangers() {
    Map<Printed, Integer> strangers = new LinkedHashMap<>();
    if (scheme != Scheme.BY_DIRECTION) {
      return strangers;
    }
    boolean someAgree = false;
    for (Printed number : numbers) {
      int own = directionNumber(number.row());
      if (own >= 0 && number.parts().size() > 1) {
        if (number.parts().get(0) == own) {
          someAgree = true;
        } else {
          strangers.put(number, own);
        }
      }
    }
    return someAgree ? strangers : Map.of();
  }

  /** The direction's number, or the one that most of its rows begin with; -1 where unknown. */
  private int directionNumber(Row row) {
    int printed = directionNumber(row.direction);
    if (printed >= 0 && !isTaken(printed, row)) {
      return printed;
    }
    Map<Integer, Integer> votes = new HashMap<>();
    int all = 0;
    for (Printed number : numbers) {
      if (number.row().directionIndex == row.directionIndex && number.parts().size() > 1) {
        votes.merge(number.parts().get(0), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      if (all >= 3 && vote.getValue() * 3 >= all * 2) {
        return vote.getKey();
      }
    }
    return -1;
  }

  /** Whether a direction before that of {@code row} has the number already. */
  private boolean isTaken(int direction, Row row) {
    for (Printed number : numbers) {
      if (number.row().directionIndex >= row.directionIndex) {
        return false;
      }
      if (directionNumber(number.row().direction) == direction) {
        return true;
      }
    }
    return false;
  }

  static int directionNumber(Direction direction) {
    String number = direction.number();
    if (number == null) {
      return -1;
    }
    int end = number.length();
    while (end > 0 && isTail(number.charAt(end - 1))) {
      end--;
    }
    String bare = number.substring(0, end).strip();
    int arabic = integer(bare);
    return arabic >= 0 ? arabic : roman(bare);
  }

  /** The marks that close the numbers, by how often each occurs, the first one first. */
  Map<String, Integer> tails() {
    Map<String, Integer> tails = new LinkedHashMap<>();
    for (Printed number : numbers) {
      tails.merge(number.tail(), 1, Integer::sum);
    }
    return tails;
  }

  String usualTail() {
    String usual = "";
    int most = 0;
    for (Map.Entry<String, Integer> tail : tails().entrySet()) {
      if (tail.getValue() > most) {
        most = tail.getValue();
        usual = tail.getKey();
      }
    }
    return usual;
  }

  /**
   * The edits that number the rows anew in the plan's own scheme; empty where that is not safe: a
   * number is not made of one or two integers, or a text refers to a row by its number.
   */
  List<Edit> renumbered(List<TextAt> texts) {
    List<Edit> known = renumbering;
    if (known == null) {
      known = refersToRows(texts) ? List.of() : renumbering();
      renumbering = known;
    }
    return known;
  }

  private List<Edit> renumbering() {
    String tail = usualTail();
    Map<Object, Integer> counters = new HashMap<>();
    List<Edit> edits = new ArrayList<>();
    for (Printed number : numbers) {
      int own = Numbering.directionNumber(number.row().direction);
      if (number.parts().isEmpty()
          || number.parts().size() > 2
          || (scheme == Scheme.BY_DIRECTION && (own < 0 || number.parts().size() != 2))
          || (scheme != Scheme.BY_DIRECTION && number.parts().size() != 1)) {
        return List.of();
      }
      Object group =
          switch (scheme) {
            case BY_DIRECTION -> own;
            case RESTARTING -> "in " + number.row().directionIndex;
            case THROUGH -> "all";
          };
      int next = counters.merge(group, 1, Integer::sum);
      String text = (scheme == Scheme.BY_DIRECTION ? own + "." : "") + next + tail;
      Activity activity = number.row().activity;
      String before = activity.number();
      if (before != null && !before.equals(text)) {
        edits.add(new Edit(number.row().path.field("number"), before, text));
      }
    }
    return edits;
  }

  /** Whether some text says «п. 2.1» or «пункт 2.1». */
  private static boolean refersToRows(List<TextAt> texts) {
    for (TextAt text : texts) {
      if (refersToRow(text.text, "п.") || refersToRow(text.text, "пункт")) {
        return true;
      }
    }
    return false;
  }

  private static boolean refersToRow(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      while (end < text.length() && !isDigit(text.charAt(end)) && text.charAt(end) != ' ') {
        end++;
      }
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      boolean begins = at == 0 || !Words.isLetter(text.charAt(at - 1));
      if (begins && end < text.length() && isDigit(text.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The edits that give all numbers the usual closing mark. */
  List<Edit> restyled() {
    String tail = usualTail();
    List<Edit> edits = new ArrayList<>();
    for (Printed number : numbers) {
      String before = number.row().activity.number();
      if (before != null && !number.tail().equals(tail)) {
        String bare = before.strip();
        String text = bare.substring(0, bare.length() - number.tail().length()).strip() + tail;
        edits.add(new Edit(number.row().path.field("number"), before, text));
      }
    }
    return edits;
  }
}
