package io.github.objectivityplan.docgen;

import static io.github.objectivityplan.docgen.WebPage.lines;
import static io.github.objectivityplan.docgen.WordFile.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.objectivityplan.location.SourceLocation;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.plan.Activity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a plan and its order: it is named, and none of it is lost. */
class SurroundingsTest {

  private static final String ORDER =
      lines(
          "Лицей № 3",
          "ПРИКАЗ",
          "02.09.2026 № 41",
          "Об утверждении плана",
          "ПРИКАЗЫВАЮ:",
          "1. Утвердить план.",
          "2. Контроль оставляю за собой.",
          "Директор А.А. Лосева");
  private static final String PLAN =
      lines("Приложение", "План мероприятий на 2027 год")
          + WebPage.table("№|Мероприятие|Срок|Кто", "1|Опрос|май|Завуч");

  private static Notice only(Reading reading, String code) {
    assertThat(reading.notices()).extracting(Notice::code).containsOnlyOnce(code);
    return reading.notices().stream().filter(n -> n.code().equals(code)).findFirst().orElseThrow();
  }

  private static java.util.List<Activity> activities(Reading reading) {
    return reading.document().plan().allActivities().toList();
  }

  @Test
  void an_acquaintance_sheet_at_the_foot_of_the_plan_s_table_is_no_part_of_the_plan() {
    Reading reading =
        WebPage.read(
            WebPage.lines("План мероприятий на 2027 год"),
            WebPage.table(
                "№|Мероприятие|Срок|Ответственный",
                ">4 Ознакомление педагогов",
                "1|Опрос|май|Завуч",
                ">4 С планом ознакомлены:",
                ">2 Зимина О.П.|>2 ____ «___» ______ 20__ г."));

    assertThat(reading.document().plan().directions())
        .singleElement()
        .satisfies(
            direction -> {
              assertThat(direction.title()).isEqualTo("Ознакомление педагогов");
              assertThat(direction.activities()).hasSize(1);
            });
    assertThat(reading.notices()).extracting(Notice::code).contains("acquaintance-sheet");
    assertThat(reading.unplaced())
        .extracting(Reading.Unplaced::text)
        .containsExactly("С планом ознакомлены:", "Зимина О.П.", "____ «___» ______ 20__ г.");
  }

