package io.github.objectivityplan.docgen;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Deflates one part after the other, each into memory, with one set of the deflater's tables. */
final class Packing extends OutputStream {

  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
  private final CRC32 sum = new CRC32();
  private byte[] packed = new byte[16 * 1024];
  private int length;

  /** How hard the next part is deflated. */
  void level(int level) {
    deflater.setLevel(level);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    sum.update(bytes, from, count);
    deflater.setInput(bytes, from, count);
    while (!deflater.needsInput()) {
      deflate();
    }
  }

  /** The part that was written, which is valid until the next one begins. */
  PackedPart finish(String name) {
    deflater.finish();
    while (!deflater.finished()) {
      deflate();
    }
    PackedPart part = new PackedPart(name, sum.getValue(), deflater.getBytesRead(), packed, length);
    deflater.reset();
    sum.reset();
    length = 0;
    return part;
  }

  /** Gives the deflater's memory back. */
  void end() {
    deflater.end();
  }

  private void deflate() {
    if (length == packed.length) {
      packed = Arrays.copyOf(packed, length * 2);
    }
    length += deflater.deflate(packed, length, packed.length - length);
  }
}
