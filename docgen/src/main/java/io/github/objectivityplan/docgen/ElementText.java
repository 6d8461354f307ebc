package io.github.objectivityplan.docgen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of an XML part's elements among its characters. The part has been read by {@link
 * HardenedXml}, so it is well-formed and without a document type: here its tags are only counted.
 */
final class ElementText {

  /** Where an element's start tag and its content stand. */
  private record Place(int tag, int from, int to) {}

  private final String xml;

  /** The elements, in the order of their start tags; {@code null} where they hold not only text. */
  private final List<@Nullable Place> places = new ArrayList<>();

  private ElementText(String xml) {
    this.xml = xml;
    int at = xml.indexOf('<');
    while (at >= 0) {
      int end;
      if (xml.startsWith("<!--", at)) {
        end = xml.indexOf("-->", at + 4) + 2;
      } else if (xml.startsWith("<![CDATA[", at)) {
        end = xml.indexOf("]]>", at) + 2;
      } else if (xml.startsWith("<?", at)) {
        end = xml.indexOf("?>", at) + 1;
      } else if (xml.startsWith("</", at)) {
        end = xml.indexOf('>', at);
      } else {
        end = tagEnd(at);
        int close = xml.indexOf('<', end);
        boolean text = xml.charAt(end - 1) != '/' && xml.startsWith("</", close);
        places.add(text ? new Place(at, end + 1, close) : null);
      }
      at = xml.indexOf('<', Math.max(at, end) + 1);
    }
  }

  /** The places of a part; {@code null} if it is not in UTF-8. */
  static @Nullable ElementText of(byte[] part) {
    String xml = DocxEdits.utf8(part);
    return xml == null ? null : new ElementText(xml);
  }

  /** Where the tag at {@code at} ends, beyond the values of its attributes. */
  private int tagEnd(int at) {
    char quote = 0;
    int i = at;
    while (i < xml.length() - 1) {
      char c = xml.charAt(i);
      if (quote == 0 && c == '>') {
        break;
      }
      if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
      i++;
    }
    return i;
  }

  private @Nullable Place place(int element) {
    return element < 1 || element > places.size() ? null : places.get(element - 1);
  }

  /** Whether the content of an element is this text, and nothing but text. */
  boolean holds(int element, String content) {
    Place place = place(element);
    List<Integer> starts = new ArrayList<>();
    return place != null && content.equals(decode(place, starts));
  }

  /** The part with {@code changes} made, none of which touches another. */
  byte[] with(List<EditedText.Change> changes) {
    List<EditedText.Change> last = new ArrayList<>(changes);
    last.sort(
        Comparator.comparingInt(EditedText.Change::element)
            .thenComparingInt(EditedText.Change::from)
            .reversed());
    StringBuilder result = new StringBuilder(xml);
    for (int i = 0; i < last.size(); ) {
      Place place = place(last.get(i).element());
      if (place == null) {
        throw new IllegalStateException("no element with text: " + last.get(i));
      }
      List<Integer> starts = new ArrayList<>();
      StringBuilder content = new StringBuilder(decode(place, starts));
      int element = last.get(i).element();
      for (; i < last.size() && last.get(i).element() == element; i++) {
        EditedText.Change change = last.get(i);
        result.replace(starts.get(change.from()), starts.get(change.to()), escape(change.text()));
        content.replace(change.from(), change.to(), change.text());
      }
      keepBlanks(place, content, result);
    }
    return result.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The part with another content of an element; {@code null} if it holds not only text. */
  byte @Nullable [] with(int element, byte[] content) {
    Place place = place(element);
    return place == null
        ? null
        : (xml.substring(0, place.from())
                + new String(content, StandardCharsets.UTF_8)
                + xml.substring(place.to()))
            .getBytes(StandardCharsets.UTF_8);
  }

  /** A text that now begins or ends with a blank says that the blank counts. */
  private void keepBlanks(Place place, StringBuilder content, StringBuilder result) {
    boolean blank =
        content.length() > 0
            && (content.charAt(0) == ' ' || content.charAt(content.length() - 1) == ' ');
    if (blank && !xml.substring(place.tag(), place.from()).contains("xml:space")) {
      result.insert(place.from() - 1, " xml:space=\"preserve\"");
    }
  }

  /**
   * The content of an element.
   *
   * @param starts takes where each character begins, and where the last one ends
   */
  private String decode(Place place, List<Integer> starts) {
    StringBuilder text = new StringBuilder(place.to() - place.from());
    int at = place.from();
    while (at < place.to()) {
      char c = xml.charAt(at);
      int end = c == '&' ? xml.indexOf(';', at) + 1 : at + 1;
      if (c == '\r') {
        end += end < place.to() && xml.charAt(end) == '\n' ? 1 : 0;
      }
      String one =
          c == '&'
              ? entity(xml.substring(at + 1, end - 1))
              : c == '\r' ? "\n" : xml.substring(at, end);
      for (int i = 0; i < one.length(); i++) {
        starts.add(at);
      }
      text.append(one);
      at = end;
    }
    starts.add(place.to());
    return text.toString();
  }

  private static String entity(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default ->
          Character.toString(
              name.startsWith("#x")
                  ? Integer.parseInt(name.substring(2), 16)
                  : Integer.parseInt(name.substring(1)));
    };
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
