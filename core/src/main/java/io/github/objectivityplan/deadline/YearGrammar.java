package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.CalendarSpan.WholeYear;
import io.github.objectivityplan.deadline.Token.Type;
import org.jspecify.annotations.Nullable;

/**
 * The forms that name a year.
 *
 * <pre>
 * year         = [ "," | в ] ( yyyy [ г. ] | yyyy ( DASH | "/" ) yy [ уч. ] [ г. ] ) | "(" yyyy ")"
 *              | yy г. | relativeYear
 * relativeYear = т. г. | с. г. | текущего года | следующего года | учебного года
 *              | года, следующего за отчётным [ годом ]
 * wholeYear    = year | учебный год yyyy
 * </pre>
 */
final class YearGrammar {

  private final Tokens tokens;

  YearGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** «2024 год», «2023/24 учебный год», «2023-2025 гг.» is a range of two. */
  @Nullable WholeYear wholeYear() {
    int begin = tokens.at;
    Token first = tokens.peek(0);
    if (first.is(Word.STUDY) && tokens.is(1, Word.YEAR) && isYear(tokens.peek(2))) {
      tokens.at += 2;
      YearMark year = year();
      if (year != null) {
        return new WholeYear(year.isAcademic() ? year : YearMark.academic(year.year()));
      }
      tokens.at = begin;
    }
    if (!isYear(first) && !isShortAcademicYear(first)) {
      return null;
    }
    YearMark year = year();
    return year == null ? null : new WholeYear(year);
  }

  /** Takes a year that follows what it belongs to. */
  @Nullable YearMark year() {
    if (!mayBegin(tokens.peek(0))) {
      return null;
    }
    int begin = tokens.at;
    if (tokens.is(0, Type.COMMA) && isYear(tokens.peek(1)) && !beginsSpan(1)) {
      tokens.at++;
    } else if (tokens.is(0, Type.OPEN) && isYear(tokens.peek(1))) {
      int year = tokens.peek(1).value();
      tokens.at += 2;
      takeYearWord();
      if (tokens.take(Type.CLOSE)) {
        return YearMark.of(year);
      }
      tokens.at = begin;
    } else if (tokens.is(0, Word.IN) && isYear(tokens.peek(1)) && !beginsSpan(1)) {
      tokens.at++;
    } else if (tokens.is(0, Word.STUDY) && tokens.is(1, Word.YEAR) && isYear(tokens.peek(2))) {
      tokens.at += 2;
    }
    Token first = tokens.peek(0);
    if (isYear(first) && !beginsSpan(0)) {
      Token second = tokens.peek(2);
      boolean joined = tokens.is(1, Type.DASH) || tokens.is(1, Type.SLASH);
      boolean follows =
          joined
              && second.is(Type.NUMBER)
              && !beginsSpan(2)
              && (second.value() == first.value() + 1
                  || (second.digits() == 2 && second.value() == (first.value() + 1) % 100));
      if (follows && !tokens.is(3, Word.MONTH) && !isPlural(3)) {
        tokens.at += 3;
        takeAcademicWords();
        return YearMark.academic(first.value());
      }
      tokens.at++;
      boolean academic = takeAcademicWords() && tokens.is(-1, Word.YEAR) && wasStudy();
      return academic ? YearMark.academic(first.value()) : YearMark.of(first.value());
    }
    if (isShortAcademicYear(first)) {
      tokens.at += 3;
      takeAcademicWords();
      return YearMark.academic(2000 + first.value());
    }
    if (first.is(Type.NUMBER) && first.digits() == 2 && tokens.is(1, Word.YEAR)) {
      tokens.at++;
      takeYearWord();
      return YearMark.of(2000 + first.value());
    }
    YearMark relative = relativeYear();
    if (relative == null) {
      tokens.at = begin;
    }
    return relative;
  }

  private boolean mayBegin(Token token) {
    return switch (token.type()) {
      case COMMA, OPEN -> isYear(tokens.peek(1));
      case NUMBER -> token.digits() == 2 || isYear(token);
      case WORD ->
          switch (token.word()) {
            case IN, STUDY, T, S_LETTER, FROM, YEAR, CURRENT, NEXT -> true;
            default -> false;
          };
      default -> false;
    };
  }

