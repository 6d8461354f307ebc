package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.List;
import java.util.Objects;

/**
 * Редакция для опубликования: a document without the personal data that no law obliges to publish,
 * and the list of what was withheld. Whatever is written of {@link #document()}, visible text and
 * embedded JSON alike, has none of it.
 *
 * <p>Kept are the names of the officials who sign, approve and agree, and what the letterhead says
 * of the organisation. Withheld are the executor's mark; the name of who agrees for a body of
 * parents, pupils or the public, of whom the position stays; the people of the column of the
 * responsible, by a surname alone too, of whom the position stays; in other texts a name with
 * initials, with a patronymic or with a common given name, a telephone, an e-mail address, an
 * account of a messenger or a social network, СНИЛС, a passport's series and number, a person's
 * ИНН, a date of birth and a home address, in whose place stands what was there: «[Ф.И.О.]»; tags
 * and unknown fields, which no page shows. A name that an organisation, a park or a street bears
 * («школа имени …») stays. Outside of the column of the responsible a surname alone is not told
 * from other words, so a text that has one is worth a look.
 *
 * @param document the document that may be published
 * @param withheld what is not in it, in the order of the document
 * @see <a href="https://docs.cntd.ru/document/901990046">Закон 152-ФЗ, статья 10.1</a>
 */
public record PublicVersion(PlanDocument document, List<Withheld> withheld) {

  /** What sort of data is withheld. */
  public enum Data {
    /** Отметка об исполнителе. */
    EXECUTOR("отметка об исполнителе", "the executor's mark"),
    /** The name of a person whose position stays. */
    NAME("имя; должность оставлена", "a name; the position stays"),
    /** A person of whom only the name was given. */
    PERSON("ответственный, названный только по имени", "a responsible person known by name only"),
    /** A name in a text. */
    NAME_IN_TEXT("имя в тексте", "a name in a text", "[Ф.И.О.]"),
    /** A telephone number in a text. */
    PHONE("телефон", "a telephone", "[телефон]"),
    /** An e-mail address in a text. */
    EMAIL("адрес электронной почты", "an e-mail address", "[адрес электронной почты]"),
    /** A name or a page of a messenger or a social network. */
    ACCOUNT(
        "учётная запись в мессенджере или социальной сети",
        "an account of a messenger or a social network",
        "[учётная запись]"),
    /** СНИЛС: the number of an insured person. */
    SNILS("СНИЛС", "a СНИЛС (number of an insured person)", "[СНИЛС]"),
    /** Серия и номер паспорта. */
    PASSPORT("серия и номер паспорта", "a passport's series and number", "[паспорт]"),
    /** ИНН физического лица: a person's number as a taxpayer. */
    INN("ИНН физического лица", "a person's ИНН (taxpayer number)", "[ИНН]"),
    /** Дата или год рождения. */
    BIRTH_DATE("дата рождения", "a date of birth", "[дата рождения]"),
    /** Адрес места жительства. */
    HOME_ADDRESS("адрес места жительства", "a home address", "[адрес]"),
    /** A tag of an activity. */
    TAG("метка", "a tag"),
    /** A field of the JSON that this version does not know. */
    UNKNOWN_FIELD("неизвестное поле", "an unknown field");

    private final Message name;

    /** What a text has in the place of such data; empty for what is in no text. */
    private final String inPlace;

    Data(String ru, String en) {
      this(ru, en, "");
    }

    Data(String ru, String en, String inPlace) {
      this.name = new Message(ru, en);
      this.inPlace = inPlace;
    }

    String inPlace() {
      return inPlace;
    }
  }

  /**
   * A piece that was withheld.
   *
   * @param data what sort of data it is
   * @param path where it stood
   * @param text the piece itself: not to be published
   */
  public record Withheld(Data data, PlanPath path, String text) {
    public Withheld {
      Objects.requireNonNull(data, "data");
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(text, "text");
    }

    /** What was withheld and where, in Russian and English. */
    public Message describe() {
      return new Message(
          "%s: не публикуется %s: «%s»".formatted(path, data.name.ru(), text),
          "%s: withheld %s: \"%s\"".formatted(path, data.name.en(), text));
    }
  }

  public PublicVersion {
    Objects.requireNonNull(document, "document");
    withheld = List.copyOf(withheld);
  }

  /** The public version of {@code document}. */
  public static PublicVersion of(PlanDocument document) {
    Redactor redactor = new Redactor(document);
    PlanDocument result = redactor.document(OnPaper.visible(document));
    return new PublicVersion(result, redactor.withheld());
  }
}
