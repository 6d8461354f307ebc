package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Профиль проверки: dated data that say which rules are run, how serious each is, and which
 * directions, measures and stages a plan must have. Immutable.
 *
 * @param id the name: {@code school}
 * @param version the edition of the data
 * @param title what the profile is for
 * @param validFrom the first day for which it holds
 * @param validTo the last day; absent while it is in force
 * @param parent the id of the profile that it extends
 * @param sources what it rests on
 * @param levels the level of each rule by its id; a rule that is not named is off
 * @param requirements what a plan must have
 * @param superseded acts that are no longer to be cited
 */
public record Profile(
    String id,
    String version,
    Message title,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String parent,
    List<Source> sources,
    Map<String, Level> levels,
    List<Requirement> requirements,
    List<SupersededAct> superseded) {

  /** How sure it is that a source says what is told of it. */
  public enum Confidence {
    /** Read in the document itself. */
    CONFIRMED,
    /** Told by another document. */
    INDIRECT,
    /** From memory; to be checked before anybody relies on it. */
    MEMORY
  }

  /**
   * Источник: a document that a profile rests on.
   *
   * @param title the citation
   * @param confidence how sure it is
   */
  public record Source(String title, Confidence confidence) {
    public Source {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(confidence, "confidence");
    }
  }

  /**
   * Требование: a direction, measure or stage that a plan must have.
   *
   * @param kind what is required
   * @param code the code, which is also the tag that names it: {@code P1.OBS}
   * @param direction the code of the direction that it belongs to
   * @param name the name; in both languages the same where the profile gives one alone
   * @param stems the ways in which a text can name it; of one way, every stem begins some word of
   *     the text; a stem of two letters is the whole word, and what stands after «!» does not
   *     follow in the word
   * @param core whether it is expected of every plan; what is not core is at most information
   */
  public record Requirement(
      Kind kind,
      String code,
      @Nullable String direction,
      Message name,
      List<List<String>> stems,
      boolean core) {

    /** What is required. */
    public enum Kind {
      /** Направление. */
      DIRECTION,
      /** Мера. */
      MEASURE,
      /** Этап управленческого цикла. */
      STAGE
    }

    public Requirement {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
      stems = stems.stream().map(List::copyOf).toList();
      if (stems.isEmpty() || stems.stream().anyMatch(List::isEmpty)) {
        throw new IllegalArgumentException(
            "a requirement can be recognised by stems, but " + code + " has none");
      }
    }
  }

  /**
   * Утративший силу акт: an act that another has taken the place of.
   *
   * @param name the act as messages name it
   * @param number its number
   * @param date its date
   * @param since the first day on which it is no longer to be cited
   * @param successor what to cite in its place
   * @param confidence how sure it is that the act is no longer to be cited
   */
  public record SupersededAct(
      String name,
      String number,
      LocalDate date,
      LocalDate since,
      Message successor,
      Confidence confidence) {
    public SupersededAct {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(since, "since");
      Objects.requireNonNull(successor, "successor");
      Objects.requireNonNull(confidence, "confidence");
    }
  }

  /**
   * Разница: what differs between two profiles.
   *
   * @param subject a field of the profile, a rule's id or a requirement's code; of a requirement
   *     that both have, the code and the field that differs: {@code P1.OBS stems}
   * @param before what the first says; absent where it says nothing. Of the ways to name a
   *     requirement, those that the other has not
   * @param after what the second says
   */
  public record Difference(String subject, @Nullable Message before, @Nullable Message after) {}

  public Profile {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(validFrom, "validFrom");
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw new IllegalArgumentException(
          "a profile is valid to its first day %s or later, but to %s"
              .formatted(validFrom, validTo));
    }
    sources = List.copyOf(sources);
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    requirements = List.copyOf(requirements);
    superseded = List.copyOf(superseded);
  }

  /**
   * Reads a profile from a file in YAML or JSON; it may extend a built-in one. Of a file with
   * several profiles it is the last; {@link Profiles#load} gives all.
   *
   * @throws UnreadableException if the file is not a profile; the message names line and column
   * @throws IOException if the file cannot be read
   */
  public static Profile load(Path file) throws IOException {
    return last(ProfileFile.load(file));
  }

  /**
   * Reads a profile from a text in YAML or JSON; of several profiles it is the last.
   *
   * @throws UnreadableException if the text is not a profile; the message names line and column
   */
  public static Profile parse(String text) {
    return last(ProfileFile.parse(text));
  }

  private static Profile last(List<Profile> profiles) {
    return profiles.get(profiles.size() - 1);
  }

  /** The level of a rule; {@link Level#OFF} where the profile does not name it. */
  public Level level(String rule) {
    return levels.getOrDefault(rule, Level.OFF);
  }

  /**
   * The same profile with another level for one rule.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public Profile with(String rule, Level level) {
    Rules.find(rule);
    Map<String, Level> changed = new LinkedHashMap<>(levels);
    changed.put(rule, Objects.requireNonNull(level, "level"));
    return new Profile(
        id, version, title, validFrom, validTo, parent, sources, changed, requirements, superseded);
  }

  /** Whether the profile holds on {@code date}. */
  public boolean isInForce(LocalDate date) {
    return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
  }

  /**
   * What differs from {@code other} but for id and version: the fields in the order of a profile's
   * file, levels in the order of the catalogue.
   */
  public List<Difference> compareTo(Profile other) {
    return ProfileComparison.of(this, other);
  }

  /** The id and version. */
  @Override
  public String toString() {
    return id + " " + version;
  }
}
