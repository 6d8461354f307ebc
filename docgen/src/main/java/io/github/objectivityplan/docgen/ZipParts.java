package io.github.objectivityplan.docgen;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The parts of a zip, inflated one by one within limits. */
final class ZipParts implements Closeable {

  private final ZipFile zip;
  private final ReadLimits limits;
  private long left;

  private ZipParts(ZipFile zip, ReadLimits limits) {
    this.zip = zip;
    this.limits = limits;
    this.left = limits.totalBytes();
  }

  static ZipParts open(byte[] bytes, DocumentFormat format, ReadLimits limits) {
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
              .setIgnoreLocalFileHeader(true)
              .get();
      ZipParts parts = new ZipParts(zip, limits);
      if (Collections.list(zip.getEntries()).size() > limits.zipEntries()) {
        parts.close();
        throw Unreadable.tooLarge("частей в файле", "parts in the file", limits.zipEntries());
      }
      return parts;
    } catch (IOException | IllegalArgumentException e) {
      throw Unreadable.damaged(format, e);
    }
  }

  List<String> names() {
    return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
  }

  /** The bytes of the part called {@code name}; {@code null} if there is none. */
  byte @Nullable [] part(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    long most = Math.min(limits.partBytes(), left);
    try (InputStream in = zip.getInputStream(entry)) {
      ByteArrayOutputStream out =
          new ByteArrayOutputStream((int) Math.max(64, Math.min(entry.getSize(), 1 << 20)));
      byte[] buffer = new byte[16 * 1024];
      long size = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > most) {
          throw Unreadable.tooLarge(
              "байт в части %s".formatted(name), "bytes in the part %s".formatted(name), most);
        }
        out.write(buffer, 0, n);
      }
      left -= size;
      return out.toByteArray();
    }
  }

  /**
   * The zip with other content in some of its parts; every other part is copied as it is packed.
   */
  byte[] with(Map<String, byte[]> changed) throws IOException {
    SeekableInMemoryByteChannel out = new SeekableInMemoryByteChannel();
    try (ZipArchiveOutputStream target = new ZipArchiveOutputStream(out)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        byte[] content = changed.get(entry.getName());
        if (content == null) {
          try (InputStream raw = zip.getRawInputStream(entry)) {
            target.addRawArchiveEntry(entry, raw);
          }
          continue;
        }
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipArchiveEntry replaced = new ZipArchiveEntry(entry.getName());
        replaced.setTime(entry.getTime());
        replaced.setMethod(
            entry.getMethod() == ZipArchiveEntry.STORED
                ? ZipArchiveEntry.STORED
                : ZipArchiveEntry.DEFLATED);
        replaced.setSize(content.length);
        replaced.setCrc(sum.getValue());
        target.putArchiveEntry(replaced);
        target.write(content);
        target.closeArchiveEntry();
      }
    }
    return Arrays.copyOf(out.array(), (int) out.size());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
