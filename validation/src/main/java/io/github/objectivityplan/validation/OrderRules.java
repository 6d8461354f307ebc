package io.github.objectivityplan.validation;

import static io.github.objectivityplan.validation.Rule.Family.ORDER;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rules on the order and on what ties it to the plan. */
final class OrderRules {

  /** A well-made order and its plan, on which examples are built. */
  static final String GOOD =
      """
      @order PRIKAZ | 115-од | 2026-08-28 | Об утверждении плана мероприятий
      @issuer МБОУ «Заречная СОШ № 7»
      @clause 1 | Утвердить прилагаемый план мероприятий.
      @clause 2 | Контроль за исполнением приказа оставляю за собой.
      @mark UTVERZHDENO | | | | приказом МБОУ «Заречная СОШ № 7» | 2026-08-28 | 115-од
      1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
      """;

  private OrderRules() {}

  static List<Rule> all() {
    return List.of(
        requisite("order-number-missing", "number", "номер", "a number", "| 115-од |", "| |"),
        requisite("order-date-missing", "date", "дата", "a date", "| 2026-08-28 | Об", "| | Об"),
        requisite(
            "order-title-missing",
            "title",
            "заголовок",
            "a title",
            "| Об утверждении плана мероприятий",
            "|"),
        requisite(
            "order-signatory-missing",
            "signatory",
            "подпись",
            "a signature",
            "@clause 1",
            "@signatory |\n@clause 1"),
        Rule.named("order-title-form", ORDER)
            .asks(
                "Заголовок приказа начинается с «О» или «Об» и не кончается точкой.",
                "The title begins with \"О\" or \"Об\" and does not end with a full stop.")
            .because(
                "Заголовок отвечает на вопрос «о чём?».",
                "The title answers the question \"about what?\".")
            .basis(Basis.OFFICE)
            .examines(Basis.THE_ORDER)
            .meets(GOOD)
            .breaks(GOOD.replace("плана мероприятий\n@issuer", "плана мероприятий.\n@issuer"))
            .check(OrderRules::titleForm),
        Rule.named("order-enacting-word", ORDER)
            .asks(
                "Распорядительное слово соответствует виду акта и кончается двоеточием.",
                "The enacting word suits the kind of order and ends with a colon.")
            .because(
                "Приказ «приказывает», постановление «постановляет»; пункты следуют за двоеточием.",
                "Each kind of act has its own verb, and the items follow a colon.")
            .basis(Basis.OFFICE)
            .examines(Basis.THE_ORDER)
            .meets(GOOD)
            .breaks(GOOD.replace("@clause 1", "@enacting ПРИКАЗЫВАЮ\n@clause 1"))
            .check(OrderRules::enactingWord),
        Rule.named("order-plan-not-approved", ORDER)
            .asks("Один из пунктов приказа утверждает план.", "Some clause approves the plan.")
            .because(
                "План без пункта об утверждении никто не вводил в действие.",
                "Without such a clause nobody has put the plan into force.")
            .basis(Basis.OFFICE)
            .examines(Basis.THE_ORDER)
            .meets(GOOD)
            .breaks(GOOD.replace("Утвердить прилагаемый план", "Ознакомить учителей с планом"))
            .check(OrderRules::planNotApproved),
        Rule.named("order-control-missing", ORDER)
            .asks(
                "Один из пунктов приказа говорит, кто контролирует исполнение.",
                "Some clause says who controls execution.")
            .because(
                "Приказ без контроля не считается поставленным на исполнение.",
                "An order that nobody controls is not taken as one to be carried out.")
            .basis(Basis.OFFICE)
            .examines(Basis.THE_ORDER)
            .meets(GOOD)
            .breaks(GOOD.replace("Контроль за исполнением приказа", "Решение вопросов"))
            .check(OrderRules::controlMissing),
        Rule.named("approval-mark-missing", ORDER)
            .asks(
                "План, утверждённый приказом, говорит об этом на первом листе: с датой и номером.",
                "A plan that an order approves says so on its first sheet, with date and number.")
            .because(
                "Без отметки план, лежащий отдельно, не связан с приказом.",
                "A plan that lies apart from its order is not tied to it without a mark.")
            .basis(Basis.OFFICE)
            .examines(Basis.THE_ORDER)
            .meets(GOOD)
            .breaks(
                GOOD.replace(
                    "@mark UTVERZHDENO | | | | приказом МБОУ «Заречная СОШ № 7» | 2026-08-28 |"
                        + " 115-од\n",
                    ""))
            .check(OrderRules::markMissing),
        Rule.named("approval-mark-mismatch", ORDER)
            .asks(
                "Номер, дата и организация в отметке те же, что у приказа.",
                "The number, date and issuer of the mark are the order's.")
            .because(
                "Отметка с чужими реквизитами отсылает к другому акту.",
                "A mark with other particulars refers to another act.")
            .examines(Basis.MARKS)
            .meets(GOOD)
            .breaks(GOOD.replace("| 2026-08-28 | 115-од\n1", "| 2026-08-28 | 151-од\n1"))
            .check(OrderRules::markMismatch),
        Rule.named("approval-hybrid", ORDER)
            .asks(
                "План утверждают одним способом: «УТВЕРЖДАЮ» и лицо либо «УТВЕРЖДЕН» и акт.",
                "Either \"УТВЕРЖДАЮ\" and a person, or \"УТВЕРЖДЕН\" and an act.")
            .because(
                "«УТВЕРЖДЕНО» с фамилией не говорит, какой документ утвердил план.",
                "\"УТВЕРЖДЕНО\" with a name does not say which document approved the plan.")
            .basis(Basis.OFFICE)
            .examines(Basis.MARKS)
            .meets(GOOD)
            .breaks(
                """
                @mark UTVERZHDENO | | Директор | И.И. Иванова | | 2026-08-28 | 115-од
                1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
                """)
            .check(OrderRules::markHybrid),
        Rule.named("approval-agreement", ORDER)
            .asks(
                "Слово отметки согласовано с видом плана: план утверждён, карта утверждена.",
                "\"УТВЕРЖДЕН/А/О/Ы\" agrees with the kind of plan.")
            .because(
                "Слово отметки стоит в роде и числе утверждаемого документа.",
                "The word takes the gender and number of what is approved.")
            .basis(Basis.OFFICE)
            .examines(Basis.MARKS)
            .meets(
                """
                @mark UTVERZHDENO | УТВЕРЖДЕН | | | приказом школы | 2026-08-28 | 115-од
                1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
                """)
            .breaks(
                """
                @mark UTVERZHDENO | УТВЕРЖДЕНО | | | приказом школы | 2026-08-28 | 115-од
                1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
                """)
            .check(OrderRules::markAgreement),
        Rule.named("placeholder-left", ORDER)
            .asks(
                "В документе не осталось пустых мест: «___», «№ ___», «ХХ.ХХ.».",
                "No \"___\", \"№ ___\", \"ХХ.ХХ.\" is left.")
            .because(
                "Пустое место означает, что документ не закончен.",
                "A blank means that the document is not finished.")
            .examines(Basis.TEXTS)
            .meets(GOOD)
            .breaks(GOOD.replace("| 2026-08-28 | 115-од\n1", "| 2026-08-28 | ___\n1"))
            .check(Placeholders::examine),
        Rule.named("territory-name-differs", ORDER)
            .asks(
                "Территории и учреждения названы в приказе и плане одинаково.",
                "Names of places and bodies are written alike in order and plan.")
            .because(
                "Опечатка в названии района или школы – самая заметная ошибка документа.",
                "A misprint in the name of a district or a school is seen by everybody.")
            .examines(new Message("названия в плане", "names in the plan"))
            .meets(
                GOOD.replace("@mark", "@title План мероприятий в МБОУ «Заречная СОШ № 7»\n@mark"))
            .breaks(
                GOOD.replace("@mark", "@title План мероприятий в МБОУ «Зареченая СОШ № 7»\n@mark"))
            .check(NamesOfPlaces::examine));
  }

