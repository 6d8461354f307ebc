package io.github.objectivityplan.docgen;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Prints the page of {@link HtmlWriter} as a PDF that claims PDF/A-2a and PDF/UA-1: tagged, with
 * its font, with an outline of its headings. Each section's pages have numbers of their own, from
 * the second one, unless the style lets the plan's go on from the order's. What the library would
 * take from the clock, dates and the file's id, is left out or made of the document.
 */
final class PdfPrinter {

  private static final String FAMILY = "Liberation Serif";
  private static final String PRODUCER = "objectivity-plan";
  private static final float POINTS_IN_MM = 72 / 25.4f;

  /** The top edge of a page's number, in millimetres from the top of the sheet. */
  private static final float NUMBER_TOP = 10;

  private static final float NUMBER_SIZE = 12;

  private final Pages pages;
  private final DocumentStyle style;
  private final DocumentStyle.Edition edition;

  private PdfPrinter(Pages pages, DocumentStyle style, DocumentStyle.Edition edition) {
    this.pages = pages;
    this.style = style;
    this.edition = edition;
  }

  /** The file. */
  static byte[] print(
      Pages pages, DocumentStyle style, DocumentStyle.Edition edition, byte[] regular, byte[] bold)
      throws IOException {
    PdfLog.keepQuiet();
    return new PdfPrinter(pages, style, edition).print(regular, bold);
  }

  private byte[] print(byte[] regular, byte[] bold) throws IOException {
    try (PDDocument pdf = new PDDocument();
        TrueTypeFont regularFace = face(regular);
        TrueTypeFont boldFace = face(bold)) {
      PDFont text = PDType0Font.load(pdf, regularFace, true);
      PDFont heading = PDType0Font.load(pdf, boldFace, true);
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      builder.useFont(new PDFontSupplier(text), FAMILY, 400, FontStyle.NORMAL, true);
      builder.useFont(new PDFontSupplier(heading), FAMILY, 700, FontStyle.NORMAL, true);
      builder.useColorProfile(colours());
      builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
      builder.usePdfUaAccessibility(true);
      builder.withProducer(PRODUCER);
      builder.useUnicodeLineBreaker(new PdfLineBreaks());
      builder.withW3cDocument(parsed(HtmlWriter.paper(pages, style, edition)), "");
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        number(pdf, unnumbered(renderer), text);
      }
      describe(pdf);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      pdf.save(file);
      return file.toByteArray();
    }
  }

  private static TrueTypeFont face(byte[] font) throws IOException {
    TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(font));
    // Russian and Latin text has no glyphs to substitute, and looking for them takes most time
    face.setEnableGsub(false);
    return face;
  }

  private static Document parsed(byte[] page) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The colour space that black is black in, without the field that names the JDK's maker. */
  private static byte[] colours() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    Arrays.fill(profile, 40, 44, (byte) 0);
    return profile;
  }

  // ---- page numbers

  /** The pages that are the first of their count, from 0: they show no number. */
  private Set<Integer> unnumbered(PdfBoxRenderer renderer) {
    Set<Integer> first = new HashSet<>(Set.of(0));
    if (style.appendixPages() == DocumentStyle.AppendixPages.OWN) {
      Pattern sections = Pattern.compile(HtmlWriter.SECTION + "\\d+");
      for (PagePosition<?> last : renderer.findPagePositionsByID(sections)) {
        first.add(last.getPageNo() + 1);
      }
    }
    return first;
  }

  private void number(PDDocument pdf, Set<Integer> first, PDFont font) throws IOException {
    int number = 0;
    for (int i = 0; i < pdf.getNumberOfPages(); i++) {
      number = first.contains(i) ? 1 : number + 1;
      if (number > 1) {
        number(pdf, pdf.getPage(i), Integer.toString(number), font);
      }
    }
  }

  private void number(PDDocument pdf, PDPage page, String number, PDFont font) throws IOException {
    float left = style.marginLeft() * POINTS_IN_MM;
    float right = page.getMediaBox().getWidth() - style.marginRight() * POINTS_IN_MM;
    float width = font.getStringWidth(number) / 1000 * NUMBER_SIZE;
    float ascent = font.getFontDescriptor().getAscent() / 1000 * NUMBER_SIZE;
    float base = page.getMediaBox().getHeight() - NUMBER_TOP * POINTS_IN_MM - ascent;
    try (PDPageContentStream out =
        new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
      out.beginMarkedContent(COSName.ARTIFACT);
      out.beginText();
      out.setFont(font, NUMBER_SIZE);
      out.newLineAtOffset((left + right - width) / 2, base);
      out.showText(number);
      out.endText();
      out.endMarkedContent();
    }
  }

  // ---- what the file says of itself

  private void describe(PDDocument pdf) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(pages.title());
    if (!pages.author().isEmpty()) {
      information.setAuthor(pages.author());
    }
    information.setProducer(PRODUCER);
    pdf.setDocumentInformation(information);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(metadata());
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.setDocumentId(id());
    // reading the profile, PDFBox has put the JDK's maker into it again
    COSStream profile = pdf.getDocumentCatalog().getOutputIntents().get(0).getDestOutputIntent();
    try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(colours());
    }
  }

  private long id() {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(pages.json())).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same in XMP, with the standards that the file keeps to. */
  private byte[] metadata() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    MarkupOut out = new MarkupOut(bytes);
    out.raw(
        """
        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <pdf:Producer>PRODUCER</pdf:Producer>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:format>application/pdf</dc:format>
        <dc:language><rdf:Bag><rdf:li>ru</rdf:li></rdf:Bag></dc:language>
        """
            .replace("PRODUCER", PRODUCER));
    out.raw("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">").text(pages.title());
    out.raw("</rdf:li></rdf:Alt></dc:title>\n");
    if (!pages.author().isEmpty()) {
      out.raw("<dc:creator><rdf:Seq><rdf:li>").text(pages.author());
      out.raw("</rdf:li></rdf:Seq></dc:creator>\n");
    }
    out.raw("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
    out.flush();
    return bytes.toByteArray();
  }
}
