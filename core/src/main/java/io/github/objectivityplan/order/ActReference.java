package io.github.objectivityplan.order;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.objectivityplan.canonical.Canonical;
import java.time.LocalDate;
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
    String text,
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
}
