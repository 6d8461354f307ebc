package io.github.objectivityplan.plan;

/** What a column of the plan's table holds. */
public enum ColumnRole {
  /** № п/п. */
  NUMBER,
  /** Наименование мероприятия. */
  ACTIVITY,
  /** Срок. */
  DEADLINE,
  /** Ответственный исполнитель. */
  RESPONSIBLE,
  /** Ожидаемый результат. */
  RESULT,
  /** Примечание. */
  NOTE,
  /** Any other column; its cells are kept in {@link Activity#other()} under the column's title. */
  OTHER
}
