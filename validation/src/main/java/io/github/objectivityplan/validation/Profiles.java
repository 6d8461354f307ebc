package io.github.objectivityplan.validation;

import static java.util.stream.Collectors.joining;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.plan.PlanLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The built-in profiles. Each is data in a resource and is read when it is first asked for. */
public final class Profiles {

  private static final List<String> IDS =
      List.of("base", "school", "municipality", "region", "management-cycle", "public", "vpr-2024");

  /** A profile that was picked, and why. */
  public record Choice(Profile profile, Message explanation) {}

  private Profiles() {}

  /** The ids of the built-in profiles. */
  public static List<String> ids() {
    return IDS;
  }

  /** All built-in profiles. */
  public static List<Profile> all() {
    return IDS.stream().map(Profiles::byId).toList();
  }

  /**
   * The newest edition of a built-in profile.
   *
   * @throws IllegalArgumentException if there is none with this id; the message names those there
   *     are
   */
  public static Profile byId(String id) {
    return Loaded.valueOf(checked(id)).profile();
  }

  /**
   * Reads the profiles of a file in YAML or JSON, which holds one profile or a list of them:
   * several editions with one id, each with its days. A later one may extend an earlier one or a
   * built-in one.
   *
   * @return the profiles, in the order of the file
   * @throws UnreadableException if the file holds something else; the message names line and column
   * @throws IOException if the file cannot be read
   */
  public static List<Profile> load(Path file) throws IOException {
    return ProfileFile.load(file);
  }

  /**
   * The edition of a built-in profile that was in force on {@code date}.
   *
   * @throws IllegalArgumentException if there is no profile with this id, or none was in force
   */
  public static Choice inForce(String id, LocalDate date) {
    checked(id);
    return inForce(all(), id, date);
  }

  /**
   * The built-in profile of a level that was in force on {@code date}.
   *
   * @throws IllegalArgumentException if none was in force
   */
  public static Choice inForce(PlanLevel level, LocalDate date) {
    return inForce(
        switch (level) {
          case SCHOOL -> "school";
          case MUNICIPALITY -> "municipality";
          case REGION -> "region";
        },
        date);
  }

  /**
   * The edition among {@code editions} that was in force on {@code date}; of two, the one that
   * began later.
   *
   * @throws IllegalArgumentException if none was in force; the message says when there is one
   */
  public static Choice inForce(List<Profile> editions, String id, LocalDate date) {
    List<Profile> named = editions.stream().filter(edition -> edition.id().equals(id)).toList();
    Profile chosen =
        named.stream()
            .filter(edition -> edition.isInForce(date))
            .max(Comparator.comparing(Profile::validFrom))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "expected an edition of the profile %s that is in force on %s, came %s"
                            .formatted(
                                id,
                                date,
                                named.isEmpty()
                                    ? "no edition"
                                    : named.stream()
                                        .map(edition -> "one " + validity(edition).en())
                                        .collect(joining(", ")))));
    List<Profile> others = named.stream().filter(edition -> edition != chosen).toList();
    String ru =
        "профиль «%s» версии %s: на %s действует редакция %s"
            .formatted(id, chosen.version(), Dates.format(date), validity(chosen).ru());
    String en =
        "profile %s, version %s: on %s the edition in force is the one %s"
            .formatted(id, chosen.version(), date, validity(chosen).en());
    return new Choice(
        chosen,
        new Message(
            ru + others.stream().map(other -> why(other, date).ru()).collect(joining()),
            en + others.stream().map(other -> why(other, date).en()).collect(joining())));
  }

  /** Why another edition was not chosen. */
  private static Message why(Profile other, LocalDate date) {
    Message validity = validity(other);
    Message reason =
        other.isInForce(date)
            ? new Message("сменилась позднейшей", "a later one has replaced it")
            : date.isBefore(other.validFrom())
                ? new Message("ещё не действовала", "it had not begun")
                : new Message("уже не действовала", "it had ended");
    return new Message(
        "; версия %s (%s): %s".formatted(other.version(), validity.ru(), reason.ru()),
        "; version %s (%s): %s".formatted(other.version(), validity.en(), reason.en()));
  }

  private static Message validity(Profile edition) {
    LocalDate end = edition.validTo();
    return new Message(
        "с " + Dates.format(edition.validFrom()) + (end == null ? "" : " по " + Dates.format(end)),
        "valid from " + edition.validFrom() + (end == null ? "" : " to " + end));
  }

  private static String checked(String id) {
    if (!IDS.contains(id)) {
      throw new IllegalArgumentException(
          "expected a built-in profile (%s), came \"%s\"".formatted(String.join(", ", IDS), id));
    }
    return id;
  }

  private static Profile read(String id) {
    String resource = "profiles/" + id + ".yaml";
    try (InputStream in = Profiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      return Profile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds what has been read. A profile is immutable, so it is read once. */
  private static final class Loaded {
    private static final List<Loaded> ALL = IDS.stream().map(Loaded::new).toList();

    private final String id;
    private volatile @Nullable Profile profile;

    private Loaded(String id) {
      this.id = id;
    }

    static Loaded valueOf(String id) {
      return ALL.get(IDS.indexOf(id));
    }

    Profile profile() {
      Profile known = profile;
      if (known == null) {
        known = read(id);
        profile = known;
      }
      return known;
    }
  }
}
