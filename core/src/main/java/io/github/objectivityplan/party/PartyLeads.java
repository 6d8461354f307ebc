package io.github.objectivityplan.party;

import static io.github.objectivityplan.party.PartyElements.COMMA;
import static io.github.objectivityplan.party.PartyElements.LINE;
import static io.github.objectivityplan.party.PartyElements.SEMICOLON;
import static io.github.objectivityplan.party.PartyElements.SLASH;
import static io.github.objectivityplan.party.PartyHeads.LOOK_AHEAD;

import io.github.objectivityplan.party.PartyElements.Element;
import io.github.objectivityplan.party.PartyElements.Sort;
import io.github.objectivityplan.party.PartyHeads.Head;
import io.github.objectivityplan.party.PartyLexicon.Trait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What leads to a party and is not the party: bullets, «или», «при участии», «Отв.:». */
final class PartyLeads {

  private final String text;
  private final List<Element> elements;
  private final PartyHeads heads;

  /** Whether dashes have headed items of the list so far. */
  boolean hasDashBullets;

  /** The number of the last item that the line has, 0 before the first. */
  private int item;

  PartyLeads(String text, List<Element> elements, PartyHeads heads) {
    this.text = text;
    this.elements = elements;
    this.heads = heads;
  }

  /** Forgets the numbers of the line before when a party begins a line or a new list. */
  void begin(int at) {
    if (at == 0 || (at < elements.size() && elements.get(at).follows(LINE | SEMICOLON))) {
      item = 0;
    }
  }

  /** The first element of a party after bullets, joining words and a label. */
  int bodyAt(int at) {
    int body = at;
    if (body < elements.size() && isBullet(body)) {
      hasDashBullets |= elements.get(body).sort() == Sort.DASH;
      item = elements.get(body).sort() == Sort.NUMBER ? numberAt(body) : item;
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
    boolean opens = element.is("и") && !element.dot() && (at == 0 || element.follows(SEMICOLON));
    if (element.is("или") || element.is("либо") || (opens && !next.is("или"))) {
      boolean begins = next.sort() == Sort.NAME || heads.at(at + 1) != null;
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
    return pair && !isApart(at + 2) ? 2 : 0;
  }

  boolean isLabel(int at) {
    int end = labelEnd(at);
    if (end == at || end >= elements.size() || elements.get(end).follows(COMMA | SEMICOLON)) {
      return end > at;
    }
    // «комиссия в составе: …» is a body and its first member
    if (elements.get(end - 2).is("составе")) {
      return false;
    }
    // «Зам. директора по УВР: Иванова И.И.» is a position and its holder
    Head head = heads.at(at);
    boolean position =
        head != null
            && head.isPerson()
            && !head.isPlural()
            && !head.traits().contains(Trait.ADJECTIVAL)
            && !head.traits().contains(Trait.NEEDS_COMPLEMENT);
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

  boolean isBullet(int at) {
    Element element = elements.get(at);
    boolean begins = at == 0 || element.follows(LINE | SEMICOLON) || isNextItem(at);
    if (!begins || isApart(at + 1)) {
      return false;
    }
    Element next = elements.get(at + 1);
    return switch (element.sort()) {
      case SIGN -> "•*·▪●◦".indexOf(text.charAt(element.start())) >= 0;
      case DASH -> at == 0 || hasDashBullets || element.follows(SEMICOLON);
      case NUMBER ->
          numberAt(at) >= 0 && (element.dot() || (next.isSign(')', text) && !isApart(at + 2)));
      default -> false;
    };
  }

  /** Whether the number at a place goes on with the list: «2.» in «1. Завуч 2. Методист». */
  boolean isNextItem(int at) {
    Element last = elements.get(Math.max(0, at - 1));
    boolean numbersTheLast =
        last.isSign('№', text)
            || (last.abbreviation() != null
                && last.abbreviation().denotes() == PartyLexicon.Denotes.LEGAL_FORM);
    boolean closed =
        elements.get(at).dot()
            || (at + 1 < elements.size() && elements.get(at + 1).isSign(')', text));
    return item > 0 && !numbersTheLast && closed && numberAt(at) == item + 1;
  }

  /** The number of one or two digits at a place, -1 when none stands there. */
  private int numberAt(int at) {
    String digits = elements.get(at).word();
    boolean number = elements.get(at).sort() == Sort.NUMBER && digits.length() < 3;
    for (int i = 0; number && i < digits.length(); i++) {
      number = Character.isDigit(digits.charAt(i));
    }
    return number ? Integer.parseInt(digits) : -1;
  }

  /** The words of the label that stands between two places, if one does. */
  @Nullable String label(int first, int body) {
    for (int i = first; i < body; i++) {
      int end = labelEnd(i);
      if (end == body) {
        int colon = elements.get(end - 1).start();
        return Words.collapse(text.substring(elements.get(i).start(), colon));
      }
    }
    return null;
  }
}
