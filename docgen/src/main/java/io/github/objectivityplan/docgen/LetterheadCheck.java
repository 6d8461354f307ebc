package io.github.objectivityplan.docgen;

import io.github.objectivityplan.UnreadableException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What every part of a {@link WordLetterhead} must be, before anything of it is written again. */
final class LetterheadCheck {

  private static final int DEEPEST = 250;
  private static final int MOST_ELEMENTS = 200_000;

  /** The parts that only we write, in small letters. */
  private static final Set<String> OURS =
      Set.of(
          "[content_types].xml",
          DocxTemplate.MAIN_PART,
          Pages.PROPERTIES_PART,
          Pages.JSON_PART.toLowerCase(Locale.ROOT),
          DocxTemplate.JSON_PROPERTIES_PART.toLowerCase(Locale.ROOT));

  /** The fields that bring in what is elsewhere, or start another program. */
  private static final Set<String> REFUSED_FIELDS =
      Set.of(
          "DDE",
          "DDEAUTO",
          "LINK",
          "INCLUDE",
          "INCLUDETEXT",
          "INCLUDEPICTURE",
          "IMPORT",
          "DATABASE",
          "RD");

  private LetterheadCheck() {}

  /** Refuses a part whose name would lead out of the file, or take the place of one of ours. */
  static void name(String part) {
    boolean sound =
        part.indexOf('\\') < 0
            && Stream.of(part.split("/", -1))
                .noneMatch(piece -> piece.isEmpty() || piece.endsWith(".") || piece.equals("_rels"))
            && !OURS.contains(part.toLowerCase(Locale.ROOT));
    if (!sound) {
      throw Unreadable.of(
          "ожидался бланк с обычными именами частей, получена связь с частью «%s»".formatted(part),
          "expected a letterhead with usual names of its parts, came a relationship to the part"
              + " \"%s\"".formatted(part));
    }
  }

  static UnreadableException missing(String part) {
    return Unreadable.of(
        "ожидался бланк Word с частью %s, получен файл без неё".formatted(part),
        "expected a Word letterhead with the part %s, came a file without".formatted(part));
  }

  /** Refuses XML that is damaged, too deep or too large, or that has a field of that kind. */
  static void xml(String part, byte[] content) {
    try {
      HardenedXml xml = HardenedXml.of(content);
      FieldCodes fields = new FieldCodes(part);
      int depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            limit(depth, DEEPEST, "вложенных элементов XML", "nested elements of XML", part);
            limit(xml.elements(), MOST_ELEMENTS, "элементов XML", "elements of XML", part);
            switch (xml.name()) {
              case "fldSimple" -> fields.whole(xml.attributes("instr"));
              case "instrText", "delInstrText" -> {
                fields.code(xml.content());
                depth--;
              }
              case "fldChar" -> fields.mark(xml.attributes("fldCharType"));
              default -> {}
            }
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          default -> {}
        }
      }
      fields.end();
    } catch (XMLStreamException e) {
      throw Unreadable.of(
          "ожидался бланк с целым XML в части %s, получен повреждённый".formatted(part),
          "expected a letterhead with sound XML in the part %s, came a damaged one".formatted(part),
          e);
    }
  }

  private static void limit(int count, int most, String ru, String en, String part) {
    if (count > most) {
      throw Unreadable.tooLarge(
          ru + " в части %s".formatted(part), en + " in the part %s".formatted(part), most);
    }
  }

  /**
   * The codes of the fields in a part. A field can stand in the code of another one, which is read
   * with what the inner one shows; the name of a field, its first word, must not come from there.
   */
  private static final class FieldCodes {

    private static final class Field {
      final StringBuilder code = new StringBuilder();
      boolean shown;
    }

    private final String part;
    private final Deque<Field> open = new ArrayDeque<>();

    FieldCodes(String part) {
      this.part = part;
      // a code that no mark begins
      open.push(new Field());
    }

    /** A field with its code in one piece. */
    void whole(List<String> codes) {
      begins();
      codes.forEach(this::check);
    }

    void code(String piece) {
      open.element().code.append(piece);
    }

    /** The beginning of a field, that of what it shows, or its end. */
    void mark(List<String> types) {
      if (types.contains("begin")) {
        begins();
        open.push(new Field());
        return;
      }
      Field field = open.element();
      if (!field.shown) {
        check(field.code);
      }
      if (types.contains("separate")) {
        field.shown = true;
      } else if (open.size() > 1) {
        open.pop();
      }
    }

    void end() {
      open.forEach(field -> check(field.code));
    }

    private void begins() {
      Field around = open.element();
      String code = around.code.toString().stripLeading();
      boolean named = code.startsWith("=") || code.chars().anyMatch(c -> c <= ' ');
      if (open.size() > 1 && !around.shown && !named) {
        throw Unreadable.of(
            "ожидался бланк, в котором имя каждого поля написано, получено имя, которое вычисляет"
                + " другое поле, в части %s".formatted(part),
            "expected a letterhead with the name of each field written, came a name that another"
                + " field computes, in the part %s".formatted(part));
      }
    }

    private void check(CharSequence code) {
      String name = code.toString().strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
      if (REFUSED_FIELDS.contains(name)) {
        throw Unreadable.of(
            "ожидался бланк, в котором есть всё нужное, получено поле %s в части %s"
                .formatted(name, part),
            "expected a letterhead that holds all it needs, came the field %s in the part %s"
                .formatted(name, part));
      }
    }
  }
}
