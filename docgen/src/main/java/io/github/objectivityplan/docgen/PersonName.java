package io.github.objectivityplan.docgen;

import io.github.objectivityplan.party.PersonName.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * A person's name at the end of a line, with initials before or after the surname, or in full.
 *
 * @param before what stands before the name, without lines for a signature
 * @param name the name as it is printed
 */
record PersonName(String before, String name) {

  static @Nullable PersonName atEnd(String line) {
    String text = line.strip();
    int end = text.length();
    while (end > 0 && "/_ )|*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Occurrence found = io.github.objectivityplan.party.PersonName.findAtEnd(text.substring(0, end));
    if (found == null) {
      return null;
    }
    String before = text.substring(0, found.start());
    int stop = before.length();
    while (stop > 0 && "/_ (|*".indexOf(before.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return new PersonName(before.substring(0, stop).strip(), printed(text, found));
  }

  /** The same where the name may begin in the line above: «… Уткина-» over «Сомова В.Г.». */
  static @Nullable PersonName atEnd(String above, String line) {
    PersonName own = atEnd(line);
    if (own != null && !own.alone() || atEnd(above) != null) {
      return own;
    }
    PersonName both = atEnd(above + "\n" + line);
    return both != null && both.before().length() < above.strip().length() ? both : own;
  }

  private static String printed(String text, Occurrence found) {
    return text.substring(found.start(), found.end())
        .strip()
        .replaceAll("(?<=[-\u2010\u2011])\\s*\\n\\s*", "")
        .replace('\n', ' ');
  }

  /** Whether nothing else stands in the line. */
  boolean alone() {
    return before.isEmpty();
  }
}
