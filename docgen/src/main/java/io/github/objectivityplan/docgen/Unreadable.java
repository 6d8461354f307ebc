package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The errors of reading: what was expected and what came, in both languages. */
final class Unreadable {
  private Unreadable() {}

  static UnreadableException of(String ru, String en) {
    return of(ru, en, null);
  }

  static UnreadableException of(String ru, String en, @Nullable Throwable cause) {
    return new UnreadableException(new Message(ru, en), cause);
  }

  static UnreadableException tooLarge(String whatRu, String whatEn, long limit) {
    return of(
        "ожидалось не больше %s: %s, получено больше".formatted(limit, whatRu),
        "expected at most %s %s, came more".formatted(limit, whatEn));
  }

  /** The libraries say in English what is damaged; the Russian text does without. */
  static UnreadableException damaged(DocumentFormat format, Throwable cause) {
    String detail = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    String brief = detail.length() > 160 ? detail.substring(0, 160) + "…" : detail;
    return of(
        "ожидался целый файл %s, получен повреждённый".formatted(upper(format)),
        "expected a whole %s file, came a damaged one (%s)".formatted(upper(format), brief),
        cause);
  }

  static UnreadableException encrypted(DocumentFormat format, Throwable cause) {
    return of(
        "ожидался файл %s без пароля, получен зашифрованный".formatted(upper(format)),
        "expected a %s file without a password, came an encrypted one".formatted(upper(format)),
        cause);
  }

  private static String upper(DocumentFormat format) {
    return format.extension().toUpperCase(Locale.ROOT);
  }
}
