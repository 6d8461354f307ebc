package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.objectivityplan.docgen.PublicVersion.Data;
import io.github.objectivityplan.docgen.PublicVersion.Withheld;
import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.party.ResponsibleParty;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicVersionTest {

  private static final PlanDocument DOCUMENT =
      PlanDocument.of(
          Order.builder(OrderKind.PRIKAZ)
              .issuer(
                  Organization.builder("МБОУ «СШ № 12»")
                      .phone("8 (495) 000-12-12")
                      .email("school12@example.org")
                      .build())
              .number("115-ОД")
              .title("Об утверждении плана мероприятий")
              .clause(
                  "Заместителю директора Ясной О.П. (тел. 8 (495) 000-12-13, yasnaya@example.org)"
                      + " разместить план на сайте; справки – school12@example.org.")
              .clause("Контроль за исполнением настоящего приказа оставляю за собой.")
              .signatory("Директор", "А.Б. Светлов")
              .executor("Ясная Ольга Петровна", "000-12-13")
              .build(),
          Plan.builder("План мероприятий")
              .direction(
                  "Контроль",
                  direction ->
                      direction
                          .activity(
                              "Проверить работы",
                              row ->
                                  row.responsible("заместитель директора Ясная О.П.")
                                      .responsible("Речной Д.Е., учитель математики")
                                      .tag("внутреннее"))
                          .activity(
                              "Собрать справки", row -> row.responsible("Дальняя Вера Глебовна")))
              .build());

  @Test
  void keeps_the_position_of_a_responsible_person_and_withholds_the_name() {
    PublicVersion version = PublicVersion.of(DOCUMENT);

    List<Activity> rows = version.document().plan().directions().get(0).activities();
    assertThat(rows.get(0).responsible())
        .extracting(ResponsibleParty::text)
        .containsExactly("заместитель директора", "учитель математики");
    assertThat(rows.get(1).responsible()).isEmpty();
  }

  @Test
  void says_what_was_withheld_and_where() {
    assertThat(PublicVersion.of(DOCUMENT).withheld())
        .extracting(Withheld::data, w -> w.path().toString(), Withheld::text)
        .containsExactlyInAnyOrder(
            tuple(Data.TAG, "plan.directions[0].activities[0].tags", "внутреннее"),
            tuple(Data.NAME_IN_TEXT, "order.clauses[0].text", "Ясной О.П."),
            tuple(Data.EMAIL, "order.clauses[0].text", "yasnaya@example.org"),
            tuple(Data.PHONE, "order.clauses[0].text", "8 (495) 000-12-13"),
            tuple(Data.EXECUTOR, "order.executor", "Ясная Ольга Петровна, 000-12-13"),
            tuple(
                Data.NAME,
                "plan.directions[0].activities[0].responsible[0]",
                "заместитель директора Ясная О.П."),
            tuple(
                Data.NAME,
                "plan.directions[0].activities[0].responsible[1]",
                "Речной Д.Е., учитель математики"),
            tuple(
                Data.PERSON,
                "plan.directions[0].activities[1].responsible[0]",
                "Дальняя Вера Глебовна"));
  }

  @Test
  void describes_a_withheld_piece_in_both_languages() {
    Withheld first =
        PublicVersion.of(DOCUMENT).withheld().stream()
            .filter(w -> w.data() == Data.PHONE)
            .findFirst()
            .orElseThrow();

    assertThat(first.describe().ru())
        .isEqualTo("order.clauses[0].text: не публикуется телефон: «8 (495) 000-12-13»");
    assertThat(first.describe().en())
        .isEqualTo("order.clauses[0].text: withheld a telephone: \"8 (495) 000-12-13\"");
  }

  @Test
  void says_in_a_text_what_stood_there_and_keeps_the_officials_and_the_organisation() {
    Order order = PublicVersion.of(DOCUMENT).document().order();

    assertThat(order.clauses().get(0).text())
        .isEqualTo(
            "Заместителю директора [Ф.И.О.] (тел. [телефон], [адрес электронной почты])"
                + " разместить план на сайте; справки – school12@example.org.");
    assertThat(order.executor()).isNull();
    assertThat(order.signatory().name()).isEqualTo("А.Б. Светлов");
    assertThat(order.issuer().phone()).isEqualTo("8 (495) 000-12-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Анна Борисовна проводит|[Ф.И.О.] проводит",
        "обратиться к Анне Борисовне|обратиться к [Ф.И.О.]",
        "Учителю Игнату Ильичу: сдать|Учителю [Ф.И.О.]: сдать",
        "Дарья Никитична и Пётр Кузьмич|[Ф.И.О.] и [Ф.И.О.]",
        "назначить Иванова Пётра Кузьмича оглы|назначить [Ф.И.О.]",
        "эксперт Мамедов Рашид Али оглы|эксперт [Ф.И.О.]",
        "Директор Лейла Рашид кызы|Директор [Ф.И.О.]",
        "Алиева Сабина Тофик-кызы сдаёт|[Ф.И.О.] сдаёт",
        "эксперт де Бройль А. Б. сдаёт|эксперт [Ф.И.О.] сдаёт",
        "назначить завуча Светлову Анну Петровну|назначить завуча [Ф.И.О.]",
        "Назначить Толстую Анну Петровну|Назначить [Ф.И.О.]",
        "Бродскую Анну Петровну, Коваленко Анну Петровну назначить|[Ф.И.О.], [Ф.И.О.] назначить",
        "поручить Анне Петровне Шевчук|поручить [Ф.И.О.]",
        "Назначить Анну Петровну Светлову|Назначить [Ф.И.О.]",
        "Поручить Анне Петровне Учитель|Поручить [Ф.И.О.] Учитель",
        "эксперты: А.Б. фон дер Лейен, Анна Борисовна де Бройль|эксперты: [Ф.И.О.], [Ф.И.О.]",
        "поручить И.О. Ясной|поручить [Ф.И.О.]",
        "Ясной О.П. из школы имени О.П. Ясной|[Ф.И.О.] из школы имени О.П. Ясной"
      })
  void a_person_is_told_without_initials_too(String text, String shown) {
    assertThat(PublicVersion.of(noted(text)).document().plan().allActivities().findFirst().get())
        .extracting(Activity::note)
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "школа имени Юрия Гагарина",
        "школа имени дважды Героя Труда маршала авиации Петра Кузьмича Светлова",
        "гимназия им. академика А.Б. Светлова",
        "лицей имени Анны Борисовны",
        "чтения «Памяти Петра Первого»",
        "Боровичи и Барановичи",
        "Директор Станкевич",
        "Письмо Мицкевича",
        "Ключевая Основа, Критична Проверка",
        "Осетия – Алания, Новый Уренгой"
      })
  void what_is_no_persons_name_stays(String text) {
    PublicVersion version = PublicVersion.of(noted(text));

    assertThat(version.withheld()).isEmpty();
    assertThat(version.document().toString()).contains(text);
  }

  @Test
  void of_a_responsible_person_without_a_surname_the_position_stays() {
    PlanDocument document =
        PlanDocument.of(
            Plan.builder("План")
                .direction(
                    null,
                    direction ->
                        direction
                            .activity("Дело", row -> row.responsible("завуч Анна Борисовна"))
                            .activity("Дело", row -> row.responsible("Анна Борисовна")))
                .build());

    PublicVersion version = PublicVersion.of(document);

    assertThat(version.document().plan().allActivities())
        .extracting(row -> row.responsible().stream().map(ResponsibleParty::text).toList())
        .containsExactly(List.of("завуч"), List.of());
    assertThat(version.withheld())
        .extracting(Withheld::data, Withheld::text)
        .containsExactly(
            tuple(Data.NAME, "завуч Анна Борисовна"), tuple(Data.PERSON, "Анна Борисовна"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "тел./факс: 6-00-48",
        "(34300)6-00-48",
        "8 900 000–00–89",
        "+7.900.000.00.89",
        "т. 62300",
        "сот. 9000000089",
        "+375 29 000-00-67",
        "6-00-48",
        "23-00-67"
      })
  void a_telephone_is_told_however_it_is_written(String phone) {
    String shown = PublicVersion.of(noted("связь: " + phone)).document().toString();

    assertThat(shown).contains("[телефон]").doesNotContain(phone.substring(phone.length() - 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"иван@школа.рф", "Ivan.Yasny@example.org", "YASNAYA@EXAMPLE.ORG"})
  void an_address_of_e_mail_is_told_in_any_alphabet_and_wherever_it_stands(String address) {
    PlanDocument document =
        PlanDocument.of(
            Plan.builder("План")
                .direction(
                    null,
                    direction ->
                        direction.activity("Дело", row -> row.responsible("Завуч, " + address)))
                .build());

    for (PlanDocument each : List.of(document, noted(address))) {
      assertThat(PublicVersion.of(each).document().toString())
          .contains("[адрес электронной почты]")
          .doesNotContain(address.substring(0, 4));
    }
  }

  @Test
  void names_in_the_acts_that_are_cited_in_columns_and_in_the_words_of_an_approval_are_withheld() {
    PlanDocument document =
        PlanDocument.of(
            Order.builder(OrderKind.PRIKAZ)
                .basedOn(
                    new ActReference(
                        "письмо учителя Ясной И.О.", "письмо", null, null, "5", null, Map.of()))
                .build(),
            Plan.builder("План")
                .columns(
                    List.of(
                        new PlanColumn(ColumnRole.ACTIVITY, "Дело"),
                        new PlanColumn(ColumnRole.OTHER, "Замечания Речного Д.Е.")))
                .approval(
                    new Approval(
                        ApprovalKind.UTVERZHDENO,
                        "УТВЕРЖДЕН",
                        null,
                        null,
                        null,
                        "советом (председатель Дальняя О.П.)",
                        null,
                        null,
                        Map.of()))
                .direction(
                    null,
                    direction ->
                        direction.activity(
                            "Дело", row -> row.other("Замечания Речного Д.Е.", "нет")))
                .build());

    PublicVersion version = PublicVersion.of(document);

    assertThat(version.document().toString()).doesNotContain("Ясной", "Речного", "Дальняя");
    assertThat(version.withheld().stream().map(each -> each.path().toString()))
        .containsExactly(
            "order.legalBasis[0].text", "plan.columns[1].title", "plan.approvals[0].act");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Контроль возложить на завуча Ясную О.П.|Контроль возложить на завуча [Ф.И.О.].",
        "Назначить Ясную О.П. Срок – май.|Назначить [Ф.И.О.]. Срок – май.",
        "Назначить Ясную О.П. ответственной.|Назначить [Ф.И.О.] ответственной.",
        "Назначить О.П. Ясную.|Назначить [Ф.И.О.].",
        "Ясной О.П., Речному Д.Е. сдать отчёт.|[Ф.И.О.], [Ф.И.О.] сдать отчёт."
      })
  void a_sentence_of_an_order_keeps_its_full_stop(String clause, String shown) {
    Order order = Order.builder(OrderKind.PRIKAZ).clause(clause).preamble(clause).build();
    PlanDocument document = PlanDocument.of(order, Plan.builder("План").build());

    Order published = PublicVersion.of(document).document().order();

    assertThat(published.clauses().get(0).text()).isEqualTo(shown);
    assertThat(published.preamble()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Председатель родительского комитета",
        "председатель общешкольного родительского комитета",
        "Председатель Совета родителей (законных представителей) обучающихся",
        "Член управляющего совета школы",
        "Заместитель председателя попечительского совета",
        "Председатель совета старшеклассников",
        "Представитель родителей",
        "Родитель",
        "Председатель общественного совета при управлении образования"
      })
  void who_agrees_for_a_body_of_parents_or_pupils_is_not_named(String position) {
    PlanDocument document = agreed(position, "МБОУ «СШ № 12»");

    PublicVersion version = PublicVersion.of(document);

    Approval mark = version.document().plan().approvals().get(0);
    assertThat(mark.name()).isNull();
    assertThat(mark.position()).isEqualTo(position);
    assertThat(version.withheld())
        .extracting(Withheld::data, w -> w.path().toString(), Withheld::text)
        .containsExactly(tuple(Data.NAME, "plan.approvals[0].name", "Н.В. Дальняя"));
  }

  @Test
  void who_agrees_for_a_body_that_stands_for_his_position_is_not_named_either() {
    Approval mark =
        PublicVersion.of(agreed("Председатель Речной Д.Е.", "Родительский комитет"))
            .document()
            .plan()
            .approvals()
            .get(0);

    assertThat(mark.name()).isNull();
    assertThat(mark.position()).isEqualTo("Председатель [Ф.И.О.]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Директор школы, председатель управляющего совета",
        "Председатель педагогического совета",
        "Заместитель директора по работе с родителями",
        "Председатель первичной профсоюзной организации",
        "Начальник отдела по работе с обучающимися"
      })
  void an_official_who_agrees_is_named(String position) {
    PublicVersion version = PublicVersion.of(agreed(position, "МБОУ «СШ № 12»"));

    assertThat(version.withheld()).isEmpty();
    assertThat(version.document().plan().approvals().get(0).name()).isEqualTo("Н.В. Дальняя");
  }

  private static PlanDocument agreed(String position, String organization) {
    return PlanDocument.of(
        Plan.builder("План")
            .approval(
                new Approval(
                    ApprovalKind.SOGLASOVANO,
                    "СОГЛАСОВАНО",
                    position,
                    organization,
                    "Н.В. Дальняя",
                    null,
                    null,
                    null,
                    Map.of()))
            .build());
  }

  @Test
  void each_telephone_of_the_organisation_stays() {
    PlanDocument document =
        PlanDocument.of(
            Order.builder(OrderKind.PRIKAZ)
                .issuer(
                    Organization.builder("МБОУ «СШ № 12»")
                        .phone("8 (38822) 2-34-56, 2-34-57")
                        .build())
                .clause("Справки: тел. 2-34-56, 8 (38822) 2-34-57, 2-34-58.")
                .build(),
            Plan.builder("План").build());

    assertThat(PublicVersion.of(document).document().order().clauses().get(0).text())
        .isEqualTo("Справки: тел. 2-34-56, 8 (38822) 2-34-57, [телефон].");
  }

  @Test
  void what_the_letterhead_says_of_the_organisation_stays_wherever_it_is_said() {
    String said =
        "ИНН 771234567890, страница vk.com/school12, school12@example.org, зарегистрирована по"
            + " адресу: г. Энск, ул. Лесная, д. 5";
    PlanDocument document =
        PlanDocument.of(
            Order.builder(OrderKind.PRIKAZ)
                .issuer(
                    Organization.builder("МБОУ «СШ № 12», vk.com/school12")
                        .inn("771234567890")
                        .address("г. Энск, ул. Лесная, д. 5")
                        .email("school12@example.org")
                        .build())
                .preamble(said)
                .clause("Вопросы – vk.com/teacher12, ИНН 771234567891.")
                .build(),
            Plan.builder("План").build());

    PublicVersion version = PublicVersion.of(document);

    assertThat(version.document().order().preamble()).isEqualTo(said);
    assertThat(version.withheld())
        .extracting(Withheld::data, Withheld::text)
        .containsExactly(tuple(Data.ACCOUNT, "vk.com/teacher12"), tuple(Data.INN, "771234567891"));
  }

  @Test
  void each_sort_of_data_has_a_name_in_both_languages() {
    PublicVersion version =
        PublicVersion.of(noted("СНИЛС 112-233-445 95, 1980 г.р., паспорт 4510 123456, @svetlova"));

    assertThat(version.withheld())
        .extracting(piece -> piece.describe().en())
        .allMatch(text -> text.startsWith("plan.directions[0].activities[0].note: withheld a"))
        .anyMatch(text -> text.contains("withheld a passport's series and number: \"4510 123456\""))
        .hasSize(4);
    assertThat(version.withheld())
        .extracting(piece -> piece.describe().ru())
        .anyMatch(text -> text.endsWith("не публикуется дата рождения: «1980 г.р.»"));
  }

  private static PlanDocument noted(String note) {
    return PlanDocument.of(
        Plan.builder("План")
            .direction(null, direction -> direction.activity("Дело", row -> row.note(note)))
            .build());
  }

  @Test
  void leaves_dates_numbers_of_acts_and_classes_alone() {
    PlanDocument document =
        PlanDocument.of(
            Plan.builder("План на 2026/2027 учебный год")
                .direction(
                    "Анализ",
                    direction ->
                        direction.activity(
                            "Приказ от 28.08.2026 № 83501234567, 8 классы, 2026-2027, 10-12-26, № 05-71-02",
                            row -> row.deadline("до 15.09.2026").responsible("Директор")))
                .build());

    PublicVersion version = PublicVersion.of(document);

    assertThat(version.withheld()).isEmpty();
    assertThat(version.document()).isEqualTo(OnPaper.visible(document));
  }

  @Test
  void nothing_of_what_was_withheld_is_in_a_written_file() throws IOException {
    PlanDocument document = PublicVersion.of(DOCUMENT).document();

    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    PlanWriter.standard().write(document, DocumentFormat.DOCX, docx);
    String visible;
    try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()))) {
      visible = new XWPFWordExtractor(poi).getText();
    }
    String embedded = new String(EmbeddedJson.of(document), StandardCharsets.UTF_8);

    for (String text : List.of(visible, embedded)) {
      assertThat(text)
          .contains("school12@example.org")
          .doesNotContain("Ясн", "Речной", "Дальняя", "000-12-13", "yasnaya", "внутреннее");
    }
  }
}
