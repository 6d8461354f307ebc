package io.github.objectivityplan.examples.springboot;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.docgen.DocumentFormat;
import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON of a plan as a file of it is read: what is refused there is refused here, in the
 * same words, with the line and column in the request. Spring's own Jackson can bind a {@link
 * PlanDocument} as well, but says what is wrong in words of its own, in English alone.
 */
final class PlanJsonConverter extends AbstractHttpMessageConverter<Object> {

  private static final int MOST_BYTES = 5_000_000;

  private static final JsonMapper STRICT =
      new JsonMapper(
          JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  private final PlanReader reader;

  PlanJsonConverter(PlanReader reader) {
    super(MediaType.APPLICATION_JSON);
    this.reader = reader;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == PlanDocument.class || type == DocumentRequest.class;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected void writeInternal(Object value, HttpOutputMessage output) {
    throw new UnsupportedOperationException("plans are written by Spring's Jackson");
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage input) throws IOException {
    byte[] body = input.getBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new MaxUploadSizeExceededException(MOST_BYTES);
    }
    try {
      return type == PlanDocument.class ? plan(body) : request(body);
    } catch (UnreadableException e) {
      throw new HttpMessageNotReadableException(e.text().en(), e, input);
    }
  }

  private PlanDocument plan(byte[] json) {
    return reader.read(new ByteArrayInputStream(json), DocumentFormat.JSON).document();
  }

  /** The object around a plan, or a plan alone; {@code @NotNull} says where there is none. */
  @SuppressWarnings("NullAway")
  private DocumentRequest request(byte[] body) {
    PlanDocument document = null;
    String fileName = null;
    try (JsonParser json = STRICT.createParser(body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return new DocumentRequest(plan(body), null);
      }
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        JsonToken value = json.nextToken();
        if (name.equals("plan")) {
          return new DocumentRequest(plan(body), null);
        }
        if (name.equals("document") && value != JsonToken.VALUE_NULL) {
          int start = (int) json.currentTokenLocation().getByteOffset();
          json.skipChildren();
          document = planWithin(body, start, (int) json.currentLocation().getByteOffset());
        } else if (name.equals("fileName") && value != JsonToken.VALUE_NULL) {
          fileName = fileName(json);
        } else {
          json.skipChildren();
        }
      }
      if (json.nextToken() != null) {
        throw new UnreadableException(
            new Message(
                "ожидался один объект JSON, после него есть ещё что-то",
                "expected one JSON object, something comes after it"));
      }
    } catch (JacksonException e) {
      // the reader of plans stumbles over the same, and has the words for it
      plan(body);
      throw new UnreadableException(new Message("это не JSON", "this is not JSON"), e);
    }
    return new DocumentRequest(document, fileName);
  }

  private static String fileName(JsonParser json) {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw new UnreadableException(
          new Message("fileName: ожидалась строка", "fileName: expected a string"));
    }
    return json.getString();
  }

  /** Blanks what is around the plan, so that lines and columns stay those of the request. */
  private PlanDocument planWithin(byte[] body, int start, int end) {
    byte[] alone = Arrays.copyOf(body, end);
    for (int i = 0; i < start; i++) {
      if (alone[i] != '\n' && alone[i] != '\r') {
        alone[i] = ' ';
      }
    }
    try {
      return plan(alone);
    } catch (UnreadableException e) {
      if (e.getCause() instanceof JacksonException json) {
        json.prependPath(DocumentRequest.class, "document");
      }
      throw e;
    }
  }
}
