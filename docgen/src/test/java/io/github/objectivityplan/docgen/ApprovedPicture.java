package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A page that somebody has looked at and found good, small and in sixteen shades of grey. Letters
 * are drawn a little differently by other versions of Java, so the shade of squares is compared,
 * not single points.
 */
final class ApprovedPicture {

  static final int DPI = 40;

  private static final Path APPROVED =
      Path.of("src/test/resources/io/github/objectivityplan/docgen/pages");
  private static final Path RECEIVED = Path.of("target/rendered-pages");

  /** A square is 5 mm wide. */
  private static final int SQUARE = 8;

  /** Of 255: a word that is there or not changes a square by 30 or more. */
  static final int TOLERANCE = 16;

  private ApprovedPicture() {}

  /** Compares, or with {@code -Dobjectivityplan.rewrite=true} approves what came. */
  static void check(String name, BufferedImage came) {
    try {
      Path file = APPROVED.resolve(name + ".png");
      if (Boolean.getBoolean("objectivityplan.rewrite")) {
        write(shades(came), file);
      }
      assertThat(file).as("approved picture; the page is new").exists();
      BufferedImage approved = ImageIO.read(file.toFile());
      assertThat(came.getWidth() + " x " + came.getHeight())
          .as(name)
          .isEqualTo(approved.getWidth() + " x " + approved.getHeight());
      int worst = worst(approved, came);
      if (worst > TOLERANCE) {
        write(came, RECEIVED.resolve(name + ".png"));
        write(both(approved, came), RECEIVED.resolve(name + "-diff.png"));
      }
      assertThat(worst)
          .as(
              "%s: the most different square; look at %s (approved red, received blue)",
              name, RECEIVED.resolve(name + "-diff.png"))
          .isLessThanOrEqualTo(TOLERANCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** There is no approved picture of this page. */
  static void checkNone(String name) throws IOException {
    Path file = APPROVED.resolve(name + ".png");
    if (Boolean.getBoolean("objectivityplan.rewrite")) {
      Files.deleteIfExists(file);
    }
    assertThat(file).as("the document has fewer pages than were approved").doesNotExist();
  }

  /** The difference of the squares that differ most. */
  static int worst(BufferedImage a, BufferedImage b) {
    int worst = 0;
    for (int y = 0; y < a.getHeight(); y += SQUARE / 2) {
      for (int x = 0; x < a.getWidth(); x += SQUARE / 2) {
        worst = Math.max(worst, Math.abs(mean(a, x, y) - mean(b, x, y)));
      }
    }
    return worst;
  }

  private static int mean(BufferedImage image, int left, int top) {
    int sum = 0;
    int count = 0;
    for (int y = top; y < Math.min(top + SQUARE, image.getHeight()); y++) {
      for (int x = left; x < Math.min(left + SQUARE, image.getWidth()); x++) {
        sum += grey(image, x, y);
        count++;
      }
    }
    return sum / count;
  }

  /** The shade as it is stored, whatever a colour profile makes of it. */
  private static int grey(BufferedImage image, int x, int y) {
    int stored = image.getRaster().getSample(x, y, 0);
    return image.getColorModel() instanceof IndexColorModel shades
        ? shades.getRed(stored)
        : image.getColorModel().getPixelSize() == 4 ? stored * 17 : stored;
  }

  private static BufferedImage shades(BufferedImage grey) {
    byte[] levels = new byte[16];
    for (int i = 0; i < 16; i++) {
      levels[i] = (byte) (i * 17);
    }
    BufferedImage result =
        new BufferedImage(
            grey.getWidth(),
            grey.getHeight(),
            BufferedImage.TYPE_BYTE_BINARY,
            new IndexColorModel(4, 16, levels, levels, levels));
    for (int y = 0; y < grey.getHeight(); y++) {
      for (int x = 0; x < grey.getWidth(); x++) {
        result.getRaster().setSample(x, y, 0, (grey(grey, x, y) + 8) / 17);
      }
    }
    return result;
  }

  private static BufferedImage both(BufferedImage approved, BufferedImage came) {
    BufferedImage result =
        new BufferedImage(came.getWidth(), came.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < came.getHeight(); y++) {
      for (int x = 0; x < came.getWidth(); x++) {
        int before = grey(approved, x, y);
        int now = grey(came, x, y);
        result.setRGB(x, y, now << 16 | Math.min(before, now) << 8 | before);
      }
    }
    return result;
  }

  private static void write(BufferedImage image, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }
}
