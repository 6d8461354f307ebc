package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reading a deadline takes work in proportion to its length, whatever stands in it. The work is
 * counted, not timed: how often a token is looked at.
 */
class DeadlineWorkTest {

  private static final int LENGTH = 10_000;
  private static final int MOST_LOOKS_FOR_A_CHARACTER = 60;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-",
        "1,",
        "1 ",
        "1 и ",
        "I,",
        "IX–",
        "в ",
        "в – ",
        "в (",
        "к",
        "(",
        "с 1 по ",
        "до 1, ",
        "1.1.",
        "1-_-",
        "_/",
        "_/1/",
        "__-",
        "хх.",
        "1 раз ",
        "5 (пяти) ",
        "1, 2 недели ",
        "I квартал, ",
        "начало ",
        "конец первой половины ",
        "первая половина ",
        "за 3 дня до ",
        "по мере ",
        "кроме ",
        "после ",
        "и, ",
        "слово ",
        "октябрь – ",
        "осенне-",
        "№ 1-",
        "10:00 ",
        "с ",
      })
  void no_shape_takes_more_than_its_length_asks_for(String shape) {
    assertWorkIsLinear(shape);
  }

  @Property(tries = 60)
  void no_mixture_takes_more_than_its_length_asks_for(@ForAll("shapes") String shape) {
    assertWorkIsLinear(shape);
  }

  private static void assertWorkIsLinear(String shape) {
    String text = shape.repeat(LENGTH / shape.length());
    long once = looks(text);
    long twice = looks(text + text);

    assertThat(once).isLessThan((long) MOST_LOOKS_FOR_A_CHARACTER * LENGTH);
    assertThat(twice).isLessThan(once * 2 + once / 5 + LENGTH);
    assertThat(Deadline.parse(text).text()).isEqualTo(text);
  }

  private static long looks(String text) {
    CountedTokens tokens = new CountedTokens(text);
    new DeadlineGrammar(text, tokens).cell();
    return tokens.looks;
  }

  /** Tokens that count how often one of them is looked at. */
  private static final class CountedTokens extends Tokens {

    private long looks;

    CountedTokens(String text) {
      super(Lexer.tokens(text));
    }

    @Override
    Token peek(int ahead) {
      looks++;
      return super.peek(ahead);
    }
  }

  @Provide
  Arbitrary<String> shapes() {
    Arbitrary<String> words =
        Arbitraries.of(
            "1",
            "12",
            "2026",
            "15.10",
            "15.10.2026",
            "I",
            "IX",
            "в",
            "на",
            "до",
            "по",
            "с",
            "к",
            "и",
            "не",
            "за",
            "от",
            "перед",
            "после",
            "октябрь",
            "мая",
            "неделя",
            "года",
            "г",
            "учебный",
            "рабочих",
            "дней",
            "квартал",
            "числа",
            "каждый",
            "первый",
            "последняя",
            "среда",
            "раз",
            "позднее",
            "течение",
            "период",
            "срок",
            "график",
            "запросу",
            "мере",
            "ВПР",
            "начало",
            "конца",
            "половина",
            "каникулы",
            "ежемесячно",
            "кроме",
            "два",
            "пяти",
            "хх",
            "_",
            "слово",
            "текущего",
            "следующего",
            "месяца",
            "классы",
            "№");
    Arbitrary<String> joints =
        Arbitraries.of(
            "", " ", ", ", "-", " – ", ".", ". ", "/", "; ", " (", ") ", ":", "\n", ",\n", "…");
    return words
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .flatMap(list -> joints.list().ofSize(list.size()).map(marks -> zip(list, marks)));
  }

  private static String zip(List<String> words, List<String> joints) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      shape.append(words.get(i)).append(joints.get(i));
    }
    return shape.toString();
  }
}
