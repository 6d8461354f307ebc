package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StemsTest {

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
  void finds_a_stem_of_two_letters_or_more_at_the_beginning_of_a_word() {
    Stems stems = of("оо", "акт", "справк");
    assertThat(matches(stems, "оо")).isTrue();
    assertThat(matches(stems, "оо1")).isTrue();
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
