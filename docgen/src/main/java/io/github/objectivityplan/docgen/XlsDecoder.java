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
    DisplayedNumbers numbers =
        new DisplayedNumbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      Sheet sheet = workbook.getSheetAt(i);
      if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
        notices.add(XlsxDecoder.hiddenSheet(sheet.getSheetName()));
        continue;
      }
      SheetBlocks table = new SheetBlocks(sheet.getSheetName(), limits);
      for (Row row : sheet) {
        for (Cell cell : row) {
          table.cell(cell.getRowIndex(), cell.getColumnIndex(), text(cell, numbers));
        }
      }
      sheet.getMergedRegions().forEach(table::merge);
      Block.Table block = table.table();
      if (block != null) {
        blocks.add(block);
      }
    }
    return new Decoded(blocks, notices, null);
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
