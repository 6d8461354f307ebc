package io.github.objectivityplan.docgen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Markup in UTF-8: pieces that are ready, and text between them that is escaped. Not safe for use
 * by several threads; {@link #flush()} before the stream behind it is used.
 */
final class MarkupOut {

  /** What {@code &} and the other characters of XML and HTML become. */
  private static final byte[][] ESCAPES = new byte[128][];

  static {
    for (int c = 0; c < ' '; c++) {
      ESCAPES[c] = new byte[0];
    }
    ESCAPES['\t'] = bytes("\t");
    ESCAPES['\n'] = bytes("\n");
    ESCAPES['&'] = bytes("&amp;");
    ESCAPES['<'] = bytes("&lt;");
    ESCAPES['>'] = bytes("&gt;");
    ESCAPES['"'] = bytes("&quot;");
  }

  private final OutputStream out;
  private final byte[] buffer = new byte[16 * 1024];
  private int length;

  MarkupOut(OutputStream out) {
    this.out = out;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A piece that is ready. */
  MarkupOut raw(byte[] piece) throws IOException {
    if (piece.length > buffer.length - length) {
      flush();
      if (piece.length > buffer.length) {
        out.write(piece);
        return this;
      }
    }
    System.arraycopy(piece, 0, buffer, length, piece.length);
    length += piece.length;
    return this;
  }

  /** A piece that is ready. */
  MarkupOut raw(String piece) throws IOException {
    return raw(bytes(piece));
  }

  /** A number in digits. */
  MarkupOut number(long number) throws IOException {
    if (number < 0 || number >= 100_000) {
      return raw(Long.toString(number));
    }
    if (buffer.length - length < 5) {
      flush();
    }
    int digits = number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : number < 10_000 ? 4 : 5;
    int rest = (int) number;
    for (int i = length + digits - 1; i >= length; i--) {
      buffer[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  /** Text, escaped for an element or an attribute; what XML cannot hold is left out. */
  MarkupOut text(String text) throws IOException {
    return text(text, 0, text.length());
  }

  /** The text from {@code from} to before {@code to}. */
  MarkupOut text(String text, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      if (buffer.length - length < 8) {
        flush();
      }
      char c = text.charAt(i);
      if (c < 0x80) {
        byte[] escape = ESCAPES[c];
        if (escape == null) {
          buffer[length++] = (byte) c;
        } else {
          System.arraycopy(escape, 0, buffer, length, escape.length);
          length += escape.length;
        }
      } else if (c < 0x800) {
        buffer[length++] = (byte) (0xc0 | c >> 6);
        buffer[length++] = (byte) (0x80 | c & 0x3f);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < to
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        buffer[length++] = (byte) (0xf0 | point >> 18);
        buffer[length++] = (byte) (0x80 | point >> 12 & 0x3f);
        buffer[length++] = (byte) (0x80 | point >> 6 & 0x3f);
        buffer[length++] = (byte) (0x80 | point & 0x3f);
      } else {
        char held = Character.isSurrogate(c) || c >= '\ufffe' ? '\ufffd' : c;
        buffer[length++] = (byte) (0xe0 | held >> 12);
        buffer[length++] = (byte) (0x80 | held >> 6 & 0x3f);
        buffer[length++] = (byte) (0x80 | held & 0x3f);
      }
    }
    return this;
  }

  /** Hands what is buffered to the stream behind, which is not flushed itself. */
  void flush() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }
}
