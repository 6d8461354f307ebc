package io.github.objectivityplan.docgen;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip of an Office file that is being written. Its entries have one fixed time that no time
 * zone shifts, so the same parts give the same bytes.
 */
final class OfficePackage {

  /** Not the first day of 1980: for that one the JDK adds a time stamp that depends on the zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;
  private final MarkupOut markup;

  OfficePackage(OutputStream out) {
    zip = new ZipOutputStream(out);
    markup = new MarkupOut(zip);
  }

  /** Begins the part {@code name}; what is written to the result until the next one is in it. */
  MarkupOut part(String name) throws IOException {
    markup.flush();
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    return markup;
  }

  /** Writes the part {@code name} as it is, so that its bytes stand in the file unpacked. */
  void stored(String name, byte[] content) throws IOException {
    markup.flush();
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
  }

  /** Ends the package; the stream behind it stays open. */
  void finish() throws IOException {
    markup.flush();
    zip.finish();
  }
}
