package io.github.objectivityplan.deadline;

/**
 * Указание года: the year as a deadline names it.
 *
 * @param kind how the year is named
 * @param year the calendar year, or the year in which the academic year begins; 0 where the kind
 *     names no number
 * @param shared whether the number is written at a later part of the cell and only shared with this
 *     one («сентябрь, март 2021 г.»)
 */
public record YearMark(Kind kind, int year, boolean shared) {

  /** How a year is named. */
  public enum Kind {
    /** Календарный год: «2024 г.». */
    CALENDAR,
    /** Учебный год: «2023/24 уч. г.». */
    ACADEMIC,
    /** Текущий год: «т. г.», the document's year. */
    THIS,
    /** Следующий год: the year after the document's. */
    NEXT,
    /** Учебный год без номера: the academic year of the plan. */
    THIS_ACADEMIC,
    /** Следующий учебный год: the academic year after the plan's. */
    NEXT_ACADEMIC
  }

  /** «Т. г.», «текущего года». */
  public static final YearMark THIS = new YearMark(Kind.THIS, 0, false);

  /** «Следующего года». */
  public static final YearMark NEXT = new YearMark(Kind.NEXT, 0, false);

  /** «Учебного года» without a number. */
  public static final YearMark THIS_ACADEMIC = new YearMark(Kind.THIS_ACADEMIC, 0, false);

  /** «Следующего учебного года». */
  public static final YearMark NEXT_ACADEMIC = new YearMark(Kind.NEXT_ACADEMIC, 0, false);

  /**
   * Makes a year mark.
   *
   * @throws IllegalArgumentException if a numbered kind has no year from 1000 to 9999, or another
   *     kind has one
   */
  public YearMark {
    boolean numbered = kind == Kind.CALENDAR || kind == Kind.ACADEMIC;
    if (numbered ? year < 1000 || year > 9999 : year != 0) {
      throw new IllegalArgumentException(
          "Expected " + (numbered ? "a year from 1000 to 9999" : "no number") + ", got " + year);
    }
    if (shared && !numbered) {
      throw new IllegalArgumentException("Expected a numbered year to share, got " + kind);
    }
  }

  /** The calendar year {@code year}. */
  public static YearMark of(int year) {
    return new YearMark(Kind.CALENDAR, year, false);
  }

  /** The academic year that begins in {@code firstYear}: 2023 is 2023/24. */
  public static YearMark academic(int firstYear) {
    return new YearMark(Kind.ACADEMIC, firstYear, false);
  }

  /** This year, marked as written at a later part of the cell. */
  YearMark asShared() {
    return numbered() ? new YearMark(kind, year, true) : this;
  }

  boolean numbered() {
    return kind == Kind.CALENDAR || kind == Kind.ACADEMIC;
  }

  /** Whether the year runs from September: «учебный год». */
  boolean isAcademic() {
    return switch (kind) {
      case ACADEMIC, THIS_ACADEMIC, NEXT_ACADEMIC -> true;
      case CALENDAR, THIS, NEXT -> false;
    };
  }
}
