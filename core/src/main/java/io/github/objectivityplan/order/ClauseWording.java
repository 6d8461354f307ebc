package io.github.objectivityplan.order;

import io.github.objectivityplan.party.Inflector;
import io.github.objectivityplan.party.PersonName;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Формулировки пунктов: texts of the usual items of an order, for {@link Order.Builder#clause}.
 * None of them needs a word inflected but those that say in which case they take it, and {@link
 * #controlBy}, which asks an {@link Inflector} and does without where that is not sure.
 *
 * @see <a href="https://docs.cntd.ru/document/465370000">ГОСТ Р 7.0.97, requisite 18</a>
 */
public final class ClauseWording {

  private ClauseWording() {}

  /**
   * «Утвердить план мероприятий … (приложение).»
   *
   * @param what what is approved, in the accusative
   * @param appendix the appendix's number; {@code null} for the only appendix
   */
  public static String approve(String what, @Nullable String appendix) {
    String number = appendix == null ? "" : " № " + present("appendix", appendix);
    return "Утвердить " + present("what", what) + " (приложение" + number + ").";
  }

  /**
   * «Ответственный: Иванова А.П., заместитель директора.»: both stay in the nominative, the
   * position without a capital letter of its own.
   */
  public static String responsible(PersonName name, String position) {
    return "Ответственный: " + name.inText() + ", " + inSentence("position", position) + ".";
  }

  /** «Срок: до 01.10.2026.» */
  public static String until(LocalDate date) {
    return "Срок: до " + digital(date) + ".";
  }

  /**
   * «Руководителям общеобразовательных организаций (Иванова А.П., Петров В.Г.):», above the items
   * that are theirs.
   *
   * @param whom the addressees, in the dative
   * @param names their names, which stand in brackets and need no case
   */
  public static String addressees(String whom, PersonName... names) {
    StringBuilder text = new StringBuilder(present("whom", whom));
    for (int i = 0; i < names.length; i++) {
      text.append(i == 0 ? " (" : ", ").append(names[i].inText());
    }
    return text.append(names.length == 0 ? ":" : "):").toString();
  }

  /**
   * «Разместить настоящий приказ на официальном сайте … в срок до 10.09.2026.»
   *
   * @param where where, as it follows «на»: «официальном сайте школы»
   * @param until the last day; {@code null} if none is set
   */
  public static String publish(OrderKind kind, String where, @Nullable LocalDate until) {
    return "Разместить " + thisAct(kind) + " на " + present("where", where) + within(until) + ".";
  }

  /**
   * «Представить отчёт о выполнении плана мероприятий в … в срок до …»
   *
   * @param of what the report is of, in the prepositional: «выполнении плана мероприятий»
   * @param to where it goes, with its preposition: «в управление образования»
   * @param until the last day; {@code null} if none is set
   */
  public static String report(String of, String to, @Nullable LocalDate until) {
    return "Представить отчёт о "
        + present("of", of)
        + " "
        + present("to", to)
        + within(until)
        + ".";
  }

  /** «Контроль за исполнением настоящего приказа оставляю за собой.» */
  public static String controlKept(OrderKind kind) {
    return control(kind) + " оставляю за собой.";
  }

  /**
   * «Контроль за исполнением настоящего приказа возложить на заместителя директора Иванову А.П.»;
   * where a form is not sure, «… осуществляет заместитель директора Шевчук А.П.», which needs none.
   *
   * @param position the position in the nominative, which loses a capital letter of its own
   * @param name the name in the nominative
   */
  public static String controlBy(
      OrderKind kind, String position, PersonName name, Inflector inflector) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(inflector, "inflector");
    String who = inSentence("position", position);
    String whom = inflector.name(name, Inflector.Case.ACCUSATIVE);
    String as = inflector.position(who, Inflector.Case.ACCUSATIVE);
    return whom == null || as == null
        ? sentence(control(kind) + " осуществляет " + who + " " + name.inText())
        : sentence(control(kind) + " возложить на " + as + " " + whom);
  }

  private static String control(OrderKind kind) {
    return "Контроль за исполнением " + kind.ofThis();
  }

  private static String thisAct(OrderKind kind) {
    return (kind == OrderKind.PRIKAZ ? "настоящий " : "настоящее ") + kind.nominative();
  }

  private static String within(@Nullable LocalDate until) {
    return until == null ? "" : " в срок до " + digital(until);
  }

  private static String digital(LocalDate date) {
    return String.format(
        java.util.Locale.ROOT,
        "%02d.%02d.%04d",
        date.getDayOfMonth(),
        date.getMonthValue(),
        date.getYear());
  }

  /** With a full stop, unless an initial already ends with one. */
  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /** «заместитель директора» of «Заместитель директора», for the middle of a sentence. */
  private static String inSentence(String what, String text) {
    String line = present(what, text);
    boolean word = line.length() > 1 && Character.isLowerCase(line.charAt(1));
    boolean acting = line.startsWith("И.о.") || line.startsWith("И. о.");
    return word || acting ? Character.toLowerCase(line.charAt(0)) + line.substring(1) : line;
  }

  private static String present(String what, String text) {
    Objects.requireNonNull(text, what);
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + ": expected a text, came a blank");
    }
    return text.strip();
  }
}
