package io.github.objectivityplan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderTest {

  @Test
  void items_get_their_numbers_in_turn() {
    Order order =
        Order.builder(OrderKind.PRIKAZ)
            .clause("Утвердить план.")
            .clause("Руководителям школ:", "исполнить план;", "отчитаться.")
            .build();

    assertThat(order.clauses())
        .containsExactly(
            Clause.of("1", "Утвердить план."),
            Clause.of(
                "2",
                "Руководителям школ:",
                Clause.of("2.1", "исполнить план;"),
                Clause.of("2.2", "отчитаться.")));
  }

  @Test
  void the_enacting_word_is_that_of_the_kind_unless_another_is_given() {
    assertThat(Order.builder(OrderKind.PRIKAZ).build().enactingWord()).isEqualTo("ПРИКАЗЫВАЮ:");
    assertThat(Order.builder(OrderKind.POSTANOVLENIE).build().enactingWord())
        .isEqualTo("ПОСТАНОВЛЯЮ:");
    assertThat(Order.builder(OrderKind.RASPORYAZHENIE).enactingWord(null).build().enactingWord())
        .isNull();
  }

  @Test
  void a_builder_begins_with_what_it_was_made_of() {
    Order order =
        Order.builder(OrderKind.POSTANOVLENIE)
            .issuer(
                Organization.builder("Комитет по образованию")
                    .parent("Администрация г. Энска")
                    .shortName("КО")
                    .inn("1")
                    .kpp("2")
                    .ogrn("3")
                    .okpo("5")
                    .address("г. Энск")
                    .phone("4")
                    .email("ko@example.org")
                    .site("ko.example.org")
                    .build())
            .number("6а")
            .date(LocalDate.of(2026, 10, 5))
            .place("г. Энск")
            .title("Об утверждении плана")
            .basedOn(new ActReference("письма", null, null, null, null, null, Map.of()))
            .preamble("В целях повышения объективности")
            .clause("Утвердить план.")
            .signatory("Председатель", "В.Г. Орлова")
            .executor("Иванов И.И.", "2-00-00")
            .build();

    assertThat(order.toBuilder().build()).isEqualTo(order);
    assertThat(order.issuer().toBuilder().build()).isEqualTo(order.issuer());
  }

  @Test
  void an_order_without_a_kind_cannot_exist() {
    assertThatNullPointerException().isThrownBy(() -> Order.builder(null)).withMessage("kind");
  }
}