  private static Rule requisite(
      String id, String field, String ru, String en, String whole, String without) {
    return Rule.named(id, ORDER)
        .asks("У приказа есть " + ru + ".", "The order has " + en + ".")
        .because(
            "На приказ без этого реквизита нельзя сослаться.",
            "An order without this requisite cannot be referred to.")
        .basis(Basis.OFFICE)
        .examines(Basis.THE_ORDER)
        .meets(GOOD)
        .breaks(GOOD.replace(whole, without))
        .check(
            (it, notes) -> {
              Order order = it.order;
              if (order == null) {
                return;
              }
              notes.examined(1);
              boolean nameless =
                  field.equals("signatory")
                      && order.signatory() != null
                      && order.signatory().name() == null;
              if (nameless || !it.violations(id).isEmpty()) {
                notes
                    .at(PlanPath.ORDER.field(field))
                    .says("у приказа нет реквизита: " + ru, "the order lacks a requisite: " + en);
              }
            });
  }

  private static void titleForm(Examination it, Notes notes) {
    String title = it.order == null ? null : it.order.title();
    if (title == null) {
      return;
    }
    notes.examined(1);
    String bare = strip(title, "«\"“„ \u00a0\n");
    String[] words = Words.of(bare);
    boolean about =
        words.length > 1
            && (words[0].equals("о") || words[0].equals("об") || words[0].equals("обо"));
    String last = words.length == 0 ? "" : words[words.length - 1];
    boolean abbreviation = last.length() <= 2;
    if (!about) {
      notes
          .at(PlanPath.ORDER.field("title"))
          .quote(title)
          .says(
              "заголовок ожидался с «О» или «Об», записано «%s»",
              "expected a title that begins with \"О\" or \"Об\", came \"%s\"", Notes.brief(title));
    } else if (bare.endsWith(".") && !abbreviation) {
      notes
          .at(PlanPath.ORDER.field("title"))
          .quote(title)
          .says(
              "после заголовка точка не ставится, записано «%s»",
              "expected no full stop after the title, came \"%s\"", Notes.brief(title));
    }
  }

