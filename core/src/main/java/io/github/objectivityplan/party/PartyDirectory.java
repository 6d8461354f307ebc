package io.github.objectivityplan.party;

import io.github.objectivityplan.party.PartyElements.Element;
import io.github.objectivityplan.party.PartyElements.Sort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Справочник исполнителей: the names of parties that decide before punctuation does, and what the
 * spellings and abbreviations of one party have in common.
 *
 * <p>A directory knows the common abbreviations of schools and their authorities, the names and
 * aliases that the caller declares, and the parties learnt from the cells of one plan. It is
 * immutable: what adds to it returns another directory.
 */
public final class PartyDirectory {

  /** What marks a word that is cut short. */
  private static final String CUT = "*";

  /** The longest name that is known as a whole; a longer one is read by the grammar. */
  private static final int LONGEST = 16;

  private static final PartyDirectory STANDARD =
      new PartyDirectory(Map.of(), Map.of(), PartyLexicon.expansions());

  /** The sequences of words that are known as one party, by their first word. */
  private final Map<String, Set<List<String>>> known;

  /** What is meant, by the key of each spelling. */
  private final Map<String, ResponsibleParty> meant;

  /** Expansions by the folded abbreviation. */
  private final Map<String, String> expansions;

  private PartyDirectory(
      Map<String, Set<List<String>>> known,
      Map<String, ResponsibleParty> meant,
      Map<String, String> expansions) {
    this.known = Map.copyOf(known);
    this.meant = Map.copyOf(meant);
    this.expansions = Map.copyOf(expansions);
  }

  /** The directory that knows the common abbreviations: ОО, УО, ШМО, УВР, РИМЦ, ЦОКО and others. */
  public static PartyDirectory standard() {
    return STANDARD;
  }

  /**
   * This directory with a declared party.
   *
   * @param name the party's name, as {@link #canonical} shall give it
   * @param aliases other names of the same party
   */
  public PartyDirectory with(String name, String... aliases) {
    ResponsibleParty party = ResponsibleParty.of(name);
    Map<String, Set<List<String>>> names = copyOfKnown();
    Map<String, ResponsibleParty> parties = new HashMap<>(meant);
    for (String spelling : concat(name, aliases)) {
      addKnown(names, sequence(spelling));
      parties.put(key(ResponsibleParty.of(spelling)), party);
    }
    return new PartyDirectory(names, parties, expansions);
  }

  /** This directory with an abbreviation and its expansion; a known one is replaced. */
  public PartyDirectory withAbbreviation(String abbreviation, String expansion) {
    Map<String, String> all = new HashMap<>(expansions);
    all.put(Words.fold(abbreviation.strip()), expansion);
    return new PartyDirectory(known, meant, all);
  }

  /**
   * This directory with the parties of one plan, learnt from its cells.
   *
   * <p>A party that stands alone in some cell is recognised in the others: «ГИМЦ РО» in one cell
   * makes «ГИМЦ РО ОО» two parties, «МБУ КЦНТ» makes «МБУ, КЦНТ» one. A text that is several of the
   * others in a row is not learnt. Of several spellings the most frequent is the canonical one,
   * unless a declared name is.
   */
  public PartyDirectory learn(Collection<String> cells) {
    Set<List<String>> candidates = new HashSet<>();
    for (String cell : cells) {
      for (ResponsibleParty party : ResponsibleParty.parseAll(cell, this)) {
        List<String> words = sequence(party.text());
        if (isLearnable(party, words)) {
          candidates.add(words);
        }
      }
    }
    Map<String, Set<List<String>>> names = copyOfKnown();
    for (List<String> candidate : candidates) {
      if (!isRowOfOthers(candidate, candidates)) {
        addKnown(names, candidate);
      }
    }
    PartyDirectory learnt = new PartyDirectory(names, meant, expansions);
    return new PartyDirectory(names, learnt.mostFrequent(cells), expansions);
  }

  /**
   * The party that is meant: the declared one, else the most frequent spelling that was learnt,
   * else the party itself. Grammatical case, abbreviations («зам.», «УВР») and the order of a name
   * make no difference; number does: «руководитель ШМО» is not «руководители ШМО».
   */
  public ResponsibleParty canonical(ResponsibleParty party) {
    ResponsibleParty found = meant.get(key(party));
    return found == null ? party : found;
  }

