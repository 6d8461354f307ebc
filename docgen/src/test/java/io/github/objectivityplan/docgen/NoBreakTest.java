package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A no-break space is written «~» here. */
class NoBreakTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "приказ № 5 от 4 сентября 2026 г.|приказ №~5 от 4~сентября~2026~г.",
        "(5 мая 2026 года), июль 2027|(5~мая~2026~года), июль~2027",
        "Сентябрь 2026 г.; в октябре 2026 г.|Сентябрь~2026~г.; в октябре~2026~г.",
        "апрель – май 2027 г., июнь-июль 2027|апрель – май~2027~г., июнь-июль~2027",
        "октябрь–ноябрь 2026 г.|октябрь–ноябрь~2026~г.",
        "от «11» сентября 2026 г.|от «11»~сентября~2026~г.",
        "до 4 сентября, затем в мае|до 4~сентября, затем в мае",
        "назначить Орловой Е.В. срок|назначить Орловой~Е.В. срок",
        "И. О. Ясная и Е.В. Орлова|И.~О.~Ясная и Е.В.~Орлова",
        "согласно п. 1 и ст. 28|согласно п.~1 и ст.~28",
        "г. Энск, ул. Садовая, д. 5|г.~Энск, ул.~Садовая, д.~5",
        "школа № 7 г. Энска|школа №~7 г.~Энска",
        "не менее 20 % работ|не менее 20~% работ",
        "школа им. Светлова|школа им.~Светлова"
      })
  void binds_what_a_line_must_not_end_between(String text, String bound) {
    assertThat(NoBreak.bind(text).replace('\u00a0', '~')).isEqualTo(bound);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "18|до 30~сентября~2026~г. включительно",
        "17|до 30~сентября 2026~г. включительно",
        "3|до 30~сентября 2026~г. включительно"
      })
  void a_date_that_has_no_room_in_a_line_may_have_its_year_on_the_next_one(int room, String bound) {
    assertThat(NoBreak.bind("до 30 сентября 2026 г. включительно", room).replace('\u00a0', '~'))
        .isEqualTo(bound);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "в 2026 г. Школа провела",
        "в школе. Учитель",
        "в 5 классах",
        "слово",
        "",
        " край ",
        "провести в мае 5 встреч",
        "в мае 2026/2027 учебного года",
        "план 2026 на май",
        "в мае 20265 работ",
        "сентябрьский 2026 набор"
      })
  void leaves_other_spaces_alone(String text) {
    assertThat(NoBreak.bind(text).replace("2026\u00a0г.", "2026 г.")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "План на 2026/2027 учебный год|План на~2026/2027~учебный~год",
        "План работы на 2027 год|План работы на~2027~год",
        "«План работы в 2026/27 учебном году»|«План работы в~2026/27~учебном~году»",
        "Карта развития школы на 2026–2028 гг.|Карта развития школы на~2026–2028~гг.",
        "План на второе полугодие 2026/2027 учебного года|План на второе полугодие 2026/2027~учебного~года",
        "План на учебный год|План на учебный~год",
        "План на 25 лет и один год|План на 25 лет и один~год",
        "Об утверждении плана работы|Об утверждении плана~работы",
        "Об утверждении плана мероприятий|Об утверждении плана мероприятий",
        "О мерах объективности оценивания|О мерах объективности~оценивания",
        "Об объективностиипрозрачностиоценки знаний|Об объективностиипрозрачностиоценки знаний",
        "О плане|О плане"
      })
  void a_heading_does_not_end_with_one_short_word_in_a_line(String text, String bound) {
    assertThat(NoBreak.heading(text).replace('\u00a0', '~')).isEqualTo(bound);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "в 2026–2027 годах|9|9",
        "5-9 классы|6|6",
        "01.09.2026–31.05.2027|10|10",
        "15–19.|6|6",
        "учебно-методический|12|12",
        "– май|3|3"
      })
  void a_range_of_numbers_is_one_word_for_the_width_of_a_column(
      String text, int word, int stretch) {
    assertThat(NoBreak.longestWord(text)).isEqualTo(word);
    assertThat(NoBreak.longest(text)).isEqualTo(stretch);
  }

  @Property
  void a_reader_reads_the_same_text(@ForAll("texts") String text) {
    assertThat(OnPaper.read(NoBreak.heading(text))).isEqualTo(OnPaper.read(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            " ", "№", "5", "мая", "май", "2026", "г.", "Е.", "В.", "Ясная", "(", "«", "п.", "%",
            "\n", "\t", "слово", "\u00a0")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
