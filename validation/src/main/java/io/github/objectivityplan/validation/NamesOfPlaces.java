package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Названия территорий и учреждений: proper names that the order and the plan write almost, but not
 * quite, alike. Grammatical case makes no difference; two names of different places are too far
 * from each other, and are told only where they say whose the document is: in the plan's title and
 * in its mark of approval.
 */
final class NamesOfPlaces {

  /** The shortest name of a region or a district, with its ending: «Южной». */
  private static final int SHORTEST = 4;

  /** The shortest stem in which one letter may differ. */
  private static final int ONE_LETTER = 5;

  /** The shortest stem in which two letters may differ. */
  private static final int TWO_LETTERS = 11;

  /** What stands before the name of a town or a village. */
  static final Set<String> MARKERS =
      Set.of(
          "г", "гор", "город", "города", "городе", "с", "село", "села", "селе", "п", "пос",
          "поселок", "поселка", "поселке", "пгт", "рп", "д", "деревня", "деревни", "деревне", "ст",
          "станица", "станицы", "станице", "х", "хутор", "хутора", "аул", "аула", "ауле");

  /** Words that name a kind of body; those of one line are the same kind. */
  private static final List<List<String>> BODIES =
      List.of(
          List.of("управлени"),
          List.of("комитет"),
          List.of("департамент"),
          List.of("министерств"),
          List.of("отдел"),
          List.of("школ", "лице", "гимнази", "сош", "оош", "мбоу", "маоу", "мкоу", "моу"));

  /** What an adjective before it is the proper name of. */
  private enum Territory {
    NONE,
    MUNICIPALITY,
    REGION
  }

  /** What may stand between the name of a territory and its «район» or «округ». */
  private static final List<String> ATTRIBUTES =
      List.of("муниципальн", "городск", "сельск", "национальн", "автономн", "внутригородск");

  private static final List<String> MUNICIPALITIES =
      List.of("район", "округ", "улус", "поселени", "муниципалитет");

  private static final List<String> REGIONS = List.of("област", "республик");

  private static final Set<String> KRAI = Set.of("край", "края", "краю", "краем", "крае");

  private enum Form {
    ADJECTIVE,
    NOUN,

    /** What stands before «район» and has an ending of no case: «Верхнеозёрскго». */
    BROKEN
  }

  /** A proper name: the letters that stay in every case, and how it was written. */
  private record Name(Form form, String stem, String written, Territory territory) {}

  /** Where a text is too short, or of other words, to name a place that the order names too. */
  private static final Set<String> NAMELESS = Set.of("number", "enactingWord", "word", "actNumber");

  private NamesOfPlaces() {}

  static void examine(Examination it, Notes notes) {
    if (it.order == null) {
      return;
    }
    Map<String, Name> inOrder = new LinkedHashMap<>();
    List<TextAt> plan = new ArrayList<>();
    for (TextAt text : it.texts()) {
      if (NAMELESS.contains(text.path.name())) {
        continue;
      }
      if (text.inOrder) {
        names(text.text).forEach(name -> inOrder.putIfAbsent(key(name), name));
      } else {
        plan.add(text);
      }
    }
    Set<String> told = new HashSet<>();
    for (TextAt text : plan) {
      for (Name name : names(text.text)) {
        notes.examined(1);
        if (inOrder.containsKey(key(name)) || !told.add(key(name))) {
          continue;
        }
        for (Name known : inOrder.values()) {
          if (areClose(known, name)) {
            notes
                .at(text)
                .quote(name.written())
                .says(
                    "в приказе «%s», в плане «%s»",
                    "the order says \"%s\", the plan says \"%s\"", known.written(), name.written());
            break;
          }
        }
      }
    }
    schoolNumber(it, notes);
    otherTerritory(it, notes);
  }

  /** A plan whose title names another municipality or region than its order. */
  private static void otherTerritory(Examination it, Notes notes) {
    String title = it.plan.title();
    Order order = it.order;
    if (title == null || order == null) {
      return;
    }
    String head = issuer(order) + " " + (order.title() == null ? "" : order.title());
    Name other = other(names(head), names(title));
    if (other != null) {
      notes
          .at(PlanPath.PLAN.field("title"))
          .quote(other.written())
          .says(
              "в заголовке плана «%s», приказ о другой территории: «%s»",
              "the plan's title says \"%s\", the order is about another territory: \"%s\"",
              other.written(),
              Notes.brief(head.strip()));
    }
  }

