package io.github.objectivityplan.docgen;

import io.github.objectivityplan.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Бланк организации: a Word document or template (DOCX, DOTX) that documents are written on. Its
 * headers, footers, styles, theme, numbering and page set-up stay, and a written document begins
 * with its body. It is immutable.
 *
 * <p>It is as hostile as any file that is read, and the same limits hold for it. A file with macros
 * or embedded programs, and one that would load something from elsewhere, is refused; links that a
 * reader may click stay, the reference to an attached template goes.
 */
public final class WordLetterhead {

  private final byte[] bytes;
  private final LetterheadPaper paper;

  private WordLetterhead(byte[] bytes) {
    this.bytes = bytes;
    paper = LetterheadPaper.open(bytes, ReadLimits.STANDARD);
  }

  /**
   * The letterhead in {@code file}'s bytes.
   *
   * @throws UnreadableException if they are no Word document that a letterhead can be
   */
  public static WordLetterhead of(byte[] file) {
    return new WordLetterhead(file.clone());
  }

  /**
   * The letterhead in {@code file}.
   *
   * @throws UnreadableException if it is no Word document that a letterhead can be
   * @throws IOException if the file cannot be read
   */
  public static WordLetterhead of(Path file) throws IOException {
    long most = ReadLimits.STANDARD.fileBytes();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
      if (bytes.length > most) {
        throw Unreadable.tooLarge("байт в файле", "bytes in the file", most);
      }
      return new WordLetterhead(bytes);
    }
  }

  LetterheadPaper paper() {
    return paper;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordLetterhead that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "letterhead of " + bytes.length + " bytes";
  }
}
