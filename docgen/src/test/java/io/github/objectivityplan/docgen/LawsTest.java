package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The laws of the hourglass: what is laid out is read back, and what is written is read whole. */
class LawsTest {

  @Property(tries = 300)
  void what_is_laid_out_is_read_as_what_is_visible(@ForAll("documents") PlanDocument document) {
    List<Block> layout = PlanLayout.layout(document, DocumentStyle.STANDARD);

    List<Reading> readings =
        new PlanInterpreter(new ColumnTitles(Map.of()), new Synonyms(Map.of()))
            .interpret(layout, List.of());

    assertThat(readings).hasSize(1);
    assertThat(PlanJson.toJson(readings.get(0).document()))
        .isEqualTo(PlanJson.toJson(OnPaper.visible(document)));
  }

  @Property(tries = 150)
  void what_is_laid_out_in_any_style_is_read_as_what_is_visible(
      @ForAll("documents") PlanDocument document, @ForAll("styles") DocumentStyle style) {
    PlanDocument shown = OnPaper.withColumns(document, style.columns());
    List<Block> layout = PlanLayout.layout(shown, style);

    List<Reading> readings =
        new PlanInterpreter(new ColumnTitles(Map.of()), new Synonyms(Map.of()))
            .interpret(layout, List.of());

    assertThat(readings).hasSize(1);
    assertThat(PlanJson.toJson(readings.get(0).document()))
        .isEqualTo(PlanJson.toJson(OnPaper.visible(shown)));
  }

  @Property(tries = 60)
  void what_is_written_is_read_whole(@ForAll("documents") PlanDocument document)
      throws IOException {
    for (DocumentFormat format :
        List.of(
            DocumentFormat.DOCX,
            DocumentFormat.XLSX,
            DocumentFormat.HTML,
            DocumentFormat.ODT,
            DocumentFormat.JSON)) {
      Reading reading = readBack(document, format);

      assertThat(reading.document()).as(format.name()).isEqualTo(document);
      assertThat(reading.notices()).as(format.name()).noneMatch(n -> n.code().equals("edited"));
    }
  }

  @Property(tries = 40)
  void what_is_written_in_any_style_is_read_whole(
      @ForAll("documents") PlanDocument document, @ForAll("styles") DocumentStyle style)
      throws IOException {
    PlanWriter writer = PlanWriter.of(style);
    for (DocumentFormat format :
        List.of(DocumentFormat.XLSX, DocumentFormat.HTML, DocumentFormat.ODT)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writer.write(document, format, bytes);

      Reading reading =
          PlanReader.standard().read(new ByteArrayInputStream(bytes.toByteArray()), format);

      assertThat(reading.document())
          .as(format.name())
          .isEqualTo(OnPaper.withColumns(document, style.columns()));
      assertThat(reading.notices()).as(format.name()).noneMatch(n -> n.code().equals("edited"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "XLSX", "HTML", "ODT", "JSON"})
  void the_sample_documents_are_read_whole(DocumentFormat format) throws IOException {
    for (PlanDocument document :
        List.of(DocumentsToWrite.schoolOrder(), PlanDocument.of(DocumentsToWrite.schoolPlan()))) {
      assertThat(readBack(document, format).document()).isEqualTo(document);
    }
  }

  private static Reading readBack(PlanDocument document, DocumentFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PlanWriter.standard().write(document, format, bytes);
    return PlanReader.standard().read(new ByteArrayInputStream(bytes.toByteArray()), format);
  }

  @Provide
  Arbitrary<DocumentStyle> styles() {
    Arbitrary<List<PlanColumn>> columns =
        Arbitraries.of(
            List.of(),
            List.of(
                new PlanColumn(ColumnRole.NUMBER, "№ п/п"),
                new PlanColumn(ColumnRole.DEADLINE, "Сроки"),
                new PlanColumn(ColumnRole.ACTIVITY, "Мероприятие"),
                new PlanColumn(ColumnRole.RESPONSIBLE, "Ответственные")),
            List.of(
                new PlanColumn(ColumnRole.NUMBER, "№"),
                new PlanColumn(ColumnRole.ACTIVITY, "Мероприятия"),
                new PlanColumn(ColumnRole.RESPONSIBLE, "Исполнители")));
    Arbitrary<List<Signatory>> people =
        Arbitraries.of(
            List.of(),
            List.of(
                Signatory.of("учитель математики", "Ясная О.П."),
                Signatory.of(null, "Речной Д.Е."),
                Signatory.of("секретарь", null)));
    return Combinators.combine(
            Arbitraries.of(DocumentStyle.TableHeader.class),
            Arbitraries.of(DocumentStyle.ExecutorMark.class),
            Arbitraries.of(DocumentStyle.DateStyle.class),
            columns,
            people,
            Arbitraries.of(true, false))
        .as(
            (header, mark, dates, shown, known, signed) ->
                DocumentStyle.builder()
                    .tableHeader(header)
                    .executorMark(mark)
                    .dateStyle(dates)
                    .columns(shown)
                    .acquaintance(known)
                    .electronicSignature(
                        signed
                            ? ElectronicSignature.of(
                                "01D9AB33C0",
                                "Светлов Андрей Борисович",
                                LocalDate.of(2026, 1, 12),
                                LocalDate.of(2027, 4, 12))
                            : null)
                    .build());
  }

  @Provide
  Arbitrary<PlanDocument> documents() {
    return PlausibleDocuments.documents();
  }
}
