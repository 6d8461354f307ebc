package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.validation.Profile.Difference;
import io.github.objectivityplan.validation.Profile.Requirement;
import io.github.objectivityplan.validation.Profile.Source;
import io.github.objectivityplan.validation.Profile.SupersededAct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Сравнение профилей: part for part, so that a difference shows what differs and nothing more. */
final class ProfileComparison {

  private final List<Difference> differences = new ArrayList<>();

  private ProfileComparison() {}

  static List<Difference> of(Profile one, Profile two) {
    ProfileComparison comparison = new ProfileComparison();
    comparison.heads(one, two);
    for (Rule rule : Rules.all()) {
      comparison.plain(rule.id(), one.level(rule.id()).code(), two.level(rule.id()).code());
    }
    comparison.requirements(one, two);
    comparison.superseded(one, two);
    return List.copyOf(comparison.differences);
  }

  private void heads(Profile one, Profile two) {
    text("title", one.title(), two.title());
    plain("valid-from", one.validFrom(), two.validFrom());
    plain("valid-to", one.validTo(), two.validTo());
    plain("extends", one.parent(), two.parent());
    match(
        one.sources(),
        two.sources(),
        Source::title,
        source -> add("sources", said(source), null),
        source -> add("sources", null, said(source)),
        (a, b) -> text("sources", said(a), said(b)));
  }

  private static Message said(Source source) {
    return same("%s (%s)".formatted(source.title(), code(source.confidence())));
  }

  private void requirements(Profile one, Profile two) {
    match(
        one.requirements(),
        two.requirements(),
        Requirement::code,
        requirement -> add(requirement.code(), requirement.name(), null),
        requirement -> add(requirement.code(), null, requirement.name()),
        this::requirement);
  }

  private void requirement(Requirement one, Requirement two) {
    String code = one.code();
    plain(code + " kind", code(one.kind()), code(two.kind()));
    plain(code + " direction", one.direction(), two.direction());
    text(code + " name", one.name(), two.name());
    String before = ways(one, two);
    String after = ways(two, one);
    if (before != null || after != null) {
      plain(code + " stems", before, after);
    }
    plain(code + " weight", weight(one), weight(two));
  }

  /** The ways to name a requirement that the other one has not. */
  private static @Nullable String ways(Requirement requirement, Requirement other) {
    List<String> own =
        requirement.stems().stream()
            .filter(way -> !other.stems().contains(way))
            .map(way -> String.join(" ", way))
            .toList();
    return own.isEmpty() ? null : String.join(", ", own);
  }

  private static String weight(Requirement requirement) {
    return requirement.core() ? "core" : "optional";
  }

  private void superseded(Profile one, Profile two) {
    match(
        one.superseded(),
        two.superseded(),
        act -> act.date() + " " + act.number(),
        act -> add("superseded", said(act), null),
        act -> add("superseded", null, said(act)),
        this::superseded);
  }

  private void superseded(SupersededAct one, SupersededAct two) {
    String act = "superseded " + one.number();
    plain(act + " name", one.name(), two.name());
    plain(act + " since", one.since(), two.since());
    text(act + " successor", one.successor(), two.successor());
    plain(act + " confidence", code(one.confidence()), code(two.confidence()));
  }

  private static Message said(SupersededAct act) {
    return new Message(
        "%s (с %s – %s)".formatted(act.name(), Dates.format(act.since()), act.successor().ru()),
        "%s (since %s: %s)".formatted(act.name(), act.since(), act.successor().en()));
  }

  /** Tells what the first list has alone, what both have under one key, and what the second has. */
  private static <T> void match(
      List<T> one,
      List<T> two,
      Function<T, String> key,
      Consumer<T> gone,
      Consumer<T> added,
      BiConsumer<T, T> both) {
    Map<String, T> left = byKey(two, key);
    byKey(one, key)
        .forEach(
            (name, value) -> {
              T counterpart = left.remove(name);
              if (counterpart == null) {
                gone.accept(value);
              } else {
                both.accept(value, counterpart);
              }
            });
    left.values().forEach(added);
  }

  private static <T> Map<String, T> byKey(List<T> list, Function<T, String> key) {
    Map<String, T> byKey = new LinkedHashMap<>();
    list.forEach(value -> byKey.put(key.apply(value), value));
    return byKey;
  }

  private void plain(String subject, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      add(
          subject,
          before == null ? null : same(before.toString()),
          after == null ? null : same(after.toString()));
    }
  }

  /** Texts that are alike in one language are told in both, for else nothing would be seen. */
  private void text(String subject, Message before, Message after) {
    if (before.equals(after)) {
      return;
    }
    boolean alike = before.ru().equals(after.ru()) || before.en().equals(after.en());
    add(subject, alike ? both(before) : before, alike ? both(after) : after);
  }

  private static Message both(Message text) {
    return same(text.ru() + " / " + text.en());
  }

  private static Message same(String text) {
    return new Message(text, text);
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void add(String subject, @Nullable Message before, @Nullable Message after) {
    differences.add(new Difference(subject, before, after));
  }
}