  private static String strip(String text, String marks) {
    int start = 0;
    int end = text.length();
    String closing = marks + "»”";
    while (start < end && marks.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && closing.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private static void enactingWord(Examination it, Notes notes) {
    Order order = it.order;
    if (order == null || (order.clauses().isEmpty() && order.enactingWord() == null)) {
      return;
    }
    String word = order.enactingWord();
    if (word == null) {
      if (order.kind() != OrderKind.RASPORYAZHENIE) {
        notes.examined(1);
        notes
            .at(PlanPath.ORDER.field("enactingWord"))
            .says(
                "ожидалось слово «%s», его нет",
                "expected the word \"%s\", there is none", order.kind().enactingWord());
      }
      return;
    }
    notes.examined(1);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        letters.append(word.charAt(i));
      }
    }
    String said = Words.fold(letters.toString());
    List<String> suitable =
        switch (order.kind()) {
          case PRIKAZ -> List.of("приказ");
          case POSTANOVLENIE -> List.of("постановл");
          case RASPORYAZHENIE -> List.of("обяз", "предлага", "распоря", "рекоменд", "счита");
        };
    // the word may stand at the end of a phrase: «Администрация постановляет:»
    boolean suits = suitable.stream().anyMatch(said::contains);
    boolean colon = word.stripTrailing().endsWith(":");
    if (!suits) {
      notes
          .at(PlanPath.ORDER.field("enactingWord"))
          .quote(word)
          .says(
              "вид акта – %s, ожидалось слово «%s», записано «%s»"
                  .formatted(
                      order.kind().nominative(), order.kind().enactingWord(), Notes.brief(word)),
              "expected \"%s\" in an act of the kind \"%s\", came \"%s\""
                  .formatted(
                      order.kind().enactingWord(), order.kind().nominative(), Notes.brief(word)));
    } else if (!colon) {
      notes
          .at(PlanPath.ORDER.field("enactingWord"))
          .quote(word)
          .says(
              "после слова «%s» ожидалось двоеточие, его нет",
              "expected a colon after \"%s\", there is none", Notes.brief(word));
    }
  }