  /**
   * The parties that are written in more than one way, each with its spellings in the order of
   * their first appearance. Capital letters, white space and the full stop at the end make no
   * spelling; a comma inside does («МКУ, РИМЦ»), and so does a word that is cut short: «метод.
   * кабинет» is «методический кабинет», «рук. ШМО» the head or the heads, whichever is there.
   */
  public List<List<ResponsibleParty>> variants(Collection<ResponsibleParty> parties) {
    Map<ResponsibleParty, String> keys = new LinkedHashMap<>();
    Map<String, Set<String>> shortened = new LinkedHashMap<>();
    for (ResponsibleParty party : parties) {
      if (!keys.containsKey(party)) {
        String own = key(party);
        String key = meantKey(party, own);
        keys.put(party, key);
        boolean dotted = party.text().indexOf('.') >= 0;
        shortened
            .computeIfAbsent(key, each -> new HashSet<>())
            .add(dotted ? key(party, true) : own);
      }
    }
    Map<String, String> whole = wholeNames(shortened);
    Map<String, Map<String, ResponsibleParty>> spellings = new LinkedHashMap<>();
    for (Map.Entry<ResponsibleParty, String> each : keys.entrySet()) {
      ResponsibleParty party = each.getKey();
      String key = each.getValue();
      spellings
          .computeIfAbsent(whole.getOrDefault(key, key), same -> new LinkedHashMap<>())
          .putIfAbsent(spelling(party), party);
    }
    return spellings.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> List.copyOf(group.values()))
        .toList();
  }

  /** What an abbreviation stands for («УВР»: «учебно-воспитательная работа»); none if unknown. */
  public @Nullable String expansion(String abbreviation) {
    return expansions.get(Words.fold(abbreviation.strip()));
  }

  /** The end of the longest known name that begins at an element; the element when none does. */
  int knownAt(List<Element> elements, String text, int at) {
    if (at >= elements.size()) {
      return at;
    }
    Set<List<String>> names = known.get(word(elements.get(at), text));
    if (names == null) {
      return at;
    }
    List<String> words = new ArrayList<>();
    int longest = at;
    for (int i = at; i < Math.min(elements.size(), at + LONGEST); i++) {
      Element element = elements.get(i);
      if (i > at && !mayStandInside(element)) {
        break;
      }
      words.add(word(element, text));
      if (names.contains(words)) {
        longest = i + 1;
      }
    }
    return longest;
  }

  /** A comma may stand inside a known name, but not one that ends its line. */
  private static boolean mayStandInside(Element element) {
    boolean ends = element.follows(PartyElements.SEMICOLON | PartyElements.SLASH);
    boolean commaAtTheEnd =
        element.follows(PartyElements.COMMA) && element.follows(PartyElements.LINE);
    return !ends && !commaAtTheEnd && element.sort() != Sort.BRACKET;
  }

  private static String word(Element element, String text) {
    return element.word().isEmpty()
        ? Words.fold(Words.collapse(text.substring(element.start(), element.end())))
        : element.word();
  }

  private static List<String> sequence(String text) {
    return PartyElements.of(text).stream().map(element -> word(element, text)).toList();
  }

  private static boolean isLearnable(ResponsibleParty party, List<String> words) {
    boolean bareLegalForm = false;
    if (words.size() == 1) {
      PartyLexicon.Abbreviation abbreviation = PartyLexicon.abbreviation(words.get(0));
      bareLegalForm =
          abbreviation != null && abbreviation.denotes() == PartyLexicon.Denotes.LEGAL_FORM;
    }
    return party.kind() != PartyKind.PERSON
        && party.kind() != PartyKind.OTHER
        && party.person() == null
        && !words.isEmpty()
        && words.size() <= LONGEST
        && !bareLegalForm;
  }

  private static boolean isRowOfOthers(List<String> candidate, Set<List<String>> candidates) {
    // reachable[i]: the first i words are a row of other candidates
    boolean[] reachable = new boolean[candidate.size() + 1];
    reachable[0] = true;
    for (int end = 1; end <= candidate.size(); end++) {
      for (int start = 0; start < end && !reachable[end]; start++) {
        boolean whole = start == 0 && end == candidate.size();
        reachable[end] =
            reachable[start] && !whole && candidates.contains(candidate.subList(start, end));
      }
    }
    return reachable[candidate.size()];
  }

  private Map<String, ResponsibleParty> mostFrequent(Collection<String> cells) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    Map<String, ResponsibleParty> firstSeen = new HashMap<>();
    for (String cell : cells) {
      for (ResponsibleParty party : ResponsibleParty.parseAll(cell, this)) {
        String spelling = spelling(party);
        firstSeen.putIfAbsent(spelling, withoutFullStop(party));
        counts
            .computeIfAbsent(key(party), key -> new LinkedHashMap<>())
            .merge(spelling, 1, Integer::sum);
      }
    }
    Map<String, ResponsibleParty> parties = new HashMap<>();
    counts.forEach(
        (key, spellings) -> {
          String best = "";
          int most = 0;
          for (Map.Entry<String, Integer> entry : spellings.entrySet()) {
            if (entry.getValue() > most) {
              best = entry.getKey();
              most = entry.getValue();
            }
          }
          ResponsibleParty party = firstSeen.get(best);
          if (party != null) {
            parties.put(key, party);
          }
        });
    parties.putAll(meant);
    return parties;
  }

  /** What the spellings of one party have in common. */
  private String key(ResponsibleParty party) {
    return key(party, false);
  }

  /**
   * @param shortened whether a word that is cut short is marked with {@link #CUT}, and the number
   *     of a head that is («рук.») left open
   */
  private String key(ResponsibleParty party, boolean shortened) {
    if (party.kind() == PartyKind.PERSON && party.person() != null) {
      return "person " + party.person().key();
    }
    String words = party.role() != null ? party.role() : party.organization();
    String source = words != null ? words : party.text();
    List<Element> elements = PartyElements.of(source);
    StringBuilder key = new StringBuilder(party.kind() == PartyKind.ROLE_GROUP ? "group" : "one");
    if (shortened && !elements.isEmpty() && isShortHead(elements.get(0))) {
      key.replace(0, key.length(), CUT);
    }
    addWords(key, elements, source, shortened);
    if (party.scope() != null) {
      key.append(" | ").append(Words.fold(Words.collapse(party.scope())));
    }
    return key.toString();
  }

  private static boolean isShortHead(Element head) {
    return head.dot() && PartyLexicon.whole(head.word()) != null;
  }

  private void addWords(
      StringBuilder key, List<Element> elements, String source, boolean shortened) {
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.sort() == Sort.WORD) {
        String whole = whole(element.word());
        addStems(key, whole);
        if (shortened && element.dot() && whole.equals(element.word()) && i + 1 < elements.size()) {
          key.append(CUT);
        }
      } else if (element.sort() == Sort.QUOTE) {
        // quotation marks make no other party: «Центр «Родник»», «Центр Родник»
        String inside =
            source.substring(element.start() + 1, element.end() - (element.dot() ? 2 : 1));
        addWords(key, PartyElements.of(inside), inside, shortened);
      } else if (element.sort() == Sort.NUMBER) {
        key.append(' ').append(word(element, source));
      }
    }
  }

  private String meantKey(ResponsibleParty party, String own) {
    ResponsibleParty canonical = meant.get(own);
    return canonical == null || canonical.equals(party) ? own : key(canonical);
  }

  /** For a key whose parties are all cut short in one way, the key of the party in full. */
  private static Map<String, String> wholeNames(Map<String, Set<String>> shortened) {
    Map<String, String> whole = new HashMap<>();
    shortened.forEach(
        (key, patterns) -> {
          String pattern = patterns.iterator().next();
          if (patterns.size() == 1 && pattern.contains(CUT)) {
            for (String other : shortened.keySet()) {
              if (!other.equals(key) && isShortFor(pattern, other)) {
                whole.putIfAbsent(key, other);
              }
            }
          }
        });
    return whole;
  }

  /** Whether a marked key is another one with some of its words cut short. */
  private static boolean isShortFor(String pattern, String key) {
    String[] cut = pattern.split(" ", -1);
    String[] whole = key.split(" ", -1);
    boolean same = cut.length == whole.length;
    for (int i = 0; same && i < cut.length; i++) {
      boolean marked = cut[i].endsWith(CUT);
      String begin = marked ? cut[i].substring(0, cut[i].length() - 1) : cut[i];
      same =
          marked
              ? whole[i].startsWith(begin) && (i == 0 || begin.length() > 2)
              : whole[i].equals(begin);
    }
    return same;
  }

  private String whole(String word) {
    String whole = PartyLexicon.whole(word);
    if (whole != null) {
      return whole;
    }
    String expansion = expansions.get(word);
    return expansion != null ? Words.fold(expansion) : word;
  }

  private static void addStems(StringBuilder key, String phrase) {
    for (String word : phrase.split(" ", -1)) {
      key.append(' ').append(Words.stem(word));
    }
  }

  private static String spelling(ResponsibleParty party) {
    String spelling = Words.fold(Words.collapse(party.text()));
    int end = spelling.length();
    while (end > 0 && !Character.isLetterOrDigit(spelling.charAt(end - 1))) {
      char c = spelling.charAt(end - 1);
      if (c == ')' || c == '»' || c == '"') {
        break;
      }
      end--;
    }
    return spelling.substring(0, end);
  }

  /** The party without the full stop that ends its cell; one of «шк.» stays. */
  private static ResponsibleParty withoutFullStop(ResponsibleParty party) {
    String words = party.role() != null ? party.role() : party.organization();
    String text = party.text();
    boolean ends = words != null && text.endsWith(".") && !words.endsWith(".");
    return ends && party.person() == null
        ? party.withText(text.substring(0, text.length() - 1))
        : party;
  }

  private static List<String> concat(String name, String... aliases) {
    List<String> all = new ArrayList<>();
    all.add(name);
    all.addAll(List.of(aliases));
    return all;
  }

  private Map<String, Set<List<String>>> copyOfKnown() {
    Map<String, Set<List<String>>> copy = new HashMap<>();
    known.forEach((word, names) -> copy.put(word, new HashSet<>(names)));
    return copy;
  }

  private static void addKnown(Map<String, Set<List<String>>> names, List<String> words) {
    if (!words.isEmpty() && words.size() <= LONGEST) {
      names.computeIfAbsent(words.get(0), word -> new HashSet<>()).add(List.copyOf(words));
    }
  }
}
