package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we write is a zip to the readers of others, from its beginning and from its end. */
class OfficePackageTest {

  private static final Map<String, byte[]> PARTS = parts();

  @Test
  void every_reader_of_zips_finds_every_part(@TempDir Path folder) throws IOException {
    byte[] zip = zip();

    assertThat(Zip.parts(zip)).containsExactlyEntriesOf(PARTS);
    Path file = Files.write(folder.resolve("parts.zip"), zip);
    try (java.util.zip.ZipFile jdk = new java.util.zip.ZipFile(file.toFile());
        ZipFile commons = ZipFile.builder().setPath(file).get();
        InputStream in = Files.newInputStream(file);
        ZipArchiveInputStream stream = new ZipArchiveInputStream(in)) {
      assertThat(jdk.size()).isEqualTo(PARTS.size());
      for (Map.Entry<String, byte[]> part : PARTS.entrySet()) {
        assertThat(jdk.getInputStream(jdk.getEntry(part.getKey())).readAllBytes())
            .as(part.getKey())
            .isEqualTo(part.getValue());
        ZipArchiveEntry entry = commons.getEntry(part.getKey());
        assertThat(commons.getInputStream(entry).readAllBytes()).isEqualTo(part.getValue());
        assertThat(entry.getSize()).isEqualTo(part.getValue().length);
        assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
        assertThat(stream.getNextEntry().getName()).isEqualTo(part.getKey());
        assertThat(stream.readAllBytes()).isEqualTo(part.getValue());
      }
      assertThat(stream.getNextEntry()).isNull();
    }
  }

  @Test
  void a_stored_part_stands_in_the_file_unpacked() throws IOException {
    byte[] zip = zip();

    assertThat(Arrays.copyOfRange(zip, 30, 30 + 15)).isEqualTo(Zip.utf8("as/it/is stands"));
  }

  @Test
  void the_sizes_stand_before_a_part() throws IOException {
    try (ZipArchiveInputStream stream =
        new ZipArchiveInputStream(new java.io.ByteArrayInputStream(zip()))) {
      for (byte[] part : PARTS.values()) {
        assertThat(stream.getNextEntry().getSize()).isEqualTo(part.length);
      }
    }
  }

  @Test
  void refuses_a_part_that_a_zip_cannot_hold() {
    OfficePackage zip = new OfficePackage(new ByteArrayOutputStream());
    PackedPart part = new PackedPart("huge", 0, 1L << 32, new byte[0], 0);

    assertThatThrownBy(() -> zip.packed(part))
        .isInstanceOf(IOException.class)
        .hasMessage("expected a file of less than 4 GB, came one of 4294967296 bytes");
  }

  private static Map<String, byte[]> parts() {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("as/it/is", Zip.utf8(" stands"));
    parts.put("empty", new byte[0]);
    parts.put("quick", Zip.utf8("план ".repeat(30_000)));
    parts.put("noise", noise);
    parts.put("packed", Zip.utf8("объективность".repeat(50)));
    parts.put("имя.xml", Zip.utf8("<план/>"));
    return parts;
  }

  private static byte[] zip() throws IOException {
    Map<String, PackedPart> packed = PackedPart.of(PARTS, name -> !name.equals("packed"));
    assertThat(packed).containsOnlyKeys("packed");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OfficePackage zip = new OfficePackage(out);
    for (Map.Entry<String, byte[]> part : PARTS.entrySet()) {
      switch (part.getKey()) {
        case "as/it/is" -> zip.stored(part.getKey(), part.getValue());
        case "packed" -> zip.packed(packed.get("packed"));
        case "quick" -> zip.part("quick", Deflater.BEST_SPEED).raw(part.getValue());
        default -> zip.part(part.getKey()).raw(part.getValue());
      }
    }
    zip.finish();
    return out.toByteArray();
  }
}
