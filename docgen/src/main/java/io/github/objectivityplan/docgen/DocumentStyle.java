package io.github.objectivityplan.docgen;

import java.util.Objects;

/**
 * Оформление документа: how a written document looks. What is not given is as ГОСТ Р 7.0.97
 * recommends, so a document is correct without any option.
 *
 * @param marginLeft the left margin in millimetres, at least 20; 30 if left out, as documents that
 *     are kept for more than ten years have it
 * @param marginRight the right margin in millimetres, at least 8; 10 if left out
 * @param marginTop the top margin in millimetres, at least 15; 20 if left out
 * @param marginBottom the bottom margin in millimetres, at least 15; 20 if left out
 * @param font the typeface; Times New Roman if left out
 * @param textSize the size of the text in points, 12 to 14; 14 if left out
 * @param tableSize the size of the table's text in points, 8 to 14; 12 if left out
 * @param dateStyle how dates are written; {@link DateStyle#DIGITAL} if left out
 * @see <a href="https://docs.cntd.ru/document/465370000">ГОСТ Р 7.0.97</a>
 */
public record DocumentStyle(
    int marginLeft,
    int marginRight,
    int marginTop,
    int marginBottom,
    String font,
    int textSize,
    int tableSize,
    DateStyle dateStyle) {

  /** Оформление даты: how the dates of the requisites are written. */
  public enum DateStyle {
    /** Digits: «05.11.2019». */
    DIGITAL,
    /** With the month in words: «5 ноября 2019 г.». */
    VERBAL
  }

  static final DocumentStyle STANDARD = builder().build();

  public DocumentStyle {
    within("marginLeft", marginLeft, 20, 60);
    within("marginRight", marginRight, 8, 60);
    within("marginTop", marginTop, 15, 60);
    within("marginBottom", marginBottom, 15, 60);
    within("textSize", textSize, 12, 14);
    within("tableSize", tableSize, 8, 14);
    if (font.isBlank() || font.length() > 31 || !font.chars().allMatch(DocumentStyle::inFontName)) {
      throw new IllegalArgumentException(
          "font: expected the name of a typeface of at most 31 letters, digits, spaces and hyphens,"
              + " came \""
              + font
              + "\"");
    }
    Objects.requireNonNull(dateStyle, "dateStyle");
  }

  private static void within(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          what + ": expected " + least + " to " + most + ", came " + value);
    }
  }

  private static boolean inFontName(int character) {
    return Character.isLetterOrDigit(character) || character == ' ' || character == '-';
  }

  /** A builder that begins with the standard style. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether documents of the other style differ from this one's in their text alone. */
  boolean looksLike(DocumentStyle other) {
    return equals(
        new DocumentStyle(
            other.marginLeft,
            other.marginRight,
            other.marginTop,
            other.marginBottom,
            other.font,
            other.textSize,
            other.tableSize,
            dateStyle));
  }

  /** The width of the text on an A4 sheet, in millimetres. */
  int textWidth(boolean landscape) {
    return (landscape ? 297 : 210) - marginLeft - marginRight;
  }

  /** Builds a {@link DocumentStyle}. Not safe for use by several threads. */
  public static final class Builder {
    private int marginLeft = 30;
    private int marginRight = 10;
    private int marginTop = 20;
    private int marginBottom = 20;
    private String font = "Times New Roman";
    private int textSize = 14;
    private int tableSize = 12;
    private DateStyle dateStyle = DateStyle.DIGITAL;

    private Builder() {}

    /** The margins in millimetres. */
    public Builder margins(int left, int right, int top, int bottom) {
      marginLeft = left;
      marginRight = right;
      marginTop = top;
      marginBottom = bottom;
      return this;
    }

    /** The typeface. */
    public Builder font(String value) {
      font = value;
      return this;
    }

    /** The size of the text in points. */
    public Builder textSize(int value) {
      textSize = value;
      return this;
    }

    /** The size of the table's text in points. */
    public Builder tableSize(int value) {
      tableSize = value;
      return this;
    }

    /** How dates are written. */
    public Builder dateStyle(DateStyle value) {
      dateStyle = value;
      return this;
    }

    /** The style. */
    public DocumentStyle build() {
      return new DocumentStyle(
          marginLeft, marginRight, marginTop, marginBottom, font, textSize, tableSize, dateStyle);
    }
  }
}
