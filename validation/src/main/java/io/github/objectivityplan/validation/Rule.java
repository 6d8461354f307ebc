package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Правило проверки: one question that is asked of a plan and its order. A value that reads itself
 * out; its id never changes its meaning, its level is the profile's.
 */
public final class Rule {

  /** Раздел каталога: what a rule is about. */
  public enum Family {
    /** Строение плана: rows, numbers, directions, results. */
    STRUCTURE(new Message("Строение плана", "Structure")),
    /** Сроки. */
    DEADLINES(new Message("Сроки", "Deadlines")),
    /** Ответственные. */
    RESPONSIBLE(new Message("Ответственные", "Responsible parties")),
    /** Приказ и план вместе. */
    ORDER(new Message("Приказ и план", "Order and plan together")),
    /** Текст. */
    TEXT(new Message("Текст", "Text")),
    /** Обязательное содержание. */
    MEASURES(new Message("Обязательное содержание", "Required content"));

    private final Message title;

    Family(Message title) {
      this.title = title;
    }

    /** The family's name for a person. */
    public Message title() {
      return title;
    }
  }

  /**
   * Пример: a small document that shows a rule.
   *
   * @param text the document in a short notation: a heading a line, a row a line with its cells
   *     between bars, what is not in the table after {@code @}
   * @param document the same document
   */
  public record Example(String text, PlanDocument document) {}

  /** What a rule does: it looks at a document and notes what it finds. */
  interface Check {
    void examine(Examination document, Notes notes);
  }

  private final String id;
  private final Family family;
  private final Message sentence;
  private final Message reason;
  private final Message basis;
  private final Message examines;
  private final String meets;
  private final String breaks;
  private final @Nullable Message fix;
  private final Check check;

  private Rule(Draft draft) {
    id = draft.id;
    family = draft.family;
    sentence = required(draft.sentence, "sentence");
    reason = required(draft.reason, "reason");
    basis = draft.basis;
    examines = required(draft.examines, "what it examines");
    meets = required(draft.meets, "an example that meets it");
    breaks = required(draft.breaks, "an example that breaks it");
    fix = draft.fix;
    check = required(draft.check, "a check");
  }

  private <T> T required(@Nullable T value, String what) {
    return Objects.requireNonNull(value, () -> "the rule " + id + " has " + what);
  }

  /** The readable name: {@code deadline-before-order}. */
  public String id() {
    return id;
  }

  /** What the rule is about. */
  public Family family() {
    return family;
  }

  /** What the rule asks, in one sentence. */
  public Message sentence() {
    return sentence;
  }

  /** Why it is asked. */
  public Message reason() {
    return reason;
  }

  /** The document and clause that it rests on, or internal consistency. */
  public Message basis() {
    return basis;
  }

  /** What the rule looks at, and so what its count counts. */
  public Message examines() {
    return examines;
  }

  /** A document that meets the rule. */
  public Example meets() {
    return new Example(meets, Sample.read(meets));
  }

  /** A document that breaks the rule. */
  public Example breaks() {
    return new Example(breaks, Sample.read(breaks));
  }

  /** What the safe fix does; absent where a person has to decide. */
  public @Nullable Message fix() {
    return fix;
  }

  void examine(Examination document, Notes notes) {
    check.examine(document, notes);
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }

  static Draft named(String id, Family family) {
    return new Draft(id, family);
  }

  /** A rule that is being written down. */
  static final class Draft {
    private final String id;
    private final Family family;
    private Message basis = Basis.INTERNAL;
    private @Nullable Message sentence;
    private @Nullable Message reason;
    private @Nullable Message examines;
    private @Nullable String meets;
    private @Nullable String breaks;
    private @Nullable Message fix;
    private @Nullable Check check;

    private Draft(String id, Family family) {
      this.id = id;
      this.family = family;
    }

    Draft asks(String ru, String en) {
      sentence = new Message(ru, en);
      return this;
    }

    Draft because(String ru, String en) {
      reason = new Message(ru, en);
      return this;
    }

    Draft basis(Message value) {
      basis = value;
      return this;
    }

    Draft examines(Message value) {
      examines = value;
      return this;
    }

    Draft meets(String example) {
      meets = example;
      return this;
    }

    Draft breaks(String example) {
      breaks = example;
      return this;
    }

    Draft fix(String ru, String en) {
      fix = new Message(ru, en);
      return this;
    }

    Rule check(Check value) {
      check = value;
      return new Rule(this);
    }
  }
}
