package io.github.objectivityplan.docgen;

import static io.github.objectivityplan.docgen.WordFile.cell;
import static io.github.objectivityplan.docgen.WordFile.p;
import static io.github.objectivityplan.docgen.WordFile.r;
import static io.github.objectivityplan.docgen.WordFile.row;
import static io.github.objectivityplan.docgen.WordFile.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.docgen.DocxEdits.Edited;
import io.github.objectivityplan.docgen.DocxEdits.TextEdit;
import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DocxEditsTest {

  private static final String HEADER =
      row("№", "Мероприятие", "Срок", "Ответственный", "Результат");
  private static final PlanPath FIRST = PlanPath.activity(0, 0);
  private static final String BOLD = "<w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r>";

  private static WordFile plan(String title, String deadline) {
    return WordFile.of(
        p("План мероприятий на 2027 год"),
        table(
            HEADER,
            row("1", title, deadline, "Директор", "Приказ"),
            row("2", "Сверка списков", "март 2027 г.", "Методист", "Справка")));
  }

  private static TextEdit title(String before, String after) {
    return new TextEdit(FIRST.field("title"), before, after);
  }

  private static Edited edit(byte[] file, TextEdit... edits) {
    return DocxEdits.apply(file, PlanReader.standard(), List.of(edits));
  }

  private static Reading read(byte[] file) {
    return PlanReader.standard().read(new ByteArrayInputStream(file), DocumentFormat.DOCX);
  }

  private static Activity first(byte[] file) {
    return read(file).document().plan().directions().get(0).activities().get(0);
  }

  private static String body(byte[] file) {
    return new String(Zip.parts(file).get("word/document.xml"), StandardCharsets.UTF_8);
  }

  @Test
  void replaces_the_letters_that_differ_and_keeps_the_runs() {
    byte[] file =
        plan(
                "<w:p>" + r("Проверка ") + BOLD.formatted("рaбот") + r(" учеников") + "</w:p>",
                "май 2027 г.")
            .bytes();

    Edited edited = edit(file, title("Проверка рaбот учеников", "Проверка работ учеников"));

    assertThat(edited.refused()).isEmpty();
    assertThat(body(edited.file())).isEqualTo(body(file).replace("рaбот", "работ"));
    assertThat(first(edited.file()).title()).isEqualTo("Проверка работ учеников");
  }

  @Test
  void replaces_a_stretch_that_goes_over_several_runs() {
    byte[] file =
        plan("<w:p>" + r("Сбор да") + BOLD.formatted("нных об") + r("учения") + "</w:p>", "май")
            .bytes();

    Edited edited = edit(file, title("Сбор данных обучения", "Сбор сведений обучения"));

    assertThat(edited.refused()).isEmpty();
    assertThat(first(edited.file()).title()).isEqualTo("Сбор сведений обучения");
    assertThat(body(edited.file())).contains("<w:b/>").contains(r("учения"));
  }

  @Test
  void a_signature_and_a_date_of_our_own_file_can_be_edited() {
    byte[] file = OfficeFile.write(DocumentsToWrite.schoolOrder(), DocumentFormat.DOCX);
    PlanPath signatory = PlanPath.ORDER.field("signatory");

    Edited edited =
        edit(
            file,
            new TextEdit(signatory.field("position"), "Директор", "Заведующий"),
            new TextEdit(signatory.field("name"), "А.Б. Светлов", "В.Г. Ясная"),
            new TextEdit(
                PlanPath.ORDER.field("executor").field("name"),
                "Ясная Ольга Петровна",
                "Речной Д.Е."),
            new TextEdit(
                FIRST.field("deadline").field("text"),
                "до 15 сентября 2026 г.",
                "до 1 октября 2027 г."));

    assertThat(edited.refused()).extracting(refused -> refused.edit().before()).isEmpty();
    PlanDocument read = read(edited.file()).document();
    assertThat(read.order().signatory()).isEqualTo(Signatory.of("Заведующий", "В.Г. Ясная"));
    assertThat(read.plan().allActivities().findFirst().get().deadline().text())
        .isEqualTo("до 1 октября 2027 г.");
  }

  @Test
  void leaves_every_other_part_as_it_is_packed() throws IOException {
    Map<String, byte[]> parts =
        new LinkedHashMap<>(Zip.parts(plan("Проверкa работ", "май 2027 г.").bytes()));
    parts.put("word/media/stamp.xml", new byte[] {1, 2, 3, 0, 5});
    parts.put("docProps/app.xml", Zip.utf8("<Properties>  <!-- kept --> </Properties>"));
    byte[] file = Zip.of(parts);

    Edited edited = edit(file, title("Проверкa работ", "Проверка работ"));

    Map<String, byte[]> after = Zip.parts(edited.file());
    assertThat(after.keySet()).containsExactlyElementsOf(parts.keySet());
    parts.remove("word/document.xml");
    parts.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
    try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(edited.file()))) {
      assertThat(poi.getTables().get(0).getRow(1).getCell(1).getText()).isEqualTo("Проверка работ");
    }
  }

  @Test
  void the_same_edit_again_finds_nothing_to_change() {
    byte[] once =
        edit(plan("Проверкa работ", "май").bytes(), title("Проверкa работ", "Проверка работ"))
            .file();

    Edited twice = edit(once, title("Проверкa работ", "Проверка работ"));

    assertThat(twice.file()).isSameAs(once);
    assertThat(twice.made()).isEmpty();
    assertThat(twice.refused()).hasSize(1);
  }

  @Test
  void edits_of_one_text_follow_one_another() {
    Edited edited =
        edit(
            plan("Проверкa рaбот", "май").bytes(),
            title("Проверкa рaбот", "Проверка рaбот"),
            title("Проверка рaбот", "Проверка работ"));

    assertThat(edited.made()).containsExactly(title("Проверкa рaбот", "Проверка работ"));
    assertThat(first(edited.file()).title()).isEqualTo("Проверка работ");
  }

  @Test
  void an_edit_of_a_deadline_and_one_of_a_party_stand_in_their_cells() {
    Edited edited =
        edit(
            plan("Проверка работ", "май 2027 г., май 2027 г.").bytes(),
            new TextEdit(
                FIRST.field("deadline").field("text"), "май 2027 г., май 2027 г.", "май 2027 г."),
            new TextEdit(
                FIRST.element("responsible", 0).field("text"), "Директор", "Директор школы"));

    assertThat(edited.refused()).isEmpty();
    assertThat(first(edited.file()).deadline()).hasToString("май 2027 г.");
    assertThat(first(edited.file()).responsible().get(0).text()).isEqualTo("Директор школы");
  }

  @Test
  void letters_that_xml_keeps_for_itself_stay_escaped() {
    byte[] file = plan("Анализ &lt;5 &amp; &#x43f;лан &quot;А&quot;", "май").bytes();

    Edited edited = edit(file, title("Анализ <5 & план \"А\"", "Анализ <5 & план <Б> \"А\""));

    assertThat(edited.refused()).isEmpty();
    assertThat(body(edited.file())).contains("Анализ &lt;5 &amp; &#x43f;лан &lt;Б&gt; &quot;А");
    assertThat(first(edited.file()).title()).isEqualTo("Анализ <5 & план <Б> \"А\"");
  }

  @Test
  void a_blank_at_the_end_of_a_run_is_told_to_count() {
    byte[] file = plan("<w:p>" + BOLD.formatted("Проверка") + r("работ") + "</w:p>", "май").bytes();

    Edited edited = edit(file, title("Проверкаработ", "Проверка работ"));

    assertThat(edited.refused()).isEmpty();
    assertThat(body(edited.file()))
        .contains("<w:t xml:space=\"preserve\">Проверка </w:t>")
        .contains(r("работ"));
  }

  @Test
  void words_at_a_line_break_are_refused() {
    byte[] file =
        plan("<w:p><w:r><w:t>Проверка</w:t><w:br/><w:t>работ</w:t></w:r></w:p>", "май").bytes();

    Edited edited = edit(file, title("Проверка\nработ", "Проверка письменных\nработ"));

    assertThat(edited.file()).isSameAs(file);
    assertThat(edited.refused()).hasSize(1);
  }

  @Test
  void a_title_that_goes_over_paragraphs_is_edited_in_each_of_them() {
    byte[] file =
        WordFile.of(
                p("ПЛАН МЕРОПРИЯТИЙ \"ДОРОЖНАЯ КАРТА\""),
                p("по повышению объективности оценки"),
                p("в Приозёрном округе на 2027 год"),
                table(HEADER, row("1", "Сверка \"списков\"", "май 2027 г.", "Директор", "Акт")))
            .bytes();
    String title = read(file).document().plan().title();

    Edited edited =
        edit(
            file,
            new TextEdit(
                PlanPath.DOCUMENT.field("plan").field("title"),
                title,
                title
                    .replace("\"ДОРОЖНАЯ КАРТА\"", "«ДОРОЖНАЯ КАРТА»")
                    .replace("округе", "районе")));

    assertThat(edited.refused()).isEmpty();
    assertThat(body(edited.file()))
        .contains("ПЛАН МЕРОПРИЯТИЙ «ДОРОЖНАЯ КАРТА»", "в Приозёрном районе на 2027 год")
        .contains("Сверка &quot;списков&quot;".replace("&quot;", "\""));
    assertThat(title).contains("ДОРОЖНАЯ КАРТА", "Приозёрном");
  }

  @Test
  void a_text_is_not_looked_for_in_the_paragraphs_after_its_own() {
    byte[] file =
        WordFile.of(
                p("План мероприятий на 2027 год"),
                p("ОТЧЕТ о работе"),
                table(HEADER, row("1", "Сверка", "май 2027 г.", "Директор", "Акт")))
            .bytes();

    Edited edited =
        edit(
            file,
            new TextEdit(
                PlanPath.DOCUMENT.field("plan").field("title"), "ОТЧЕТ о работе", "Отчёт"));

    assertThat(edited.refused()).hasSize(1);
    assertThat(edited.file()).isEqualTo(file);
  }

  @Test
  void a_text_whose_place_is_not_sure_is_refused_and_the_file_stays() {
    byte[] file = plan("Проверка работ", "май").bytes();

    Edited edited = edit(file, title("Проверка других работ", "Проверка"));

    assertThat(edited.file()).isSameAs(file);
    assertThat(edited.refused())
        .singleElement()
        .satisfies(
            refused ->
                assertThat(refused.reason().en())
                    .isEqualTo(
                        "the place of the text \"Проверка других работ\" in the file is not sure"));
  }

  @Test
  void a_number_that_word_counts_itself_is_refused() {
    byte[] file =
        WordFile.of(
                p("План мероприятий на 2027 год"),
                table(
                    HEADER,
                    row(
                        cell(WordFile.item(1, 0, "")),
                        "Проверка работ",
                        "май",
                        "Директор",
                        "Приказ")))
            .numbering(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                    + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .bytes();

    Edited edited = edit(file, new TextEdit(FIRST.field("number"), "1.", "2."));

    assertThat(edited.file()).isSameAs(file);
    assertThat(edited.refused()).hasSize(1);
  }

  @Test
  void what_a_tracked_change_deleted_stays_as_it_is() {
    String deleted =
        "<w:del w:id=\"1\" w:author=\"А\"><w:r><w:delText>старaя</w:delText></w:r></w:del>";
    byte[] file =
        plan(
                "<w:p>"
                    + deleted
                    + "<w:ins w:id=\"2\" w:author=\"А\">"
                    + r("Проверкa")
                    + "</w:ins>"
                    + r(" работ")
                    + "</w:p>",
                "май")
            .bytes();

    Edited edited = edit(file, title("Проверкa работ", "Проверка работ"));

    assertThat(edited.refused()).isEmpty();
    assertThat(body(edited.file())).isEqualTo(body(file).replace("Проверкa", "Проверка"));
  }

  @Test
  void a_row_that_a_tracked_change_deleted_is_not_taken_for_the_next_one() {
    String gone =
        "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"А\"/></w:trPr>"
            + cell("1")
            + cell("Проверкa работ")
            + cell("май")
            + cell("Директор")
            + cell("Приказ")
            + "</w:tr>";
    byte[] file =
        WordFile.of(
                p("План мероприятий на 2027 год"),
                table(HEADER, gone, row("1", "Проверкa работ", "май", "Директор", "Приказ")))
            .bytes();

    Edited edited = edit(file, title("Проверкa работ", "Проверка работ"));

    assertThat(edited.refused()).isEmpty();
    assertThat(body(edited.file())).contains(gone).contains(r("Проверка работ"));
  }

  @Test
  void the_json_of_a_file_of_our_own_follows() throws IOException {
    PlanDocument document = read(plan("Проверкa  работ", "май 2027 г.").bytes()).document();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PlanWriter.standard().write(document, DocumentFormat.DOCX, written);

    Edited edited = edit(written.toByteArray(), title("Проверкa работ", "Проверка работ"));

    assertThat(edited.refused()).isEmpty();
    Reading reading = read(edited.file());
    assertThat(reading.notices()).noneMatch(notice -> notice.code().equals("edited"));
    assertThat(first(edited.file()).title()).isEqualTo("Проверка работ");
    assertThat(Zip.parts(edited.file()).get("customXml/item1.xml"))
        .asString(StandardCharsets.UTF_8)
        .contains("Проверка работ")
        .doesNotContain("Проверкa");
  }

  @Test
  void what_paper_cannot_say_of_a_clause_stays_when_its_words_are_edited() throws IOException {
    PlanDocument document =
        PlanJson.read(
            """
            {"schemaVersion": "1",
             "order": {"kind": "PRIKAZ", "number": "5", "date": "2026-09-01",
               "title": "Об утверждении плана", "clauses": [
                 {"number": "1", "text": "Утвердить план."},
                 {"number": "2", "text": "Заместителю директора:", "x-id": "77", "clauses": [
                   {"number": "2.1", "text": "довести план до 8 сентября 2026\u00a0г.;",
                    "x-child": "5"},
                   {"number": "2.2", "text": "разместить план на сайте."}]}],
               "signatory": {"position": "Директор", "name": "И.А. Орлова"}},
             "plan": {"title": "План мероприятий на 2026/2027 учебный год", "directions": [
               {"title": "Мероприятия", "activities": [
                 {"number": "1", "title": "Сверка списков", "deadline": {"text": "май 2027 г."},
                  "responsible": [{"text": "Методист"}]}]}]}}
            """
                .getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PlanWriter.standard().write(document, DocumentFormat.DOCX, written);

    PlanPath path = PlanPath.DOCUMENT.field("order").element("clauses", 1).field("text");
    Edited edited =
        edit(
            written.toByteArray(),
            new TextEdit(path, "Заместителю директора:", "Заместителям директора:"));

    assertThat(edited.refused()).isEmpty();
    Clause before = document.order().clauses().get(1);
    Clause after = read(edited.file()).document().order().clauses().get(1);
    assertThat(after.text()).isEqualTo("Заместителям директора:");
    assertThat(after.extra()).isEqualTo(before.extra()).containsKey("x-id");
    assertThat(after.clauses()).isEqualTo(before.clauses());
    assertThat(after.clauses().get(0).extra()).containsKey("x-child");
  }

  @Test
  void the_limits_of_the_reader_hold() {
    byte[] file = plan("Проверкa работ", "май").bytes();
    PlanReader narrow = PlanReader.builder().limits(ReadLimits.STANDARD.withPartBytes(300)).build();

    assertThatThrownBy(
            () -> DocxEdits.apply(file, narrow, List.of(title("Проверкa работ", "Проверка работ"))))
        .isInstanceOf(UnreadableException.class);
  }
}
