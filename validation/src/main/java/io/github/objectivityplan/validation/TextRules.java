package io.github.objectivityplan.validation;

import static io.github.objectivityplan.validation.Rule.Family.TEXT;

import java.util.ArrayList;
import java.util.List;

/** Rules on the letters and signs of texts. */
final class TextRules {

  private TextRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.named("mixed-script-word", TEXT)
            .asks(
                "В слове не смешаны русские и латинские буквы.",
                "A word does not mix Cyrillic and Latin letters; an abbreviation that looks"
                    + " Cyrillic is Cyrillic.")
            .because(
                "Слово с латинской «o» не находится поиском и ломает сравнение.",
                "A word with a Latin \"o\" is not found by a search and equals no other.")
            .examines(Basis.TEXTS)
            .meets("1 | Анализ результатов PISA и онлайн-диагностик | май 2027 г. | СОШ | Справка")
            .breaks("1 | Анализ peзультатов | май 2027 г. | Методист | Справка")
            .fix(
                "Латинские буквы, похожие на русские, заменяются русскими, если слово после этого"
                    + " целиком русское.",
                "Latin look-alikes become Cyrillic where the whole word then is.")
            .check(TextRules::mixedScript),
        Rule.named("typography", TEXT)
            .asks(
                "Кавычки «ёлочки», знак №, тире и пробелы стоят по правилам набора.",
                "Quotation marks «», the sign №, dashes and spaces are as typeset.")
            .because(
                "Единый набор делает документ официальным на вид.",
                "A uniform look makes a document official.")
            .basis(Basis.OFFICE)
            .examines(Basis.TEXTS)
            .meets(
                "1 | Акция «Единый урок» в школе № 7 – для родителей | май 2027 г. | СОШ | Отчёт")
            .breaks(
                "1 | Акция \"Единый урок\" в школе N7 - для родителей | май 2027 г. | СОШ | Отчёт")
            .fix("Знаки заменяются принятыми.", "The signs become the accepted ones.")
            .check(TextRules::typography));
  }

  private static void mixedScript(Examination it, Notes notes) {
    for (TextAt text : it.texts()) {
      notes.examined(1);
      if (!text.has(Marks.LATIN)) {
        continue;
      }
      List<String> words = new ArrayList<>();
      StringBuilder fixed = new StringBuilder();
      walk(text.text, words, fixed);
      if (!words.isEmpty()) {
        String quoted = "«" + String.join("», «", words) + "»";
        String after = fixed.toString();
        notes
            .at(text)
            .quote(String.join(", ", words))
            .fix(
                after.equals(text.text)
                    ? List.of()
                    : List.of(new Edit(text.path, text.text, after)))
            .says(
                "русские и латинские буквы смешаны: " + quoted,
                "Cyrillic and Latin letters are mixed: " + quoted);
      }
    }
  }

  /** Collects the words at fault and writes the text with look-alikes replaced. */
  private static void walk(String text, List<String> words, StringBuilder fixed) {
    int length = text.length();
    for (int i = 0; i < length; ) {
      if (!Character.isLetter(text.charAt(i))) {
        fixed.append(text.charAt(i++));
        continue;
      }
      int start = i;
      while (i < length && Character.isLetter(text.charAt(i))) {
        i++;
      }
      String word = text.substring(start, i);
      if (isAddress(text, start, i) || !(isMixed(word) || LookAlikes.isDisguised(word))) {
        fixed.append(word);
        continue;
      }
      words.add(word);
      String cyrillic = LookAlikes.cyrillic(word);
      fixed.append(cyrillic == null ? word : cyrillic);
    }
  }

  /** Whether the word is part of a web or e-mail address. */
  private static boolean isAddress(String text, int start, int end) {
    int from = start;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '@' || text.startsWith("://", i) || text.startsWith("www.", i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word mixes the scripts by mistake. A name such as «PROдвижение», in which one change
   * of script falls together with a change of case and no letter can be a look-alike, is a name.
   */
  private static boolean isMixed(String word) {
    boolean latin = false;
    boolean cyrillic = false;
    boolean unlike = false;
    int changes = 0;
    boolean caseChanges = false;
    int latinLetters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isLatin = LookAlikes.isLatin(c);
      boolean isCyrillic = LookAlikes.isCyrillic(c);
      latin |= isLatin;
      cyrillic |= isCyrillic;
      if (isLatin) {
        latinLetters++;
        unlike |= LookAlikes.cyrillic(c) == c;
      }
      if (i > 0 && isLatin != LookAlikes.isLatin(word.charAt(i - 1))) {
        changes++;
        caseChanges = Character.isUpperCase(c) != Character.isUpperCase(word.charAt(i - 1));
      }
    }
    if (!latin || !cyrillic) {
      return false;
    }
    boolean name = changes == 1 && caseChanges && unlike && latinLetters > 1;
    return !name;
  }

  private static void typography(Examination it, Notes notes) {
    for (TextAt text : it.texts()) {
      if (text.path.name().equals("number") || text.path.name().equals("actNumber")) {
        continue;
      }
      notes.examined(1);
      if (!text.has(Marks.SIGNS)) {
        continue;
      }
      String set = Typography.set(text.text);
      if (!set.equals(text.text)) {
        notes
            .at(text)
            .quote(text.text)
            .fix(List.of(new Edit(text.path, text.text, set)))
            .says(
                "знаки набраны не по правилам: «%s», ожидалось «%s»",
                "the signs are not as typeset: \"%s\", expected \"%s\"",
                Notes.brief(text.text),
                Notes.brief(set));
      }
    }
  }
}
