package io.github.objectivityplan.docgen;

/**
 * Часть документа, которую открывает слово: a part of a plan or an order that a word of the text
 * begins, for which a reader may know further words.
 */
public enum PlanPart {
  /** A direction of the plan, as «Направление 2» begins it. */
  DIRECTION("Направление"),
  /** The tasks of a direction, as «Задачи:» begins them. */
  TASKS("Задачи"),
  /** The directive part of an order, as «приказываю:» begins it. */
  ENACTING("приказываю"),
  /** An appendix of an order, as «Приложение № 1» begins it. */
  APPENDIX("Приложение");

  private final String word;

  PlanPart(String word) {
    this.word = word;
  }

  /** The word that begins it usually. */
  String word() {
    return word;
  }
}
