package io.github.objectivityplan.json;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what was wrong with a JSON text: where, what was expected and what came. */
final class JsonErrors {

  private static final int QUOTED = 60;

  private JsonErrors() {}

  static UnreadableException unreadable(JacksonException e, byte[] json) {
    Message problem = problem(e, json);
    String path = path(e);
    TokenStreamLocation at = e.getLocation();
    boolean known = at != null && at.getLineNr() > 0;
    return new UnreadableException(
        new Message(
            (known ? "строка %s, знак %s: ".formatted(at.getLineNr(), at.getColumnNr()) : "")
                + path
                + problem.ru(),
            (known ? "line %s, column %s: ".formatted(at.getLineNr(), at.getColumnNr()) : "")
                + path
                + problem.en()),
        e);
  }

  private static Message problem(JacksonException e, byte[] json) {
    if (e instanceof ValueInstantiationException && e.getCause() instanceof Exception cause) {
      String what = cause.getMessage();
      if (what == null) {
        return new Message("ожидалось значение, получено: null", "expected a value, came null");
      }
      return cause instanceof NullPointerException
          ? new Message(
              "нет обязательного поля «%s»".formatted(what),
              "the required field \"%s\" is missing".formatted(what))
          : impossible(what);
    }
    if (e instanceof MismatchedInputException mismatch) {
      Message expected = expected(mismatch.getTargetType());
      Message came = came(mismatch, json);
      return new Message(
          "ожидалось: %s, получено: %s".formatted(expected.ru(), came.ru()),
          "expected %s, came %s".formatted(expected.en(), came.en()));
    }
    String what = firstLine(e.getOriginalMessage());
    return e instanceof DatabindException ? impossible(what) : notJson(e, what);
  }

  /**
   * The model says in English why it refuses a value; the Russian text has the values alone: what
   * has digits or Russian letters.
   */
  private static Message impossible(String what) {
    String values =
        Arrays.stream(what.split("[\\s,;\"]+"))
            .filter(word -> word.chars().anyMatch(c -> c >= '0' && c <= '9' || isRussian(c)))
            .collect(Collectors.joining(", "));
    return new Message(
        values.isEmpty() ? "недопустимое значение" : "недопустимое значение: " + values,
        "impossible value: " + what);
  }

  private static boolean isRussian(int c) {
    return c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё';
  }

  /** Jackson says in English what is wrong; the Russian text does without. */
  private static Message notJson(JacksonException e, String what) {
    if (e instanceof StreamConstraintsException) {
      return new Message(
          "ожидался JSON обычных размеров, получена слишком большая вложенность или длина",
          "expected JSON of usual size, came: " + what);
    }
    return what.startsWith("Duplicate")
        ? new Message("поле объекта повторяется", "a field of an object is repeated: " + what)
        : new Message("это не JSON", "this is not JSON: " + what);
  }

  private static Message expected(@Nullable Class<?> type) {
    if (type == null) {
      return new Message("другое значение", "another value");
    }
    if (type.isEnum()) {
      String names =
          String.join(", ", Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
      return new Message("одно из " + names, "one of " + names);
    }
    if (type == String.class) {
      return new Message("строка", "a string");
    }
    if (type == LocalDate.class) {
      return new Message("дата ГГГГ-ММ-ДД", "a date YYYY-MM-DD");
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return new Message("число", "a number");
    }
    if (Collection.class.isAssignableFrom(type)) {
      return new Message("массив", "an array");
    }
    if (Map.class.isAssignableFrom(type) || type.isRecord()) {
      return new Message("объект", "an object");
    }
    return new Message(type.getSimpleName(), type.getSimpleName());
  }

  private static Message came(MismatchedInputException e, byte[] json) {
    if (e instanceof InvalidFormatException format && format.getValue() instanceof String text) {
      String value = quoted(text);
      return new Message("«" + value + "»", "\"" + value + "\"");
    }
    long offset = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
    if (offset < 0 || offset >= json.length) {
      return new Message("конец файла", "the end of the file");
    }
    return switch (json[(int) offset]) {
      case '{' -> new Message("объект", "an object");
      case '[' -> new Message("массив", "an array");
      case '"' -> new Message("строка", "a string");
      case 't', 'f' -> new Message("true или false", "true or false");
      case 'n' -> new Message("null", "null");
      default -> new Message("число", "a number");
    };
  }

  private static String path(JacksonException e) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference reference : e.getPath()) {
      if (reference.getPropertyName() != null) {
        path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
      } else {
        path.append('[').append(reference.getIndex()).append(']');
      }
    }
    return path.isEmpty() ? "" : path.append(": ").toString();
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static String quoted(String text) {
    String line = firstLine(text);
    if (line.length() <= QUOTED) {
      return line;
    }
    boolean withinPair = Character.isHighSurrogate(line.charAt(QUOTED - 1));
    return line.substring(0, withinPair ? QUOTED - 1 : QUOTED) + "…";
  }
}
