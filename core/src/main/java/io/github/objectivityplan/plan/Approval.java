package io.github.objectivityplan.plan;

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
 * Гриф утверждения или согласования: a mark on the plan's first sheet.
 *
 * @param kind which mark
 * @param word the mark's word as it was printed where it is not the usual one of its kind, such as
 *     «УТВЕРЖДЕНА»
 * @param position the position of the person who approves
 * @param organization the organisation or body that approves
 * @param name the person's name as it is printed
 * @param act the act that approves, in the instrumental case as it is printed: «приказом Управления
 *     образования»
 * @param date the date of the mark or of its act
 * @param number the number of its act as it was written, even «___»
 * @param extra fields of the JSON that this version does not know
 * @see <a href="https://docs.cntd.ru/document/465370000">ГОСТ Р 7.0.97, requisites 16 and 20</a>
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Approval(
    ApprovalKind kind,
    @Nullable String word,
    @Nullable String position,
    @Nullable String organization,
    @Nullable String name,
    @Nullable String act,
    @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date,
    @Nullable String number,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  public Approval {
    Objects.requireNonNull(kind, "kind");
    word = Canonical.text(word);
    position = Canonical.text(position);
    organization = Canonical.text(organization);
    name = Canonical.text(name);
    act = Canonical.text(act);
    number = Canonical.text(number);
    extra = Canonical.extra(extra);
  }

  /** УТВЕРЖДАЮ or СОГЛАСОВАНО by a person. */
  public static Approval by(
      ApprovalKind kind, String position, String name, @Nullable LocalDate date) {
    return new Approval(kind, null, position, null, name, null, date, null, Map.of());
  }

  /**
   * УТВЕРЖДЕН by an act.
   *
   * @param act the act in the instrumental case: «приказом МБОУ «СОШ № 7»»
   * @param date the act's date
   * @param number the act's number
   */
  public static Approval byAct(String act, @Nullable LocalDate date, @Nullable String number) {
    return new Approval(
        ApprovalKind.UTVERZHDENO, null, null, null, null, act, date, number, Map.of());
  }
}
