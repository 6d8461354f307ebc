package io.github.objectivityplan.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** The texts of usage and of wrong usage in Russian; picocli itself speaks English. */
final class UsageText {

  private static final String BUNDLE = "io.github.objectivityplan.cli.usage";

  private UsageText() {}

  /** Whether the call asks for English, known before it is parsed. */
  static boolean isEnglish(String... args) {
    List<String> all = List.of(args);
    int at = all.lastIndexOf("--lang");
    boolean apart = at >= 0 && at + 1 < all.size() && all.get(at + 1).equalsIgnoreCase("en");
    return apart || all.stream().anyMatch("--lang=en"::equalsIgnoreCase);
  }

  /** Gives {@code line} and its commands their descriptions in Russian. */
  static void setRussian(CommandLine line) {
    line.setResourceBundle(
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.forLanguageTag("ru"),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** What is wrong with a call. */
  static String russian(CommandLine.ParameterException error) {
    if (error instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return "неизвестный аргумент: " + String.join(" ", unmatched.getUnmatched());
    }
    if (error instanceof CommandLine.MissingParameterException missing) {
      List<String> names =
          missing.getMissing().stream()
              .map(
                  arg ->
                      arg.isOption()
                          ? ((CommandLine.Model.OptionSpec) arg).longestName()
                          : arg.paramLabel())
              .toList();
      return "не указано: " + String.join(", ", names);
    }
    if (error instanceof CommandLine.OverwrittenOptionException) {
      return "указано дважды: " + name(error);
    }
    return error.getArgSpec() == null
        ? String.valueOf(error.getMessage())
        : "%s: недопустимое значение «%s»".formatted(name(error), error.getValue());
  }

  private static String name(CommandLine.ParameterException error) {
    return error.getArgSpec() instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : error.getArgSpec() == null ? "" : error.getArgSpec().paramLabel();
  }
}
