package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.deadline.Lexicon.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that is one mistake away from a word of the lexicon is found, no other is. */
class SpellingTest {

  private static final String ALPHABET = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

  @ParameterizedTest
  @CsvSource({
    // a letter lost, doubled, replaced; two letters swapped; the same word
    "октябрь, отябрь, true",
    "октябрь, октябр, true",
    "октябрь, ктябрь, true",
    "октябрь, окктябрь, true",
    "октябрь, октябрьь, true",
    "октябрь, ооктябрь, true",
    "октябрь, охтябрь, true",
    "октябрь, актябрь, true",
    "октябрь, октябрю, true",
    "октябрь, откябрь, true",
    "октябрь, коктябрь, true",
    "октябрь, котябрь, true",
    "октябрь, октябьр, true",
    "октябрь, октябрь, true",
    // two mistakes
    "октябрь, отябр, false",
    "октябрь, окктябрьь, false",
    "октябрь, ахтябрь, false",
    "октябрь, охдябрь, false",
    "октябрь, отябкрь, false",
    "октябрь, тоябрь, false",
    "октябрь, ткоябрь, false",
    "октябрь, якобтрь, false",
    "октябрь, октбяьр, false",
    "октябрь, откйбрь, false",
    "октябрь, окят, false",
    "аабб, ааабб, true",
    "аабб, абаб, true",
    "аабб, ббаа, false",
  })
  void words_are_one_mistake_apart(String one, String other, boolean apart) {
    assertThat(Spelling.oneMistakeApart(one, other)).isEqualTo(apart);
    assertThat(Spelling.oneMistakeApart(other, one)).isEqualTo(apart);
  }

  @Test
  void every_single_mistake_in_every_month_is_found() {
    Spelling spelling = new Spelling(months());
    for (String month : MonthNames.genitives()) {
      if (month.length() < 6) {
        continue;
      }
      for (int i = 0; i < month.length(); i++) {
        String head = month.substring(0, i);
        String tail = month.substring(i + 1);
        assertThat(month.length() == 6 || isFound(spelling, head + tail, month)).isTrue();
        assertThat(isFound(spelling, head + month.charAt(i) + month.substring(i), month)).isTrue();
        for (char letter : ALPHABET.toCharArray()) {
          assertThat(isFound(spelling, head + letter + tail, month)).isTrue();
          assertThat(isFound(spelling, head + letter + month.substring(i), month)).isTrue();
        }
        if (i > 0) {
          String swapped = month.substring(0, i - 1) + month.charAt(i) + month.charAt(i - 1) + tail;
          assertThat(isFound(spelling, swapped, month)).isTrue();
        }
      }
    }
  }

  private static boolean isFound(Spelling spelling, String word, String month) {
    Entry entry = spelling.find(word);
    return entry != null && entry.lemma().equals(month);
  }

  @Test
  void two_mistakes_and_other_words_are_not_found() {
    Spelling spelling = new Spelling(months());

    for (String word :
        List.of("сетябя", "карандаш", "окябряя", "дкбря", "сентиабря", "линейка", "агст")) {
      assertThat(spelling.find(word)).as(word).isNull();
    }
  }

  @Test
  void only_words_of_some_length_that_say_a_time_are_looked_up() {
    String longest = "а".repeat(23) + "б";
    Map<String, Entry> words = new HashMap<>();
    words.put("шестой", new Entry(Word.MONTH, 6, "шестой"));
    words.put("пятый", new Entry(Word.MONTH, 5, "пятый"));
    words.put("сутки", new Entry(Word.UNIT, 1, "сутки"));
    words.put("майский", new Entry(Word.MONTH, 5, "майский"));
    words.put("запрос", new Entry(Word.REQUEST, 0, "запрос"));
    words.put(longest, new Entry(Word.MONTH, 1, longest));
    Spelling spelling = new Spelling(words);

    assertThat(spelling.find("шестои")).isNotNull();
    assertThat(spelling.find("шестоий")).isNotNull();
    assertThat(spelling.find("шстой")).isNotNull();
    assertThat(spelling.find("пятыый")).isNotNull();
    assertThat(spelling.find("пяты")).isNull();
    assertThat(spelling.find("суткии")).isNull();
    assertThat(spelling.find("майской")).isNull();
    assertThat(spelling.find("запроз")).isNull();
    assertThat(spelling.find("а".repeat(22) + "бб")).isNotNull();
    assertThat(spelling.find("а".repeat(24) + "б")).isNull();
  }

  private static Map<String, Entry> months() {
    Map<String, Entry> words = new HashMap<>();
    for (String month : MonthNames.genitives()) {
      words.put(month, new Entry(Word.MONTH, 1, month));
    }
    return words;
  }
}
