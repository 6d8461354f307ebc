package io.github.objectivityplan;

import java.util.Locale;
import java.util.Objects;

/**
 * A text for a person, in Russian and in English.
 *
 * <p>Whatever the library says (an error, a notice, a finding) exists in both languages; who shows
 * it chooses one with {@link #in(Locale)}. The library itself never asks for the default locale.
 *
 * @param ru the Russian text
 * @param en the English text
 */
public record Message(String ru, String en) {

  public Message {
    Objects.requireNonNull(ru, "ru");
    Objects.requireNonNull(en, "en");
  }

  /** The text in the language of {@code locale}: Russian for {@code ru}, English for any other. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("ru") ? ru : en;
  }
}
