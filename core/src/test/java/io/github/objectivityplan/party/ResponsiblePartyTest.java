package io.github.objectivityplan.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsiblePartyTest {

  private static List<ResponsibleParty> parse(String cell) {
    return ResponsibleParty.parseAll(cell, PartyDirectory.standard());
  }

  private static List<String> texts(String cell) {
    return parse(cell).stream().map(ResponsibleParty::text).toList();
  }

  /** The parties are separated by «|» in the expectation; «\n» in a cell is a line break. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          Директор, завуч; библиотекарь                      > Директор|завуч|библиотекарь
          Директор лицея\\nЗаместитель директора по НМР       > Директор лицея|Заместитель директора по НМР
          Директор лицея заместитель директора по НМР        > Директор лицея|заместитель директора по НМР
          Завуч Руководители РМО Учителя химии               > Завуч|Руководители РМО|Учителя химии
          заместитель\\nдиректора,\\nруководители\\nкафедр     > заместитель\\nдиректора|руководители\\nкафедр
          Ответственный\\nза ВСОКО                            > Ответственный\\nза ВСОКО
          Методисты ИМЦ / кураторы/тьюторы                   > Методисты ИМЦ|кураторы|тьюторы
          Зам.директора по УВР, рук. ШМО, кл. рук.           > Зам.директора по УВР|рук. ШМО|кл. рук.
          Завуч. Методисты.                                  > Завуч.|Методисты.
          педагог психолог, учитель логопед                  > педагог психолог|учитель логопед
          Дежурный администратор, ответственный организатор  > Дежурный администратор|ответственный организатор
          И.о. директора, врио начальника отдела             > И.о. директора|врио начальника отдела
          Завуч\\nКлассные руководители\\nУчителя-предметники > Завуч|Классные руководители|Учителя-предметники
          Классные руководители Учителя физики               > Классные руководители|Учителя физики
          классные руководители учителя-предметники          > классные руководители|учителя-предметники
          Классный руководитель\\nучителя                     > Классный руководитель|учителя
          Администрация\\nУчителя                             > Администрация|Учителя
          Председатели Директора школ                        > Председатели|Директора школ
          Руководители ШМО\\nУчителя                          > Руководители ШМО|Учителя
          Помощник\\nдиректора                                > Помощник\\nдиректора
          Учителя, ведущие уроки ВПР, администрация          > Учителя, ведущие уроки ВПР|администрация
          Эксперты, проверяющие работы, методисты            > Эксперты, проверяющие работы|методисты
          Учителя, реализующие программы НОО, ООО, завуч     > Учителя, реализующие программы НОО, ООО|завуч
          Педагоги, привлекаемые к проверке, завуч           > Педагоги, привлекаемые к проверке|завуч
          Педагоги, занятые в аудиториях, завуч              > Педагоги, занятые в аудиториях|завуч
          Школы, вошедшие в выборку, УО                      > Школы, вошедшие в выборку|УО
          Учителя, ведущие специалисты, заведующие кафедрами > Учителя|ведущие специалисты|заведующие кафедрами
          Глава, управляющие делами                          > Глава|управляющие делами
          Учителя, учащиеся, сопровождающие, водители        > Учителя|учащиеся|сопровождающие|водители
          Группа в составе:\\n- завуч\\n- методист              > Группа в составе:\\n- завуч|- методист
          Завуч, все желающие                                > Завуч|все желающие
          Уткин В.Г.; Ясный И.О., директор                   > Уткин В.Г.|Ясный И.О., директор
          Завуч, Ivan.Yasny@example.org                      > Завуч|Ivan.Yasny@example.org
          Завуч, иван@школа.рф; методист                     > Завуч|иван@школа.рф|методист
          Учителя нач. кл., завуч                            > Учителя нач. кл.|завуч
          учит. нач. классов кл. рук.                        > учит. нач. классов|кл. рук.
          нач. отдела, зам. нач. отдела                      > нач. отдела|зам. нач. отдела
          Директор + завуч | методист & тьютор               > Директор|завуч|методист|тьютор
          1. Завуч 2. Методист 3.                            > 1. Завуч|2. Методист 3.
          1) Уткин В.Г. 2) Сомов Д.Е.                        > 1) Уткин В.Г.|2) Сомов Д.Е.
          1. Учителя 4 классов 2. Лицей № 2.                 > 1. Учителя 4 классов|2. Лицей № 2.
          МКУ, РИМЦ, завуч                                   > МКУ, РИМЦ|завуч
          МАУ, ЦРО и ОО                                      > МАУ, ЦРО|ОО
          СОШ, РИМЦ                                          > СОШ|РИМЦ
          МБУ, УО                                            > МБУ|УО
          РЦОИ, координаторы, ППЭ                            > РЦОИ|координаторы|ППЭ
          Руководители МО: Уткин В.Г., Сомов Д.Е.            > Руководители МО: Уткин В.Г.|Сомов Д.Е.
          Руководитель МО: Уткин В.Г.                        > Руководитель МО: Уткин В.Г.
          УО, БОУ ДПО «ЦРО «Горизонт», завуч                 > УО|БОУ ДПО «ЦРО «Горизонт»|завуч
          МБОУ «СОШ, МБОУ «Лицей», УО                        > МБОУ «|СОШ|МБОУ «Лицей»|УО
          ШМО учителей физики, химии и биологии, завуч       > ШМО учителей физики, химии и биологии|завуч
          Председатели и члены предметных комиссий           > Председатели и члены предметных комиссий
          Председатели и члены                               > Председатели|члены
          завуч, +7 (900) 000-00-01                          > завуч, +7 (900) 000-00-01
          +79000000001                                       > +79000000001
          """)
  void parts_parties_at_punctuation_lines_and_heads(String cell, String expected) {
    assertThat(texts(unescape(cell))).containsExactly(unescape(expected).split("\\|"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          Завуч и классные руководители                 > Завуч|классные руководители
          УО и ОО                                       > УО|ОО
          Администрация и учителя                       > Администрация|учителя
          Комитет образования и науки                   > Комитет образования и науки
          Учителя родного языка и литературы            > Учителя родного языка и литературы
          Члены и представители жюри                    > Члены и представители жюри
          Председатели ШМО и РМО                        > Председатели ШМО и РМО
          Организаторы в аудитории и вне аудитории      > Организаторы в аудитории и вне аудитории
          завучам и заведующим кафедрами                > завучам|заведующим кафедрами
          Школы с ИМЦ                                   > Школы|ИМЦ
          Завуч совместно с советом родителей           > Завуч|советом родителей
          методист по работе с родителями               > методист по работе с родителями
          завуч или методист                            > завуч|или методист
          Завуч, при участии совета школы               > Завуч|при участии совета школы
          """)
  void tells_a_word_between_parties_from_a_word_inside_one(String cell, String expected) {
    assertThat(texts(cell)).containsExactly(expected.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Органы управления, осуществляющие надзор в крае",
        "Школы, в которых выявлены расхождения",
        "Педагоги, не прошедшие обучение",
        "Лицо, ответственное за архив",
        "Ответственный, определённый распоряжением",
        "Учителя химии, биологии, географии",
        "Кураторы 5, 6, 7 классов",
        "Ответственные за ОГЭ, ЕГЭ, ГВЭ",
        "Заместители директора по УВР, ВР",
        "зам. директора по УВР, НМР",
        "зам. директора по УВР, ВР, НМР",
        "Зам. директора по УВР / ВР",
        "завуч по НМР, по ИКТ",
        "Заместитель директора по учебной, воспитательной работе",
        "Школы, ранее показавшие низкие результаты",
        "Школы, близкие к границе",
        "Управление образования, спорта и туризма",
        "Координатор (5, 6 кл.; 7 кл.)",
        "Лицей «Ключ, лира и перо»"
      })
  void keeps_a_comma_that_stands_inside_a_party(String cell) {
    assertThat(texts(cell)).containsExactly(cell);
  }

  @Test
  void takes_a_name_and_its_position_for_one_party() {
    PersonName name = new PersonName("Звонарёва", "А.", "Б.");

    for (String cell :
        List.of(
            "Звонарёва А.Б., заместитель директора",
            "Звонарёва А.Б. – заместитель директора",
            "Звонарёва А.Б. заместитель директора",
            "заместитель директора Звонарёва А.Б.",
            "заместитель директора\nА.Б. Звонарёва",
            "заместитель директора: Звонарёва А.Б.",
            "заместитель директора (Звонарёва А.Б.)",
            "Звонарёва А.Б. (заместитель директора)")) {
      assertThat(parse(cell))
          .containsExactly(
              new ResponsibleParty(
                  cell, PartyKind.PERSON, "заместитель директора", name, null, null, false));
    }
  }

  @Test
  void takes_a_name_and_what_is_no_position_for_two_parties() {
    assertThat(texts("Звонарёва А.Б., совет лицея"))
        .containsExactly("Звонарёва А.Б.", "совет лицея");
    assertThat(texts("Звонарёва А.Б., классные руководители"))
        .containsExactly("Звонарёва А.Б.", "классные руководители");
    assertThat(texts("Звонарёва А.Б. Директор")).containsExactly("Звонарёва А.Б.", "Директор");
    assertThat(texts("Звонарёва А.Б., Уткин В.Г., завуч"))
        .containsExactly("Звонарёва А.Б.", "Уткин В.Г.", "завуч");
  }

  @Test
  void parts_names_with_nothing_between_them() {
    assertThat(texts("Звонарёва А.Б. Уткин В. Г.Сомов Д.Е."))
        .containsExactly("Звонарёва А.Б.", "Уткин В. Г.", "Сомов Д.Е.");
    assertThat(texts("А.Б. Звонарёва В.Г. Уткин")).containsExactly("А.Б. Звонарёва", "В.Г. Уткин");
    assertThat(texts("Звонарёва\nА.Б. Уткин\nВ.Г."))
        .containsExactly("Звонарёва\nА.Б.", "Уткин\nВ.Г.");
  }

  @Test
  void makes_each_number_of_a_list_of_schools_a_party() {
    List<ResponsibleParty> parties = parse("Лицеи №№ 4, 7, №9");

    assertThat(parties).extracting(ResponsibleParty::text).containsExactly("Лицеи №№ 4", "7", "№9");
    assertThat(parties)
        .extracting(ResponsibleParty::organization)
        .containsExactly("Лицеи №№ 4", "Лицеи № 7", "Лицеи №9");
  }

  @Test
  void gives_one_position_all_its_fields_of_work() {
    assertThat(parse("зам. директора по НМР, ВР, методисты"))
        .extracting(ResponsibleParty::role, ResponsibleParty::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("зам. директора по НМР, ВР", PartyKind.ROLE),
            org.assertj.core.groups.Tuple.tuple("методисты", PartyKind.ROLE_GROUP));
  }

  @ParameterizedTest(name = "{0} is named {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. Завуч 2.         | Завуч
          учителя.            | учителя
          учителя .           | учителя
          Завуч…              | Завуч
          Завуч *             | Завуч
          Завуч -             | Завуч
          Лицей № 4.          | Лицей № 4
          рук. ШМО, кл.       | рук. ШМО, кл.
          зам. по УВР+ВР      | зам. по УВР+ВР
          """)
  void leaves_marks_at_the_ends_out_of_the_name(String written, String name) {
    ResponsibleParty party = ResponsibleParty.of(written);

    assertThat(party.text()).isEqualTo(written);
    assertThat(party.role() == null ? party.organization() : party.role()).isEqualTo(name);
  }

  @Test
  void goes_on_with_a_numbered_list_in_its_line_only() {
    assertThat(texts("1. Завуч, методист 2. Тьютор"))
        .containsExactly("1. Завуч", "методист", "2. Тьютор");
    assertThat(parse("2. завуч,\nметодист 3)"))
        .isEqualTo(List.of(ResponsibleParty.of("2. завуч"), ResponsibleParty.of("методист 3)")));
  }

  @Test
  void takes_no_number_of_a_list_for_a_position() {
    assertThat(parse("1) Уткин В.Г. 2)"))
        .containsExactly(
            new ResponsibleParty(
                "1) Уткин В.Г. 2)",
                PartyKind.PERSON,
                null,
                new PersonName("Уткин", "В.", "Г."),
                null,
                null,
                false));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "завуч,ROLE",
    "Отв. за архив,ROLE",
    "наставники,ROLE_GROUP",
    "кураторам,ROLE_GROUP",
    "Администрация лицея,ROLE_GROUP",
    "Администрация города Энска,ORGANIZATION",
    "Комитет по образованию,ORGANIZATION",
    "РЦОКО,ORGANIZATION",
    "МБУ «Родник»,ORGANIZATION",
    "канцелярия,UNIT",
    "Родительский комитет,BODY",
    "РМО,BODY",
    "Рабочая группа,BODY",
    "Уткин В.Г.,PERSON",
    "Уткин Виктор Глебович,PERSON",
    "по решению завуча,DEFERRED",
    "ЗД по НМР,ROLE",
    "ЗДАХЧ,ROLE",
    "И.о. директора,ROLE",
    "и. о. учителя,ROLE",
    "ИО директора,ROLE",
    "ВрИО начальника отдела,ROLE",
    "ВРИО ДИРЕКТОРА,ROLE",
    "Временно исполняющий обязанности директора,ROLE",
    "ИСПОЛНЯЮЩАЯ ОБЯЗАННОСТИ ДИРЕКТОРА,ROLE",
    "ШКОЛЬНЫЙ КООРДИНАТОР,ROLE",
    "СОЦ. ПЕДАГОГ,ROLE",
    "Директора школ,ROLE_GROUP",
    "комиссия в составе: завуч,BODY",
    "Рабочая группа в составе: Уткин В.Г.,BODY",
    "КК,BODY",
    "МО РФ,ORGANIZATION",
    "МО Энской области,ORGANIZATION",
    "МО учителей физики,BODY",
    "Ответственное лицо по приказу,ROLE",
    "кто-нибудь,OTHER"
  })
  void tells_the_kind_of_a_party(String text, PartyKind kind) {
    assertThat(parse(text)).extracting(ResponsibleParty::kind).containsExactly(kind);
  }

  @Test
  void reads_the_scope_from_brackets_classes_and_labels() {
    assertThat(parse("завуч (8-9 кл.), методист (свод)"))
        .extracting(ResponsibleParty::role, ResponsibleParty::scope)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("завуч", "8-9 кл."),
            org.assertj.core.groups.Tuple.tuple("методист", "свод"));
    assertThat(parse("учителя 3, 4 классов").get(0).scope()).isEqualTo("3, 4 классов");
    ResponsibleParty labelled = parse("Приём работ: методист").get(0);
    assertThat(labelled.text()).isEqualTo("Приём работ: методист");
    assertThat(labelled.role()).isEqualTo("методист");
    assertThat(labelled.scope()).isEqualTo("Приём работ");
  }

  @Test
  void marks_an_alternative() {
    assertThat(parse("завуч или методист"))
        .extracting(ResponsibleParty::role, ResponsibleParty::alternative)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("завуч", false),
            org.assertj.core.groups.Tuple.tuple("методист", true));
  }

  @Test
  void reads_lists_with_bullets_and_numbers() {
    assertThat(texts("- завуч\n- методист")).containsExactly("- завуч", "- методист");
    assertThat(texts("1. Завуч\n2. Методист")).containsExactly("1. Завуч", "2. Методист");
    assertThat(texts("1) завуч; 2) методист")).containsExactly("1) завуч", "2) методист");
    assertThat(parse("• завуч\n• методист"))
        .extracting(ResponsibleParty::kind)
        .containsOnly(PartyKind.ROLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "-", "— — —", "-//-", "«»", "те же", "То же.", "нет"})
  void finds_nobody_where_nobody_is_named(String cell) {
    assertThat(parse(cell)).isEmpty();
  }

  @Test
  void reads_latin_look_alikes_and_decomposed_letters() {
    assertThat(parse("MБOУ «Лицей», Завyч"))
        .extracting(ResponsibleParty::kind)
        .containsExactly(PartyKind.ORGANIZATION, PartyKind.ROLE);
    assertThat(parse("Лице\u0438\u0306").get(0).kind()).isEqualTo(PartyKind.ORGANIZATION);
  }

  @Test
  void is_made_from_code_by_kind() {
    assertThat(ResponsibleParty.role("Завуч"))
        .isEqualTo(new ResponsibleParty("Завуч", PartyKind.ROLE, "Завуч", null, null, null, false));
    assertThat(ResponsibleParty.role("Наставники").kind()).isEqualTo(PartyKind.ROLE_GROUP);
    assertThat(ResponsibleParty.organization("Лицей № 4").organization()).isEqualTo("Лицей № 4");
    PersonName name = PersonName.parse("Уткин В.Г.");
    assertThat(ResponsibleParty.person(name, "завуч").text()).isEqualTo("завуч Уткин В.Г.");
    assertThat(ResponsibleParty.person(name, null).text()).isEqualTo("Уткин В.Г.");
    assertThat(ResponsibleParty.of(" методист ИМЦ ")).isEqualTo(parse("методист ИМЦ").get(0));
  }

  @Test
  void leaves_a_web_address_whole() {
    assertThat(parse("Завуч, https://lyceum.example/plan;a/2026?x=1,2; методист ИМЦ"))
        .extracting(ResponsibleParty::text)
        .containsExactly("Завуч", "https://lyceum.example/plan;a/2026?x=1,2", "методист ИМЦ");
    assertThat(parse("Завуч, vk.com/school7; school-7.example.org/sveden, методист ИМЦ"))
        .extracting(ResponsibleParty::text)
        .containsExactly("Завуч", "vk.com/school7", "school-7.example.org/sveden", "методист ИМЦ");
    assertThat(parse("Администрация/ШМО")).hasSize(2);
    assertThat(parse("Лицей (www.lyceum.example/a), завуч"))
        .extracting(ResponsibleParty::text)
        .containsExactly("Лицей (www.lyceum.example/a)", "завуч");
  }

  @Test
  void of_takes_a_whole_text_for_one_party() {
    assertThat(ResponsibleParty.of("завуч, методист").text()).isEqualTo("завуч, методист");
  }

  @Test
  void refuses_a_blank_text() {
    assertThatThrownBy(() -> ResponsibleParty.of(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected the text of a responsible party, got a blank");
  }

  @Test
  void joins_with_commas_and_falls_back_to_semicolons() {
    List<ResponsibleParty> plain = parse("завуч; методист ИМЦ; УО");
    assertThat(ResponsibleParty.join(plain)).isEqualTo("завуч,\nметодист ИМЦ,\nУО");

    List<ResponsibleParty> name =
        List.of(ResponsibleParty.of("Уткин В.Г."), ResponsibleParty.of("завуч"));
    assertThat(ResponsibleParty.join(name)).isEqualTo("Уткин В.Г.;\nзавуч");
    assertThat(parse(ResponsibleParty.join(name))).isEqualTo(name);
  }

  private static String unescape(String text) {
    return text.replace("\\n", "\n");
  }
}
