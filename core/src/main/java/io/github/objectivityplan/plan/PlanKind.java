package io.github.objectivityplan.plan;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Вид плана: what the plan calls itself. */
public enum PlanKind {
  /** План мероприятий. */
  PLAN_MEROPRIYATIY("план мероприятий", "План мероприятий"),
  /** Дорожная карта. */
  DOROZHNAYA_KARTA("дорожная карта", "Дорожная карта"),
  /** План работы. */
  PLAN_RABOTY("план работы", "План работы"),
  /** Комплекс мер, комплексный план. */
  KOMPLEKS_MER("комплекс мер", "Комплекс мер"),
  /** План-график. */
  PLAN_GRAFIK("план-график", "План-график");

  private static final Set<String> ADJECTIVE =
      Set.of("ый", "ий", "ой", "ая", "яя", "ое", "ые", "ие");

  /** What a document is called, and the word that agrees with it. */
  private static final Map<String, String> APPROVED =
      Map.ofEntries(
          Map.entry("план", "УТВЕРЖДЕН"),
          Map.entry("план-график", "УТВЕРЖДЕН"),
          Map.entry("график", "УТВЕРЖДЕН"),
          Map.entry("календарь", "УТВЕРЖДЕН"),
          Map.entry("комплекс", "УТВЕРЖДЕН"),
          Map.entry("перечень", "УТВЕРЖДЕН"),
          Map.entry("порядок", "УТВЕРЖДЕН"),
          Map.entry("проект", "УТВЕРЖДЕН"),
          Map.entry("регламент", "УТВЕРЖДЕН"),
          Map.entry("карта", "УТВЕРЖДЕНА"),
          Map.entry("концепция", "УТВЕРЖДЕНА"),
          Map.entry("матрица", "УТВЕРЖДЕНА"),
          Map.entry("методика", "УТВЕРЖДЕНА"),
          Map.entry("модель", "УТВЕРЖДЕНА"),
          Map.entry("программа", "УТВЕРЖДЕНА"),
          Map.entry("система", "УТВЕРЖДЕНА"),
          Map.entry("стратегия", "УТВЕРЖДЕНА"),
          Map.entry("схема", "УТВЕРЖДЕНА"),
          Map.entry("циклограмма", "УТВЕРЖДЕНА"),
          Map.entry("положение", "УТВЕРЖДЕНО"),
          Map.entry("расписание", "УТВЕРЖДЕНО"),
          Map.entry("мероприятия", "УТВЕРЖДЕНЫ"),
          Map.entry("меры", "УТВЕРЖДЕНЫ"),
          Map.entry("планы", "УТВЕРЖДЕНЫ"),
          Map.entry("правила", "УТВЕРЖДЕНЫ"),
          Map.entry("предложения", "УТВЕРЖДЕНЫ"),
          Map.entry("рекомендации", "УТВЕРЖДЕНЫ"),
          Map.entry("требования", "УТВЕРЖДЕНЫ"));

  private final String russianName;
  private final String title;

  PlanKind(String russianName, String title) {
    this.russianName = russianName;
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
    return agreeing(title, "УТВЕРЖДЕН");
  }

  /**
   * The word of the approval mark that agrees with what {@code title} calls the document:
   * «УТВЕРЖДЕН» for «План мероприятий («дорожная карта») …», «УТВЕРЖДЕНА» for «Программа …»,
   * «УТВЕРЖДЕНО» for «Положение …», «УТВЕРЖДЕНЫ» for «Мероприятия …»; the word of the kind where
   * the title begins with none that is known.
   *
   * @param title the document's title; absent if it has none
   */
  public String approvedWord(@Nullable String title) {
    return title == null ? approvedWord() : agreeing(title, approvedWord());
  }

  /** The word that agrees with the noun a title begins with; {@code other} if none is known. */
  private static String agreeing(String title, String other) {
    for (String word : title.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
      String approved = APPROVED.get(word);
      if (approved != null) {
        return approved;
      }
      if (!word.isEmpty() && !isAdjective(word)) {
        break;
      }
    }
    return other;
  }

  /** «Дорожная», «школьный», «комплексные»: what stands before the word that counts. */
  private static boolean isAdjective(String word) {
    return word.length() > 4 && ADJECTIVE.contains(word.substring(word.length() - 2));
  }
}
