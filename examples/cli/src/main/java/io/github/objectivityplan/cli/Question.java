package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.plan.PlanLevel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the command {@code new} wants to know; each can be an option, an answer in a file or asked.
 */
enum Question {
  LEVEL(
      "level",
      "Чей план",
      "Whose plan",
      "school, municipality или region",
      "school, municipality or region",
      Question::level),
  ORGANIZATION(
      "organization",
      "Полное название организации",
      "Full name of the organisation",
      "название организации, как на бланке",
      "the name of the organisation as on its letterhead",
      Question::filled),
  SHORT_NAME(
      "short-name",
      "Сокращенное название",
      "Short name",
      "сокращенное название, как на бланке",
      "the short name as on the letterhead",
      Question::filled),
  PARENT(
      "parent",
      "Вышестоящий орган",
      "Body above it",
      "название вышестоящего органа",
      "the name of the body above",
      Question::filled),
  YEAR(
      "year",
      "Учебный год",
      "Academic year",
      "учебный год с 2018/2019 до 2100/2101: 2026/2027",
      "an academic year from 2018/2019 to 2100/2101: 2026/2027",
      Question::year),
  NUMBER(
      "number",
      "Номер приказа (без него план записывается без приказа)",
      "Number of the order (without it the plan is written without an order)",
      "номер приказа, например 118-од",
      "the number of the order, such as 118-од",
      Question::filled),
  DATE(
      "date",
      "Дата приказа",
      "Date of the order",
      "дата: 2026-09-01 или 01.09.2026",
      "a date: 2026-09-01 or 01.09.2026",
      Question::date),
  KIND(
      "kind",
      "Вид акта",
      "Kind of act",
      "prikaz, postanovlenie или rasporyazhenie",
      "prikaz, postanovlenie or rasporyazhenie",
      Question::kind),
  PLACE(
      "place",
      "Место составления",
      "Place of issue",
      "место составления: г. Энск",
      "the place of issue: г. Энск",
      Question::filled),
  POSITION(
      "position",
      "Должность подписывающего",
      "Position of the signatory",
      "должность, например Директор",
      "a position, such as Директор",
      Question::filled),
  SIGNATORY(
      "signatory",
      "Инициалы и фамилия подписывающего",
      "Initials and surname of the signatory",
      "инициалы и фамилия: А.Б. Петрова",
      "initials and surname: А.Б. Петрова",
      Question::filled),
  EXECUTOR(
      "executor",
      "Исполнитель документа",
      "Who drew the order up",
      "фамилия, имя, отчество исполнителя",
      "the executor's full name",
      Question::filled),
  PHONE(
      "phone",
      "Телефон исполнителя",
      "Telephone of the executor",
      "телефон исполнителя",
      "the executor's telephone",
      Question::filled);

  private static final int FIRST_YEAR = 2018;
  private static final int LAST_YEAR = 2100;

  private final String key;
  private final Message prompt;
  private final Message expected;
  private final Function<String, @Nullable Object> reader;

  Question(
      String key,
      String promptRu,
      String promptEn,
      String expectedRu,
      String expectedEn,
      Function<String, @Nullable Object> reader) {
    this.key = key;
    this.prompt = new Message(promptRu, promptEn);
    this.expected = new Message(expectedRu, expectedEn);
    this.reader = reader;
  }

  /** The name of the option and of the field of a file. */
  String key() {
    return key;
  }

  /** The question. */
  Message prompt() {
    return prompt;
  }

  /** What is wanted. */
  Message expected() {
    return expected;
  }

  /** Whether {@code answer} answers it. */
  boolean accepts(String answer) {
    try {
      return !answer.isBlank() && reader.apply(answer.strip()) != null;
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return false;
    }
  }

  private static String filled(String answer) {
    return answer;
  }

  static PlanLevel level(String answer) {
    return switch (answer.toLowerCase(Locale.ROOT)) {
      case "школа" -> PlanLevel.SCHOOL;
      case "муниципалитет" -> PlanLevel.MUNICIPALITY;
      case "регион" -> PlanLevel.REGION;
      default -> PlanLevel.valueOf(answer.toUpperCase(Locale.ROOT));
    };
  }

  /** The id of the profile of a level. */
  static String profile(PlanLevel level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  static OrderKind kind(String answer) {
    return Arrays.stream(OrderKind.values())
        .filter(kind -> kind.nominative().equalsIgnoreCase(answer))
        .findFirst()
        .orElseGet(() -> OrderKind.valueOf(answer.toUpperCase(Locale.ROOT)));
  }

  /** The year in which «2026/2027», «2026/27», «2026-2027» or «2026» begins. */
  static int year(String answer) {
    String[] parts = answer.split("\\s*[/–-]\\s*", -1);
    int first = Integer.parseInt(parts[0]);
    int next = first + 1;
    boolean follows =
        parts.length == 1
            || (parts.length == 2
                && (parts[1].equals(Integer.toString(next))
                    || parts[1].equals("%02d".formatted(next % 100))));
    if (!follows || first < FIRST_YEAR || first > LAST_YEAR) {
      throw new IllegalArgumentException("expected an academic year, came \"" + answer + "\"");
    }
    return first;
  }

  static LocalDate date(String answer) {
    return answer.indexOf('-') > 0
        ? LocalDate.parse(answer)
        : LocalDate.parse(
            answer,
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT));
  }
}
