package io.github.objectivityplan.docgen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads XLS. Formulas are not evaluated: the values that Excel stored are read. */
final class XlsDecoder implements Decoder {

  /** How many columns such a sheet has. */
  private static final int COLUMNS = 256;

  @Override
  public Decoded decode(byte[] bytes, ReadLimits limits) {
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return decode(workbook, limits);
    } catch (EncryptedDocumentException e) {
      throw Unreadable.encrypted(DocumentFormat.XLS, e);
    } catch (io.github.objectivityplan.UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Unreadable.damaged(DocumentFormat.XLS, e);
    }
  }

  private static Decoded decode(HSSFWorkbook workbook, ReadLimits limits) {
    List<Block> blocks = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    Intake intake = new Intake(limits);
    DisplayedNumbers numbers =
        new DisplayedNumbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      Sheet sheet = workbook.getSheetAt(i);
      boolean visible = workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE;
      SheetBlocks table = new SheetBlocks(sheet.getSheetName(), intake, notices);
      for (int column = 0; column < COLUMNS; column++) {
        if (sheet.isColumnHidden(column) && sheet.getColumnOutlineLevel(column) == 0) {
          table.hideColumns(column, column);
        }
      }
      boolean filtered = isFiltered(workbook, i);
      for (Row row : sheet) {
        if (row.getZeroHeight() && (filtered || row.getOutlineLevel() > 0)) {
          table.foldRow(row.getRowNum());
        } else if (row.getZeroHeight()) {
          table.hideRow(row.getRowNum());
        }
        for (Cell cell : row) {
          table.cell(cell.getRowIndex(), cell.getColumnIndex(), text(cell, numbers));
        }
      }
      sheet.getMergedRegions().forEach(table::merge);
      Block.Table block = table.table();
      if (block != null && visible) {
        blocks.add(block);
      } else if (!visible) {
        notices.add(XlsxDecoder.hiddenSheet(sheet.getSheetName(), block));
      }
    }
    return new Decoded(blocks, notices, null);
  }

  /** Whether a filter is set on a sheet, which may fold rows away. */
  private static boolean isFiltered(HSSFWorkbook workbook, int sheet) {
    return workbook.getAllNames().stream()
        .anyMatch(
            name ->
                name.getSheetIndex() == sheet && name.getNameName().endsWith("_FilterDatabase"));
  }

  private static String text(Cell cell, DisplayedNumbers numbers) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "ИСТИНА" : "ЛОЖЬ";
      case NUMERIC ->
          numbers.show(
              cell.getNumericCellValue(),
              cell.getCellStyle().getDataFormat(),
              cell.getCellStyle().getDataFormatString());
      default -> "";
    };
  }
}
