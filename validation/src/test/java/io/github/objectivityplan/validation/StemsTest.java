package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

  @ParameterizedTest
  @CsvSource({
    "обучающ!ся, обучающий семинар, true",
    "обучающ!ся, обучающими, true",
    "обучающ!ся, питание обучающихся, false",
    "помощ!ник!ью, помощь, true",
    "помощ!ник!ью, помощник, false",
    "помощ!ник!ью, с помощью, false",
    "мо, заседание МО, true",
    "мо, мониторинг, false",
    "курс, курсы, true",
    "курс, конкурс, false",
  })
  void begin_the_words_that_they_name(String stem, String text, boolean found) {
    Stems stems = new Stems();
    stems.number(stem);
    assertThat(stems.ready().matchesAny(Words.of(text))).isEqualTo(found);
  }

  @Test
  void are_written_with_spaces_and_with_what_does_not_follow() {
    assertThat(Stems.ofWay("Обучающ!ся  наблюдател!ьн!Ница"))
        .containsExactly("обучающ!ся", "наблюдател!ьн!ница");
    assertThat(Stems.ofWay("мастер-класс")).containsExactly("мастер", "класс");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Опоздания обучающихся на учебные занятия; P1.STAFF P1.OBS.REQ P3.QUAL P2.CAUSE",
        "Летний отдых обучающихся; P1.STAFF",
        "Организация питания обучающихся; P1.STAFF",
        "Заседание наблюдательного совета; P1.OBS",
        "Подготовка экспертных заключений; P1.STAFF",
        "Работа конфликтной комиссии; P1.NOCOI",
        "Пропуски занятий по уважительной причине; P2.CAUSE",
        "Выставление отметок в соответствии с учебным планом; P2.CAUSE",
        "Приём на работу помощника повара; P3.HELP",
        "Изучение уровня обученности с помощью педагогических тестов; P3.HELP P3.QUAL",
        "Психолого-педагогическое сопровождение выпускников; P3.HELP",
        "Заседание кружка и мониторинг посещаемости; P3.ANALYT",
        "Кодекс этики участников олимпиады; P1.CODE",
        "Защита курсовых работ; P3.QUAL",
      })
  void do_not_take_another_word_for_a_measure_of_a_school(String title, String codes) {
    assertThat(recognised("school", title)).doesNotContain(codes.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Обучающий семинар для экспертов; P1.STAFF",
        "Обучение членов экспертных комиссий; P1.STAFF",
        "Обучающие занятия с наблюдателями; P1.OBS.REQ",
        "Обучение педагогических работников; P3.QUAL",
        "Прохождение курсов по оцениванию; P3.QUAL",
        "Курсовая подготовка учителей; P3.QUAL",
        "Сопровождение педагогов; P3.HELP",
        "Адресная помощь учителям; P3.HELP",
        "Выявление причин расхождений; P2.CAUSE",
        "Проверка соответствия отметок итогам ВПР; P2.CAUSE",
        "Исключение конфликта интересов; P1.NOCOI",
        "Присвоение кодов участникам; P1.CODE",
        "Заседания МО по итогам; P3.ANALYT",
      })
  void name_the_measures_of_a_school(String title, String code) {
    assertThat(recognised("school", title)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Видеонаблюдение в аудиториях, false",
    "Визитная карточка школы, false",
    "Методический аудит школ, true",
    "Визиты в школы, true",
  })
  void tell_visits_from_rooms_and_cards(String title, boolean visits) {
    assertThat(recognised("municipality", title).contains("P2.WORK")).isEqualTo(visits);
  }

  private static List<String> recognised(String profile, String title) {
    String row = "1 | " + title + " | май 2027 г. | Завуч | Отчёт";
    return PlanValidator.of(Profiles.byId(profile))
        .validate(Documents.read(row))
        .recognised()
        .stream()
        .map(Recognition::code)
        .toList();
  }

  private static Stems of(String... stems) {
    Stems index = new Stems();
    for (String stem : stems) {
      index.number(stem);
    }
    return index.ready();
  }

  private static boolean matches(Stems stems, String... words) {
    return stems.matchesAny(words);
  }

  @Test
  void finds_a_stem_at_the_beginning_of_a_word_and_one_of_two_letters_as_a_word() {
    Stems stems = of("оо", "акт", "справк");
    assertThat(matches(stems, "оо")).isTrue();
    assertThat(matches(stems, "оо1")).isFalse();
    assertThat(matches(stems, "акт")).isTrue();
    assertThat(matches(stems, "дом", "справка")).isTrue();
    assertThat(matches(stems, "о", "ак", "факт", "справ", "")).isFalse();
  }

  @Test
  void numbers_each_stem_once_and_gives_it_a_bit() {
    Stems stems = new Stems();
    for (int i = 0; i < 64; i++) {
      assertThat(stems.number("стем" + (char) ('а' + i / 32) + (char) ('а' + i % 32))).isEqualTo(i);
    }
    assertThat(stems.number("стемаа")).isZero();
    assertThat(stems.emptySet()).hasSize(1);
    assertThat(stems.number("ещё")).isEqualTo(64);
    assertThat(stems.emptySet()).hasSize(2);
    long[] found = stems.ready().emptySet();
    stems.match(new String[] {"ещё", "стемабв"}, found);
    assertThat(found).containsExactly(2, 1);
    assertThat(Stems.contains(found, new long[] {2, 0})).isTrue();
    assertThat(Stems.contains(found, new long[] {3, 0})).isFalse();
    assertThat(Stems.common(found, new long[] {3, 3})).isEqualTo(2);
  }

  @Test
  void refuses_a_stem_of_one_letter() {
    assertThatThrownBy(() -> new Stems().number("о"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a stem has two letters or more, but came \"о\"");
  }
}
