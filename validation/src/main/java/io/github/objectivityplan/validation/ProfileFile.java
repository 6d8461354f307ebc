package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
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
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
      for (Profile known : profiles) {
        refuseOverlap(one, profile, known);
      }
      profiles.add(profile);
    }
    return List.copyOf(profiles);
  }

  private static boolean sameEdition(Profile a, Profile b) {
    return a.id().equals(b.id()) && a.version().equals(b.version());
  }

  /**
   * On one day one edition is in force. An edition without an end ends where the next one begins.
   */
  private static void refuseOverlap(Yaml.Mapping file, Profile edition, Profile known) {
    if (!edition.id().equals(known.id())) {
      return;
    }
    if (edition.validFrom().isEqual(known.validFrom())) {
      throw overlap(
          file.required("valid-from"),
          "другой день: с этого дня действует редакция «%s»".formatted(known),
          "another day: the edition \"%s\" holds from this one".formatted(known));
    }
    boolean follows = edition.validFrom().isAfter(known.validFrom());
    LocalDate end = follows ? known.validTo() : edition.validTo();
    LocalDate next = follows ? edition.validFrom() : known.validFrom();
    if (end != null && !end.isBefore(next)) {
      throw follows
          ? overlap(
              file.required("valid-from"),
              "день после %s, последнего дня редакции «%s»".formatted(end, known),
              "a day after %s, the last of the edition \"%s\"".formatted(end, known))
          : overlap(
              file.required("valid-to"),
              "день до %s, первого дня редакции «%s»".formatted(next, known),
              "a day before %s, the first of the edition \"%s\"".formatted(next, known));
    }
  }

  private static UnreadableException overlap(Yaml day, String ru, String en) {
    return day.at().expected(new Message(ru, en), day.came());
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
      throw entry.value().at().expected(Yaml.oneOf(Profiles.ids()), entry.value().came());
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
      Set<String> directions = directions(byCode.values(), required);
      Set<String> own = new HashSet<>();
      add(byCode, own, directions, required, "directions", Requirement.Kind.DIRECTION);
      add(byCode, own, directions, required, "measures", Requirement.Kind.MEASURE);
      add(byCode, own, directions, required, "stages", Requirement.Kind.STAGE);
    }
    return List.copyOf(byCode.values());
  }

  /** The codes of the directions that a measure can belong to: inherited ones and the file's. */
  private static Set<String> directions(Collection<Requirement> inherited, Yaml.Mapping required) {
    Set<String> codes = new LinkedHashSet<>();
    for (Requirement requirement : inherited) {
      if (requirement.kind() == Requirement.Kind.DIRECTION) {
        codes.add(requirement.code());
      }
    }
    for (Yaml item : required.items("directions")) {
      if (item instanceof Yaml.Mapping one && one.get("code") instanceof Yaml.Scalar code) {
        codes.add(code.text().strip());
      }
    }
    return codes;
  }

  private static @Nullable String direction(Yaml.Mapping one, Set<String> directions) {
    Yaml value = one.get("direction");
    if (value == null) {
      return null;
    }
    String code = value.text("код направления", "the code of a direction");
    if (!directions.contains(code)) {
      throw value
          .at()
          .expected(
              directions.isEmpty()
                  ? new Message(
                      "код направления из списка directions",
                      "the code of a direction of the list directions")
                  : Yaml.oneOf(List.copyOf(directions)),
              value.came());
    }
    return code;
  }

  private static void add(
      Map<String, Requirement> byCode,
      Set<String> own,
      Set<String> directions,
      Yaml.Mapping required,
      String field,
      Requirement.Kind kind) {
    for (Yaml item : required.items(field)) {
      Yaml.Mapping one =
          item.mapping("требование: code, name, stems", "a requirement: code, name, stems");
      one.only(List.of("code", "direction", "name", "stems", "weight"));
      List<List<String>> ways = new ArrayList<>();
      for (Yaml way : one.required("stems").list("список основ слов", "a list of word stems")) {
        ways.add(way(way));
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
      if (!own.add(code)) {
        throw one.required("code")
            .at()
            .expected(
                new Message("каждый код один раз", "each code once"),
                new Message("«" + code + "» повторно", "\"" + code + "\" for the second time"));
      }
      String direction = direction(one, directions);
      byCode.remove(code);
      if (weight != Weight.OFF) {
        byCode.put(
            code,
            new Requirement(
                kind, code, direction, message(one.required("name")), ways, weight == Weight.CORE));
      }
    }
  }

  /** The stems of one way of naming a thing. */
  private static List<String> way(Yaml way) {
    List<String> stems =
        Stems.ofWay(way.text("основы слов через пробел", "word stems with spaces between"));
    String tooShort = Stems.tooShort(stems);
    if (stems.isEmpty() || tooShort != null) {
      Message came = way.came();
      boolean part = tooShort != null && stems.size() > 1;
      throw way.at()
          .expected(
              new Message(
                  "основы слов через пробел, в каждой две буквы или больше",
                  "word stems with spaces between, each of two letters or more"),
              part
                  ? new Message(
                      "«%s» в %s".formatted(tooShort, came.ru()),
                      "\"%s\" in %s".formatted(tooShort, came.en()))
                  : came);
    }
    return stems;
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
      LocalDate date = act.required("date").date();
      LocalDate since = act.required("since").date();
      if (since.isBefore(date)) {
        throw act.required("since")
            .at()
            .expected(
                new Message("день не раньше date", "a day not before date"),
                act.required("since").came());
      }
      acts.add(
          new SupersededAct(
              act.text("name"),
              act.text("number"),
              date,
              since,
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
