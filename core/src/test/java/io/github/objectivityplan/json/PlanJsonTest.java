package io.github.objectivityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PlanJsonTest {

  @Test
  void a_document_reads_back_as_it_was_written() {
    PlanDocument document = Documents.full();

    assertThat(PlanJson.read(PlanJson.toJson(document))).isEqualTo(document);
    assertThat(PlanJson.read(PlanJson.toBytes(document))).isEqualTo(document);
  }

  @Test
  void absent_values_are_left_out_and_the_version_comes_first() {
    assertThat(PlanJson.toJson(PlanDocument.of(Plan.builder("План").build())))
        .isEqualTo(
            """
            {
              "schemaVersion": "1",
              "plan": {
                "kind": "PLAN_MEROPRIYATIY",
                "title": "План",
                "columns": [
                  {
                    "role": "NUMBER",
                    "title": "№ п/п"
                  },
                  {
                    "role": "ACTIVITY",
                    "title": "Наименование мероприятия"
                  },
                  {
                    "role": "DEADLINE",
                    "title": "Срок реализации"
                  },
                  {
                    "role": "RESPONSIBLE",
                    "title": "Ответственный исполнитель"
                  },
                  {
                    "role": "RESULT",
                    "title": "Ожидаемый результат"
                  }
                ]
              }
            }""");
  }

  @Test
  void fields_that_are_not_known_survive_at_every_level() {
    String json =
        """
        {"schemaVersion":"1","x":{"a":[1,2.50,null]},"order":{"kind":"PRIKAZ","x":1,\
        "issuer":{"name":"Школа","x":2},"clauses":[{"number":"1","text":"Утвердить","x":3}],\
        "signatory":{"name":"А.Б. Петрова","x":4}},\
        "plan":{"kind":"PLAN_RABOTY","x":5,"period":{"start":"2026-09-01","end":"2027-08-31","x":11},\
        "columns":[{"role":"NOTE","x":12}],"directions":[{"x":6,"activities":[\
        {"title":"Семинар","x":7,"deadline":{"text":"май","terms":[{"kind":"DURING",\
        "notation":"XXXX-05"}],"x":14},"responsible":[{"text":"Уткина В.Г.","kind":"PERSON",\
        "person":{"surname":"Уткина","given":"В.","patronymic":"Г.","x":15},"x":16}],"result":{"text":"протокол","target":{"atLeast":2,"x":13},"x":8}}]}],\
        "approvals":[{"kind":"PRINYATO","x":9}],"appendix":{"number":"1","x":10}}}""";

    String written = new String(PlanJson.toBytes(PlanJson.read(json)), StandardCharsets.UTF_8);

    JsonMapper mapper = new JsonMapper();
    assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(json));
  }

  @Test
  void what_is_written_is_valid_against_the_published_schema() throws IOException {
    assertThat(schema().validate(PlanJson.toJson(Documents.full()), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"plan":{"directions":[{"activities":[{"title":5}]}]}}
          {"plan":{"directions":[{"activities":[{"deadline":{"terms":[]}}]}]}}
          {"plan":{"period":{"start":"2026-09-01"}}}
          {"order":{"number":"1"},"plan":{}}
          {"order":{"kind":"UKAZ"},"plan":{}}
          {"schemaVersion":"2","plan":{}}
          {"order":{"kind":"PRIKAZ"}}
          {"plan":{"approvals":[{"name":"А.Б. Петрова"}]}}
          {"plan":{"directions":[{"label":"Направление 1."}]}}
          {"plan":{"directions":[{"label":"№"}]}}
          """)
  void the_schema_and_the_reader_refuse_the_same_documents(String json) throws IOException {
    assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
    assertThatThrownBy(() -> PlanJson.read(json)).isInstanceOf(UnreadableException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [] | строка 1, знак 1: ожидалось: объект, получено: массив
          {"plan":{"title":5}} | строка 1, знак 18: plan.title: ожидалось: строка, получено: число
          {"plan":{"directions":{}}} | строка 1, знак 23: plan.directions: ожидалось: массив, получено: объект
          {"plan":{"period":{"start":"2026-09-31","end":"2027-08-31"}}} | строка 1, знак 28: plan.period.start: ожидалось: дата ГГГГ-ММ-ДД, получено: «2026-09-31»
          {"order":{"kind":"UKAZ"},"plan":{}} | строка 1, знак 18: order.kind: ожидалось: одно из PRIKAZ, POSTANOVLENIE, RASPORYAZHENIE, получено: «UKAZ»
          {"schemaVersion":"7","plan":{}} | schemaVersion: ожидалась версия «1», получена «7»
          {"order":{"kind":"PRIKAZ"}} | строка 1, знак 27: нет обязательного поля «plan»
          {"plan":{"directions":[null]}} | строка 1, знак 29: plan: ожидалось значение, получено: null
          null | ожидался объект JSON с полем «plan», получено null
          """)
  void an_error_names_the_place_what_was_expected_and_what_came(String json, String message) {
    UnreadableException e =
        catchThrowableOfType(UnreadableException.class, () -> PlanJson.read(json));

    assertThat(e.text().in(Locale.forLanguageTag("ru"))).isEqualTo(message);
  }

  @Test
  void a_long_value_is_not_cut_between_the_halves_of_a_character() {
    String smile = "\uD83D\uDE00";
    for (String before : new String[] {"", "а"}) {
      String json = "{\"order\":{\"kind\":\"" + before + smile.repeat(60) + "\"},\"plan\":{}}";
      assertThatThrownBy(() -> PlanJson.read(json))
          .hasMessageContaining("\"" + before + smile.repeat(before.isEmpty() ? 30 : 29) + "…\"");
    }
  }

  @Test
  void a_value_that_the_model_refuses_is_named_in_russian_without_english_words() {
    UnreadableException e =
        catchThrowableOfType(
            UnreadableException.class,
            () ->
                PlanJson.read(
                    "{\"plan\":{\"period\":{\"start\":\"2027-09-01\",\"end\":\"2026-08-31\"}}}"));

    assertThat(e.text().ru())
        .contains("plan.period: недопустимое значение: 2027-09-01, 2026-08-31");
    assertThat(e.text().en()).contains("plan.period: impossible value: ", "2026-08-31");
  }

  @Test
  void the_word_before_a_direction_s_number_stands_first_and_must_be_a_word() {
    String json =
        "{\"label\":\"Раздел №\",\"number\":\"2\",\"title\":\"Анализ\",\"tasks\":[\"Собрать\"]}";
    String whole =
        "{\"schemaVersion\":\"1\",\"plan\":{\"kind\":\"PLAN_RABOTY\",\"directions\":["
            + json
            + "]}}";

    assertThat(PlanJson.toJson(PlanJson.read(whole)).replaceAll("\\n *", "").replace("\": ", "\":"))
        .contains(json);
    UnreadableException e =
        catchThrowableOfType(
            UnreadableException.class, () -> PlanJson.read(whole.replace("Раздел №", "Раздел 2")));
    assertThat(e.text().ru()).contains("plan.directions[0]: недопустимое значение: Раздел, 2");
  }

  @Test
  void a_text_that_is_no_json_is_refused_in_one_line() {
    for (String text : List.of("", "{", "план", "{\"plan\":{}} {", "{\"plan\":{},\"plan\":{}}")) {
      UnreadableException e =
          catchThrowableOfType(UnreadableException.class, () -> PlanJson.read(text));

      assertThat(e).as(text).isNotNull();
      assertThat(e.text().en()).as(text).doesNotContain("\n").isNotBlank();
    }
  }

  private static Schema schema() throws IOException {
    try (InputStream schema = PlanJson.class.getResourceAsStream(PlanJson.SCHEMA_RESOURCE)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema, InputFormat.JSON);
    }
  }
}
