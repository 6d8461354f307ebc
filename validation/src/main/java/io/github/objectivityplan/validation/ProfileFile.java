package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.validation.Profile.Confidence;
import io.github.objectivityplan.validation.Profile.Requirement;
import io.github.objectivityplan.validation.Profile.Source;
import io.github.objectivityplan.validation.Profile.SupersededAct;
import io.github.objectivityplan.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads profiles from YAML or JSON and says where a mistake is and what was expected there. */
final class ProfileFile {

  private static final List<String> FIELDS =
      List.of(
          "id",
          "version",
          "title",
          "valid-from",
          "valid-to",
          "extends",
          "sources",
          "levels",
          "required",
          "superseded");

  private ProfileFile() {}

  static List<Profile> load(Path file) throws IOException {
    return Yaml.load(file, ProfileFile::parse);
  }

  /** One profile, or a list of them in which a later one may extend an earlier one. */
  static List<Profile> parse(String text) {
    Yaml file = Yaml.read(text);
    List<Yaml> items = file instanceof Yaml.Sequence list ? list.items() : List.of(file);
    if (items.isEmpty()) {
      throw file.at()
          .expected(
              new Message("хотя бы один профиль", "at least one profile"),
              new Message("пустой список", "an empty list"));
    }
    List<Profile> profiles = new ArrayList<>();
    for (Yaml item : items) {
      Yaml.Mapping one = item.mapping("профиль: набор полей", "a profile: a mapping of fields");
      Profile profile = profile(one, profiles);
      if (profiles.stream().anyMatch(known -> sameEdition(known, profile))) {
        throw one.required("version")
            .at()
            .expected(
                new Message("каждая редакция один раз", "each edition once"),
                new Message("«%s» повторно".formatted(profile), "\"%s\" again".formatted(profile)));
      }
      profiles.add(profile);
    }
    return List.copyOf(profiles);
  }

  private static boolean sameEdition(Profile a, Profile b) {
    return a.id().equals(b.id()) && a.version().equals(b.version());
  }

  private static Profile profile(Yaml.Mapping file, List<Profile> earlier) {
    file.only(FIELDS);
    Profile parent = parent(file, earlier);
    LocalDate from = file.required("valid-from").date();
    LocalDate to = null;
    if (file.entries().containsKey("valid-to")) {
      Yaml end = file.required("valid-to");
      to = end.date();
      if (to.isBefore(from)) {
        throw end.at()
            .expected(
                new Message("день не раньше valid-from", "a day not before valid-from"),
                end.came());
      }
    }
    return new Profile(
        file.text("id"),
        file.text("version"),
        message(file.required("title")),
        from,
        to,
        parent == null ? null : parent.id(),
        sources(file, parent),
        levels(file, parent),
        requirements(file, parent),
        superseded(file, parent));
  }

  /** The profile that is extended: the last edition with this id in the file, or a built-in one. */
  private static @Nullable Profile parent(Yaml.Mapping file, List<Profile> earlier) {
    Yaml.Entry entry = file.entries().get("extends");
    if (entry == null) {
      return null;
    }
    String id = entry.value().text("id профиля", "the id of a profile");
    for (int i = earlier.size() - 1; i >= 0; i--) {
      if (earlier.get(i).id().equals(id)) {
        return earlier.get(i);
      }
    }
    if (!Profiles.ids().contains(id)) {
      throw entry
          .value()
          .at()
          .expected(Yaml.oneOf(Profiles.ids()), new Message("«" + id + "»", "\"" + id + "\""));
    }
    return Profiles.byId(id);
  }

  private static List<Source> sources(Yaml.Mapping file, @Nullable Profile parent) {
    List<Source> sources = new ArrayList<>(parent == null ? List.of() : parent.sources());
    for (Yaml item : file.items("sources")) {
      Yaml.Mapping source =
          item.mapping("источник: title и confidence", "a source: title and confidence");
      source.only(List.of("title", "confidence"));
      sources.add(
          new Source(
              source.text("title"), word(source.required("confidence"), Confidence.values())));
    }
    return sources;
  }

