package io.github.objectivityplan.plan;

/** Уровень: who adopts the plan. */
public enum PlanLevel {
  /** Образовательная организация. */
  SCHOOL,
  /** Муниципалитет: a district's or a city's education authority. */
  MUNICIPALITY,
  /** Субъект Российской Федерации: a region's education authority. */
  REGION
}
