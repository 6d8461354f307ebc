package io.github.objectivityplan.docgen;

import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Оформление документа: how a written document looks. What is not given is as ГОСТ Р 7.0.97
 * recommends, so a document is correct without any option.
 *
 * @param marginLeft the left margin in millimetres, at least 20; 30 if left out, as documents that
 *     are kept for more than ten years have it
 * @param marginRight the right margin in millimetres, at least 10; 10 if left out
 * @param marginTop the top margin in millimetres, at least 20; 20 if left out
 * @param marginBottom the bottom margin in millimetres, at least 20; 20 if left out
 * @param font the typeface; Times New Roman if left out
 * @param textSize the size of the text in points, 12 to 14; 14 if left out
 * @param tableSize the size of the table's text in points, 8 to 14; 12 if left out
 * @param lineSpacing how far the lines of an order's and a preamble's text are apart, 1 to 1.5
 *     lines; 1.15 if left out. The lines of requisites and of the table are single ones, and those
 *     of a workbook as far apart as its program has them
 * @param dateStyle how dates are written; {@link DateStyle#DIGITAL} if left out
 * @param edition the edition of the standard; absent if each document's date tells it
 * @param tableHeader how the table's header goes on from page to page; {@link TableHeader#REPEATED}
 *     if left out
 * @param appendixPages how the plan's pages are numbered; {@link AppendixPages#OWN} if left out
 * @param executorMark how the executor's mark is written; {@link ExecutorMark#LABELLED} if left out
 * @param columns the columns of the plan's table, in their order and under their names; empty if
 *     the plan's own. What stands in other columns is not in the file at all, so one of them must
 *     be that of the activities
 * @param acquaintance the people who sign that they know the order, each with a line to sign on and
 *     a line for the date; empty if there is no such sheet
 * @param electronicSignature the mark of the electronic signature, where the handwritten one would
 *     stand; absent if there is none
 * @param letterhead the organisation's own Word letterhead, which a DOCX is written on in place of
 *     the lines about the organisation; absent if there is none. Other formats do without it
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
    double lineSpacing,
    DateStyle dateStyle,
    @Nullable Edition edition,
    TableHeader tableHeader,
    AppendixPages appendixPages,
    ExecutorMark executorMark,
    List<PlanColumn> columns,
    List<Signatory> acquaintance,
    @Nullable ElectronicSignature electronicSignature,
    @Nullable WordLetterhead letterhead) {

  /** Оформление даты: how the dates of the requisites are written. */
  public enum DateStyle {
    /** Digits: «05.11.2019». */
    DIGITAL,
    /** With the month in words: «5 ноября 2019 г.». */
    VERBAL
  }

  /** Издание ГОСТ Р 7.0.97: what a document looks like depends on when it is signed. */
  public enum Edition {
    /** ГОСТ Р 7.0.97-2016, up to 17 August 2025: marks in a corner are at most 75 mm wide. */
    GOST_2016(75),
    /** ГОСТ Р 7.0.97-2025, from 18 August 2025: marks in a corner are at most 80 mm wide. */
    GOST_2025(80);

    private static final LocalDate IN_FORCE_2025 = LocalDate.of(2025, 8, 18);

    private final int corner;

    Edition(int corner) {
      this.corner = corner;
    }

    /** The edition in force on {@code date}. */
    public static Edition inForce(LocalDate date) {
      Objects.requireNonNull(date, "date");
      return date.isBefore(IN_FORCE_2025) ? GOST_2016 : GOST_2025;
    }
  }

  /** Головка таблицы: how the header of the plan's table goes on from page to page. */
  public enum TableHeader {
    /** The names of the columns are repeated on each page. */
    REPEATED,
    /** The columns are numbered below their names, and both are repeated on each page. */
    NUMBERED
  }

  /** Нумерация страниц приложения: how the plan's pages are numbered after an order's. */
  public enum AppendixPages {
    /** From 1 again; the first of them shows no number. */
    OWN,
    /** On from those of the order. */
    CONTINUOUS
  }

  /** Отметка об исполнителе: how it is written. */
  public enum ExecutorMark {
    /** «Исп. Иванова И.И.» and «тел. 5-02-42». */
    LABELLED,
    /** The name and the telephone alone, as the standard's own example has them. */
    PLAIN
  }

  static final DocumentStyle STANDARD = builder().build();

  public DocumentStyle {
    within("marginLeft", marginLeft, 20, 60);
    within("marginRight", marginRight, 10, 60);
    within("marginTop", marginTop, 20, 60);
    within("marginBottom", marginBottom, 20, 60);
    within("textSize", textSize, 12, 14);
    within("tableSize", tableSize, 8, 14);
    if (!(lineSpacing >= 1 && lineSpacing <= 1.5)) {
      throw new IllegalArgumentException(
          "lineSpacing: expected 1 to 1.5 lines, came " + lineSpacing);
    }
    Objects.requireNonNull(font, "font");
    if (font.isBlank() || font.length() > 31 || !font.chars().allMatch(DocumentStyle::inFontName)) {
      throw new IllegalArgumentException(
          "font: expected the name of a typeface of at most 31 letters, digits, spaces and hyphens,"
              + " came \""
              + font
              + "\"");
    }
    Objects.requireNonNull(dateStyle, "dateStyle");
    Objects.requireNonNull(tableHeader, "tableHeader");
    Objects.requireNonNull(appendixPages, "appendixPages");
    Objects.requireNonNull(executorMark, "executorMark");
    columns = List.copyOf(columns);
    acquaintance = List.copyOf(acquaintance);
    if (!columns.isEmpty() && columns.stream().noneMatch(c -> c.role() == ColumnRole.ACTIVITY)) {
      throw new IllegalArgumentException(
          "columns: expected one with the role ACTIVITY, came "
              + columns.stream().map(PlanColumn::role).toList());
    }
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

  /** Whether documents of the other style are made of the same pieces as this one's. */
  boolean looksLike(DocumentStyle other) {
    return marginLeft == other.marginLeft
        && marginRight == other.marginRight
        && marginTop == other.marginTop
        && marginBottom == other.marginBottom
        && font.equals(other.font)
        && textSize == other.textSize
        && tableSize == other.tableSize
        && lineSpacing == other.lineSpacing
        && Objects.equals(letterhead, other.letterhead);
  }

  /** The edition of the standard that {@code document} follows: the given one, or by its date. */
  Edition edition(PlanDocument document) {
    if (edition != null) {
      return edition;
    }
    LocalDate date = date(document);
    return date == null ? Edition.GOST_2025 : Edition.inForce(date);
  }

  private static @Nullable LocalDate date(PlanDocument document) {
    Order order = document.order();
    if (order != null && order.date() != null) {
      return order.date();
    }
    return document.plan().approvals().stream()
        .filter(mark -> !OnPaper.onTheLeft(mark))
        .map(Approval::date)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The width of a mark in a corner, in millimetres. */
  static int corner(Edition edition) {
    return edition.corner;
  }

  /** The width of the text on an A4 sheet, in millimetres. */
  int textWidth(boolean landscape) {
    return (landscape ? 297 : 210) - marginLeft - marginRight;
  }

  /** The height of the text on an A4 sheet, in millimetres. */
  int textHeight(boolean landscape) {
    return (landscape ? 210 : 297) - marginTop - marginBottom;
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
    private double lineSpacing = 1.15;
    private DateStyle dateStyle = DateStyle.DIGITAL;
    private @Nullable Edition edition;
    private TableHeader tableHeader = TableHeader.REPEATED;
    private AppendixPages appendixPages = AppendixPages.OWN;
    private ExecutorMark executorMark = ExecutorMark.LABELLED;
    private List<PlanColumn> columns = List.of();
    private List<Signatory> acquaintance = List.of();
    private @Nullable ElectronicSignature electronicSignature;
    private @Nullable WordLetterhead letterhead;

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

    /** How far the lines of the text are apart, in lines: 1 to 1.5. */
    public Builder lineSpacing(double value) {
      lineSpacing = value;
      return this;
    }

    /** How dates are written. */
    public Builder dateStyle(DateStyle value) {
      dateStyle = value;
      return this;
    }

    /** The edition of the standard, whatever the document's date; {@code null}: by the date. */
    public Builder edition(@Nullable Edition value) {
      edition = value;
      return this;
    }

    /** How the table's header goes on from page to page. */
    public Builder tableHeader(TableHeader value) {
      tableHeader = value;
      return this;
    }

    /** How the plan's pages are numbered. */
    public Builder appendixPages(AppendixPages value) {
      appendixPages = value;
      return this;
    }

    /** How the executor's mark is written. */
    public Builder executorMark(ExecutorMark value) {
      executorMark = value;
      return this;
    }

    /** The columns of the plan's table, in their order and under their names. */
    public Builder columns(List<PlanColumn> value) {
      columns = value;
      return this;
    }

    /** The people who sign that they know the order. */
    public Builder acquaintance(List<Signatory> value) {
      acquaintance = value;
      return this;
    }

    /** The mark of the electronic signature, from what the signing program says. */
    public Builder electronicSignature(@Nullable ElectronicSignature value) {
      electronicSignature = value;
      return this;
    }

    /** The organisation's own Word letterhead. */
    public Builder letterhead(@Nullable WordLetterhead value) {
      letterhead = value;
      return this;
    }

    /**
     * The organisation's own Word letterhead, from the bytes of a DOCX or DOTX.
     *
     * @throws UnreadableException if they are no Word document that a letterhead can be
     */
    public Builder letterhead(byte[] file) {
      return letterhead(WordLetterhead.of(file));
    }

    /**
     * The organisation's own Word letterhead, from a DOCX or DOTX.
     *
     * @throws UnreadableException if it is no Word document that a letterhead can be
     * @throws IOException if the file cannot be read
     */
    public Builder letterhead(Path file) throws IOException {
      return letterhead(WordLetterhead.of(file));
    }

    /** The style. */
    public DocumentStyle build() {
      return new DocumentStyle(
          marginLeft,
          marginRight,
          marginTop,
          marginBottom,
          font,
          textSize,
          tableSize,
          lineSpacing,
          dateStyle,
          edition,
          tableHeader,
          appendixPages,
          executorMark,
          columns,
          acquaintance,
          electronicSignature,
          letterhead);
    }
  }
}
