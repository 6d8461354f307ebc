package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import java.util.Locale;

/** Уровень замечания: how serious a finding is. A profile sets it; a rule does not know it. */
public enum Level {
  /** Ошибка: the documents contradict themselves or lack what every plan has. */
  ERROR(new Message("ошибка", "error")),
  /** Предупреждение: somebody should look at it and decide. */
  WARNING(new Message("предупреждение", "warning")),
  /** Сведение: worth knowing; nothing fails on it by default. */
  INFO(new Message("сведение", "info")),
  /** Выключено: the rule is not run. */
  OFF(new Message("выключено", "off"));

  private final Message label;

  Level(Message label) {
    this.label = label;
  }

  /** The level's name for a person. */
  public Message label() {
    return label;
  }

  /** The level's name in files: {@code error}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a finding of this level is as serious as {@code other} or more. */
  public boolean isAtLeast(Level other) {
    return this != OFF && compareTo(other) <= 0;
  }

  /** The less serious of the two. */
  Level atMost(Level limit) {
    return compareTo(limit) < 0 ? limit : this;
  }
}
