package io.github.objectivityplan.docgen;

import static io.github.objectivityplan.docgen.WordFile.cell;
import static io.github.objectivityplan.docgen.WordFile.item;
import static io.github.objectivityplan.docgen.WordFile.p;
import static io.github.objectivityplan.docgen.WordFile.r;
import static io.github.objectivityplan.docgen.WordFile.row;
import static io.github.objectivityplan.docgen.WordFile.table;
import static io.github.objectivityplan.docgen.WordFile.wide;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxTrapsTest {

  private static final String HEADER =
      row("№ п/п", "Мероприятие", "Сроки", "Ответственный", "Результат");
  private static final String TITLE = p("План мероприятий на 2027 год");
  private static final String FIRST =
      row("1", "Провести семинар", "март 2027 г.", "Директор", "Справка");

  private static List<Activity> activities(Reading reading) {
    return reading.document().plan().allActivities().toList();
  }

  private static List<String> codes(Reading reading) {
    return reading.notices().stream().map(Notice::code).toList();
  }

  @Test
  void content_controls_around_text_cells_and_rows_are_transparent() {
    Reading reading =
        WordFile.of(
                "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
                    + TITLE
                    + "</w:sdtContent></w:sdt>",
                table(
                    HEADER,
                    "<w:sdt><w:sdtContent>"
                        + row(
                            "1",
                            "<w:sdt><w:sdtContent>"
                                + cell("Провести семинар")
                                + "</w:sdtContent></w:sdt>",
                            "март 2027 г.",
                            cell(
                                "<w:p><w:sdt><w:sdtContent>"
                                    + r("Директор")
                                    + "</w:sdtContent></w:sdt></w:p>"),
                            "Справка")
                        + "</w:sdtContent></w:sdt>"))
            .read();
    assertThat(reading.document().plan().title()).isEqualTo("План мероприятий на 2027 год");
    Activity only = activities(reading).get(0);
    assertThat(only.title()).isEqualTo("Провести семинар");
    assertThat(only.responsible().get(0).text()).isEqualTo("Директор");
  }

  @Test
  void tracked_changes_give_the_final_text_and_a_notice() {
    Reading reading =
        WordFile.of(
                TITLE,
                table(
                    HEADER,
                    row(
                        "1",
                        cell(
                            "<w:p>"
                                + r("Провести ")
                                + "<w:del w:id=\"1\"><w:r><w:delText>совещание</w:delText></w:r></w:del>"
                                + "<w:ins w:id=\"2\">"
                                + r("семинар")
                                + "</w:ins></w:p>"),
                        "март 2027 г.",
                        "Директор",
                        "Справка"),
                    "<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr>"
                        + cell("2")
                        + cell("Лишнее")
                        + cell("май")
                        + cell("Завуч")
                        + cell("Акт")
                        + "</w:tr>"))
            .read();
    assertThat(activities(reading)).extracting(Activity::title).containsExactly("Провести семинар");
    assertThat(codes(reading))
        .contains("tracked-changes", "deleted-text-dropped", "deleted-row-dropped");
    assertThat(reading.notices())
        .filteredOn(notice -> notice.code().equals("deleted-text-dropped"))
        .singleElement()
        .satisfies(notice -> assertThat(notice.text().ru()).contains("совещание"));
  }

  @Test
  void hidden_text_is_dropped_with_a_notice() {
    Reading reading =
        WordFile.of(
                TITLE,
                table(
                    HEADER,
                    row(
                        "1",
                        cell(
                            "<w:p>"
                                + r("Провести семинар")
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>тайна</w:t></w:r></w:p>"),
                        "март 2027 г.",
                        "Директор",
                        "Справка")))
            .read();
    assertThat(activities(reading).get(0).title()).isEqualTo("Провести семинар");
    assertThat(codes(reading)).contains("hidden-text-dropped");
  }

  @Test
  void fields_show_their_result_and_hyperlinks_their_text() {
    Reading reading =
        WordFile.of(
                TITLE,
                table(
                    HEADER,
                    row(
                        "1",
                        cell(
                            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE 5</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                + r("Семинар")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:hyperlink>"
                                + r(" на сайте")
                                + "</w:hyperlink></w:p>"),
                        "март 2027 г.",
                        "Директор",
                        "Справка")))
            .read();
    assertThat(activities(reading).get(0).title()).isEqualTo("Семинар на сайте");
  }

  @Test
  void a_hyphen_that_does_not_break_is_a_hyphen_and_a_soft_one_is_nothing() {
    Reading reading =
        WordFile.of(
                TITLE,
                table(
                    HEADER,
                    row(
                        "1",
                        cell(
                            "<w:p>"
                                + r("Семи")
                                + "<w:r><w:softHyphen/></w:r>"
                                + r("нар\u00ad")
                                + "</w:p>"),
                        cell(
                            "<w:p>"
                                + r("1")
                                + "<w:r><w:noBreakHyphen/><w:t>24</w:t></w:r>"
                                + r("\u00a0марта")
                                + "</w:p>"),
                        "Директор",
                        "Справка")))
            .read();
    assertThat(activities(reading).get(0).title()).isEqualTo("Семинар");
    assertThat(activities(reading).get(0).deadline().text()).isEqualTo("1-24 марта");
  }

  @Test
  void a_stamp_in_a_text_box_is_read_once() {
    String box =
        "<w:txbxContent>"
            + p("УТВЕРЖДАЮ")
            + p("Директор школы")
            + p("А.А. Лосева")
            + p("01.09.2026")
            + "</w:txbxContent>";
    Reading reading =
        WordFile.of(
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                    + box
                    + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                    + box
                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
                TITLE,
                table(HEADER, FIRST))
            .read();
    assertThat(reading.document().plan().approvals())
        .singleElement()
        .satisfies(
            approval -> {
              assertThat(approval.name()).isEqualTo("А.А. Лосева");
              assertThat(approval.position()).isEqualTo("Директор школы");
              assertThat(approval.date()).isEqualTo("2026-09-01");
            });
  }

  @Test
  void strict_ooxml_reads_like_transitional() {
    WordFile file = WordFile.of(TITLE, table(HEADER, FIRST));
    assertThat(WordFile.of(TITLE, table(HEADER, FIRST)).strict().read().document())
        .isEqualTo(file.read().document());
    assertThat(activities(file.read())).hasSize(1);
  }

  @Test
  void numbers_come_from_the_list_the_style_or_not_at_all() {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Row\"/><w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"none\"/><w:lvlText w:val=\"\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num><w:num w:numId=\"8\"><w:abstractNumId w:val=\"4\"/></w:num>";
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Row\"><w:basedOn w:val=\"Base\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>";
    String byStyle = "<w:p><w:pPr><w:pStyle w:val=\"Row\"/></w:pPr></w:p>";
    Reading reading =
        WordFile.of(
                TITLE,
                table(
                    HEADER,
                    "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"5\"/></w:tcPr>"
                        + item(7, 0, "Нормативное обеспечение")
                        + "</w:tc></w:tr>",
                    row(cell(byStyle), "Первое", "март", "Директор", "Справка"),
                    row(cell(byStyle), "Второе", "май", "Директор", "Справка"),
                    "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"5\"/></w:tcPr>"
                        + item(7, 0, "Контроль")
                        + "</w:tc></w:tr>",
                    row(cell(byStyle), "Третье", "июнь", "Директор", "Справка"),
                    row(
                        cell(
                            "<w:p><w:pPr><w:pStyle w:val=\"Row\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                                + r("б/н")
                                + "</w:p>"),
                        cell(item(8, 0, "Четвёртое")),
                        "июль",
                        "Директор",
                        "Справка")))
            .numbering(numbering)
            .styles(styles)
            .read();
    assertThat(reading.document().plan().directions())
        .extracting(Direction::number)
        .containsExactly("I", "II");
    assertThat(activities(reading))
        .extracting(Activity::number)
        .containsExactly("1.1", "1.2", "2.1", "б/н");
    assertThat(activities(reading).get(3).title()).isEqualTo("Четвёртое");
    assertThat(codes(reading)).contains("number-computed");
  }

  @Test
  void a_cell_merged_down_the_rows_holds_for_each_of_them() {
    Reading reading =
        WordFile.of(
                TITLE,
                table(
                    HEADER,
                    row(
                        "1",
                        "Первое",
                        "март",
                        cell("<w:vMerge w:val=\"restart\"/>", "Завуч"),
                        "Справка"),
                    row("2", "Второе", "май", cell("<w:vMerge/>", ""), "Акт")))
            .read();
    assertThat(activities(reading).get(1).responsible().get(0).text()).isEqualTo("Завуч");
    assertThat(codes(reading)).contains("inherited-from-merged-cell");
  }

  @Test
  void cells_before_the_first_grid_column_keep_the_row_in_place() {
    Reading reading =
        WordFile.of(
                TITLE,
                table(
                    HEADER,
                    "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                        + cell("Без номера")
                        + cell("март")
                        + cell("Завуч")
                        + cell("Справка")
                        + "</w:tr>"))
            .read();
    Activity only = activities(reading).get(0);
    assertThat(only.number()).isNull();
    assertThat(only.title()).isEqualTo("Без номера");
    assertThat(only.result().text()).isEqualTo("Справка");
  }

  @Test
  void a_plan_inside_a_layout_table_is_found() {
    Reading reading = WordFile.of(TITLE, table(row(cell(table(HEADER, FIRST) + "<w:p/>")))).read();
    assertThat(activities(reading)).hasSize(1);
  }

  @Test
  void a_nested_table_in_a_cell_is_part_of_its_text() {
    Reading reading =
        WordFile.of(
                TITLE,
                table(
                    HEADER,
                    row(
                        "1",
                        cell(p("Семинары:") + table(row("первый", "второй")) + "<w:p/>"),
                        "март",
                        "Директор",
                        "Справка")))
            .read();
    assertThat(activities(reading).get(0).title()).isEqualTo("Семинары:\nпервый\nвторой");
  }

  @Test
  void footnotes_headers_and_comments_are_kept_apart_from_the_plan() {
    Reading reading =
        WordFile.of(TITLE, table(HEADER, FIRST))
            .part(
                "footnotes",
                "footnotes.xml",
                WordFile.root(
                    "footnotes",
                    "<w:footnote w:type=\"separator\"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"2\">"
                        + p("Сноска о сроках")
                        + "</w:footnote>"))
            .part(
                "comments",
                "comments.xml",
                WordFile.root(
                    "comments", "<w:comment w:id=\"1\">" + p("Проверить!") + "</w:comment>"))
            .read();
    assertThat(reading.unplaced())
        .extracting(Reading.Unplaced::text)
        .containsExactly("Сноска о сроках");
    assertThat(codes(reading)).contains("comment-dropped");
  }

  @Test
  void places_lead_from_the_model_back_into_the_file() {
    Reading reading =
        WordFile.of(TITLE, table(HEADER, row(wide(5, "Направление 1. Контроль")), FIRST)).read();
    assertThat(
            reading
                .sources()
                .find(PlanPath.parse("plan.directions[0].activities[0].deadline"))
                .describe()
                .en())
        .isEqualTo("table 1, row 3, cell 3");
    assertThat(reading.sources().find(PlanPath.parse("plan.directions[0].title")).describe().ru())
        .isEqualTo("таблица 1, строка 2, ячейка 1");
    assertThat(reading.sources().find(PlanPath.parse("plan.title")).describe().en())
        .isEqualTo("paragraph 1");
  }

  @Test
  void bookmarks_and_tags_typed_into_a_cell_are_dropped_with_a_notice() {
    Reading reading =
        WordFile.of(
                TITLE,
                table(
                    HEADER,
                    row(
                        "1",
                        "[bookmark: _GoBack]Семинар &lt;b&gt;важный&lt;/b&gt;",
                        "март",
                        "Директор",
                        "Справка")))
            .read();
    assertThat(activities(reading).get(0).title()).isEqualTo("Семинар важный");
    assertThat(reading.notices())
        .filteredOn(notice -> notice.code().equals("debris-dropped"))
        .singleElement()
        .satisfies(notice -> assertThat(notice.text().en()).contains("[bookmark: _GoBack]", "<b>"));
  }
}
