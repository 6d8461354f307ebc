package io.github.objectivityplan.party;

/** What a responsible party is. */
public enum PartyKind {
  /** Должность: one position («директор», «зам. директора по УВР»). */
  ROLE,
  /** Круг должностных лиц: a group of positions («руководители ШМО», «классные руководители»). */
  ROLE_GROUP,
  /**
   * Организация или орган: an organisation or an authority («Управление образования», «МКУ РИМЦ»).
   */
  ORGANIZATION,
  /** Подразделение: a unit of an organisation («бухгалтерия»). */
  UNIT,
  /** Коллегиальный орган: a body that decides together («педагогический совет», «комиссия»). */
  BODY,
  /** Лицо: a person by name, with or without a position. */
  PERSON,
  /** Not named yet («по назначению директора»). */
  DEFERRED,
  /** Anything else. */
  OTHER
}
