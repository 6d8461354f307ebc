package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineJsonTest {

  /** The two Jacksons that may meet the model. */
  enum Jackson {
    TWO {
      @Override
      String write(Deadline deadline) throws Exception {
        return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(deadline);
      }

      @Override
      Deadline read(String json) throws Exception {
        return new com.fasterxml.jackson.databind.ObjectMapper().readValue(json, Deadline.class);
      }
    },
    THREE {
      @Override
      String write(Deadline deadline) {
        return new tools.jackson.databind.ObjectMapper().writeValueAsString(deadline);
      }

      @Override
      Deadline read(String json) {
        return new tools.jackson.databind.ObjectMapper().readValue(json, Deadline.class);
      }
    };

    abstract String write(Deadline deadline) throws Exception;

    abstract Deadline read(String json) throws Exception;
  }

  @ParameterizedTest
  @EnumSource
  void a_deadline_is_its_text_and_its_terms(Jackson jackson) throws Exception {
    assertThat(jackson.write(Deadline.parse("октябрь – ноябрь 2026 г., по запросу")))
        .isEqualTo(
            "{\"text\":\"октябрь – ноябрь 2026 г., по запросу\",\"terms\":["
                + "{\"kind\":\"DURING\",\"notation\":\"2026-10/2026-11\"},"
                + "{\"kind\":\"ON_REQUEST\",\"notation\":\"if(по запросу)\"}]}");
  }

  @ParameterizedTest
  @EnumSource
  void what_is_written_reads_back(Jackson jackson) throws Exception {
    Deadline deadline = Deadline.parse("сентябрь, далее постоянно (согласно приложению 2)");

    assertThat(jackson.read(jackson.write(deadline))).isEqualTo(deadline);
  }

  @ParameterizedTest
  @EnumSource
  void absent_terms_are_read_from_the_text(Jackson jackson) throws Exception {
    assertThat(jackson.read("{\"text\": \"до 15 января 2027 г.\"}"))
        .isEqualTo(Deadline.parse("до 15 января 2027 г."));
  }

  @ParameterizedTest
  @EnumSource
  void given_terms_win_over_the_text(Jackson jackson) throws Exception {
    Deadline read =
        jackson.read(
            "{\"text\": \"май\", \"terms\": [{\"kind\": \"ON\", \"notation\": \"2027-05-20\"}]}");

    assertThat(read.notation()).isEqualTo("2027-05-20");
    assertThat(read.ranges()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void rejects_a_kind_that_a_newer_version_wrote(Jackson jackson) {
    assertThatThrownBy(
            () ->
                jackson.read(
                    "{\"text\": \"x\", \"terms\": [{\"kind\": \"SOON\", \"notation\": \"~\"}]}"))
        .hasMessageContaining("Expected one of the kinds [ON, BY, DURING")
        .hasMessageContaining("got \"SOON\" (notation \"~\")");
  }

  @ParameterizedTest
  @EnumSource
  void rejects_a_notation_that_it_does_not_know(Jackson jackson) {
    assertThatThrownBy(
            () ->
                jackson.read(
                    "{\"text\": \"x\", \"terms\": [{\"kind\": \"ON\", \"notation\": \"2027-W05\"}]}"))
        .hasMessageContaining("Expected the notation of a deadline's term, got \"2027-W05\"");
  }

  @ParameterizedTest
  @EnumSource
  void rejects_a_notation_of_another_kind(Jackson jackson) {
    assertThatThrownBy(
            () ->
                jackson.read(
                    "{\"text\": \"x\", \"terms\": [{\"kind\": \"BY\", \"notation\": \"2027-05\"}]}"))
        .hasMessageContaining("Expected a notation of kind BY, got \"2027-05\", which is DURING");
  }

  @ParameterizedTest
  @EnumSource
  void rejects_a_deadline_without_a_text(Jackson jackson) {
    assertThatThrownBy(() -> jackson.read("{\"terms\": []}"))
        .hasMessageContaining("Expected the text of a deadline, got none");
  }
}
