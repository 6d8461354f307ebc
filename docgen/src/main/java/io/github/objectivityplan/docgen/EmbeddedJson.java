package io.github.objectivityplan.docgen;

import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/**
 * The canonical JSON as a file of another format carries it, so that what paper cannot say comes
 * back too: in Word and Excel as the text of one XML element in a custom XML part, in a web page as
 * the text of a script element.
 *
 * <p>The JSON has no character that XML or HTML would take for its own, or that XML cannot hold:
 * such a character can only stand in a JSON string, and there it is written as an escape.
 */
final class EmbeddedJson {

  /** The namespace of the element that holds the JSON. */
  static final String NAMESPACE = "urn:io.github.objectivityplan:plan-document:1";

  /** The local name of that element. */
  static final String ELEMENT = "planDocument";

  /** The id of the script element that holds the JSON in a web page. */
  static final String SCRIPT_ID = "objectivity-plan";

  /** The identity of the custom XML part in an Office file. */
  private static final String ITEM_ID = "{5E0B7C52-6E0F-4B63-9B57-0D1A8E1F2026}";

  static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  private EmbeddedJson() {}

  /** The element with {@code json} in it. */
  static String element(String json) {
    return "<" + ELEMENT + " xmlns=\"" + NAMESPACE + "\">" + json + "</" + ELEMENT + ">";
  }

  /** The content of the part that tells an Office program what the custom XML part is. */
  static String partProperties() {
    String ds = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    return "<ds:datastoreItem xmlns:ds=\""
        + ds
        + "\" ds:itemID=\""
        + ITEM_ID
        + "\"><ds:schemaRefs><ds:schemaRef ds:uri=\""
        + NAMESPACE
        + "\"/></ds:schemaRefs></ds:datastoreItem>";
  }

  /** The document as compact JSON in UTF-8, fit to stand in XML and in HTML. */
  static byte[] of(PlanDocument document) {
    byte[] json = PlanJson.toBytes(document);
    int first = 0;
    while (first < json.length && escaped(json, first) == 0) {
      first++;
    }
    return first == json.length ? json : escaped(json);
  }

  private static byte[] escaped(byte[] json) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(json.length + 256);
    int from = 0;
    for (int i = 0; i < json.length; i++) {
      int escaped = escaped(json, i);
      if (escaped != 0) {
        out.write(json, from, i - from);
        out.writeBytes(MarkupOut.bytes("\\u" + HexFormat.of().toHexDigits((char) escaped)));
        i += escaped < 0x80 ? 0 : 2;
        from = i + 1;
      }
    }
    out.write(json, from, json.length - from);
    return out.toByteArray();
  }

  /** The character at {@code i} if it needs an escape: {@code < > &}, U+FFFE, U+FFFF; else 0. */
  private static int escaped(byte[] json, int i) {
    byte b = json[i];
    if (b == '<' || b == '>' || b == '&') {
      return b;
    }
    boolean last = b == (byte) 0xef && i + 2 < json.length && json[i + 1] == (byte) 0xbf;
    return last && json[i + 2] >= (byte) 0xbe ? 0xfffe + json[i + 2] - (byte) 0xbe : 0;
  }
}
