package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.DocxStory.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one place of a DOCX, of which each character is known by the element that holds it.
 * White space is even, as the reader makes it.
 */
final class EditedText {

  /** Beyond so many pairs of letters a stretch is replaced whole. */
  private static final int MOST_PAIRS = 1_000_000;

  /**
   * A stretch of the content of an element and what comes in its place.
   *
   * @param element the element's number, in the order of start tags
   * @param content the whole content of the element
   * @param from the first character to replace
   * @param to the one behind the last
   * @param text what comes in its place
   */
  record Change(int element, String content, int from, int to, String text) {

    /** Whether both are about the same letters, or the same place between letters. */
    boolean touches(Change other) {
      return element == other.element && from <= other.to && other.from <= to;
    }
  }

  private final List<Piece> pieces;
  private final StringBuilder raw = new StringBuilder();

  /** For each raw character the piece it stands in. */
  private final List<Integer> owner = new ArrayList<>();

  private final List<Integer> starts = new ArrayList<>();

  private final StringBuilder clean = new StringBuilder();
  private final List<Integer> cleanFrom = new ArrayList<>();
  private final List<Integer> cleanTo = new ArrayList<>();

  EditedText(List<Piece> pieces) {
    this.pieces = pieces;
    for (int i = 0; i < pieces.size(); i++) {
      starts.add(raw.length());
      String text = pieces.get(i).text();
      raw.append(text);
      for (int k = 0; k < text.length(); k++) {
        owner.add(i);
      }
    }
    int blank = -1;
    for (int i = 0; i < raw.length(); i++) {
      String one = CellText.clean("." + raw.charAt(i) + ".");
      if (one.length() == 2) {
        continue;
      }
      char c = one.charAt(1);
      if (c == ' ' || c == '\n') {
        blank = blank < 0 ? i : blank;
        continue;
      }
      if (blank >= 0 && clean.length() > 0) {
        add(' ', blank, i);
      }
      blank = -1;
      // half of a pair is no damage here: both halves follow one another
      add(Character.isSurrogate(raw.charAt(i)) ? raw.charAt(i) : c, i, i + 1);
    }
  }

  private void add(char c, int from, int to) {
    clean.append(c);
    cleanFrom.add(from);
    cleanTo.add(to);
  }

  /** How many characters of even text there are. */
  int length() {
    return clean.length();
  }

  /**
   * What is to be changed in which elements; {@code null} if that is not sure, or the text does not
   * begin in the first {@code within} characters.
   */
  @Nullable List<Change> changes(DocxEdits.TextEdit edit, int within) {
    String before = DocxEdits.oneLine(edit.before());
    String after = DocxEdits.oneLine(edit.after());
    int at = only(before);
    if (at < 0 || at >= within) {
      return null;
    }
    List<Change> changes = new ArrayList<>();
    for (Hunk hunk : hunks(before, after)) {
      if (!replace(at, hunk, changes)) {
        return null;
      }
    }
    return changes;
  }

  /** Where the text stands; -1 if nowhere or more than once. */
  private int only(String text) {
    int found = -1;
    for (int at = text.isEmpty() ? -1 : clean.indexOf(text);
        at >= 0;
        at = clean.indexOf(text, at + 1)) {
      int end = at + text.length();
      boolean whole =
          (at == 0 || !isInWord(clean.charAt(at - 1), text.charAt(0)))
              && (end == clean.length()
                  || !isInWord(text.charAt(text.length() - 1), clean.charAt(end)));
      if (whole && found >= 0) {
        return -1;
      }
      found = whole ? at : found;
    }
    return found;
  }

  private static boolean isInWord(char a, char b) {
    return Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b);
  }

  private boolean replace(int at, Hunk hunk, List<Change> changes) {
    int first = at + hunk.from();
    int last = at + hunk.to() - 1;
    if (last < first) {
      // behind the letter before it, so that what is put in looks like it
      int beside = first > 0 ? cleanTo.get(first - 1) - 1 : cleanFrom.get(0);
      int piece = owner.get(beside);
      int in = beside - starts.get(piece) + (first > 0 ? 1 : 0);
      return put(piece, in, in, hunk.text(), changes);
    }
    int from = cleanFrom.get(first);
    int to = cleanTo.get(last);
    String text = hunk.text();
    for (int i = from; i < to; ) {
      int piece = owner.get(i);
      int start = starts.get(piece);
      int end = Math.min(to, start + pieces.get(piece).text().length());
      if (!put(piece, i - start, end - start, text, changes)) {
        return false;
      }
      text = "";
      i = end;
    }
    return true;
  }

  private boolean put(int piece, int from, int to, String text, List<Change> changes) {
    Piece in = pieces.get(piece);
    if (in.element() < 0) {
      return false;
    }
    changes.add(new Change(in.element(), in.text(), from, to, text));
    return true;
  }

  /** A stretch of the text before that becomes another text. */
  private record Hunk(int from, int to, String text) {}

  /** The smallest stretches that differ, from left to right. */
  private static List<Hunk> hunks(String before, String after) {
    int start = 0;
    int n = before.length();
    int m = after.length();
    while (start < n && start < m && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    while (n > start && m > start && before.charAt(n - 1) == after.charAt(m - 1)) {
      n--;
      m--;
    }
    if (n == start && m == start) {
      return List.of();
    }
    if ((long) (n - start) * (m - start) > MOST_PAIRS) {
      return List.of(new Hunk(start, n, after.substring(start, m)));
    }
    int[][] common = new int[n - start + 1][m - start + 1];
    for (int i = n - 1; i >= start; i--) {
      for (int j = m - 1; j >= start; j--) {
        int a = i - start;
        int b = j - start;
        common[a][b] =
            before.charAt(i) == after.charAt(j)
                ? common[a + 1][b + 1] + 1
                : Math.max(common[a + 1][b], common[a][b + 1]);
      }
    }
    List<Hunk> hunks = new ArrayList<>();
    int i = start;
    int j = start;
    while (i < n || j < m) {
      int from = i;
      int put = j;
      while ((i < n || j < m) && !(i < n && j < m && before.charAt(i) == after.charAt(j))) {
        if (j == m
            || i < n && common[i - start + 1][j - start] >= common[i - start][j - start + 1]) {
          i++;
        } else {
          j++;
        }
      }
      hunks.add(new Hunk(from, i, after.substring(put, j)));
      while (i < n && j < m && before.charAt(i) == after.charAt(j)) {
        i++;
        j++;
      }
    }
    return hunks;
  }
}
