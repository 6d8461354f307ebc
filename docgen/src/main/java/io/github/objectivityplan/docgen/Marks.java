package io.github.objectivityplan.docgen;

import io.github.objectivityplan.order.ActRequisites;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.PlanKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the lines that mark the parts of an order and of a plan's first sheet. */
final class Marks {
  private Marks() {}

  /** «п р и к а з ы в а ю», letters apart or together, at the end of a line or before a colon. */
  private static final Pattern ENACTING =
      Pattern.compile(
          "(?<![А-Яа-яЁё])(?:"
              + apart("приказыва")
              + "\\s?(?:ю|"
              + apart("ем")
              + "|"
              + apart("ет")
              + ")|"
              + apart("постановля")
              + "\\s?(?:ю|"
              + apart("ет")
              + ")|"
              + apart("распоряжаюсь")
              + "|"
              + apart("обязываю")
              + "|"
              + apart("обязывает")
              + "|"
              + apart("решил")
              + "а?|"
              + apart("решает")
              + ")(?:\\s*:[\\s*]*|[\\s*]*$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final List<String> PREAMBLE_OPENERS =
      List.of(
          "в соответствии",
          "на основании",
          "в целях",
          "с целью",
          "во исполнение",
          "в рамках",
          "в связи",
          "руководствуясь",
          "по итогам",
          "по результатам",
          "согласно",
          "для ",
          "рассмотрев",
          "учитывая",
          "исходя",
          "в связи",
          "на период",
          "во избежание",
          "принимая");

  private static String apart(String word) {
    return String.join("\\s?", word.split(""));
  }

  /** The line with letters that stand apart («П Р И К А З») put together. */
  static String together(String line) {
    String[] words = line.split(" ");
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < words.length) {
      int end = at;
      while (end < words.length && isSingleLetter(words[end])) {
        end++;
      }
      text.append(text.length() == 0 ? "" : " ");
      if (end - at >= 4) {
        while (at < end) {
          text.append(words[at++]);
        }
      } else {
        text.append(words[at++]);
      }
    }
    return text.toString();
  }

  private static boolean isSingleLetter(String word) {
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && (word.length() == 1 || word.length() == 2 && word.charAt(1) == ':');
  }

