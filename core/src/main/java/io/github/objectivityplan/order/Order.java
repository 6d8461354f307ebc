package io.github.objectivityplan.order;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.objectivityplan.canonical.Canonical;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Распорядительный документ: the order that approves a plan.
 *
 * @param kind приказ, постановление or распоряжение
 * @param issuer the organisation of its letterhead
 * @param number the number as it was written; opaque («6а», «134/01-11», «___»)
 * @param date the date, which is that of signing
 * @param place the place of issue: «г. Энск»
 * @param title the heading to the text: «Об утверждении …»
 * @param legalBasis the acts that it rests on
 * @param preamble the text before the enacting word
 * @param enactingWord the enacting word as it was written: «ПРИКАЗЫВАЮ:»; absent where there is
 *     none
 * @param clauses the items of the directive part
 * @param signatory who signs it
 * @param executor who drew it up
 * @param extra fields of the JSON that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "kind",
  "issuer",
  "number",
  "date",
  "place",
  "title",
  "legalBasis",
  "preamble",
  "enactingWord",
  "clauses",
  "signatory",
  "executor"
})
public record Order(
    OrderKind kind,
    @Nullable Organization issuer,
    @NotBlank(message = "{objectivity-plan.order-number-missing}") @Nullable String number,
    @NotNull(message = "{objectivity-plan.order-date-missing}")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Nullable LocalDate date,
    @Nullable String place,
    @NotBlank(message = "{objectivity-plan.order-title-missing}") @Nullable String title,
    List<ActReference> legalBasis,
    @Nullable String preamble,
    @Nullable String enactingWord,
    List<Clause> clauses,
    @NotNull(message = "{objectivity-plan.order-signatory-missing}") @Nullable Signatory signatory,
    @Nullable Executor executor,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  public Order {
    Objects.requireNonNull(kind, "kind");
    number = Canonical.text(number);
    place = Canonical.text(place);
    title = Canonical.text(title);
    legalBasis = Canonical.list(legalBasis);
    preamble = Canonical.text(preamble);
    enactingWord = Canonical.text(enactingWord);
    clauses = Canonical.list(clauses);
    extra = Canonical.extra(extra);
  }

  /** A builder of an order of {@code kind} with the usual enacting word of its kind. */
  public static Builder builder(OrderKind kind) {
    Builder builder = new Builder(kind);
    builder.enactingWord = kind.enactingWord();
    return builder;
  }

  /** A builder that begins with this order. */
  public Builder toBuilder() {
    Builder builder = new Builder(kind);
    builder.issuer = issuer;
    builder.number = number;
    builder.date = date;
    builder.place = place;
    builder.title = title;
    builder.legalBasis.addAll(legalBasis);
    builder.preamble = preamble;
    builder.enactingWord = enactingWord;
    builder.clauses.addAll(clauses);
    builder.signatory = signatory;
    builder.executor = executor;
    builder.extra.putAll(extra);
    return builder;
  }

  /** Builds an {@link Order}. Not safe for use by several threads. */
  public static final class Builder {
    private final OrderKind kind;
    private @Nullable Organization issuer;
    private @Nullable String number;
    private @Nullable LocalDate date;
    private @Nullable String place;
    private @Nullable String title;
    private final List<ActReference> legalBasis = new ArrayList<>();
    private @Nullable String preamble;
    private @Nullable String enactingWord;
    private final List<Clause> clauses = new ArrayList<>();
    private @Nullable Signatory signatory;
    private @Nullable Executor executor;
    private final Map<String, Object> extra = new LinkedHashMap<>();

    private Builder(OrderKind kind) {
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** The organisation of the letterhead, by its name alone. */
    public Builder issuer(String name) {
      return issuer(Organization.named(name));
    }

    /** The organisation of the letterhead. */
    public Builder issuer(@Nullable Organization value) {
      issuer = value;
      return this;
    }

    /** The number. */
    public Builder number(@Nullable String value) {
      number = value;
      return this;
    }

    /** The date. */
    public Builder date(@Nullable LocalDate value) {
      date = value;
      return this;
    }

    /** The place of issue. */
    public Builder place(@Nullable String value) {
      place = value;
      return this;
    }

    /** The heading to the text. */
    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    /** Adds an act that the order rests on. */
    public Builder basedOn(ActReference act) {
      legalBasis.add(act);
      return this;
    }

    /** Replaces the acts that the order rests on. */
    public Builder legalBasis(List<ActReference> value) {
      legalBasis.clear();
      legalBasis.addAll(value);
      return this;
    }

    /** The text before the enacting word. */
    public Builder preamble(@Nullable String value) {
      preamble = value;
      return this;
    }

    /** The enacting word; {@code null} for none. */
    public Builder enactingWord(@Nullable String value) {
      enactingWord = value;
      return this;
    }

    /** Adds an item; it gets the next number, and so do the items below it. */
    public Builder clause(String text, String... below) {
      String own = Integer.toString(clauses.size() + 1);
      Clause[] inner = new Clause[below.length];
      for (int i = 0; i < below.length; i++) {
        inner[i] = Clause.of(own + "." + (i + 1), below[i]);
      }
      return clause(Clause.of(own, text, inner));
    }

    /** Adds an item as it is. */
    public Builder clause(Clause clause) {
      clauses.add(clause);
      return this;
    }

    /** Replaces the items. */
    public Builder clauses(List<Clause> value) {
      clauses.clear();
      clauses.addAll(value);
      return this;
    }

    /** Who signs. */
    public Builder signatory(@Nullable String position, @Nullable String name) {
      return signatory(Signatory.of(position, name));
    }

    /** Who signs. */
    public Builder signatory(@Nullable Signatory value) {
      signatory = value;
      return this;
    }

    /** Who drew the order up. */
    public Builder executor(@Nullable String name, @Nullable String phone) {
      return executor(Executor.of(name, phone));
    }

    /** Who drew the order up. */
    public Builder executor(@Nullable Executor value) {
      executor = value;
      return this;
    }

    /** The order. */
    public Order build() {
      return new Order(
          kind,
          issuer,
          number,
          date,
          place,
          title,
          legalBasis,
          preamble,
          enactingWord,
          clauses,
          signatory,
          executor,
          extra);
    }
  }
}