  /** «26/27 уч. год». */
  private boolean isShortAcademicYear(Token first) {
    Token second = tokens.peek(2);
    return first.is(Type.NUMBER)
        && first.digits() == 2
        && (tokens.is(1, Type.SLASH) || tokens.is(1, Type.DASH))
        && second.digits() == 2
        && second.value() == first.value() + 1
        && tokens.is(3, Word.STUDY)
        && tokens.is(tokens.is(4, Type.DOT) ? 5 : 4, Word.YEAR);
  }

  private boolean wasStudy() {
    return tokens.is(-2, Word.STUDY) || tokens.is(-3, Word.STUDY);
  }

  private boolean isPlural(int ahead) {
    return tokens.is(ahead, Word.YEAR)
        && tokens.peek(ahead).value() == 1
        && !tokens.is(ahead - 1, Word.STUDY);
  }

  /** «т. г.», «с. г.», «текущего года», «следующего года», «учебного года», «года». */
  private @Nullable YearMark relativeYear() {
    if (tokens.is(0, Word.T) || tokens.is(0, Word.S_LETTER) || isLetterS()) {
      int gap = tokens.is(1, Type.DOT) ? 2 : 1;
      if (tokens.is(gap, Word.YEAR)) {
        tokens.at += gap;
        takeYearWord();
        return YearMark.THIS;
      }
      return null;
    }
    int begin = tokens.at;
    if (tokens.is(0, Word.YEAR)
        && tokens.is(1, Type.COMMA)
        && tokens.is(2, Word.NEXT)
        && tokens.is(3, Word.FOR)
        && tokens.is(4, Word.REPORTING)) {
      tokens.at += 5;
      takeYearWord();
      return YearMark.NEXT;
    }
    boolean current = tokens.take(Word.CURRENT);
    boolean next = !current && tokens.take(Word.NEXT);
    boolean study = tokens.take(Word.STUDY);
    if (study) {
      tokens.takeDot();
    } else if (current || next) {
      tokens.take(Word.CALENDAR_DAYS);
    }
    if (tokens.is(0, Word.YEAR) && (current || next || study)) {
      takeYearWord();
      if (study) {
        return next ? YearMark.NEXT_ACADEMIC : YearMark.THIS_ACADEMIC;
      }
      return next ? YearMark.NEXT : YearMark.THIS;
    }
    tokens.at = begin;
    return null;
  }

  private boolean isLetterS() {
    return tokens.is(0, Word.FROM) && tokens.is(1, Type.DOT) && tokens.is(2, Word.YEAR);
  }

  /** Whether the number there is the beginning of a date, not a year of what stands before it. */
  private boolean beginsSpan(int ahead) {
    return tokens.is(ahead + 1, Type.DOT) && tokens.is(ahead + 2, Type.NUMBER)
        || (tokens.is(ahead + 1, Word.MONTH) && tokens.peek(ahead).digits() <= 2)
        || (tokens.is(ahead + 1, Type.DASH)
            && tokens.is(ahead + 2, Type.NUMBER)
            && tokens.is(ahead + 3, Type.DASH));
  }

  static boolean isYear(Token token) {
    return token.is(Type.NUMBER) && token.digits() == 4 && isYear(token.value());
  }

  static boolean isYear(int number) {
    return number >= 1990 && number <= 2100;
  }

  /** «уч. г.», «учебный год», «г.»; whether anything stood here. */
  private boolean takeAcademicWords() {
    boolean any = tokens.take(Word.STUDY);
    if (any) {
      tokens.takeDot();
    } else if (tokens.is(1, Word.YEAR)) {
      tokens.take(Word.CALENDAR_DAYS);
    }
    return takeYearWord() || any;
  }

  boolean takeYearWord() {
    if (!tokens.is(0, Word.YEAR)) {
      return false;
    }
    boolean abbreviated = tokens.peek(0).end() - tokens.peek(0).start() <= 2;
    tokens.at++;
    if (abbreviated) {
      tokens.takeDot();
      if (tokens.is(0, Word.YEAR) && !tokens.peek(0).spaced()) {
        tokens.at++;
        tokens.takeDot();
      }
    }
    return true;
  }
}
