package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Кодировка: what the bytes of a text are read with. A byte order mark says it; without one the
 * bytes are evidence: the zeros of UTF-16, the order of UTF-8, and the letters that Russian uses
 * most in the encodings of one byte.
 *
 * @param charset the charset
 * @param mark how many bytes the byte order mark takes
 * @param inferred whether the evidence is all there is
 */
record TextEncoding(Charset charset, int mark, boolean inferred) {

  /** How many bytes are looked at to tell one encoding of one byte from another. */
  private static final int SAMPLE = 1 << 16;

  /** Of so many characters one may be damaged. */
  private static final int SOUND = 50;

  private static final List<String> ONE_BYTE =
      List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5");

  /** How often each letter from «а» to «я» stands among a thousand of a Russian text. */
  private static final int[] FREQUENCY = {
    80, 16, 45, 17, 30, 85, 9, 17, 74, 12, 35, 44, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 14, 7,
    4, 0, 19, 17, 3, 6, 20
  };

  /** The encoding of {@code bytes}; {@code null} if they are no text. */
  static @Nullable TextEncoding of(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3, false);
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
    }
    if (starts(bytes, 0xfe, 0xff)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2, false);
    }
    if (hasZero(bytes)) {
      return isWide(bytes, 1)
          ? new TextEncoding(StandardCharsets.UTF_16LE, 0, true)
          : isWide(bytes, 0) ? new TextEncoding(StandardCharsets.UTF_16BE, 0, true) : null;
    }
    if (isUtf8(bytes)) {
      return new TextEncoding(StandardCharsets.UTF_8, 0, false);
    }
    if (isDamagedUtf8(bytes)) {
      return new TextEncoding(StandardCharsets.UTF_8, 0, true);
    }
    Charset best = StandardCharsets.UTF_8;
    long highest = Long.MIN_VALUE;
    for (String name : ONE_BYTE) {
      Charset charset = Charset.forName(name);
      long score = russian(new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset));
      if (score > highest) {
        highest = score;
        best = charset;
      }
    }
    return new TextEncoding(best, 0, true);
  }

  /** The text of {@code bytes}, without their byte order mark. */
  String decode(byte[] bytes) {
    return new String(bytes, mark, bytes.length - mark, charset);
  }

  /** The notice of the encoding that the evidence speaks for. */
  Notice notice() {
    String name = charset.name().toUpperCase(Locale.ROOT);
    return new Notice(
        "encoding-inferred",
        new Message(
            "кодировка текста определена по его буквам: %s".formatted(name),
            "the text's encoding is inferred from its letters: %s".formatted(name)),
        null);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether nearly all bytes at odd (1) or even (0) places are the upper halves of characters. */
  private static boolean isWide(byte[] bytes, int parity) {
    int upper = 0;
    int all = 0;
    for (int i = parity; i < Math.min(bytes.length, SAMPLE); i += 2) {
      int b = bytes[i] & 0xff;
      all++;
      // Latin, Cyrillic, punctuation, signs such as «№»
      upper += b == 0 || b == 4 || b == 0x20 || b == 0x21 ? 1 : 0;
    }
    return bytes.length % 2 == 0 && all > 0 && upper * 20L >= all * 19L;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Whether a text in UTF-8 has suffered in a few places. */
  private static boolean isDamagedUtf8(byte[] bytes) {
    String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.UTF_8);
    int damaged = 0;
    int sound = 0;
    for (int i = 0; i < text.length(); i++) {
      damaged += text.charAt(i) == '\ufffd' ? 1 : 0;
      sound += text.charAt(i) > 0x7f && text.charAt(i) != '\ufffd' ? 1 : 0;
    }
    return sound > (long) damaged * SOUND;
  }

  /** How much a text looks like Russian: its letters by their frequency, small after large. */
  private static long russian(String text) {
    long score = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int letter = Character.toLowerCase(c) - 'а';
      if (letter >= 0 && letter < FREQUENCY.length) {
        boolean turned = Character.isUpperCase(c) && Character.isLowerCase(before);
        score += turned ? -100 : FREQUENCY[letter];
      } else if (c > 0x7f && "ёЁ«»№–—„“”…\u00a0".indexOf(c) < 0) {
        score -= 100;
      }
      before = c;
    }
    return score;
  }
}
