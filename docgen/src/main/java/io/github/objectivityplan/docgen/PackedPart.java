package io.github.objectivityplan.docgen;

import java.util.Arrays;
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
 * @param deflated its deflated bytes, and after them perhaps others
 * @param length how many of them are its own
 */
record PackedPart(String name, long sum, long size, byte[] deflated, int length) {

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
    byte[] deflated = Arrays.copyOf(part.deflated, part.length);
    return new PackedPart(name, part.sum, part.size, deflated, part.length);
  }
}
