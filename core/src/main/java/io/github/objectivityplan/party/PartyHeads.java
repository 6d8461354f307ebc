package io.github.objectivityplan.party;

import static io.github.objectivityplan.party.PartyElements.BLANK_LINE;
import static io.github.objectivityplan.party.PartyElements.COMMA;
import static io.github.objectivityplan.party.PartyElements.SEMICOLON;
import static io.github.objectivityplan.party.PartyElements.SLASH;
import static io.github.objectivityplan.party.PartyLexicon.ANY;
import static io.github.objectivityplan.party.PartyLexicon.GENITIVE;
import static io.github.objectivityplan.party.PartyLexicon.MANY;
import static io.github.objectivityplan.party.PartyLexicon.NOMINATIVE;
import static io.github.objectivityplan.party.PartyLexicon.PLURAL;
import static io.github.objectivityplan.party.PartyLexicon.SINGULAR;

import io.github.objectivityplan.party.PartyElements.Element;
import io.github.objectivityplan.party.PartyElements.Sort;
import io.github.objectivityplan.party.PartyLexicon.Abbreviation;
import io.github.objectivityplan.party.PartyLexicon.Denotes;
import io.github.objectivityplan.party.PartyLexicon.Form;
import io.github.objectivityplan.party.PartyLexicon.Trait;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the heads of parties stand: a noun in the nominative with the adjectives before it, or an
 * abbreviation.
 */
final class PartyHeads {

  /** The adjectives before a head, or the words before the colon of a label, at most. */
  static final int LOOK_AHEAD = 6;

  /** Where a head of a party stands, and in which cases it may be read. */
  record Head(
      PartyKind kind,
      Set<Trait> traits,
      int cases,
      int at,
      boolean abbreviated,
      @Nullable Denotes denotes) {

    boolean isPerson() {
      return kind == PartyKind.ROLE || kind == PartyKind.ROLE_GROUP;
    }

    boolean mayBeGenitive() {
      return (cases & GENITIVE) != 0;
    }

    boolean isPlural() {
      return (cases & (PLURAL | MANY)) != 0 && (cases & SINGULAR) == 0;
    }
  }

  private final List<Element> elements;

  /** The heads that were looked for once. */
  private final @Nullable Head[] heads;

  private final boolean[] isKnown;

  PartyHeads(List<Element> elements) {
    this.elements = elements;
    this.heads = new @Nullable Head[elements.size()];
    this.isKnown = new boolean[elements.size()];
  }

  /** The head of a party at a place: adjectives, then a noun they agree with. */
  @Nullable Head at(int at) {
    if (!isKnown[at]) {
      heads[at] = find(at);
      isKnown[at] = true;
    }
    return heads[at];
  }

  private @Nullable Head find(int at) {
    int cases = ANY;
    int acting = actingEnd(at);
    for (int i = Math.max(at, acting); i < Math.min(elements.size(), at + LOOK_AHEAD); i++) {
      Element element = elements.get(i);
      if (element.sort() != Sort.WORD || (i > at && !isClose(element))) {
        return null;
      }
      if (isOfTheBeginning(i) || (i > 0 && isOfTheBeginning(i - 1))) {
        return null;
      }
      Form form = element.form();
      if (form != null) {
        Head behind = form.head().is(Trait.ADJECTIVAL) ? nounBehind(i, form) : null;
        if (behind != null) {
          return behind;
        }
        int agreed = form.cases() & cases;
        if (acting > at && (form.cases() & GENITIVE) != 0) {
          agreed = SINGULAR;
        }
        return (agreed & ANY) == 0
            ? null
            : new Head(
                form.head().kind(),
                form.head().traits(),
                agreed | (form.cases() & MANY),
                i,
                false,
                null);
      }
      Head abbreviated = abbreviated(element, i);
      if (abbreviated != null) {
        return abbreviated;
      }
      int modifier = modifierCases(element);
      cases &= modifier;
      if (cases == 0) {
        return null;
      }
    }
    return null;
  }

  /** The noun that an adjectival head belongs to: «организатор» in «ответственный организатор». */
  private @Nullable Head nounBehind(int at, Form adjective) {
    if (at + 1 >= elements.size()) {
      return null;
    }
    Element next = elements.get(at + 1);
    Form form = next.form();
    boolean close = isClose(next) && !next.capital();
    if (!close || form == null) {
      return null;
    }
    int agreed = form.cases() & adjective.cases() & ~GENITIVE & ~MANY;
    return agreed == 0
        ? null
        : new Head(
            form.head().kind(),
            form.head().traits(),
            agreed | (form.cases() & MANY),
            at + 1,
            false,
            null);
  }

  private static @Nullable Head abbreviated(Element element, int at) {
    Abbreviation abbreviation = element.abbreviation();
    if (abbreviation != null) {
      Denotes denotes = abbreviation.denotes();
      return denotes.isParty() ? new Head(denotes.kind(), Set.of(), ANY, at, true, denotes) : null;
    }
    boolean unknown =
        element.allCapitals()
            && element.word().length() <= 8
            && !PartyLexicon.isShortModifier(element.word())
            && (PartyLexicon.adjectiveCases(element.word()) & NOMINATIVE) == 0;
    return unknown ? new Head(PartyKind.ORGANIZATION, Set.of(), ANY, at, true, null) : null;
  }

  static int modifierCases(Element element) {
    if (element.sort() != Sort.WORD) {
      return 0;
    }
    boolean isShort =
        PartyLexicon.isShortModifier(element.word())
            && (element.dot() || element.word().length() > 1);
    return isShort ? ANY : PartyLexicon.adjectiveCases(element.word());
  }

  /** The end of «и.о.», «врио», «исполняющий обязанности» at a place; the place if none is. */
  private int actingEnd(int at) {
    if (elements.get(at).is("врио") || elements.get(at).is("ио")) {
      return at + 1;
    }
    if (elements.get(at).is("и") && elements.get(at).dot() && is(at + 1, "о")) {
      return at + 2;
    }
    int duties = elements.get(at).is("временно") ? at + 1 : at;
    boolean performs =
        duties < elements.size() && elements.get(duties).word().startsWith("исполня");
    return performs && is(duties + 1, "обязанности") ? duties + 2 : at;
  }

  private boolean is(int at, String word) {
    return at < elements.size() && elements.get(at).is(word) && isClose(elements.get(at));
  }

  /** Whether the word at a place is the «нач.» of «нач. классов». */
  private boolean isOfTheBeginning(int at) {
    return elements.get(at).is("нач")
        && at + 1 < elements.size()
        && isClose(elements.get(at + 1))
        && PartyLexicon.isOfTheBeginning(elements.get(at + 1).word());
  }

  /** Whether nothing but white space parts an element from the one before it. */
  private static boolean isClose(Element element) {
    return !element.follows(COMMA | SEMICOLON | SLASH | BLANK_LINE);
  }
}
