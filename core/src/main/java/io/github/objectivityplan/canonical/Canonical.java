package io.github.objectivityplan.canonical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one form in which a value of the model is held: absent is {@code null} and never an empty
 * text, a collection is an unmodifiable copy and never {@code null}. So equal documents are equal
 * values, whoever made them.
 */
public final class Canonical {

  private Canonical() {}

  /** {@code text}, or {@code null} where it is empty or white space alone. */
  public static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /** An unmodifiable copy; absent becomes empty. */
  public static <T> List<T> list(@Nullable List<? extends T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** An unmodifiable copy that keeps the order of its entries; absent becomes empty. */
  public static <V> Map<String, V> map(@Nullable Map<String, ? extends V> map) {
    return map == null || map.isEmpty()
        ? Map.of()
        : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /**
   * A deep unmodifiable copy of fields that the model does not know: JSON values as maps, lists and
   * scalars.
   */
  public static Map<String, Object> extra(@Nullable Map<String, ? extends @Nullable Object> extra) {
    if (extra == null || extra.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    extra.forEach(
        (name, value) -> {
          if (value != null) {
            copy.put(name, json(value));
          }
        });
    return Collections.unmodifiableMap(copy);
  }

  private static Object json(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((name, inner) -> copy.put(name, inner == null ? null : json(inner)));
      return Collections.unmodifiableMap(copy);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      list.forEach(inner -> copy.add(inner == null ? null : json(inner)));
      return Collections.unmodifiableList(copy);
    }
    return value;
  }
}
