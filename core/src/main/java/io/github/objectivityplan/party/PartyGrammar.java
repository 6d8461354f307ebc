package io.github.objectivityplan.party;

import static io.github.objectivityplan.party.PartyElements.BLANK_LINE;
import static io.github.objectivityplan.party.PartyElements.COMMA;
import static io.github.objectivityplan.party.PartyElements.LINE;
import static io.github.objectivityplan.party.PartyElements.SEMICOLON;
import static io.github.objectivityplan.party.PartyElements.SLASH;
import static io.github.objectivityplan.party.PartyLexicon.ANY;
import static io.github.objectivityplan.party.PartyLexicon.DATIVE;
import static io.github.objectivityplan.party.PartyLexicon.GENITIVE;
import static io.github.objectivityplan.party.PartyLexicon.INSTRUMENTAL;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a cell «Ответственные»: which element begins a new party.
 *
 * <p>It goes through the elements once. Before each it asks whether a party begins here; the answer
 * depends on what separates the element from the one before it, on what the party so far is, and on
 * whether a head of a party (a noun in the nominative with the adjectives before it, an
 * abbreviation, a name) stands at the element. Nothing looks further ahead than {@link #LOOK_AHEAD}
 * elements, so the time is linear in the length of the cell.
 */
final class PartyGrammar {

  /** The adjectives before a head, or the words before the colon of a label, at most. */
  private static final int LOOK_AHEAD = 6;

  /** The longest text in brackets that is looked at as a position. */
  private static final int LONGEST_POSITION = 120;

  /** A party and its place in the cell. */
  record Read(int start, int end, ResponsibleParty party) {}

  /** Where a head of a party stands, and in which cases it may be read. */
  private record Start(
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

  /** The starts that were looked for once. */
  private final @Nullable Start[] starts;

  private final boolean[] isStartKnown;
  private boolean hasDashBullets;
  private boolean hasBareName;

  // the party that is being read
  private int first;

  /** The first element after what only leads to the party: «или», «при участии», «Отв.:». */
  private int body;

  private @Nullable Start head;
  private int nameAt;
  private boolean nameInBrackets;

  /** Whether the party so far is adjectives that wait for their noun. */
  private boolean open;

  private boolean hasContent;

  /** Whether a comma has opened a clause inside the party: «органы, осуществляющие …». */
  private boolean inClause;

  /** Whether «с» has brought the party in, so that it stands in the instrumental. */
  private boolean inInstrumental;

  private int knownEnd;
  private boolean underTheSameHead;
  private String sharedHead = "";
  private @Nullable String preposition;

  private PartyGrammar(String text, PartyDirectory directory) {
    this.text = text;
    this.directory = directory;
    this.elements = PartyElements.of(text);
    this.starts = new @Nullable Start[elements.size()];
    this.isStartKnown = new boolean[elements.size()];
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

  /** A whole text as one party, whatever separators it has. */
  static ResponsibleParty party(String text) {
    PartyGrammar grammar = new PartyGrammar(text, PartyDirectory.standard());
    for (int at = 0; at < grammar.elements.size(); at++) {
      grammar.take(at);
    }
    grammar.end(grammar.elements.size());
    return grammar.parties.isEmpty()
        ? new ResponsibleParty(text, PartyKind.OTHER, null, null, null, null, false)
        : grammar.parties.get(0).party().withText(text);
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
      if (at > first) {
        int joining = joiningWords(at);
        Step step = joining > 0 ? Step.NEW : step(at);
        if (step != Step.SAME) {
          end(at);
          at += joining;
          begin(at, step == Step.NEW_UNDER_THE_SAME_HEAD);
          inInstrumental = joining > 0 && !elements.get(at - 1).is("и");
        }
      }
      take(at);
      at++;
    }
    end(at);
  }

  private void begin(int at, boolean sharesHead) {
    first = at;
    underTheSameHead = sharesHead;
    nameAt = -1;
    nameInBrackets = false;
    inClause = false;
    hasContent = sharesHead;
    open = !sharesHead;
    if (!sharesHead) {
      head = null;
      preposition = null;
    }
    body = sharesHead ? at : bodyAt(at);
    knownEnd = directory.knownAt(elements, text, body);
  }

  /** Adds an element to the party that is being read. */
  private void take(int at) {
    Element element = elements.get(at);
    if (at < body || element.sort() == Sort.DASH || element.sort() == Sort.SIGN) {
      hasDashBullets |= element.sort() == Sort.DASH && element.follows(LINE) && !hasContent;
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
      Start start = startAt(at);
      if (start != null && start.at() == at) {
        head = start;
        open = false;
        return;
      }
    }
    open &= modifierCases(element) != 0 || element.is("и");
  }

  // ---------------------------------------------------------------- where a party begins

  private Step step(int at) {
    Element element = elements.get(at);
    Element last = elements.get(at - 1);
    if (element.follows(SEMICOLON)) {
      // what the list looked like ends with it
      hasBareName = false;
      hasDashBullets = false;
      return Step.NEW;
    }
    if (at < knownEnd || at < body) {
      return Step.SAME;
    }
    if (isBullet(at) && hasContent) {
      return Step.NEW;
    }
    if (!hasContent) {
      return element.follows(COMMA) && last.sort() == Sort.DASH ? Step.NEW : Step.SAME;
    }
    if (bodyAt(at) > at
        && (element.follows(COMMA | SLASH | LINE)
            || element.capital()
            || last.dot()
            || !isLabel(at))) {
      return Step.NEW;
    }
    if (isNumberSign(element) || element.sort() == Sort.NUMBER) {
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
    Start start = startAt(at);
    if (nameAt >= 0 && head == null) {
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
    boolean sentence = last.dot() && element.capital() && !isShort(last);
    if (start == null) {
      return isUnknownBeginning(element, last, sentence) ? Step.NEW : Step.SAME;
    }
    if (open) {
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
    boolean another =
        element.follows(COMMA | SLASH)
            && last.sort() == Sort.NUMBER
            && head != null
            && !head.isPerson()
            && !isListOfClasses(at);
    return another ? Step.NEW_UNDER_THE_SAME_HEAD : Step.SAME;
  }

  private boolean isListOfClasses(int at) {
    for (int i = at; i < Math.min(elements.size(), at + 2 * LOOK_AHEAD); i++) {
      Element element = elements.get(i);
      if (i > at && element.follows(SEMICOLON)) {
        return false;
      }
      if (element.sort() == Sort.WORD) {
        return element.is("кл")
            || element.word().startsWith("параллел")
            || (element.word().startsWith("класс") && !element.word().startsWith("классн"));
      }
    }
    return false;
  }

  /** A name goes with the one position before it; every other name is a party of its own. */
  private Step nameStep(Element element) {
    if (nameAt >= 0 || head == null || !head.isPerson() || element.follows(COMMA | SLASH)) {
      return open && nameAt < 0 && !element.follows(COMMA | SLASH) ? Step.SAME : Step.NEW;
    }
    boolean ownLine = element.follows(LINE) && head.isPlural();
    return ownLine || element.follows(BLANK_LINE) ? Step.NEW : Step.SAME;
  }

  /** After a name its position follows; a group, a body or an organisation does not. */
  private Step afterName(Element element, @Nullable Start start) {
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
    boolean tight = element.gap() == SLASH;
    boolean bothShort = element.word().length() == 1 && last.word().length() == 1;
    boolean bothAbbreviated =
        element.allCapitals() && last.allCapitals() && (head == null || head.isPerson());
    return tight && (bothShort || bothAbbreviated) ? Step.SAME : Step.NEW;
  }

  private Step commaStep(int at, Element element, Element last, @Nullable Start start) {
    boolean sameLine = !element.follows(LINE);
    if (start != null) {
      boolean moreAdjectives =
          open && sameLine && start.at() > at && PartyLexicon.adjectiveCases(last.word()) != 0;
      boolean narrows =
          start.traits().contains(Trait.ADJECTIVAL)
              && start.at() == at
              && head != null
              && head.traits().contains(Trait.VAGUE)
              && head.at() == at - 1;
      return moreAdjectives || narrows ? Step.SAME : Step.NEW;
    }
    if (opensClause(at)) {
      inClause = true;
      return Step.SAME;
    }
    boolean several = head == null || head.isPlural();
    Abbreviation abbreviation = element.abbreviation();
    if (abbreviation != null) {
      // neither a field of work nor a procedure is a party
      boolean lastIsField =
          last.abbreviation() != null && last.abbreviation().denotes() == Denotes.FIELD;
      return lastIsField && !several ? Step.NEW_UNDER_THE_SAME_HEAD : Step.SAME;
    }
    if (PartyLexicon.isPreposition(element.word())) {
      boolean another =
          element.word().equals(preposition)
              && !several
              && !(at + 1 < elements.size()
                  && PartyLexicon.isDeferring(elements.get(at + 1).word()));
      return another ? Step.NEW_UNDER_THE_SAME_HEAD : Step.SAME;
    }
    if (element.capital()) {
      return Step.NEW;
    }
    boolean person = head != null && head.isPerson();
    if (person && PartyLexicon.isSubject(element.word())) {
      return Step.SAME;
    }
    int cases = PartyLexicon.adjectiveCases(element.word()) & ~NOMINATIVE;
    if ((cases & PartyLexicon.adjectiveCases(last.word())) != 0) {
      return Step.SAME;
    }
    if (person && (cases & DATIVE) != 0 && "по".equals(preposition)) {
      return several ? Step.SAME : Step.NEW_UNDER_THE_SAME_HEAD;
    }
    boolean listOfDuties = person && "за".equals(preposition);
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
    boolean participleNext =
        at + 1 < elements.size()
            && !elements.get(at + 1).follows(COMMA | SEMICOLON | SLASH)
            && PartyLexicon.isParticiple(elements.get(at + 1).word());
    return PartyLexicon.isParticiple(element.word()) || (participleNext && !element.capital());
  }

  /** A noun that heads a party, after nothing but white space. */
  private Step headStep(int at, Element element, Element last, Start start) {
    boolean afterHead = head != null && head.at() == at - 1;
    boolean line = element.follows(LINE);
    if (!agrees(start)) {
      return Step.SAME;
    }
    if (afterHead && start.traits().contains(Trait.SECOND_HALF) && !element.capital()) {
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
    if (last.form() != null && last.form().head().is(Trait.GOVERNS)) {
      return Step.SAME;
    }
    if (start.kind() == PartyKind.ROLE) {
      return element.capital() || line ? Step.NEW : Step.SAME;
    }
    boolean ofAnAuthority = start.kind() == PartyKind.ROLE_GROUP;
    return !ofAnAuthority && element.capital() && line && !afterHead ? Step.NEW : Step.SAME;
  }

  private boolean isOnlyAbbreviations(int at) {
    for (int i = Math.max(body, at - LOOK_AHEAD); i < at; i++) {
      if (!elements.get(i).allCapitals()) {
        return false;
      }
    }
    return true;
  }

  /** An abbreviation that can be a party, after nothing but white space. */
  private Step abbreviationStep(int at, Element element, Element last, Start start) {
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
    if (open || element.sort() != Sort.WORD) {
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
        || !hasContent) {
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
    if (element.is("с") || element.is("со")) {
      return isCompany(at) ? 1 : 0;
    }
    return 0;
  }

  /** Whether the «и» at a place joins two parties, and not two words inside one. */
  private boolean isCoordinate(int at) {
    Element next = elements.get(at + 1);
    if (next.sort() == Sort.NAME) {
      return true;
    }
    Start start = startAt(at + 1);
    Element last = elements.get(at - 1);
    if (start == null || open || (nameAt >= 0 && head == null && start.kind() == PartyKind.OTHER)) {
      return false;
    }
    if (head == null) {
      return !start.mayBeGenitive();
    }
    boolean bare = head.at() == at - 1;
    if (bare && head.traits().contains(Trait.NEEDS_COMPLEMENT)) {
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
    Element last = elements.get(at - 1);
    if (head == null
        || last.word().startsWith("работ")
        || last.word().startsWith("взаимодейств")
        || last.word().startsWith("связ")
        || last.word().startsWith("сотруднич")) {
      return false;
    }
    Start start = startAt(at + 1);
    return start != null
        && (start.abbreviated() || (start.cases() & (INSTRUMENTAL | NOMINATIVE)) == INSTRUMENTAL);
  }

  /** Whether a head may stand beside the head of this party: both in one case. */
  private boolean agrees(Start start) {
    if (head == null || head.abbreviated()) {
      return (start.cases() & NOMINATIVE) != 0 || head != null;
    }
    boolean bothNominative = (head.cases() & NOMINATIVE) != 0 && (start.cases() & NOMINATIVE) != 0;
    int oblique = inInstrumental ? INSTRUMENTAL : DATIVE;
    return bothNominative || (head.cases() & start.cases() & oblique) != 0;
  }

  /** The head of a party at a place: adjectives, then a noun they agree with. */
  private @Nullable Start startAt(int at) {
    if (!isStartKnown[at]) {
      starts[at] = findStart(at);
      isStartKnown[at] = true;
    }
    return starts[at];
  }

  private @Nullable Start findStart(int at) {
    int cases = ANY;
    boolean acting = false;
    for (int i = at; i < Math.min(elements.size(), at + LOOK_AHEAD); i++) {
      Element element = elements.get(i);
      if (element.sort() != Sort.WORD
          || (i > at && element.follows(COMMA | SEMICOLON | SLASH | BLANK_LINE))) {
        return null;
      }
      Form form = element.form();
      if (form != null) {
        Start behind = form.head().is(Trait.ADJECTIVAL) ? nounBehind(i, form) : null;
        if (behind != null) {
          return behind;
        }
        int agreed = form.cases() & cases;
        if (acting && (form.cases() & GENITIVE) != 0) {
          agreed = SINGULAR;
        }
        return (agreed & ANY) == 0
            ? null
            : new Start(
                form.head().kind(),
                form.head().traits(),
                agreed | (form.cases() & MANY),
                i,
                false,
                null);
      }
      Start abbreviated = abbreviatedStart(element, i);
      if (abbreviated != null) {
        return abbreviated;
      }
      int modifier = modifierCases(element);
      cases &= modifier;
      if (cases == 0) {
        return null;
      }
      acting |= isActing(i);
    }
    return null;
  }

  /** The noun that an adjectival head belongs to: «организатор» in «ответственный организатор». */
  private @Nullable Start nounBehind(int at, Form adjective) {
    if (at + 1 >= elements.size()) {
      return null;
    }
    Element next = elements.get(at + 1);
    Form form = next.form();
    boolean close = !next.follows(COMMA | SEMICOLON | SLASH | BLANK_LINE) && !next.capital();
    if (!close || form == null) {
      return null;
    }
    int agreed = form.cases() & adjective.cases() & ~GENITIVE & ~MANY;
    return agreed == 0
        ? null
        : new Start(
            form.head().kind(),
            form.head().traits(),
            agreed | (form.cases() & MANY),
            at + 1,
            false,
            null);
  }

  private static @Nullable Start abbreviatedStart(Element element, int at) {
    Abbreviation abbreviation = element.abbreviation();
    if (abbreviation != null) {
      Denotes denotes = abbreviation.denotes();
      return denotes.isParty() ? new Start(denotes.kind(), Set.of(), ANY, at, true, denotes) : null;
    }
    boolean unknown = element.allCapitals() && element.word().length() <= 8;
    return unknown ? new Start(PartyKind.ORGANIZATION, Set.of(), ANY, at, true, null) : null;
  }

  private static int modifierCases(Element element) {
    if (element.sort() != Sort.WORD) {
      return 0;
    }
    boolean isShort =
        PartyLexicon.isShortModifier(element.word())
            && (element.dot() || element.word().length() > 1);
    return isShort ? ANY : PartyLexicon.adjectiveCases(element.word());
  }

  private boolean isActing(int at) {
    Element element = elements.get(at);
    return element.is("врио")
        || element.is("ио")
        || (element.is("о") && at > 0 && elements.get(at - 1).is("и"));
  }

  private static boolean isShort(Element element) {
    return element.sort() == Sort.WORD
        && ((element.word().length() < 3 && !element.allCapitals())
            || PartyLexicon.isShortModifier(element.word())
            || PartyLexicon.whole(element.word()) != null);
  }

  private boolean isNumberSign(Element element) {
    return element.isSign('№', text);
  }

  // ---------------------------------------------------------------- what leads to a party

  /** The first element of a party after bullets, joining words and a label. */
  private int bodyAt(int at) {
    int body = at;
    if (body < elements.size() && isBullet(body)) {
      hasDashBullets |= elements.get(body).sort() == Sort.DASH;
      body++;
      if (body < elements.size() && elements.get(body).isSign(')', text)) {
        body++;
      }
    }
    if (body > at && isApart(body)) {
      return body;
    }
    body += leadingWords(body);
    return (body == at || !isApart(body)) && isLabel(body) ? labelEnd(body) : body;
  }

  /** Whether the elements before a place have nothing after them in their party. */
  private boolean isApart(int at) {
    return at >= elements.size() || elements.get(at).follows(COMMA | SEMICOLON);
  }

  /** Words that lead to a party and stay in its text: «или», «а также», «при участии». */
  private int leadingWords(int at) {
    if (at + 1 >= elements.size()) {
      return 0;
    }
    Element element = elements.get(at);
    Element next = elements.get(at + 1);
    if (next.follows(COMMA | SEMICOLON)) {
      return 0;
    }
    boolean opens = element.is("и") && (at == 0 || element.follows(SEMICOLON));
    if (element.is("или") || element.is("либо") || (opens && !next.is("или"))) {
      boolean begins = next.sort() == Sort.NAME || startAt(at + 1) != null;
      return begins ? 1 : 0;
    }
    if (element.is("на") || at + 2 >= elements.size()) {
      return element.is("на") ? 1 : 0;
    }
    if (element.is("и") && next.is("или") && next.follows(SLASH)) {
      return 2;
    }
    boolean pair =
        (element.is("а") && next.is("также"))
            || (element.is("при") && (next.is("участии") || next.is("поддержке")))
            || (element.is("при") && (next.is("содействии") || next.is("помощи")))
            || (element.is("с") && (next.is("участием") || next.is("привлечением")))
            || ((element.is("вместе") || element.is("совместно")) && next.is("с"));
    return pair ? 2 : 0;
  }

  private boolean isLabel(int at) {
    int end = labelEnd(at);
    if (end == at || end >= elements.size() || elements.get(end).follows(COMMA | SEMICOLON)) {
      return end > at;
    }
    // «Зам. директора по УВР: Иванова И.И.» is a position and its holder
    Start start = startAt(at);
    boolean position =
        start != null
            && start.isPerson()
            && !start.traits().contains(Trait.ADJECTIVAL)
            && !start.traits().contains(Trait.NEEDS_COMPLEMENT);
    return !(position && elements.get(end).sort() == Sort.NAME);
  }

  /** The element after the colon of a label that begins at a place; the place when none does. */
  private int labelEnd(int at) {
    for (int i = at; i < Math.min(elements.size(), at + LOOK_AHEAD); i++) {
      Element element = elements.get(i);
      if (i > at && element.follows(COMMA | SEMICOLON | LINE)) {
        return at;
      }
      if (i > at && element.isSign(':', text)) {
        return i + 1;
      }
      if (element.sort() != Sort.WORD && element.sort() != Sort.NUMBER) {
        return at;
      }
    }
    return at;
  }

  private boolean isBullet(int at) {
    Element element = elements.get(at);
    if ((at > 0 && !element.follows(LINE | SEMICOLON)) || isApart(at + 1)) {
      return false;
    }
    Element next = elements.get(at + 1);
    return switch (element.sort()) {
      case SIGN -> "•*·▪●◦".indexOf(text.charAt(element.start())) >= 0;
      case DASH -> at == 0 || hasDashBullets || element.follows(SEMICOLON);
      case NUMBER -> element.word().length() < 3 && (element.dot() || next.isSign(')', text));
      default -> false;
    };
  }

  // ---------------------------------------------------------------- what a party is

  private void end(int at) {
    if (at == first) {
      return;
    }
    int start = elements.get(first).start();
    int end = elements.get(at - 1).end();
    hasBareName |= nameAt >= 0 && head == null;
    PartyKind kind = kind(at);
    PersonName person = nameAt < 0 ? null : nameOf(nameAt);
    String words = words(body, at);
    String shared = words(body, sharedUntil(at));
    if (underTheSameHead) {
      words = sharedHead + continuation(words);
    } else {
      sharedHead = shared;
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
    parties.add(
        new Read(
            start,
            end,
            new ResponsibleParty(
                text.substring(start, end), kind, role, person, organization, scope, alternative)));
  }

  /** Whether brackets after a name hold a position: «Иванова И.И. (завуч)». */
  private static boolean isPosition(String brackets) {
    return brackets.length() <= LONGEST_POSITION && party(brackets).kind() == PartyKind.ROLE;
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
      boolean person = head != null && head.isPerson();
      boolean cut =
          person
              ? element.sort() == Sort.WORD && element.word().equals(preposition)
              : element.sort() == Sort.NUMBER
                  || element.sort() == Sort.QUOTE
                  || isNumberSign(element);
      if (cut) {
        return i;
      }
    }
    return at;
  }

  private String continuation(String words) {
    Element own = elements.get(first);
    if (own.sort() == Sort.NUMBER) {
      return " № " + words;
    }
    boolean fieldOnly = own.sort() == Sort.WORD && !own.word().equals(preposition);
    return (fieldOnly && preposition != null ? " " + preposition + " " : " ") + words;
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
    boolean community =
        head.at() > body
            && !head.abbreviated()
            && PartyLexicon.isOfCommunity(elements.get(head.at() - 1).word())
            && elements.get(head.at()).word().startsWith("комитет");
    return community ? PartyKind.BODY : head.kind();
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

  /** The words of a party without its name, brackets, classes and the dash between them. */
  private String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    int classes = classesFrom(from, to);
    Element previous = null;
    for (int i = from; i < classes; i++) {
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
        words.append(separator(element.gap()));
      }
      boolean lastStop = element.dot() && i + 1 >= to && !isShort(element);
      words.append(text, element.start(), lastStop ? element.end() - 1 : element.end());
      previous = element;
    }
    return Words.collapse(words.toString());
  }

  private static String separator(int gap) {
    if ((gap & COMMA) != 0) {
      return ", ";
    }
    return (gap & SLASH) != 0 ? "/" : gap == 0 ? "" : " ";
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
    return label();
  }

  private @Nullable String label() {
    for (int i = first; i < body; i++) {
      int end = labelEnd(i);
      if (end == body) {
        int colon = elements.get(end - 1).start();
        return Words.collapse(text.substring(elements.get(i).start(), colon));
      }
    }
    return null;
  }

  /** Where «5-11 классов» begins behind a position; the end when nothing like it does. */
  private int classesFrom(int from, int to) {
    if (head == null || !head.isPerson()) {
      return to;
    }
    for (int i = Math.max(from, head.at() + 1); i < to; i++) {
      if (elements.get(i).sort() == Sort.NUMBER && isListOfClasses(i)) {
        return i;
      }
    }
    return to;
  }
}
