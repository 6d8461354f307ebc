package io.github.objectivityplan.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartyJsonTest {

  /** One of the two Jacksons that a host may have. */
  interface Codec {
    String write(ResponsibleParty party);

    ResponsibleParty read(String json);
  }

  static Stream<Codec> codecs() {
    var jackson3 = new tools.jackson.databind.json.JsonMapper();
    var jackson2 = new com.fasterxml.jackson.databind.ObjectMapper();
    return Stream.of(
        new Codec() {
          @Override
          public String write(ResponsibleParty party) {
            return jackson3.writeValueAsString(party);
          }

          @Override
          public ResponsibleParty read(String json) {
            return jackson3.readValue(json, ResponsibleParty.class);
          }

          @Override
          public String toString() {
            return "Jackson 3";
          }
        },
        new Codec() {
          @Override
          public String write(ResponsibleParty party) {
            try {
              return jackson2.writeValueAsString(party);
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
              throw new AssertionError(e);
            }
          }

          @Override
          public ResponsibleParty read(String json) {
            try {
              return jackson2.readValue(json, ResponsibleParty.class);
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
              throw new AssertionError(e);
            }
          }

          @Override
          public String toString() {
            return "Jackson 2";
          }
        });
  }

  @ParameterizedTest
  @MethodSource("codecs")
  void leaves_out_what_is_absent(Codec codec) {
    assertThat(codec.write(ResponsibleParty.of("завуч")))
        .isEqualTo("{\"text\":\"завуч\",\"kind\":\"ROLE\",\"role\":\"завуч\"}");
    assertThat(codec.write(ResponsibleParty.of("или НМЦ (Уткин В.)")))
        .isEqualTo(
            "{\"text\":\"или НМЦ (Уткин В.)\",\"kind\":\"ORGANIZATION\","
                + "\"person\":{\"surname\":\"Уткин\",\"given\":\"В.\"},"
                + "\"organization\":\"НМЦ\",\"alternative\":true}");
  }

  @ParameterizedTest
  @MethodSource("codecs")
  void reads_what_it_wrote(Codec codec) {
    for (String text :
        List.of(
            "завуч (5 кл.)", "или методист", "завуч Уткин В.Г.", "НМЦ (Уткин В.Г.)", "кто-то")) {
      ResponsibleParty party = ResponsibleParty.of(text);
      assertThat(codec.read(codec.write(party))).isEqualTo(party);
    }
  }

  @ParameterizedTest
  @MethodSource("codecs")
  void infers_the_kind_of_a_text_alone(Codec codec) {
    assertThat(codec.read("{\"text\":\"наставники\"}"))
        .isEqualTo(ResponsibleParty.of("наставники"));
  }

  @ParameterizedTest
  @MethodSource("codecs")
  void trusts_a_kind_that_is_given(Codec codec) {
    assertThat(codec.read("{\"text\":\"наставники\",\"kind\":\"BODY\"}"))
        .isEqualTo(
            new ResponsibleParty("наставники", PartyKind.BODY, null, null, null, null, false));
  }

  @Test
  void both_write_the_same() {
    ResponsibleParty party = ResponsibleParty.of("завуч Уткин В.Г. (свод)");
    assertThat(codecs().map(codec -> codec.write(party)).distinct()).hasSize(1);
  }
}
