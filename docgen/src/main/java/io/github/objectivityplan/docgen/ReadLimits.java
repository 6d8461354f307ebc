package io.github.objectivityplan.docgen;

/**
 * Пределы чтения: how much of a file a reader takes in before it gives up with an error. They hold
 * for one call; no library's global settings are touched.
 *
 * @param fileBytes the bytes of the file
 * @param zipEntries the entries of a zip (DOCX, XLSX, ODT)
 * @param partBytes the bytes of one inflated part of a zip
 * @param totalBytes the bytes of all inflated parts together
 * @param tableDepth how deep tables may be nested
 * @param rows the rows of all tables together
 * @param columns the columns of one table or sheet; of a sheet those that hold a text
 * @param cells the cells of all tables together
 * @param paragraphs the paragraphs and lines of text together, in tables or outside
 * @param cellCharacters the characters of one cell or paragraph
 */
public record ReadLimits(
    long fileBytes,
    int zipEntries,
    long partBytes,
    long totalBytes,
    int tableDepth,
    int rows,
    int columns,
    int cells,
    int paragraphs,
    int cellCharacters) {

  private static final long MIB = 1024 * 1024;

  /**
   * What {@link PlanReader#standard()} keeps to: a file of 64 MiB, 5000 entries, 64 MiB a part, 192
   * MiB together, tables 12 deep, 20 000 rows, 256 columns, 400 000 cells, 400 000 paragraphs, 100
   * 000 characters a cell.
   */
  public static final ReadLimits STANDARD =
      new ReadLimits(
          64 * MIB, 5000, 64 * MIB, 192 * MIB, 12, 20_000, 256, 400_000, 400_000, 100_000);

  public ReadLimits {
    if (fileBytes < 1
        || zipEntries < 1
        || partBytes < 1
        || totalBytes < 1
        || tableDepth < 1
        || rows < 1
        || columns < 1
        || cells < 1
        || paragraphs < 1
        || cellCharacters < 1) {
      throw new IllegalArgumentException("every limit is at least 1");
    }
  }

  /** The same limits with another size of file. */
  public ReadLimits withFileBytes(long value) {
    return new ReadLimits(
        value,
        zipEntries,
        partBytes,
        totalBytes,
        tableDepth,
        rows,
        columns,
        cells,
        paragraphs,
        cellCharacters);
  }

  /** The same limits with another number of entries of a zip. */
  public ReadLimits withZipEntries(int value) {
    return new ReadLimits(
        fileBytes,
        value,
        partBytes,
        totalBytes,
        tableDepth,
        rows,
        columns,
        cells,
        paragraphs,
        cellCharacters);
  }

  /** The same limits with another size of an inflated part. */
  public ReadLimits withPartBytes(long value) {
    return new ReadLimits(
        fileBytes,
        zipEntries,
        value,
        totalBytes,
        tableDepth,
        rows,
        columns,
        cells,
        paragraphs,
        cellCharacters);
  }

  /** The same limits with another size of all inflated parts together. */
  public ReadLimits withTotalBytes(long value) {
    return new ReadLimits(
        fileBytes,
        zipEntries,
        partBytes,
        value,
        tableDepth,
        rows,
        columns,
        cells,
        paragraphs,
        cellCharacters);
  }

  /** The same limits with another depth of nested tables. */
  public ReadLimits withTableDepth(int value) {
    return new ReadLimits(
        fileBytes,
        zipEntries,
        partBytes,
        totalBytes,
        value,
        rows,
        columns,
        cells,
        paragraphs,
        cellCharacters);
  }

  /** The same limits with another number of rows. */
  public ReadLimits withRows(int value) {
    return new ReadLimits(
        fileBytes,
        zipEntries,
        partBytes,
        totalBytes,
        tableDepth,
        value,
        columns,
        cells,
        paragraphs,
        cellCharacters);
  }

  /** The same limits with another number of columns. */
  public ReadLimits withColumns(int value) {
    return new ReadLimits(
        fileBytes,
        zipEntries,
        partBytes,
        totalBytes,
        tableDepth,
        rows,
        value,
        cells,
        paragraphs,
        cellCharacters);
  }

  /** The same limits with another number of cells. */
  public ReadLimits withCells(int value) {
    return new ReadLimits(
        fileBytes,
        zipEntries,
        partBytes,
        totalBytes,
        tableDepth,
        rows,
        columns,
        value,
        paragraphs,
        cellCharacters);
  }

  /** The same limits with another number of paragraphs. */
  public ReadLimits withParagraphs(int value) {
    return new ReadLimits(
        fileBytes,
        zipEntries,
        partBytes,
        totalBytes,
        tableDepth,
        rows,
        columns,
        cells,
        value,
        cellCharacters);
  }

  /** The same limits with another length of a cell. */
  public ReadLimits withCellCharacters(int value) {
    return new ReadLimits(
        fileBytes,
        zipEntries,
        partBytes,
        totalBytes,
        tableDepth,
        rows,
        columns,
        cells,
        paragraphs,
        value);
  }
}
