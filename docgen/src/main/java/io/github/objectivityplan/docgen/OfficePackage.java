package io.github.objectivityplan.docgen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The zip of an Office file that is being written. Its entries have one fixed time that no time
 * zone shifts, so the same parts give the same bytes.
 *
 * <p>The JDK's {@link java.util.zip.ZipOutputStream} would deflate again what a {@link PackedPart}
 * is already, so the few headers of a zip are written here. A part is held deflated until it is
 * whole, so that its sizes stand before it and any reader can stream it.
 */
final class OfficePackage {

  /** The first of February 1980, midnight, as a zip has it: the time, then the day. */
  private static final int TIME = (2 << 5 | 1) << 16;

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int DIRECTORY_HEADER = 0x02014b50;
  private static final int DIRECTORY_END = 0x06054b50;

  /** Version 2.0 of the format: deflated entries. */
  private static final short VERSION = 20;

  /** Names are in UTF-8. */
  private static final short FLAGS = 0x0800;

  private static final long MOST_BYTES = 0xffff_ffffL;

  private final OutputStream out;
  private final Packing packing = new Packing();
  private final MarkupOut markup = new MarkupOut(packing);
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream(1024);
  private @Nullable String open;
  private long written;
  private int entries;

  OfficePackage(OutputStream out) {
    this.out = out;
  }

  /** Begins the part {@code name}; what is written to the result until the next one is in it. */
  MarkupOut part(String name) throws IOException {
    return part(name, Deflater.DEFAULT_COMPRESSION);
  }

  /** The same for a part that is deflated at {@code level}. */
  MarkupOut part(String name, int level) throws IOException {
    close();
    open = name;
    packing.level(level);
    return markup;
  }

  /** Writes a part that is deflated already. */
  void packed(PackedPart part) throws IOException {
    close();
    entry(part.name(), ZipEntry.DEFLATED, part.sum(), part.size(), part.deflated(), part.length());
  }

  /** Writes the part {@code name} as it is, so that its bytes stand in the file unpacked. */
  void stored(String name, byte[] content) throws IOException {
    close();
    CRC32 sum = new CRC32();
    sum.update(content);
    entry(name, ZipEntry.STORED, sum.getValue(), content.length, content, content.length);
  }

  /** Ends the package; the stream behind it stays open. */
  void finish() throws IOException {
    close();
    packing.end();
    int length = directory.size();
    if (written > MOST_BYTES) {
      throw tooLarge(written);
    }
    directory.writeTo(out);
    byte[] end = new byte[22];
    ByteBuffer fields = littleEndian(end).putInt(DIRECTORY_END).putInt(0);
    fields.putShort((short) entries).putShort((short) entries);
    fields.putInt(length).putInt((int) written).putShort((short) 0);
    out.write(end);
  }

  private void close() throws IOException {
    String name = open;
    if (name != null) {
      open = null;
      markup.flush();
      PackedPart part = packing.finish(name);
      entry(name, ZipEntry.DEFLATED, part.sum(), part.size(), part.deflated(), part.length());
    }
  }

  private void entry(String name, int method, long sum, long size, byte[] content, int length)
      throws IOException {
    if (size > MOST_BYTES || written > MOST_BYTES) {
      throw tooLarge(Math.max(size, written));
    }
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    byte[] common = new byte[26];
    ByteBuffer fields = littleEndian(common).putShort(VERSION).putShort(FLAGS);
    fields.putShort((short) method).putInt(TIME).putInt((int) sum).putInt(length);
    fields.putInt((int) size).putShort((short) path.length).putShort((short) 0);
    byte[] local = new byte[4];
    littleEndian(local).putInt(LOCAL_HEADER);
    out.write(local);
    out.write(common);
    out.write(path);
    out.write(content, 0, length);

    byte[] listed = new byte[6];
    littleEndian(listed).putInt(DIRECTORY_HEADER).putShort(VERSION);
    directory.writeBytes(listed);
    directory.writeBytes(common);
    // no comment, one disk, no attributes
    byte[] where = new byte[14];
    littleEndian(where).putInt(10, (int) written);
    directory.writeBytes(where);
    directory.writeBytes(path);

    written += 4L + common.length + path.length + length;
    entries++;
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static IOException tooLarge(long bytes) {
    return new IOException("expected a file of less than 4 GB, came one of " + bytes + " bytes");
  }
}
