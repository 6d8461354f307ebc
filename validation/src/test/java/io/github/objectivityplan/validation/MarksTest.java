package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

  /** The marks by their first letters: Latin, blank, signs, capitals, number. */
  private static String letters(int marks) {
    StringBuilder letters = new StringBuilder();
    int[] all = {Marks.LATIN, Marks.BLANK, Marks.SIGNS, Marks.CAPITALS, Marks.NUMBER};
    for (int i = 0; i < all.length; i++) {
      letters.append((marks & all[i]) == 0 ? "" : "LBSCN".charAt(i));
    }
    return letters.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "школа, дом;''",
        "Школа;''",
        "АБ;C",
        "АЯ;C",
        "ЯА;C",
        "аАа;''",
        "яЯя;''",
        "Аа;''",
        "ЖзЖ;''",
        "ё А Я;''",
        "Фа;B",
        "Фб;''",
        "Да;''",
        "(у;B",
        "(в;B",
        "(а;''",
        "-у;''",
        "ХХ;BC",
        "хх;B",
        "ДД;BC",
        "дд;B",
        "сс;''",
        "СС;C",
        "Хх;''",
        "х;''",
        "« а;S",
        "«\u00a0а;S",
        "«а;''",
        "а а;''",
        "а\u00a0а;''",
        "№7;SN",
        "№А;SN",
        "№ 7;N",
        "№-;N",
        "№«;N",
        "а7;''",
        "N;LSN",
        "Q;L",
        "z;L",
        "XX;LB",
        "xx;LB",
        "QQ;L",
        "Xx;L",
        "_;B",
        "[;B",
        "{;B",
        "<;B",
        "…;B",
        "'\"';S",
        "“;S",
        "”;S",
        "„;S",
        "..;B",
        "а.;''",
        "а .;BS",
        ".а;B",
        "а -;S",
        "а-;''",
        "а  ;S",
        "а ,;S",
        "а,;''",
        "а ;''",
        "а );S",
        "а );S",
        "а »;S",
        "а»;''",
        "а !;''",
        "ХХ N « №7;LBSCN",
        "ХХ №7;BSCN",
        "XX №7;LBSN",
      })
  void tell_what_a_text_may_be_looked_through_for(String text, String marks) {
    assertThat(letters(Marks.of(text))).isEqualTo(marks);
  }
}
