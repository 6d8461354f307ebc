package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Purpose;
import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkedActTest {

  private static final String PLAN =
      """
      План мероприятий на 2026/2027 учебный год
      № п/п\tМероприятие\tСрок\tОтветственный
      1\tОбучение наблюдателей\tдо 1 марта 2027 г.\tДиректор
      2\tСовещание\tмарт 2027 г.\tДиректор
      """;

  private static final LocalDate DATE = LocalDate.of(2026, 8, 28);

  private static PlanDocument read(String mark) {
    byte[] text = (mark.replace(" / ", "\n") + "\n\n" + PLAN).getBytes(StandardCharsets.UTF_8);
    return PlanReader.standard()
        .read(new ByteArrayInputStream(text), DocumentFormat.TEXT)
        .document();
  }

  /** The lines of the marks as they are laid out, with plain spaces. */
  private static String printed(PlanDocument document) {
    List<String> lines = new ArrayList<>();
    PlanLayout.layout(document, DocumentStyle.STANDARD).forEach(block -> collect(block, lines));
    return String.join(" / ", lines).replace('\u00a0', ' ');
  }

  private static void collect(Block block, List<String> lines) {
    if (block instanceof Paragraph line && line.purpose() == Purpose.MARK) {
      if (!line.text().isEmpty()) {
        lines.add(line.text());
      }
    } else if (block instanceof Block.Table table && !table.ruled()) {
      table
          .rows()
          .forEach(row -> row.cells().forEach(c -> c.content().forEach(b -> collect(b, lines))));
    }
  }

  private static String printed(Approval mark) {
    return printed(PlanDocument.of(Plan.builder("План мероприятий").approval(mark).build()));
  }

  private static Approval mark(ApprovalKind kind, String organization, String act, String number) {
    return new Approval(kind, null, null, organization, null, act, DATE, number, Map.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ПРИНЯТО / на заседании педагогического совета / (протокол от 28.08.2026 № 1)",
        "УТВЕРЖДЕНО / на заседании управляющего совета / (протокол от 28.08.2026 № 1)",
        "УТВЕРЖДЕН / решением управляющего совета (протокол от 28.08.2026 № 1-а)",
        "УТВЕРЖДЕН / приказом МБОУ «Лицей № 3» / от 28.08.2026 № 41-од",
        "ПРИНЯТО / (протокол педагогического совета от 28.08.2026 № 1)",
        "СОГЛАСОВАНО / Председатель профкома / _________ В.В. Дятлов / (протокол от 28.08.2026 № 1)",
        "УТВЕРЖДЕНО / на заседании совета / (решение от 28.08.2026 № 4)"
      })
  void a_mark_that_was_read_is_printed_word_for_word(String mark) {
    assertThat(printed(read(mark))).isEqualTo(mark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ПРИНЯТО / на заседании педсовета / (протокол № 1 от 28.08.2026)",
        "ПРИНЯТО / на заседании педсовета / (протокол от 28.08.2026 г. / № 1)",
        "ПРИНЯТО на заседании педсовета (протокол от 28.08.2026 № 1)",
        "ПРИНЯТО / на заседании педсовета (протокол / от «28» августа 2026 г. № 1)",
        "ПРИНЯТО / на заседании педсовета, протокол № 1 от 28 августа 2026 г.",
        "ПРИНЯТО / на заседании педсовета / протокол от 28.08.2026 № 1"
      })
  void the_protocol_of_a_body_is_kept_without_its_brackets(String mark) {
    PlanDocument document = read(mark);

    assertThat(document.plan().approvals())
        .extracting(a -> a.organization(), a -> a.act(), a -> a.date(), a -> a.number())
        .containsExactly(tuple("на заседании педсовета", "протокол", DATE, "1"));
    assertThat(printed(document))
        .isEqualTo("ПРИНЯТО / на заседании педсовета / (протокол от 28.08.2026 № 1)");
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "XLSX", "HTML", "ODT", "JSON"})
  void every_format_that_is_read_keeps_the_marks_of_two_councils(DocumentFormat format)
      throws IOException {
    PlanDocument document =
        read(
            "ПРИНЯТО / на заседании педагогического совета / (протокол от 28.08.2026 № 1) /  / "
                + "УТВЕРЖДЕНО / на заседании управляющего совета / (протокол от 30.08.2026 № 4)");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PlanWriter.standard().write(document, format, bytes);

    Reading reading =
        PlanReader.standard().read(new ByteArrayInputStream(bytes.toByteArray()), format);
    assertThat(reading.document().plan().approvals()).isEqualTo(document.plan().approvals());
  }

  @Test
  void a_mark_of_a_body_built_from_code_names_its_protocol() {
    assertThat(printed(mark(ApprovalKind.PRINYATO, "на заседании методсовета", null, "1")))
        .isEqualTo("ПРИНЯТО / на заседании методсовета / (протокол от 28.08.2026 № 1)");
    assertThat(printed(mark(ApprovalKind.UTVERZHDENO, "на заседании совета", "протокол", "2")))
        .isEqualTo("УТВЕРЖДЕН / на заседании совета / (протокол от 28.08.2026 № 2)");
    assertThat(printed(mark(ApprovalKind.SOGLASOVANO, "Управляющий совет", null, "3")))
        .isEqualTo("СОГЛАСОВАНО / Управляющий совет / (протокол от 28.08.2026 № 3)");
    assertThat(printed(mark(ApprovalKind.PRINYATO, "на заседании методсовета", null, null)))
        .isEqualTo("ПРИНЯТО / на заседании методсовета / 28.08.2026");
  }

  @Test
  void what_is_no_body_has_no_protocol() {
    assertThat(
            printed(mark(ApprovalKind.UTVERZHDENO, "Администрация Советского района", null, "5")))
        .isEqualTo("УТВЕРЖДЕН / Администрация Советского района / от 28.08.2026 № 5");
    assertThat(printed(mark(ApprovalKind.SOGLASOVANO, "Учредитель", "протоколом", "5")))
        .isEqualTo("СОГЛАСОВАНО / Учредитель / протоколом / от 28.08.2026 № 5");
  }

  @Test
  void the_brackets_of_a_date_and_a_number_alone_go_with_them() {
    assertThat(read("УТВЕРЖДЕН / приказом по лицею (№ 5 от 28.08.2026)").plan().approvals())
        .extracting(a -> a.act(), a -> a.number())
        .containsExactly(tuple("приказом по лицею", "5"));
  }

  @Test
  void what_paper_says_of_a_protocol_is_what_is_read() {
    PlanDocument document = read("ПРИНЯТО / на заседании совета / (протокол от 28.08.2026 № 1)");

    assertThat(PlanJson.toJson(OnPaper.visible(document))).isEqualTo(PlanJson.toJson(document));
  }
}
