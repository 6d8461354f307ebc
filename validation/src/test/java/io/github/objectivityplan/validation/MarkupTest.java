package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @ValueSource(ints = {'\t', '\n', 0x20, 0x7e, 0xa0, 0xd7ff, 0xe000, 0xfffd, 0x10000, 0x1f600})
  void leaves_a_character_that_xml_allows(int c) {
    assertThat(Markup.escape(Character.toString(c))).isEqualTo(Character.toString(c));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x1f, '\r', 0x7f, 0x85, 0x9f, 0xd800, 0xdfff, 0xfffe, 0xffff})
  void puts_the_replacement_sign_for_one_that_it_does_not(int c) {
    assertThat(Markup.escape(Character.toString(c))).isEqualTo("\ufffd");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {"<, &lt;", ">, &gt;", "&, &amp;", "\", &quot;", "', &#39;"})
  void escapes_what_is_markup(String text, String escaped) {
    assertThat(Markup.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "a\\b, a\\\\b",
        "`c`, \\`c\\`",
        "*_{}[], \\*\\_\\{\\}\\[\\]",
        "()#+!|, \\(\\)\\#\\+\\!\\|",
        ">~, \\>\\~",
        "<&@, &lt;&amp;&#64;",
        "п. 1 – да, п. 1 – да",
      })
  void lets_no_sign_mean_anything_in_markdown(String text, String escaped) {
    assertThat(Markup.markdown(text)).isEqualTo(escaped);
  }
}
