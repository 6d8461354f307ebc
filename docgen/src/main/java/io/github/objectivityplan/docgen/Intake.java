package io.github.objectivityplan.docgen;

/** What has been taken in of one file so far, held against the limits of the call. */
final class Intake {

  private final ReadLimits limits;
  private int rows;
  private int cells;
  private int paragraphs;

  Intake(ReadLimits limits) {
    this.limits = limits;
  }

  ReadLimits limits() {
    return limits;
  }

  /** One more row of a table. */
  void row() {
    if (++rows > limits.rows()) {
      throw Unreadable.tooLarge("строк таблиц", "rows of tables", limits.rows());
    }
  }

  /** One more cell, in a row that is {@code width} columns wide with it. */
  void cell(long width) {
    if (width > limits.columns()) {
      throw Unreadable.tooLarge("граф в таблице", "columns of a table", limits.columns());
    }
    if (++cells > limits.cells()) {
      throw Unreadable.tooLarge("ячеек таблиц", "cells of tables", limits.cells());
    }
  }

  /** One more paragraph or line. */
  void paragraph() {
    if (++paragraphs > limits.paragraphs()) {
      throw Unreadable.tooLarge("абзацев", "paragraphs", limits.paragraphs());
    }
  }

  /** A cell or paragraph that is {@code length} characters long by now. */
  void characters(int length) {
    if (length > limits.cellCharacters()) {
      throw Unreadable.tooLarge(
          "знаков в одной ячейке или абзаце",
          "characters in one cell or paragraph",
          limits.cellCharacters());
    }
  }

  /** A table that stands in {@code depth} - 1 others. */
  void table(int depth) {
    if (depth > limits.tableDepth()) {
      throw Unreadable.tooLarge(
          "таблиц, вложенных одна в другую", "tables nested in one another", limits.tableDepth());
    }
  }
}
