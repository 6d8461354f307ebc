package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.docgen.DocumentStyle.Edition;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.PlanColumn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentStyleTest {

  @Test
  void is_as_the_standard_recommends_without_any_option() {
    assertThat(DocumentStyle.builder().build())
        .isEqualTo(
            new DocumentStyle(
                30,
                10,
                20,
                20,
                "Times New Roman",
                14,
                12,
                1.15,
                DocumentStyle.DateStyle.DIGITAL,
                null,
                DocumentStyle.TableHeader.REPEATED,
                DocumentStyle.AppendixPages.OWN,
                DocumentStyle.ExecutorMark.LABELLED,
                List.of(),
                List.of(),
                null,
                null));
  }

  @Test
  void refuses_margins_that_the_standard_does_not_allow() {
    assertThatThrownBy(() -> DocumentStyle.builder().margins(10, 10, 20, 20).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("marginLeft: expected 20 to 60, came 10");
    assertThatThrownBy(() -> DocumentStyle.builder().margins(30, 9, 20, 20).build())
        .hasMessage("marginRight: expected 10 to 60, came 9");
    assertThatThrownBy(() -> DocumentStyle.builder().margins(30, 10, 19, 20).build())
        .hasMessage("marginTop: expected 20 to 60, came 19");
    assertThatThrownBy(() -> DocumentStyle.builder().margins(30, 10, 20, 19).build())
        .hasMessage("marginBottom: expected 20 to 60, came 19");
  }

  @Test
  void refuses_lines_that_are_nearer_or_farther_than_the_standard_allows() {
    for (double spacing : new double[] {0.9, 1.51, Double.NaN}) {
      assertThatThrownBy(() -> DocumentStyle.builder().lineSpacing(spacing).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("lineSpacing: expected 1 to 1.5 lines, came " + spacing);
    }
  }

  @Test
  void refuses_a_typeface_that_is_not_a_name() {
    assertThatThrownBy(() -> DocumentStyle.builder().font("x\"/><evil").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "font: expected the name of a typeface of at most 31 letters, digits, spaces and"
                + " hyphens, came \"x\"/><evil\"");
  }

  @Test
  void refuses_columns_without_that_of_the_activities() {
    assertThatThrownBy(
            () ->
                DocumentStyle.builder()
                    .columns(List.of(new PlanColumn(ColumnRole.DEADLINE, "Срок")))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("columns: expected one with the role ACTIVITY, came [DEADLINE]");
  }

  @Test
  void follows_the_edition_of_the_standard_that_is_in_force_when_the_document_is_signed() {
    assertThat(Edition.inForce(LocalDate.of(2025, 8, 17))).isEqualTo(Edition.GOST_2016);
    assertThat(Edition.inForce(LocalDate.of(2025, 8, 18))).isEqualTo(Edition.GOST_2025);

    DocumentStyle style = DocumentStyle.STANDARD;
    assertThat(style.edition(DocumentsToWrite.schoolOrder())).isEqualTo(Edition.GOST_2025);
    assertThat(style.edition(DocumentsToWrite.stampedPlan())).isEqualTo(Edition.GOST_2025);
    assertThat(
            DocumentStyle.builder()
                .edition(Edition.GOST_2016)
                .build()
                .edition(DocumentsToWrite.schoolOrder()))
        .isEqualTo(Edition.GOST_2016);
  }

  @Test
  void refuses_a_certificate_that_expires_before_it_is_valid() {
    assertThatThrownBy(
            () ->
                ElectronicSignature.of(
                    "01AB", "Ясная О.П.", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("validUntil: expected 2026-03-02 or later, came 2026-03-01");
  }
}
