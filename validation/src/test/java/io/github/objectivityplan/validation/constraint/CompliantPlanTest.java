package io.github.objectivityplan.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

class CompliantPlanTest {

  record Upload(String author, @CompliantPlan(profile = "school") PlanDocument plan) {}

  static class Service {
    @CompliantPlan(profile = "vpr-2024", asOf = "2026-09-01")
    PlanDocument latest;

    void save(@CompliantPlan PlanDocument document) {}
  }

  private static Validator validator(Locale locale) {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .defaultLocale(locale)
        .buildValidatorFactory()
        .getValidator();
  }

  private static PlanDocument late() {
    return PlanDocument.of(
        Plan.builder("План")
            .direction(
                "Направление",
                direction ->
                    direction
                        .activity("Отчёт", a -> a.deadline("май 2027 г.").responsible("Директор"))
                        .activity("Анализ", a -> a.deadline("31.02.2027").responsible("Методист")))
            .numbered()
            .build());
  }

  @Test
  void leads_to_the_field_at_fault() {
    Set<ConstraintViolation<Upload>> violations =
        validator(Locale.ENGLISH).validate(new Upload("a", late()));
    assertThat(violations)
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.getPropertyPath())
                  .hasToString("plan.plan.directions[0].activities[1].deadline");
              assertThat(violation.getMessage())
                  .isEqualTo(
                      "item 1.2: the deadline \"31.02.2027\" names a date that does not exist");
            });
  }

  @Test
  void speaks_the_language_of_the_host() {
    assertThat(validator(Locale.forLanguageTag("ru")).validate(new Upload("a", late())))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.getMessage())
                    .isEqualTo("п. 1.2: в сроке «31.02.2027» названа дата, которой нет"));
  }

  @Test
  void does_not_read_a_message_as_an_expression() {
    PlanDocument hostile =
        PlanDocument.of(
            Plan.builder("План")
                .direction("А", d -> d.activity("${1+1} {value} $", a -> a.responsible("Директор")))
                .build());
    assertThat(validator(Locale.ENGLISH).validate(new Upload("a", hostile)))
        .singleElement()
        .satisfies(violation -> assertThat(violation.getMessage()).contains("${1+1} {value} $"));
  }

  @Test
  void takes_fields_parameters_and_nothing() throws NoSuchMethodException {
    Validator validator = validator(Locale.ENGLISH);
    Service service = new Service();
    assertThat(validator.validate(service)).isEmpty();
    service.latest = late();
    assertThat(validator.validate(service)).hasSize(1);
    assertThat(
            validator
                .forExecutables()
                .validateParameters(
                    service,
                    Service.class.getDeclaredMethod("save", PlanDocument.class),
                    new Object[] {late()}))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.getPropertyPath())
                    .hasToString("save.document.plan.directions[0].activities[1].deadline"));
  }

  /** A host with the constraint at every kind of place. */
  static class Archive {
    @CompliantPlan private PlanDocument field = late();
    private List<@CompliantPlan PlanDocument> list = List.of(clean(), late());
    private Map<String, @CompliantPlan PlanDocument> byYear = Map.of("2026", late());
    private @Valid Upload upload = new Upload("a", late());

    @CompliantPlan
    PlanDocument getProperty() {
      return late();
    }
  }

  private static PlanDocument clean() {
    return PlanDocument.of(
        Plan.builder("План")
            .direction(
                "Направление",
                d -> d.activity("Отчёт", a -> a.deadline("май 2027 г.").responsible("Директор")))
            .numbered()
            .build());
  }

  @Test
  void leads_to_the_deadline_from_every_kind_of_place() {
    String deadline = ".plan.directions[0].activities[1].deadline";
    assertThat(validator(Locale.ENGLISH).validate(new Archive()))
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactlyInAnyOrder(
            "field" + deadline,
            "list[1].<list element>" + deadline,
            "byYear[2026].<map value>" + deadline,
            "upload.plan" + deadline,
            "property" + deadline);
  }

  @Test
  void gives_the_model_s_own_constraints_their_messages() {
    PlanDocument empty = PlanDocument.of(Plan.builder("План").build());
    assertThat(validator(Locale.forLanguageTag("ru")).validate(empty))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly("в плане должны быть мероприятия");
    assertThat(validator(Locale.ENGLISH).validate(empty))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly("a plan must have activities");
  }
}
