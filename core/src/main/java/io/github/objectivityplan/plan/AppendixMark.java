package io.github.objectivityplan.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.objectivityplan.canonical.Canonical;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.Organization;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Отметка о приложении: «Приложение № 1 к приказу … от … № …» on the plan's first sheet.
 *
 * @param number the appendix's own number as it was written; absent where there is one appendix
 * @param act the act it belongs to, in the dative case as it is printed: «приказу Управления
 *     образования»
 * @param date the act's date
 * @param actNumber the act's number as it was written
 * @param extra fields of the JSON that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AppendixMark(
    @Nullable String number,
    @Nullable String act,
    @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date,
    @Nullable String actNumber,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  public AppendixMark {
    number = Canonical.text(number);
    act = Canonical.text(act);
    actNumber = Canonical.text(actNumber);
    extra = Canonical.extra(extra);
  }

  /**
   * The mark of the only appendix to {@code order}: «Приложение к приказу МБОУ «СОШ № 7» от … № …»;
   * without the issuer where its {@linkplain Organization#inGenitive() form} is not certain.
   */
  public static AppendixMark to(Order order) {
    Organization issuer = order.issuer();
    String name = issuer == null ? null : issuer.inGenitive();
    String kind = order.kind().dative();
    return of(null, name == null ? kind : kind + " " + name, order.date(), order.number());
  }

  /**
   * The mark of an appendix to {@code act} (dative: «приказу МБОУ «СОШ № 7»»).
   *
   * @throws IllegalArgumentException if {@code act} begins with «к», which the mark puts before it
   */
  public static AppendixMark of(
      @Nullable String number, String act, @Nullable LocalDate date, @Nullable String actNumber) {
    if (act.strip().startsWith("к ")) {
      throw new IllegalArgumentException(
          "act: expected the act in the dative without «к», came «" + act + "»");
    }
    return new AppendixMark(number, act, date, actNumber, Map.of());
  }
}
