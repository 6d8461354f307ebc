package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.docgen.Reading;
import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanPeriod;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profiles;
import io.github.objectivityplan.validation.constraint.CompliantPlan;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host with Jackson 2 and the versions of Spring Boot 3 reads, checks and writes plans. */
class HostTest {

  /** As Spring Boot sets it up. */
  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @TempDir private Path folder;

  private record Upload(@CompliantPlan PlanDocument plan) {}

  private static PlanDocument plan(String deadline) {
    Order order =
        Order.builder(OrderKind.PRIKAZ)
            .issuer("МБОУ «Средняя школа № 7 г. Энска»")
            .number("118-од")
            .date(LocalDate.of(2026, 9, 1))
            .title("Об утверждении плана мероприятий по обеспечению объективности")
            .preamble("В целях обеспечения объективности оценки")
            .clause("Утвердить план мероприятий на 2026/2027 учебный год (приложение).")
            .clause("Контроль за исполнением настоящего приказа оставляю за собой.")
            .signatory("Директор", "А.Б. Петрова")
            .build();
    return PlanDocument.of(
        order,
        Plan.builder("План мероприятий по обеспечению объективности на 2026/2027 учебный год")
            .period(PlanPeriod.academicYear(2026))
            .appendix(AppendixMark.to(order))
            .direction(
                "Проведение оценочных процедур",
                d ->
                    d.activity(
                        "Обучение общественных наблюдателей",
                        a ->
                            a.deadline(deadline)
                                .responsible("Заместитель директора по УВР")
                                .result("Список, не менее 6 наблюдателей")))
            .numbered()
            .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.docx", "plan.xlsx", "plan.html", "plan.json"})
  void documents_are_written_and_read_back(String name) throws Exception {
    Path file = folder.resolve(name);
    PlanWriter.standard().write(plan("до 1 марта 2027 г."), file);

    assertEquals(plan("до 1 марта 2027 г."), PlanReader.standard().read(file).document());
  }

  @Test
  void what_was_read_is_checked_and_findings_have_their_places() throws Exception {
    Path file = folder.resolve("plan.docx");
    PlanWriter.standard().write(plan("до 1 марта 2026 г."), file);
    Reading reading = PlanReader.standard().read(file);

    var report =
        PlanValidator.of(Profiles.byId("base")).validate(reading.document(), reading.sources());

    assertTrue(report.failsAt(Level.ERROR));
    assertFalse(report.of("deadline-outside-period").isEmpty());
    assertFalse(
        PlanValidator.of(Profiles.byId("base"))
            .validate(plan("до 1 марта 2027 г."))
            .failsAt(Level.WARNING));
  }

  @Test
  void the_hosts_jackson_2_reads_and_writes_the_same_json() throws Exception {
    PlanDocument document = plan("до 1 марта 2027 г.");

    assertEquals(document, JACKSON_2.readValue(PlanJson.toJson(document), PlanDocument.class));
    assertEquals(
        JACKSON_2.readTree(PlanJson.toJson(document)),
        JACKSON_2.readTree(JACKSON_2.writeValueAsString(document)));
  }

  @Test
  void the_hosts_bean_validation_runs_the_profile() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      var validator = factory.getValidator();

      assertTrue(validator.validate(new Upload(plan("до 1 марта 2027 г."))).isEmpty());
      assertTrue(
          validator.validate(new Upload(plan("до 1 марта 2026 г."))).stream()
              .anyMatch(
                  violation ->
                      violation
                          .getPropertyPath()
                          .toString()
                          .equals("plan.plan.directions[0].activities[0].deadline")));
    }
  }
}