  @Test
  void an_acquaintance_sheet_after_the_order_and_one_after_the_plan() {
    Reading reading =
        WebPage.read(
            ORDER,
            lines("С приказом ознакомлены:", "Зимина О.П. ______ 03.09.2026", "Лосев И.И. ______"),
            PLAN,
            lines("Лист ознакомления"),
            WebPage.table("№|ФИО|Подпись", "1|Зимина О.П.|"));
    assertThat(activities(reading)).hasSize(1);
    assertThat(reading.notices())
        .filteredOn(n -> n.code().equals("acquaintance-sheet"))
        .extracting(n -> n.text().ru())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text).startsWith("лист ознакомления: строк"));
    assertThat(reading.unplaced())
        .extracting(Reading.Unplaced::text)
        .contains("С приказом ознакомлены:", "Зимина О.П. ______ 03.09.2026", "Лист ознакомления");
  }

  @Test
  void the_marks_of_an_electronic_signature() {
    Reading reading =
        WebPage.read(
            PLAN,
            lines(
                "Документ подписан электронной подписью",
                "Сертификат 00AB12CD",
                "Владелец: Лосева Анна Андреевна",
                "Действителен с 01.02.2026 по 01.05.2027"));
    assertThat(only(reading, "e-signature").text().en())
        .isEqualTo("the mark of an electronic signature: lines outside of the document: 4");
    assertThat(reading.unplaced()).hasSize(4);
  }

  @Test
  void the_mark_of_an_electronic_signature_between_a_position_and_a_name() {
    Reading reading =
        WordFile.of(
                p("ПРИКАЗ"),
                p("02.09.2026 № 41"),
                p("Об утверждении плана"),
                p("ПРИКАЗЫВАЮ:"),
                p("1. Утвердить план."),
                WordFile.table(
                    WordFile.row(
                        "Директор",
                        "ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ Владелец: Зимина Ольга Петровна",
                        "О.П. Зимина")),
                p("План мероприятий на 2027 год"),
                WordFile.table(
                    WordFile.row("№", "Мероприятие", "Срок", "Ответственный"),
                    WordFile.row("1", "Опрос", "май", "Завуч")))
            .read();

    assertThat(reading.document().order().signatory())
        .isEqualTo(Signatory.of("Директор", "О.П. Зимина"));
    assertThat(only(reading, "e-signature").text().en())
        .endsWith("lines outside of the document: 1");
  }

  @Test
  void an_issuer_in_the_header_of_the_page() {
    String header =
        WordFile.root(
            "hdr",
            p("Муниципальное бюджетное учреждение «Лицей № 3»") + p("ИНН 7700000001") + p("2"));
    Reading reading =
        WordFile.of(
                p("ПРИКАЗ"),
                p("02.09.2026 № 41"),
                p("Об утверждении плана"),
                p("ПРИКАЗЫВАЮ:"),
                p("1. Утвердить план."),
                p("Директор А.А. Лосева"),
                p("План мероприятий на 2027 год"),
                WordFile.table(
                    WordFile.row("№", "Мероприятие", "Срок", "Ответственный"),
                    WordFile.row("1", "Опрос", "май", "Завуч")))
            .part("header", "header1.xml", header)
            .read();
    assertThat(reading.document().order().issuer().name())
        .isEqualTo("Муниципальное бюджетное учреждение «Лицей № 3»");
    assertThat(reading.document().order().issuer().inn()).isEqualTo("7700000001");
    assertThat(only(reading, "issuer-from-page-header").location())
        .isEqualTo(new SourceLocation.InParagraph("header", 1));
    assertThat(reading.unplaced()).isEmpty();
  }

  @Test
  void a_running_title_and_a_footer_stay_outside_and_are_named() {
    Reading reading =
        WordFile.of(
                p("План мероприятий на 2027 год"),
                WordFile.table(
                    WordFile.row("№", "Мероприятие", "Срок", "Ответственный"),
                    WordFile.row("1", "Опрос", "май", "Завуч")))
            .part("header", "header1.xml", WordFile.root("hdr", p("План лицея")))
            .part("footer", "footer1.xml", WordFile.root("ftr", p("Энск, 2026")))
            .read();
    assertThat(only(reading, "page-header").text().ru())
        .isEqualTo("верхний колонтитул: строк вне документа: 1");
    assertThat(only(reading, "page-footer").text().ru())
        .isEqualTo("нижний колонтитул: строк вне документа: 1");
    assertThat(reading.unplaced())
        .extracting(Reading.Unplaced::text)
        .containsExactly("План лицея", "Энск, 2026");
  }

  @Test
  void headers_footers_and_text_boxes_of_opendocument() {
    byte[] odt =
        Zip.odt(
            "<text:p>План мероприятий на 2027 год</text:p><text:p><draw:frame><draw:text-box>"
                + "<text:p>Для служебного пользования</text:p></draw:text-box></draw:frame></text:p>"
                + Zip.odtTable("№|Мероприятие|Срок|Ответственный", "1|Опрос|май|Завуч"),
            "<office:master-styles><style:master-page><style:header><text:p>Лицей в Энске</text:p>"
                + "</style:header><style:footer><text:p><text:page-number>7</text:page-number>"
                + "</text:p></style:footer></style:master-page></office:master-styles>");
    Reading reading = PlanReader.standard().read(new ByteArrayInputStream(odt), DocumentFormat.ODT);
    assertThat(activities(reading)).hasSize(1);
    assertThat(only(reading, "page-header").location())
        .isEqualTo(new SourceLocation.InParagraph("header", 1));
    assertThat(reading.unplaced())
        .extracting(Reading.Unplaced::text)
        .containsExactly("Лицей в Энске");
    assertThat(only(reading, "text-box").text().en())
        .isEqualTo("a text box is read where it is anchored");
    assertThat(reading.document().plan().preamble()).contains("Для служебного пользования");
  }

  private static Reading read(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    DocumentFormat format = book instanceof HSSFWorkbook ? DocumentFormat.XLS : DocumentFormat.XLSX;
    return PlanReader.standard().read(new ByteArrayInputStream(out.toByteArray()), format);
  }

  private static Sheet sheet(Workbook book) {
    Sheet sheet = book.createSheet("План");
    row(sheet, 0, "План мероприятий на 2027 год");
    row(sheet, 1, "№", "Мероприятие", "Срок", "Ответственный", "Черновик");
    row(sheet, 2, "1", "Опрос", "май", "Завуч", "ред. 1");
    row(sheet, 3, "2", "Сверка", "июнь", "Завуч", "ред. 2");
    return sheet;
  }

  private static void row(Sheet sheet, int index, String... texts) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private static Workbook book(String kind) {
    return kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void hidden_rows_and_columns_of_a_sheet_are_not_read_and_quoted(String kind) throws IOException {
    Workbook book = book(kind);
    Sheet sheet = sheet(book);
    sheet.getRow(3).setZeroHeight(true);
    sheet.setColumnHidden(4, true);
    Reading reading = read(book);
    assertThat(activities(reading)).extracting(Activity::title).containsExactly("Опрос");
    assertThat(reading.document().plan().columns()).hasSize(4);
    assertThat(reading.notices())
        .filteredOn(n -> n.code().equals("hidden-cell-dropped"))
        .extracting(n -> n.location().describe().en(), n -> n.text().en())
        .contains(
            tuple(
                "sheet \"План\", cell B4",
                "a cell of a hidden row or column is not read: \"Сверка\""),
            tuple(
                "sheet \"План\", cell E2",
                "a cell of a hidden row or column is not read: \"Черновик\""))
        .hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void rows_that_an_outline_folds_away_are_read_with_a_notice(String kind) throws IOException {
    Workbook book = book(kind);
    Sheet sheet = sheet(book);
    sheet.groupRow(3, 3);
    sheet.getRow(3).setZeroHeight(true);
    Reading reading = read(book);
    assertThat(activities(reading)).hasSize(2);
    assertThat(only(reading, "folded-row-read").location().describe().en())
        .isEqualTo("sheet \"План\", cell A4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void a_hidden_sheet_and_a_text_under_a_merged_cell_are_quoted(String kind) throws IOException {
    Workbook book = book(kind);
    Sheet sheet = sheet(book);
    row(sheet, 4, "Итоги", "спрятано");
    sheet.addMergedRegion(new CellRangeAddress(4, 4, 0, 4));
    row(book.createSheet("Черновик"), 0, "старый текст");
    book.setSheetHidden(1, true);
    Reading reading = read(book);
    assertThat(only(reading, "covered-cell-dropped").text().ru())
        .isEqualTo("текст под объединённой ячейкой не читается: «спрятано»");
    assertThat(only(reading, "hidden-sheet-dropped").text().ru())
        .isEqualTo("скрытый лист «Черновик» не читается: «старый текст»");
  }

  @Test
  void words_of_the_callers_own_begin_directions_tasks_and_the_directive_part() {
    PlanReader reader =
        PlanReader.builder()
            .word("Линия работы", PlanPart.DIRECTION)
            .word("Что предстоит", PlanPart.TASKS)
            .word("повелеваю", PlanPart.ENACTING)
            .word("Вложение", PlanPart.APPENDIX)
            .build();
    Reading reading =
        WebPage.read(
            reader,
            lines(
                "ПРИКАЗ",
                "02.09.2026 № 41",
                "Об утверждении плана",
                "В целях объективности повелеваю:",
                "1. Утвердить план.",
                "Директор А.А. Лосева",
                "Вложение № 2",
                "к приказу от 02.09.2026 № 41",
                "План мероприятий на 2027 год"),
            WebPage.table(
                "№|Мероприятие|Срок|Кто",
                ">4 Линия работы 3. Контроль",
                ">4 Что предстоит: 1. Узнать. 2. Понять.",
                "1|Опрос|май|Завуч"));
    assertThat(reading.document().order().enactingWord()).isEqualTo("повелеваю:");
    assertThat(reading.document().order().clauses()).hasSize(1);
    assertThat(reading.document().plan().appendix().number()).isEqualTo("2");
    assertThat(reading.document().plan().directions())
        .extracting(d -> d.number(), d -> d.title(), d -> d.tasks().size())
        .containsExactly(tuple("3", "Контроль", 2));
    assertThat(reading.notices())
        .filteredOn(n -> n.code().equals("synonym-read"))
        .extracting(n -> n.text().en())
        .contains("\"Линия работы\" is read as \"Направление\"")
        .hasSize(4);
  }
}
