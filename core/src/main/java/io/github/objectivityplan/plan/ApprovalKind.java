package io.github.objectivityplan.plan;

/** Вид грифа: which mark of approval or agreement stands on the plan's first sheet. */
public enum ApprovalKind {
  /** УТВЕРЖДАЮ: a person approves. */
  UTVERZHDAYU,
  /** УТВЕРЖДЕН, УТВЕРЖДЕНА, УТВЕРЖДЕНО, УТВЕРЖДЕНЫ: an act or a body has approved. */
  UTVERZHDENO,
  /** СОГЛАСОВАНО. */
  SOGLASOVANO,
  /** РАССМОТРЕНО. */
  RASSMOTRENO,
  /** ПРИНЯТО. */
  PRINYATO
}
