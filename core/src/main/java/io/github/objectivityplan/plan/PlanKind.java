package io.github.objectivityplan.plan;

/** Вид плана: what the plan calls itself. */
public enum PlanKind {
  /** План мероприятий. */
  PLAN_MEROPRIYATIY("план мероприятий", "утверждён", "План мероприятий"),
  /** Дорожная карта. */
  DOROZHNAYA_KARTA("дорожная карта", "утверждена", "Дорожная карта"),
  /** План работы. */
  PLAN_RABOTY("план работы", "утверждён", "План работы"),
  /** Комплекс мер, комплексный план. */
  KOMPLEKS_MER("комплекс мер", "утверждён", "Комплекс мер"),
  /** План-график. */
  PLAN_GRAFIK("план-график", "утверждён", "План-график");

  private final String russianName;
  private final String participle;
  private final String title;

  PlanKind(String russianName, String participle, String title) {
    this.russianName = russianName;
    this.participle = participle;
    this.title = title;
  }

  /** The kind's name in Russian, lower case, nominative. */
  public String russianName() {
    return russianName;
  }

  /** The kind's name in Russian as a title begins: capitalised. */
  public String title() {
    return title;
  }

  /**
   * The word of the approval mark that agrees with the kind in gender, in capitals and without «ё»
   * as the marks are printed: «УТВЕРЖДЕН» for a plan, «УТВЕРЖДЕНА» for a road map.
   *
   * @see <a href="https://docs.cntd.ru/document/465370000">the approval mark agrees with the kind
   *     of document</a>
   */
  public String approvedWord() {
    return participle.equals("утверждена") ? "УТВЕРЖДЕНА" : "УТВЕРЖДЕН";
  }
}
