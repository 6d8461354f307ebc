package io.github.objectivityplan.docgen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reading half of a codec: turns the bytes of one format into blocks. */
interface Decoder {

  /** The blocks of {@code bytes}, which are known to be of this decoder's format. */
  Decoded decode(byte[] bytes, ReadLimits limits);

  /**
   * What a file holds.
   *
   * @param blocks its blocks, with locations
   * @param notices what the format's codec had to drop or to compute
   * @param embeddedJson the canonical JSON that a document of our own carries
   * @param onLetterhead whether a document of our own stands on a letterhead, which is not in the
   *     blocks
   */
  record Decoded(
      List<Block> blocks,
      List<Notice> notices,
      @Nullable String embeddedJson,
      boolean onLetterhead) {
    Decoded(List<Block> blocks, List<Notice> notices, @Nullable String embeddedJson) {
      this(blocks, notices, embeddedJson, false);
    }

    public Decoded {
      blocks = List.copyOf(blocks);
      notices = List.copyOf(notices);
    }
  }
}
