package io.github.objectivityplan.deadline;

/** Вид срока: what a part of a deadline says. */
public enum DeadlineKind {
  /** Конкретная дата: one day. */
  ON,
  /** Не позднее: the last day («до 22 января»). */
  BY,
  /** Отрезок: a month, a range, a decade, a quarter, a half-year, a season. */
  DURING,
  /** В течение всего периода: «в течение учебного года», «постоянно». */
  THROUGHOUT,
  /** Периодически: «ежемесячно», «2 раза в год». */
  RECURRING,
  /** Относительно события: «за 2 недели до ВПР». */
  RELATIVE,
  /** По графику, по плану: the date stands in another document. */
  PER_SCHEDULE,
  /** По запросу, при необходимости: nobody knows the date yet. */
  ON_REQUEST,
  /** Anything that the language does not know. */
  UNRECOGNISED
}
