package io.github.objectivityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * A host has its own Jackson, of version 2 or 3, with its own settings; the JSON stays the same.
 */
class HostMapperTest {

  @Test
  void a_host_with_jackson_2_reads_and_writes_the_canonical_json() throws IOException {
    ObjectMapper host = new ObjectMapper().registerModule(new JavaTimeModule());
    PlanDocument document = Documents.full();
    String canonical = PlanJson.toJson(document);

    assertThat(host.readValue(canonical, PlanDocument.class)).isEqualTo(document);
    assertThat(host.readTree(host.writeValueAsString(document)))
        .isEqualTo(host.readTree(canonical));
  }

  @Test
  void a_host_with_jackson_2_keeps_unknown_fields() throws IOException {
    ObjectMapper host = new ObjectMapper().registerModule(new JavaTimeModule());
    String json =
        """
        {"schemaVersion":"1","plan":{"kind":"PLAN_RABOTY","x":[1,{"y":2}],"directions":[{"activities":[\
        {"deadline":{"text":"май","terms":[{"kind":"DURING","notation":"XXXX-05"}],"x":1},\
        "responsible":[{"text":"Уткина В.Г.","kind":"PERSON",\
        "person":{"surname":"Уткина","given":"В.","patronymic":"Г.","x":2},"x":3}]}]}]}}""";

    assertThat(host.readTree(host.writeValueAsString(host.readValue(json, PlanDocument.class))))
        .isEqualTo(host.readTree(json));
  }

  @Test
  void a_host_with_jackson_3_reads_and_writes_the_canonical_json() {
    JsonMapper host = new JsonMapper();
    PlanDocument document = Documents.full();
    String canonical = PlanJson.toJson(document);

    assertThat(host.readValue(canonical, PlanDocument.class)).isEqualTo(document);
    assertThat(host.readTree(host.writeValueAsString(document)))
        .isEqualTo(host.readTree(canonical));
  }
}
