package io.github.objectivityplan.party;

import static io.github.objectivityplan.party.PartyElements.COMMA;
import static io.github.objectivityplan.party.PartyElements.LINE;
import static io.github.objectivityplan.party.PartyElements.SLASH;
import static io.github.objectivityplan.party.PartyHeads.LOOK_AHEAD;

import io.github.objectivityplan.party.PartyElements.Element;
import io.github.objectivityplan.party.PartyElements.Sort;
import io.github.objectivityplan.party.PartyHeads.Head;
import io.github.objectivityplan.party.PartyLexicon.Trait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The party that is being read, and what it turns out to be: its kind, its name, its words, what it
 * is responsible for.
 */
final class PartyDraft {

  /** A party and its place in the cell. */
  record Read(int start, int end, ResponsibleParty party) {}

  /** The longest text in brackets that is looked at as a position. */
  private static final int LONGEST_POSITION = 120;

  private final String text;
  private final List<Element> elements;
  private final PartyHeads heads;
  private final PartyLeads leads;

  int first;

  /** The first element after what only leads to the party. */
  int body;

  @Nullable Head head;
  int nameAt = -1;
  private boolean nameInBrackets;

  /** Whether the party so far is adjectives that wait for their noun. */
  boolean open;

  boolean hasContent;

  /** The head that the adjectives read so far belong to. */
  private @Nullable Head coming;

  /** «По», «за»: what the party's duties follow. */
  @Nullable String preposition;

  private boolean underTheSameHead;
  private String sharedHead = "";

  PartyDraft(String text, List<Element> elements, PartyHeads heads, PartyLeads leads) {
    this.text = text;
    this.elements = elements;
    this.heads = heads;
    this.leads = leads;
  }

  /** A whole text as one party, whatever separators it has. */
  static ResponsibleParty whole(String text) {
    List<Element> elements = PartyElements.of(text);
    PartyHeads heads = new PartyHeads(elements);
    PartyDraft draft = new PartyDraft(text, elements, heads, new PartyLeads(text, elements, heads));
    draft.begin(0, false);
    for (int at = 0; at < elements.size(); at++) {
      draft.take(at);
    }
    Read read = draft.end(elements.size());
    return read == null
        ? new ResponsibleParty(text, PartyKind.OTHER, null, null, null, null, false)
        : read.party().withText(text);
  }

  /** Begins a party at an element, perhaps one that shares the head of the one before it. */
  void begin(int at, boolean sharesHead) {
    first = at;
    underTheSameHead = sharesHead;
    nameAt = -1;
    nameInBrackets = false;
    hasContent = sharesHead;
    open = !sharesHead;
    coming = null;
    if (!sharesHead) {
      head = null;
      preposition = null;
    }
    leads.begin(at);
    body = sharesHead ? at : leads.bodyAt(at);
  }

  /** Adds an element to the party that is being read. */
  void take(int at) {
    Element element = elements.get(at);
    if (at < body || element.sort() == Sort.DASH || element.sort() == Sort.SIGN) {
      boolean headsItem = !hasContent || elements.get(at - 1).isSign(':', text);
      leads.hasDashBullets |= element.sort() == Sort.DASH && element.follows(LINE) && headsItem;
      return;
    }
    if (element.sort() == Sort.NAME) {
      nameAt = nameAt < 0 ? at : nameAt;
      open = false;
      hasContent = true;
      return;
    }
    if (element.sort() == Sort.BRACKET) {
      if (nameAt < 0 && nameInside(element) != null) {
        nameAt = at;
        nameInBrackets = true;
      }
      return;
    }
    hasContent = true;
    if (preposition == null && (element.is("по") || element.is("за"))) {
      preposition = element.word();
    }
    if (head == null && (open || nameAt >= 0)) {
      coming = coming != null && coming.at() >= at ? coming : heads.at(at);
      if (coming != null) {
        if (coming.at() == at) {
          head = coming;
          open = false;
        }
        return;
      }
    }
    open &= PartyHeads.modifierCases(element) != 0 || element.is("и");
  }

  /** The party up to an element; absent if it has no element. */
  @Nullable Read end(int at) {
    if (at == first) {
      return null;
    }
    int start = elements.get(first).start();
    int end = elements.get(at - 1).end();
    PartyKind kind = kind(at);
    PersonName person = nameAt < 0 ? null : nameOf(nameAt);
    String words = words(body, at);
    if (underTheSameHead) {
      words = sharedHead + continuation(words);
    } else {
      int shared = sharedUntil(at);
      sharedHead = shared == at ? words : words(body, shared);
    }
    String role = null;
    String organization = null;
    if (!words.isEmpty()) {
      switch (kind) {
        case ROLE, ROLE_GROUP -> role = words;
        case PERSON -> role = words;
        case ORGANIZATION, UNIT, BODY -> organization = words;
        default -> {}
      }
    }
    String scope = scope(at);
    if (kind == PartyKind.PERSON && role == null && scope != null && isPosition(scope)) {
      role = scope;
      scope = null;
    }
    boolean alternative = startsWithAlternative();
    return new Read(
        start,
        end,
        new ResponsibleParty(
            text.substring(start, end), kind, role, person, organization, scope, alternative));
  }

  /** Whether brackets after a name hold a position: «Иванова И.И. (завуч)». */
  private static boolean isPosition(String brackets) {
    return brackets.length() <= LONGEST_POSITION && whole(brackets).kind() == PartyKind.ROLE;
  }

  private boolean startsWithAlternative() {
    for (int i = first; i < body; i++) {
      if (elements.get(i).is("или") || elements.get(i).is("либо")) {
        return true;
      }
    }
    return false;
  }

