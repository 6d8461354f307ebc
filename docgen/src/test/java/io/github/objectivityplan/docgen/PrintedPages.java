package io.github.objectivityplan.docgen;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The pages of a PDF as PDFBox sees them: where each letter stands, and how a page looks. */
final class PrintedPages {

  private static final double POINTS_IN_MM = 72 / 25.4;

  private PrintedPages() {}

  /** A letter, or the few that one glyph shows; in points from the page's upper left corner. */
  record Letter(String text, double left, double right, double base) {}

  /**
   * A page.
   *
   * @param width its width in points
   * @param height its height in points
   * @param letters what is printed on it but for spaces, from above and from the left
   */
  record Page(double width, double height, List<Letter> letters) {

    boolean landscape() {
      return width > height;
    }

    /** The lines of text from above, those of cells side by side as one; the page's number too. */
    List<String> lines() {
      List<String> lines = new ArrayList<>();
      StringBuilder line = new StringBuilder();
      Letter last = null;
      for (Letter letter : letters) {
        if (last != null && letter.base - last.base > 2) {
          lines.add(line.toString());
          line.setLength(0);
        } else if (last != null && letter.left - last.right > 1.5) {
          line.append(' ');
        }
        line.append(letter.text);
        last = letter;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
      }
      return lines;
    }

    /** All text without spaces. */
    String squeezed() {
      StringBuilder text = new StringBuilder();
      letters.forEach(letter -> text.append(letter.text));
      return text.toString();
    }

    /** The lines but for the page's number in the top margin. */
    List<String> text(DocumentStyle style) {
      List<String> lines = lines();
      boolean numbered =
          !letters.isEmpty() && letters.get(0).base < style.marginTop() * POINTS_IN_MM;
      return numbered ? lines.subList(1, lines.size()) : lines;
    }

    /** The letters beyond the margins, but for the page's number. */
    List<Letter> beyond(DocumentStyle style) {
      double left = style.marginLeft() * POINTS_IN_MM - 1;
      double right = width - style.marginRight() * POINTS_IN_MM + 1;
      double top = style.marginTop() * POINTS_IN_MM;
      double bottom = height - style.marginBottom() * POINTS_IN_MM + 1;
      return letters.stream()
          .filter(
              letter ->
                  letter.left < left
                      || letter.right > right
                      || letter.base > bottom
                      || letter.base < top && !letter.text.chars().allMatch(Character::isDigit))
          .toList();
    }

    /** The letters that stand upon the one before them. */
    List<Letter> overlapping() {
      List<Letter> found = new ArrayList<>();
      for (int i = 1; i < letters.size(); i++) {
        Letter before = letters.get(i - 1);
        Letter letter = letters.get(i);
        boolean sameLine = letter.base - before.base < 1;
        if (sameLine && before.right - letter.left > 0.5 * (before.right - before.left)) {
          found.add(letter);
        }
      }
      return found;
    }
  }

  static List<Page> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Page> pages = new ArrayList<>();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        var box = document.getPage(i - 1).getMediaBox();
        pages.add(new Page(box.getWidth(), box.getHeight(), letters(document, i)));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages in shades of grey. */
  static List<BufferedImage> pictures(byte[] pdf, int dpi) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      List<BufferedImage> pictures = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        pictures.add(renderer.renderImageWithDPI(i, dpi, ImageType.GRAY));
      }
      return pictures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Letter> letters(PDDocument document, int page) throws IOException {
    List<Letter> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition at) {
            if (!at.getUnicode().replace('\u00a0', ' ').isBlank()) {
              double left = at.getXDirAdj();
              letters.add(
                  new Letter(at.getUnicode(), left, left + at.getWidthDirAdj(), at.getYDirAdj()));
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    List<Letter> sorted = new ArrayList<>(letters);
    // letters of one line may differ by a fraction of a point
    sorted.sort(Comparator.comparingDouble(Letter::base));
    List<Letter> result = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).base - sorted.get(i - 1).base > 1) {
        List<Letter> line = sorted.subList(from, i);
        line.sort(Comparator.comparingDouble(Letter::left));
        double base = line.get(0).base;
        line.forEach(l -> result.add(new Letter(l.text, l.left, l.right, base)));
        from = i;
      }
    }
    return result;
  }
}
