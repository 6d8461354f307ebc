package io.github.objectivityplan.docgen;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Отметка об электронной подписи: what a document that was signed electronically shows of it. All
 * of it comes from the program that signs; the library draws the mark and makes up nothing.
 *
 * @param certificate the certificate's serial number as the program gives it
 * @param owner the owner's surname, given name and patronymic
 * @param validFrom the first day of the certificate's validity
 * @param validUntil the last day of the certificate's validity
 * @param trustedTime метка доверенного времени, which the edition of 2025 adds; absent if the
 *     signature has none
 * @see <a href="https://docs.cntd.ru/document/465370000">ГОСТ Р 7.0.97, requisite 23</a>
 */
public record ElectronicSignature(
    String certificate,
    String owner,
    LocalDate validFrom,
    LocalDate validUntil,
    @Nullable OffsetDateTime trustedTime) {

  /**
   * @throws IllegalArgumentException if the number or the owner is blank, or the validity ends
   *     before it begins
   */
  public ElectronicSignature {
    present("certificate", certificate);
    present("owner", owner);
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validUntil, "validUntil");
    if (validUntil.isBefore(validFrom)) {
      throw new IllegalArgumentException(
          "validUntil: expected " + validFrom + " or later, came " + validUntil);
    }
  }

  /** A mark without a trusted time. */
  public static ElectronicSignature of(
      String certificate, String owner, LocalDate validFrom, LocalDate validUntil) {
    return new ElectronicSignature(certificate, owner, validFrom, validUntil, null);
  }

  private static void present(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + ": expected a text, came a blank");
    }
  }
}