  /** The line in lower case, together, without quotation marks and asterisks around it. */
  static String plain(String line) {
    String text = together(line).toLowerCase(Locale.ROOT).replace('ё', 'е');
    int from = 0;
    int to = text.length();
    while (from < to && "«»\"“”„*_ ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "*_ ".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /** A line that names the kind of an act: «ПРИКАЗ», «П Р И К А З № 5», «ПРИКАЗ от …». */
  record ActKind(OrderKind kind, String rest) {}

  static @Nullable ActKind actKind(String line) {
    String text = together(line.replace("*", "").strip());
    String lower = text.toLowerCase(Locale.ROOT);
    for (OrderKind kind : OrderKind.values()) {
      String word = kind.nominative();
      if (!lower.startsWith(word) || text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
        continue;
      }
      String rest = text.substring(word.length());
      String following = rest.strip().toLowerCase(Locale.ROOT);
      boolean capitals = text.substring(0, word.length()).equals(word.toUpperCase(Locale.ROOT));
      boolean requisites =
          following.isEmpty()
              || "№n\"«_".indexOf(following.charAt(0)) >= 0
              || Character.isDigit(following.charAt(0))
              || following.startsWith("от ")
              || following.startsWith("от\u00a0");
      boolean more = capitals && (rest.startsWith(" по ") || rest.startsWith(" ПО "));
      if (requisites || more) {
        return new ActKind(kind, rest.strip());
      }
    }
    return null;
  }

  /** The enacting word of a line. */
  record Enacting(String before, String word, String after) {}

  static @Nullable Enacting enacting(String line) {
    Matcher matcher = ENACTING.matcher(line);
    if (!matcher.find()) {
      return null;
    }
    return new Enacting(
        line.substring(0, matcher.start()).strip(),
        matcher.group().replace("*", "").strip(),
        line.substring(matcher.end()).strip());
  }

  /** The kind of act that an enacting word belongs to. */
  static OrderKind kindOf(Enacting enacting) {
    String word = enacting.word().replace(" ", "").toLowerCase(Locale.ROOT);
    return word.startsWith("приказ")
        ? OrderKind.PRIKAZ
        : word.startsWith("постанов") ? OrderKind.POSTANOVLENIE : OrderKind.RASPORYAZHENIE;
  }

  static boolean opensPreamble(String line) {
    String text = plain(line);
    return PREAMBLE_OPENERS.stream().anyMatch(text::startsWith);
  }

  static boolean opensActTitle(String line) {
    String text = plain(line);
    return text.startsWith("о ") || text.startsWith("об ") || text.startsWith("обо ");
  }

  /** A line that begins a mark of approval. */
  record Stamp(ApprovalKind kind, String word, String rest) {}

  static @Nullable Stamp stamp(String line) {
    String text = together(line.replace("*", "").strip());
    int from = 0;
    while (from < text.length() && "«\"“„".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    String word = text.substring(from, to);
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return null;
    }
    ApprovalKind kind =
        switch (word.toLowerCase(Locale.ROOT).replace('ё', 'е')) {
          case "утверждаю" -> ApprovalKind.UTVERZHDAYU;
          case "утвержден", "утверждена", "утверждено", "утверждены" -> ApprovalKind.UTVERZHDENO;
          case "согласовано", "согласован", "согласована", "согласованы" ->
              ApprovalKind.SOGLASOVANO;
          case "рассмотрено", "рассмотрен", "рассмотрена" -> ApprovalKind.RASSMOTRENO;
          case "принято", "принят", "принята" -> ApprovalKind.PRINYATO;
          default -> null;
        };
    if (kind == null) {
      return null;
    }
    int rest = to;
    while (rest < text.length() && "»\"”:. ".indexOf(text.charAt(rest)) >= 0) {
      rest++;
    }
    return new Stamp(kind, word, text.substring(rest));
  }

  static boolean isAppendix(String line) {
    String text = plain(line);
    if (!text.startsWith("приложение")) {
      return false;
    }
    String rest = text.substring("приложение".length()).strip();
    return rest.isEmpty()
        || "№n".indexOf(rest.charAt(0)) >= 0
        || Character.isDigit(rest.charAt(0))
        || rest.startsWith("к ");
  }

  /** Whether a line begins a plan's title. */
  static boolean isPlanTitle(String line) {
    String text = plain(line);
    String[] words = text.split("[\\s,.:;\"«»()]+");
    if (text.isEmpty()
        || line.endsWith(":")
        || Character.isDigit(text.charAt(0))
        || AttachmentNote.begins(line)) {
      return false;
    }
    if (!Character.isUpperCase(firstLetter(line))) {
      return false;
    }
    for (int i = 0; i < Math.min(4, words.length); i++) {
      String next = i + 1 < words.length ? words[i + 1] : "";
      if (words[i].equals("план")
          || words[i].startsWith("план-график")
          || words[i].equals("дорожная") && next.startsWith("карта")
          || words[i].equals("комплекс") && next.startsWith("мер")
          || words[i].equals("перечень") && next.startsWith("мероприятий")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line where a title is looked for begins one that is not called a plan: «Мероприятия
   * по …», «Программа …», «Система мер …».
   */
  private static boolean mayTitlePlan(String line) {
    String[] words = plain(line).split("[\\s,.:;\"«»()]+");
    char last = line.charAt(line.length() - 1);
    if (words.length < 2
        || ":;,".indexOf(last) >= 0
        || !Character.isUpperCase(line.charAt(0)) && !Character.isUpperCase(firstLetter(line))
        || Character.isDigit(plain(line).charAt(0))) {
      return false;
    }
    String next = words[1];
    return switch (words[0]) {
      case "мероприятия", "меры" -> PREPOSITIONS.contains(next);
      case "программа", "график", "циклограмма", "календарь" -> true;
      case "система", "перечень", "комплекс" -> next.startsWith("мер");
      default -> next.equals("программа") || next.equals("график") || next.equals("циклограмма");
    };
  }

  /** The same for a line of one word that the next line goes on: «МЕРОПРИЯТИЯ» over «по …». */
  static boolean mayTitlePlan(List<Line> lines, int at) {
    String text = lines.get(at).text();
    boolean word = text.indexOf(' ') < 0 && at + 1 < lines.size();
    String next = word ? lines.get(at + 1).text() : "";
    return mayTitlePlan(beginsLower(next) ? text + " " + next : text);
  }

  private static final Set<String> PREPOSITIONS = Set.of("по", "на", "для", "в", "при", "о", "об");

  static PlanKind planKind(String title) {
    String text = plain(title).replaceAll("[\\s\"«»]+", " ");
    if (text.contains("дорожная карта")) {
      return PlanKind.DOROZHNAYA_KARTA;
    }
    if (text.contains("план-график") || text.contains("план - график")) {
      return PlanKind.PLAN_GRAFIK;
    }
    if (text.contains("комплекс мер") || text.contains("комплексный план")) {
      return PlanKind.KOMPLEKS_MER;
    }
    return text.contains("план работы") ? PlanKind.PLAN_RABOTY : PlanKind.PLAN_MEROPRIYATIY;
  }

  private static char firstLetter(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetter(line.charAt(i))) {
        return line.charAt(i);
      }
    }
    return 'a';
  }

  /** Whether a line begins in the middle of a sentence; an item of a list does not. */
  static boolean beginsLower(String line) {
    int at = 0;
    while (at < line.length() && "«\"“„(*".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at < line.length() && Character.isLowerCase(line.charAt(at));
  }

  /** Whether nearly nothing but a date, a number and a place stands in the line. */
  private static final Pattern BLANK =
      Pattern.compile("__|(?iu)(?<![\\p{L}\\p{N}])[ХX]{2,4}(?![\\p{L}\\p{N}])");

  private static final Pattern WORDS_OF_A_DATE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}])(от|[ХX]{2,4}|г|год|года|января|февраля|марта|апреля|мая|июня|июля|августа"
              + "|сентября|октября|ноября|декабря)(?![\\p{L}\\p{N}])");

  static boolean isRequisitesLine(String line) {
    ActRequisites found = ActRequisites.find(line);
    if (found.date() == null && found.number() == null) {
      return blanks(line);
    }
    return found.rest().length() <= 40;
  }

  /** ««___» __________ 20__ г.»: room for a date, without a year that is one. */
  static boolean isBlankDate(String line) {
    return line.contains("__")
        && WORDS_OF_A_DATE.matcher(line).replaceAll("").chars().noneMatch(Character::isLetter)
        && line.chars().anyMatch(c -> Character.isLetterOrDigit(c) || "«\"“„".indexOf(c) >= 0);
  }

  /** Whether nothing but words and figures of a date, or room for one, stands in the text. */
  static boolean isDateOnly(String text) {
    return WORDS_OF_A_DATE.matcher(text).replaceAll("").chars().noneMatch(Character::isLetter);
  }

  /** «от «__» мая 2026 г. № ___», «от ХХ января 2026 г. № ХХ»: a date and a number to be filled. */
  private static boolean blanks(String line) {
    Matcher filled = WORDS_OF_A_DATE.matcher(line);
    return BLANK.matcher(line).find()
        && filled.replaceAll("").chars().filter(Character::isLetter).count() <= 6;
  }

  static boolean isPlace(String line) {
    String text = plain(line);
    for (String word :
        new String[] {
          "г.",
          "г ",
          "п.",
          "с.",
          "д.",
          "пос.",
          "пгт",
          "р.п.",
          "рп ",
          "рп.",
          "ст.",
          "х.",
          "город ",
          "поселок ",
          "село ",
          "деревня ",
          "станица "
        }) {
      if (text.startsWith(word) && text.length() <= 40) {
        return true;
      }
    }
    return false;
  }

  private static final List<String> POSITIONS =
      List.of(
          "директор",
          "начальник",
          "руководител",
          "заведующ",
          "глава",
          "министр",
          "и.о",
          "и. о",
          "врио",
          "исполняющ",
          "заместител",
          "председател",
          "губернатор",
          "ректор",
          "зам.");

  static boolean isPosition(String line) {
    String text = plain(line);
    return POSITIONS.stream().anyMatch(text::startsWith);
  }
}
