package io.github.objectivityplan.party;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.objectivityplan.canonical.Canonical;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ответственный исполнитель: one party of the column «Ответственные», as it was written and as it
 * was understood.
 *
 * <p>The text is what stands in the document, with its brackets and labels; the other parts are
 * what was understood of it, in the case in which it was written. What is meant by different
 * spellings is told by a {@link PartyDirectory}.
 *
 * @param text the party's text as it was written, never blank
 * @param kind what the party is
 * @param role the position or the group of positions («зам. директора по УВР»)
 * @param person the person who is named
 * @param organization the organisation, its unit or a body («Управление образования»)
 * @param scope what of the work is the party's: the classes, the brackets or the label («5-11 кл.»,
 *     «свод», «контроль»)
 * @param alternative whether the party stands in for the one before it («или классный
 *     руководитель»)
 * @param extra fields of the JSON that this version does not know
 */
@JsonPropertyOrder({"text", "kind", "role", "person", "organization", "scope", "alternative"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponsibleParty(
    String text,
    PartyKind kind,
    @Nullable String role,
    @Nullable PersonName person,
    @Nullable String organization,
    @Nullable String scope,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean alternative,
    @JsonAnyGetter Map<String, Object> extra) {

  /**
   * @throws IllegalArgumentException when the text is blank
   */
  public ResponsibleParty {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    if (text.isBlank()) {
      throw new IllegalArgumentException("expected the text of a responsible party, got a blank");
    }
    extra = Canonical.extra(extra);
  }

  /**
   * A party with nothing but what this version knows.
   *
   * @throws IllegalArgumentException when the text is blank
   */
  public ResponsibleParty(
      String text,
      PartyKind kind,
      @Nullable String role,
      @Nullable PersonName person,
      @Nullable String organization,
      @Nullable String scope,
      boolean alternative) {
    this(text, kind, role, person, organization, scope, alternative, Map.of());
  }

  /**
   * The whole text as one party, its kind and parts inferred.
   *
   * @throws IllegalArgumentException when the text is blank
   */
  public static ResponsibleParty of(String text) {
    return PartyDraft.whole(text.strip());
  }

  /** A position: «Директор», «зам. директора по УВР». A group of positions when it is a plural. */
  public static ResponsibleParty role(String role) {
    boolean group = of(role).kind() == PartyKind.ROLE_GROUP;
    PartyKind kind = group ? PartyKind.ROLE_GROUP : PartyKind.ROLE;
    return new ResponsibleParty(role, kind, role, null, null, null, false);
  }

  /** An organisation or an authority: «Управление образования». */
  public static ResponsibleParty organization(String name) {
    return new ResponsibleParty(name, PartyKind.ORGANIZATION, null, null, name, null, false);
  }

  /** A person, written «директор Иванова И.И.» when the position is given. */
  public static ResponsibleParty person(PersonName name, @Nullable String role) {
    String text = role == null ? name.toString() : role + " " + name;
    return new ResponsibleParty(text, PartyKind.PERSON, role, name, null, null, false);
  }

  /**
   * The parties of a cell «Ответственные», in its order.
   *
   * <p>Takes any text and time linear in its length. Between the texts of two parties nothing is
   * lost but separators: white space, comma, semicolon, slash, a sign of adding («+», «{@literal
   * &}», «|»), «и», «с», «совместно с». What else stands beside a party, the number of a list or a
   * full stop, stays in its text and is left out of its role or organisation. A cell that is blank,
   * only dashes, or says «те же» has no parties.
   *
   * @param cell the text of the cell
   * @param directory the names that decide before punctuation does
   */
  public static List<ResponsibleParty> parseAll(String cell, PartyDirectory directory) {
    return PartyGrammar.parties(cell, directory).stream().map(PartyDraft.Read::party).toList();
  }

  /**
   * The text of a cell that lists parties, one a line, and that {@link #parseAll} reads back to the
   * same parties whenever each of their texts alone is read to its party.
   *
   * <p>They are separated by a comma, or, where a comma would be read as part of a party («Иванова
   * И.И.» before «учитель»), all by semicolons.
   */
  public static String join(Collection<ResponsibleParty> parties) {
    String withCommas = join(parties, ",\n");
    return parseAll(withCommas, PartyDirectory.standard()).equals(List.copyOf(parties))
        ? withCommas
        : join(parties, ";\n");
  }

  private static String join(Collection<ResponsibleParty> parties, String separator) {
    return parties.stream().map(ResponsibleParty::text).collect(Collectors.joining(separator));
  }

  /** The same party with its text written in another way. */
  ResponsibleParty withText(String written) {
    return new ResponsibleParty(
        written, kind, role, person, organization, scope, alternative, extra);
  }

  @JsonCreator
  static ResponsibleParty fromJson(
      @JsonProperty("text") String text,
      @JsonProperty("kind") @Nullable PartyKind kind,
      @JsonProperty("role") @Nullable String role,
      @JsonProperty("person") @Nullable PersonName person,
      @JsonProperty("organization") @Nullable String organization,
      @JsonProperty("scope") @Nullable String scope,
      @JsonProperty("alternative") @Nullable Boolean alternative,
      @JsonAnySetter @Nullable Map<String, Object> extra) {
    Map<String, Object> more = extra == null ? Map.of() : extra;
    if (kind == null) {
      ResponsibleParty read = of(text);
      return new ResponsibleParty(
          read.text,
          read.kind,
          read.role,
          read.person,
          read.organization,
          read.scope,
          read.alternative,
          more);
    }
    boolean standsIn = alternative != null && alternative;
    return new ResponsibleParty(text, kind, role, person, organization, scope, standsIn, more);
  }
}
