package io.github.objectivityplan.json;

import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The canonical JSON of a {@link PlanDocument}, both ways.
 *
 * <p>Absent values are left out, never written as {@code null}; fields that this version does not
 * know are kept; the same document gives the same bytes. The JSON Schema (draft 2020-12) is the
 * resource {@value #SCHEMA_RESOURCE}. A host's own Jackson, version 2 or 3, reads and writes the
 * same JSON without this class.
 */
public final class PlanJson {

  /** The class path resource of the JSON Schema. */
  public static final String SCHEMA_RESOURCE =
      "/io/github/objectivityplan/json/plan-document.schema.json";

  private static final int TYPICAL_SIZE = 16_384;

  private PlanJson() {}

  /** The document as JSON, indented by two spaces, with {@code \n} as line break. */
  public static String toJson(PlanDocument document) {
    StringWriter out = new StringWriter(TYPICAL_SIZE);
    JsonWriter.writeIndented(document, out);
    return out.toString();
  }

  /** The document as compact JSON in UTF-8. */
  public static byte[] toBytes(PlanDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(TYPICAL_SIZE);
    JsonWriter.writeCompact(document, out);
    return out.toByteArray();
  }

  /**
   * Reads a document.
   *
   * @throws UnreadableException if {@code json} is not a plan document of schema version {@value
   *     PlanDocument#SCHEMA_VERSION}; the message names the place
   */
  public static PlanDocument read(String json) {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a document from UTF-8, to the end of {@code json}, which is not closed.
   *
   * @throws UnreadableException if it is not a plan document of schema version {@value
   *     PlanDocument#SCHEMA_VERSION}
   * @throws UncheckedIOException if {@code json} cannot be read
   */
  public static PlanDocument read(InputStream json) {
    try {
      return read(json.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a document from UTF-8. A document without {@code schemaVersion} is taken to be of the
   * current one.
   *
   * @throws UnreadableException if it is not a plan document of schema version {@value
   *     PlanDocument#SCHEMA_VERSION}
   */
  public static PlanDocument read(byte[] json) {
    return JsonReader.read(json);
  }
}
