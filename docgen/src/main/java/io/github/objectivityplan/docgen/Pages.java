package io.github.objectivityplan.docgen;

import java.util.List;

/**
 * What a codec writes: a laid out document and what goes with it.
 *
 * @param blocks the blocks, the first of them a section
 * @param title the document's title, for the file's properties
 * @param author the organisation that issues it, for the file's properties; empty if unknown
 * @param json the canonical JSON, {@linkplain EmbeddedJson fit to be embedded}
 */
record Pages(List<Block> blocks, String title, String author, byte[] json) {}
