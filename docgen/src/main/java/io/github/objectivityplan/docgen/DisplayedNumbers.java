package io.github.objectivityplan.docgen;

import io.github.objectivityplan.deadline.MonthNames;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Shows the numbers of a spreadsheet as Excel shows them to a Russian reader: dates with Russian
 * months and in the order of the cell's format, other numbers with a decimal point.
 */
final class DisplayedNumbers {

  private final DataFormatter numbers = new DataFormatter(Locale.US);
  private final boolean from1904;

  DisplayedNumbers(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * The number {@code value} in Excel's format.
   *
   * @param index the format's built-in number
   * @param format the format's code
   */
  String show(double value, int index, String format) {
    if (isDate(index, format) && DateUtil.isValidExcelDate(value)) {
      LocalDateTime date = DateUtil.getLocalDateTime(value, from1904);
      // 14 is the short date of the reader's own country
      return index == 14 ? show(date, "dd.mm.yyyy") : show(date, format);
    }
    return numbers.formatRawCellContents(value, index, format, from1904);
  }

  /** Whether a format shows dates; POI's own test does not know quoted Cyrillic. */
  private static boolean isDate(int index, String format) {
    if (index >= 14 && index <= 22 || index >= 45 && index <= 47) {
      return true;
    }
    String code =
        format
            .split(";", 2)[0]
            .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|[_*].", "")
            .toLowerCase(Locale.ROOT);
    return !code.contains("general")
        && code.chars().anyMatch(c -> "dmyhs".indexOf(c) >= 0)
        && code.chars().noneMatch(c -> "0#?%".indexOf(c) >= 0);
  }

  /** A date in Excel's format {@code format}. */
  static String show(LocalDateTime date, String format) {
    String code = format.split(";", 2)[0];
    boolean withDay = code.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]", "").contains("d");
    StringBuilder text = new StringBuilder();
    boolean afterHours = false;
    for (int at = 0; at < code.length(); at++) {
      char c = Character.toLowerCase(code.charAt(at));
      int end = at;
      while (end + 1 < code.length() && Character.toLowerCase(code.charAt(end + 1)) == c) {
        end++;
      }
      int length = end - at + 1;
      switch (c) {
        case '[' -> at = Math.max(at, code.indexOf(']', at));
        case '"' -> {
          int close = code.indexOf('"', at + 1);
          text.append(code, at + 1, close < 0 ? code.length() : close);
          at = close < 0 ? code.length() : close;
        }
        case '\\' -> {
          if (++at < code.length()) {
            text.append(code.charAt(at));
          }
        }
        case '_', '*' -> at++;
        case '@' -> {}
        case 'y' -> {
          text.append(length <= 2 ? two(date.getYear() % 100) : Integer.toString(date.getYear()));
          at = end;
        }
        case 'd' -> {
          text.append(day(date, length));
          at = end;
        }
        case 'm' -> {
          text.append(
              afterHours && length <= 2
                  ? two(date.getMinute())
                  : month(date.getMonthValue(), length, withDay));
          at = end;
        }
        case 'h' -> {
          text.append(length == 1 ? Integer.toString(date.getHour()) : two(date.getHour()));
          afterHours = true;
          at = end;
        }
        case 's' -> {
          text.append(two(date.getSecond()));
          at = end;
        }
        default -> text.append(code.charAt(at));
      }
    }
    return text.toString().strip();
  }

  private static String day(LocalDateTime date, int length) {
    return switch (length) {
      case 1 -> Integer.toString(date.getDayOfMonth());
      case 2 -> two(date.getDayOfMonth());
      case 3 -> DateTimeFormatter.ofPattern("EEE", Locale.forLanguageTag("ru")).format(date);
      default -> DateTimeFormatter.ofPattern("EEEE", Locale.forLanguageTag("ru")).format(date);
    };
  }

  private static String month(int month, int length, boolean withDay) {
    return switch (length) {
      case 1 -> Integer.toString(month);
      case 2 -> two(month);
      case 3 -> MonthNames.nominative(month).substring(0, 3);
      default -> withDay ? MonthNames.genitive(month) : capitalised(MonthNames.nominative(month));
    };
  }

  private static String two(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
