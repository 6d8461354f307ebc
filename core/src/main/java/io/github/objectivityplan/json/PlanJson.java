package io.github.objectivityplan.json;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

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

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  private PlanJson() {}

  /** The document as JSON, indented by two spaces, with {@code \n} as line break. */
  public static String toJson(PlanDocument document) {
    return MAPPER
        .writer()
        .with(SerializationFeature.INDENT_OUTPUT)
        .with(CanonicalPrinter.INSTANCE)
        .writeValueAsString(document);
  }

  /** The document as compact JSON in UTF-8. */
  public static byte[] toBytes(PlanDocument document) {
    return MAPPER.writeValueAsBytes(document);
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
    try {
      checkVersion(json);
      PlanDocument document = MAPPER.readValue(json, PlanDocument.class);
      if (document == null) {
        throw new UnreadableException(
            new Message(
                "ожидался объект JSON с полем «plan», получено null",
                "expected a JSON object with the field \"plan\", came null"));
      }
      return document;
    } catch (JacksonException e) {
      throw JsonErrors.unreadable(e, json);
    }
  }

  /** Goes on to the end of the object; a repeated field is a worse mistake than its value. */
  private static void refuseRepeated(JsonParser parser) {
    while (parser.nextName() != null) {
      parser.nextToken();
      parser.skipChildren();
    }
  }

  private static void checkVersion(byte[] json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        if (name.equals("schemaVersion")) {
          String version = parser.getString();
          if (!PlanDocument.SCHEMA_VERSION.equals(version)) {
            refuseRepeated(parser);
            throw new UnreadableException(
                new Message(
                    "schemaVersion: ожидалась версия «%s», получена «%s»"
                        .formatted(PlanDocument.SCHEMA_VERSION, version),
                    "schemaVersion: expected version \"%s\", came \"%s\""
                        .formatted(PlanDocument.SCHEMA_VERSION, version)));
          }
          return;
        }
        parser.skipChildren();
      }
    }
  }
}
