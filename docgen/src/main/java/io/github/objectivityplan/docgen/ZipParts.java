package io.github.objectivityplan.docgen;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
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

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
