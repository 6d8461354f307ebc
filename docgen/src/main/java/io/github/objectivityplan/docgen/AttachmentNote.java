package io.github.objectivityplan.docgen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows the note of an act on what is attached to it: «Приложение: план на 2 л. в 1 экз.».
 *
 * <p>It stands above the signature and belongs to the text of the act; the sheet that is attached
 * begins with «Приложение к …».
 *
 * @see <a href="https://docs.cntd.ru/document/465370000">ГОСТ Р 7.0.97, requisite 19</a>
 */
final class AttachmentNote {

  private static final Pattern SHEETS =
      Pattern.compile("(?iu)(?<!\\p{L})на\\s+\\d+(?:-?х)?\\s?(?:л|стр|с)(?!\\p{L})");

  private AttachmentNote() {}

  /** Whether a line begins the note: with a colon, or with how many sheets there are. */
  static boolean begins(String line) {
    String text = Marks.plain(line);
    String rest = text.replaceFirst("^приложени[ея]", "").strip();
    return rest.length() < text.length()
        && (rest.startsWith(":") || rest.startsWith("на ") && SHEETS.matcher(rest).find());
  }

  /** The lines with every note after {@code from} in one line, its list of sheets included. */
  static List<Line> joined(List<Line> lines, int from) {
    List<Line> joined = new ArrayList<>(lines.subList(0, from));
    boolean note = false;
    for (Line line : lines.subList(from, lines.size())) {
      note = note && goesOn(line.text());
      if (note) {
        int last = joined.size() - 1;
        Line open = joined.get(last);
        joined.set(last, open.withText(open.text() + "\n" + line.text()));
      } else {
        joined.add(line);
        note = begins(line.text());
      }
    }
    return joined;
  }

  private static boolean goesOn(String text) {
    return SHEETS.matcher(text).find()
        && PersonName.atEnd(text) == null
        && !Marks.isAppendix(text)
        && Marks.stamp(text) == null;
  }
}
