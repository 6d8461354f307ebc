package io.github.objectivityplan.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

  /**
   * The word of the approval mark that agrees with what {@code title} calls the document: for a
   * {@linkplain #PLAN_MEROPRIYATIY plan of measures}, the kind of every document that names no
   * other, «УТВЕРЖДЕНА» for «Программа …», «УТВЕРЖДЕНО» for «Положение …», «УТВЕРЖДЕНЫ» for
   * «Мероприятия …»; otherwise the word of the kind.
   *
   * @param title the document's title; absent if it has none
   */
  public String approvedWord(@Nullable String title) {
    if (this != PLAN_MEROPRIYATIY || title == null) {
      return approvedWord();
    }
    for (String word : title.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
      if (!word.isEmpty() && !isAdjective(word)) {
        return switch (word) {
          case "карта", "программа" -> "УТВЕРЖДЕНА";
          case "положение" -> "УТВЕРЖДЕНО";
          case "мероприятия", "меры", "правила" -> "УТВЕРЖДЕНЫ";
          default -> approvedWord();
        };
      }
    }
    return approvedWord();
  }

  /** «Дорожная», «школьная», «комплексные»: what stands before the word that counts. */
  private static boolean isAdjective(String word) {
    return word.length() > 4 && (word.endsWith("ая") || word.endsWith("ое") || word.endsWith("ые"));
  }
}
