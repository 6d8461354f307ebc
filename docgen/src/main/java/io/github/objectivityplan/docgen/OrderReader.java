package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Drafts.Piece;
import io.github.objectivityplan.docgen.Marks.ActKind;
import io.github.objectivityplan.docgen.Marks.Enacting;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.location.SourceLocation;
import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.order.ActRequisites;
import io.github.objectivityplan.order.Executor;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Signatory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an order. */
final class OrderReader {

  private final ReadingLog log;
  private final List<Line> lines;
  private int at;

  /** Here the signature must have ended: what follows is a list of readers or the executor. */
  private int signatureEnd;

  private @Nullable String number;
  private @Nullable LocalDate date;
  private @Nullable String place;
  private String title = "";
  private final Piece preamble = new Piece("", null);
  private @Nullable String enactingWord;

  /** A date and a number that stand in the letterhead. */
  private final List<Line> cornerRequisites = new ArrayList<>();

  private OrderReader(List<Line> lines, ReadingLog log) {
    this.lines = lines;
    this.log = log;
  }

  static Order read(List<Line> lines, ReadingLog log) {
    return new OrderReader(lines, log).read();
  }

  private Order read() {
    int kindAt = kindLine();
    Line kindLine = kindAt < 0 ? null : lines.get(kindAt);
    ActKind named = kindLine == null ? null : Marks.actKind(kindLine.text());
    NamedAct act = kindLine == null || named != null ? null : NamedAct.of(kindLine.text());
    int bodyAt = bodyLine(Math.max(0, kindAt + 1));
    Enacting enacting = bodyAt < lines.size() ? Marks.enacting(lines.get(bodyAt).text()) : null;
    OrderKind kind =
        named != null
            ? named.kind()
            : act != null && act.kind() != null
                ? act.kind()
                : enacting == null ? OrderKind.PRIKAZ : Marks.kindOf(enacting);
    Letterhead letterhead = new Letterhead(log);
    at = Math.max(0, kindAt);
    if (kindAt >= 0) {
      log.place(PlanPath.ORDER.field("kind"), lines.get(kindAt).location());
      lines.subList(0, kindAt).forEach(line -> corner(line, letterhead));
      at = kindAt + 1;
      if (act != null) {
        named(act, kind, lines.get(kindAt), letterhead);
      }
      if (named != null && !named.rest().isEmpty()) {
        requisites(lines.get(kindAt).withText(named.rest()));
      }
    }
    head(bodyAt, kindAt < 0 ? letterhead : null);
    cornerRequisites.forEach(date == null && number == null ? this::requisites : log::unplaced);
    if (kindAt < 0 && enacting != null && NamedAct.isDecision(enacting.word())) {
      otherKind(enacting.word(), kind, lines.get(bodyAt).location());
    }
    preamble(bodyAt);
    Line body = bodyAt < lines.size() ? lines.get(bodyAt) : null;
    ClauseReader clauses = new ClauseReader(log);
    int end = signatureStart(Math.min(bodyAt + (enacting == null ? 0 : 1), lines.size()));
    if (body != null && enacting != null) {
      enactingWord = enacting.word();
      log.place(PlanPath.ORDER.field("enactingWord"), body.location());
      if (!enacting.before().isEmpty()) {
        addToPreamble(enacting.before());
        log.place(PlanPath.ORDER.field("preamble"), body.location());
      }
      if (!enacting.after().isEmpty()) {
        clauses.take(body.withText(enacting.after()));
      }
      at = bodyAt + 1;
    } else {
      at = Math.min(bodyAt, lines.size());
    }
    lines.subList(at, Math.max(at, end)).forEach(clauses::take);
    at = Math.max(at, end);
    Signatory signatory = signatory();
    Executor executor = executor();
    leave(lines.size());
    return Order.builder(kind)
        .issuer(letterhead.organization())
        .number(number)
        .date(date)
        .place(place)
        .title(title.isEmpty() ? null : title)
        .legalBasis(ActReference.findAll(preamble.text()))
        .preamble(preamble.text())
        .enactingWord(enactingWord)
        .clauses(clauses.clauses())
        .signatory(signatory)
        .executor(executor)
        .build();
  }

