package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DocumentStyleTest {

  @Test
  void is_as_the_standard_recommends_without_any_option() {
    assertThat(DocumentStyle.builder().build())
        .isEqualTo(
            new DocumentStyle(
                30, 10, 20, 20, "Times New Roman", 14, 12, DocumentStyle.DateStyle.DIGITAL));
  }

  @Test
  void refuses_margins_that_the_standard_does_not_allow() {
    assertThatThrownBy(() -> DocumentStyle.builder().margins(10, 10, 20, 20).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("marginLeft: expected 20 to 60, came 10");
  }

  @Test
  void refuses_a_typeface_that_is_not_a_name() {
    assertThatThrownBy(() -> DocumentStyle.builder().font("x\"/><evil").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "font: expected the name of a typeface of at most 31 letters, digits, spaces and"
                + " hyphens, came \"x\"/><evil\"");
  }
}
