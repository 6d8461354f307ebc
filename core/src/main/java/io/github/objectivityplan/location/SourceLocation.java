package io.github.objectivityplan.location;

import io.github.objectivityplan.Message;
import java.util.Objects;

/** A place in a file that a person can find. All counts begin with 1. */
public sealed interface SourceLocation {

  /** The place in words. */
  Message describe();

  /**
   * A paragraph of a document, counted over the whole of its part.
   *
   * @param part the part of the file: {@code body}, {@code header}, {@code footnote}
   * @param paragraph the paragraph
   */
  record InParagraph(String part, int paragraph) implements SourceLocation {
    public InParagraph {
      Objects.requireNonNull(part, "part");
    }

    @Override
    public Message describe() {
      return new Message("абзац %s".formatted(paragraph), "paragraph %s".formatted(paragraph));
    }
  }

  /**
   * A cell of a document's table.
   *
   * @param part the part of the file
   * @param table the table, counted over the part
   * @param row the row
   * @param cell the cell
   */
  record InTable(String part, int table, int row, int cell) implements SourceLocation {
    public InTable {
      Objects.requireNonNull(part, "part");
    }

    @Override
    public Message describe() {
      return new Message(
          "таблица %s, строка %s, ячейка %s".formatted(table, row, cell),
          "table %s, row %s, cell %s".formatted(table, row, cell));
    }
  }

  /**
   * A cell of a spreadsheet.
   *
   * @param sheet the sheet's name
   * @param address the cell's address: {@code B7}
   */
  record InSheet(String sheet, String address) implements SourceLocation {
    public InSheet {
      Objects.requireNonNull(sheet, "sheet");
      Objects.requireNonNull(address, "address");
    }

    @Override
    public Message describe() {
      return new Message(
          "лист «%s», ячейка %s".formatted(sheet, address),
          "sheet \"%s\", cell %s".formatted(sheet, address));
    }
  }

  /**
   * A place in a text file.
   *
   * @param line the line
   * @param column the character in the line
   */
  record InText(int line, int column) implements SourceLocation {
    @Override
    public Message describe() {
      return new Message(
          "строка %s, знак %s".formatted(line, column),
          "line %s, column %s".formatted(line, column));
    }
  }
}