  private static boolean approvesPlan(Examination it) {
    for (Examination.ClauseAt clause : it.clauses()) {
      String[] words = clause.words();
      boolean approves =
          Words.hasAny(
              words, List.of("утверд", "утвержд", "ввести", "введен", "принять", "изложи"));
      if (approves
          && Words.hasAny(
              words, List.of("план", "карт", "комплекс", "график", "мероприят", "мер", "прилаг"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause approves the plan itself, and not a list or a schedule beside it. */
  private static boolean orderApprovesThePlan(Examination it) {
    for (Examination.ClauseAt clause : it.clauses()) {
      String[] words = Words.of(clause.clause().text());
      if (words.length > 0
          && words[0].startsWith("утверд")
          && Words.hasAny(words, List.of("план", "карт", "комплекс"))) {
        return true;
      }
    }
    return false;
  }

  private static void planNotApproved(Examination it, Notes notes) {
    if (it.order == null) {
      return;
    }
    notes.examined(1);
    if (!approvesPlan(it)) {
      notes
          .at(PlanPath.ORDER.field("clauses"))
          .says(
              "ожидался пункт, который утверждает план, такого нет",
              "expected a clause that approves the plan, there is none");
    }
  }

  private static void controlMissing(Examination it, Notes notes) {
    if (it.order == null) {
      return;
    }
    notes.examined(1);
    for (Examination.ClauseAt clause : it.clauses()) {
      String[] words = clause.words();
      if (Words.has(words, "контрол")
          && Words.hasAny(
              words,
              List.of("исполн", "выполн", "реализац", "соб", "возл", "оставл", "осуществл"))) {
        return;
      }
    }
    notes
        .at(PlanPath.ORDER.field("clauses"))
        .says(
            "ожидался пункт о контроле за исполнением, такого нет",
            "expected a clause on who controls execution, there is none");
  }

  private static boolean approves(Approval mark) {
    return mark.kind() == ApprovalKind.UTVERZHDENO || mark.kind() == ApprovalKind.UTVERZHDAYU;
  }

  private static void markMissing(Examination it, Notes notes) {
    if (it.order == null || !(it.order.clauses().isEmpty() || approvesPlan(it))) {
      return;
    }
    notes.examined(1);
    Plan plan = it.plan;
    AppendixMark appendix = plan.appendix();
    List<Approval> marks = plan.approvals();
    for (int i = 0; i < marks.size(); i++) {
      Approval mark = marks.get(i);
      if (mark.kind() == ApprovalKind.UTVERZHDENO && isThisOrder(it.order, mark.act())) {
        halfMark(it, notes, PlanPath.PLAN.element("approvals", i), mark.date(), mark.number());
      }
    }
    if (appendix != null && isThisOrder(it.order, appendix.act())) {
      PlanPath path = PlanPath.PLAN.field("appendix");
      halfMark(it, notes, path, appendix.date(), appendix.actNumber());
    }
    if (appendix == null && marks.stream().noneMatch(OrderRules::approves)) {
      notes
          .at(PlanPath.PLAN.field("approvals"))
          .says(
              "ожидалась отметка «УТВЕРЖДЕН %s … от … № …» или «Приложение к %s», её нет",
              "expected a mark \"УТВЕРЖДЕН %s … от … № …\" or \"Приложение к %s\", there is none",
              it.order.kind().instrumental(),
              it.order.kind().dative());
    }
  }

  /** Whether the act of a mark is of the order's own kind: «приказом», «приказу». */
  private static boolean isThisOrder(Order order, @Nullable String act) {
    if (act == null || isOtherAct(act)) {
      return false;
    }
    String[] words = Words.of(act);
    return Words.has(words, order.kind().instrumental()) || Words.has(words, order.kind().dative());
  }

  /** A mark that gives the date of its act, but not the number, or the number alone. */
  private static void halfMark(
      Examination it,
      Notes notes,
      PlanPath path,
      @Nullable LocalDate date,
      @Nullable String number) {
    Order order = it.order;
    if (order == null || (date == null) == (number == null)) {
      return;
    }
    if (number == null && order.number() != null && Words.says(order.number())) {
      notes
          .at(path)
          .says(
              "в отметке ожидался номер акта «%s», его нет",
              "expected the act's number \"%s\" in the mark, there is none", order.number());
    } else if (date == null && number != null && Words.says(number) && order.date() != null) {
      notes
          .at(path)
          .says(
              "в отметке ожидалась дата акта %s, её нет",
              "expected the act's date %s in the mark, there is none", order.date());
    }
  }

  private static void markMismatch(Examination it, Notes notes) {
    Order order = it.order;
    if (order == null) {
      return;
    }
    List<Approval> marks = it.plan.approvals();
    for (int i = 0; i < marks.size(); i++) {
      Approval mark = marks.get(i);
      if (mark.kind() == ApprovalKind.UTVERZHDENO && !isOtherAct(mark.act())) {
        PlanPath path = PlanPath.PLAN.element("approvals", i);
        String act = mark.act() == null ? mark.organization() : mark.act();
        compare(notes, order, path, act, mark.date(), mark.number());
      }
    }
    AppendixMark appendix = it.plan.appendix();
    if (appendix != null && !isOtherAct(appendix.act())) {
      compare(
          notes,
          order,
          PlanPath.PLAN.field("appendix"),
          appendix.act(),
          appendix.date(),
          appendix.actNumber());
    }
  }

  /** A protocol or a programme is not the order, and its date and number are its own. */
  private static boolean isOtherAct(@Nullable String act) {
    return act != null
        && Words.hasAny(
            Words.of(act), List.of("протокол", "программ", "заседани", "решени", "совет"));
  }

  private static void compare(
      Notes notes,
      Order order,
      PlanPath path,
      @Nullable String act,
      @Nullable LocalDate date,
      @Nullable String number) {
    notes.examined(1);
    List<String> ru = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (date != null && order.date() != null && !date.equals(order.date())) {
      ru.add(
          "дата в отметке %s, у приказа %s"
              .formatted(Dates.format(date), Dates.format(order.date())));
      en.add("the mark's date is %s, the order's %s".formatted(date, order.date()));
    }
    if (number != null
        && order.number() != null
        && isFilledIn(number)
        && isFilledIn(order.number())
        && !LookAlikes.key(number).equals(LookAlikes.key(order.number()))) {
      ru.add("номер в отметке «%s», у приказа «%s»".formatted(number, order.number()));
      en.add("the mark's number is \"%s\", the order's \"%s\"".formatted(number, order.number()));
    }
    if (act != null) {
      Message differs = NamesOfPlaces.otherIssuer(order, act);
      if (differs != null) {
        ru.add(differs.ru());
        en.add(differs.en());
      }
    }
    if (!ru.isEmpty()) {
      notes
          .at(path)
          .quote(act)
          .says(
              "отметка не совпадает с приказом: " + String.join("; ", ru),
              "the mark does not agree with the order: " + String.join("; ", en));
    }
  }

  /** Whether a number is there: a blank is told by its own rule. */
  private static boolean isFilledIn(String number) {
    return Words.says(number) && Placeholders.find(number, false) == null;
  }

  private static void markHybrid(Examination it, Notes notes) {
    List<Approval> marks = it.plan.approvals();
    int byPerson = -1;
    int byOrder = -1;
    boolean hybrid = false;
    for (int i = 0; i < marks.size(); i++) {
      Approval mark = marks.get(i);
      if (!approves(mark)) {
        continue;
      }
      notes.examined(1);
      boolean order =
          mark.act() != null
              && Words.hasAny(Words.of(mark.act()), List.of("приказ", "постановлени", "распоряж"));
      if (mark.kind() == ApprovalKind.UTVERZHDENO && mark.name() != null) {
        hybrid = true;
        notes
            .at(PlanPath.PLAN.element("approvals", i))
            .quote(mark.name())
            .says(
                "после «УТВЕРЖДЕНО» ожидался акт с датой и номером, названо лицо: «%s»",
                "expected an act with date and number after \"УТВЕРЖДЕНО\", a person is named:"
                    + " \"%s\"",
                mark.name());
      } else if (mark.kind() == ApprovalKind.UTVERZHDAYU && order) {
        hybrid = true;
        notes
            .at(PlanPath.PLAN.element("approvals", i))
            .quote(mark.act())
            .says(
                "после «УТВЕРЖДАЮ» ожидались должность и подпись, назван акт: «%s»",
                "expected a position and a signature after \"УТВЕРЖДАЮ\", an act is named: \"%s\"",
                Notes.brief(String.valueOf(mark.act())));
      } else if (mark.kind() == ApprovalKind.UTVERZHDAYU) {
        byPerson = i;
      } else if (order) {
        byOrder = i;
      }
    }
    if (!hybrid && byPerson >= 0 && byOrder < 0 && it.order != null && orderApprovesThePlan(it)) {
      notes
          .at(PlanPath.PLAN.element("approvals", byPerson))
          .says(
              "ожидался один способ утверждения, план утверждают и приказ, и подпись «УТВЕРЖДАЮ»",
              "expected one way of approval, both the order and a signature under \"УТВЕРЖДАЮ\""
                  + " approve the plan");
    }
    if (!hybrid && byPerson >= 0 && byOrder >= 0) {
      notes
          .at(PlanPath.PLAN.element("approvals", Math.max(byPerson, byOrder)))
          .says(
              "ожидался один способ утверждения, стоят и «УТВЕРЖДАЮ», и «УТВЕРЖДЕН» приказом",
              "expected one way of approval, both \"УТВЕРЖДАЮ\" and \"УТВЕРЖДЕН\" by an order stand"
                  + " there");
    }
  }

  private static void markAgreement(Examination it, Notes notes) {
    List<Approval> marks = it.plan.approvals();
    for (int i = 0; i < marks.size(); i++) {
      Approval mark = marks.get(i);
      String word = mark.word();
      if (mark.kind() != ApprovalKind.UTVERZHDENO || word == null) {
        continue;
      }
      notes.examined(1);
      String expected = it.plan.kind().approvedWord(it.plan.title());
      String came =
          LookAlikes.plain(strip(word, "«\"“„ :")).toUpperCase(Locale.ROOT).replace('Ё', 'Е');
      String title = it.plan.title() == null ? "" : Words.key(it.plan.title());
      boolean alsoKind = came.equals(it.plan.kind().approvedWord());
      boolean alsoMap = title.contains("дорожная карта") && came.equals("УТВЕРЖДЕНА");
      boolean alsoMany = it.plan.kind() == PlanKind.KOMPLEKS_MER && came.equals("УТВЕРЖДЕНЫ");
      if (!came.equals(expected) && !alsoKind && !alsoMap && !alsoMany) {
        boolean byKind = expected.equals(it.plan.kind().approvedWord());
        String called = byKind ? it.plan.kind().russianName() : it.plan.title();
        notes
            .at(PlanPath.PLAN.element("approvals", i))
            .quote(word)
            .says(
                (byKind ? "вид документа – %s" : "документ назван «%s»").formatted(called)
                    + ", ожидалось «%s», записано «%s»".formatted(expected, word),
                "expected \"%s\" for a document %s \"%s\", came \"%s\""
                    .formatted(expected, byKind ? "of the kind" : "called", called, word));
      }
    }
  }
}