  private int kindLine() {
    for (int i = 0; i < lines.size(); i++) {
      if (Marks.enacting(lines.get(i).text()) != null) {
        break;
      }
      if (Marks.actKind(lines.get(i).text()) != null) {
        return i;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (Marks.enacting(text) != null || Marks.opensActTitle(text)) {
        return -1;
      }
      if (NamedAct.of(text) != null) {
        return i;
      }
    }
    return -1;
  }

  private void named(NamedAct act, OrderKind kind, Line line, Letterhead letterhead) {
    if (act.kind() == null) {
      otherKind(act.word(), kind, line.location());
      log.unplaced(act.word(), line.location());
    }
    if (Letterhead.beginsName(act.rest())) {
      letterhead.take(line.withText(act.rest()));
    } else {
      requisites(line.withText(act.rest()));
    }
  }

  private void otherKind(String word, OrderKind kind, @Nullable SourceLocation location) {
    log.notice(
        "act-kind",
        location,
        "акт назван «%s», такого вида среди приказов нет: прочитан как %s"
            .formatted(word, kind.nominative()),
        "the act is called «%s», which is no kind of order: read as «%s»"
            .formatted(word, kind.nominative()));
  }

  /** A line above the word for the act: of the letterhead, or the act's date and number in it. */
  private void corner(Line line, Letterhead letterhead) {
    ActRequisites found = ActRequisites.find(line.text());
    boolean nothingElse = found.rest().chars().noneMatch(Character::isLetterOrDigit);
    if (nothingElse && (found.date() != null || found.number() != null)) {
      cornerRequisites.add(line);
    } else {
      letterhead.take(line);
    }
  }

  /** The line with the enacting word, else the first item. */
  private int bodyLine(int from) {
    for (int i = from; i < lines.size(); i++) {
      if (Marks.enacting(lines.get(i).text()) != null) {
        return i;
      }
    }
    for (int i = from; i < lines.size(); i++) {
      ItemNumber item = ItemNumber.of(lines.get(i).text());
      if (item != null && item.number().startsWith("1")) {
        return i;
      }
    }
    return lines.size();
  }

  /** Date, number, place and title, in whatever order they stand. */
  private void head(int bodyAt, @Nullable Letterhead letterhead) {
    boolean any = false;
    while (at < bodyAt) {
      Line line = lines.get(at);
      String text = line.text();
      if (Marks.opensActTitle(text) && title.isEmpty()) {
        title(bodyAt);
        any = true;
        continue;
      }
      if (Marks.opensPreamble(text)) {
        return;
      }
      if (Marks.isRequisitesLine(text) || isBareNumber(text)) {
        requisites(line);
      } else if (Marks.isPlace(text) && place == null) {
        place(line);
      } else if (isPlaceBeforeTitle(bodyAt) && (letterhead == null || !hasNoRequisites())) {
        place(line);
      } else if (letterhead != null && !any) {
        letterhead.take(line);
      } else if (title.isEmpty() && text.length() < 250) {
        title(bodyAt);
        any = true;
        continue;
      } else {
        return;
      }
      at++;
    }
  }

  private boolean hasNoRequisites() {
    return date == null && number == null;
  }

  /** Whether the line names a place and nothing parts it from the title but such lines. */
  private boolean isPlaceBeforeTitle(int bodyAt) {
    for (int i = at; i < bodyAt && title.isEmpty(); i++) {
      String text = lines.get(i).text();
      if (i > at && Marks.opensActTitle(text)) {
        return true;
      }
      if (!Marks.isPlace(text)
          && !PlaceName.is(text)
          && !(i > at && Marks.isRequisitesLine(text))) {
        return false;
      }
    }
    return false;
  }

  private void place(Line line) {
    String text = line.text();
    if (place == null) {
      place = text;
      log.place(PlanPath.ORDER.field("place"), line.location());
    } else if (place.equals(text)) {
      log.unplaced(line);
    } else {
      place += ", " + text;
    }
  }

  private boolean isBareNumber(String text) {
    return number == null && text.length() <= 12 && text.matches("\\d+[\\d/А-Яа-я-]*");
  }

  private void requisites(Line line) {
    ActRequisites found = ActRequisites.find(line.text());
    String rest = found.rest();
    if (date == null && found.date() != null) {
      date = found.date();
      log.place(PlanPath.ORDER.field("date"), line.location());
    }
    if (number == null && found.number() != null) {
      number = withoutLine(found.number());
      log.place(PlanPath.ORDER.field("number"), line.location());
    } else if (number == null && found.date() == null && isBareNumber(rest)) {
      number = rest;
      rest = "";
      log.place(PlanPath.ORDER.field("number"), line.location());
    }
    rest = rest.replaceAll("^[_\\s.,«»\"]+|[_\\s,«»\"]+$", "").strip();
    if (rest.isEmpty() || rest.equalsIgnoreCase("от")) {
      return;
    }
    int titleAt = rest.indexOf(" О ") >= 0 ? rest.indexOf(" О ") : rest.indexOf(" Об ");
    if (Marks.opensActTitle(rest) && title.isEmpty()) {
      title = rest;
    } else if ((Marks.isPlace(rest) || PlaceName.is(rest)) && place == null) {
      if (titleAt > 0 && title.isEmpty()) {
        title = rest.substring(titleAt).strip();
        rest = rest.substring(0, titleAt).strip();
      }
      place = rest;
      log.place(PlanPath.ORDER.field("place"), line.location());
    } else {
      log.unplaced(rest, line.location());
    }
  }

  /** The number without the line that it was written on: «__41-од__». */
  private static String withoutLine(String number) {
    String bare = number.replaceAll("^_+|_+$", "");
    return bare.isEmpty() ? number : bare;
  }

  private void title(int bodyAt) {
    Line first = lines.get(at++);
    log.place(PlanPath.ORDER.field("title"), first.location());
    StringBuilder text = new StringBuilder(first.text());
    while (at < bodyAt) {
      Line line = lines.get(at);
      boolean ended = text.charAt(text.length() - 1) == '.' && !Marks.beginsLower(line.text());
      if (Marks.opensPreamble(line.text()) && !Marks.beginsLower(line.text())
          || ended
          || line.text().length() > 160 && !Marks.beginsLower(line.text())
          || ItemNumber.of(line.text()) != null
          || Marks.isRequisitesLine(line.text())) {
        break;
      }
      text.append(' ').append(line.text());
      at++;
    }
    title = text.toString().replaceAll("^\\*+|\\*+$", "");
  }

  private void preamble(int bodyAt) {
    int end = Math.min(bodyAt, lines.size());
    if (at < end) {
      log.place(PlanPath.ORDER.field("preamble"), lines.get(at).location());
    }
    while (at < end) {
      addToPreamble(lines.get(at++).text());
    }
  }

  private void addToPreamble(String line) {
    if (!preamble.isEmpty() && (Marks.beginsLower(line) || preamble.isUnfinished())) {
      preamble.goOnInLine(line);
    } else {
      preamble.goOn(line);
    }
  }

  /** The first line of the signature. */
  private int signatureStart(int from) {
    int lastItem = from;
    signatureEnd = acquaintance(from);
    for (int i = from; i < signatureEnd; i++) {
      if (ItemNumber.of(lines.get(i).text()) != null) {
        lastItem = i;
      }
    }
    for (int i = lastItem + 1; i < signatureEnd; i++) {
      if (ExecutorReader.beginsAt(lines, i) && endsSentence(i - 1)) {
        signatureEnd = i;
      }
    }
    signatureEnd = visa(lastItem + 1);
    List<SignatureCandidate> candidates = new ArrayList<>();
    for (int i = lastItem + 1; i < signatureEnd; i++) {
      SignatureCandidate candidate = candidate(i, lastItem);
      boolean known =
          candidate != null
              && candidates.stream().anyMatch(other -> other.start() == candidate.start());
      if (candidate != null && !known) {
        candidates.add(candidate);
      }
    }
    if (!candidates.isEmpty()) {
      return chosen(candidates).start();
    }
    // nobody's name: a position alone
    for (int i = lastItem + 1; i < signatureEnd; i++) {
      String text = lines.get(i).text();
      if (Marks.isPosition(text) && !SignatureCandidate.isText(text) && endsSentence(i - 1)) {
        return i;
      }
    }
    return signatureEnd;
  }

  /** Who may sign with the name at the end of a line; {@code null} if the line is text. */
  private @Nullable SignatureCandidate candidate(int i, int lastItem) {
    Line line = lines.get(i);
    String above = i > lastItem + 1 ? lines.get(i - 1).text() : "";
    PersonName name = PersonName.atEnd(above, line.text());
    if (name == null || ExecutorReader.isMarked(line.text())) {
      return null;
    }
    boolean lower = Marks.beginsLower(line.text());
    boolean signed = line.text().startsWith("п/п");
    boolean own = name.alone() || signed || Marks.isPosition(line.text()) && !lower;
    boolean tail = !Marks.beginsLower(name.before()) && endsSentence(i - 1);
    boolean goesOn = i > lastItem + 1 && !endsSentence(i - 1) && positionAbove(i) > lastItem;
    if (!own && !tail && !goesOn) {
      return null;
    }
    int start = positionAbove(i);
    boolean afterText = false;
    while (start < i
        && (SignatureCandidate.isText(lines.get(start).text())
            || PersonName.atEnd(lines.get(start).text()) != null)) {
      start++;
      afterText = true;
    }
    StringBuilder text = new StringBuilder(lines.get(start).text());
    for (int next = start + 1; next <= i; next++) {
      text.append('\n').append(lines.get(next).text());
    }
    boolean listed = lines.get(start - 1).text().endsWith(":");
    return SignatureCandidate.of(start, text.toString(), afterText, listed);
  }

  /**
   * The first of those whose line is most like a signature; where a list of people stands above it,
   * the last.
   */
  private SignatureCandidate chosen(List<SignatureCandidate> candidates) {
    SignatureCandidate chosen = candidates.get(0);
    boolean listed = chosen.listed();
    int alike = 0;
    for (SignatureCandidate candidate : candidates) {
      int more = candidate.rank().compareTo(chosen.rank());
      alike = more > 0 ? 1 : more == 0 ? alike + 1 : alike;
      if (more > 0 || more == 0 && listed) {
        chosen = candidate;
      }
    }
    if (alike > 1 && chosen.rank() == SignatureCandidate.Rank.OFFICIAL) {
      String text = lines.get(chosen.start()).text();
      log.notice(
          "signatory-chosen",
          lines.get(chosen.start()).location(),
          "подписью приказа могут быть строки: %s; за подпись принята «%s»".formatted(alike, text),
          "lines that may be the order's signature: %s; taken for it: «%s»".formatted(alike, text));
    }
    return chosen;
  }

  /** The line with which a list of those who have read the act begins; the end if there is none. */
  private int acquaintance(int from) {
    for (int i = from; i < lines.size(); i++) {
      if (Leftovers.beginsAcquaintance(lines.get(i).text())) {
        return i;
      }
    }
    return lines.size();
  }

  /**
   * The line with which the marks of those begin who agree to the act; the end if there is none.
   */
  private int visa(int from) {
    for (int i = from; i < signatureEnd; i++) {
      if (Marks.stamp(lines.get(i).text()) != null) {
        return i;
      }
    }
    return signatureEnd;
  }

  private boolean endsSentence(int i) {
    String text = lines.get(i).text();
    if (text.endsWith(":") && Marks.isPosition(text) && !SignatureCandidate.isText(text)) {
      return false;
    }
    return ".;:".indexOf(text.charAt(text.length() - 1)) >= 0
        || ItemNumber.of(text) != null
        || AttachmentNote.begins(text);
  }

  private int positionAbove(int nameAt) {
    int start = nameAt;
    while (start > 0
        && !endsSentence(start - 1)
        && (lines.get(start - 1).text().length() < 120 || isBeside(start - 1, nameAt))
        && nameAt - start < 5
        && !(start < nameAt
            && Marks.isPosition(lines.get(start).text())
            && Character.isUpperCase(lines.get(start).text().charAt(0)))) {
      start--;
    }
    return start;
  }

  /** Whether the lines can be a position and a name in a table, where a position may be long. */
  private boolean isBeside(int position, int name) {
    return lines.get(position).inTable() && lines.get(name).inTable();
  }

  private @Nullable Signatory signatory() {
    if (at >= signatureEnd) {
      return null;
    }
    log.place(PlanPath.ORDER.field("signatory"), lines.get(at).location());
    String position = "";
    for (int i = at; i < Math.min(signatureEnd, at + 7); i++) {
      String line = lines.get(i).text();
      if (line.chars().allMatch(c -> c == '_' || c == ' ')) {
        continue;
      }
      position = position.isEmpty() ? line : position + "\n" + line;
      PersonName name = PersonName.atEnd(position);
      if (name != null) {
        if (i > at) {
          PlanPath path = PlanPath.ORDER.field("signatory").field("name");
          log.place(path, lines.get(i).location());
        }
        at = i + 1;
        String before = name.before();
        boolean colon = before.endsWith(":");
        before = colon ? before.substring(0, before.length() - 1).strip() : before;
        return Signatory.of(before, name.name());
      }
    }
    String text = lines.get(at).text();
    at++;
    return Signatory.of(text, null);
  }

  private @Nullable Executor executor() {
    for (int i = at; i < lines.size(); i++) {
      if (ExecutorReader.beginsAt(lines, i) || ExecutorReader.isNameOverPhone(lines, i)) {
        leave(i);
        log.place(PlanPath.ORDER.field("executor"), lines.get(i).location());
        ExecutorReader.Read read = ExecutorReader.read(lines, i);
        at = read.end();
        return read.executor();
      }
    }
    return null;
  }

  /** The lines that have no place in an order; who agrees to it, agrees to no plan. */
  private void leave(int end) {
    List<Line> left = lines.subList(Math.min(at, end), end);
    for (int i = 0; i < left.size(); i++) {
      if (Marks.stamp(left.get(i).text()) != null) {
        int count = left.size() - i;
        log.notice(
            "order-agreement",
            left.get(i).location(),
            "виза согласования приказа: строк вне документа: %s".formatted(count),
            "a mark of agreement to the order: lines outside of the document: %s".formatted(count));
        break;
      }
    }
    left.forEach(log::unplaced);
    at = Math.max(at, end);
  }
}
