package io.github.objectivityplan.deadline;

/** The classes of words that the deadline language knows; {@link Lexicon} lists the words. */
enum Word {
  /** Not in the lexicon, or not a word at all. */
  NONE,
  MONTH,
  WEEKDAY,
  SEASON,
  /** «Первый», «последняя»: value is the number, -1 for the last. */
  ORDINAL,
  /** «Три», «двух»: value is the number. */
  NUMBER_WORD,
  /** «Дважды»: value is the number of times. */
  TIMES_WORD,
  /**
   * A unit of time; value is an ordinal of {@link Lexicon.Unit}, and {@link Lexicon#MANY} more for
   * the genitive plural of a part of a year.
   */
  UNIT,
  /** «Дневный», «трехдневный», «недельный»: value is unit * 100 + amount. */
  UNIT_ADJECTIVE,
  /** «Ежемесячно»: value is an ordinal of {@link Lexicon.Unit}. */
  EVERY_UNIT,
  /** «Каждый». */
  EACH,
  /** «Раз», «раза». */
  TIMES,
  /** «Число», «числа» of a month. */
  DATE_WORD,
  STUDY,
  WORKING,
  CALENDAR_DAYS,
  /** «Год», «г.»: value 1 for the plural («гг.»). */
  YEAR,
  T,
  S_LETTER,
  CURRENT,
  NEW,
  SEASON_PREFIX,
  NEXT,
  REPORTING,
  WHOLE,
  BEGINNING,
  MIDDLE,
  END,
  HALF,
  HOLIDAYS,
  TIME,
  PERIOD,
  ACTION,
  TERM,
  TERMS,
  COURSE,
  UNTIL,
  TOWARDS,
  FROM,
  BY,
  IN,
  AT,
  FOR,
  SINCE,
  THROUGH,
  AND,
  OR,
  NOT,
  THAN,
  LATER,
  EARLIER,
  RARER,
  OFTENER,
  LESS,
  MORE,
  MINIMUM,
  MAXIMUM,
  WITHIN,
  BEFORE,
  EVE,
  AFTER,
  DURING,
  FRAME,
  WHEN,
  INCLUSIVE,
  SAME_TIME,
  MOMENT,
  RESULT,
  FINISH,
  FACT,
  MEASURE,
  CASE,
  ACCORDING,
  ACCORDANCE,
  WITH_ACCOUNT,
  SCHEDULE,
  SET,
  REQUEST,
  STAGES,
  ALWAYS,
  NOW_AND_THEN,
  ONCE,
  AT_ONCE,
  UNPLANNED,
  /** «Кроме», «за исключением». */
  EXCEPT,
  THEN,
  NUMBERED,
  HELD,
  /** «На заседании», «на педсовете»: a meeting, in the case that a preposition of place takes. */
  MEETING,
  DITTO,
  /** «ХХ»: stands for a number that is not known yet. */
  BLANK,
  BETWEEN
}
