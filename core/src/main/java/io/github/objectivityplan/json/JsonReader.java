package io.github.objectivityplan.json;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.plan.PlanDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Reads the canonical JSON by the annotations on the model. */
final class JsonReader {

  static final JsonMapper MAPPER =
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

  private JsonReader() {}

  static PlanDocument read(byte[] json) {
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

  /** Goes on to the end of the object; a repeated field is a worse mistake than its value. */
  private static void refuseRepeated(JsonParser parser) {
    while (parser.nextName() != null) {
      parser.nextToken();
      parser.skipChildren();
    }
  }
}
