package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksOfApprovalTest {

  private static String document(String issuer, String clause, String marks) {
    return """
        @order PRIKAZ | 115-од | 2026-08-28 | Об утверждении плана мероприятий
        @issuer %s
        @clause 1 | %s
        @clause 2 | Контроль за исполнением приказа оставляю за собой.
        %s
        1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
        """
        .formatted(issuer, clause, marks);
  }

  private static List<Finding> findings(String document, String rule) {
    return PlanValidator.of(Profiles.byId("base")).validate(Documents.read(document)).of(rule);
  }

  private static List<Finding> ofIssuers(String issuer, String act) {
    String mark = "@mark UTVERZHDENO | | | | приказом " + act + " | 2026-08-28 | 115-од";
    return findings(document(issuer, "Утвердить план.", mark), "approval-mark-mismatch");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Министерство образования Лесного края; Министерства здравоохранения Лесного края",
        "Министерство образования и науки Лесного края; Министерства просвещения Лесного края",
        "МИНИСТЕРСТВО ОБРАЗОВАНИЯ ЛЕСНОГО КРАЯ; Министерства культуры Лесного края",
        "Управление образования администрации Лесного района; Управления финансов администрации Лесного района",
        "Комитет по образованию города Ольхова; Комитета по физической культуре и спорту",
      })
  void of_a_body_of_another_branch_do_not_agree(String issuer, String act) {
    assertThat(ofIssuers(issuer, act))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().ru()).contains("приказ издан: «"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Министерство образования и науки Лесного края; Министерства образования Лесного края",
        "МИНИСТЕРСТВО ОБРАЗОВАНИЯ ЛЕСНОГО КРАЯ; Министерства образования Лесного края",
        "Управление образования администрации Лесного района; Управления по делам образования",
        "Управление администрации Лесного района по образованию; Управления образования",
        "Комитет по образованию города Ольхова; Комитета образования города Ольхова",
        "Департамент Лесной области по образованию и науке; Департамента образования и науки",
        "Управление общего образования; Управления образования, культуры и спорта",
      })
  void of_the_same_body_in_other_words_agree(String issuer, String act) {
    assertThat(ofIssuers(issuer, act)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "МБОУ «СШ № 4»; МБОУ «СШ № 14»",
        "МБОУ «ОШ № 4»; МБОУ «ОШ № 5»",
        "МБОУ «СШ № 4»; МБОУ «СШ N 5»",
        "Управление образования администрации г. Ухтомска; Управления образования администрации г. Ирбейска",
        "Управление образования администрации города Ухта; Управления образования администрации города Ирбит",
        "Администрация с. Луговое; Администрации с. Полевое",
        "Министерство образования Горной области; Министерства образования Лесной области",
        "Отдел образования Новой области; Отдела образования Южной области",
        "МБОУ Ольховская СОШ; МБОУ Луговой СОШ",
        "МБОУ Прибрежная СОШ; МБОУ Луговой СОШ",
        "Прибрежная средняя школа; Луговой средней школы",
      })
  void of_another_school_town_or_region_do_not_agree(String issuer, String act) {
    assertThat(ofIssuers(issuer, act)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "МБОУ «СШ № 4»; МБОУ СШ №4",
        "МБОУ «СШ № 4»; МБОУ СШ N 4",
        "МБОУ «СШ № 4»; директора школы",
        "Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 4» г. Ухтомска; МБОУ СШ № 4",
        "Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 4» г. Ухтомска; МБОУ «СОШ № 4» города Ухтомск",
        "Управление образования администрации г. Орёл; Управления образования города Орла",
        "Управление образования администрации г. Елец; Управления образования администрации города Ельца",
        "Управление образования администрации г. Нижний Ломов; Управления образования г. Нижнего Ломова",
        "Управление образования администрации г. Ухтомска; Управления образования",
        "Министерство образования Южной области; Министерства образования и науки Южной области",
        "МБОУ Прибрежная СОШ; МБОУ Прибрежной СОШ",
        "МБОУ «Прибрежная СОШ»; МБОУ Прибрежной СОШ",
        "МБОУ Прибрежная СОШ; МБОУ «Прибрежная средняя школа»",
        "МБОУ Прибрежная СОШ; МБОУ СОШ с. Прибрежное",
        "Специальная школа № 4; Коррекционной школы № 4",
      })
  void of_the_same_school_town_or_region_agree(String issuer, String act) {
    assertThat(ofIssuers(issuer, act)).isEmpty();
  }

  private static List<Message> missing(String mark) {
    String document = document("МБОУ «Заречная СОШ № 7»", "Утвердить план.", mark);
    return findings(document, "approval-mark-missing").stream().map(Finding::message).toList();
  }

  @Test
  void say_the_number_and_the_date_of_their_act() {
    assertThat(missing("@mark UTVERZHDENO | | | | приказом школы | 2026-08-28 |"))
        .extracting(Message::ru)
        .containsExactly("в отметке ожидался номер акта «115-од», его нет");
    assertThat(missing("@mark UTVERZHDENO | | | | приказом школы | | 115-од"))
        .extracting(Message::en)
        .containsExactly("expected the act's date 2026-08-28 in the mark, there is none");
    assertThat(missing("@appendix 1 | приказу школы | 2026-08-28 |")).hasSize(1);
    assertThat(missing("@appendix 1 | приказу школы | | 115-од")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@mark UTVERZHDENO | | | | приказом школы | 2026-08-28 | 115-од",
        "@mark UTVERZHDENO | | | | приказом школы | | ___",
        "@mark UTVERZHDENO | | | | приказом школы | 2026-08-28 | ___",
        "@mark UTVERZHDENO | | | | протоколом педагогического совета | 2026-08-27 |",
        "@mark SOGLASOVANO | | Председатель совета | П.П. Орлов | | 2026-08-27 |\\n@appendix 1 | приказу школы | 2026-08-28 | 115-од",
        "@appendix 1 | приказу школы | |",
      })
  void that_are_whole_or_left_blank_or_of_other_acts_lack_neither(String mark) {
    assertThat(missing(mark.replace("\\n", "\n"))).isEmpty();
  }

  private static List<Finding> hybrids(String clause) {
    String stamp = "@mark UTVERZHDAYU | | Директор | И.И. Соколова | | 2026-08-28 |";
    return findings(document("МБОУ «Заречная СОШ № 7»", clause, stamp), "approval-hybrid");
  }

  @Test
  void of_a_person_are_a_second_way_where_the_order_approves_the_plan() {
    assertThat(hybrids("Утвердить прилагаемый план мероприятий."))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message().ru())
                    .isEqualTo(
                        "ожидался один способ утверждения, план утверждают и приказ, и подпись"
                            + " «УТВЕРЖДАЮ»"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Утвердить состав рабочей группы.",
        "Организовать работу по плану мероприятий.",
        "Ознакомить учителей с утверждённым планом.",
      })
  void of_a_person_are_the_only_way_where_the_order_approves_something_else(String clause) {
    assertThat(hybrids(clause)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "МУНИЦИПАЛЬНЫЙ ПЛАН («ДОРОЖНАЯ КАРТА»); УТВЕРЖДЁН; 0",
        "Дорожная карта (план мероприятий); УТВЕРЖДЕНА; 0",
        "Дорожная карта (план мероприятий); УТВЕРЖДЕН; 1",
        "Муниципальный план («дорожная карта»); УТВЕРЖДЕНО; 1",
      })
  void agree_with_the_first_noun_of_the_title(String title, String word, int findings) {
    String document =
        """
        @kind DOROZHNAYA_KARTA
        @title %s
        @mark UTVERZHDENO | %s | | | приказом школы | 2026-08-28 | 115-од
        1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ
        """
            .formatted(title, word);
    assertThat(findings(document, "approval-agreement")).hasSize(findings);
  }
}
