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
import org.jspecify.annotations.Nullable;

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

  /** The namespaces of Word's own elements, of the usual kind of file and of the Strict one. */
  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

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
            if (!isWord(xml)) {
              fields.enter();
              continue;
            }
            switch (xml.name()) {
              case "fldSimple" -> fields.whole(xml.attributes("instr"));
              case "instrText", "delInstrText" -> {
                boolean deleted = xml.name().equals("delInstrText");
                int elements = xml.elements();
                fields.code(xml.content(), deleted, xml.elements() == elements);
                depth--;
              }
              case "fldChar" -> fields.mark(xml.attributes("fldCharType"));
              default -> {}
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            if (!isWord(xml)) {
              fields.leave();
            }
          }
          default -> {}
        }
      }
      fields.leave();
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

  private static boolean isWord(HardenedXml xml) {
    return WORD.contains(xml.namespace());
  }

  /**
   * The codes of the fields in a part. A field can stand in the code of another one, which is read
   * with what the inner one shows; the name of a field, its first word, must not come from there.
   * Word may pass over an element that is not its own, with all that is in it, or not: so no field
   * may stand partly in such an element.
   */
  private static final class FieldCodes {

    /** A field that has begun, or the beginning of an element that is not Word's own. */
    private static final class Open {
      final boolean field;
      final StringBuilder code = new StringBuilder();

      /** The code with what a tracked change has deleted. */
      final StringBuilder before = new StringBuilder();

      boolean shown;

      Open(boolean field) {
        this.field = field;
      }
    }

    private final String part;
    private final Deque<Open> open = new ArrayDeque<>();

    FieldCodes(String part) {
      this.part = part;
      enter();
    }

    void enter() {
      open.push(new Open(false));
    }

    void leave() {
      while (open.element().field) {
        check(open.pop());
      }
      check(open.pop());
    }

    /** A field with its code in one piece. */
    void whole(List<String> codes) {
      begins();
      codes.forEach(this::check);
    }

    void code(String piece, boolean deleted, boolean plain) {
      Open around = open.element();
      if (!plain || !around.field && unfinished() != null) {
        throw split();
      }
      around.code.append(deleted ? "" : piece);
      around.before.append(piece);
    }

    /** The beginning of a field, that of what it shows, or its end. */
    void mark(List<String> types) {
      if (types.contains("begin")) {
        begins();
        open.push(new Open(true));
        return;
      }
      Open field = open.element();
      if (!field.field && unfinished() != null) {
        throw split();
      }
      check(field);
      if (types.contains("separate")) {
        field.shown = field.field;
      } else if (field.field) {
        open.pop();
      }
    }

    private void begins() {
      Open around = unfinished();
      if (around != null && !(isNamed(around.code) && isNamed(around.before))) {
        throw Unreadable.of(
            "ожидался бланк, в котором имя каждого поля написано, получено имя, которое вычисляет"
                + " другое поле, в части %s".formatted(part),
            "expected a letterhead with the name of each field written, came a name that another"
                + " field computes, in the part %s".formatted(part));
      }
    }

    /** The field whose code has not ended; {@code null} if none. */
    private @Nullable Open unfinished() {
      return open.stream()
          .filter(each -> each.field)
          .findFirst()
          .filter(each -> !each.shown)
          .orElse(null);
    }

    private static boolean isNamed(CharSequence code) {
      String begun = code.toString().stripLeading();
      return begun.startsWith("=") || begun.chars().anyMatch(c -> c <= ' ');
    }

    private UnreadableException split() {
      return Unreadable.of(
          "ожидался бланк, в котором код каждого поля цел, получен код с чужим элементом внутри, в части "
              + part,
          "expected a letterhead with the code of each field whole, came a code with a foreign"
              + " element in it, in the part "
              + part);
    }

    private void check(Open field) {
      check(field.code);
      check(field.before);
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
