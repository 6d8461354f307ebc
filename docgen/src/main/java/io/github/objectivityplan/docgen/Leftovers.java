package io.github.objectivityplan.docgen;

import io.github.objectivityplan.location.SourceLocation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names what is left over of a file when the document is read: each thing in one notice. */
final class Leftovers {

  /** What text without a place in the document may be. */
  private enum Kind {
    ACQUAINTANCE(
        "acquaintance-sheet",
        "лист ознакомления",
        "an acquaintance sheet",
        List.of("ознакомлен", "ознакомить под")),
    SIGNATURE(
        "e-signature",
        "отметка об электронной подписи",
        "the mark of an electronic signature",
        List.of(
            "электронной подписью",
            "электронная подпись",
            "цифровой подписью",
            "документ подписан",
            "сертификат",
            "владелец:",
            "действителен",
            "dn:",
            "эцп")),
    DISTRIBUTION(
        "distribution-list",
        "перечень рассылки",
        "a distribution list",
        List.of("рассылка", "разослать", "разослано", "в дело")),
    SEAL("seal", "место печати", "the place of a seal", List.of("м.п."));

    private final String code;
    private final String ru;
    private final String en;
    private final List<String> words;

    Kind(String code, String ru, String en, List<String> words) {
      this.code = code;
      this.ru = ru;
      this.en = en;
      this.words = words;
    }

    static @Nullable Kind of(String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      for (Kind kind : values()) {
        if (kind.words.stream().anyMatch(lower::contains)) {
          return kind;
        }
      }
      return null;
    }
  }

  private static final List<String> SIGNED =
      List.of("ознакомлен", "ознакомлена", "ознакомлены", "ознакомлен а", "ознакомлен ы");

  private Leftovers() {}

  /** Adds a notice for each thing that the text without a place is. */
  static void name(ReadingLog log) {
    List<Reading.Unplaced> all = log.unplaced();
    Kind open = null;
    int from = 0;
    for (int i = 0; i <= all.size(); i++) {
      Kind kind = i == all.size() ? null : Kind.of(all.get(i).text());
      boolean goesOn =
          i < all.size() && kind == null && open == Kind.ACQUAINTANCE && isSigned(all.get(i));
      if (kind == open || goesOn) {
        continue;
      }
      if (open != null) {
        notice(log, open, all.get(from).location(), i - from);
      }
      open = kind;
      from = i;
    }
    for (String part : List.of("header", "footer", "footnote", "endnote", "textbox")) {
      margin(log, part, all.stream().filter(piece -> part.equals(part(piece))).toList());
    }
  }

  /** Whether an acquaintance sheet begins with the line: «С планом ознакомлены: …». */
  static boolean beginsAcquaintance(String line) {
    String head = line.split("[:_]", 2)[0];
    String text = head.toLowerCase(Locale.ROOT).replaceAll("[\\s:.()]+", " ").strip();
    return text.startsWith("лист ознакомления")
        || (text.startsWith("с ") || text.startsWith("ознакомлен"))
            && SIGNED.stream().anyMatch(text::endsWith);
  }

  /** Whether a text begins as the mark of an electronic signature: «Документ подписан …». */
  static boolean beginsElectronicSignature(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("документ подписан") || lower.startsWith("подписано электронной");
  }

  /** A line of an acquaintance sheet: a name, a date, the title of one of its columns. */
  private static boolean isSigned(Reading.Unplaced piece) {
    String text = piece.text();
    return text.length() <= 60
        && (PersonName.atEnd(text) != null
            || text.chars().anyMatch(c -> Character.isDigit(c) || c == '_')
            || text.length() <= 20);
  }

  private static void notice(
      ReadingLog log, Kind kind, @Nullable SourceLocation location, int lines) {
    log.notice(
        kind.code,
        location,
        "%s: строк вне документа: %s".formatted(kind.ru, lines),
        "%s: lines outside of the document: %s".formatted(kind.en, lines));
  }

  private static void margin(ReadingLog log, String part, List<Reading.Unplaced> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    String ru =
        switch (part) {
          case "header" -> "верхний колонтитул";
          case "footer" -> "нижний колонтитул";
          case "textbox" -> "надпись";
          default -> "сноска";
        };
    log.notice(
        part.equals("header") || part.equals("footer") ? "page-" + part : part,
        pieces.get(0).location(),
        "%s: строк вне документа: %s".formatted(ru, pieces.size()),
        "%s: lines outside of the document: %s".formatted(part, pieces.size()));
  }

  private static @Nullable String part(Reading.Unplaced piece) {
    return part(piece.location());
  }

  /** The part of the file that a place is in; {@code null} where the format has none. */
  static @Nullable String part(@Nullable SourceLocation location) {
    if (location instanceof SourceLocation.InParagraph paragraph) {
      return paragraph.part();
    }
    return location instanceof SourceLocation.InTable table ? table.part() : null;
  }
}
