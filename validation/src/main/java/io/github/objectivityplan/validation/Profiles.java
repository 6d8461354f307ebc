package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.plan.PlanLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
                                        .map(Profiles::validity)
                                        .collect(Collectors.joining(", ")))));
    @Nullable LocalDate end = chosen.validTo();
    return new Choice(
        chosen,
        new Message(
            "профиль «%s» версии %s: на %s действует редакция с %s%s"
                .formatted(
                    id,
                    chosen.version(),
                    Dates.format(date),
                    Dates.format(chosen.validFrom()),
                    end == null ? ", она не отменена" : " по " + Dates.format(end)),
            "profile %s, version %s: on %s the edition in force began on %s%s"
                .formatted(
                    id,
                    chosen.version(),
                    date,
                    chosen.validFrom(),
                    end == null ? " and has no end" : " and ended on " + end)));
  }

  private static String validity(Profile edition) {
    return "one valid from %s%s"
        .formatted(
            edition.validFrom(), edition.validTo() == null ? "" : " to " + edition.validTo());
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
