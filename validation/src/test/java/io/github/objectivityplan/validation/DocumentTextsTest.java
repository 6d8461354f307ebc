package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentTextsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final Map<String, Object> EXTRA = Map.of("x", "y");

  private static final PlanDocument WHOLE =
      PlanDocument.of(
          Order.builder(OrderKind.PRIKAZ)
              .issuer(
                  Organization.builder("Школа")
                      .parent("Управление")
                      .shortName("Ш")
                      .address("Улица")
                      .inn("7700000000")
                      .phone("5-55")
                      .build())
              .number("5")
              .date(DAY)
              .place("Город")
              .title("О плане")
              .basedOn(new ActReference("письмо", "письмо", "Отдел", DAY, "6", "О", EXTRA))
              .basedOn(new ActReference("приказ", "приказ", "Отдел", DAY, "7", "О", EXTRA))
              .preamble("Во исполнение")
              .enactingWord("ПРИКАЗЫВАЮ:")
              .clause(new Clause("1", "Утвердить", List.of(Clause.of("1.1", "План")), EXTRA))
              .signatory("Директор", "Орлов")
              .executor("Лис", "6-66")
              .build(),
          Plan.builder("План")
              .level(PlanLevel.SCHOOL)
              .period(PlanPeriod.academicYear(2026))
              .preamble("Вступление")
              .appendix(new AppendixMark("1", "к приказу", DAY, "5", EXTRA))
              .columns(
                  List.of(
                      new PlanColumn(ColumnRole.NUMBER, "№", EXTRA),
                      new PlanColumn(ColumnRole.ACTIVITY, "Дела", EXTRA)))
              .approval(
                  new Approval(
                      ApprovalKind.UTVERZHDENO,
                      "УТВЕРЖДЕН",
                      "Завуч",
                      "Совет",
                      "Волк",
                      "актом",
                      DAY,
                      "8",
                      EXTRA))
              .direction(
                  Direction.builder("Анализ")
                      .label("Раздел")
                      .number("I")
                      .task("Собрать")
                      .task("Понять")
                      .activity(
                          Activity.builder("Сбор")
                              .number("1")
                              .deadline("май 2027 г.")
                              .responsible("Методист")
                              .result("Справка")
                              .note("Срочно")
                              .other("Где", "Зал")
                              .other("Чем", "Ручкой")
                              .tag("t")
                              .build())
                      .build())
              .build());

  private static final List<String> TEXTS =
      List.of(
          "Управление",
          "Школа",
          "Ш",
          "Улица",
          "5",
          "Город",
          "О плане",
          "письмо",
          "приказ",
          "Во исполнение",
          "ПРИКАЗЫВАЮ:",
          "Утвердить",
          "План",
          "Директор",
          "Орлов",
          "Лис",
          "План",
          "Вступление",
          "1",
          "к приказу",
          "5",
          "№",
          "Дела",
          "УТВЕРЖДЕН",
          "Завуч",
          "Совет",
          "Волк",
          "актом",
          "8",
          "I",
          "Анализ",
          "Собрать",
          "Понять",
          "1",
          "Сбор",
          "май 2027 г.",
          "Методист",
          "Справка",
          "Срочно",
          "Зал",
          "Ручкой");

  private static List<String> texts(PlanDocument document) {
    List<String> texts = new ArrayList<>();
    DocumentTexts.rewrite(
        document,
        (path, text) -> {
          texts.add(text);
          return text;
        });
    return texts;
  }

  private static List<PlanPath> paths() {
    List<PlanPath> paths = new ArrayList<>();
    DocumentTexts.rewrite(
        WHOLE,
        (path, text) -> {
          paths.add(path);
          return text;
        });
    return paths;
  }

  private static PlanDocument with(PlanDocument document, PlanPath at, String text) {
    return DocumentTexts.rewrite(document, (path, old) -> path.equals(at) ? text : old);
  }

  @Test
  void are_all_texts_that_are_printed_in_the_order_of_the_document() {
    assertThat(texts(WHOLE)).isEqualTo(TEXTS);
    assertThat(paths()).doesNotHaveDuplicates();
  }

  @Test
  void leave_the_document_the_same_object_where_nothing_changes() {
    assertThat(DocumentTexts.rewrite(WHOLE, (path, text) -> text)).isSameAs(WHOLE);
    PlanDocument empty =
        PlanDocument.of(Order.builder(OrderKind.PRIKAZ).build(), Plan.builder("План").build());
    assertThat(DocumentTexts.rewrite(empty, (path, text) -> text)).isSameAs(empty);
  }

  @Test
  void change_one_by_one_and_nothing_else_changes_with_them() {
    List<PlanPath> paths = paths();
    for (int i = 0; i < paths.size(); i++) {
      PlanDocument changed = with(WHOLE, paths.get(i), "новое");
      List<String> expected = new ArrayList<>(TEXTS);
      expected.set(i, "новое");
      assertThat(texts(changed)).as("%s", paths.get(i)).isEqualTo(expected);
      assertThat(with(changed, paths.get(i), TEXTS.get(i)))
          .as("%s and back", paths.get(i))
          .isEqualTo(WHOLE);
    }
  }

  @Test
  void keep_the_parts_in_which_nothing_changed() {
    PlanDocument changed = with(WHOLE, PlanPath.PLAN.field("title"), "Другой план");
    assertThat(changed.order()).isSameAs(WHOLE.order());
    assertThat(changed.plan().appendix()).isSameAs(WHOLE.plan().appendix());
    assertThat(changed.plan().columns()).isEqualTo(WHOLE.plan().columns());
    assertThat(changed.plan().columns().get(0)).isSameAs(WHOLE.plan().columns().get(0));
    assertThat(changed.plan().directions().get(0)).isSameAs(WHOLE.plan().directions().get(0));
    PlanDocument other = with(WHOLE, PlanPath.ORDER.field("title"), "О другом");
    assertThat(other.plan()).isSameAs(WHOLE.plan());
    Order order = other.order();
    Order before = WHOLE.order();
    assertThat(order).isNotNull();
    assertThat(before).isNotNull();
    assertThat(order.issuer()).isSameAs(before.issuer());
    assertThat(order.executor()).isSameAs(before.executor());
    assertThat(order.signatory()).isSameAs(before.signatory());
  }

  @Test
  void take_an_edit_only_where_its_text_still_stands() {
    PlanPath title = PlanPath.PLAN.field("title");
    assertThat(DocumentTexts.apply(WHOLE, List.of(new Edit(title, "План", "Новый"))).plan().title())
        .isEqualTo("Новый");
    assertThat(DocumentTexts.apply(WHOLE, List.of(new Edit(title, "Прежний", "Новый"))))
        .isSameAs(WHOLE);
  }
}
