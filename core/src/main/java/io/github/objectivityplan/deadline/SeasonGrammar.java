package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.CalendarSpan.Holidays;
import io.github.objectivityplan.deadline.CalendarSpan.Season;
import io.github.objectivityplan.deadline.Lexicon.Unit;
import io.github.objectivityplan.deadline.Token.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms that name seasons and holidays.
 *
 * <pre>
 * seasons  = prefix DASH season                        «осенне-весенний период»
 *          | season { ( "," | и ) season } каникулы    «осенние и весенние каникулы»
 * season   = осень [ период | время | месяцы ] [ year ]
 * holidays = [ season ] каникулы [ период | время ] [ year ]
 * </pre>
 */
final class SeasonGrammar {

  private final Tokens tokens;
  private final YearGrammar years;

  SeasonGrammar(Tokens tokens, YearGrammar years) {
    this.tokens = tokens;
    this.years = years;
  }

  /** Several seasons or holidays that one word names; empty if none stand here. */
  List<SpanRange> list() {
    return tokens.is(0, Word.SEASON_PREFIX) ? twoSeasons() : holidaysOfSeasons();
  }

  /** A season or holidays. */
  @Nullable CalendarSpan span() {
    Holidays holidays = holidays();
    return holidays == null ? season() : holidays;
  }

  /** «осенне-весенний период»: both seasons, not what lies between them. */
  private List<SpanRange> twoSeasons() {
    if (!tokens.is(0, Word.SEASON_PREFIX)
        || !tokens.is(1, Type.DASH)
        || !tokens.is(2, Word.SEASON)) {
      return List.of();
    }
    Season.Name first = Season.Name.values()[tokens.peek(0).value()];
    tokens.at += 2;
    Season last = season();
    return last == null
        ? List.of()
        : List.of(new SpanRange(new Season(last.year(), first)), new SpanRange(last));
  }

  /** «осенние и весенние каникулы»: the last word names what the seasons are of. */
  private List<SpanRange> holidaysOfSeasons() {
    int begin = tokens.at;
    List<Season.Name> seasons = new ArrayList<>(2);
    boolean more = true;
    while (more && isSeasonAdjective() && seasons.size() < Season.Name.values().length) {
      seasons.add(Season.Name.values()[tokens.peek(0).value()]);
      tokens.at++;
      more = tokens.is(0, Type.COMMA) || tokens.is(0, Word.AND);
      tokens.at += more ? 1 : 0;
    }
    if (seasons.size() < 2 || more || !tokens.take(Word.HOLIDAYS)) {
      tokens.at = begin;
      return List.of();
    }
    YearMark year = years.year();
    return seasons.stream().map(name -> new SpanRange(new Holidays(year, name))).toList();
  }

  private boolean isSeasonAdjective() {
    return tokens.is(0, Word.SEASON) && tokens.peek(0).lemma().endsWith("ий");
  }

  /** «осень», «в летний период», «зимние месяцы». */
  private @Nullable Season season() {
    if (!tokens.is(0, Word.SEASON) || tokens.is(1, Word.HOLIDAYS)) {
      return null;
    }
    Season.Name name = Season.Name.values()[tokens.peek(0).value()];
    tokens.at++;
    if (tokens.is(0, Word.PERIOD, Word.TIME) || tokens.isUnit(0, Unit.MONTH)) {
      tokens.at++;
    }
    return new Season(years.year(), name);
  }

  /** «осенние каникулы», «каникулярное время». */
  private @Nullable Holidays holidays() {
    boolean named = tokens.is(0, Word.SEASON) && tokens.is(1, Word.HOLIDAYS);
    if (!named && !tokens.is(0, Word.HOLIDAYS)) {
      return null;
    }
    Season.Name season = named ? Season.Name.values()[tokens.peek(0).value()] : null;
    tokens.at += named ? 2 : 1;
    if (tokens.is(0, Word.PERIOD, Word.TIME)) {
      tokens.at++;
    }
    return new Holidays(years.year(), season);
  }
}
