package io.github.objectivityplan.docgen;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A part of an Office file, deflated: what is the same in every document of a template is deflated
 * once and copied.
 *
 * @param name the part's name in the zip
 * @param sum the CRC-32 of what is in it
 * @param size the bytes of what is in it
 * @param deflated its deflated bytes, an array's
 */
record PackedPart(String name, long sum, long size, ByteBuffer deflated) {

  /** Those of {@code parts} that every document has as they are. */
  static Map<String, PackedPart> of(Map<String, byte[]> parts, Predicate<String> changing) {
    Map<String, PackedPart> packed = new LinkedHashMap<>();
    parts.forEach(
        (name, content) -> {
          if (!changing.test(name)) {
            packed.put(name, of(name, content));
          }
        });
    return packed;
  }

  private static PackedPart of(String name, byte[] content) {
    Packing packing = new Packing();
    packing.write(content, 0, content.length);
    PackedPart part = packing.finish(name);
    packing.end();
    byte[] deflated = new byte[part.deflated.remaining()];
    part.deflated.get(deflated);
    return new PackedPart(name, part.sum, part.size, ByteBuffer.wrap(deflated));
  }
}