  /**
   * A territory of {@code theirs} where {@code mine} names only others of its kind; {@code null} if
   * there is none. A name that is nearly one of the others is a slip, not another territory.
   */
  private static @Nullable Name other(List<Name> mine, List<Name> theirs) {
    for (Territory kind : List.of(Territory.MUNICIPALITY, Territory.REGION)) {
      List<Name> a = whole(mine, kind);
      List<Name> b = whole(theirs, kind);
      boolean apart =
          a.stream()
              .noneMatch(x -> b.stream().anyMatch(y -> key(x).equals(key(y)) || areClose(x, y)));
      if (!a.isEmpty() && !b.isEmpty() && apart) {
        return b.get(0);
      }
    }
    return null;
  }

  /** The names of one kind whose endings are whole. */
  private static List<Name> whole(List<Name> names, Territory kind) {
    return names.stream()
        .filter(name -> name.territory() == kind && name.form() != Form.BROKEN)
        .toList();
  }

  private static String key(Name name) {
    return name.form() + " " + name.stem();
  }

  /** The proper names of a text: adjectives in «-ский», and what follows «г.», «село». */
  private static List<Name> names(String printed) {
    String text = LookAlikes.plain(printed);
    List<Name> names = List.of();
    int beforeStart = 0;
    int beforeEnd = 0;
    int length = text.length();
    for (int i = 0; i < length; ) {
      char first = text.charAt(i);
      if (!Words.isLetter(first)) {
        i++;
        continue;
      }
      int start = i;
      while (i < length && (Words.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
        i++;
      }
      if (i - start >= SHORTEST && Character.isUpperCase(first)) {
        Name name = name(text, printed, start, i, beforeStart, beforeEnd);
        if (name != null) {
          names = names.isEmpty() ? new ArrayList<>() : names;
          names.add(name);
        }
      }
      beforeStart = start;
      beforeEnd = i;
    }
    return names;
  }

  private static @Nullable Name name(
      String text, String printed, int from, int to, int beforeStart, int beforeEnd) {
    String word = text.substring(from, to);
    String written = printed.substring(from, to);
    int base = word.length() - adjectiveEnding(word);
    boolean tooShort = word.length() <= ONE_LETTER;
    if (tooShort && base == word.length()) {
      return null;
    }
    Territory territory = territory(text, to, fold(word, base));
    if (tooShort && territory == Territory.NONE) {
      return null;
    }
    if (base < word.length() && (territory != Territory.NONE || isAdjective(word, base))) {
      return new Name(Form.ADJECTIVE, fold(word, base), written, territory);
    }
    int length = beforeEnd - beforeStart;
    boolean afterMarker =
        length > 0
            && length <= 8
            && MARKERS.contains(Words.key(text.substring(beforeStart, beforeEnd)));
    String whole = fold(word, word.length());
    if (afterMarker) {
      return new Name(Form.NOUN, withoutVowels(whole), written, Territory.NONE);
    }
    return territory == Territory.NONE ? null : new Name(Form.BROKEN, whole, written, territory);
  }

  /** Whether an adjective that ends at {@code end} names a district or a region. */
  static boolean isOfTerritory(String text, int end, String stem) {
    return territory(text, end, stem) != Territory.NONE;
  }

  /** What the adjective that ends at {@code end} is the name of, by the words that follow it. */
  private static Territory territory(String text, int end, String stem) {
    if (Words.startsWithAny(stem, ATTRIBUTES)) {
      return Territory.NONE;
    }
    int at = end;
    for (int words = 0; words < 3; words++) {
      int start = at;
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      int stop = start;
      while (stop < text.length() && Words.isLetter(text.charAt(stop))) {
        stop++;
      }
      if (start == at || stop == start) {
        return Territory.NONE;
      }
      String word = fold(text.substring(start, stop), stop - start);
      if (Words.startsWithAny(word, MUNICIPALITIES)) {
        return Territory.MUNICIPALITY;
      }
      if (Words.startsWithAny(word, REGIONS) || KRAI.contains(word)) {
        return Territory.REGION;
      }
      if (!Words.startsWithAny(word, ATTRIBUTES)) {
        return Territory.NONE;
      }
      at = stop;
    }
    return Territory.NONE;
  }

  private static String fold(String word, int end) {
    char[] folded = new char[end];
    for (int i = 0; i < end; i++) {
      folded[i] = Words.fold(word.charAt(i));
    }
    return new String(folded);
  }

  /**
   * The length of the ending that makes a word an adjective in some case; 0 where there is none.
   */
  static int adjectiveEnding(String word) {
    int length = word.length();
    if (length < 3) {
      return 0;
    }
    char last = Words.fold(word.charAt(length - 1));
    char second = Words.fold(word.charAt(length - 2));
    char third = Words.fold(word.charAt(length - 3));
    boolean two =
        switch (last) {
          case 'я' -> second == 'а' || second == 'я';
          case 'е', 'й' -> second == 'о' || second == 'е' || second == 'ы' || second == 'и';
          case 'ю' -> second == 'у' || second == 'ю';
          case 'м' -> second == 'ы' || second == 'и' || second == 'о' || second == 'е';
          case 'х' -> second == 'ы' || second == 'и';
          default -> false;
        };
    boolean three =
        switch (last) {
          case 'о' -> second == 'г' && (third == 'о' || third == 'е');
          case 'у' -> second == 'м' && (third == 'о' || third == 'е');
          case 'и' -> second == 'м' && (third == 'и' || third == 'ы');
          default -> false;
        };
    return three ? 3 : two ? 2 : 0;
  }

  private static final String VOWELS = "аеиоуыэюя";

  private static final List<String> COMMON = List.of("ическ", "альн", "тельн", "енн", "онн");

  /** Whether what is left of a word can be the adjective of a place: «Верхнебуреинск», «Заречн». */
  private static boolean isAdjective(String word, int end) {
    if (end <= ONE_LETTER) {
      return false;
    }
    char last = Words.fold(word.charAt(end - 1));
    char second = Words.fold(word.charAt(end - 2));
    if (last != 'н' && !(last == 'к' && (second == 'с' || second == 'ц'))) {
      return false;
    }
    // «Проведение», «заседаний»: a noun; the soft adjectives have a consonant there («Дальний»)
    if (last == 'н' && VOWELS.indexOf(second) >= 0 && Words.fold(word.charAt(end)) == 'и') {
      return false;
    }
    String base = fold(word, end);
    for (String common : COMMON) {
      if (base.endsWith(common)) {
        return false;
      }
    }
    return true;
  }

  private static String withoutVowels(String word) {
    int end = word.length();
    while (end > ONE_LETTER && (VOWELS + "ьй").indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  /** Whether two names are one, but for a slip of the pen. */
  private static boolean areClose(Name one, Name two) {
    String a = one.stem();
    String b = two.stem();
    if (one.form() == Form.BROKEN || two.form() == Form.BROKEN) {
      return one.form() == Form.BROKEN ? isBrokenOf(one, two) : isBrokenOf(two, one);
    }
    int shorter = Math.min(a.length(), b.length());
    if (one.form() != two.form() || shorter < ONE_LETTER || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    // «район» after both tells that these are names whole, not a name and a word made of it
    boolean whole = one.territory() != Territory.NONE && one.territory() == two.territory();
    if (!whole && (a.startsWith(b) || b.startsWith(a))) {
      return false;
    }
    int distance = distance(a, b);
    return distance == 1 || distance == 2 && shorter >= TWO_LETTERS;
  }

  private static final List<String> ENDINGS =
      List.of(
          "ий", "ый", "ая", "ое", "ие", "ые", "ого", "ой", "их", "ых", "ому", "им", "ым", "ую",
          "ом", "ими", "ыми");

  /** Whether a name of the same territory becomes {@code broken} by a slip in its ending. */
  private static boolean isBrokenOf(Name broken, Name name) {
    return name.form() == Form.ADJECTIVE
        && name.territory() == broken.territory()
        && name.stem().length() >= ONE_LETTER
        && ENDINGS.stream().anyMatch(ending -> distance(broken.stem(), name.stem() + ending) == 1);
  }

  /** The number of letters to change, put in, take out or swap with their neighbour. */
  static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return 3;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = best;
      }
    }
    return cost[a.length()][b.length()];
  }

  /** A school whose order and plan give it different numbers. */
  private static void schoolNumber(Examination it, Notes notes) {
    Organization issuer = it.order == null ? null : it.order.issuer();
    String title = it.plan.title();
    if (issuer == null || issuer.name() == null || title == null) {
      return;
    }
    String expected = onlyNumber(issuer.name());
    String came = onlyNumber(title);
    if (expected != null && came != null) {
      notes.examined(1);
      if (!expected.equals(came)) {
        notes
            .at(PlanPath.PLAN.field("title"))
            .quote(title)
            .says(
                "приказ издан организацией № %s, в заголовке плана № %s",
                "the order is of the organisation No. %s, the plan's title says No. %s",
                expected,
                came);
      }
    }
  }

  /** The number after the only «№» of a text that names a school. */
  private static @Nullable String onlyNumber(String printed) {
    String text = Typography.set(printed);
    int sign = text.indexOf('№');
    if (sign < 0 || text.indexOf('№', sign + 1) >= 0) {
      return null;
    }
    String[] after = Words.of(text.substring(sign));
    boolean numbered = after.length > 0 && Numbering.integer(after[0]) > 0;
    return numbered && SchoolName.isSchool(text) ? after[0] : null;
  }

  /** In what the issuer that a mark names differs from the order's; {@code null} if in nothing. */
  static @Nullable Message otherIssuer(Order order, String printed) {
    String act = Typography.set(printed);
    String[] words = Words.of(act);
    for (OrderKind kind : OrderKind.values()) {
      if (kind != order.kind()
          && (Words.has(words, kind.instrumental()) || Words.has(words, kind.dative()))) {
        return new Message(
            "в отметке «%s», а утверждает %s"
                .formatted(Notes.brief(printed), order.kind().nominative()),
            "the mark says \"%s\", the act is of the kind \"%s\""
                .formatted(Notes.brief(printed), order.kind().nominative()));
      }
    }
    String name = Typography.set(issuer(order));
    if (!Words.says(name)) {
      return null;
    }
    boolean bodies = !SchoolName.isSchool(name) && !SchoolName.isSchool(act);
    String mine = onlyNumber(name);
    String theirs = onlyNumber(act);
    if ((mine != null && theirs != null && !mine.equals(theirs))
        || areDisjoint(Words.of(name), words)
        || SchoolName.areOfDifferentSchools(name, act, mine != null && mine.equals(theirs))
        || areOfOtherBranches(name, act)
        || bodies && SchoolName.areOfDifferentPlaces(name, act)
        || other(names(name), names(act)) != null) {
      return new Message(
          "в отметке «%s», приказ издан: «%s»"
              .formatted(Notes.brief(printed), Notes.brief(name.strip())),
          "the mark says \"%s\", the order is of \"%s\""
              .formatted(Notes.brief(printed), Notes.brief(name.strip())));
    }
    return null;
  }

  /** All that the order says of its issuer. */
  private static String issuer(Order order) {
    Organization issuer = order.issuer();
    return issuer == null
        ? ""
        : Stream.of(issuer.name(), issuer.shortName(), issuer.parent())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
  }

  /** What a body is named after ends where its territory begins. */
  private static final List<String> AFTER_BRANCH =
      List.of("администрац", "город", "муниципальн", "район", "област", "республик", "округ");

  /** Bodies that have a branch: «министерство образования», «отдел культуры». */
  private static final List<String> WITH_BRANCH =
      List.of("министерств", "управлени", "комитет", "департамент", "отдел");

  /** Whether both name a body of one kind, but for other branches: образования, здравоохранения. */
  private static boolean areOfOtherBranches(String a, String b) {
    for (String body : WITH_BRANCH) {
      List<String> mine = branches(a, body);
      List<String> theirs = branches(b, body);
      if (!mine.isEmpty() && !theirs.isEmpty()) {
        return mine.stream().noneMatch(theirs::contains);
      }
    }
    return false;
  }

  /**
   * The words that say what the first body of a kind is for, cut to their stems: up to a capital
   * letter, a mark or a word of territories.
   */
  private static List<String> branches(String text, String body) {
    List<String> branches = new ArrayList<>();
    boolean within = false;
    for (int i = 0; i < text.length(); ) {
      char first = text.charAt(i);
      if (!Words.isLetter(first)) {
        if (within && first != ' ' && first != '\u00a0' && first != '\n' && first != ',') {
          return branches;
        }
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && Words.isLetter(text.charAt(i))) {
        i++;
      }
      String word = fold(text.substring(start, i), i - start);
      boolean allCapitals = i - start > 1 && Character.isUpperCase(text.charAt(start + 1));
      if (!within) {
        within = word.startsWith(body);
      } else if (Words.startsWithAny(word, AFTER_BRANCH)
          || KRAI.contains(word)
          || Character.isUpperCase(first) && !allCapitals) {
        return branches;
      } else if (word.length() >= ONE_LETTER) {
        branches.add(word.substring(0, ONE_LETTER));
      }
    }
    return branches;
  }

  /** Whether both name a body in full, and not the same one. */
  private static boolean areDisjoint(String[] a, String[] b) {
    boolean someA = false;
    boolean someB = false;
    for (List<String> body : BODIES) {
      boolean inA = Words.hasAny(a, body);
      boolean inB = Words.hasAny(b, body);
      if (inA && inB) {
        return false;
      }
      someA |= inA;
      someB |= inB;
    }
    return someA && someB;
  }
}
