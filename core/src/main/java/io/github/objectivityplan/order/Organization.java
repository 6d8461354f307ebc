package io.github.objectivityplan.order;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.objectivityplan.canonical.Canonical;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Организация, издавшая документ: the organisation of the letterhead.
 *
 * @param parent the body above it that stands first on the letterhead
 * @param name the full name as it is printed
 * @param shortName the short name, printed in brackets below the full one
 * @param inn ИНН as it was written
 * @param kpp КПП as it was written
 * @param ogrn ОГРН as it was written
 * @param okpo ОКПО as it was written
 * @param address the address in one line
 * @param phone the telephone
 * @param email the e-mail address
 * @param site the address of the official site
 * @param extra fields of the JSON that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "parent",
  "name",
  "shortName",
  "inn",
  "kpp",
  "ogrn",
  "okpo",
  "address",
  "phone",
  "email",
  "site"
})
public record Organization(
    @Nullable String parent,
    @Nullable String name,
    @Nullable String shortName,
    @Nullable String inn,
    @Nullable String kpp,
    @Nullable String ogrn,
    @Nullable String okpo,
    @Nullable String address,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String site,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  public Organization {
    parent = Canonical.text(parent);
    name = Canonical.text(name);
    shortName = Canonical.text(shortName);
    inn = Canonical.text(inn);
    kpp = Canonical.text(kpp);
    ogrn = Canonical.text(ogrn);
    okpo = Canonical.text(okpo);
    address = Canonical.text(address);
    phone = Canonical.text(phone);
    email = Canonical.text(email);
    site = Canonical.text(site);
    extra = Canonical.extra(extra);
  }

  /** An organisation of which only the name is known. */
  public static Organization named(String name) {
    return builder(name).build();
  }

  /**
   * The organisation in the genitive as a reference to its act names it: «МБОУ «СОШ № 7»»,
   * «Управления образования»; by its short name where it has one. Absent where the form is not
   * certain.
   */
  public @Nullable String inGenitive() {
    return GenitiveName.of(shortName == null ? name : shortName);
  }

  /** A builder of an organisation with {@code name}. */
  public static Builder builder(@Nullable String name) {
    return new Builder().name(name);
  }

  /** A builder that begins with this organisation. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.parent = parent;
    builder.name = name;
    builder.shortName = shortName;
    builder.inn = inn;
    builder.kpp = kpp;
    builder.ogrn = ogrn;
    builder.okpo = okpo;
    builder.address = address;
    builder.phone = phone;
    builder.email = email;
    builder.site = site;
    builder.extra.putAll(extra);
    return builder;
  }

  /** Builds an {@link Organization}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable String parent;
    private @Nullable String name;
    private @Nullable String shortName;
    private @Nullable String inn;
    private @Nullable String kpp;
    private @Nullable String ogrn;
    private @Nullable String okpo;
    private @Nullable String address;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String site;
    private final Map<String, Object> extra = new LinkedHashMap<>();

    private Builder() {}

    /** The body above it. */
    public Builder parent(@Nullable String value) {
      parent = value;
      return this;
    }

    /** The full name. */
    public Builder name(@Nullable String value) {
      name = value;
      return this;
    }

    /** The short name. */
    public Builder shortName(@Nullable String value) {
      shortName = value;
      return this;
    }

    /** ИНН. */
    public Builder inn(@Nullable String value) {
      inn = value;
      return this;
    }

    /** КПП. */
    public Builder kpp(@Nullable String value) {
      kpp = value;
      return this;
    }

    /** ОГРН. */
    public Builder ogrn(@Nullable String value) {
      ogrn = value;
      return this;
    }

    /** ОКПО. */
    public Builder okpo(@Nullable String value) {
      okpo = value;
      return this;
    }

    /** The address in one line. */
    public Builder address(@Nullable String value) {
      address = value;
      return this;
    }

    /** The telephone. */
    public Builder phone(@Nullable String value) {
      phone = value;
      return this;
    }

    /** The e-mail address. */
    public Builder email(@Nullable String value) {
      email = value;
      return this;
    }

    /** The address of the official site. */
    public Builder site(@Nullable String value) {
      site = value;
      return this;
    }

    /** The organisation. */
    public Organization build() {
      return new Organization(
          parent, name, shortName, inn, kpp, ogrn, okpo, address, phone, email, site, extra);
    }
  }
}
