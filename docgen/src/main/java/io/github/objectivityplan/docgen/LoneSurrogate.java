package io.github.objectivityplan.docgen;

/** Half of a character that two escapes of JSON make together: no file can hold it. */
final class LoneSurrogate {
  private LoneSurrogate() {}

  /**
   * Refuses JSON with an escape such as {@code \\ud83d} that stands alone.
   *
   * @throws io.github.objectivityplan.UnreadableException if there is one; the message names its
   *     line
   */
  static void refuse(byte[] json) {
    int line = 1;
    int high = -1;
    for (int i = 0; i < json.length; i++) {
      byte b = json[i];
      line += b == '\n' ? 1 : 0;
      if (high >= 0 && i > high && b != '\\') {
        throw lone(line);
      }
      if (b != '\\') {
        continue;
      }
      int unit = i + 5 < json.length && json[i + 1] == 'u' ? unit(json, i + 2) : -1;
      boolean low = unit >= 0xdc00 && unit <= 0xdfff;
      if (low != (high >= 0)) {
        throw lone(line);
      }
      high = unit >= 0xd800 && unit <= 0xdbff ? i + 5 : -1;
      i += unit >= 0 ? 5 : 1;
    }
  }

  private static int unit(byte[] json, int from) {
    int unit = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(json[i], 16);
      if (digit < 0) {
        return -1;
      }
      unit = unit * 16 + digit;
    }
    return unit;
  }

  private static io.github.objectivityplan.UnreadableException lone(int line) {
    return Unreadable.of(
        "строка %s: ожидался целый символ, получена половина суррогатной пары".formatted(line),
        "line %s: expected a whole character, came half of a surrogate pair".formatted(line));
  }
}
