package io.github.objectivityplan.party;

import static io.github.objectivityplan.party.PartyElements.BLANK_LINE;
import static io.github.objectivityplan.party.PartyElements.COMMA;
import static io.github.objectivityplan.party.PartyElements.LINE;
import static io.github.objectivityplan.party.PartyElements.SEMICOLON;
import static io.github.objectivityplan.party.PartyElements.SLASH;
import static io.github.objectivityplan.party.PartyHeads.LOOK_AHEAD;
import static io.github.objectivityplan.party.PartyLexicon.DATIVE;
import static io.github.objectivityplan.party.PartyLexicon.INSTRUMENTAL;
import static io.github.objectivityplan.party.PartyLexicon.NOMINATIVE;

import io.github.objectivityplan.party.PartyDraft.Read;
import io.github.objectivityplan.party.PartyElements.Element;
import io.github.objectivityplan.party.PartyElements.Sort;
import io.github.objectivityplan.party.PartyHeads.Head;
import io.github.objectivityplan.party.PartyLexicon.Abbreviation;
import io.github.objectivityplan.party.PartyLexicon.Denotes;
import io.github.objectivityplan.party.PartyLexicon.Trait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a cell «Ответственные»: which element begins a new party.
 *
 * <p>It goes through the elements once. Before each it asks whether a party begins here; the answer
 * depends on what separates the element from the one before it, on what the party so far is, and on
 * whether a head of a party (a noun in the nominative with the adjectives before it, an
 * abbreviation, a name) stands at the element. Nothing looks further ahead than {@link
 * PartyHeads#LOOK_AHEAD} elements, so the time is linear in the length of the cell.
 */
final class PartyGrammar {

  /** What an element does. */
  private enum Step {
    /** Goes on with the party. */
    SAME,
    /** Begins a party. */
    NEW,
    /** Begins a party that shares the head of the one before it: «3» in «ОО №№ 1, 3». */
    NEW_UNDER_THE_SAME_HEAD
  }

  private final String text;
  private final PartyDirectory directory;
  private final List<Element> elements;
  private final List<Read> parties = new ArrayList<>();

  private final PartyHeads heads;
  private final PartyLeads leads;
  private final PartyDraft draft;

  /** Whether a name without a position was read in this list. */
  private boolean hasBareName;

  /** Whether a comma has opened a clause inside the party: «органы, осуществляющие …». */
  private boolean inClause;

  /** Whether «с» has brought the party in, so that it stands in the instrumental. */
  private boolean inInstrumental;

  /** Up to here the directory knows the party's name. */
  private int knownEnd;

  private PartyGrammar(String text, PartyDirectory directory) {
    this.text = text;
    this.directory = directory;
    this.elements = PartyElements.of(text);
    this.heads = new PartyHeads(elements);
    this.leads = new PartyLeads(text, elements, heads);
    this.draft = new PartyDraft(text, elements, heads, leads);
    begin(0, false);
  }

  /** The parties of a cell; none in a cell without letters or in one that says «те же». */
  static List<Read> parties(String text, PartyDirectory directory) {
    PartyGrammar grammar = new PartyGrammar(text, directory);
    if (!grammar.saysNothing()) {
      grammar.read();
    }
    return grammar.parties;
  }

  private boolean saysNothing() {
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    if (elements.size() > LOOK_AHEAD) {
      return false;
    }
    StringBuilder phrase = new StringBuilder();
    for (Element element : elements) {
      if (element.sort() == Sort.DASH) {
        continue;
      }
      if (element.sort() != Sort.WORD) {
        return false;
      }
      phrase.append(phrase.isEmpty() ? "" : " ").append(element.word());
    }
    return PartyLexicon.isDitto(phrase.toString());
  }

  private void read() {
    int at = 0;
    while (at < elements.size()) {
      if (at > draft.first) {
        int joining = joiningWords(at);
        Step step = joining > 0 ? Step.NEW : step(at);
        if (step != Step.SAME) {
          end(at);
          if (elements.get(at).follows(SEMICOLON)) {
            // what the list looked like ends with it
            hasBareName = false;
            leads.hasDashBullets = false;
          }
          at += joining;
          begin(at, step == Step.NEW_UNDER_THE_SAME_HEAD);
          inInstrumental = joining > 0 && !elements.get(at - 1).is("и");
        }
      }
      draft.take(at);
      at++;
    }
    end(at);
  }

  private void begin(int at, boolean sharesHead) {
    inClause = false;
    draft.begin(at, sharesHead);
    knownEnd = directory.knownAt(elements, text, draft.body);
  }

  private void end(int at) {
    Read read = draft.end(at);
    if (read != null) {
      hasBareName |= draft.nameAt >= 0 && draft.head == null;
      parties.add(read);
    }
  }

  // ---------------------------------------------------------------- where a party begins

  private Step step(int at) {
    Head head = draft.head;
    Element element = elements.get(at);
    Element last = elements.get(at - 1);
    if (element.follows(SEMICOLON)) {
      return Step.NEW;
    }
    if (at < knownEnd || at < draft.body) {
      return Step.SAME;
    }
    if (leads.isBullet(at) && draft.hasContent) {
      return Step.NEW;
    }
    if (!draft.hasContent) {
      return element.follows(COMMA) && last.sort() == Sort.DASH ? Step.NEW : Step.SAME;
    }
    boolean complement =
        head != null && head.at() == at - 1 && !element.follows(COMMA | SLASH | LINE);
    if (leads.bodyAt(at) > at
        && !(complement && leads.isLabel(at))
        && (element.follows(COMMA | SLASH | LINE)
            || element.capital()
            || last.dot()
            || !leads.isLabel(at))) {
      return Step.NEW;
    }
    if (element.isSign('№', text) || element.sort() == Sort.NUMBER) {
      return numberStep(at, element, last);
    }
    if (element.sort() == Sort.BRACKET
        || element.sort() == Sort.DASH
        || element.sort() == Sort.SIGN) {
      return Step.SAME;
    }
    boolean punctuated = element.follows(COMMA | SLASH);
    if ((last.sort() == Sort.DASH || last.isSign(':', text)) && !punctuated) {
      return Step.SAME;
    }
    if (element.sort() == Sort.NAME) {
      return nameStep(element);
    }
    if (element.sort() == Sort.QUOTE) {
      boolean anotherOne = punctuated && head != null && !head.isPerson();
      return anotherOne ? Step.NEW_UNDER_THE_SAME_HEAD : Step.SAME;
    }
    Head start = heads.at(at);
    if (draft.nameAt >= 0 && head == null) {
      return afterName(element, start);
    }
    if (element.follows(SLASH)) {
      return slashStep(element, last);
    }
    if (element.follows(COMMA)) {
      return commaStep(at, element, last, start);
    }
    if (waitsForMore(last)) {
      return Step.SAME;
    }
    boolean sentence = last.dot() && element.capital() && !last.isShort();
    if (start == null) {
      return isUnknownBeginning(element, last, sentence) ? Step.NEW : Step.SAME;
    }
    if (draft.open) {
      return Step.SAME;
    }
    if (sentence || element.follows(BLANK_LINE)) {
      return Step.NEW;
    }
    if (inClause && !(element.follows(LINE) && element.capital())) {
      return Step.SAME;
    }
    return start.abbreviated()
        ? abbreviationStep(at, element, last, start)
        : headStep(at, element, last, start);
  }

  /** Whether a word cannot be the last of a party: a preposition, an «и» inside it. */
  private static boolean waitsForMore(Element last) {
    return last.sort() == Sort.WORD
        && !last.dot()
        && (PartyLexicon.isPreposition(last.word()) || last.is("и") || last.is("или"));
  }

  private Step numberStep(int at, Element element, Element last) {
    Head head = draft.head;
    boolean another =
        element.follows(COMMA | SLASH)
            && last.sort() == Sort.NUMBER
            && head != null
            && !head.isPerson()
            && !PartyElements.isListOfClasses(elements, at);
    return another ? Step.NEW_UNDER_THE_SAME_HEAD : Step.SAME;
  }

  /** A name goes with the one position before it; every other name is a party of its own. */
  private Step nameStep(Element element) {
    Head head = draft.head;
    if (draft.nameAt >= 0 || head == null || !head.isPerson() || element.follows(COMMA | SLASH)) {
      return draft.open && draft.nameAt < 0 && !element.follows(COMMA | SLASH)
          ? Step.SAME
          : Step.NEW;
    }
    boolean ownLine = element.follows(LINE) && head.isPlural();
    return ownLine || element.follows(BLANK_LINE) ? Step.NEW : Step.SAME;
  }

  /** After a name its position follows; a group, a body or an organisation does not. */
  private Step afterName(Element element, @Nullable Head start) {
    boolean position =
        start != null
            && start.kind() == PartyKind.ROLE
            && !start.isPlural()
            && !element.capital()
            && !element.follows(SLASH | BLANK_LINE)
            && !(element.follows(COMMA) && hasBareName);
    if (position) {
      return Step.SAME;
    }
    boolean approval = element.is("по");
    boolean begins = start != null || element.capital() || element.follows(COMMA | SLASH);
    return begins && !approval ? Step.NEW : Step.SAME;
  }

  private Step slashStep(Element element, Element last) {
    Head head = draft.head;
    boolean tight = element.gap() == SLASH;
    boolean bothShort = element.word().length() == 1 && last.word().length() == 1;
    boolean bothAbbreviated =
        element.allCapitals() && last.allCapitals() && (head == null || head.isPerson());
    boolean field = last.allCapitals() && isFieldOrThing(element);
    return field || (tight && (bothShort || bothAbbreviated)) ? Step.SAME : Step.NEW;
  }

  private Step commaStep(int at, Element element, Element last, @Nullable Head start) {
    Head head = draft.head;
    boolean sameLine = !element.follows(LINE);
    if (start != null) {
      boolean moreAdjectives =
          draft.open
              && sameLine
              && start.at() > at
              && PartyLexicon.adjectiveCases(last.word()) != 0;
      boolean narrows =
          start.traits().contains(Trait.ADJECTIVAL)
              && start.at() == at
              && head != null
              && head.traits().contains(Trait.VAGUE)
              && head.at() == at - 1;
      boolean clause = opensClauseWithObject(at, start);
      inClause |= clause;
      boolean listInClause =
          inClause && isUnknownAbbreviation(element) && isUnknownAbbreviation(last);
      return moreAdjectives || narrows || clause || listInClause || namesTheForm(at, element)
          ? Step.SAME
          : Step.NEW;
    }
    if (opensClause(at)) {
      inClause = true;
      return Step.SAME;
    }
    if (isFieldOrThing(element) || PartyLexicon.isPreposition(element.word())) {
      return Step.SAME;
    }
    if (element.capital()) {
      return Step.NEW;
    }
    boolean person = head != null && head.isPerson();
    if ((person || PartyLexicon.isSubject(last.word())) && PartyLexicon.isSubject(element.word())) {
      return Step.SAME;
    }
    int cases = PartyLexicon.adjectiveCases(element.word()) & ~NOMINATIVE;
    if ((cases & PartyLexicon.adjectiveCases(last.word())) != 0) {
      return Step.SAME;
    }
    if (person && (cases & DATIVE) != 0 && "по".equals(draft.preposition)) {
      return Step.SAME;
    }
    boolean listOfDuties = person && "за".equals(draft.preposition);
    boolean listOfFields =
        head != null
            && head.kind() == PartyKind.ORGANIZATION
            && !head.abbreviated()
            && head.at() < at - 1
            && (cases != 0 || endsInVowel(element));
    return sameLine && (listOfDuties || listOfFields) ? Step.SAME : Step.NEW;
  }

  private static boolean endsInVowel(Element element) {
    return !element.word().isEmpty()
        && "аеиоуыюя".indexOf(element.word().charAt(element.word().length() - 1)) >= 0;
  }

  /** Whether a participle or a relative clause begins: «органы, осуществляющие …». */
  private boolean opensClause(int at) {
    Element element = elements.get(at);
    if (element.word().startsWith("котор")
        || element.is("где")
        || element.is("чьи")
        || element.is("согласно")
        || element.is("если")) {
      return true;
    }
    if (PartyLexicon.isPreposition(element.word())) {
      return at + 1 < elements.size() && elements.get(at + 1).word().startsWith("котор");
    }
    boolean goesOn = goesOn(at);
    if (PartyLexicon.isParticiple(element.word())) {
      return goesOn || !PartyLexicon.isActiveParticiple(element.word());
    }
    if (!goesOn || element.capital()) {
      return false;
    }
    String next = elements.get(at + 1).word();
    // «не прошедшие», «близкие к …»; but «все желающие» are somebody
    return PartyLexicon.isParticiple(next)
        ? !PartyLexicon.isPronoun(element.word())
        : PartyLexicon.adjectiveCases(element.word()) != 0 && PartyLexicon.isPreposition(next);
  }

  /** Whether a participle that is a noun too has its object here: «учителя, ведущие предметы». */
  private boolean opensClauseWithObject(int at, Head start) {
    Head head = draft.head;
    return start.traits().contains(Trait.PARTICIPLE)
        && start.at() == at
        && head != null
        && head.isPlural() == start.isPlural()
        && agrees(start)
        && goesOn(at)
        && heads.at(at + 1) == null;
  }

  /** Whether the phrase at a place has another word. */
  private boolean goesOn(int at) {
    return at + 1 < elements.size()
        && elements.get(at + 1).sort() == Sort.WORD
        && !elements.get(at + 1).follows(COMMA | SEMICOLON | SLASH | BLANK_LINE);
  }

  /** Whether a comma slipped between a form that names nobody and its name: «МКУ, РИМЦ». */
  private boolean namesTheForm(int at, Element element) {
    Head head = draft.head;
    Abbreviation form = elements.get(at - 1).abbreviation();
    return head != null
        && head.denotes() == Denotes.LEGAL_FORM
        && form != null
        && !form.expansion().contains("образоват")
        && !form.expansion().contains("школа")
        && head.at() == at - 1
        && draft.body == head.at()
        && !element.follows(LINE)
        && isCentre(element);
  }

  private static boolean isUnknownAbbreviation(Element element) {
    return element.allCapitals() && element.abbreviation() == null;
  }

  /** Whether an abbreviation is of a field of work or a procedure, which is no party. */
  private static boolean isFieldOrThing(Element element) {
    return element.abbreviation() != null && !element.abbreviation().denotes().isParty();
  }

  /** A noun that heads a party, after nothing but white space. */
  private Step headStep(int at, Element element, Element last, Head start) {
    Head head = draft.head;
    boolean afterHead = head != null && head.at() == at - 1;
    boolean line = element.follows(LINE);
    if (!agrees(start)) {
      return Step.SAME;
    }
    if (afterHead && start.traits().contains(Trait.SECOND_HALF) && !element.capital()) {
      return Step.SAME;
    }
    Trait governs = start.kind() == PartyKind.ROLE ? Trait.STANDS_FOR : Trait.GOVERNS;
    boolean governed = last.form() != null && last.form().head().is(governs);
    boolean inAnyCase = element.isShort() && element.dot() && !element.capital();
    if (governed && (inAnyCase || start.mayBeGenitive())) {
      return Step.SAME;
    }
    if (!start.mayBeGenitive()) {
      boolean namesTheForm =
          head != null
              && head.kind() == PartyKind.ORGANIZATION
              && start.kind() == PartyKind.ORGANIZATION
              && ((head.denotes() == Denotes.LEGAL_FORM && isOnlyAbbreviations(at))
                  || (afterHead && !line && !head.abbreviated()));
      return namesTheForm ? Step.SAME : Step.NEW;
    }
    if (start.kind() == PartyKind.ROLE) {
      return element.capital() || line ? Step.NEW : Step.SAME;
    }
    boolean ofAnAuthority = start.kind() == PartyKind.ROLE_GROUP;
    return !ofAnAuthority && element.capital() && line && !afterHead ? Step.NEW : Step.SAME;
  }

  private boolean isOnlyAbbreviations(int at) {
    for (int i = Math.max(draft.body, at - LOOK_AHEAD); i < at; i++) {
      if (!elements.get(i).allCapitals()) {
        return false;
      }
    }
    return true;
  }

  /** An abbreviation that can be a party, after nothing but white space. */
  private Step abbreviationStep(int at, Element element, Element last, Head start) {
    Head head = draft.head;
    if (head == null) {
      return Step.SAME;
    }
    boolean afterHead = head.at() == at - 1;
    boolean line = element.follows(LINE);
    Denotes denotes = start.denotes();
    boolean knownApart = knownEnd == at && directory.knownAt(elements, text, at) > at;
    return switch (head.kind()) {
      case ROLE, ROLE_GROUP -> {
        boolean complement =
            afterHead
                || !line
                || denotes == null
                || denotes == Denotes.SCHOOL
                || denotes == Denotes.LEGAL_FORM
                || (last.form() != null && last.form().head().is(Trait.GOVERNS))
                || PartyLexicon.adjectiveCases(last.word()) != 0;
        yield complement ? Step.SAME : Step.NEW;
      }
      case ORGANIZATION -> {
        if (knownApart) {
          yield Step.NEW;
        }
        if (denotes == null) {
          yield Step.SAME;
        }
        boolean names = head.denotes() == Denotes.LEGAL_FORM && isOnlyAbbreviations(at);
        if (names && denotes != Denotes.SCHOOL) {
          yield Step.SAME;
        }
        yield switch (denotes) {
          case SCHOOL -> Step.NEW;
          case LEGAL_FORM -> afterHead && !head.abbreviated() ? Step.SAME : Step.NEW;
          case ORGANIZATION ->
              (line || isCentre(element)) && (head.abbreviated() || !afterHead)
                  ? Step.NEW
                  : Step.SAME;
          case BODY -> element.is("мо") ? Step.SAME : Step.NEW;
          default -> Step.SAME;
        };
      }
      default -> {
        boolean owner = afterHead || denotes == null || denotes == Denotes.LEGAL_FORM;
        yield knownApart || (line && !owner) ? Step.NEW : Step.SAME;
      }
    };
  }

  /** Whether an abbreviation names a centre, which owns nothing and so stands apart. */
  private static boolean isCentre(Element element) {
    Abbreviation abbreviation = element.abbreviation();
    return abbreviation != null
        && (abbreviation.expansion().contains("центр")
            || abbreviation.expansion().contains("служба")
            || abbreviation.expansion().contains("кабинет"));
  }

  /** A word that the lexicon does not know, yet a capital or an empty line sets it apart. */
  private boolean isUnknownBeginning(Element element, Element last, boolean sentence) {
    if (draft.open || element.sort() != Sort.WORD) {
      return false;
    }
    if (sentence || element.follows(BLANK_LINE)) {
      return true;
    }
    int cases = PartyLexicon.adjectiveCases(element.word());
    return element.follows(LINE)
        && element.capital()
        && !element.allCapitals()
        && !PartyLexicon.isPlace(element.word())
        && !PartyLexicon.isPlace(last.word())
        && (cases == 0 || (cases & NOMINATIVE) != 0);
  }

  /** «и», «с», «совместно с» between two parties: how many words they are, 0 when they are not. */
  private int joiningWords(int at) {
    Element element = elements.get(at);
    if (element.sort() != Sort.WORD
        || element.dot()
        || at < knownEnd
        || element.follows(SEMICOLON)
        || at + 1 >= elements.size()
        || elements.get(at + 1).follows(COMMA | SEMICOLON | SLASH)
        || !draft.hasContent) {
      return 0;
    }
    if (element.is("совместно")) {
      boolean with = elements.get(at + 1).is("с") || elements.get(at + 1).is("со");
      boolean somebody =
          at + 2 < elements.size() && !elements.get(at + 2).follows(COMMA | SEMICOLON);
      return with && somebody ? 2 : 0;
    }
    if (element.is("и")) {
      return isCoordinate(at) ? 1 : 0;
    }
    // «ГАУ СО» is of a region, not «со»
    if (element.is("с") || element.is("со") && !element.allCapitals()) {
      return isCompany(at) ? 1 : 0;
    }
    return 0;
  }

  /** Whether the «и» at a place joins two parties, and not two words inside one. */
  private boolean isCoordinate(int at) {
    Head head = draft.head;
    Element next = elements.get(at + 1);
    if (next.sort() == Sort.NAME) {
      return true;
    }
    Head start = heads.at(at + 1);
    Element last = elements.get(at - 1);
    if (start == null
        || draft.open
        || (draft.nameAt >= 0 && head == null && start.kind() == PartyKind.OTHER)) {
      return false;
    }
    if (head == null) {
      return !start.mayBeGenitive();
    }
    boolean bare = head.at() == at - 1;
    boolean sharesComplement =
        head.traits().contains(Trait.GOVERNS)
            && start.traits().contains(Trait.NEEDS_COMPLEMENT)
            && goesOn(at + 1);
    if (bare && (head.traits().contains(Trait.NEEDS_COMPLEMENT) || sharesComplement)) {
      return false;
    }
    if (start.abbreviated()) {
      Denotes previous = last.abbreviation() == null ? null : last.abbreviation().denotes();
      boolean sameSort =
          head.kind() == PartyKind.ROLE
              && !bare
              && last.allCapitals()
              && (start.denotes() == null
                  || start.denotes() == previous
                  || start.denotes() == Denotes.BODY);
      return !sameSort;
    }
    if (!agrees(start)) {
      return false;
    }
    return !start.mayBeGenitive() || start.isPerson() || bare;
  }

  /** Whether the «с» at a place brings in another party: «школы с РИМЦ». */
  private boolean isCompany(int at) {
    Head head = draft.head;
    Element last = elements.get(at - 1);
    if (head == null
        || last.word().startsWith("работ")
        || last.word().startsWith("взаимодейств")
        || last.word().startsWith("связ")
        || last.word().startsWith("сотруднич")) {
      return false;
    }
    Head start = heads.at(at + 1);
    return start != null
        && (start.abbreviated() || (start.cases() & (INSTRUMENTAL | NOMINATIVE)) == INSTRUMENTAL);
  }

  /** Whether a head may stand beside the head of this party: both in one case. */
  private boolean agrees(Head start) {
    Head head = draft.head;
    if (head == null || head.abbreviated()) {
      return (start.cases() & NOMINATIVE) != 0 || head != null;
    }
    boolean bothNominative = (head.cases() & NOMINATIVE) != 0 && (start.cases() & NOMINATIVE) != 0;
    int oblique = inInstrumental ? INSTRUMENTAL : DATIVE;
    return bothNominative || (head.cases() & start.cases() & oblique) != 0;
  }
}
