package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters and words as the rules see them: {@link Words}, {@link LookAlikes}, {@link Plain}. */
class LettersTest {

  @ParameterizedTest
  @ValueSource(chars = {'А', 'Я', 'а', 'я', 'Ё', 'ё', 'A', 'Z', 'a', 'z', 'é', 'Ї', 'ѐ'})
  void takes_letters_of_any_script_for_letters(char c) {
    assertThat(Words.isLetter(c)).isTrue();
    assertThat(Words.isWord(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'@', '[', '`', '{', '/', ':', ' ', '×', '№', '«', '_'})
  void takes_signs_for_no_part_of_a_word(char c) {
    assertThat(Words.isLetter(c)).isFalse();
    assertThat(Words.isWord(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'0', '5', '9', '٣'})
  void takes_digits_for_a_part_of_a_word_and_for_no_letters(char c) {
    assertThat(Words.isLetter(c)).isFalse();
    assertThat(Words.isWord(c)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "А, а", "Я, я", "а, а", "я, я", "Ё, е", "ё, е", "A, a", "Z, z", "a, a", "z, z", "0, 0", "@, @",
    "[, [", "É, é", "Џ, џ", "ѐ, ѐ", "М, м"
  })
  void folds_a_letter(char c, char folded) {
    assertThat(Words.fold(c)).isEqualTo(folded);
  }

  @Test
  void cuts_a_text_into_its_words() {
    assertThat(Words.of(" Школа № 7, «ЁЛКА»-2; élite "))
        .containsExactly("школа", "7", "елка", "2", "élite");
    assertThat(Words.of("а, я")).containsExactly("а", "я");
    assertThat(Words.of("… –")).isEmpty();
    assertThat(Words.key("Анализ, АНАЛИЗ")).isEqualTo("анализ анализ");
  }

  @Test
  void knows_what_a_word_begins_with() {
    String[] words = {"школа", "дома"};
    assertThat(Words.has(words, "дом")).isTrue();
    assertThat(Words.has(words, "кола")).isFalse();
    assertThat(Words.hasAny(words, List.of("сад", "шко"))).isTrue();
    assertThat(Words.hasAny(words, List.of("сад", "лес"))).isFalse();
    assertThat(Words.says("– 5")).isTrue();
    assertThat(Words.says("– …")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'A', 'Z', 'a', 'z', 'M'})
  void tells_latin_letters(char c) {
    assertThat(LookAlikes.isLatin(c)).isTrue();
    assertThat(LookAlikes.isCyrillic(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'А', 'я', 'ё', 'Ё', 'М'})
  void tells_cyrillic_letters(char c) {
    assertThat(LookAlikes.isLatin(c)).isFalse();
    assertThat(LookAlikes.isCyrillic(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'@', '[', '`', '{', 'Џ', 'ѐ', '5'})
  void tells_what_is_neither(char c) {
    assertThat(LookAlikes.isLatin(c)).isFalse();
    assertThat(LookAlikes.isCyrillic(c)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "№ 5–А, 5-а",
    "5\u2011A, 5-а",
    "5-a, 5-а",
    "5\u00a06, 56",
    "115 / ОД, 115/од",
    "01_05, 01_05",
  })
  void compares_numbers_of_acts_by_what_they_look_like(String number, String key) {
    assertThat(LookAlikes.key(number)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\n', '\t', '\u001b', '\u2028', '\u2029', '\u202a', '\u202c', '\u202e', '\u2066', '\u2069'
      })
  void lets_no_sign_steer_the_page(char c) {
    assertThat(Plain.line("а" + c + "б")).isEqualTo("а б");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u202f', '\u2065', '\u206a', '\u2027', '\u00a0', '«', 'я'})
  void leaves_other_signs_on_the_page(char c) {
    assertThat(Plain.line("а" + c + "б")).isEqualTo("а" + c + "б");
  }
}