  /** The end of the words that a party under the same head takes over. */
  private int sharedUntil(int at) {
    for (int i = body; i < at; i++) {
      Element element = elements.get(i);
      if (element.sort() == Sort.NUMBER
          || element.sort() == Sort.QUOTE
          || element.isSign('№', text)) {
        return i;
      }
    }
    return at;
  }

  private String continuation(String words) {
    return (elements.get(first).sort() == Sort.NUMBER ? " № " : " ") + words;
  }

  private PartyKind kind(int at) {
    if (isDeferred(at)) {
      return PartyKind.DEFERRED;
    }
    if (head == null) {
      return nameAt >= 0 ? PartyKind.PERSON : PartyKind.OTHER;
    }
    if (head.isPerson()) {
      if (nameAt >= 0 && !isAuthority(at)) {
        return PartyKind.PERSON;
      }
      if (isAuthority(at)) {
        return PartyKind.ORGANIZATION;
      }
      return head.isPlural() ? PartyKind.ROLE_GROUP : head.kind();
    }
    if (isMinistry(at)) {
      return PartyKind.ORGANIZATION;
    }
    boolean community =
        head.at() > body
            && !head.abbreviated()
            && PartyLexicon.isOfCommunity(elements.get(head.at() - 1).word())
            && elements.get(head.at()).word().startsWith("комитет");
    return community ? PartyKind.BODY : head.kind();
  }

  /** «МО» of a region is its ministry; of teachers it is their body. */
  private boolean isMinistry(int at) {
    if (head == null || !head.abbreviated() || !elements.get(head.at()).is("мо")) {
      return false;
    }
    int place = head.at() + 1;
    while (place < at
        && elements.get(place).capital()
        && PartyLexicon.adjectiveCases(elements.get(place).word()) != 0) {
      place++;
    }
    return place < at && PartyLexicon.isRegion(elements.get(place).word());
  }

  /** «Администрация» of a place is an authority; of a school it is its leaders. */
  private boolean isAuthority(int at) {
    if (head == null || !elements.get(head.at()).word().startsWith("администраци")) {
      return false;
    }
    for (int i = body; i < Math.min(at, head.at() + LOOK_AHEAD); i++) {
      if (PartyLexicon.isPlace(elements.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeferred(int at) {
    boolean vague = head == null || head.traits().contains(Trait.ADJECTIVAL);
    if (!vague || nameAt >= 0) {
      return false;
    }
    for (int i = body; i < at; i++) {
      if (PartyLexicon.isDeferring(elements.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable PersonName nameInside(Element bracket) {
    List<PersonName.Occurrence> names =
        PersonName.findAll(text.substring(bracket.start() + 1, bracket.end()));
    return names.isEmpty() ? null : names.get(0).name();
  }

  private @Nullable PersonName nameOf(int at) {
    Element element = elements.get(at);
    return element.name() != null ? element.name() : nameInside(element);
  }

  /** The words of a party without its name, brackets, classes and the marks at its ends. */
  private String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    int start = from;
    while (start < to && isMark(start) && !elements.get(start).isSign('№', text)) {
      start++;
    }
    int end = classesFrom(start, to);
    while (end > start && (isMark(end - 1) || leads.isNextItem(end - 1))) {
      end--;
    }
    Element previous = null;
    for (int i = start; i < end; i++) {
      Element element = elements.get(i);
      boolean connects =
          (element.sort() == Sort.DASH || element.isSign(':', text))
              && (i + 1 >= to
                  || i == from
                  || elements.get(i - 1).sort() == Sort.NAME
                  || elements.get(i + 1).sort() == Sort.NAME);
      if (element.sort() == Sort.NAME || element.sort() == Sort.BRACKET || connects) {
        continue;
      }
      if (!words.isEmpty() && previous != null) {
        words.append(separator(i));
      }
      boolean lastStop = element.dot() && i + 1 >= end && !element.isShort();
      words.append(text, element.start(), lastStop ? element.end() - 1 : element.end());
      previous = element;
    }
    return Words.collapse(words.toString());
  }

  private boolean isMark(int at) {
    Sort sort = elements.get(at).sort();
    return sort == Sort.SIGN || sort == Sort.DASH;
  }

  /** What stands in the words between an element and the one before it. */
  private String separator(int at) {
    int gap = elements.get(at).gap();
    if ((gap & COMMA) != 0) {
      return ", ";
    }
    if ((gap & SLASH) != 0) {
      return text.substring(elements.get(at - 1).end(), elements.get(at).start()).strip();
    }
    return gap == 0 ? "" : " ";
  }

  /** What the party is responsible for: its brackets, its classes, else its label. */
  private @Nullable String scope(int at) {
    for (int i = body; i < at; i++) {
      Element element = elements.get(i);
      if (element.sort() == Sort.BRACKET && !(nameInBrackets && i == nameAt)) {
        int close = element.dot() ? element.end() - 2 : element.end() - 1;
        String inside = text.substring(element.start() + 1, close).strip();
        return inside.isEmpty() ? null : inside;
      }
    }
    int classes = classesFrom(body, at);
    if (classes < at) {
      return Words.collapse(
          text.substring(elements.get(classes).start(), elements.get(at - 1).end()));
    }
    return leads.label(first, body);
  }

  /** Where «5-11 классов» begins behind a position; the end when nothing like it does. */
  private int classesFrom(int from, int to) {
    if (head == null || !head.isPerson()) {
      return to;
    }
    for (int i = Math.max(from, head.at() + 1); i < to; i++) {
      if (elements.get(i).sort() == Sort.NUMBER && PartyElements.isListOfClasses(elements, i)) {
        return i;
      }
    }
    return to;
  }
}
