package io.github.objectivityplan.order;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.objectivityplan.canonical.Canonical;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ссылка на акт: a law, order or letter that a text refers to.
 *
 * @param text the reference as it was written
 * @param kind the word that names the kind of act, as it was written: «приказа», «письмо»
 * @param issuer who issued it, as it was written
 * @param date its date
 * @param number its number as it was written
 * @param title its title, without the quotation marks
 * @param extra fields of the JSON that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ActReference(
    @JsonInclude(JsonInclude.Include.ALWAYS) String text,
    @Nullable String kind,
    @Nullable String issuer,
    @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date,
    @Nullable String number,
    @Nullable String title,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  public ActReference {
    Objects.requireNonNull(text, "text");
    kind = Canonical.text(kind);
    issuer = Canonical.text(issuer);
    number = Canonical.text(number);
    title = Canonical.text(title);
    extra = Canonical.extra(extra);
  }

  /**
   * Finds the acts that {@code text}, such as an order's preamble, refers to, in their order. An
   * act counts as referred to if its kind is followed by a date, a number or a title; several acts
   * of one kind («приказами … от … № …, от … № …») are several references.
   */
  public static List<ActReference> findAll(String text) {
    return ActReferences.in(text);
  }
}