  private static Map<String, Level> levels(Yaml.Mapping file, @Nullable Profile parent) {
    Map<String, Level> levels = new LinkedHashMap<>(parent == null ? Map.of() : parent.levels());
    Yaml.Entry entry = file.entries().get("levels");
    if (entry != null) {
      Yaml.Mapping named =
          entry.value().mapping("уровни по правилам", "levels by the ids of rules");
      named
          .entries()
          .forEach(
              (rule, level) -> {
                if (!Rules.isKnown(rule)) {
                  throw level
                      .at()
                      .expected(
                          new Message(
                              "id правила из каталога", "the id of a rule of the catalogue"),
                          new Message("«" + rule + "»", "\"" + rule + "\""));
                }
                levels.put(rule, word(level.value(), Level.values()));
              });
    }
    return levels;
  }

  private static List<Requirement> requirements(Yaml.Mapping file, @Nullable Profile parent) {
    Map<String, Requirement> byCode = new LinkedHashMap<>();
    if (parent != null) {
      parent.requirements().forEach(requirement -> byCode.put(requirement.code(), requirement));
    }
    Yaml.Entry entry = file.entries().get("required");
    if (entry != null) {
      Yaml.Mapping required =
          entry
              .value()
              .mapping("directions, measures или stages", "directions, measures or stages");
      required.only(List.of("directions", "measures", "stages"));
      add(byCode, required, "directions", Requirement.Kind.DIRECTION);
      add(byCode, required, "measures", Requirement.Kind.MEASURE);
      add(byCode, required, "stages", Requirement.Kind.STAGE);
    }
    return List.copyOf(byCode.values());
  }

  private static void add(
      Map<String, Requirement> byCode, Yaml.Mapping required, String field, Requirement.Kind kind) {
    for (Yaml item : required.items(field)) {
      Yaml.Mapping one =
          item.mapping("требование: code, name, stems", "a requirement: code, name, stems");
      one.only(List.of("code", "direction", "name", "stems", "weight"));
      List<List<String>> ways = new ArrayList<>();
      for (Yaml way : one.required("stems").list("список основ слов", "a list of word stems")) {
        ways.add(
            Stems.ofWay(way.text("основы слов через пробел", "word stems with spaces between")));
      }
      if (ways.isEmpty()) {
        throw one.required("stems")
            .at()
            .expected(
                new Message("хотя бы одна основа слова", "at least one word stem"),
                new Message("пустой список", "an empty list"));
      }
      Weight weight =
          one.entries().containsKey("weight")
              ? word(one.required("weight"), Weight.values())
              : Weight.CORE;
      String code = one.text("code");
      byCode.remove(code);
      if (weight != Weight.OFF) {
        byCode.put(
            code,
            new Requirement(
                kind,
                code,
                one.entries().containsKey("direction") ? one.text("direction") : null,
                one.text("name"),
                ways,
                weight == Weight.CORE));
      }
    }
  }

  private enum Weight {
    CORE,
    OPTIONAL,
    OFF
  }

  private static List<SupersededAct> superseded(Yaml.Mapping file, @Nullable Profile parent) {
    List<SupersededAct> acts = new ArrayList<>(parent == null ? List.of() : parent.superseded());
    for (Yaml item : file.items("superseded")) {
      Yaml.Mapping act =
          item.mapping(
              "акт: name, number, date, since, successor, confidence",
              "an act: name, number, date, since, successor, confidence");
      act.only(List.of("name", "number", "date", "since", "successor", "confidence"));
      acts.add(
          new SupersededAct(
              act.text("name"),
              act.text("number"),
              act.required("date").date(),
              act.required("since").date(),
              message(act.required("successor")),
              word(act.required("confidence"), Confidence.values())));
    }
    return acts;
  }

  private static Message message(Yaml value) {
    if (value instanceof Yaml.Scalar) {
      String text = value.text("текст", "a text");
      return new Message(text, text);
    }
    Yaml.Mapping both = value.mapping("текст или ru и en", "a text or ru and en");
    both.only(List.of("ru", "en"));
    return new Message(both.text("ru"), both.text("en"));
  }

  private static <E extends Enum<E>> E word(Yaml value, E[] words) {
    List<String> names =
        Arrays.stream(words).map(word -> word.name().toLowerCase(Locale.ROOT)).toList();
    Message expected = Yaml.oneOf(names);
    int at = names.indexOf(value.text(expected.ru(), expected.en()));
    if (at < 0) {
      throw value.at().expected(expected, value.came());
    }
    return words[at];
  }
}
